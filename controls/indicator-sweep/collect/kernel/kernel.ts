// The kernel as the engine sees it: the built WebAssembly (from assembly/, by `npm run build:kernel`) and the types of what it exports.
import { readFileSync } from 'node:fs';

/** All places are bytes in the shared memory. */
export interface Kernel {
  attach(header: number, scratch: number, tmp: number, found: number, most: number): void;
  countKeys(length: number): number;
  build(count: number): void;
  begin(): void;
  resetFound(): void;
  foundSoFar(): number;
  linesSoFar(): number;
  /** Bytes scanned: fewer than `length` where the list of finds is full. */
  scan(start: number, length: number): number;
  countLines(start: number, length: number): number;
  findName(start: number, length: number): number;
  findHash(start: number, length: number): number;
  findAddress(start: number, length: number): number;
  findNetworks(start: number, length: number, out: number): number;
  findUrls(start: number, length: number): number;
  nextOf(id: number): number;
  siftBegin(firstLine: number): void;
  /** Bytes taken: whole lines, each a record or left. */
  sift(start: number, length: number): number;
  siftedRecords(): number;
  /** Since `siftBegin`. */
  siftedUrls(): number;
  siftedLines(): number;
  siftedText(): number;
  siftedLength(): number;
  siftedLeft(): number;
  /** How many indicators are there twice; `nexts` of the second holds the number of the first. */
  repeatedSoFar(): number;
}

let compiled: WebAssembly.Module | null = null;

export const KERNEL_FILE = new URL('./kernel.wasm', import.meta.url);

/** Compiles the kernel once; a single-file build hands its bytes in. */
export function kernelModule(bytes?: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(bytes ?? readFileSync(KERNEL_FILE));
  return compiled;
}

/** One worker's instance: its own state, on the memory that all share. */
export function startKernel(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernel {
  const abort = () => {
    throw new Error('kernel aborted');
  };
  return new WebAssembly.Instance(module, { env: { memory, abort } }).exports as unknown as Kernel;
}
