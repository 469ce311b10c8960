import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compliance, isSubstantiated } from '../../src/outline/compliance.ts';
import { outlineReport } from '../../src/outline/outline.ts';
import { parseOutlineTemplate } from '../../src/outline/template.ts';
import { reason } from '../../src/words/words.ts';
import { context, outlined, template } from './context.ts';
import { reportOf } from './report-of.ts';
import { samples } from './samples.ts';

const gold = '../shared/gold';

describe('an outlined report', () => {
  const report = outlined(samples[0]!);
  const kindOf = (start: string) => report.blocks.find((block) => report.text.startsWith(start, block.start))?.kind;

  it('tells what each block is', () => {
    expect(['SỞ NÔNG NGHIỆP', 'BÁO CÁO', 'Thực hiện Công văn', 'TÌNH HÌNH', 'Một vài phòng', 'Nơi nhận', 'Sở Nội vụ', 'GIÁM ĐỐC', 'Trần Quốc Thụy'].map(kindOf))
      .toEqual(['letterhead', 'letterhead', 'paragraph', 'heading', 'item', 'recipients', 'recipients', 'signature', 'signature']);
  });
  it('nests its sections', () => {
    const spans = report.sections.filter((section) => ['II', 'II.2', 'II.2.1'].includes(section.ids[0]!)).map(({ start, end }) => ({ start, end }));
    expect(spans).toHaveLength(3);
    for (const [outer, inner] of [[spans[0]!, spans[1]!], [spans[1]!, spans[2]!]] as const) expect(outer.start <= inner.start && outer.end >= inner.end).toBe(true);
  });
  it('edits nothing that the reader gave', () => {
    const read = reportOf(samples[0]!);
    const copy = structuredClone(read);
    outlineReport(read, context);
    expect(read).toEqual(copy);
  });
  it('has words for every message that it may write', () => {
    for (const text of samples) for (const found of outlined(text).messages) expect(reason(found, 'vi'), found.rule).not.toBe(found.rule);
    expect(reason({ rule: report.letterhead!.kindReason, severity: 'info', facts: {}, place: {} }, 'vi')).toMatch(/\.$/);
  });

  it('keeps statements in order, inside the text and apart, whatever the text is', () => {
    const line = fc.oneof(
      fc.constantFrom('I. TÌNH HÌNH', '1. Thực trạng', 'Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', 'BÁO CÁO', 'Số: 1/BC-UBND', '- Một mục;', 'Phần thứ nhất', 'a) ', 'Về nguyên nhân khách quan, luật chồng chéo.', 'Trên đây là báo cáo./.', 'Ảnh: H.T', ''),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const made = outlined(lines.join('\n\n'));
      let at = 0;
      for (const statement of made.statements) {
        expect(statement.start).toBeGreaterThanOrEqual(at);
        expect(statement.end).toBeGreaterThan(statement.start);
        expect(statement.end).toBeLessThanOrEqual(made.text.length);
        at = statement.end;
        if (statement.sectionIndex !== null) {
          const section = made.sections[statement.sectionIndex]!;
          expect(section.start <= statement.start && statement.end <= section.end).toBe(true);
        }
      }
      for (const block of made.blocks) expect(block.kind).not.toBeNull();
    }), { numRuns: 200 });
  });

  it('is the same for the same text', () => expect(JSON.stringify(outlined(samples[1]!))).toBe(JSON.stringify(outlined(samples[1]!))));
});

describe('compliance', () => {
  const state = (text: string) => Object.fromEntries(compliance(outlined(text), template).map((row) => [row.id, row.state]));
  const made = (body: string) => `BÁO CÁO\n\nVề việc ấy\n\nUBND xã báo cáo như sau:\n\n${body}`;

  it('tells present, under another number, empty and missing', () => {
    expect(state(made('I. TÌNH HÌNH\n\n1. Thực trạng\n\nCó 3 người.\n\n2. Tác hại\n\nII. GIẢI PHÁP\n\nLàm tốt hơn.'))).toMatchObject({
      'I': 'present', 'I.1': 'present', 'I.2': 'empty', 'II': 'missing', 'III': 'other-number', 'IV': 'missing',
    });
  });
  it('tells merged', () => expect(state(made('I. THỰC TRẠNG VÀ NGUYÊN NHÂN\n\nCòn né tránh, đùn đẩy. Nguyên nhân là sợ sai.'))).toMatchObject({ 'I.1': 'merged', 'II': 'merged' }));
  it.each([
    ['Có 03 công chức bị kỷ luật.', true], ['Tỷ lệ đạt 96,4%.', true], ['Hộ ông N.V.T. nộp hồ sơ ba lần.', true], ['Theo Nghị định số 73/2023/NĐ-CP ngày 29/9/2023.', false], ['Một số cán bộ ngại việc.', false],
  ])('%s bears out: %s', (text, expected) => expect(isSubstantiated(text)).toBe(expected));
});

describe('another subject', () => {
  it('needs no change but the template', () => {
    const other = parseOutlineTemplate('o.yaml', `
title: Kết quả chuyển đổi số
fillers: [về]
sections:
  - {id: "1", title: Hạ tầng, headings: [hạ tầng]}
  - {id: "2", title: Nhân lực, headings: [(nhân lực | con người)]}
closing: [trên đây là]
`);
    const report = outlineReport(reportOf('BÁO CÁO\n\nKết quả chuyển đổi số\n\nUBND xã báo cáo như sau:\n\nI. HẠ TẦNG\n\nCó 5 trạm.\n\nII. CON NGƯỜI\n\nCó 2 kỹ sư.'), { ...context, template: other });
    expect(report.statements.map((statement) => statement.section)).toEqual(['preamble', '1', '2']);
  });
});

describe.skipIf(!existsSync(gold))('the gold reports', () => {
  it('have the statements, sections and letterheads of the gold', () => {
    const clean = (text: string) => text.replace(/[¹²³⁰⁴-⁹]/gu, '').replace(/\s+/g, ' ').trim();
    const wrong: string[] = [];
    let statements = 0;
    for (const file of readdirSync(gold)) {
      const expected = JSON.parse(readFileSync(`${gold}/${file}`, 'utf8')) as { report: string; metadata: Record<string, string | null>; statements: { section: string | null; text: string }[] };
      const report = outlined(readFileSync(`../shared/reports/${expected.report}.txt`, 'utf8'), `${expected.report}.txt`);
      const found = new Map(report.statements.map((one) => [clean(report.text.slice(one.start, one.end)), one.section]));
      for (const one of expected.statements) {
        statements += 1;
        const section = found.get(clean(one.text));
        if (section === undefined || (one.section !== null && section !== one.section)) wrong.push(`${expected.report}: ${one.section ?? 'null'} ${one.text.slice(0, 60)}`);
      }
      const head = report.letterhead!;
      const mine: Record<string, string | null> = {
        issuer: head.issuer?.value ?? null, level: head.body?.level ?? null, number: head.number?.value ?? null, date: head.date?.value ?? null,
        kind: head.kindName?.value ?? null, place: head.place?.value ?? null, signatory: head.signatory?.value ?? null,
      };
      for (const [field, value] of Object.entries(expected.metadata)) if (mine[field] !== value) wrong.push(`${expected.report}: ${field} ${String(value)} ≠ ${String(mine[field])}`);
    }
    expect(wrong.length / statements, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
