// Judges one site: takes visits as they come, asks for what would turn suspicion into knowledge, and says what it found and why.
import type {
  EarlierPage,
  Finding,
  FollowUp,
  NotMeasured,
  Profile,
  SiteContext,
  SiteJudge,
  SiteVerdict,
  Snapshot,
  Visit,
} from '../contract.ts';
import { merged } from './findings.ts';
import { weigh } from './odds.ts';
import { PageRecord } from './record.ts';
import { isStrange, seenOf } from './seen.ts';
import { Shared } from './shared.ts';
import type { Sign } from './sign.ts';
import { signals } from './signals/all.ts';
import { SiteRecord } from './site.ts';
import { say, saySite } from './words.ts';

const MOST_FOLLOW_UPS = 40;
const SUSPICIOUS = 1.5;

/** A judge of the site of `context`. */
export function openJudge(context: SiteContext): SiteJudge {
  return new Judge(context);
}

class Judge implements SiteJudge {
  readonly #context: SiteContext;
  readonly #site = new SiteRecord();
  readonly #shared = new Shared();
  readonly #notMeasured: NotMeasured[] = [];
  readonly #beside: Finding[] = [];
  readonly #unchanged = new Map<string, EarlierPage>();
  readonly #targets = new Set<string>();

  constructor(context: SiteContext) {
    this.#context = context;
  }

