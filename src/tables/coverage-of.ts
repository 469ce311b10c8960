/** The register of bodies held against a corpus. */
import type { Corpus } from '../corpus/corpus.ts';
import { coverage, type Submission } from '../register/coverage.ts';
import type { Register } from '../register/register.ts';
import type { Level } from '../report.ts';
import type { Coverage } from './context.ts';

/** Who owes, who has sent, who is late or missing. `due` is the last day in time, ISO, or null. */
export function coverageOf(corpus: Corpus, register: Register, due: string | null): Coverage {
  const rows = corpus.prepare('SELECT name, issuer, date, body, level, province FROM documents WHERE counted AND letterhead IS NOT NULL ORDER BY name')
    .raw().all() as [string, string | null, string | null, string | null, Level | null, string | null][];
  const submissions = rows.map(([name, issuer, date, id, level, province]): Submission => ({ name, issuer, date, body: { id, level, province } }));
  const duplicates = new Map<string, string[]>();
  for (const [name, of] of corpus.prepare('SELECT name, duplicate_of FROM documents WHERE duplicate_of IS NOT NULL ORDER BY name').raw().all() as [string, string][]) {
    duplicates.set(of, [...duplicates.get(of) ?? [], name]);
  }
  const held = coverage(register, submissions, due);
  return {
    plans: register.groups.map((group) => ({ id: group.id, label: group.title })),
    owed: held.rows.map(({ body, late, reports }) => ({
      id: body.id, name: body.name, level: body.level, province: body.province,
      region: body.province === null ? null : register.regionOf.get(body.province) ?? null,
      plan: body.group, status: reports.length === 0 ? 'missing' : late ? 'late' : 'submitted', reports,
      duplicates: reports.flatMap((name) => duplicates.get(name) ?? []),
    })),
    outside: held.outside.map(({ report }) => report),
  };
}
