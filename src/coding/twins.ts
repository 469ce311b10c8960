/** The same sentence as other programs would have written it: what must not change a coding. */

export interface Twin {
  readonly name: 'plain' | 'wrapped' | 'nfd' | 'old-tones';
  readonly text: string;
}


/** Moves the tone mark of oa, oe, uy to the other vowel ("hoà" to "hòa" and "hòa" to "hoà"). */
export function otherTones(text: string): string {
  return text.normalize('NFD')
    .replace(/(o|(?<!q)u)([\u0300\u0301\u0303\u0309\u0323]?)(a|e|y)([\u0300\u0301\u0303\u0309\u0323]?)(?![\p{L}\p{M}])/giu,
      (whole: string, first: string, early: string, second: string, late: string) => {
        const pair = (first + second).toLowerCase();
        return pair === 'oa' || pair === 'oe' || pair === 'uy' ? first + late + second + early : whole;
      })
    .normalize('NFC');
}

function wrapped(text: string): string {
  let column = 0;
  return text.split(' ').map((word) => {
    column += word.length + 1;
    if (column < 24) return `${word} `;
    column = 0;
    return `${word}\n`;
  }).join('').trimEnd();
}

/** The sentence and its three twins. */
export function twins(text: string): readonly Twin[] {
  return [
    { name: 'plain', text }, { name: 'wrapped', text: wrapped(text) }, { name: 'nfd', text: text.normalize('NFD') }, { name: 'old-tones', text: otherTones(text) },
  ];
}
