// Obligations are split, joined and put into another order; what belongs to a half goes with it.
import type { Anchor, Deadline, ObligationReading } from '../../contract.ts';

const noDeadline: Deadline = {
  kind: 'none',
  date: null,
  time: null,
  from: null,
  to: null,
  rule: null,
  raw: null,
};

/** Whether a place in a text leaves words on both sides. */
export const cutsIn = (text: string, at: number): boolean =>
  Number.isInteger(at) && text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '';

/** The two halves of an obligation whose text is cut before character `at`; the second has the label `path`. */
export function halves(
  whole: ObligationReading,
  at: number,
  path: string,
): [ObligationReading, ObligationReading] {
  const texts = [whole.text.slice(0, at).trim(), whole.text.slice(at).trim()];
  const [first = '', second = ''] = texts;
  const raws = rawHalves(whole, at);
  return [
    { ...half(whole, first, second, raws[0]), path: whole.path },
    { ...half(whole, second, first, raws[1]), path },
  ];
}

/** The raw text is cut where the shown one is, as far as they are the same; otherwise both halves keep all of it. */
function rawHalves({ text, rawText }: ObligationReading, at: number): [string, string] {
  const isSame = rawText.length === text.length;
  return isSame ? [rawText.slice(0, at).trim(), rawText.slice(at).trim()] : [rawText, rawText];
}

/** What is written in the other half alone does not belong to this one; what is in neither belongs to both. */
function half(whole: ObligationReading, own: string, other: string, rawText: string): ObligationReading {
  const belongs = (words: string | null) => !words || own.includes(words) || !other.includes(words);
  return {
    ...whole,
    text: own,
    rawText,
    deadline: belongs(whole.deadline.raw) ? whole.deadline : noDeadline,
    demands: whole.demands.filter(({ why }) => why.length === 0 || why.some(belongs)),
    urls: whole.urls.filter(belongs),
    references: whole.references.filter(({ raw }) => belongs(raw)),
    confidence: 1,
  };
}

/** A label that no obligation has yet, next to `path`: the next paragraph of a point, or its second part. */
export function freeLabel(path: string, taken: readonly string[]): string {
  const running = /^(.*p)(\d+)$/.exec(path);
  const stem = running?.[1] ?? `${path}.`;
  let count = running ? Number(running[2]) + 1 : 2;
  while (taken.includes(`${stem}${count}`)) count++;
  return `${stem}${count}`;
}

/** Two obligations as one: the first one's label and group, both texts, the deadline of whichever has one. */
export function joined(first: ObligationReading, second: ObligationReading): ObligationReading {
  return {
    ...first,
    text: `${first.text}\n${second.text}`,
    rawText: `${first.rawText}\n${second.rawText}`,
    cascade: first.cascade || second.cascade,
    leadUnit: first.leadUnit ?? second.leadUnit,
    supportingUnits: [...new Set([...first.supportingUnits, ...second.supportingUnits])],
    deadline: first.deadline.kind === 'none' ? second.deadline : first.deadline,
    demands: [...first.demands, ...second.demands.filter((one) => !hasDemand(first, one.control))],
    urls: [...new Set([...first.urls, ...second.urls])],
    references: [...first.references, ...second.references],
    confidence: 1,
    anchor: joinedAnchor(first.anchor, second.anchor),
  };
}

const hasDemand = ({ demands }: ObligationReading, control: string) =>
  demands.some((demand) => demand.control === control);

function joinedAnchor(first: Anchor, second: Anchor): Anchor {
  const quote = `${first.quote}\n${second.quote}`;
  if (first.page !== second.page || !first.lines || !second.lines) return { ...first, quote };
  const lines: [number, number] = [
    Math.min(first.lines[0], second.lines[0]),
    Math.max(first.lines[1], second.lines[1]),
  ];
  return { ...first, lines, box: around(first.box, second.box), quote };
}

function around(a: Anchor['box'], b: Anchor['box']): Anchor['box'] {
  if (!a || !b) return a ?? b;
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

/** `list` with the entry at `from` standing after the one at `after` (-1: first). */
export function moved<T>(list: readonly T[], from: number, after: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  const place = after < from ? after + 1 : after;
  const entry = list[from] as T;
  return [...rest.slice(0, place), entry, ...rest.slice(place)];
}
