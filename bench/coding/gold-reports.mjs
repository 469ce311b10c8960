// Builds reports from a gold folder and the texts beside it, with the gold's own statements and sections: coding measured alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LABEL = /^(?:[IVXLC]+[.)]|\d+(?:\.\d+)*[.)]?|\p{L}\)|[-–+•*])\s+/u;

/** Finds `needle` in `text` from `from` with white space and line ends alike; [start, end) or null. */
function find(text, needle, from) {
  const form = new RegExp(needle.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+'), 'gu');
  form.lastIndex = from;
  const found = form.exec(text) ?? (form.lastIndex = 0, form.exec(text));
  return found ? [found.index, found.index + found[0].length] : null;
}

export function goldReports(goldDir, textDir) {
  const out = [];
  for (const file of readdirSync(goldDir).filter((name) => name.endsWith('.json')).sort()) {
    const gold = JSON.parse(readFileSync(join(goldDir, file), 'utf8'));
    const textFile = join(textDir, `${gold.report}.txt`);
    let text = existsSync(textFile) ? readFileSync(textFile, 'utf8').normalize('NFC') : '';
    let cursor = 0;
    const statements = gold.statements.map((one, index) => {
      let place = find(text, one.text.normalize('NFC'), cursor);
      if (place === null) {
        text += `\n${one.text.normalize('NFC')}`;
        place = [text.length - one.text.normalize('NFC').length, text.length];
      } else cursor = place[1];
      return { id: `s${String(index + 1).padStart(4, '0')}`, kind: 'sentence', start: place[0], end: place[1], section: one.section, sectionIndex: null, block: 0, page: null };
    });
    const blocks = [];
    let at = 0;
    for (const line of text.split('\n')) {
      const label = LABEL.exec(line)?.[0] ?? '';
      const start = at + label.length;
      const end = at + line.length;
      const own = statements.filter((one) => one.start < end && one.end > at);
      for (const one of own) if (one.start >= at) one.block = blocks.length;
      const kind = own.length > 0 ? (label ? 'item' : 'paragraph') : label && line.trim() ? 'heading' : 'letterhead';
      blocks.push({ start, end, shape: 'paragraph', kind, label: label.trim() || null, page: null, box: null, bold: false, italic: false, centered: false, size: null, level: null, column: null, cells: null });
      at += line.length + 1;
    }
    statements.sort((a, b) => a.start - b.start);
    const kind = { 'tin báo chí': 'press', 'kế hoạch': 'plan' }[gold.metadata.kind] ?? 'report';
    out.push({
      name: gold.report, text, blocks, notes: [], corrections: [], sections: [], statements, codings: [], facts: [], messages: [],
      letterhead: { kind: { value: kind, span: null }, kindName: null, kindReason: '', issuer: null, issuerParent: null, number: null, place: null, date: null, subject: null, basis: [], recipients: [], signatory: null, capacity: null, body: null },
      source: { format: 'text', bytes: 0, sha256: '', pages: null, reader: 'text', encoding: null },
    });
  }
  return out;
}
