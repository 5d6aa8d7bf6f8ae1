// What a report is made of: the frozen figures of one directive at a cut-off, and where each of them comes from.
import { z } from '@hono/zod-openapi';

/** Where one assignment stands in a report. Each assignment is in exactly one; worst first. */
export const standings = ['silent', 'not-met', 'partly', 'unknown', 'pending', 'met', 'exempt'] as const;
export type Standing = (typeof standings)[number];

/** Counted beside the standing: an assignment may be met and late, or silent and without a deadline. */
export const besides = ['late', 'no-deadline'] as const;
export type Beside = (typeof besides)[number];

/** A number with its ground. `value` is null where it is not known; `verdicts` counts the verdicts behind it. */
export const figure = z
  .object({ value: z.number().nullable(), verdicts: z.number().int().min(0), href: z.string() })
  .openapi('Figure');
export type Figure = z.infer<typeof figure>;

/** Assignments by standing, and beside it those late and those without a deadline. */
export const tally = z
  .object({
    total: figure,
    ...(Object.fromEntries(standings.map((one) => [one, figure])) as Record<Standing, typeof figure>),
    ...(Object.fromEntries(besides.map((one) => [one, figure])) as Record<Beside, typeof figure>),
  })
  .openapi('Tally');
export type Tally = z.infer<typeof tally>;

/** One part of the form that the dispatch's appendix prescribes: fields with words, then rows with numbers. */
export const formSection = z.object({
  title: z.string(),
  /** `value` null: nobody has written it yet. */
  fields: z.array(z.object({ label: z.string(), value: z.string().nullable() })),
  rows: z.array(z.object({ number: z.string(), label: z.string(), figure, note: z.string() })),
  /** What a reader must know of the rows, e.g. that two of them count different bodies. */
  remark: z.string().nullable(),
});
export type FormSection = z.infer<typeof formSection>;

export const rollUpHead = z.object({
  parentBody: z.string().nullable(),
  issuer: z.string(),
  symbol: z.string().nullable(),
  place: z.string().nullable(),
  addressees: z.array(z.string()),
  distribution: z.array(z.string()),
  signatory: z.object({ authority: z.array(z.string()), name: z.string().nullable() }),
  /** As it is cited: `Công văn số 872/STTTT-CNTT ngày 20/9/2022`. */
  directive: z.object({ reference: z.string(), subject: z.string() }),
  /** Figures are those of this instant; later acts are not in them. */
  cutOffAt: z.iso.datetime(),
  status: z.enum(['draft', 'final']),
  /** SHA-256 over the frozen figures, or null before freezing. */
  fingerprint: z.string().nullable(),
});

/** Of a unit: one cell per obligation in the order of `obligations`; null where the obligation is not the unit's. */
export const rollUpUnit = z.object({
  id: z.uuid(),
  name: z.string(),
  sector: z.string().nullable(),
  contact: z.string().nullable(),
  cells: z.array(
    z.object({ standing: z.enum(standings), isLate: z.boolean(), hasNoDeadline: z.boolean() }).nullable(),
  ),
});
export type RollUpUnit = z.infer<typeof rollUpUnit>;

export const rollUp = z
  .object({
    head: rollUpHead,
    form: z.object({ title: z.string(), sections: z.array(formSection) }).nullable(),
    total: tally,
    obligations: z.array(z.object({ path: z.string(), text: z.string(), tally })),
    sectors: z.array(z.object({ name: z.string().nullable(), units: z.number().int(), tally })),
    units: z.array(rollUpUnit),
    hindrances: z.array(
      z.object({
        unit: z.string(),
        sector: z.string().nullable(),
        obligation: z.string().nullable(),
        kind: z.enum(['hindrance', 'proposal']),
        text: z.string(),
      }),
    ),
  })
  .openapi('RollUp');
export type RollUp = z.infer<typeof rollUp>;
