/**
 * Using a package that brings its own versions of what the language has (pdf.js, core-js in it): left in place, they serve everybody in the thread.
 * `push` written in JavaScript cost a twentieth of all reading and coding after the first damaged PDF.
 */

/** Where such packages put theirs. */
const holders: readonly object[] = [
  Array, Array.prototype, ArrayBuffer.prototype, Date.prototype, Error.prototype, Function.prototype, JSON, Map.prototype, Math, Number, Number.prototype, Object, Promise, Promise.prototype,
  Reflect, RegExp.prototype, Set.prototype, String, String.prototype, Symbol.prototype, Uint8Array.prototype, Object.getPrototypeOf(Uint8Array.prototype) as object, WeakMap.prototype, WeakSet.prototype, globalThis,
];

const own = (holder: object): (readonly [PropertyKey, PropertyDescriptor])[] =>
  Reflect.ownKeys(holder).map((key) => [key, Object.getOwnPropertyDescriptor(holder, key)!] as const).filter(([, { configurable, value }]) => configurable === true && typeof value === 'function');

/** Does `work` and puts back what was replaced meanwhile; what was added stays. */
export async function keepingBuiltins<T>(work: () => Promise<T>): Promise<T> {
  const before = holders.map(own);
  try {
    return await work();
  } finally {
    holders.forEach((holder, place) => {
      for (const [key, was] of before[place]!) if (Object.getOwnPropertyDescriptor(holder, key)?.value !== was.value) Object.defineProperty(holder, key, was);
    });
  }
}
