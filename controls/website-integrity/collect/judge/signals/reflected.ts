// G: a search page says back the advertisement that its address carries, and search engines may keep it.
import type { Sign, Signal } from '../sign.ts';

const searchPath = /\/(?:tim-kiem|tim_kiem|timkiem|search|tag|tags|tu-khoa|tra-cuu|ket-qua)\//i;
/** An address within a query: `abc.vip`, `https://abc.example`. */
const address = /(?:https?:\/\/|www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\p{L}\p{N}@])/iu;

export const reflected: Signal = ({ page }) => {
  const main = page.main;
  const url = URL.parse(page.url);
  if (!main || !url || main.isNoIndex || main.status !== 200) return [];
  if (url.search.length < 2 && !searchPath.test(url.pathname)) return [];
  const asked = [...url.searchParams.values(), ...url.pathname.split('/').map(decoded)].filter(
    (value) => value.length >= 6,
  );
  const said = asked.find((value) =>
    [main.title, ...main.hits.filter(({ zone }) => zone !== 'slug').map(({ snippet }) => snippet)].some(
      (text) => isSame(text, value),
    ),
  );
  if (said === undefined || !main.hits.some(({ zone }) => zone === 'slug')) return [];
  const sign: Sign = {
    id: 'G:reflected-search',
    family: 'location',
    weight: 2.4,
    kind: 'reflected-search',
    target: null,
    snippet: said.slice(0, 300),
    where: 'địa chỉ',
    seenBy: page.profiles,
    why: { code: 'reflected-query', params: {} },
  };
  const target = address.exec(said)?.[1];
  if (!target) return [sign];
  return [
    sign,
    {
      ...sign,
      id: 'G:reflected-address',
      family: 'link-target',
      target,
      why: { code: 'strange-target', params: { target } },
    },
  ];
};

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-_+\s]+/g, ' ')
    .trim();
/** One holds the other: titles put words around what was asked, snippets cut it short. */
const isSame = (text: string, asked: string): boolean => {
  const [one, other] = [plain(text), plain(asked)];
  return one.length >= 6 && (one.includes(other) || other.includes(one));
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
