// The sweep's report for people: one HTML page in Vietnamese that needs nothing else and prints on two pages.
import { SKIPPED } from '../input/reasons.ts';
import type { SweepResult } from './result.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const number = (value: number): string => value.toLocaleString('vi-VN');
const time = (utc: string | null): string =>
  utc ? new Date(utc).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }) : 'không rõ';
const cell = (value: string | number | null): string =>
  `<td>${escaped(typeof value === 'number' ? number(value) : (value ?? 'không rõ'))}</td>`;
const rows = (all: (string | number | null)[][]): string =>
  all.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
const table = (header: string[], all: (string | number | null)[][]): string =>
  `<table><thead><tr>${header.map((name) => `<th>${escaped(name)}</th>`).join('')}</tr></thead><tbody>${rows(all)}</tbody></table>`;

/** Rows that stand on the printed page; all of them are in the CSV beside it. */
const SHOWN = 25;
const rest = (all: number, file: string): string =>
  all > SHOWN ? `<p>… và ${number(all - SHOWN)} dòng nữa trong tệp ${file}.</p>` : '';

function verdictOf({ totals }: SweepResult): string {
  const gap =
    totals.skipped > 0
      ? ` Có ${number(totals.skipped)} tệp chưa quét được hết: chưa thể kết luận cho các tệp đó.`
      : '';
  if (totals.hits === 0)
    return `Đã quét ${number(totals.lines)} dòng trong ${number(totals.files)} tệp, không thấy kết nối tới địa chỉ nào trong danh sách.${gap}`;
  return `Thấy ${number(totals.devices)} thiết bị có kết nối tới địa chỉ trong danh sách (${number(totals.hits)} lần).${gap}`;
}

export function reportHtml(result: SweepResult): string {
  const { list, coverage, sightings, totals } = result;
  const skipped = coverage.filter((each) => each.skipped);
  const reasonOf = (code: string): string => SKIPPED[code as keyof typeof SKIPPED]?.vi ?? code;
  const sections = [
    `<h2>Thiết bị</h2>${
      sightings.length === 0
        ? '<p>Không có.</p>'
        : table(
            ['Thiết bị', 'Chỉ báo', 'Lần đầu', 'Lần cuối', 'Số lần'],
            sightings
              .slice(0, SHOWN)
              .map((each) => [each.device, each.indicator, time(each.first), time(each.last), each.count]),
          )
    }${rest(sightings.length, 'thiet-bi.csv')}`,
    `<h2>Đã quét</h2>${table(
      ['Tệp', 'Loại', 'Số dòng', 'Từ lúc', 'Đến lúc', 'Số lần khớp'],
      coverage
        .slice(0, SHOWN)
        .map((each) => [
          each.file,
          each.format,
          each.lines,
          time(each.firstTime),
          time(each.lastTime),
          each.hits,
        ]),
    )}${rest(coverage.length, 'da-quet.csv')}`,
    skipped.length === 0
      ? ''
      : `<h2>Chưa quét được</h2>${table(
          ['Tệp', 'Vì sao, và cách xử lý'],
          skipped.slice(0, SHOWN).map((each) => [each.file, reasonOf(each.skipped?.reason ?? '')]),
        )}${rest(skipped.length, 'da-quet.csv')}`,
    `<h2>Danh sách đã dùng</h2><p>${number(list.counts.live)} chỉ báo còn hiệu lực, ${number(list.counts.expired)} đã hết hạn, ${number(list.counts.allowed)} được loại theo danh sách cho phép của đơn vị. Mã SHA-256: <code>${list.digest}</code></p>`,
  ];
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Kết quả quét chỉ báo</title><style>
@page{size:A4;margin:15mm}body{font:11pt/1.4 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}
table{border-collapse:collapse;width:100%;font-size:9pt}th,td{border:1px solid #999;padding:2px 5px;text-align:left;overflow-wrap:anywhere}
h1{font-size:16pt}h2{font-size:12pt;margin:1em 0 .3em}.said{font-size:13pt;font-weight:600}code{overflow-wrap:anywhere}@media print{body{margin:0}}
</style></head><body><h1>Kết quả quét chỉ báo mã độc</h1>
<p>Quét lúc ${time(result.ranAt)}${list.version === null ? '' : `, danh sách phiên bản ${list.version}`}; ${number(totals.bytes)} byte.</p>
<p class="said">${escaped(verdictOf(result))}</p>
${sections.join('\n')}
</body></html>
`;
}
