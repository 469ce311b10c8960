import type { MessageCatalogue } from '../catalogue.ts';

const none = () => '';

export const outlineMessages: MessageCatalogue = {
  'letterhead.kind-title': { reason: () => 'The kind of document is named on it.', hint: none },
  'letterhead.kind-number': { reason: () => 'The document names no kind; its symbol tells it.', hint: none },
  'letterhead.kind-form': { reason: () => 'The document has an official form but names no kind, and is taken for an official letter.', hint: none },
  'letterhead.kind-press': { reason: () => 'The document has no official form and bears the marks of a press page: captions, the name of a paper, related links.', hint: none },
  'letterhead.kind-outline': { reason: () => 'The document has no official form but the numbered headings of the outline, and is taken for a report.', hint: none },
  'letterhead.kind-words': { reason: () => 'The document names no kind; its first or last words call it a report.', hint: none },
  'letterhead.kind-none': { reason: () => 'Nothing tells the kind of the document.', hint: none },
  'letterhead.number-blank': { reason: (f) => `The number of the document was left blank: “${f['printed']}”.`, hint: () => 'Ask the sender for the number, or check whether this is a draft.' },
  'letterhead.number-missing': { reason: () => 'No number and symbol were found.', hint: () => 'Look at the head of the document.' },
  'letterhead.date-blank': { reason: (f) => `The date was left blank or cannot be: “${f['printed']}”.`, hint: () => 'Ask the sender for the date, or check whether this is a draft.' },
  'letterhead.date-missing': { reason: () => 'No date was found, so it is not known whether the report is in time.', hint: () => 'Look at the head of the document.' },
  'letterhead.two-dates': { reason: (f) => `The document bears two dates, ${f['first']} and ${f['second']}; the first is used.`, hint: () => 'Ask the sender which is right.' },
  'letterhead.before-basis': { reason: (f) => `The report is dated ${f['date']}, before the document that it carries out: ${f['basis']}.`, hint: () => 'One of the two dates may be a slip; compare with the original.' },
  'letterhead.late': { reason: (f) => `The report is dated ${f['date']}, after the deadline of ${f['due']}.`, hint: () => 'It is still counted in, and listed as late.' },
  'letterhead.outside-period': { reason: (f) => `The figures of “${f['figure']}” lie outside the period of the reports (up to ${f['to']}).`, hint: () => 'Do not add them to figures of reports that keep the period.' },
  'letterhead.citation-without-year': { reason: (f) => `A legal document is cited without its year: ${f['number']}.`, hint: () => 'Add the year when quoting, as numbers begin again every year.' },
  'letterhead.issuer-missing': { reason: () => 'The issuing body could not be told.', hint: () => 'Look at the head and the signature of the document.' },
  'letterhead.signatory-missing': { reason: () => 'No name of a signatory was found.', hint: () => 'Check whether this is a draft, or a file that lost its end.' },
  'register.unknown-body': { reason: (f) => `The level of the body “${f['name']}” could not be told.`, hint: () => 'Add the body, or another name of it, to the register.' },
  'outline.none': { reason: () => 'No section of the outline was recognised in the report.', hint: () => 'Add the wording of its headings to the outline file, if it has any.' },
  'outline.no-headings': { reason: () => 'The report has no headings of the outline; its parts were told by how sentences begin.', hint: () => 'Look at the parts before using tables by section.' },
  'outline.missing': { reason: (f) => `The report lacks section ${f['id']} “${f['title']}” of the outline.`, hint: () => 'Ask the sender for it where it is required.' },
  'outline.undivided': { reason: (f) => `Section ${f['id']} “${f['title']}” is not divided into the ${f['count']} sections that the outline asks for.`, hint: () => 'Its content is counted in the whole section.' },
  'outline.empty': { reason: (f) => `Section ${f['id']} “${f['title']}” has a heading and nothing below it.`, hint: () => 'Ask the sender for its content.' },
  'outline.merged': { reason: (f) => `The heading “${f['heading']}” covers several sections of the outline: ${f['ids']}.`, hint: () => 'Sentences were placed by content; look at them where figures by section matter.' },
  'outline.extra': { reason: (f) => `The heading “${f['heading']}” belongs to no section of the outline.`, hint: () => 'Add the wording to the outline file if it stands for a section.' },
};
