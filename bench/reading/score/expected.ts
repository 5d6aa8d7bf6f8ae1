// What a reading is held against: the labels of the evaluation set, or of the labelled seeds, in one shape.
import { dutiesOf, type LabelledDuty } from '../corpus/corpus.ts';
import type { BasisLabel, DeadlineLabel, Labels, Source } from '../corpus/source.ts';

export type Expected = {
  id: string;
  labels: Omit<Labels, 'isDirective' | 'docType'> & Partial<Pick<Labels, 'isDirective' | 'docType'>>;
  addressees: string[];
  distribution: string[];
  duties: LabelledDuty[];
  /** Whether the duties' deadlines were labelled in every kind, or only the days to report by. */
  deadlineKinds: RegExp;
  appendixKinds: string[] | null;
  units: string[];
  formFields: string[] | null;
  contradictions: string[] | null;
};

export const expectedOf = (source: Source): Expected => ({
  id: source.id,
  labels: source.labels,
  addressees: source.to?.names ?? [],
  distribution: source.tail.distribution,
  duties: dutiesOf(source),
  deadlineKinds: /./,
  appendixKinds: source.appendices.map(({ kind }) => kind),
  units: source.appendices.flatMap(({ units = [] }) => units.flatMap(({ names }) => names)),
  formFields: source.appendices.flatMap(({ fields = [] }) => fields),
  contradictions: source.labels.contradictions,
});

/** The labels of a seed, as its file has them. */
export type Gold = {
  seed: string;
  garbled: boolean;
  issuer: string;
  parent_body: string | null;
  number: string | null;
  symbol: string | null;
  place: string | null;
  date: { iso: string | null };
  subject: string | null;
  addressees: string[];
  bases: (BasisLabel & { in_obligation?: string })[];
  obligations: {
    path: string;
    addressee_group: string;
    text_restored: string;
    deadline: { date: string; op: 'before' | 'by' } | null;
  }[];
  contacts: { name: string | null; phone: string; phone2?: string }[];
  signatory: { name: string | null };
  cc: string[] | null;
  appendices: { kind: string; blocks: { units: string[] }[] }[];
  report_due: { date: string; op: 'before' | 'by' } | null;
};

/** The seeds name the duties of one paragraph by what they ask; the reader counts them. */
const seedPath = (path: string): string => path.replace(/\.report$/, '.p1').replace(/\.lead$/, '.p2');
const deadline = (label: { date: string; op: 'before' | 'by' } | null): DeadlineLabel | undefined =>
  label ? { kind: label.op, date: label.date } : undefined;

export function expectedOfGold(gold: Gold, demands: Record<string, string[]>): Expected {
  return {
    id: gold.seed.slice(0, 3),
    labels: {
      docType: 'dispatch',
      isDirective: true,
      urgency: null,
      issuer: gold.issuer,
      parentBody: gold.parent_body,
      number: gold.number,
      symbol: gold.symbol,
      place: gold.place,
      date: gold.date,
      subject: gold.subject,
      bases: gold.bases.filter((basis) => !basis.in_obligation),
      inDuties: gold.bases.filter((basis) => basis.in_obligation),
      contacts: gold.contacts.map(({ name, phone, phone2 }) => ({
        name,
        phones: phone2 ? [phone, phone2] : [phone],
      })),
      signatory: { authority: null, name: gold.signatory.name },
      reportDue: deadline(gold.report_due) ?? null,
      contradictions: [],
    },
    addressees: gold.addressees,
    distribution: gold.cc ?? [],
    duties: gold.obligations.map((duty) => ({
      isSeed: true,
      path: seedPath(duty.path),
      text: duty.text_restored,
      group: duty.addressee_group,
      demands: demands[duty.path] ?? [],
      ...(duty.deadline ? { deadline: deadline(duty.deadline) as DeadlineLabel } : {}),
    })),
    deadlineKinds: /^(?:before|by)$/,
    appendixKinds: gold.appendices.map(({ kind }) => kind.replace('_', '-')),
    units: gold.appendices.flatMap(({ blocks }) => blocks.flatMap(({ units }) => units)),
    formFields: null,
    contradictions: null,
  };
}
