/** Why something failed in another thread: of an error, threads hand over nothing but its message. */
export interface Failure {
  readonly message: string;
  /** As the operating system names it. */
  readonly code?: string;
  readonly path?: string;
}

/** What one thread hands over of an error. */
export function failureOf(error: unknown): Failure {
  const { message, code, path } = error as NodeJS.ErrnoException;
  return { message, ...(code === undefined ? {} : { code }), ...(path === undefined ? {} : { path }) };
}

/** The error that another thread makes of it again. */
export function errorOf(failure: Failure): Error {
  return Object.assign(new Error(failure.message), failure);
}
