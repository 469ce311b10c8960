/**
 * Which strings can be Vietnamese syllables: onset, rime and tone by the rules of the orthography (chữ quốc ngữ). A cheap and
 * strong instrument: text in a wrong encoding, or a bad text layer, consists of strings that no Vietnamese can be made of.
 */
import { detached } from './detached.ts';
import { takeTone, vietnameseLetter } from './letters.ts';

const plainRimes =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh ' +
  'êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ' +
  'ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu';
/** Rimes with the glide, which labials do not take. */
const glideRimes =
  'oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet uân uâng uât uây uê uêch uênh uơ uy uya uych ' +
  'uyên uyêt uynh uyt uyu';
const yRimes = 'y yêm yên yêng yêt yêu';
/** Rimes after "qu", written with the glide's u in the onset. */
const quRimes =
  'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êt êch ênh êu i it y yt ynh yên yêt ych ơ ơt ôc';
const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const loanSyllables = ['buyt', 'voan', 'phuy', 'bua', 'vua'];

const plain = new Set(plainRimes.split(' '));
const glide = new Set(glideRimes.split(' '));
const withY = new Set(yRimes.split(' '));
const afterQu = new Set(quRimes.split(' '));
const loans = new Set(loanSyllables);
const labials = new Set(['b', 'm', 'p', 'ph', 'v']);
const beforeFront = new Set(['k', 'gh', 'ngh']);
const beforeBack = new Set(['c', 'g', 'ng']);
const openY = new Set(['h', 'k', 'l', 'm', 's', 't', 'v']);

/** Onsets that the front of the string allows, longest first ("ngh" before "ng" before "n"). */
const onsetsByLength = [...onsets].toSorted((a, b) => b.length - a.length);

function fits(onset: string, rime: string): boolean {
  if (onset === 'qu') return afterQu.has(rime);
  if (onset === 'gi') return (plain.has(rime) && !rime.startsWith('i')) || rime === 'êng' || rime === 'êt';
  const front = /^[eêiy]/.test(rime);
  if (beforeFront.has(onset) && !front) return false;
  if (beforeBack.has(onset) && front) return onset === 'g' && /^(i|in|iêng)$/.test(rime);
  if (plain.has(rime)) return onset !== '' || !rime.startsWith('iê');
  if (glide.has(rime)) return !labials.has(onset);
  if (withY.has(rime)) return onset === '' || (rime === 'y' && openY.has(onset));
  return false;
}

function possible(bare: string): boolean {
  if (loans.has(bare)) return true;
  if (fits('', bare)) return true;
  return onsetsByLength.some((onset) => bare.startsWith(onset) && bare.length > onset.length && fits(onset, bare.slice(onset.length)))
    || bare === 'gi';
}

const known = new Map<string, boolean>();

/** Whether a string (any case, NFC or NFD) can be one Vietnamese syllable. "Uỷ" and "ủy" both can; "hoạch" can, "hoach" cannot. */
export function isSyllable(text: string): boolean {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  if (known.size > 100_000) known.clear();
  const answer = check(text);
  known.set(detached(text), answer);
  return answer;
}

function check(text: string): boolean {
  if (text.length > 24) return false;
  const syllable = text.normalize('NFC').toLowerCase();
  if (syllable.length > 7) return false;
  const taken = takeTone(syllable);
  if (!taken || !possible(taken.bare)) return false;
  const stopped = /(c|ch|p|t)$/.test(taken.bare);
  return !stopped || taken.tone === 4 || taken.tone === 5;
}

export interface SyllableShare {
  /** Alphabetic tokens counted: two letters or more, abbreviations in capitals left out. */
  readonly words: number;
  /** Those that can be Vietnamese syllables. */
  readonly valid: number;
  /** Valid ones that carry a letter which only Vietnamese has. */
  readonly marked: number;
  /** `valid / words`, from 0 to 1; 0 without words. */
  readonly share: number;
  /** `marked / words`: about 0.8 in Vietnamese prose, near 0 where an OCR or an export lost the diacritics. */
  readonly markedShare: number;
}

const wordPattern = /[\p{L}\p{M}\u00ad]+/gu;

/** How Vietnamese a text is. Looks at the first `limit` words only, so the cost is bounded. */
export function vietnameseShare(text: string, limit = 20_000): SyllableShare {
  let words = 0;
  let valid = 0;
  let marked = 0;
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0].length > 40 ? 'xxx' : match[0].replaceAll('\u00ad', '').normalize('NFC');
    if (word.length < 2 || /^[A-ZĐ]{2,}$/.test(word)) continue;
    words += 1;
    if (isSyllable(word)) {
      valid += 1;
      if (vietnameseLetter.test(word)) marked += 1;
    }
    if (words >= limit) break;
  }
  return { words, valid, marked, share: words ? valid / words : 0, markedShare: words ? marked / words : 0 };
}
