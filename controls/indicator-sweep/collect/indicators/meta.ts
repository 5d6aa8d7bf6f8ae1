// What a list says beside a value: confidence, TLP, times, a note; null where it cannot be told.
import type { Source } from '../contract.ts';
import type { Meta } from './entry.ts';

type Tlp = Source['tlp'];

/** 0–100; `0.8` is 80. Words by the scale of STIX 2.1, appendix A (low 15, medium 50, high 85). */
export function confidenceOf(written: unknown): number | null {
  if (typeof written === 'number') return written >= 0 && written <= 100 ? written : null;
  const text = String(written ?? '')
    .trim()
    .toLowerCase();
  const number = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
  if (number) {
    const value = Number(number.replace(',', '.'));
    const scaled = /^0[.,]\d/.test(number) ? value * 100 : value;
    return scaled <= 100 ? Math.round(scaled) : null;
  }
  if (/^(?:low|thấp|thap)$/.test(text)) return 15;
  if (/^(?:medium|med|moderate|trung bình|trung binh|vừa)$/.test(text)) return 50;
  return /^(?:high|cao|rất cao|very high)$/.test(text) ? 85 : null;
}

export function tlpOf(written: unknown): Tlp {
  const text = String(written ?? '')
    .toLowerCase()
    .replace(/[\s_"']/g, '');
  const level =
    /^(?:tlp[:=-]?(?:1|2)?[:=-]?)?(white|clear|green|amber\+strict|amber-strict|amberstrict|amber|red)$/.exec(
      text,
    )?.[1];
  if (!level) return null;
  if (level === 'white') return 'clear';
  return level.startsWith('amber') && level !== 'amber' ? 'amber+strict' : (level as Tlp);
}

const DAY = 86_400_000;
const HERE = 7 * 3_600_000;

/** UTC. A civil day of Viet Nam (`26/9/2022`) counts from its midnight there; an ISO day from midnight UTC. */
export function timeOf(written: unknown, isEnd = false): string | null {
  if (written instanceof Date) return Number.isNaN(written.getTime()) ? null : written.toISOString();
  const text = String(written ?? '').trim();
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return iso(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return iso(Number(text));
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (local) {
    const [, day, month, year, hour, minute, second] = local;
    const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
    if (new Date(midnight).getUTCMonth() !== Number(month) - 1) return null;
    const within = hour
      ? ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000
      : isEnd
        ? DAY - 1000
        : 0;
    return iso(midnight + within - HERE);
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (day) return iso(Date.parse(`${text}T00:00:00Z`) + (isEnd ? DAY - 1000 : 0));
  const full =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(text);
  if (!full) return null;
  const zone = !full[3] || /^(?:z|utc)$/i.test(full[3]) ? 'Z' : full[3];
  return iso(Date.parse(`${full[1]}T${full[2]}${zone}`));
}

/** Years beyond reason are no times. */
const iso = (ms: number) => (ms > 0 && ms < 253_402_300_800_000 ? new Date(ms).toISOString() : null);

const MOST_KEPT = 512;
const kept = { begin: new Map<string, string | null>(), end: new Map<string, string | null>() };

/** The same as `timeOf`: a list of a million lines has a few hundred days. */
function timeSaid(written: unknown, isEnd = false): string | null {
  if (typeof written !== 'string') return timeOf(written, isEnd);
  const known = isEnd ? kept.end : kept.begin;
  let time = known.get(written);
  if (time !== undefined) return time;
  time = timeOf(written, isEnd);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(written, time);
  return time;
}

const NOTE = 300;
export const noteOf = (written: unknown): string | null => {
  const text = String(written ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, NOTE);
  return text === '' ? null : text;
};

/** Null when nothing is said, so that a plain list costs nothing. */
export function metaOf(said: Partial<Record<keyof Meta, unknown>>): Meta | null {
  const meta: Meta = {};
  if (said.confidence != null) meta.confidence = confidenceOf(said.confidence);
  if (said.tlp != null) meta.tlp = tlpOf(said.tlp);
  if (said.firstSeen != null) meta.firstSeen = timeSaid(said.firstSeen);
  if (said.lastSeen != null) meta.lastSeen = timeSaid(said.lastSeen);
  if (said.expires != null) meta.expires = timeSaid(said.expires, true);
  if (said.note != null) meta.note = noteOf(said.note);
  return Object.values(meta).some((value) => value !== null) ? meta : null;
}
