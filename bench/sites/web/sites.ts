// The whole test web: every planting on sites of both halves, beside what is lawful, each site a pure function.
import { officeOf, pagesOf } from './content.ts';
import { innocents } from './innocent/innocents.ts';
import { tunedCampaigns } from './plantings/campaigns.ts';
import { plantings } from './plantings/plantings.ts';
import { unseenCampaigns } from './plantings/unseen-campaigns.ts';
import { tunedSkins } from './skins/tuned.ts';
import { unseenSkins } from './skins/unseen.ts';
import {
  type Answer,
  type Campaign,
  type Change,
  type Half,
  html,
  type Skin,
  type TestSite,
  type Visitor,
} from './web.ts';

export const allowedDomains: readonly string[] = ['duoc-phep.example'];

/**
 * `rounds` sites of each kind of planting and of each lawful kind, in each half; templates and campaigns of one half are
 * in no site of the other.
 */
export function testWeb(rounds = 1): TestSite[] {
  return (['tuned', 'unseen'] as const).flatMap((half) => sitesOf(half, rounds));
}

function sitesOf(half: Half, rounds: number): TestSite[] {
  const skins = half === 'tuned' ? tunedSkins : unseenSkins;
  const campaigns = half === 'tuned' ? tunedCampaigns : unseenCampaigns;
  let n = half === 'tuned' ? 0 : 10_000;
  const next = () => n++;
  const skinOf = (at: number): Skin => skins[(at * 7) % skins.length] as Skin;
  const planted = plantings.flatMap((planting) =>
    Array.from({ length: rounds }, (): TestSite => {
      const number = next();
      const campaign = campaignOf(campaigns, number, planting.needsLatin ?? false);
      const { kind, cloaks } = planting;
      return site(number, half, skinOf(number), planting.plant(campaign, number), {
        kind,
        cloaks,
        truth: 'planted',
        isTwin: false,
        campaign: campaign.name,
      });
    }),
  );
  const lawful = innocents
    .filter((innocent) => innocent.half === half)
    .flatMap(({ kind, isTwin, make }) =>
      Array.from({ length: rounds }, (): TestSite => {
        const number = next();
        return site(number, half, skinOf(number), make(number), {
          kind,
          cloaks: null,
          truth: 'clean',
          isTwin,
          campaign: null,
        });
      }),
    );
  return [...planted, ...lawful];
}

/** The fonts of a plain PDF have no other letters than Latin. */
function campaignOf(campaigns: readonly Campaign[], n: number, needsLatin: boolean): Campaign {
  const fit = campaigns.filter(({ title }) => !needsLatin || !/[\u3040-\u9fff]/.test(title));
  return fit[(n * 5 + Math.floor(n / fit.length)) % fit.length] as Campaign;
}

type About = Pick<TestSite, 'kind' | 'cloaks' | 'truth' | 'isTwin' | 'campaign'>;

function site(n: number, half: Half, skin: Skin, change: Change, about: About): TestSite {
  const host = `don-vi-${n}.${half === 'tuned' ? 'tinh-lua' : 'tinh-may'}.gov.vn.test`;
  return {
    host,
    half,
    skin: skin.name,
    ...about,
    allowedDomains,
    answer: (path, visitor) => answer(n, host, skin, change, path, visitor),
  };
}

function answer(n: number, host: string, skin: Skin, change: Change, path: string, visitor: Visitor): Answer {
  const pages = pagesOf(n);
  const menu = pages.filter(({ inMenu }) => inMenu);
  const latest = pages.filter(({ inMenu }) => !inMenu);
  const lay = (title: string, body: string, at = path) =>
    skin
      .lay({
        host,
        office: officeOf(n),
        menu,
        latest,
        variant: 0,
        page: { path: at, title, body, inMenu: false },
      })
      .replaceAll('{host}', host);
  const given = change.extra?.(path, visitor, lay);
  if (given) return cookied(given, visitor);
  if (path === '/robots.txt')
    return {
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: `User-agent: *\nAllow: /\nSitemap: https://${host}/sitemap.xml\n`,
    };
  if (path === '/sitemap.xml')
    return sitemap(host, [...pages.map((page) => page.path), ...(change.listed ?? [])]);
  const page = pages.find((each) => each.path === path.split('?')[0]);
  if (!page) return html(lay('Không tìm thấy', '<h1>Không tìm thấy trang</h1>'), 404);
  const laid = lay(page.title, page.body);
  return cookied(html(change.page?.(laid, page.path, visitor) ?? laid), visitor);
}

const cookied = (given: Answer, { isFirst }: Visitor): Answer =>
  isFirst ? { ...given, headers: { ...given.headers, 'set-cookie': 'phien=1; Path=/' } } : given;

const sitemap = (host: string, paths: readonly string[]): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>https://${host}${path.replaceAll('&', '&amp;')}</loc></url>`).join('')}</urlset>`,
});
