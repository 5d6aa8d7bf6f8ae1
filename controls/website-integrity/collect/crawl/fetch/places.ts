// A few places that many wait for, first come, first served.

export interface Places {
  take(): Promise<void>;
  give(): void;
}

export function openPlaces(count: number): Places {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    take() {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (free > 0) {
        free--;
        resolve();
      } else waiting.push(resolve);
      return promise;
    },
    give() {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}
