// Which acts count, which stand on each other, and which of them may still be undone.
import type { Act } from '../contract.ts';

/** The acts that were not undone, in their order. */
export function liveActs<A extends Act>(acts: readonly A[]): A[] {
  const undone = new Set(acts.filter(({ kind }) => kind === 'undone').map(({ to }) => to));
  return acts.filter(({ kind, ordinal }) => kind !== 'undone' && !undone.has(ordinal));
}

/** Every place that an act changed or decided; joining takes in another obligation, adding makes a new entry. */
export function touchedBy({
  kind,
  field,
  to,
  ordinal,
}: Pick<Act, 'kind' | 'field' | 'to' | 'ordinal'>): string[] {
  const joined = kind === 'join' && isWith(to) ? [`obligations/${to.with}`] : [];
  const made = kind === 'split' || field.endsWith('/+') ? [`${field.split('/')[0]}/c${ordinal}`] : [];
  return [field, ...joined, ...made];
}

const isWith = (to: unknown): to is { with: string } =>
  typeof to === 'object' && to !== null && typeof (to as { with?: unknown }).with === 'string';

const isUnder = (path: string, above: string) => path === above || path.startsWith(`${above}/`);
const meet = (a: string, b: string) => isUnder(a, b) || isUnder(b, a);

/** Whether two acts are about the same thing, or one about a part of the other's. */
export function overlap(a: Parameters<typeof touchedBy>[0], b: Parameters<typeof touchedBy>[0]): boolean {
  const others = touchedBy(b);
  return touchedBy(a).some((one) => others.some((other) => meet(one, other)));
}

/** The live act on the same thing that was done after `seen`; whoever saw only that much may not write over it. */
export function doneMeanwhile<A extends Act>(
  acts: readonly A[],
  given: Pick<Act, 'kind' | 'field' | 'to'>,
  seen: number,
): A | null {
  const mine = { ...given, ordinal: Number.MAX_SAFE_INTEGER };
  return liveActs(acts).find((act) => act.ordinal > seen && overlap(act, mine)) ?? null;
}

/** The later live act that stands on this one; null: it may be undone. */
export function standsOn<A extends Act>(acts: readonly A[], ordinal: number): A | null {
  const live = liveActs(acts);
  const undone = live.find((act) => act.ordinal === ordinal);
  return (undone && live.find((act) => act.ordinal > ordinal && overlap(act, undone))) ?? null;
}
