import type { TableWords } from '../tables.ts';

export const tableWordsEn: TableWords = {
  levels: { central: 'Central', province: 'Province', district: 'District', commune: 'Commune', enterprise: 'Enterprise', press: 'Press' },
  assertions: {
    present: 'Stated', absent: 'Denied', mentioned: 'Only named',
    proposed: 'Proposed', implemented: 'Implemented', recommended: 'Recommended',
  },
  documentKinds: { report: 'Report', plan: 'Plan', directive: 'Directive', letter: 'Letter', press: 'Press item', other: 'Other document' },
  formats: {
    docx: 'Word (DOCX)', doc: 'Word 97-2003 (DOC)', rtf: 'RTF', odt: 'ODT', pdf: 'PDF', image: 'Picture, scan', html: 'Web page', text: 'Plain text',
    unknown: 'Unknown',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  facts: { figure: 'Figure', citation: 'Document cited', sector: 'Sector', actor: 'Who', example: 'Example', person: 'Person' },
  facets: { behaviour: 'Behaviours', consequence: 'Consequences', cause: 'Causes', measure: 'Measures' },
  unknown: 'Not known',
  kinds: { objective: 'Objective', subjective: 'Subjective' },
  holders: { individual: 'Individual', organisation: 'Organisation' },
  sections: { preamble: 'Preamble', closing: 'Closing', none: 'Outside the outline' },
  total: 'Total',
  yes: 'Yes',
  no: 'No',
  reports: 'Reports',
  statements: 'Statements',
  coverage: { submitted: 'Submitted', late: 'Late', missing: 'Missing', outside: 'Not in the register' },
  beside: {
    duplicate: (name) => `Same content as ${name}`,
    unreadable: () => 'Content could not be read',
    kind: (kind) => `Not a report (${kind.toLowerCase()})`,
  },
  table: 'Table',
  page: 'page',
  source: ({ body, number, date, section, page }) =>
    [body, number === null ? null : `no. ${number}`, date, section === null ? null : `section ${section}`, page === null ? null : `page ${page}`]
      .filter((part) => part !== null).join(', '),
  leftOut: (rows) => `${rows.toLocaleString('en-GB')} more rows are left out of this table.`,
  person: (n) => `[Person ${n}]`,
  verify: {
    number: (table, where, published, recomputed) => `Table ${table}, ${where}: the table says ${published}, the statements give ${recomputed}.`,
    cell: (file, where, published, expected) => `${file}, ${where}: the file says “${published}”, it should say “${expected}”.`,
    missing: (file) => `${file}: the file is missing or cannot be read.`,
    shape: (file, published, expected) => `${file}: ${published} rows where there should be ${expected}.`,
    quote: (file, where) => `${file}, ${where}: the quote is not what the report says.`,
    bytes: (file, where) => `${file}: differs from what the store gives${where === '' ? '' : `, from ${where} on`}.`,
    line: (n) => `line ${n}`,
    more: (n) => `… and ${n.toLocaleString('en-GB')} more.`,
  },
};
