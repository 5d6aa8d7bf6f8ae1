// All dispatches of the evaluation set, in order, and the duties that each holds.
import { readdirSync } from 'node:fs';
import type { Duty, Source } from './source.ts';

const byNumber = new Intl.Collator('en', { numeric: true });
const folder = new URL('./dispatches/', import.meta.url);

/** The sources in the order of their numbers. */
export async function sources(): Promise<Source[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort(byNumber.compare);
  return Promise.all(
    files.map(async (name) => ((await import(new URL(name, folder).href)) as { source: Source }).source),
  );
}

/** The labels of the seeds say nothing of cascade, lead and support. */
export type LabelledDuty = Duty & { text: string; isSeed?: boolean };

/** The duties of body and appendices with their wording: the paragraph's or the row's, where the label has none. */
export function dutiesOf({ body, appendices }: Source): LabelledDuty[] {
  const blocks = [...body, ...appendices.flatMap((appendix) => appendix.body)];
  return blocks.flatMap((block): LabelledDuty[] => {
    if (!('header' in block)) return block.duties.map((duty) => ({ ...duty, text: duty.text ?? block.text }));
    return block.duties.flatMap((duty, row) => {
      const cells = block.rows[row];
      return duty && cells ? [{ ...duty, text: duty.text ?? cells[1] ?? cells[0] ?? '' }] : [];
    });
  });
}

/** The paragraphs of the body as printed, with their labels. */
export const paragraphsOf = ({ body }: Source): string[] =>
  body.flatMap((block) => ('header' in block ? [] : [`${block.label ?? ''} ${block.text}`.trim()]));
