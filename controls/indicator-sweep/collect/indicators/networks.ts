// Networks that hold an address or a narrower network: one look-up for each length that occurs.
import { parse4, parse6, write4, write6 } from './address.ts';

export class Networks {
  private readonly values = new Map<string, string>();
  private readonly lengths = { 4: new Set<number>(), 6: new Set<number>() };

  /** `value` is canonical: an address or network/length. `name` is what `holding` gives back. */
  add(value: string, name = value): void {
    const { family, length } = partsOf(value);
    this.lengths[family].add(length);
    this.values.set(value.includes('/') ? value : `${value}/${length}`, name);
  }

  /** All of them, as network/length. */
  all = (): string[] => [...this.values.keys()];

  /** The names of those that hold all of it, narrowest first. */
  holding(value: string): string[] {
    if (this.values.size === 0) return [];
    const { address, family, length } = partsOf(value);
    const bits = family === 4 ? 32n : 128n;
    const parsed = family === 4 ? parse4(address) : parse6(address);
    if (parsed === null || typeof parsed === 'string') return [];
    const whole = BigInt(parsed);
    return [...this.lengths[family]]
      .filter((each) => each <= length)
      .sort((one, other) => other - one)
      .flatMap((each) => {
        const network = (whole >> (bits - BigInt(each))) << (bits - BigInt(each));
        const written = family === 4 ? write4(Number(network)) : write6(network);
        return this.values.get(`${written}/${each}`) ?? [];
      });
  }
}

function partsOf(value: string): { address: string; family: 4 | 6; length: number } {
  const [address = '', length] = value.split('/');
  const family = address.includes(':') ? 6 : 4;
  return { address, family, length: length === undefined ? (family === 4 ? 32 : 128) : Number(length) };
}
