// What a sign says to the officer, in both languages.

type Said = { readonly vi: string; readonly en: string };

const told = {
  'redirect-conditional': {
    vi: 'Khách {visitor} bị chuyển sang {target}, khách thường thì không; thử lại {times} lần đều như vậy.',
    en: 'A {visitor} visitor is sent to {target} and a plain visitor is not; seen {times} times.',
  },
  'redirect-conditional-once': {
    vi: 'Khách {visitor} bị chuyển sang {target}, khách thường thì không; mới thấy một lần.',
    en: 'A {visitor} visitor is sent to {target} and a plain visitor is not; seen once so far.',
  },
  'redirect-first-visit': {
    vi: 'Lần vào đầu tiên bị chuyển sang {target}, vào lại thì không.',
    en: 'The first visit is sent to {target}, a returning visitor is not.',
  },
  'redirect-written-conditional': {
    vi: 'Trong trang có lệnh chuyển sang {target} tùy theo khách từ đâu đến hoặc dùng máy gì.',
    en: 'The page carries a script that sends to {target} by where the visitor comes from or what they use.',
  },
  'redirect-off-site': {
    vi: 'Mọi khách đều bị chuyển sang {target}, là tên miền không có trong danh sách của đơn vị.',
    en: 'Every visitor is sent to {target}, which is not among the domains of the unit.',
  },
  'redirect-of-some': {
    vi: 'Chỉ trang này bị chuyển đi, các trang khác của cổng vẫn ở nguyên chỗ.',
    en: 'Only this page is sent away, the other pages of the site stand where they were.',
  },
  'redirect-disguised': {
    vi: 'Lệnh chuyển hướng sang {target} được mã hóa để không ai đọc thấy ({how}).',
    en: 'The redirect to {target} is disguised so that nobody reads it ({how}).',
  },
  'advert-words': {
    vi: 'Có lời quảng cáo {topic}: {ways} cách nói khác nhau, {terms} cụm từ, như “{example}”.',
    en: 'It advertises {topic}: {ways} ways of speaking, {terms} terms, such as “{example}”.',
  },
  'disguised-words': {
    vi: 'Từ ngữ bị viết lẫn chữ giống chữ hoặc ký tự vô hình để tránh bị tìm thấy: “{example}”.',
    en: 'Words are written with look-alike or invisible characters to escape a search: “{example}”.',
  },
  'hidden-links': {
    vi: 'Có {count} liên kết tới tên miền lạ bị giấu khỏi mắt người xem ({how}).',
    en: '{count} links to strange domains are kept out of sight ({how}).',
  },
  'hidden-words': {
    vi: 'Lời quảng cáo bị giấu khỏi mắt người xem ({how}): “{example}”.',
    en: 'Advertising is kept out of sight ({how}): “{example}”.',
  },
  'hidden-frame': {
    vi: 'Một khung nhỏ tới mức không thấy được mở trang của {target}.',
    en: 'A frame too small to be seen opens {target}.',
  },
  'disguised-script': {
    vi: 'Mã đã bị làm rối, khi giải ra thì dẫn tới {target}.',
    en: 'A disguised script leads to {target} once it is read.',
  },
  'strange-target': {
    vi: 'Liên kết dẫn tới {target}, tên miền hoặc chữ trên liên kết mang dáng nội dung cài cắm.',
    en: 'Links lead to {target}; its name or the words of the link look planted.',
  },
  'selling-links': {
    vi: 'Nhiều liên kết ngắn cùng dẫn tới {target}, mỗi liên kết rao một thứ: {words}.',
    en: 'Several short links lead to {target}, each selling something: {words}.',
  },
  'head-only': {
    vi: 'Tiêu đề hoặc lời giới thiệu cho máy tìm kiếm rao “{example}”, còn nội dung người xem thấy không nói tới.',
    en: 'The title or the description for search engines sells “{example}”; what visitors see does not speak of it.',
  },
  'head-canonical': {
    vi: 'Trang khai với máy tìm kiếm rằng địa chỉ thật của mình là {target}.',
    en: 'The page tells search engines that its true address is {target}.',
  },
  doorway: {
    vi: 'Ít nhất {count} trang quảng cáo cùng dẫn tới {target}, nơi không trang nào khác của website nhắc tới.',
    en: 'At least {count} advertising pages lead to {target}, to which no other page of the site links.',
  },
  'way-in': {
    vi: 'Trang quảng cáo và mời bấm “{words}” để sang {target}.',
    en: 'The page advertises and invites to {target} with “{words}”.',
  },
  'link-farm': {
    vi: '{count} tên miền lạ, không liên quan nhau, nằm chung một chỗ bị giấu.',
    en: '{count} strange and unrelated domains stand together in one hidden place.',
  },
  'known-target': {
    vi: '{target} đã bị thấy cài cắm ở các trang khác.',
    en: '{target} was already found planted on other sites.',
  },
  'split-content': {
    vi: 'Khách {visitor} thấy nội dung mà khách thường không thấy: “{example}”.',
    en: 'A {visitor} visitor is shown what a plain visitor is not: “{example}”.',
  },
  'split-links': {
    vi: 'Khách {visitor} thấy liên kết tới {target} mà khách thường không thấy.',
    en: 'A {visitor} visitor is shown links to {target} that a plain visitor is not.',
  },
  'upload-folder': {
    vi: 'Trang nằm trong thư mục chứa tệp tải lên, nơi lẽ ra không có trang.',
    en: 'It is a page in a folder for uploads, where there should be none.',
  },
  orphan: {
    vi: 'Không trang nào của cổng dẫn tới địa chỉ này.',
    en: 'No page of the site leads to this address.',
  },
  'other-template': {
    vi: 'Trang không cùng khuôn với các trang khác của cổng.',
    en: 'It shares no template with the other pages of the site.',
  },
  'reflected-query': {
    vi: 'Trang tìm kiếm lặp lại lời quảng cáo trong địa chỉ và cho máy tìm kiếm ghi lại.',
    en: 'A search page repeats the advertisement in its address and lets search engines keep it.',
  },
  'advert-address': {
    vi: 'Địa chỉ trang mang lời quảng cáo: “{example}”.',
    en: 'The address of the page advertises: “{example}”.',
  },
  'other-writing': {
    vi: 'Trang viết bằng chữ {writing} trên cổng tiếng Việt, không thuộc phần ngoại ngữ nào của cổng.',
    en: 'It is written in {writing} on a Vietnamese site, outside any foreign-language part of it.',
  },
  'stranded-front': {
    vi: 'Trang chủ không dẫn tới trang nào của cổng, dù cổng vẫn còn các trang.',
    en: 'The front page leads to no page of the site, though there are some.',
  },
  'new-target': {
    vi: 'Lần xem trước chưa có liên kết tới {target}.',
    en: 'The look before did not have links to {target}.',
  },
  collapsed: {
    vi: 'Trang đã đổi gần hết so với lần xem trước.',
    en: 'Almost nothing is left of what the page said at the look before.',
  },
  'new-page': {
    vi: 'Trang mới có từ sau lần xem trước.',
    en: 'The page is new since the look before.',
  },
} satisfies Record<string, Said>;

