/** From a PDF's own coordinates (origin at the bottom left, any rotation) to the upright page with its origin at the top left. */
import type { Rule } from '../layout/page.ts';

export interface Turn {
  /** Size of the page as it is shown, the page's /Rotate done. */
  readonly width: number;
  readonly height: number;
  /** The page's /Rotate in quarters, clockwise. */
  readonly quarter: number;
  readonly originX: number;
  readonly originY: number;
}

export interface Upright {
  readonly width: number;
  readonly height: number;
  readonly point: (x: number, y: number) => { readonly x: number; readonly y: number };
  readonly rule: (rule: RawRule) => Rule;
}

/** A thin line between two points in the PDF's own coordinates. */
export interface RawRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * `textQuarter` is the direction that most text runs in before /Rotate, in quarters counter-clockwise; where it disagrees with
 * /Rotate (a landscape table set sideways on an upright page), the text wins. `skew` in radians is taken out as well.
 */
export function upright(turn: Turn, textQuarter: number, skew: number): Upright {
  // Sizes before any rotation.
  const sideways = turn.quarter % 2 === 1;
  const rawWidth = sideways ? turn.height : turn.width;
  const rawHeight = sideways ? turn.width : turn.height;
  const width = textQuarter % 2 === 1 ? rawHeight : rawWidth;
  const height = textQuarter % 2 === 1 ? rawWidth : rawHeight;
  const cos = Math.cos(skew);
  const sin = Math.sin(skew);
  const point = (px: number, py: number): { x: number; y: number } => {
    const x = px - turn.originX;
    const y = py - turn.originY;
    const turned = textQuarter === 0 ? { x, y: rawHeight - y }
      : textQuarter === 1 ? { x: y, y: x }
        : textQuarter === 2 ? { x: rawWidth - x, y }
          : { x: rawHeight - y, y: rawWidth - x };
    if (skew === 0) return turned;
    const fromX = turned.x - width / 2;
    const fromY = turned.y - height / 2;
    return { x: width / 2 + fromX * cos - fromY * sin, y: height / 2 + fromX * sin + fromY * cos };
  };
  return {
    width,
    height,
    point,
    rule(raw) {
      const one = point(raw.x1, raw.y1);
      const two = point(raw.x2, raw.y2);
      const horizontal = Math.abs(one.x - two.x) >= Math.abs(one.y - two.y);
      return horizontal
        ? { horizontal, at: (one.y + two.y) / 2, from: Math.min(one.x, two.x), to: Math.max(one.x, two.x) }
        : { horizontal, at: (one.x + two.x) / 2, from: Math.min(one.y, two.y), to: Math.max(one.y, two.y) };
    },
  };
}
