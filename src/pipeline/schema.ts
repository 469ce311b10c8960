/** A pipeline file: one YAML file a Đề án, that names everything a run works with. Paths are relative to the file's folder's parent. */
import { z } from 'zod';

const isoDate = z.iso.date();

export const documentKinds = ['report', 'plan', 'directive', 'letter', 'press', 'other'] as const;
export const outputFormats = ['csv', 'jsonl', 'markdown', 'excel', 'word', 'html'] as const;

/** Bounds for one file; what is left out has the default of the readers (src/ingest/limits.ts). */
const limits = z.strictObject({
  /** Size of the file, in mebibytes. */
  megabytes: z.number().positive(),
  /** Size of everything that a packed file unpacks to, in mebibytes. */
  unpackedMegabytes: z.number().positive(),
  pages: z.int().positive(),
  /** Pages that may be sent to OCR. */
  ocrPages: z.int().positive(),
  /** Wall time for reading one file; for pictures and PDF, whose pages may want OCR, `secondsWithOcr`. */
  seconds: z.number().positive(),
  secondsWithOcr: z.number().positive(),
  /** Memory of the worker that reads, in mebibytes. */
  memoryMegabytes: z.number().positive(),
  /** Characters of text. */
  characters: z.int().positive(),
  /** Files in an archive. */
  entries: z.int().positive(),
}).partial();

export const pipelineSchema = z.strictObject({
  /** Names the output folder. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Title of the documents that the pipeline makes. */
  title: z.string().min(1),
  /** The subject in a few words, for generated sentences: "né tránh, đùn đẩy …". */
  subject: z.string().min(1),
  /** Folders, files or archives with the reports. */
  inputs: z.array(z.string().min(1)).min(1),
  /** Kinds of document that count as reports; the rest is listed beside. */
  reports: z.array(z.enum(documentKinds)).min(1).default(['report']),
  codebook: z.string().min(1),
  outline: z.string().min(1),
  /** Folders of lexicon entries. */
  lexicons: z.array(z.string().min(1)).min(1),
  sets: z.string().min(1).optional(),
  cues: z.string().min(1),
  /** Categories of cues and what they give; where a clause ends. */
  rules: z.string().min(1),
  /** Figures, citations, sectors, actors, names: what statements say beside their codes. */
  facts: z.string().min(1).optional(),
  /** Which measures answer which causes. */
  answers: z.string().min(1).optional(),
  /** The bodies that owe a report; without one there is no coverage table. */
  register: z.string().min(1).optional(),
  /** The last day on which a report is in time, and the period that its figures must lie in. */
  due: isoDate.optional(),
  period: z.strictObject({ from: isoDate, to: isoDate }).optional(),
  /** A dated evaluation on a gold standard, shown beside the counts. */
  evaluation: z.string().min(1).optional(),
  output: z.strictObject({
    folder: z.string().min(1),
    formats: z.array(z.enum(outputFormats)).min(1).default([...outputFormats]),
  }),
  limits: limits.default({}),
});

export type PipelineFile = z.infer<typeof pipelineSchema>;
export type OutputFormat = (typeof outputFormats)[number];
