// Pages that have not changed since they were last read, told by the server itself: asked for by condition, and believed within bounds.
import type { EarlierPage, Profile, SiteJudge, Validators } from '../../contract.ts';
import { distance } from '../../page/template.ts';
import type { Seen } from '../visit.ts';
import type { SiteAsked } from './asked.ts';
import type { Looker } from './looker.ts';

/** The visitors who see every page; each is told by itself that nothing has changed, or the page is read whole. */
const BOTH = ['desktop', 'mobile-referrer'] as const satisfies readonly Profile[];
/** A page is read whole again after so many days, whatever the server says. */
const MOST_DAYS = 6;
/** One page in so many is read whole although it need not be; which ones, the day and chance decide. */
const SAMPLE = 4;
/** Bits in which texts differ whose page still names the same version. */
const OTHER_TEXT = 3;
const DAY_MS = 86_400_000;

export interface UnchangedOptions {
  looker: Looker;
  judge: SiteJudge;
  earlier: readonly EarlierPage[];
  now: () => number;
  isSuspicious: (url: string) => boolean;
}

/**
 * Opens the memory of one site. A server that says "not modified" to everything hides nothing for long: the sample and the
 * bound of days read whole what it would rather not show, and one lie ends the belief for this look.
 */
export class Unchanged {
  readonly #options: UnchangedOptions;
  readonly #known: ReadonlyMap<string, EarlierPage>;
  #isBelieved = true;

  constructor(options: UnchangedOptions) {
    this.#options = options;
    this.#known = new Map(options.earlier.map((page) => [page.url, page]));
  }

  /** Whether the page stands as it was judged before; the judge is then told. Else it is to be read whole. */
  async stands(url: string): Promise<boolean> {
    const page = this.#known.get(url);
    if (!page || !this.#mayAsk(page)) return false;
    for (const profile of BOTH) {
      const unless = page.validators?.[profile];
      if (!unless || !(await this.#isSame(url, profile, unless))) return false;
    }
    this.#options.judge.unchanged(page);
    return true;
  }

  #mayAsk({ url, readAt, validators }: EarlierPage): boolean {
    const age = this.#options.now() - Date.parse(readAt ?? '');
    const isFresh = age >= 0 && age < MOST_DAYS * DAY_MS;
    return (
      this.#isBelieved &&
      isFresh &&
      BOTH.every((profile) => validators?.[profile]) &&
      !this.#options.isSuspicious(url) &&
      Math.random() * SAMPLE >= 1
    );
  }

  async #isSame(url: string, profile: Profile, unless: Validators): Promise<boolean> {
    const looked = await this.#options.looker.look({ url, profile, attempt: 1, foundBy: 'earlier', unless });
    return 'seen' in looked && looked.seen.observation.status === 304;
  }

  /** Hears what was read whole: another text under the same version shows that the server's word is worth nothing. */
  hear({ observation: { url, profile, sha256, headers } }: Seen, simhash: string): void {
    const before = this.#known.get(url);
    const named = before?.validators?.[profile];
    if (!before || !named || before.sha256 === sha256) return;
    const isSameName =
      named.etag === undefined
        ? named.lastModified === headers['last-modified']
        : named.etag === headers.etag;
    if (isSameName && distance(before.simhash, simhash) > OTHER_TEXT) this.#isBelieved = false;
  }
}

/** Pages that may stand as judged before: none where the site has a case, or led where plantings are now known to lead. */
export function mayStand({ readWhole, earlier, knownTargets }: SiteAsked): readonly EarlierPage[] {
  const isNewlyKnown = earlier?.targets.some((target) => knownTargets.includes(target)) ?? false;
  return readWhole || isNewlyKnown ? [] : (earlier?.pages ?? []);
}
