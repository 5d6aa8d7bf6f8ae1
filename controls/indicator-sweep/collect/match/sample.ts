// Indicators and facts for the tests of matching: names and addresses of documentation only.
import type { Indicator, IndicatorKind, LineFacts } from '../contract.ts';

/** An indicator with this value; its kind is told by the value's shape. */
export function indicator(value: string, more: Partial<Indicator> = {}): Indicator {
  return {
    kind: kindOf(value),
    value,
    printed: value,
    isExact: false,
    port: null,
    sources: [],
    warnings: [],
    ...more,
  };
}

function kindOf(value: string): IndicatorKind {
  if (/^[0-9a-f]{32}$/.test(value)) return 'md5';
  if (/^[0-9a-f]{40}$/.test(value)) return 'sha1';
  if (/^[0-9a-f]{64}$/.test(value)) return 'sha256';
  if (/^[0-9a-f.:]+\/\d+$/.test(value)) return 'cidr';
  if (value.includes('/')) return 'url';
  if (/^[\d.]+$/.test(value)) return 'ipv4';
  return value.includes(':') ? 'ipv6' : 'domain';
}

export function facts(format = 'text', more: Partial<LineFacts> = {}): LineFacts {
  return {
    format,
    time: null,
    zone: null,
    timeGround: null,
    device: null,
    deviceGround: 'unknown',
    host: null,
    user: null,
    ...more,
  };
}
