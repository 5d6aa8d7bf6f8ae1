// A directive's content for tests: two duties, one group, nothing wrong with it.
import type { DirectiveContent, DraftObligation } from '../contract.ts';

export const lineage = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function duty(n: number, given: Partial<DraftObligation> = {}): DraftObligation {
  return {
    lineageId: lineage(n),
    path: String(n),
    text: `Việc thứ ${n}`,
    anchor: null,
    group: 'g1',
    cascades: false,
    deadline: { kind: 'by', at: '2024-09-30T17:00:00.000Z', raw: null },
    demands: [{ lineageId: lineage(100 + n), control: 'statement', parameters: { a: 1, b: 2 }, why: null }],
    isIssued: true,
    ...given,
  };
}

export function content(given: Partial<DirectiveContent> = {}): DirectiveContent {
  return {
    number: '1',
    symbol: 'A-B',
    issuer: 'Sở mẫu',
    parentBody: null,
    place: null,
    date: '2024-09-01',
    subject: 'Thử',
    urgency: null,
    signatory: { authority: null, capacity: null, name: null },
    contacts: [],
    bases: [],
    window: null,
    distribution: [],
    groups: [
      {
        key: 'g1',
        name: 'Các sở',
        sectorIds: [],
        unitIds: [lineage(900)],
        withoutUnitIds: [],
        ground: 'chosen',
      },
    ],
    obligations: [duty(1), duty(2)],
    reportForm: null,
    ...given,
  };
}
