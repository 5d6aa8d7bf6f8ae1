// Prints one line a stage, with the time that it took.
import type { WalkWords } from './words.ts';

export interface Telling {
  words: WalkWords;
  /** Runs one stage and prints the line that it gives. */
  stage<T>(work: () => Promise<T>, line: (value: T) => string): Promise<T>;
  note(line: string): void;
}

/** Lines go to `print`; times are measured on the machine's own clock. */
export function telling(words: WalkWords, print: (line: string) => void): Telling {
  return {
    words,
    note: print,
    async stage(work, line) {
      const start = performance.now();
      const value = await work();
      const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
      print(`${line(value)} (${words.seconds({ seconds })})`);
      return value;
    },
  };
}
