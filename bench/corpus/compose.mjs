/** Composes the text of one report from a seed: the same seed gives the same report, different seeds differ in body and in wording. */
import { sections, slots } from './phrases.mjs';

/** A small seeded generator (mulberry32): numbers from 0 to 1. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A report as paragraphs `{kind: 'letterhead' | 'title' | 'heading' | 'paragraph' | 'item', label, text}` of some `pages` pages
 * (about 420 words each) for the body `{name, place, above}`.
 */
export function compose(seed, body, pages) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const fill = (pattern) => pattern.replace(/\{(\w+)\}/g, (_, slot) => {
    if (slot === 'n') return String(2 + Math.floor(next() * 190));
    if (slot === 'pct') return (1 + next() * 97).toFixed(1).replace('.', ',');
    const words = pick(slots[slot.toLowerCase()]);
    return slot[0] === slot[0].toUpperCase() ? upperFirst(words) : words;
  });
  const day = 1 + Math.floor(next() * 28);
  const month = 8 + Math.floor(next() * 3);
  const number = 10 + Math.floor(next() * 900);
  const out = [
    { kind: 'letterhead', label: null, text: body.above.toUpperCase() },
    { kind: 'letterhead', label: null, text: body.name.toUpperCase() },
    { kind: 'letterhead', label: null, text: `Số: ${number}/BC-UBND` },
    { kind: 'letterhead', label: null, text: `${body.place}, ngày ${String(day).padStart(2, '0')} tháng ${month} năm 2023` },
    { kind: 'title', label: null, text: 'BÁO CÁO' },
    { kind: 'title', label: null, text: 'Thực trạng và giải pháp chấn chỉnh, khắc phục tình trạng né tránh, đùn đẩy, làm việc cầm chừng, sợ trách nhiệm, không dám làm' },
    { kind: 'paragraph', label: null, text: `Thực hiện Kế hoạch số 01-KH/BCĐ ngày 10/8/2023 của Ban Chỉ đạo xây dựng Đề án, ${body.name} báo cáo như sau:` },
    { kind: 'heading', label: 'I.', text: 'Tình hình' },
  ];
  const wordsOf = (text) => text.split(' ').length;
  const budget = pages * 420;
  const share = budget / sections.length;
  const labels = ['1.', '2.', '1.', '2.', 'III.', 'IV.'];
  sections.forEach((section, i) => {
    if (i === 2) out.push({ kind: 'heading', label: 'II.', text: 'Nguyên nhân' });
    out.push({ kind: 'heading', label: labels[i], text: section.heading });
    let words = 0;
    let item = 0;
    while (words < share) {
      if (section.level === 2 && next() < 0.4) {
        const text = Array.from({ length: 2 + Math.floor(next() * 3) }, () => fill(pick(section.lines))).join(' ');
        out.push({ kind: 'paragraph', label: null, text });
        words += wordsOf(text);
      } else {
        const text = fill(pick(section.lines));
        item += 1;
        out.push({ kind: 'item', label: section.level === 1 ? `${item}.` : '-', text });
        words += wordsOf(text);
      }
    }
  });
  out.push({ kind: 'paragraph', label: null, text: `Trên đây là báo cáo của ${body.name}./.` });
  return out;
}