export type WhyCode = keyof typeof told;

export const siteWords = {
  clean: {
    vi: 'Đã đọc {pages} trang, không thấy dấu hiệu cài cắm.',
    en: '{pages} pages read, no sign of planting.',
  },
  'clean-so-far': {
    vi: 'Đã xem {pages} trang, không thấy dấu hiệu cài cắm; {unchanged} trang trong đó máy chủ báo không đổi từ lần đọc trước nên giữ kết luận của lần ấy.',
    en: '{pages} pages looked at, no sign of planting; of {unchanged} of them the server says that they are as last read, and the judgement of then stands.',
  },
  review: { vi: 'Có {count} dấu hiệu cần người xem.', en: '{count} signs for a person to look at.' },
  confirmed: { vi: 'Có {count} nội dung bị cài cắm đã xác nhận.', en: '{count} planted things confirmed.' },
  'no-consent': {
    vi: 'Chưa có sự đồng ý của đơn vị nên chưa gửi yêu cầu nào.',
    en: 'No request was sent: the owner has not consented.',
  },
  'not-seen': { vi: 'Không đọc được trang nào ({cause}).', en: 'No page could be read ({cause}).' },
  'only-gates': {
    vi: 'Chỉ gặp trang chặn hoặc thông báo, không thấy nội dung thật.',
    en: 'Only challenges or notices were met, not the site itself.',
  },
} satisfies Record<string, Said>;

