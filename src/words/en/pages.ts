import type { MessageCatalogue } from '../catalogue.ts';

/** PDF files, scans and pictures: pages, text layers, OCR. */
export const pageMessages: MessageCatalogue = {
  'ingest.no-pages': {
    reason: () => 'The PDF has no page.',
    hint: () => 'Open it in a PDF viewer; if no page shows there either, ask the sender to send it again.',
  },
  'ingest.page-limit': {
    reason: (facts) => `The file has ${facts['pages']} pages; only the first ${facts['limit']} were read.`,
    hint: () => 'Raise the limit on pages in the pipeline file to read all of it.',
  },
  'ingest.page-unreadable': {
    reason: (facts) => `Page ${facts['pages']} could not be read: it is damaged or far too large.`,
    hint: () => 'Look at these pages; if there is something on them, ask for another copy.',
  },
  'ingest.nothing-to-read': {
    reason: () => 'The file has no text, and no picture of a page to recognise.',
    hint: () => 'See whether it is a report at all; if so, ask for another copy.',
  },
  'ingest.no-text-in-scan': {
    reason: () => 'The scan was recognised, but no text was found in it.',
    hint: () => 'Check that the picture is clear; scan again at 200-300 dpi.',
  },
  'ingest.ocr': {
    reason: (facts) => `${facts['count']} pages are scans (page ${facts['pages']}); their text was recognised by ${facts['engine']}.`,
    hint: () => 'Check important sentences against the scan before quoting them.',
  },
  'ingest.ocr-layer': {
    reason: (facts) => `${facts['count']} pages are scans with a text layer made by the scanner (page ${facts['pages']}); that layer was used.`,
    hint: () => 'Check important sentences against the scan before quoting them.',
  },
  'ingest.bad-layer': {
    reason: (facts) => `The text layer of ${facts['count']} scanned pages (page ${facts['pages']}) is not proper Vietnamese, so the pictures were recognised again.`,
    hint: () => '',
  },
  'ingest.ocr-doubtful': {
    reason: (facts) => `The text recognised on page ${facts['page']} is doubtful (${facts['confidence']} of 100 on average).`,
    hint: () => 'Look at this page in the scan, or ask for a clearer one.',
  },
  'ingest.ocr-unfinished': {
    reason: (facts) => `${facts['count']} scanned pages were not recognised (page ${facts['pages']}): the limit of time or pages was reached.`,
    hint: () => 'Raise the limit of time or of scanned pages in the pipeline file and run again.',
  },
  'ingest.ocr-numeral': {
    reason: (facts) => `The heading's numeral was recognised as “${facts['read']}” and is taken as “${facts['label']}” by the order of the headings.`,
    hint: () => 'Look at this heading in the scan if it seems odd.',
  },
  'ingest.picture-kind': {
    reason: () => 'This kind of picture cannot be recognised; only PNG, JPEG and TIFF can.',
    hint: () => 'Save the picture as PNG or JPEG, or scan to PDF.',
  },
  'ingest.picture-too-large': {
    reason: (facts) => `The picture has more than ${facts['megapixels']} million dots, so it was not opened.`,
    hint: () => 'Make it smaller, or scan again at 200-300 dpi.',
  },
  'ingest.copy-restricted': {
    reason: () => 'The PDF restricts copying but opens without a password; it was read for analysis all the same.',
    hint: () => '',
  },
  'ingest.mended': {
    reason: () => 'The PDF has lost its end; what is left could be read.',
    hint: () => 'See whether pages are missing; if so, ask for another copy.',
  },
  'ingest.pdf-saved': {
    reason: (facts) => `The PDF is partly damaged; its text was saved by the second reader ${facts['reader']}, without places and type.`,
    hint: () => 'Look over the headings and paragraphs of this report, or ask for another copy.',
  },
  'ingest.timeout': {
    reason: (facts) => `Reading this report took more than ${facts['seconds']} seconds, so it was stopped.`,
    hint: () => 'See whether something is odd about the file; if it is a real report, raise the time limit in the pipeline file.',
  },
  'ingest.memory': {
    reason: (facts) => `Reading this report needed more than ${facts['megabytes']} MB of memory, so it was stopped.`,
    hint: () => 'See whether something is odd about the file; print it to PDF anew or split it, then try again.',
  },
};
