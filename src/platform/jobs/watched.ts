// Watches over long work from beside it: writes how far it is, and ends it when a person has stopped it.

/** Milliseconds between looks: a page shows progress about as often, and a stop is felt at once. */
const EVERY = 1_000;

export interface WatchedWork<Progress> {
  onProgress(progress: Progress): void;
  /** Fires when the work is not asked for any more. */
  signal: AbortSignal;
}

/**
 * Does the work with a signal that fires as soon as `mark` answers false. What is short asks the database nothing.
 * @param mark writes how far the work is; answers whether it is still asked for
 */
export async function watched<Progress, T>(
  {
    begin,
    mark,
    every = EVERY,
  }: { begin: Progress; mark(progress: Progress): Promise<boolean>; every?: number },
  work: (watching: WatchedWork<Progress>) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  let progress = begin;
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    if (!(await mark(progress))) stop.abort();
  };
  const timer = setInterval(() => {
    // A look that fails, the database being away for a moment, is made up for by the next one.
    looking = looking.then(look).catch(() => {});
  }, every);
  const onProgress = (told: Progress) => {
    progress = told;
  };
  try {
    return await work({ onProgress, signal: stop.signal });
  } finally {
    clearInterval(timer);
    await looking;
  }
}
