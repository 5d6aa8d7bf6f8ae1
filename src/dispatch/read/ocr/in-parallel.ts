// Does a work for many things beside each other, a few at a time, in order of their beginning.

/** The answers in the order of `things`; a work that throws ends the others' beginning. */
export async function inParallel<T, R>(
  things: readonly T[],
  beside: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = new Array(things.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < things.length) {
      const own = next++;
      answers[own] = await work(things[own]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(beside, things.length) }, worker));
  return answers;
}
