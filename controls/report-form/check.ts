// Whether the prescribed form is filled in, and whether its counts agree with the bodies listed behind them.
import { type Check, type Figures, type Part, startOfDay, verdict } from '../kit.ts';
import { countBodies, listedBy, type SameBody, sameBodies } from './bodies.ts';
import {
  answerTo,
  type FormField,
  type ReportFormEvidence,
  type ReportFormParameters,
  typedCount,
} from './evidence.ts';

/**
 * Every required field is filled; counts are whole and not negative; a typed count agrees with the list, else nobody
 * knows it. Nothing filled is `unknown`. The two counts give no rate: one includes enterprises, the other does not.
 * The ground is `claimed` unless a list stands behind the counts. Source: seed 004, clause 3 and its appendix.
 */
export const check: Check<ReportFormEvidence, ReportFormParameters> = ({ evidence, parameters }) => {
  const { fields } = parameters;
  if (fields.length === 0) return verdict.unknown('no-form', {}, { ground: 'claimed' });
  const isEmpty = fields.every((field) => answerTo(evidence, field) === null) && evidence.bodies.length === 0;
  if (isEmpty) return verdict.unknown('nothing-filled', {}, { ground: 'claimed' });

  const bodies = sameBodies(listedBy('', evidence.bodies));
  const isListed = bodies.length > 0 && fields.some(({ count }) => count !== null);
  return verdict.of(
    [
      ...fields.flatMap((field) => filled(field, evidence, isListed ? bodies : [])),
      ...explained(fields, evidence),
      ...remarks(bodies, evidence, fields),
    ],
    { ground: isListed ? 'checked' : 'claimed', figures: figures(fields, evidence, isListed ? bodies : []) },
  );
};

function filled(field: FormField, evidence: ReportFormEvidence, bodies: readonly SameBody[]): Part[] {
  const value = answerTo(evidence, field);
  if (value === null && field.optional) return [];
  if (value === null)
    return [
      verdict.all(field.label, [
        field.type === 'integer'
          ? verdict.missing('count-missing')
          : verdict.require(false, 'answer-missing'),
      ]),
    ];
  const parts = [readable(field, evidence, value)];
  if (field.count && bodies.length > 0) parts.push(agrees(field, evidence, bodies));
  return [verdict.all(field.label, parts)];
}

function readable(field: FormField, evidence: ReportFormEvidence, value: string | number): Part {
  if (field.type === 'integer')
    return verdict.require(typedCount(evidence, field) !== null, 'not-a-count', {
      value: String(value).slice(0, 60),
    });
  if (field.type === 'date')
    return verdict.require(startOfDay(String(value)) !== null, 'no-such-day', {
      value: String(value).slice(0, 60),
    });
  return verdict.require(true, 'answer-missing');
}

function agrees(field: FormField, evidence: ReportFormEvidence, bodies: readonly SameBody[]): Part {
  const typed = typedCount(evidence, field);
  const { have, atMost } = countBodies(bodies, field);
  if (typed === null || (typed >= have && typed <= atMost)) return { outcome: null, findings: [] };
  return verdict.contradiction('count-differs-from-list', { typed, listed: have });
}

/** More bodies deployed than were told of: possible, but to be explained. */
function explained(fields: readonly FormField[], evidence: ReportFormEvidence): Part[] {
  const typed = (count: FormField['count']) => {
    const field = fields.find((each) => each.count === count);
    return field ? typedCount(evidence, field) : null;
  };
  const [received, deployed] = [typed('received'), typed('deployed')];
  if (received === null || deployed === null) return [];
  return [verdict.warn(deployed <= received, 'more-deployed-than-received', { deployed, received })];
}

function remarks(
  bodies: readonly SameBody[],
  evidence: ReportFormEvidence,
  fields: readonly FormField[],
): Part[] {
  const keys = new Set(fields.map(({ key }) => key));
  const isUnclear = ({ received, deployed }: ReportFormEvidence['bodies'][number]) =>
    received === null || deployed === null;
  const unclear = evidence.bodies.filter(isUnclear).length;
  const nameless = evidence.bodies.filter(({ name, code }) => !name && !code).length;
  return [
    ...bodies.map(({ name, lines }) =>
      verdict.warn(lines.length === 1, 'body-listed-twice', { name, times: lines.length }),
    ),
    ...bodies.map(({ name, lines }) =>
      verdict.warn(
        !lines.some((line) => line.deployed === true && line.received === false),
        'deployed-not-received',
        {
          name,
        },
      ),
    ),
    verdict.warn(unclear === 0, 'bodies-not-stated', { count: unclear }),
    verdict.warn(nameless === 0, 'bodies-without-name', { count: nameless }),
    ...Object.keys(evidence.values)
      .filter((key) => !keys.has(key))
      .map((key) => verdict.warn(false, 'not-on-the-form', { key })),
  ];
}

function figures(
  fields: readonly FormField[],
  evidence: ReportFormEvidence,
  bodies: readonly SameBody[],
): Figures {
  const all: Record<string, number> = bodies.length > 0 ? { bodies: bodies.length } : {};
  for (const field of fields) {
    if (field.count === null) continue;
    const name = field.count === 'received' ? 'Received' : 'Deployed';
    const typed = typedCount(evidence, field);
    if (typed !== null) all[`typed${name}`] = typed;
    if (bodies.length > 0) all[`listed${name}`] = countBodies(bodies, field).have;
  }
  return all;
}
