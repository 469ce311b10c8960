/** Options and arguments that several commands share, and the pipeline that they name. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { loadPipeline, type Pipeline, type PipelineOverrides } from '../pipeline/load.ts';
import type { CliWords } from '../words/cli.ts';

/** The pipeline that is meant where none is named: the one of the working directory, else the one that Soi comes with. */
const usual = 'pipelines/ne-tranh.yaml';

function usualPipeline(): string {
  return existsSync(usual) ? usual : fileURLToPath(new URL(`../../${usual}`, import.meta.url));
}

export interface PlaceOptions {
  readonly in?: readonly string[];
  readonly out?: string;
  readonly pipeline?: string;
  readonly maskNames?: boolean;
}

export const pipelineArgument = (words: CliWords): Argument => new Argument('[pipeline]', words.arguments['pipeline']);
export const pipelineOption = (words: CliWords): Option => new Option('--pipeline <file>', words.options['pipeline']);
export const inOption = (words: CliWords): Option => new Option('--in <path...>', words.options['in']);
export const outOption = (words: CliWords): Option => new Option('--out <folder>', words.options['out']);

/** A whole number from 1 on. */
export function count(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError(value);
  return n;
}

/** A share from 0 to 1. */
export function share(value: string): number {
  const n = Number(value);
  if (!(n >= 0 && n <= 1)) throw new InvalidArgumentError(value);
  return n;
}

/** The pipeline that an argument and options name. Throws CannotWork. */
export function pipelineOf(file: string | undefined, options: PlaceOptions): Pipeline {
  const overrides: PipelineOverrides = {
    ...(options.in === undefined ? {} : { inputs: options.in }),
    ...(options.out === undefined ? {} : { output: options.out }),
  };
  return loadPipeline(file ?? options.pipeline ?? usualPipeline(), overrides);
}

/** Makes a command: its parts come with the words already. */
export type MakeCommand = (language: 'vi' | 'en', exit: (code: number) => void) => Command;
