/** A dated evaluation kept with a pipeline, so that every count can be shown with how well its code is found. */
import { z } from 'zod';
import { loadConfiguration } from '../configuration.ts';
import type { Evaluation } from './evaluate.ts';

const tally = z.strictObject({ truePositives: z.int().nonnegative(), falsePositives: z.int().nonnegative(), falseNegatives: z.int().nonnegative() });

export const measuredSchema = z.strictObject({
  /** The day of the evaluation. */
  date: z.iso.date(),
  reports: z.int().nonnegative(),
  statements: z.int().nonnegative(),
  codes: z.record(z.string(), tally),
});

export type MeasuredFile = z.infer<typeof measuredSchema>;

/** The evaluation as the file's text. `date` is ISO. */
export function measuredJson(result: Evaluation, date: string): string {
  const codes = Object.fromEntries([...result.byCode].map(([code, score]) =>
    [code, { truePositives: score.right, falsePositives: score.extra, falseNegatives: score.missed }]));
  const file: MeasuredFile = { date, reports: result.reports - result.missing.length, statements: result.statements.gold, codes };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Loads a kept evaluation (JSON is YAML). Throws CannotWork. */
export function loadMeasured(file: string): MeasuredFile {
  return loadConfiguration(file, measuredSchema);
}
