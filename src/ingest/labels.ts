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

const patterns: readonly RegExp[] = [
  `(?:${roman})(?:\\.\\d{1,2}){1,3}\\.?\\s+`,
  `(?:${roman})\\s?[.)]${glued}`,
  `(?:${roman})\\s?[/:\\-–]\\s+(?=["“(]?\\p{Lu})`,
  `\\d{1,2}(?:\\.\\d{1,2}){1,4}(?:\\.${glued}|\\)\\s*|\\s+(?=["“(]?\\p{Lu}))`,
  `\\d{1,3}[.)]${glued}`,
  `\\d{1,2}\\s?[/]\\s+(?=\\D)`,
  `\\d{1,2}\\/(?=\\p{Lu}\\p{Ll}+\\s)`,
  `\\d{1,2}\\s?[-–](?:\\s+(?=["“(]?\\p{L})|(?=\\p{Lu}\\p{Ll}*\\s))`,
  `\\(\\d{1,2}\\)\\s*(?=["“(]?\\p{L})`,
  `\\(?[a-zđ](?:\\.?\\d{1,2}(?:\\.\\d{1,2})*)?\\)\\s*(?=\\S)`,
  `[a-zđ]\\.(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?)?\\s+`,
  `[a-zđ](?:\\.\\d{1,2})+\\.?\\s+`,
  `[a-zđ]\\s?[/\\-–]\\s+(?=["“(]?\\p{L})`,
  `[A-HK-ĐI]\\s?[.)/]\\s+(?=["“(]?\\p{Lu})`,
  `[A-HĐ]\\s?[-–]\\s+(?=["“(]?\\p{Lu})`,
  `(?:§+|[*•●○◦▪■□▫◊♦·‣➢➤►▶✓✔❖⁃∙])\\s*(?=[^\\s*])`,
  `[-–—−+]\\s*(?=["“(]?[\\p{L}\\d])`,
  `(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\\s+(?:${roman}|\\d{1,2}|(?:${ordinal})|[A-Z])\\s?[.:\\-–]\\s+(?=\\S)`,
  `(?:Điều|ĐIỀU)\\s+\\d{1,3}[a-zđ]?\\s?[.:]\\s*(?=\\S)`,
].map((source) => new RegExp(`^(${source})`, /Phần/.test(source) ? 'ui' : 'u'));

/** Amounts behind what looks like a bullet: "-5,2 %", "+12 %". */
const signedAmount = /^[-–—−+]\d/;

/** Finds the typed label of a paragraph whose text is trimmed and has single spaces. */
export function typedLabel(text: string): Labelled {
  if (signedAmount.test(text)) return { label: null, from: 0 };
  // Labels are short: what follows later in a long paragraph is not looked at.
  const head = text.slice(0, 80);
  for (const pattern of patterns) {
    const found = pattern.exec(head);
    const whole = found?.[1];
    if (whole === undefined || whole.length === 0 || whole.length >= text.length) continue;
    return { label: whole.trim(), from: whole.length };
  }
  return { label: null, from: 0 };
}
