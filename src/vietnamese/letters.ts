/** Vietnamese letters taken apart: base letter with its diacritic, and the tone. What folding and syllables both stand on. */

/** Tone numbers: 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const toneMarks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
const vowels = 'aăâeêioôơuưy';

interface Vowel {
  readonly base: string;
  readonly tone: Tone;
}

const taken = new Map<string, Vowel>();
const made = new Map<string, string>();
for (const base of vowels) {
  toneMarks.forEach((mark, index) => {
    const tone = index as Tone;
    const letter = (base + mark).normalize('NFC');
    taken.set(letter, { base, tone });
    made.set(base + String(tone), letter);
  });
}

/** The base and tone of a lower-case NFC vowel ("ấ" is â with 4), or undefined for any other character. */
export function vowel(letter: string): Vowel | undefined {
  return taken.get(letter);
}

/** The lower-case NFC vowel with that base and tone. */
export function withTone(base: string, tone: Tone): string {
  return made.get(base + String(tone)) ?? base;
}

/** The tone of a syllable and the syllable without it; null where it carries two tones. Takes lower-case NFC. */
export function takeTone(syllable: string): { readonly bare: string; readonly tone: Tone } | null {
  let bare = '';
  let tone: Tone = 0;
  for (const letter of syllable) {
    const found = taken.get(letter);
    if (!found) {
      bare += letter;
      continue;
    }
    if (found.tone !== 0) {
      if (tone !== 0) return null;
      tone = found.tone;
    }
    bare += found.base;
  }
  return { bare, tone };
}

/** Letters that Vietnamese has and English has not, with and without tones, NFC, both cases. */
export const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
