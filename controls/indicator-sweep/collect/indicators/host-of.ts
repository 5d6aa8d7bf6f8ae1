// The host that an indicator is about: a name or an address; null for hashes.
import type { Indicator } from '../contract.ts';

export function hostOf({ kind, value }: Pick<Indicator, 'kind' | 'value'>): string | null {
  if (kind === 'url') return /^(?:\[([^\]]+)\]|([^:/]+))/.exec(value)?.slice(1).find(Boolean) ?? null;
  return kind === 'md5' || kind === 'sha1' || kind === 'sha256' ? null : value;
}

export const isAddress = (host: string): boolean =>
  host.includes(':') || /^\d+(?:\.\d+){3}(?:\/\d+)?$/.test(host);

/** The name and every name above it, the longest first. */
export function* namesUp(name: string): Generator<string> {
  for (let at = 0; at >= 0; at = name.indexOf('.', at + 1)) yield at === 0 ? name : name.slice(at + 1);
}