const visitors: Record<string, Said> = {
  desktop: { vi: 'thường', en: 'plain' },
  'desktop-repeat': { vi: 'thường', en: 'plain' },
  returning: { vi: 'quay lại', en: 'returning' },
  'search-referrer': { vi: 'đến từ máy tìm kiếm', en: 'search-referred' },
  'mobile-referrer': { vi: 'dùng điện thoại', en: 'mobile' },
  'search-engine': { vi: 'là máy tìm kiếm', en: 'search-engine' },
};
const topics: Record<string, Said> = {
  gambling: { vi: 'cờ bạc', en: 'gambling' },
  adult: { vi: 'mại dâm, khiêu dâm', en: 'sex' },
  loan: { vi: 'vay tiền, làm bằng giả', en: 'loans' },
  pharma: { vi: 'thuốc', en: 'medicines' },
  counterfeit: { vi: 'hàng nhái', en: 'copied goods' },
  defacement: { vi: 'chiếm quyền trang', en: 'vandalism' },
};
const means: Record<string, Said> = {
  'display-none': { vi: 'không hiển thị', en: 'not displayed' },
  'visibility-hidden': { vi: 'để ẩn', en: 'invisible' },
  'hidden-attribute': { vi: 'để ẩn', en: 'invisible' },
  'off-screen': { vi: 'đẩy ra ngoài màn hình', en: 'moved off the screen' },
  'zero-size': { vi: 'thu nhỏ về không', en: 'shrunk to nothing' },
  'zero-font': { vi: 'cỡ chữ bằng không', en: 'letters of no size' },
  'same-colour': { vi: 'chữ cùng màu nền', en: 'letters in the colour of the ground' },
  transparent: { vi: 'trong suốt', en: 'transparent' },
  clipped: { vi: 'bị cắt khuất', en: 'clipped away' },
  'tiny-frame': { vi: 'khung tí hon', en: 'a tiny frame' },
  marquee: { vi: 'chữ chạy khuất', en: 'a marquee out of sight' },
  noscript: { vi: 'chỉ cho máy đọc', en: 'for machines only' },
  covered: { vi: 'bị che', en: 'covered' },
  'decoded-script': { vi: 'giấu trong mã đã làm rối', en: 'inside a disguised script' },
  comment: { vi: 'trong chú thích', en: 'in a comment' },
};
const names: Record<string, Record<string, Said>> = { visitor: visitors, topic: topics, how: means };

type Params = Readonly<Record<string, string | number>>;
const fill = (language: 'vi' | 'en', template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '…');
    return names[name]?.[value]?.[language] ?? value;
  });

/** The sentence of one sign. */
export const say = (code: WhyCode, params: Params): Said => ({
  vi: fill('vi', told[code].vi, params),
  en: fill('en', told[code].en, params),
});

/** The sentence about the whole site. */
export const saySite = (code: keyof typeof siteWords, params: Params = {}): Said => ({
  vi: fill('vi', siteWords[code].vi, params),
  en: fill('en', siteWords[code].en, params),
});
