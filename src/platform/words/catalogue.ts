// The typed catalogue of words: Vietnamese defines its shape, English must satisfy it, a test compares them.

/** A sentence, or a sentence with holes: a function of one object of named parameters. */
// biome-ignore lint/suspicious/noExplicitAny: only the parameter type of each entry is known, and it is checked there.
type Entry = string | ((parameters: any) => string);
export interface Catalogue {
  readonly [key: string]: Entry | Catalogue;
}

/** What a translation of `T` must be: the same keys; the same parameters where a sentence has holes. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (parameters: infer P) => string
      ? (parameters: P) => string
      : Translated<T[K]>;
};

/**
 * What two catalogues disagree on, one sentence each; empty if they agree.
 * Finds keys of one side only, empty sentences, and parameters that one side leaves unread.
 */
export function differences(vi: Catalogue, en: Catalogue, place = ''): string[] {
  const keys = [...new Set([...Object.keys(vi), ...Object.keys(en)])];
  return keys.flatMap((key) => compareEntry(vi[key], en[key], place === '' ? key : `${place}.${key}`));
}

function compareEntry(
  vi: Entry | Catalogue | undefined,
  en: Entry | Catalogue | undefined,
  place: string,
): string[] {
  if (vi === undefined) return [`${place}: only in English`];
  if (en === undefined) return [`${place}: only in Vietnamese`];
  if (typeof vi === 'object' && typeof en === 'object') return differences(vi, en, place);
  if (typeof vi !== typeof en) return [`${place}: a sentence on one side, something else on the other`];
  if (typeof vi === 'function' && typeof en === 'function') return compareHoles(vi, en, place);
  return vi === '' || en === '' ? [`${place}: empty`] : [];
}

function compareHoles(vi: (p: never) => string, en: (p: never) => string, place: string): string[] {
  const [ours, theirs] = [holesOf(vi), holesOf(en)];
  return ours === theirs ? [] : [`${place}: Vietnamese reads {${ours}}, English reads {${theirs}}`];
}

/** The names of the parameters that a sentence reads, found by calling it with a parameter that notes them. */
function holesOf(sentence: (parameters: never) => string): string {
  const read = new Set<string>();
  const note = (_: object, name: string | symbol) => {
    read.add(String(name));
    return 7;
  };
  const probe = new Proxy({}, { get: note });
  sentence(probe as never);
  return [...read].sort().join(', ');
}
