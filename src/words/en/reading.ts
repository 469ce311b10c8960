import type { MessageCatalogue } from '../catalogue.ts';

const kinds: Readonly<Record<string, string>> = {
  spreadsheet: 'an Excel workbook', slides: 'a slide show', archive: 'an archive', program: 'a computer program', opendocument: 'an OpenDocument file that is no text',
  binary: 'a binary file of unknown kind', 'word-1': 'a document of a very old Word',
};
const encodings: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', viqr: 'VIQR', 'utf-8-double': 'UTF-8 encoded twice' };

/** Reading the files of word processors, web pages and plain text. */
export const readingMessages: MessageCatalogue = {
  'ingest.empty': {
    reason: () => 'The file is empty: there are no words in it.',
    hint: () => 'Ask the sender to check the file and send it again.',
  },
  'ingest.encrypted': {
    reason: () => 'The file is protected by a password.',
    hint: () => 'Open it with the password and save it again without one.',
  },
  'ingest.damaged': {
    reason: () => 'The file is damaged or its end is missing, so it cannot be read.',
    hint: () => 'Ask the sender to export the file and send it again.',
  },
  'ingest.not-word': {
    reason: () => 'The file is named like a Word document but holds none.',
    hint: () => 'Open it in Word and save it as .docx, or ask for the original.',
  },
  'ingest.other-format': {
    reason: (facts) => `The file is ${kinds[String(facts['what'])] ?? 'of another kind'}, not a report in a form that can be read.`,
    hint: () => 'Convert the report to Word, PDF, an image, a web page or plain text.',
  },
  'ingest.unpacks-too-large': {
    reason: (facts) => `The contents of the file unpack to more than ${facts['megabytes']} MB, so reading was stopped.`,
    hint: () => 'If this is a real report, remove pictures and save it again; if not, leave the file out.',
  },
  'ingest.too-many-entries': {
    reason: (facts) => `The file holds ${facts['entries']} parts, over the limit of ${facts['limit']}.`,
    hint: () => 'Open the file in Word and save it as a new one.',
  },
  'ingest.xml-doctype': {
    reason: () => 'The file declares XML entities, a way to blow files up or to read others, so it is not read.',
    hint: () => 'Open the file in Word and save it as a new one.',
  },
  'ingest.too-deep': {
    reason: (facts) => `The parts of the file are nested more than ${facts['depth']} deep, so it is not read.`,
    hint: () => 'Copy the contents to a new Word file and save that.',
  },
  'ingest.failed': {
    reason: (facts) => `Reading the file failed unexpectedly (${facts['detail']}).`,
    hint: () => 'Open it in its own program and save it as a new file; if that does not help, tell whoever looks after this program.',
  },
  'ingest.second-reader': {
    reason: (facts) => `The main reader could not read the file, so a second one did (${facts['reader']}); automatic numerals and page numbers may be missing.`,
    hint: () => 'Compare it with the original, or open it in Word and save it as .docx.',
  },
  'ingest.text-too-long': {
    reason: (facts) => `The text is longer than ${facts['limit']} characters, so only its beginning was read.`,
    hint: () => 'Split the file into several reports, or raise the limit in the pipeline file.',
  },
  'ingest.hidden-text': {
    reason: (facts) => `The file holds ${facts['characters']} hidden characters; they are left out of the report.`,
    hint: () => 'If they are real content, take the hidden format off and save the file again.',
  },
  'ingest.tracked-deletions': {
    reason: (facts) => `The file has ${facts['count']} deletions that were not accepted yet; deleted words are left out, inserted words are read.`,
    hint: () => 'If need be, review the changes in Word and save the file again.',
  },
  'ingest.embedded-objects': {
    reason: (facts) => `The file has ${facts['count']} embedded objects (annexes, tables); the words in them are not read.`,
    hint: () => 'Save the embedded objects as files of their own and add those if they matter.',
  },
  'ingest.legacy-encoding': {
    reason: (facts) => `The text was typed in the old encoding ${encodings[String(facts['encoding'])] ?? String(facts['encoding'])} and was converted to Unicode.`,
    hint: () => '',
  },
  'ingest.bad-characters': {
    reason: (facts) => `${facts['count']} broken characters were replaced by �.`,
    hint: () => 'Ask the sender to save the file as Unicode (UTF-8).',
  },
  'ingest.formatting-lost': {
    reason: () => 'The file was written by a very old Word (6.0/95); its words and tables are read, automatic numerals and text boxes may be missing.',
    hint: () => 'Compare it with the original, or open it in Word and save it as .docx.',
  },
};
