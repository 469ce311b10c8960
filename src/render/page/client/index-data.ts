/** What the page's script is given: the counted statements and codings as columns, and selections over them. Types alone. */

/** One document as the page's lists name it. `counted` ones come first, in the order of the columns. */
export interface DocumentEntry {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly level: number;
  readonly province: number;
  readonly plan: number;
  readonly region: number;
  /** Where its view stands; none where it stands in the page. */
  readonly view?: readonly [volume: number, place: number];
}

/** The columns of src/tables/columns.ts as plain arrays. */
export interface Columns {
  readonly firstStatement: ArrayLike<number>;
  readonly statementDocument: ArrayLike<number>;
  readonly statementSection: ArrayLike<number>;
  readonly statementFlags: ArrayLike<number>;
  readonly codingStatement: ArrayLike<number>;
  readonly codingCode: ArrayLike<number>;
  readonly codingAssertion: ArrayLike<number>;
  readonly codingLow: ArrayLike<number>;
  readonly codingDisagrees: ArrayLike<number>;
  readonly codingAddressees: ArrayLike<number>;
  /** By statement, ascending. */
  readonly factStatement: ArrayLike<number>;
  readonly factKind: ArrayLike<number>;
  readonly factValue: ArrayLike<number>;
  /** For each code, the bits of the assertions that are findings. */
  readonly findings: ArrayLike<number>;
  /** Statements of each shared passage. */
  readonly passages: readonly (readonly number[])[];
}

/**
 * A filter of the tables with its words made into places of dictionaries: a list holds what is accepted. 0 in the dictionaries of
 * levels, provinces, regions and groups is "not known".
 */
export interface Selection {
  readonly document?: number;
  readonly level?: number;
  readonly province?: number;
  readonly region?: number;
  readonly plan?: number;
  readonly sections?: readonly number[];
  /** Whether a coding must be there; the five that follow hold for one and the same. */
  readonly coding?: boolean;
  readonly codes?: readonly number[];
  /** Bits of assertions. */
  readonly assertions?: number;
  readonly low?: number;
  /** Places of disagreements that are accepted. */
  readonly disagrees?: readonly number[];
  readonly addressees?: readonly number[];
  /** Kind and value of a fact; -1 is any value. */
  readonly fact?: readonly [number, number];
  /** Bits of which one must be set, or (false) none may. */
  readonly proof?: readonly [number, boolean];
  readonly answered?: { readonly by: readonly number[]; readonly is: boolean };
  readonly passage?: number;
}

export interface Found {
  readonly statement: number;
  /** Codings that fit; empty where the selection asks for none. */
  readonly codings: readonly number[];
}
