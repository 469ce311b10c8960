/** Every message of every document, notes among them, as one CSV. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Message, MessageFacts, Place, Severity } from '../message.ts';
import { tableWords } from '../words/tables.ts';
import { hint, reason } from '../words/words.ts';
import { byteOrderMark, csvLine, harmless } from './csv.ts';
import type { RenderOptions } from './options.ts';
import { writeWhole } from './write-file.ts';

const headings = {
  vi: ['Tệp', 'Mức độ', 'Vấn đề', 'Cách xử lý', 'Trang', 'Quy tắc', 'Bắt đầu', 'Kết thúc'],
  en: ['File', 'Severity', 'Problem', 'What to do', 'Page', 'Rule', 'Start', 'End'],
};

/** Writes `messages.csv`, by file name. Start and end are UTF-16 offsets into the report's text. */
export function writeMessages(file: string, corpus: Corpus, { language, mask }: RenderOptions): void {
  const rows = corpus.prepare(`SELECT d.name, m.rule, m.severity, m.facts, m.place FROM messages m JOIN documents d ON d.id = m.document
    ORDER BY d.name, m.ordinal`).raw();
  const words = tableWords[language];
  writeWhole(file, (put) => {
    put(byteOrderMark);
    put(csvLine(headings[language]));
    for (const [name, rule, severity, facts, at] of rows.iterate() as IterableIterator<[string, string, Severity, string, string]>) {
      const place = JSON.parse(at) as Place;
      const problem: Message = { rule, severity, facts: JSON.parse(facts) as MessageFacts, place };
      put(csvLine([
        harmless(mask(name)), words.severities[severity], harmless(mask(reason(problem, language))), harmless(mask(hint(problem, language))), String(place.page ?? ''), rule,
        String(place.start ?? ''), String(place.end ?? ''),
      ]));
    }
  });
}
