import type { MessageCatalogue } from '../catalogue.ts';

export const corpusMessages: MessageCatalogue = {
  'corpus.busy': {
    reason: (f) => `The store ${f['file']} is in use by another run.`,
    hint: () => 'Wait for that run to end, or choose another output folder with --out.',
  },
  'corpus.cannot-open': {
    reason: (f) => `The store ${f['file']} cannot be opened${f['code'] ? ` (${f['code']})` : ''}.`,
    hint: () => 'Check that the output folder can be written, or choose another with --out.',
  },
  'corpus.disk-full': {
    reason: (f) => `The disk is full; the store ${f['file']} cannot be written.`,
    hint: () => 'Free some space and give the same command again; what was done is kept.',
  },
  'corpus.missing': {
    reason: (f) => `There is no store at ${f['file']} yet.`,
    hint: () => 'Give "soi run" first.',
  },
  'corpus.newer': {
    reason: (f) => `The store ${f['file']} was made by a newer Soi (schema ${f['version']}, this one knows ${f['known']}).`,
    hint: () => 'Use the newer Soi, or choose another output folder with --out.',
  },
  'corpus.not-a-store': {
    reason: (f) => `The file ${f['file']} is not a store of Soi, or it is damaged.`,
    hint: () => 'Rename or delete it and give "soi run" again.',
  },
  'corpus.older': {
    reason: (f) => `The store ${f['file']} has an old schema (${f['version']}, ${f['known']} is needed) that cannot be lifted.`,
    hint: () => 'Delete it and give "soi run" again to read the reports anew.',
  },
};
