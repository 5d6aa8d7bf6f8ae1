// Training pairs: what the machine read and what a person says stands there, with the place in the source.
import { schemaVersion } from '../../contract.ts';
import type { Act } from '../contract.ts';
import { liveActs } from './acts.ts';
import { type Place, placeOf, type Reviewed, type Standing, standingOf, valueAt } from './place.ts';

export interface SourceText {
  page: number;
  line: number;
  raw: string;
  shown: string;
}

/** What an act is kept with, so that it stays a pair whatever becomes of its dispatch. */
export interface PairPlace extends Standing {
  /** The source's lines as they are shown, which may be mended spelling of the raw ones. */
  shown: string | null;
}

/** Where a value stands: where the person took it from, else where the machine did. */
export function pairPlace(
  now: Reviewed,
  act: Pick<Act, 'field' | 'anchor'>,
  source: readonly SourceText[],
): PairPlace {
  const place = placeOf(act.field);
  const { anchor } = act;
  const standing: Standing = anchor
    ? { page: anchor.page, lines: anchor.lines, box: anchor.box, raw: anchor.quote }
    : place
      ? standingOf(now, place)
      : { page: null, lines: null, box: null, raw: null };
  const own = source.filter(({ page, line }) => isWithin(standing, page, line));
  return {
    ...standing,
    raw: own.length > 0 ? own.map(({ raw }) => raw).join('\n') : standing.raw,
    shown: own.length > 0 ? own.map(({ shown }) => shown).join('\n') : null,
  };
}

const isWithin = ({ page, lines }: Standing, onPage: number, line: number) =>
  page === onPage && lines !== null && lines[0] <= line && line <= lines[1];

const isRemark = (place: Place | null) => place === null || place.sort === 'remark';

/** The value that the machine had at a place; null where it had none. */
export function machineValueOf(machine: Reviewed, field: string): unknown {
  const place = placeOf(field);
  return (place && valueAt(machine, place)) ?? null;
}

export interface KeptAct extends Act {
  sha256: string;
  schemaVersion: string;
  place: PairPlace;
  machineValue: unknown;
  at: Date;
}

/** One line of the export. Says nothing of who confirmed. */
export interface TrainingPair {
  sha256: string;
  page: number | null;
  box: Standing['box'];
  raw: string | null;
  shown: string | null;
  field: string;
  machineValue: unknown;
  value: unknown;
  schemaVersion: string;
  confirmedAt: string;
}

/** The last word on each place of one dispatch; an order of obligations and a remark teach nothing and are left out. */
export function pairsOf(acts: readonly KeptAct[]): TrainingPair[] {
  const last = new Map<string, KeptAct>();
  for (const act of liveActs(acts)) {
    if (act.kind === 'move' || isRemark(placeOf(act.field))) continue;
    // A cut or a join is a word of its own: what is said later of its parts does not replace it.
    const isOwn = act.kind === 'split' || act.kind === 'join' || act.field.endsWith('/+');
    last.set(isOwn ? `${act.field}#${act.ordinal}` : act.field, act);
  }
  return [...last.values()].map(pairOf);
}

const pairOf = (act: KeptAct): TrainingPair => ({
  sha256: act.sha256,
  page: act.place.page,
  box: act.place.box,
  raw: act.place.raw,
  shown: act.place.shown,
  field: act.field,
  machineValue: act.kind === 'split' || act.kind === 'join' ? act.from : act.machineValue,
  value: saidValue(act),
  schemaVersion: act.schemaVersion || schemaVersion,
  confirmedAt: act.at.toISOString(),
});

function saidValue({ kind, from, to }: KeptAct): unknown {
  const texts = from as string[];
  if (kind === 'join') return [texts.join('\n')];
  if (kind !== 'split') return to;
  const { at } = to as { at: number };
  const text = texts[0] ?? '';
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}
