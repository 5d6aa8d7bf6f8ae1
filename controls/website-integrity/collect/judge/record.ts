// All that several visitors saw at one address.
import type { EarlierPage, FoundBy, Profile } from '../contract.ts';
import type { Seen } from './seen.ts';

const plainVisitors: readonly Profile[] = ['desktop', 'desktop-repeat'];

export class PageRecord {
  readonly url: string;
  seen: readonly Seen[] = [];
  /** Which of the site's templates it has; null: none of them. */
  template: number | null = null;

  constructor(url: string) {
    this.url = url;
  }

  add(seen: Seen): void {
    this.seen = [...this.seen, seen];
  }

  get foundBy(): ReadonlySet<FoundBy> {
    return new Set(this.seen.map(({ foundBy }) => foundBy));
  }

  by(profile: Profile): Seen[] {
    return this.seen.filter((each) => each.profile === profile);
  }

  /** What a visitor without anything particular saw. */
  get plain(): Seen[] {
    return this.seen.filter(({ profile }) => plainVisitors.includes(profile));
  }

  /** The view to speak of: the first of a plain visitor that was let in, else of any. */
  get main(): Seen | null {
    return (
      this.plain.find(({ gate }) => gate === null) ??
      this.seen.find(({ gate }) => gate === null) ??
      this.seen[0] ??
      null
    );
  }

  get profiles(): Profile[] {
    return [...new Set(this.seen.map(({ profile }) => profile))];
  }

  get hashes(): Partial<Record<Profile, string>> {
    return Object.fromEntries(this.seen.map(({ profile, sha256 }) => [profile, sha256]));
  }

  /** What the next look is told of it; null: nobody was let in. `isQuiet`: nothing was found on it. */
  forLater(readAt: string, isQuiet: boolean): EarlierPage | null {
    const { main } = this;
    if (!main) return null;
    const page = { url: this.url, sha256: main.sha256, simhash: main.simhash };
    const named = this.seen.filter(({ validators, gate }) => isQuiet && validators !== null && gate === null);
    if (named.length === 0) return page;
    const validators = Object.fromEntries(named.map((seen) => [seen.profile, seen.validators]));
    return { ...page, readAt, validators };
  }

  /** Visitors whose view satisfies `holds`. */
  whoSaw(holds: (seen: Seen) => boolean): Profile[] {
    return [...new Set(this.seen.filter(holds).map(({ profile }) => profile))];
  }
}
