/** What `soi run` shows while it works: a bar on a terminal, plain lines elsewhere, JSON events for scripts, or nothing. */
import { Presets, SingleBar } from 'cli-progress';
import type { RunEvents } from '../pipeline/events.ts';
import type { Language } from '../words/catalogue.ts';
import { cliWords } from '../words/cli.ts';
import { toStderr, toStdout } from './print.ts';

export type ProgressMode = 'bar' | 'lines' | 'json' | 'quiet';

export interface Progress extends RunEvents {
  readonly stopping: () => void;
  /** Ends the showing; may be called twice. */
  readonly end: () => void;
}

/** Milliseconds between two plain lines. */
const lineInterval = 5_000;

/** Files passed over that are named; of the others only the number is told. */
const namedSkips = 5;

function duration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  return s < 60 ? `${s}s` : `${Math.floor(s / 60)}m${String(s % 60).padStart(2, '0')}s`;
}

/** Counts what is done and what is left, for every way of showing. */
class Tally {
  readonly #started = performance.now();
  total = 0;
  done = 0;
  fresh = 0;
  problems = 0;
  slowest = { name: '', took: 0 };

  rate(): number {
    return this.fresh / Math.max(0.001, (performance.now() - this.#started) / 1000);
  }

  left(): string {
    const rate = this.done / Math.max(0.001, (performance.now() - this.#started) / 1000);
    return rate > 0 ? duration((this.total - this.done) / rate) : '…';
  }
}

/** The way of showing that a mode names. */
export function progressFor(mode: ProgressMode, language: Language, title: string): Progress {
  const words = cliWords[language].run;
  const tally = new Tally();
  const bar = mode === 'bar'
    ? new SingleBar({ format: words.bar, hideCursor: true, clearOnComplete: true, stream: process.stderr, gracefulExit: false }, Presets.shades_classic) : null;
  let lastLine = performance.now();
  const skipped: string[] = [];
  let ended = false;
  const event = (name: string, facts: Readonly<Record<string, unknown>>): void => {
    if (mode === 'json') toStdout(JSON.stringify({ event: name, ...facts }));
  };
  return {
    skipped(name, why) {
      skipped.push(`${name} (${words.skippedWhy[why]})`);
      event('skipped', { name, why });
    },
    started(total) {
      tally.total = total;
      event('started', { total });
      if (mode === 'lines') toStderr(words.start(title));
      if (mode !== 'json' && mode !== 'quiet' && skipped.length > 0) toStderr(words.skipped(skipped.length, skipped.slice(0, namedSkips).join(', ')));
      bar?.start(total, 0, { rate: '0', left: '…', problems: 0 });
    },
    done(name, took, report) {
      tally.done += 1;
      if (report) tally.fresh += 1;
      const problems = report?.messages.filter((m) => m.severity === 'error').length ?? 0;
      if (problems > 0) tally.problems += 1;
      if (took > tally.slowest.took) tally.slowest = { name, took };
      event('report', { name, milliseconds: Math.round(took), reused: report === null, problems });
      const rate = tally.rate().toFixed(tally.rate() < 10 ? 1 : 0);
      bar?.update(tally.done, { rate, left: tally.left(), problems: tally.problems });
      if (mode === 'lines' && performance.now() - lastLine > lineInterval) {
        lastLine = performance.now();
        toStderr(words.line(tally.done, tally.total, tally.problems, rate, tally.left()));
      }
    },
    writing(file) {
      if (bar && !ended) bar.stop();
      event('writing', { file });
      if (mode === 'lines' && tally.total > 200) toStderr(words.writing(file));
    },
    stopping() {
      event('stopping', {});
      if (mode === 'bar' || mode === 'lines') toStderr(`\n${words.stopping}`);
    },
    end() {
      if (ended) return;
      ended = true;
      bar?.stop();
      event('slowest', { name: tally.slowest.name, milliseconds: Math.round(tally.slowest.took) });
      if ((mode === 'bar' || mode === 'lines') && tally.slowest.took > 2_000) {
        toStderr(words.slowest(tally.slowest.name, (tally.slowest.took / 1000).toFixed(1)));
      }
    },
  };
}
