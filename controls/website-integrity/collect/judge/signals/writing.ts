// H: a page in another writing on a Vietnamese site, outside any part of it that is meant for foreigners.
import type { Signal } from '../sign.ts';

const foreignPart =
  /(?:^|[/.])(?:cn|zh|zh-\w+|ja|jp|th|ko|kr|en|eng|english|lang|trung-quoc|chinese|japanese|ru|lo|km|tieng-\w+)(?:[/.]|$)|[?&](?:lang|language|locale|l)=/i;
const SHARE = 0.3;

export const writing: Signal = ({ page, site }) => {
  const main = page.main;
  if (!main?.writing || !site.isVietnamese || main.textLength < 80 || foreignPart.test(page.url)) return [];
  const { han, kana, thai, cyrillic } = main.writing;
  const all = Object.values(main.writing).reduce((sum, count) => sum + count, 0);
  const [[name, count] = ['', 0]] = Object.entries({
    Nhật: kana > 0 ? kana + han : 0,
    Hán: kana > 0 ? 0 : han,
    Thái: thai,
    Kirin: cyrillic,
  }).sort((one, other) => other[1] - one[1]);
  if (all === 0 || count / all < SHARE) return [];
  return [
    {
      id: 'H:other-writing',
      family: 'content',
      weight: site.isAtHome(page) ? 0.8 : 2,
      kind: 'foreign-language-page',
      target: null,
      snippet: main.title.slice(0, 160),
      where: 'title',
      seenBy: page.profiles,
      why: { code: 'other-writing', params: { writing: name } },
    },
  ];
};
