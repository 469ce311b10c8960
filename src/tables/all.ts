/** Every table, in the order in which readers meet them. A new table is a file of its own and a line here. */
import { causesAndMeasuresTables } from './causes-and-measures.ts';
import type { TableContext } from './context.ts';
import { coverageTables } from './coverage.ts';
import { disagreementTables } from './disagreements.ts';
import { actorTable, citationTable, figureTables, sectorTable } from './facts.ts';
import { findingsByProvinceTables } from './findings-by-province.ts';
import { findingsByTables } from './findings-by.ts';
import { findingsTables } from './findings.ts';
import { outlineTables } from './outline.ts';
import { overviewTable } from './overview.ts';
import { problemsTable } from './problems.ts';
import { proofTable } from './proof.ts';
import { quotesTable } from './quotes/table.ts';
import { recommendationTables } from './recommendations.ts';
import { reliabilityTable } from './reliability.ts';
import { besideTable, reportsTable } from './reports.ts';
import { keepSharedWording, type SharedWording } from './shared-wording/passages.ts';
import { sharedWordingTables } from './shared-wording/table.ts';
import { sheetName } from './slug.ts';
import type { Table, TableContent, TableDefinition } from './table.ts';

export const definitions: readonly TableDefinition[] = [
  overviewTable, coverageTables, outlineTables, findingsTables, findingsByTables, disagreementTables, recommendationTables, causesAndMeasuresTables,
  sectorTable, actorTable, citationTable, proofTable, sharedWordingTables, quotesTable, reliabilityTable, problemsTable, findingsByProvinceTables,
  figureTables, reportsTable, besideTable,
];

/** The wished name, with a number where somebody has it. */
function unique(seen: Set<string>, wish: string, cut: (name: string, tail: string) => string): string {
  let name = wish;
  for (let n = 2; seen.has(name.toLocaleLowerCase('vi')); n++) name = cut(wish, ` ${n}`);
  seen.add(name.toLocaleLowerCase('vi'));
  return name;
}

/** Makes ids and sheet names unique, whatever labels a codebook has. */
function numbered(contents: readonly TableContent[]): Table[] {
  const ids = new Set<string>();
  const sheets = new Set<string>();
  return contents.map((content, index) => ({
    ...content, number: index + 1,
    id: unique(ids, content.id, (name, tail) => `${name}-${tail.trim()}`),
    sheet: unique(sheets, sheetName(content.sheet), (name, tail) => name.slice(0, 31 - tail.length) + tail),
  }));
}

/** All tables of a corpus, numbered from 1. */
export function makeTables(context: TableContext): Table[] {
  return numbered(definitions.flatMap((definition) => definition.make(context)));
}

/** The same where another thread finds the shared wording: it is waited for when all else is made. */
export async function makeTablesWith(context: TableContext, wording: Promise<SharedWording>): Promise<Table[]> {
  const made = new Map(definitions.filter(({ needsWording }) => !needsWording).map((definition) => [definition, definition.make(context)]));
  keepSharedWording(context, await wording);
  return numbered(definitions.flatMap((definition) => made.get(definition) ?? definition.make(context)));
}
