// What `haidang site` prints and writes: for people, for programs, for the unit's evidence.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedSite, SiteVerdict } from '../../controls/website-integrity/collect/contract.ts';
import type { SiteReport } from '../../controls/website-integrity/collect/crawl/site/asked.ts';
import type { SiteArguments } from './site-options.ts';

const RESULTS = {
  clean: 'không thấy dấu hiệu / clean',
  review: 'cần người xem / review',
  confirmed: 'có nội dung bị cài cắm / confirmed',
  unknown: 'không xem được / unknown',
} as const;

export function printedSite({ host, verdict, why, pages, findings, notMeasured }: SiteVerdict): PrintedSite {
  return {
    ...{ host, verdict, pages },
    why: why.vi,
    findings: findings.map(
      ({ url, kind, weight, families, seenBy, target, snippet, where, hashes, why: reason }) => ({
        ...{ url, kind, weight, families, seenBy, target, snippet, where, hashes },
        why: reason.vi,
      }),
    ),
    couldNotMeasure: notMeasured.map(({ url, profile, code, detail }) => ({ url, profile, code, detail })),
  };
}

/** A few lines a site, worst first. */
export function summaryLines(verdicts: readonly SiteVerdict[]): string[] {
  const order = ['confirmed', 'review', 'unknown', 'clean'];
  const sorted = verdicts.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return sorted.flatMap(({ host, verdict, why, pages, findings, notMeasured }) => [
    `${host}: ${RESULTS[verdict]} (${pages} trang / pages)`,
    `  ${why.vi}`,
    ...findings.map(({ url, why: reason }) => `  - ${url}\n    ${reason.vi}`),
    ...notMeasured.slice(0, 5).map(({ url, code, detail }) => `  ? ${url}: ${code}: ${detail}`),
    ...(notMeasured.length > 5 ? [`  ? … ${notMeasured.length - 5}`] : []),
  ]);
}

/** Writes the folder of results; what a cell says can never be taken for a formula. */
export async function writeResults(
  folder: string,
  reports: readonly SiteReport[],
  asked: SiteArguments,
  lookedAt: Date,
) {
  const { writeCsv } = await import('../platform/documents/table-out.ts');
  mkdirSync(folder, { recursive: true });
  const verdicts = reports.map(({ verdict }) => verdict);
  const told = {
    lookedAt: lookedAt.toISOString(),
    consent: asked.consent,
    by: asked.by,
    sites: verdicts.map(printedSite),
  };
  writeFileSync(join(folder, 'ket-qua.json'), `${JSON.stringify(told, null, 2)}\n`);
  const columns = (labels: string[]) => labels.map((label) => ({ label }));
  const sites = {
    columns: columns(['Tên miền', 'Kết quả', 'Số trang đã đọc', 'Không đọc được', 'Xem lần cuối']),
    rows: verdicts.map(({ host, verdict, pages, notMeasured }) => [
      host,
      verdict,
      pages,
      notMeasured.length,
      lookedAt,
    ]),
  };
  const findings = {
    columns: columns([
      'Tên miền',
      'Địa chỉ',
      'Loại',
      'Mức',
      'Dấu hiệu',
      'Ai thấy',
      'Dẫn tới',
      'Trích',
      'Vị trí',
      'Vì sao',
    ]),
    rows: verdicts.flatMap(({ host, findings: found }) =>
      found.map((each) => [
        ...[host, each.url, each.kind, each.weight, each.families.join('; '), each.seenBy.join('; ')],
        ...[each.target, each.snippet, each.where, each.why.vi],
      ]),
    ),
  };
  writeFileSync(join(folder, 'ket-qua.csv'), writeCsv(sites));
  writeFileSync(join(folder, 'phat-hien.csv'), writeCsv(findings));
  for (const { verdict, pictures } of reports)
    for (const [n, { png }] of pictures.entries())
      writeFileSync(join(folder, `${verdict.host}-${n + 1}.png`), png);
}
