// The unit's own allow-list: it wins over indicators, covers subdomains and networks, and counts what it held back.
import type { Indicator, RefusedIndicator } from '../contract.ts';
import { canonical } from './canonical.ts';
import { aLabels } from './domain.ts';
import { hostOf, isAddress, namesUp } from './host-of.ts';
import { Networks } from './networks.ts';
import { refang } from './refang.ts';

/** Also asked while matching: an indicator of a whole domain or network may hold a name or address of the unit's own. */
export class AllowList {
  private readonly names = new Set<string>();
  private readonly exact = new Set<string>();
  private readonly networks = new Networks();
  readonly refused: RefusedIndicator[] = [];

  /** Lines with `#` comments; private ranges, public suffixes (`gov.vn`) and single labels are welcome here. */
  add(list: string, lines: Iterable<string>): this {
    let number = 0;
    for (const line of lines) {
      number += 1;
      const text = line
        .replace(/^\ufeff/, '')
        .replace(/(?:^|\s)(?:#|\/\/|;).*$/s, '')
        .trim();
      if (text !== '' && !this.take(text))
        this.refused.push({
          list,
          place: String(number),
          text: text.slice(0, 300),
          reason: 'malformed-allowance',
        });
    }
    return this;
  }

  private take(text: string): boolean {
    const read = canonical(text, null, { allowPrivate: true, allowDocumentation: true });
    if (!('reason' in read)) {
      if (read.kind === 'domain') this.names.add(read.value);
      else if (read.kind === 'ipv4' || read.kind === 'ipv6' || read.kind === 'cidr')
        this.networks.add(read.value);
      else this.exact.add(read.value);
      return true;
    }
    const name = text.length > 300 ? null : aLabels(refang(text).replace(/^(?:\*\.|\.)|\.$/g, ''));
    if (name === null || !/[a-z]/.test(name) || !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name)) return false;
    this.names.add(name);
    return true;
  }

  /** What it speaks of: names (and all below them), networks, whole values. */
  touches = () => ({ names: [...this.names], networks: this.networks.all(), values: [...this.exact] });

  allowsName(name: string): boolean {
    if (this.names.size > 0) for (const each of namesUp(name)) if (this.names.has(each)) return true;
    return false;
  }

  /** A canonical address, or a network all of which must be allowed. */
  allowsAddress = (value: string): boolean => this.networks.holding(value).length > 0;

  allows(indicator: Pick<Indicator, 'kind' | 'value'>): boolean {
    if (this.exact.has(indicator.value)) return true;
    const host = hostOf(indicator);
    return host !== null && (isAddress(host) ? this.allowsAddress(host) : this.allowsName(host));
  }
}
