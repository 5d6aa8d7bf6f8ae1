// Whether the search form of a site says back whatever it is asked, on a page that search engines may keep: a door for planting.
import { randomBytes } from 'node:crypto';
import type { Finding, PageFacts } from '../../contract.ts';
import type { Looker } from './looker.ts';
import { noticeOf } from './notice.ts';

/** The address that a search form would ask for with a word that exists nowhere; null where the page has no such form. */
export function searchProbe({ forms, url }: PageFacts): { url: string; word: string } | null {
  const { host } = new URL(url);
  const form = forms.find(
    ({ action, method, fields }) =>
      method === 'get' && fields.length === 1 && URL.canParse(action) && new URL(action).host === host,
  );
  const [field] = form?.fields ?? [];
  if (!form || field === undefined) return null;
  const word = `haidang${randomBytes(5).toString('hex')}`;
  const probe = new URL(form.action);
  probe.searchParams.set(field, word);
  return { url: probe.href, word };
}

/** Asks once. Null: it is not said back, must not be kept, or could not be asked. */
export async function reflectionOf(
  looker: Looker,
  { url, word }: { url: string; word: string },
): Promise<Finding | null> {
  const looked = await looker.look({ url, profile: 'desktop', attempt: 1, foundBy: 'probe' });
  if (!('seen' in looked) || looked.seen.observation.status !== 200) return null;
  const facts = await looker.read(looked.seen);
  if (facts?.kind !== 'page' || facts.isNoIndex || !looked.seen.body.includes(word)) return null;
  if (/noindex/i.test(looked.seen.observation.headers['x-robots-tag'] ?? '')) return null;
  return noticeOf('open-reflection', url, word, {
    vi: 'Trang tìm kiếm in lại nguyên từ khóa và cho máy tìm kiếm lập chỉ mục: kẻ xấu có thể gửi từ khóa quảng cáo. Thêm noindex cho trang kết quả.',
    en: 'The search page says back any word and may be indexed: advertisers can plant words there. Add noindex to the results.',
  });
}
