/** What is drawn on a page beside its text: rules, pictures, dark boxes behind white letters. */
import type { Engine } from './engine.ts';
import type { RawRule, Turn } from './turn.ts';

export interface Shapes {
  readonly rules: readonly RawRule[];
  /** The upright ones among them. */
  readonly uprights: readonly Upright[];
  /** Share of the page under pictures, from 0 to 1. */
  readonly pictures: number;
  readonly drawings: number;
  /** Whether something darker than paper lies behind a point (in the PDF's coordinates). */
  readonly darkAt: (x: number, y: number) => boolean;
}

interface Upright {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

const kind = { path: 2, image: 3, form: 5 } as const;
const thin = 2.6;
const shortest = 6;
/** More than that on one page is a drawing, not a table. */
const mostObjects = 20_000;
const mostSegments = 4000;
const mostRules = 4000;

interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

interface Work {
  readonly engine: Engine;
  readonly rules: RawRule[];
  readonly dark: Bounds[];
  readonly pictures: Bounds[];
  readonly scratch: number;
  drawings: number;
}

export function collectShapes(engine: Engine, page: number, turn: Turn): Shapes {
  const scratch = engine.malloc(48);
  const work: Work = { engine, rules: [], dark: [], pictures: [], scratch, drawings: 0 };
  const { call } = engine;
  try {
    const count = Math.min(call['FPDFPage_CountObjects']?.(page) ?? 0, mostObjects);
    for (let index = 0; index < count; index += 1) look(work, call['FPDFPage_GetObject']?.(page, index) ?? 0, null, 0);
  } finally {
    engine.free(scratch);
  }
  const area = Math.max(1, turn.width * turn.height);
  const covered = work.pictures.reduce((sum, box) => sum + visible(box, turn), 0);
  return {
    rules: work.rules,
    uprights: work.rules.filter((rule) => Math.abs(rule.x1 - rule.x2) < 1)
      .map((rule) => ({ x: rule.x1, low: Math.min(rule.y1, rule.y2), high: Math.max(rule.y1, rule.y2) })),
    pictures: Math.min(1, covered / area),
    drawings: work.drawings,
    darkAt: (x, y) => [...work.dark, ...work.pictures].some((box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.bottom - 2 && y <= box.top + 2),
  };
}

function visible(box: Bounds, turn: Turn): number {
  const longest = Math.max(turn.width, turn.height);
  const width = Math.min(box.right - turn.originX, longest) - Math.max(box.left - turn.originX, 0);
  const height = Math.min(box.top - turn.originY, longest) - Math.max(box.bottom - turn.originY, 0);
  return Math.max(0, width) * Math.max(0, height);
}

type Matrix = readonly [number, number, number, number, number, number];

function look(work: Work, object: number, within: Matrix | null, depth: number): void {
  if (object === 0) return;
  const { call } = work.engine;
  const type = call['FPDFPageObj_GetType']?.(object) ?? 0;
  if (type === kind.form && depth < 4) {
    const matrix = multiply(matrixOf(work, object), within);
    const count = Math.min(call['FPDFFormObj_CountObjects']?.(object) ?? 0, mostObjects);
    for (let index = 0; index < count; index += 1) look(work, call['FPDFFormObj_GetObject']?.(object, index) ?? 0, matrix, depth + 1);
    return;
  }
  if (type !== kind.path && type !== kind.image) return;
  const box = boundsOf(work, object, within);
  if (!box) return;
  if (type === kind.image) work.pictures.push(box);
  else lookAtPath(work, object, box, within);
}

function lookAtPath(work: Work, object: number, box: Bounds, within: Matrix | null): void {
  const { call } = work.engine;
  call['FPDFPath_GetDrawMode']?.(object, work.scratch, work.scratch + 4);
  const view = work.engine.view();
  const fill = view.getUint32(work.scratch, true) !== 0;
  const stroke = view.getUint32(work.scratch + 4, true) !== 0;
  if (work.rules.length >= mostRules || (!fill && !stroke)) return;
  if (addThin(work, box)) return;
  const count = Math.min(call['FPDFPath_CountSegments']?.(object) ?? 0, mostSegments);
  const parts = count > 5 || stroke ? subpaths(work, object, count, within) : [];
  let found = 0;
  for (const part of parts) {
    if (addThin(work, boundsOfPoints(part))) found += 1;
    else if (stroke) found += addStrokes(work, part);
  }
  if (found > 0) return;
  if (fill && darkFill(work, object)) work.dark.push(box);
  if (box.right - box.left < 60 && box.top - box.bottom < 60) work.drawings += 1;
}

/** Adds a box that is thin in one direction as a rule. */
function addThin(work: Work, box: Bounds): boolean {
  const width = box.right - box.left;
  const height = box.top - box.bottom;
  if (height <= thin && width >= shortest) {
    const y = (box.top + box.bottom) / 2;
    work.rules.push({ x1: box.left, y1: y, x2: box.right, y2: y });
    return true;
  }
  if (width <= thin && height >= shortest) {
    const x = (box.left + box.right) / 2;
    work.rules.push({ x1: x, y1: box.bottom, x2: x, y2: box.top });
    return true;
  }
  return width <= thin && height <= thin;
}

type Point = readonly [number, number];

function boundsOfPoints(points: readonly Point[]): Bounds {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** Adds the level and upright strokes of a subpath to the rules; returns how many there were. */
function addStrokes(work: Work, points: readonly Point[]): number {
  let found = 0;
  for (let index = 1; index < points.length && work.rules.length < mostRules; index += 1) {
    const from = points[index - 1];
    const to = points[index];
    if (!from || !to) continue;
    const level = Math.abs(from[1] - to[1]) < 1 && Math.abs(from[0] - to[0]) >= shortest;
    const plumb = Math.abs(from[0] - to[0]) < 1 && Math.abs(from[1] - to[1]) >= shortest;
    if (!level && !plumb) continue;
    found += 1;
    work.rules.push({ x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
  }
  return found;
}

const segmentType = { bezier: 1, move: 2 } as const;

/** The corner points of a path's subpaths; curved ones are left out. */
function subpaths(work: Work, object: number, count: number, within: Matrix | null): Point[][] {
  const { call } = work.engine;
  const matrix = multiply(matrixOf(work, object), within);
  const parts: Point[][] = [];
  let points: Point[] = [];
  let curved = false;
  const close = (): void => {
    if (points.length > 1 && !curved) parts.push(points);
    points = [];
    curved = false;
  };
  for (let index = 0; index < count; index += 1) {
    const segment = call['FPDFPath_GetPathSegment']?.(object, index) ?? 0;
    const type = call['FPDFPathSegment_GetType']?.(segment) ?? -1;
    if (type === segmentType.move) close();
    if (type === segmentType.bezier) curved = true;
    if (!call['FPDFPathSegment_GetPoint']?.(segment, work.scratch, work.scratch + 4)) continue;
    const view = work.engine.view();
    points.push(apply(matrix, view.getFloat32(work.scratch, true), view.getFloat32(work.scratch + 4, true)));
    if (call['FPDFPathSegment_GetClose']?.(segment) && points[0]) points.push(points[0]);
  }
  close();
  return parts;
}

function darkFill(work: Work, object: number): boolean {
  const at = work.scratch;
  if (!work.engine.call['FPDFPageObj_GetFillColor']?.(object, at, at + 4, at + 8, at + 12)) return false;
  const view = work.engine.view();
  return Math.min(view.getUint32(at, true), view.getUint32(at + 4, true), view.getUint32(at + 8, true)) < 225 && view.getUint32(at + 12, true) > 60;
}

function boundsOf(work: Work, object: number, within: Matrix | null): Bounds | null {
  const at = work.scratch;
  if (!work.engine.call['FPDFPageObj_GetBounds']?.(object, at, at + 4, at + 8, at + 12)) return null;
  const view = work.engine.view();
  const [left, bottom, right, top] = [0, 4, 8, 12].map((offset) => view.getFloat32(at + offset, true)) as [number, number, number, number];
  if (!within) return { left, bottom, right, top };
  const corners = [apply(within, left, bottom), apply(within, right, bottom), apply(within, left, top), apply(within, right, top)];
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

function matrixOf(work: Work, object: number): Matrix {
  if (!work.engine.call['FPDFPageObj_GetMatrix']?.(object, work.scratch)) return [1, 0, 0, 1, 0, 0];
  const view = work.engine.view();
  return [0, 4, 8, 12, 16, 20].map((offset) => view.getFloat32(work.scratch + offset, true)) as unknown as Matrix;
}

function multiply(inner: Matrix, outer: Matrix | null): Matrix {
  if (!outer) return inner;
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}
