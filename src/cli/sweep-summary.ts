// What `haidang sweep` says at its end: what was searched, what could not be, and what was found.
import { SKIPPED } from '../../controls/indicator-sweep/collect/input/reasons.ts';
import type { SweepResult } from '../../controls/indicator-sweep/collect/output/result.ts';
import { tell } from './sweep-words.ts';

/** What is wrong with a file, in both languages. */
export const sentence = (reason: string): string => {
  const words = SKIPPED[reason as keyof typeof SKIPPED];
  return words ? `${words.vi} / ${words.en}` : reason;
};

/** Tells on standard error what was searched and found; `out`: where the result lies. */
export function summarise({ totals, coverage, list }: SweepResult, out: string | null): void {
  for (const { file, skipped } of coverage)
    if (skipped) tell(`${file}: ${sentence(skipped.reason)}${skipped.at ? ` (${skipped.at})` : ''}`);
  const { counts } = list;
  tell(`Chỉ báo / indicators: ${counts.live - counts.allowed} (hết hạn / expired ${counts.expired})`);
  tell(
    `Đã quét / searched: ${totals.files - totals.skipped}/${totals.files} tệp / files, ${totals.lines} dòng / lines`,
  );
  tell(`Thấy / found: ${totals.hits} lần / hits, ${totals.devices} thiết bị / devices`);
  if (out) tell(`Kết quả / results: ${out}`);
}