  add(visit: Visit): void {
    const seen = seenOf(visit, this.#context);
    if (seen.foundBy === 'probe') {
      this.#site.hearProbe(seen);
      return;
    }
    const page = this.#site.pages.get(seen.url) ?? new PageRecord(seen.url);
    this.#site.pages.set(seen.url, page);
    page.add(this.#shared.of(seen, page.seen[0]));
    for (const { domain } of seen.strangers) this.#targets.add(domain);
    if (visit.facts?.kind !== 'page' || visit.facts.isFile || seen.status >= 400) return;
    if (visit.facts.internal.length < 1_000)
      for (const url of visit.facts.internal) if (url !== seen.url) this.#site.linked.add(url);
    if (seen.sentTo !== null || seen.gate !== null) return;
    page.template ??= this.#site.placeTemplate(visit.facts.template);
    if (seen.profile === 'desktop') this.#site.hearWriting(seen);
  }

  notMeasured(told: NotMeasured): void {
    this.#notMeasured.push(told);
  }

  unchanged(page: EarlierPage): void {
    this.#unchanged.set(page.url, page);
    this.#site.isPartlyRead = true;
  }

  beside(finding: Finding): void {
    this.#beside.push(finding);
  }

  #signsOf(page: PageRecord): Sign[] {
    const main = page.main;
    if (main && page.foundBy.has('guessed') && page.foundBy.size === 1 && this.#site.isNoPage(main))
      return [];
    return signals.flatMap((signal) => [...signal({ page, site: this.#site, context: this.#context })]);
  }

  followUps(): readonly FollowUp[] {
    const wanted: (FollowUp & { weight: number })[] = [];
    for (const page of this.#site.pages.values()) {
      const signs = this.#signsOf(page);
      const weight = Math.max(0, ...signs.map((sign) => sign.weight));
      if (weight < SUSPICIOUS || weigh(signs).weight === 'confirmed') continue;
      for (const profile of this.#missing(page)) wanted.push({ url: page.url, profile, attempt: 1, weight });
      const sent = page.seen.filter(
        ({ sentTo, profile }) => sentTo !== null && profile !== 'desktop' && profile !== 'desktop-repeat',
      );
      for (const { profile } of sent)
        if (page.by(profile).length < 2)
          wanted.push({ url: page.url, profile, attempt: 2, weight: weight + 10 });
    }
    return wanted
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST_FOLLOW_UPS)
      .map(({ url, profile, attempt }) => ({ url, profile, attempt }));
  }

  #missing(page: PageRecord): Profile[] {
    const wanted: Profile[] = ['desktop', 'desktop-repeat', 'search-referrer', 'mobile-referrer'];
    if (page.seen.some(({ setsCookies }) => setsCookies)) wanted.push('returning');
    if (this.#context.consent === 2) wanted.push('search-engine');
    return wanted.filter((profile) => page.by(profile).length === 0);
  }

  close(): SiteVerdict {
    const findings = merged([...this.#site.pages.values()].flatMap((page) => this.#findingsOf(page)));
    const read = [...this.#site.pages.values()].filter(({ seen }) =>
      seen.some(
        ({ status, textLength, tags, isDocument }) => status < 400 && (textLength + tags > 0 || isDocument),
      ),
    );
    const all = [...findings, ...this.#beside];
    const { verdict, why } = this.#whole(findings, read);
    return {
      host: this.#context.host,
      verdict,
      why,
      pages: read.length + this.#unchanged.size,
      findings: all,
      notMeasured: this.#notMeasured,
    };
  }

  #findingsOf(page: PageRecord): Finding[] {
    const signs = this.#signsOf(page).sort((one, other) => other.weight - one.weight);
    const { weight, families, logOdds } = weigh(signs);
    // The kind is that of the sign that says most of what it is: what leads to the harm before where it stands.
    const leading = signs.filter(({ family }) => family !== 'location' && family !== 'history');
    const first = leading.find(({ isProof }) => isProof) ?? kindest(leading) ?? signs[0];
    if (weight === null || !first) return [];
    const told = signs.slice(0, 4).map(({ why }) => say(why.code, why.params));
    const seenBy = [...new Set(leading.flatMap((sign) => sign.seenBy))];
    return [
      {
        url: page.url,
        kind: signs.some(({ kind }) => kind === 'reflected-search') ? 'reflected-search' : first.kind,
        ...{ weight, families, logOdds, seenBy },
        target: signs.find(({ target }) => target !== null)?.target ?? null,
        snippet: first.snippet,
        where: first.where,
        hashes: page.hashes,
        signals: signs.map(({ id }) => id),
        why: {
          vi: [...new Set(told.map(({ vi }) => vi))].join(' '),
          en: [...new Set(told.map(({ en }) => en))].join(' '),
        },
      },
    ];
  }

  #whole(findings: readonly Finding[], read: readonly PageRecord[]): Pick<SiteVerdict, 'verdict' | 'why'> {
    const count = (weight: Finding['weight']) =>
      findings.filter((finding) => finding.weight === weight).length;
    if (count('confirmed') > 0)
      return { verdict: 'confirmed', why: saySite('confirmed', { count: count('confirmed') }) };
    if (count('review') > 0) return { verdict: 'review', why: saySite('review', { count: count('review') }) };
    if (this.#context.consent === 0) return { verdict: 'unknown', why: saySite('no-consent') };
    if (read.length === 0)
      return { verdict: 'unknown', why: saySite('not-seen', { cause: this.#notMeasured[0]?.code ?? '…' }) };
    if (read.every(({ main }) => main?.gate === 'challenge' || main?.gate === 'maintenance'))
      return { verdict: 'unknown', why: saySite('only-gates') };
    const [unchanged, pages] = [this.#unchanged.size, read.length + this.#unchanged.size];
    return { verdict: 'clean', why: saySite(unchanged > 0 ? 'clean-so-far' : 'clean', { pages, unchanged }) };
  }

  /** Pages that stand as they were read still lead where they led. */
  #allTargets(): Set<string> {
    const before = this.#unchanged.size > 0 ? (this.#context.earlier?.targets ?? []) : [];
    return new Set([...this.#targets, ...before]);
  }

  snapshot(takenAt: string): Snapshot {
    const read = [...this.#site.pages.values()].flatMap(
      (page) => page.forLater(takenAt, this.#findingsOf(page).length === 0) ?? [],
    );
    return {
      takenAt,
      pages: [...read, ...this.#unchanged.values()],
      targets: [...this.#allTargets()].filter((domain) => isStrange(domain, this.#context)),
      isSoft404: this.#site.isSoft404,
    };
  }
}

const order = [
  'conditional-redirect',
  'cloaked-content',
  'defacement',
  'hidden-frame',
  'disguised-script',
  'hidden-links',
  'off-site-redirect',
  'foreign-language-page',
  'planted-file',
  'planted-page',
  'planted-links',
];

/** Among strong signs, the kind that says most precisely what was done. */
const kindest = (signs: readonly Sign[]): Sign | undefined =>
  signs
    .filter(({ weight }) => weight >= 2)
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))[0];
