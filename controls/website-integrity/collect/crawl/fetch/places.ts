// A few places that many wait for, first come, first served; whoever asks for few passes those who need more than are free.

export interface Places {
  take(count?: number): Promise<void>;
  /** Takes one at once, though there may be none: nobody is let in until as many are given back. */
  exceed(): void;
  give(count?: number): void;
}

/** Nobody may ask for more places than there are. */
export function openPlaces(all: number): Places {
  let free = all;
  const waiting: { count: number; begin: () => void }[] = [];
  function letIn(): void {
    for (let at = waiting.findIndex(fits); at >= 0; at = waiting.findIndex(fits)) {
      const [next] = waiting.splice(at, 1);
      free -= next?.count ?? 0;
      next?.begin();
    }
  }
  const fits = ({ count }: { count: number }) => count <= free;
  return {
    take(count = 1) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ count, begin: resolve });
      letIn();
      return promise;
    },
    exceed: () => void free--,
    give(count = 1) {
      free += count;
      letIn();
    },
  };
}
