// Lays a dispatch out as the parts that every printed form of it has: letterhead, paragraphs, tables, tail.
import type { Block, Source } from './source.ts';

export type Part =
  | { kind: 'two'; left: string[]; right: string[]; is: 'letterhead' | 'tail' }
  | { kind: 'text'; text: string; label: string | null; align: 'center' | 'justify'; strong: boolean }
  | { kind: 'table'; header: string[]; rows: string[][] }
  | { kind: 'break' };

const centred = (text: string, strong = true): Part => ({
  kind: 'text',
  text,
  label: null,
  align: 'center',
  strong,
});
const plain = (text: string): Part => ({ kind: 'text', text, label: null, align: 'justify', strong: false });

const listed = (names: readonly string[]): string[] =>
  names.map((name, index) => `- ${name}${index < names.length - 1 ? ';' : '.'}`);

function addressees(to: Source['to']): Part[] {
  if (!to) return [];
  if (to.printed) return to.printed.map(plain);
  if (to.names.length === 1) return [plain(`${to.lead} ${to.names[0]}.`)];
  return [plain(to.lead), ...listed(to.names).map(plain)];
}

const partOf = (block: Block): Part =>
  'header' in block
    ? { kind: 'table', header: block.header, rows: block.rows }
    : {
        kind: 'text',
        text: block.text,
        label: block.label ?? null,
        align: 'justify',
        strong: block.strong ?? false,
      };

/** The parts of the dispatch, from the letterhead to the last appendix. */
export function partsOf({ head, title, to, body, tail, appendices }: Source): Part[] {
  const number = head.number === null ? [] : ['', head.number];
  const left = [...head.left, ...number, ...(head.about ?? []), ...(head.urgency ? ['', head.urgency] : [])];
  const [distributionLead = 'Nơi nhận:'] = [tail.lead].filter((lead) => lead !== undefined);
  return [
    { kind: 'two', is: 'letterhead', left, right: [...head.right, '', head.placeDate] },
    ...(title ?? []).map((line) => centred(line)),
    ...addressees(to),
    ...body.map(partOf),
    {
      kind: 'two',
      is: 'tail',
      left:
        tail.printed ??
        (tail.distribution.length > 0 ? [distributionLead, ...listed(tail.distribution)] : []),
      right: [...tail.signature, '', '', tail.name],
    },
    ...appendices.flatMap(({ heading, caption, body: blocks }): Part[] => [
      { kind: 'break' },
      ...heading.map((line) => centred(line)),
      ...(caption === null ? [] : [centred(caption, false)]),
      ...blocks.map(partOf),
    ]),
  ];
}
