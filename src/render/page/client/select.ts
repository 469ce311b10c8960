/**
 * Which statements a selection holds. The same function runs in the page and in the tests that hold it against the tables; it is
 * put into the page as text, so it stands on its own: it imports nothing but types.
 */
import type { Columns, DocumentEntry, Found, Selection } from './index-data.ts';

export function select(columns: Columns, documents: readonly DocumentEntry[], wanted: Selection): Found[] {
  const answering = new Map<number, boolean>();
  const answers = (document: number): boolean => {
    const known = answering.get(document);
    if (known !== undefined) return known;
    let found = false;
    const { by } = wanted.answered!;
    let low = 0;
    let high = columns.codingStatement.length;
    const first = columns.firstStatement[document]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (columns.codingStatement[middle]! < first) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < columns.codingStatement.length && columns.codingStatement[i]! < columns.firstStatement[document + 1]! && !found; i++) {
      const code = columns.codingCode[i]!;
      found = by.includes(code) && (columns.findings[code]! & (1 << columns.codingAssertion[i]!)) !== 0;
    }
    answering.set(document, found);
    return found;
  };
  const sections = wanted.sections && new Set(wanted.sections);
  const codes = wanted.codes && new Set(wanted.codes);
  const passage = wanted.passage === undefined ? undefined : new Set(columns.passages[wanted.passage]);
  const withFact = new Set<number>();
  if (wanted.fact) {
    for (let i = 0; i < columns.factStatement.length; i++) {
      if (columns.factKind[i] === wanted.fact[0] && (wanted.fact[1] < 0 || columns.factValue[i] === wanted.fact[1])) withFact.add(columns.factStatement[i]!);
    }
  }
  const fitsStatement = (statement: number): boolean => {
    const document = columns.statementDocument[statement]!;
    const entry = documents[document]!;
    if (wanted.document !== undefined && wanted.document !== document) return false;
    if (wanted.level !== undefined && wanted.level !== entry.level) return false;
    if (wanted.province !== undefined && wanted.province !== entry.province) return false;
    if (wanted.region !== undefined && wanted.region !== entry.region) return false;
    if (wanted.plan !== undefined && wanted.plan !== entry.plan) return false;
    if (sections && !sections.has(columns.statementSection[statement]!)) return false;
    if (wanted.fact && !withFact.has(statement)) return false;
    if (wanted.proof && ((columns.statementFlags[statement]! & wanted.proof[0]) !== 0) !== wanted.proof[1]) return false;
    if (passage && !passage.has(statement)) return false;
    return !wanted.answered || answers(document) === wanted.answered.is;
  };
  const found: Found[] = [];
  if (!wanted.coding) {
    for (let statement = 0; statement < columns.statementDocument.length; statement++) if (fitsStatement(statement)) found.push({ statement, codings: [] });
    return found;
  }
  let last = -1;
  let codings: number[] = [];
  for (let i = 0; i < columns.codingStatement.length; i++) {
    if (codes && !codes.has(columns.codingCode[i]!)) continue;
    if (wanted.assertions !== undefined && (wanted.assertions & (1 << columns.codingAssertion[i]!)) === 0) continue;
    if (wanted.low !== undefined && wanted.low !== columns.codingLow[i]) continue;
    if (wanted.disagrees && !wanted.disagrees.includes(columns.codingDisagrees[i]!)) continue;
    if (wanted.addressees && !wanted.addressees.includes(columns.codingAddressees[i]!)) continue;
    const statement = columns.codingStatement[i]!;
    if (statement === last) {
      codings.push(i);
      continue;
    }
    if (!fitsStatement(statement)) continue;
    last = statement;
    codings = [i];
    found.push({ statement, codings });
  }
  return found;
}
