/** Straight lines in the picture of a page: table rules, the separator above footnotes. Units of the result are points. */
import type { Rule } from '../layout/page.ts';
import { threshold, type Bitmap } from './bitmap.ts';

/** Shortest rules, in inches: longer than any stroke of a letter. */
const shortestLevel = 0.45;
const shortestPlumb = 0.3;
const thickest = 0.035;
const mostRuns = 20_000;
const mostSlope = 0.02;

interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function rulesOf(bitmap: Bitmap): Rule[] {
  const dark = Math.min(threshold(bitmap) + 20, 190);
  const scale = 72 / bitmap.dpi;
  const level = runs(bitmap, dark, true);
  const plumb = runs(bitmap, dark, false);
  return [...merged(level, bitmap.dpi, true, scale), ...merged(plumb, bitmap.dpi, false, scale)];
}

/** Dark runs along one direction that are long enough; a pixel or two of paper does not end them. */
function runs(bitmap: Bitmap, dark: number, level: boolean): Run[] {
  const { width, height, data, dpi } = bitmap;
  const [lanes, length] = level ? [height, width] : [width, height];
  const [step, stride] = level ? [1, width] : [width, 1];
  const shortest = dpi * (level ? shortestLevel : shortestPlumb);
  const bridge = 2;
  const found: Run[] = [];
  for (let lane = 0; lane < lanes && found.length < mostRuns; lane += 1) {
    let start = -1;
    let last = -1;
    const base = lane * stride;
    for (let place = 0; place < length; place += 1) {
      if ((data[base + place * step] ?? 255) < dark) {
        if (start < 0) start = place;
        last = place;
      } else if (start >= 0 && place - last > bridge) {
        if (last - start >= shortest) found.push({ at: lane, from: start, to: last });
        start = -1;
      }
    }
    if (start >= 0 && last - start >= shortest) found.push({ at: lane, from: start, to: last });
  }
  return found;
}

interface Bundle {
  first: number;
  last: number;
  from: number;
  to: number;
  /** Dark pixels in all its runs. */
  ink: number;
}

/** Runs in neighbouring lanes are one rule; a bundle that is too thick is a picture or a dark edge. */
function merged(found: readonly Run[], dpi: number, horizontal: boolean, scale: number): Rule[] {
  const bundles: Bundle[] = [];
  let open: Bundle[] = [];
  for (const run of found) {
    open = open.filter((bundle) => run.at - bundle.last <= 3);
    const joined = open.find((bundle) => run.from <= bundle.to + dpi * 0.1 && run.to >= bundle.from - dpi * 0.1);
    if (joined) {
      joined.last = run.at;
      joined.from = Math.min(joined.from, run.from);
      joined.to = Math.max(joined.to, run.to);
      joined.ink += run.to - run.from;
    } else {
      const bundle = { first: run.at, last: run.at, from: run.from, to: run.to, ink: run.to - run.from };
      bundles.push(bundle);
      open.push(bundle);
    }
  }
  // A crooked rule climbs over several lanes and is thin all the same.
  return bundles.filter((bundle) => bundle.ink <= (bundle.to - bundle.from) * dpi * thickest
    && bundle.last - bundle.first <= dpi * thickest + (bundle.to - bundle.from) * mostSlope)
    .map((bundle) => ({ horizontal, at: ((bundle.first + bundle.last) / 2) * scale, from: bundle.from * scale, to: bundle.to * scale }));
}
