/** Where a DOCX package keeps its parts: followed through the relationships, never outside the package. */
import type { Package } from '../package/zip.ts';
import { walkXml } from '../package/xml.ts';
import { Unreadable } from '../unreadable.ts';

interface Relationship {
  /** Last step of the type's address: "styles", "footnotes". */
  readonly type: string;
  readonly target: string;
}

function relationships(pack: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const bytes = pack.part(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (bytes === null) return [];
  const found: Relationship[] = [];
  walkXml(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = resolve(folder, attributes['Target'] ?? '');
      if (target !== null) found.push({ type: (attributes['Type'] ?? '').split('/').at(-1) ?? '', target });
    },
  });
  return found;
}

/** A target's name in the package; null where it points outside. */
function resolve(folder: string, target: string): string | null {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}

/** The part that holds the document; null where the package is no Word document. */
export function mainPart(pack: Package): string | null {
  const named = relationships(pack, '').find((relation) => relation.type === 'officeDocument')?.target;
  if (named !== undefined && pack.has(named) && !isOtherOffice(named)) return named;
  return pack.has('word/document.xml') ? 'word/document.xml' : null;
}

/** Spreadsheets and slides are packages of the same kind. */
function isOtherOffice(part: string): boolean {
  return part.startsWith('xl/') || part.startsWith('ppt/');
}

export type RelatedParts = Readonly<Partial<Record<'styles' | 'numbering' | 'footnotes' | 'endnotes', string>>>;

/** The parts that the main part works with. A part without relationships keeps them beside itself under their usual names. */
export function relatedParts(pack: Package, main: string): RelatedParts {
  const found: Record<string, string> = {};
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationships(pack, main);
  for (const type of ['styles', 'numbering', 'footnotes', 'endnotes']) {
    const target = relations.find((relation) => relation.type === type)?.target;
    if (target !== undefined) found[type] = target;
    else if (relations.length === 0 && pack.has(`${folder}${type}.xml`)) found[type] = `${folder}${type}.xml`;
  }
  return found;
}

/** The number of pages that Word last counted; null where the file does not say. */
export function pageCount(pack: Package): number | null {
  let pages = '';
  try {
    const bytes = pack.part('docProps/app.xml');
    if (bytes === null) return null;
    let inPages = false;
    walkXml(bytes, {
      open(name) {
        inPages = name === 'Pages';
      },
      close() {
        inPages = false;
      },
      text(text) {
        if (inPages) pages += text;
      },
    });
  } catch (error) {
    // What the file says of itself is no reason not to read it.
    if (error instanceof Unreadable) return null;
    throw error;
  }
  const count = Number(pages);
  return Number.isInteger(count) && count > 0 ? count : null;
}
