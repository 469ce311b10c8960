/** Loading a pipeline file: its paths made absolute, its configuration checked. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadConfiguration } from '../configuration.ts';
import { CannotWork, message } from '../message.ts';
import { pipelineSchema, type PipelineFile } from './schema.ts';

/** A pipeline ready to run. All paths are absolute. */
export interface Pipeline extends PipelineFile {
  readonly file: string;
  /** The folder that the file's paths are relative to. */
  readonly root: string;
}

/** What the command line may set over the file. */
export interface PipelineOverrides {
  readonly inputs?: readonly string[];
  readonly output?: string;
  readonly maskNames?: boolean;
}

/** Throws CannotWork where an input does not exist: for what reads reports, not for what writes again what was read. */
export function requireInputs({ file, inputs }: Pipeline): void {
  for (const input of inputs) {
    if (!existsSync(input)) throw new CannotWork(message('pipeline.missing-input', 'error', { path: input }, { file }));
  }
}

/**
 * Loads a pipeline. Its paths are relative to the folder above the one that holds it (`pipelines/x.yaml` speaks of
 * `lexicons/…`), those of `overrides` to the working directory. Throws CannotWork.
 */
export function loadPipeline(file: string, overrides: PipelineOverrides = {}): Pipeline {
  const absolute = resolve(file);
  const parsed = loadConfiguration(absolute, pipelineSchema);
  const root = dirname(dirname(absolute));
  const below = (path: string) => resolve(root, path);
  const optional = (path: string | undefined) => (path === undefined ? undefined : below(path));
  const inputs = overrides.inputs?.map((path) => resolve(path)) ?? parsed.inputs.map(below);
  return {
    ...parsed,
    file: absolute,
    root,
    inputs,
    codebook: below(parsed.codebook),
    outline: below(parsed.outline),
    lexicons: parsed.lexicons.map(below),
    sets: optional(parsed.sets),
    cues: below(parsed.cues),
    rules: below(parsed.rules),
    facts: optional(parsed.facts),
    answers: optional(parsed.answers),
    register: optional(parsed.register),
    evaluation: optional(parsed.evaluation),
    output: { ...parsed.output, folder: overrides.output === undefined ? below(parsed.output.folder) : resolve(overrides.output) },
  };
}
