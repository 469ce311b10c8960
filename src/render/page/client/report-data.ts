/** One report as the page's script is given it. Types alone. */

/** Text, the statement that it belongs to (-1 for none), the codings that it proves. */
export type Segment = readonly [text: string, statement: number, codings: readonly number[]];

export interface ReportView {
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly blocks: readonly (readonly [kind: string, label: string, page: number, segments: readonly Segment[]])[];
  readonly statements: readonly (readonly [section: string, page: number])[];
  readonly codings: readonly (readonly [statement: number, code: number, assertion: number, low: number, reason: number])[];
  /** Why codings were given, as readers see it; codings name them by place. */
  readonly reasons: readonly string[];
  readonly notes: readonly (readonly [label: string, text: string])[];
}
