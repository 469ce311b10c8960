/**
 * PDFium in this thread: its functions called without wrappers, its memory bounded. One engine serves one document after another;
 * an engine that ran out of memory or trapped is thrown away, since nothing is known of its state.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

type Call = (...args: number[]) => number;

/** The part of WebAssembly's interface that is used here; Node's types leave it to the browser's library. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow: (delta: number) => number;
}

interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
}

interface WebAssemblyApi {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly instantiate: (module: object, imports: object) => Promise<Instance>;
}

const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };

/** The exported functions by their C names, and the heap. */
export interface Engine {
  readonly call: Readonly<Record<string, Call>>;
  readonly memory: Memory;
  readonly malloc: (size: number) => number;
  readonly free: (pointer: number) => void;
  /** Views over the heap, made anew when it has grown. */
  view(): DataView;
  bytes(): Uint8Array;
  /** True once an allocation was refused. */
  exhausted(): boolean;
}

/** PDFium ran out of the memory that it may have. */
export class OutOfMemory extends Error {}

const pageBytes = 65_536;

function bounded(memory: Memory, limit: () => number, onRefuse: () => void): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (delta) => {
    if (memory.buffer.byteLength + delta * pageBytes > limit()) {
      onRefuse();
      throw new RangeError('over the memory limit');
    }
    return grow(delta);
  };
}

let compiled: Promise<object> | null = null;

function wasmModule(): Promise<object> {
  compiled ??= WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')));
  return compiled;
}

interface Running {
  readonly engine: Engine;
  limit: number;
}

async function start(limit: number): Promise<Running> {
  const module = await wasmModule();
  let memory: Memory | null = null;
  let refused = false;
  const running = { limit } as { engine: Engine; limit: number };
  const wrapped = await init({
    print: () => undefined,
    printErr: () => undefined,
    instantiateWasm(imports: object, done: (instance: Instance, module: object) => void) {
      void WebAssembly.instantiate(module, imports).then((instance) => {
        memory = instance.exports['memory'] as Memory;
        bounded(memory, () => running.limit, () => { refused = true; });
        done(instance, module);
      });
      return {};
    },
  } as unknown as Parameters<typeof init>[0]);
  const call = wrapped.pdfium.wasmExports as unknown as Readonly<Record<string, Call>>;
  const heap = memory as Memory | null;
  if (!heap) throw new Error('PDFium did not start');
  let view = new DataView(heap.buffer);
  let bytes = new Uint8Array(heap.buffer);
  running.engine = {
    call,
    memory: heap,
    malloc(size) {
      const pointer = call['malloc']?.(size) ?? 0;
      if (pointer === 0) throw new OutOfMemory();
      return pointer;
    },
    free: (pointer) => { call['free']?.(pointer); },
    view: () => (view.buffer === heap.buffer ? view : (view = new DataView(heap.buffer))),
    bytes: () => (bytes.buffer === heap.buffer ? bytes : (bytes = new Uint8Array(heap.buffer))),
    exhausted: () => refused,
  };
  call['FPDF_InitLibrary']?.();
  return running;
}

let current: Promise<Running> | null = null;

/** The engine of this thread, with a bound on its memory in bytes. */
export async function pdfium(memoryLimit: number): Promise<Engine> {
  current ??= start(memoryLimit);
  const running = await current;
  running.limit = Math.min(memoryLimit, 2 ** 31 - pageBytes);
  return running.engine;
}

/** Throws the engine away: the next document gets a new one. */
export function discardEngine(): void {
  current = null;
}
