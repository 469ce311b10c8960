/** `soi verify`: every published number recomputed from the statements, every quote sliced again, every file held against both. */
import type { TableContext } from '../../tables/context.ts';
import type { Table } from '../../tables/table.ts';
import { tableWords } from '../../words/tables.ts';
import type { RenderOptions } from '../options.ts';
import { verifyCsv } from './csv.ts';
import { Findings } from './differences.ts';
import { verifyExcel } from './excel.ts';
import { verifyFiles, type Rewritten } from './files.ts';
import { verifyTables } from './numbers.ts';
import { verifyStatements } from './statements.ts';
import { verifyViews } from './views.ts';

/** What was published; what the pipeline does not write is left out. */
export interface Published {
  /** Folder of the CSV files. */
  readonly csv?: string;
  readonly excel?: string;
  readonly statements?: string;
  /** The folder beside the page, and the names of its files that the store gives, without ending. */
  readonly views?: { readonly folder: string; readonly keys: Iterable<string> };
  /** Files that are the same to the byte when they are written again: Markdown, Word, the page, messages. */
  readonly others: readonly Rewritten[];
}

export interface Verified {
  readonly numbers: number;
  readonly quotes: number;
  /** In words, each naming its file; empty where all is right. */
  readonly differences: readonly string[];
}

export async function verify(published: Published, tables: readonly Table[], context: TableContext, options: RenderOptions): Promise<Verified> {
  const findings = new Findings();
  verifyTables(tables, context, options.mask, findings);
  if (published.csv !== undefined) verifyCsv(published.csv, tables, options, findings);
  if (published.excel !== undefined) verifyExcel(published.excel, tables, options, findings);
  if (published.statements !== undefined) await verifyStatements(published.statements, context.corpus, options, findings);
  if (published.views !== undefined) verifyViews(published.views.folder, published.views.keys, options, findings);
  await verifyFiles(published.others, options, findings);
  return { numbers: findings.numbers, quotes: findings.quotes, differences: findings.list(tableWords[options.language].verify.more) };
}
