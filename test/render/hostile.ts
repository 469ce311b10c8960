/** A small corpus in which reports try to be more than text. */
import { makeTables } from '../../src/tables/all.ts';
import { contextOf, makeCorpus, type Made } from '../tables/corpus-builder.ts';
import { reports as house } from '../tables/house.ts';

export const hostileWords = '<script>window.broken = 1</script><img src=x onerror="window.broken=2"> ]]> </p> {{x}} `a` | b \u0000\u0008\ud800 =cmd|\'/c calc\'!A1';

export const hostile: readonly Made[] = [
  ...house,
  {
    name: '<img src=x onerror=window.broken=3>".docx', issuer: `UBND "xã" <b>Ác</b> & 'Ý'`, level: 'commune', province: '<i>Tỉnh</i>', number: '"><script>window.broken=4</script>', date: '2023-09-09',
    said: [
      { text: hostileWords, section: 'I', codes: ['d.dirt'], facts: [{ kind: 'citation', value: 'Luật </script><script>window.broken=5</script>' }] },
      { text: '=HYPERLINK("http://evil.example/") còn bẩn', section: 'I', codes: ['d.dirt', 'd.noise'] },
      { text: 'Đề nghị <svg onload=window.broken=6> hỗ trợ quét dọn.', section: 'III', codes: [{ code: 'm.sweep', as: 'recommended', to: '<svg onload=window.broken=6>' }] },
    ],
  },
];

export function hostileHouse() {
  const { corpus, folder, close } = makeCorpus(hostile);
  const measured = { date: '2023-11-01', reports: 5, statements: 100, codes: { 'd.dirt': { truePositives: 3, falsePositives: 1, falseNegatives: 3 } } };
  const context = { ...contextOf(corpus, { measured }), answers: new Map([['c.wind', ['m.quiet']], ['c.lazy', ['m.sweep', 'm.quiet']]]) };
  return { context, tables: makeTables(context), folder, close };
}
