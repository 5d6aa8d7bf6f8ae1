// Where a page that advertises in its title invites whoever wants to play or buy: the words of the link alone say nothing, on such a page they do.
import { advertOf } from '../advert.ts';
import type { Signal } from '../sign.ts';

const LOUD_ENOUGH = 2;
const LONGEST = 40;
const INVITATION =
  /^[^\p{L}]*(?:tải (?:ngay|về|game|app|ứng dụng|xuống)|đăng (?:ký|kí|nhập)|chơi (?:ngay|thử)|vào (?:ngay|game|trang|cược)|nhận (?:ngay|thưởng|code|khuyến mãi|quà)|truy cập|link (?:vào|đăng|tải)|nạp (?:tiền|ngay)|mua ngay|đặt hàng|注册|註冊|登录|登錄|登入|下载|下載|立即|进入|進入|开户|สมัคร|เข้าสู่ระบบ|เข้าเล่น|ดาวน์โหลด|เล่น|daftar|masuk|login|main sekarang|unduh|会員登録|無料登録|カートに入れる|購入|ログイン|xem (?:ngay|full|phim)|register|sign ?(?:up|in)|join|play|download|bet now|(?:buy|order|shop|watch) (?:now|online|here)|add to (?:cart|basket)|checkout|click here)/iu;

export const wayIn: Signal = ({ page }) => {
  const { main } = page;
  const advert = main && advertOf(main.hits, main);
  if (!advert || advert.strength < LOUD_ENOUGH) return [];
  if (!main.hits.some(({ zone, topic }) => zone === 'title' && topic === advert.topic)) return [];
  const link = main.strangers.find(({ text }) => text.length <= LONGEST && INVITATION.test(text));
  if (!link) return [];
  return [
    {
      id: 'M:way-in',
      family: 'link-target',
      weight: 2,
      kind: 'planted-page',
      target: link.domain,
      snippet: `${link.text} ${link.href}`.slice(0, 300),
      where: link.where,
      seenBy: page.whoSaw(({ strangers }) => strangers.some(({ domain }) => domain === link.domain)),
      why: { code: 'way-in', params: { words: link.text, target: link.domain } },
    },
  ];
};
