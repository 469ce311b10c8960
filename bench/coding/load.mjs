// Loads the lexicon of this folder for the scripts here; a file that cannot be read is told and left out, so that others can go on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const dist = resolve(process.env.SOI_DIST ?? 'dist');
const { compileLexicon } = await import(join(dist, 'lexicon/compile.js'));
const { loadCodebook } = await import(join(dist, 'lexicon/files.js'));

const read = (name) => ({ name, text: readFileSync(name, 'utf8').normalize('NFC') });

/** Key words are taken from `vocabulary`, a file; '' for none. */
export function loadTolerant(root = 'lexicons', vocabulary = keyWordFile(root)) {
  return loadWithSources(root, vocabulary).lexicon;
}

const keyWordFile = (root) => process.env.SOI_VOCABULARY ?? join(root, 'vocabulary.yaml');

export function loadWithSources(root = 'lexicons', vocabulary = keyWordFile(root)) {
  const files = ['behaviours', 'consequences', 'causes', 'measures'].map((name) => join(root, name)).filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).filter((name) => /\.ya?ml$/u.test(name)).sort().map((name) => join(folder, name)));
  let entries = files.map(read);
  let cues = ['cues.yaml'].map((name) => join(root, name)).filter((file) => existsSync(file)).map(read);
  for (;;) {
    try {
      const optional = (file) => file !== '' && existsSync(file) ? read(file) : null;
      const sources = {
        codebook: loadCodebook(join(root, 'codebook.yaml')), entries, sets: [read(join(root, 'sets.yaml'))], cues, rules: read(join(root, 'rules.yaml')),
        words: optional(join(root, 'words.yaml')), vocabulary: optional(vocabulary),
      };
      return { lexicon: compileLexicon(sources), sources };
    } catch (error) {
      const problem = error.problem;
      if (!problem) throw error;
      const { file, line, column } = problem.place;
      console.error(`LEFT OUT ${file}:${line}:${column} ${problem.rule} ${JSON.stringify(problem.facts)}`);
      const before = entries.length + cues.length;
      entries = entries.filter((one) => one.name !== file);
      cues = cues.filter((one) => one.name !== file);
      if (entries.length + cues.length === before) process.exit(2);
    }
  }
}
