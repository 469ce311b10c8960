import type { MessageFacts } from '../../message.ts';
import type { MessageCatalogue } from '../catalogue.ts';

function expected(f: MessageFacts): string {
  switch (f['kind']) {
    case 'missing': return `missing, expected ${f['expected']}`;
    case 'type': return `expected ${f['expected']}`;
    case 'one-of': return `expected one of: ${f['expected']}`;
    case 'at-least': return `expected at least ${f['expected']}`;
    case 'at-most': return `expected at most ${f['expected']}`;
    case 'format': return `not of the form ${f['expected']}`;
    default: return String(f['expected']);
  }
}

const meant = (f: MessageFacts): string => (f['suggestion'] ? `Did you mean "${f['suggestion']}"?` : '');

export const pipelineMessages: MessageCatalogue = {
  'configuration.missing-file': {
    reason: (f) => `The configuration file ${f['file']} cannot be read.`,
    hint: () => 'Check the path; paths in a pipeline file start from the folder above the one that holds it.',
  },
  'configuration.syntax': {
    reason: (f) => `${f['file']}, line ${f['line']}, column ${f['column']}: not YAML (${f['detail']}).`,
    hint: () => 'Look at the indentation and the quotes of that line.',
  },
  'configuration.unknown-key': {
    reason: (f) => `${f['file']}, line ${f['line']}: there is no key "${f['key']}".`,
    hint: (f) => meant(f) || `The keys are: ${f['known']}.`,
  },
  'configuration.invalid': {
    reason: (f) => `${f['file']}, line ${f['line']}: key "${f['key']}"${f['given'] === '' ? '' : ` is "${f['given']}"`}: ${expected(f)}.`,
    hint: (f) => meant(f),
  },
  'pipeline.missing-input': {
    reason: (f) => `There is no input folder or file ${f['path']}.`,
    hint: () => 'Check the key "inputs" of the pipeline file, or the option --in.',
  },
  'pipeline.cannot-write': {
    reason: (f) => `${f['file']} cannot be written (${f['code']}).`,
    hint: () => 'Check the rights and the free space, close the file if another program has it open, or choose another folder with --out.',
  },
  'pipeline.nothing-published': {
    reason: (f) => `Nothing has been published in ${f['folder']} yet.`,
    hint: () => 'Give "soi run" or "soi export" first.',
  },
  'pipeline.worker-died': {
    reason: (f) => `The worker that held this report stopped (${f['detail']}).`,
    hint: () => 'Open the file in Word or a PDF reader, save it anew and run again; if it fails still, enter its text by hand.',
  },
};
