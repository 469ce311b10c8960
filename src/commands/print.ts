/** Printing: the one place that writes to the terminal. */
import { writeSync } from 'node:fs';

/** Writes a whole text to a descriptor, waiting where a pipe is full. A reader that has gone away ends the program quietly. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

export function toStdout(line: string): void {
  write(1, `${line}\n`);
}

export function toStderr(line: string): void {
  write(2, `${line}\n`);
}
