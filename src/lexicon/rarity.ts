/** How often a segment may be expected: what the matcher starts from is the rarest segment of a pattern. */
import type { Plain } from './expand.ts';

/** Counts the syllables of all patterns: a word that many patterns name is a common word. */
export class Rarity {
  readonly #counts = new Map<string, number>();
  #total = 0;

  count(tree: Plain): void {
    switch (tree.kind) {
      case 'syllable':
        this.#counts.set(tree.key, (this.#counts.get(tree.key) ?? 0) + 1);
        this.#total++;
        break;
      case 'sequence': tree.parts.forEach((part) => this.count(part)); break;
      case 'choice': tree.options.forEach((option) => this.count(option)); break;
      case 'option': this.count(tree.part); break;
      default:
    }
  }

  /** An estimate of the chance that the tree matches at a given place; only for comparing. */
  chance(tree: Plain): number {
    switch (tree.kind) {
      case 'syllable': return (this.#counts.get(tree.key) ?? 1) / (this.#total + 1);
      case 'number': return 0.05;
      case 'comma': case 'option': return 1;
      case 'choice': return Math.min(1, tree.options.reduce((sum, option) => sum + this.chance(option), 0));
      case 'sequence': return tree.parts.reduce((product, part) => product * this.chance(part), 1);
    }
  }
}
