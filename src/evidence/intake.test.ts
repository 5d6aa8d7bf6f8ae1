// Handing in as a group, with row security alone: no check of the app stands before it.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../platform/db/database.ts';
import { hashToken } from '../platform/http/token.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import { type Ground, openGround, type Place } from '../testing/ground.ts';
import { intakeOf, type Report } from './intake.ts';
import { hashOf } from './submit.ts';

let ground: Ground;
let planted: PlantedDirective;
const proofs: Partial<Record<Place, string>> = {};
let obligations: Map<string, string>;
beforeAll(async () => {
  ground = await openGround([]);
  planted = await plantDirective(ground);
  const { rows } = await ground.superuser.query('select id, obligation_id from assignment');
  obligations = new Map(rows.map((row) => [row.id, row.obligation_id]));
  for (const place of ['own', 'sibling', 'foreign'] as const)
    proofs[place] = hashToken((await ground.person('officer', place)).token);
});
afterAll(() => ground.close());

/** A report on the duty of `place`, handed in by the officer of `by`. */
function report(place: Place, by: Place, key: string): Report {
  const content = { entries: [], note: key, files: [] };
  const judged = { outcome: 'unknown', claimedOutcome: null, ground: 'claimed', verdicts: [] };
  return {
    ...judged,
    proof: proofs[by] ?? '',
    assignmentId: planted.assignments[place],
    obligationId: obligations.get(planted.assignments[place]) ?? '',
    idempotencyKey: key,
    receivedAt: ground.clock.now().toISOString(),
    content,
    sha256: hashOf(content),
    signedOffName: null,
  };
}
const keep = (given: Report) => intakeOf(ground.database).keep(given);
const kept = async () =>
  (await ground.superuser.query('select idempotency_key as key from submission order by 1')).rows.map(
    (row) => row.key,
  );

test('who asks in the same group as another is not let in to the other’s duty, though both are known there', async () => {
  const [own, stolen, abroad] = await Promise.all([
    keep(report('own', 'own', 'a')),
    keep(report('sibling', 'own', 'b')),
    keep(report('foreign', 'sibling', 'c')),
    keep({ ...report('parent', 'own', 'd'), proof: 'no-such-session' }),
  ]);
  expect(own?.again).toBe(false);
  expect([stolen, abroad]).toEqual([null, null]);
  expect(await kept()).toEqual(['a']);
});

test('a report that was judged by another obligation than the duty’s is not kept', async () => {
  const other = obligations.get(planted.assignments.foreign) ?? '';
  expect(await keep({ ...report('own', 'own', 'b'), obligationId: other })).toBe(null);
  expect(await kept()).toEqual(['a']);
});

test('two authorities in one group each see their own duty', async () => {
  const { contextOf } = intakeOf(ground.database);
  const asked = (by: Place, place: Place) =>
    contextOf({ proof: proofs[by] ?? '', assignment: planted.assignments[place] });
  const told = await Promise.all([asked('own', 'own'), asked('foreign', 'foreign'), asked('foreign', 'own')]);
  expect(told.map(({ assignment }) => assignment?.id ?? null)).toEqual([
    planted.assignments.own,
    planted.assignments.foreign,
    null,
  ]);
  expect(told.map(({ told }) => told?.tenant.id)).toEqual([ground.authority, ground.other, ground.other]);
});

test('a report that cannot be written does not take the group with it', async () => {
  const broken = { ...report('sibling', 'sibling', 'e'), sha256: 'not a hash' };
  const [good, bad] = await Promise.allSettled([keep(report('own', 'own', 'f')), keep(broken)]);
  expect([good.status, bad.status]).toEqual(['fulfilled', 'rejected']);
  expect(await kept()).toEqual(['a', 'f']);
});

test('the same key at the same moment is one report with one receipt', async () => {
  const [one, other] = await Promise.all([
    keep(report('sibling', 'sibling', 'g')),
    keep(report('sibling', 'sibling', 'g')),
  ]);
  expect(other?.submission).toEqual(one?.submission);
  expect([one?.again, other?.again]).toEqual([false, true]);
});

test('a head who hands in signs with it; an officer names who signed', async () => {
  proofs.child = hashToken((await ground.person('head', 'child')).token);
  const [head, officer] = await Promise.all([
    keep({ ...report('child', 'child', 'h'), signedOffName: 'Người khác' }),
    keep({ ...report('own', 'own', 'i'), signedOffName: 'Người ký' }),
  ]);
  expect(head?.submission.signed_off_by).toBe(head?.submission.submitted_by);
  expect(officer?.submission.signed_off_by).toBe('Người ký');
});

test('groups that are written at the same moment keep one order of the reports on a duty, whoever writes them', async () => {
  proofs.parent = hashToken((await ground.person('officer', 'parent')).token);
  const other = await connect({ ...ground.database.pool.options });
  const intakes = [intakeOf(ground.database), intakeOf(other)];
  const duties = ['own', 'parent'] as const;
  const given = Array.from({ length: 40 }, (_, n) => {
    const place = duties[(n + Math.floor(n / 4)) % 2] ?? 'own';
    return { intake: intakes[n % 2], report: report(place, place, `crowd-${n}`) };
  });
  const told = await Promise.all(given.map(({ intake, report }) => intake?.keep(report)));
  await other.close();
  expect(new Set(told.map((one) => one?.submission.receipt)).size).toBe(40);
  const { rows } = await ground.superuser.query(
    `select array_agg(ordinal order by ordinal) as ordinals, max(ordinal) as n from submission
     where assignment_id = any ($1::uuid[]) group by assignment_id`,
    [duties.map((place) => planted.assignments[place])],
  );
  for (const { ordinals, n } of rows) expect(ordinals).toEqual(Array.from({ length: n }, (_, i) => i + 1));
});

test('what was asked is remembered, but not who may: a session that has ended hands nothing in', async () => {
  const { contextOf, askedBy } = intakeOf(ground.database);
  await contextOf({ proof: proofs.sibling ?? '', assignment: planted.assignments.sibling });
  expect(askedBy(planted.demands[0] ?? '')?.obligationId).toBe(planted.obligation);
  await ground.superuser.query('update session set ended_at = now() where token_hash = $1', [proofs.sibling]);
  expect(await keep(report('sibling', 'sibling', 'j'))).toBe(null);
});

test('the owner, as whom the statements run, sees no report and no duty outside of a group', async () => {
  const owner = new pg.Client(ground.owner);
  await owner.connect();
  const seen: unknown[] = [];
  for (const table of ['submission', 'assignment', 'session', 'person', 'role_grant'])
    seen.push((await owner.query(`select 1 from ${table}`)).rowCount);
  await owner.end();
  expect(seen).toEqual([0, 0, 0, 0, 0]);
});
