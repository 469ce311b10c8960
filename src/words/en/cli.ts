import type { CliWords } from '../cli.ts';

const quoted = (word: string): string => `"${word}"`;

export const cliWordsEn: CliWords = {
  about: 'Reads reports, holds them against the outline, codes every statement with its evidence, makes the tables of the scheme. Works on this machine alone.',
  helpTitles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  help: 'show this help',
  helpCommand: 'help for a command',
  version: 'print the version',
  commands: {
    run: 'read, code, store and write all outputs',
    inspect: 'look at one report: letterhead, outline, each statement with its codings, its problems',
    export: 'write the outputs again from the store, without reading a report',
    evaluate: 'measure precision and recall against a hand-coded gold standard',
    verify: 'recompute every published number from the statements, slice every quote again from its report',
    lexicon: 'work on the lexicons',
    'lexicon check': "validate codebook and lexicons, run every entry's examples",
    'lexicon try': 'try a sentence: which entries match, which are rejected and why',
    'lexicon kwic': 'find a phrase in the store and read each use in its context',
    'lexicon diff': 'hold the lexicon against the store: which codings come, which go',
  },
  arguments: {
    pipeline: 'pipeline file (default pipelines/ne-tranh.yaml)',
    file: 'a report',
    gold: 'folder of the hand-coded gold standard',
    sentence: 'the sentence to try, in quotes',
    term: 'the phrase to find',
  },
  options: {
    lang: 'language: vi or en',
    in: 'folder, file or ZIP with reports, in place of "inputs" of the pipeline file',
    out: 'output folder, in place of "output.folder"',
    pipeline: 'pipeline file',
    workers: 'worker threads (default: the cores of this machine)',
    watch: 'follow the input folders and run again when a report comes or changes',
    json: 'print JSON',
    jsonEvents: 'print events as JSON, one a line',
    quiet: 'print nothing but errors',
    maskNames: 'mask the names of people in all outputs',
    why: 'explain each coding: entry, rule, cue, and what was rejected',
    section: 'section of the outline that the sentence stands in, such as I.1',
    corpus: 'check over the store too: entries that never match, entries shadowed by others',
    width: 'characters on each side',
    limit: 'lines at the most',
    floor: 'lowest F1 that passes; below it the exit code is 1',
    brief: 'print the totals only',
    errors: 'print the list of errors to read',
    save: 'keep the result to be shown beside the counts (key "evaluation" of the pipeline file)',
  },
  usage(code, word, meant) {
    const mend = meant ? ` Did you mean ${quoted(meant)}?` : ' See "soi --help".';
    switch (code) {
      case 'commander.unknownOption': return `There is no option ${quoted(word)}.${mend}`;
      case 'commander.unknownCommand': return `There is no command ${quoted(word)}.${mend}`;
      case 'commander.missingArgument': return `The argument ${quoted(word)} is missing.${mend}`;
      case 'commander.optionMissingArgument': return `The option ${quoted(word)} needs a value.${mend}`;
      case 'commander.excessArguments': return `Too many arguments.${mend}`;
      case 'commander.invalidArgument': return `Not a valid value: ${word}.${mend}`;
      default: return `${word}${mend}`;
    }
  },
  problem: 'Error',
  line: 'line',
  unexpected: (detail) => `Soi met an error that it did not foresee: ${detail}. Please send this line and your command to the developers.`,
  run: {
    start: (title) => title,
    bar: 'Working |{bar}| {value}/{total} reports · {rate}/s · {left} left · {problems} with errors',
    line: (done, total, problems, perSecond, left) => `${done}/${total} reports done, ${perSecond}/s, ${left} left, ${problems} with errors`,
    slowest: (name, seconds) => `Slowest report: ${name} (${seconds} s)`,
    skipped: (count, names) => `Passed over ${count} that are no reports: ${names}`,
    skippedWhy: { litter: 'left behind by a program', link: 'a link to elsewhere' },
    writing: (file) => `Writing ${file}`,
    stopping: 'Stopping: storing the reports under way…',
    stopped: (done) => `Stopped as asked after ${done} reports; what was done is stored. Give the same command again to go on.`,
    because: {
      new: 'new', 'file-changed': 'file changed', 'reader-changed': 'reader or limits changed',
      'outline-changed': 'outline, register or dates changed', 'lexicon-changed': 'codebook or lexicon changed',
      'lexicon-elsewhere': 'the lexicon was edited where it cannot touch the report',
    },
    reused: (n) => `Reused: ${n}`,
    again: (n, why) => `Done anew: ${n} (${why})`,
    removed: (n) => `Taken out because the file is gone: ${n}`,
    watching: 'Following the input folders; Ctrl-C ends it.',
    changed: (name) => `Changed: ${name}`,
  },
  summary: {
    title: 'RESULT',
    documents: 'Files read',
    counted: 'Reports counted',
    beside: 'Other documents (not counted)',
    duplicates: 'Duplicates (not counted)',
    problems: 'Files with errors',
    toReview: 'Files to look at',
    statements: 'Statements',
    codings: 'Codings',
    coverage: (submitted, owed, missing) => `${submitted} of ${owed} bodies that owe a report have sent one; ${missing} are missing`,
    frequent: (facet) => `${facet}, most frequent`,
    inReports: (reports, statements) => `${reports} reports, ${statements} statements`,
    none: 'none yet',
    outputs: 'Outputs in',
    nothingNew: 'Nothing has changed; the outputs stand as they are.',
    problemHint: 'messages.csv lists each problem and what to do.',
  },
  assertions: {
    present: 'present', absent: 'denied', mentioned: 'only named', proposed: 'proposed', implemented: 'implemented', recommended: 'recommended',
  },
  inspect: {
    letterhead: 'LETTERHEAD', outline: 'OUTLINE', statements: 'STATEMENTS', notes: 'NOTES', messages: 'PROBLEMS', none: 'none',
    page: 'page', because: 'because', rejected: 'rejected', uncertain: 'uncertain', keyWords: 'key words',
  },
  letterhead: {
    kind: 'Kind', issuer: 'Issued by', issuerParent: 'Body above', number: 'Number', place: 'Place', date: 'Date',
    subject: 'Subject', basis: 'Carries out', recipients: 'Recipients', signatory: 'Signed by', capacity: 'Capacity', body: 'In the register', level: 'Level',
    province: 'Province', confidence: 'confidence',
  },
  verify: {
    right: (numbers, quotes) => `Right: ${numbers} numbers recomputed from the statements, ${quotes} quotes sliced again from their reports.`,
    wrong: (n) => `${n} places differ:`,
  },
  lexicon: {
    right: 'The lexicon is valid', codes: 'codes', entries: 'entries', patterns: 'patterns', examples: 'examples', cues: 'cues', failed: 'examples fail',
    added: 'added', removed: 'removed', changed: 'changed', unchanged: 'No coding changes.', found: 'places',
  },
  evaluate: {
    precision: 'Precision', recall: 'Recall', f1: 'F1', report: 'Report', code: 'Code', facet: 'Facet', section: 'Section', total: 'Total',
    denials: 'Denials right', topics: 'Topic mentions coded as findings', status: 'Assertion right where the code is', sections: 'Sections right', errors: 'Errors', confusion: 'Assertion in the gold → assertion given', strict: 'Statements cut alike', anyAssertion: 'Code right, any assertion', macro: 'Mean F1 over codes', said: 'system says', byReports: 'resampled by report', byStatements: 'resampled by statement', aligned: 'Statements aligned', exact: 'cut exactly alike',
    belowFloor: 'F1 is below the floor',
  },
};
