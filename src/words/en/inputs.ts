import type { MessageCatalogue } from '../catalogue.ts';

/** Finding the reports: folders, archives, names. */
export const inputMessages: MessageCatalogue = {
  'ingest.no-input': {
    reason: (facts) => `The input folder or file “${facts['path']}” was not found.`,
    hint: () => 'Check the path in the pipeline file or in the --in option.',
  },
  'ingest.folder-depth': {
    reason: (facts) => `Folders are nested more than ${facts['depth']} deep; what lies deeper was not read.`,
    hint: () => 'Move those reports to a folder higher up.',
  },
  'ingest.not-a-file': {
    reason: () => 'This is not an ordinary file, so it was not opened.',
    hint: () => 'Copy the report into an ordinary file in the folder.',
  },
  'ingest.cannot-open': {
    reason: (facts) => `The file could not be opened (${facts['detail']}).`,
    hint: () => 'Check that the file is still there and that the disk works.',
  },
  'ingest.no-permission': {
    reason: () => 'There is no permission to read this file.',
    hint: () => 'Give the person who runs the program the right to read it.',
  },
  'ingest.file-too-large': {
    reason: (facts) => `The file has ${facts['megabytes']} MB, more than the limit of ${facts['limit']} MB.`,
    hint: () => 'Make the file smaller, or raise the limit in the pipeline file.',
  },
  'ingest.archive-damaged': {
    reason: () => 'The archive is damaged or its end is missing.',
    hint: () => 'Ask the sender to pack and send it again.',
  },
  'ingest.archive-bomb': {
    reason: () => 'This packed part unpacks to far more than its size allows, so it was not opened.',
    hint: () => 'If it is a real report, unpack it by hand and put the file into the folder.',
  },
  'ingest.archive-method': {
    reason: (facts) => `The file in the archive is packed in an unknown way (code ${facts['method']}).`,
    hint: () => 'Unpack it by hand and put the file into the folder.',
  },
  'ingest.archive-entries': {
    reason: (facts) => `The archive holds too many files: the first ${facts['entries']} were read, ${facts['more']} were left.`,
    hint: () => 'Split the archive, or raise the limit on files in the pipeline file.',
  },
  'ingest.archive-depth': {
    reason: (facts) => `The archive lies more than ${facts['depth']} archives deep, so it was not opened.`,
    hint: () => 'Unpack it by hand and put the files into the folder.',
  },
};
