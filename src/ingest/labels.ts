/**
 * Typed labels: the numeral or bullet that a paragraph begins with. Kinds seen in administrative documents: "I.", "1.", "2.1.",
 * "II.1.", "a)", "đ)", "(1)", "1/", "1-", "A.", bullets, and the named parts of legal documents ("Chương I.", "Điều 5.", "Phần thứ
 * nhất:"). A date, an amount or a fraction at the front of a sentence ("30/6/2023", "2.946 hồ sơ", "1/3 số") is no label.
 */

export interface Labelled {
  readonly label: string | null;
  /** UTF-16 offset where the text after the label begins. */
  readonly from: number;
}

/** Glued numerals ("1.Thực trạng", "a)Nội dung") count only before a word that begins with a capital. */
const glued = '(?:\\s+|(?=["“(]?\\p{Lu}[\\p{L}\\s]))';
const roman = '(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';
const ordinal = '(?:thứ\\s+)?(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)';

const compile = (...sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(`^(${source})`, 'u'));

/** By what a label begins with. */
const numbers = compile(
  `\\d{1,2}(?:\\.\\d{1,2}){1,4}(?:\\.${glued}|\\)\\s*|\\s+(?=["“(]?\\p{Lu}))`,
  `\\d{1,3}[.)]${glued}`,
  `\\d{1,2}\\s?[/]\\s+(?=\\D)`,
  `\\d{1,2}\\/(?=\\p{Lu}\\p{Ll}+\\s)`,
  `\\d{1,2}\\s?[-–](?:\\s+(?=["“(]?\\p{L})|(?=\\p{Lu}\\p{Ll}*\\s))`,
);
const brackets = compile(`\\(\\d{1,2}\\)\\s*(?=["“(]?\\p{L})`, `\\([a-zđ]\\)\\s*(?=\\S)`);
const smallLetters = compile(
  `[a-zđ](?:\\.?\\d{1,2}(?:\\.\\d{1,2}){0,3})?\\)\\s*(?=\\S)`,
  `[a-zđ]\\.(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?)?\\s+`,
  `[a-zđ](?:\\.\\d{1,2}){1,4}\\.?\\s+`,
  `[a-zđ]\\s?[/\\-–]\\s+(?=["“(]?\\p{L})`,
);
const capitals = compile(
  `(?:${roman})(?:\\.\\d{1,2}){1,3}\\.?\\s+`,
  `(?:${roman})\\s?[.)]${glued}`,
  `(?:${roman})\\s?[/:\\-–]\\s+(?=["“(]?\\p{Lu})`,
  `[A-HK-ĐI]\\s?[.)/]\\s+(?=["“(]?\\p{Lu})`,
  `[A-HĐ]\\s?[-–]\\s+(?=["“(]?\\p{Lu})`,
);
const signs = compile(`(?:§+|[*•●○◦▪■□▫◊♦·‣➢➤►▶✓✔❖⁃∙])\\s*(?=[^\\s*])`, `[-–—−+]\\s*(?=["“(]?[\\p{L}\\d])`);
const parts = [
  new RegExp(`^((?:phần|chương|mục)\\s+(?:${roman}|\\d{1,2}|(?:${ordinal})|[A-Z])\\s?[.:\\-–]\\s+(?=\\S))`, 'iu'),
  new RegExp(`^(điều\\s+\\d{1,3}[a-zđ]?\\s?[.:]\\s*(?=\\S))`, 'iu'),
];

function patternsFor(text: string): readonly RegExp[] {
  const first = text[0] ?? '';
  if (first >= '0' && first <= '9') return numbers;
  if (first === '(') return brackets;
  if (/^(?:phần|chương|mục|điều)\s/i.test(text)) return parts;
  if ((first >= 'a' && first <= 'z') || first === 'đ') return smallLetters;
  if ((first >= 'A' && first <= 'Z') || first === 'Đ') return capitals;
  return signs;
}

/** A word with a capital or a small word of two letters: what most paragraphs begin with. */
const prose = /^(?!Phần|Chương|Mục|Điều|PHẦN|CHƯƠNG|MỤC|ĐIỀU)(?:\p{L}\p{Ll}|\p{Lu}{3}(?![.)/:\s-]|[IVXLC]))/u;

/** Amounts behind what looks like a bullet: "-5,2 %", "+12 %". */
const signedAmount = /^[-–—−+]\d/;

/** Finds the typed label of a paragraph whose text is trimmed and has single spaces. */
export function typedLabel(text: string): Labelled {
  if (prose.test(text) || signedAmount.test(text)) return { label: null, from: 0 };
  // Labels are short: what follows later in a long paragraph is not looked at.
  const head = text.slice(0, 80);
  for (const pattern of patternsFor(head)) {
    const found = pattern.exec(head);
    const whole = found?.[1];
    if (whole === undefined || whole.length === 0 || whole.length >= text.length) continue;
    return { label: whole.trim(), from: whole.length };
  }
  return { label: null, from: 0 };
}
