/** Number formats of lists and notes (ST_NumberFormat) that administrative documents use; any other prints as decimal. */

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [worth, sign] of romanParts) {
    while (rest >= worth) {
      out += sign;
      rest -= worth;
    }
  }
  return out;
}

/** a … z, aa … zz, aaa …: Word repeats the letter. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
}

const symbols = ['*', '†', '‡', '§'];

/** Prints a counter's value. `value` is a non-negative whole number. */
export function formatNumber(value: number, format: string): string {
  const drawable = value >= 1 && value < 4000;
  switch (format) {
    case 'upperRoman': return drawable ? roman(value).toUpperCase() : String(value);
    case 'lowerRoman': return drawable ? roman(value) : String(value);
    case 'upperLetter': return value >= 1 ? letters(value).toUpperCase() : '';
    case 'lowerLetter': return value >= 1 ? letters(value) : '';
    case 'decimalZero': return value < 10 ? `0${value}` : String(value);
    case 'numberInDash': return `- ${value} -`;
    case 'chicago': return value >= 1 ? (symbols[(value - 1) % 4] ?? '*').repeat(Math.min(20, Math.floor((value - 1) / 4) + 1)) : '';
    case 'none': return '';
    default: return String(value);
  }
}
