import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssignmentFacts } from '../assignment/contract.ts';
import { foldTally } from '../assignment/rounds.ts';
import { plantDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { ageOf, ages } from './ages.ts';
import { type Standing, standings } from './contract.ts';
import { type Counts, noCounts } from './counts.ts';
import { routes } from './routes.ts';
import { standingOf } from './rules.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await openGround(routes);
});
afterAll(() => ground.close());

type Facts = Pick<
  AssignmentFacts,
  'exemptAt' | 'reportedAt' | 'returnedAt' | 'acknowledgedAt' | 'answeredAt' | 'outcome'
>;
const at = fc.option(fc.constant('2024-08-30T01:00:00.000Z'));
const facts: fc.Arbitrary<Facts> = fc.record({
  exemptAt: at,
  reportedAt: at,
  returnedAt: at,
  acknowledgedAt: at,
  answeredAt: at,
  outcome: fc.option(fc.constantFrom('met', 'partly', 'not-met', 'unknown')),
});

test('the database and the program say the same of where an assignment stands', async () => {
  const given = fc.sample(facts, 500);
  const { rows } = await ground.superuser.query<{ st: Standing }>(
    `select standing_of(f ->> 'exemptAt' is not null, f ->> 'reportedAt' is not null, f ->> 'returnedAt' is not null,
       f ->> 'acknowledgedAt' is not null, f ->> 'answeredAt' is not null, f ->> 'outcome') as st
     from jsonb_array_elements($1::jsonb) with ordinality e(f, n) order by n`,
    [JSON.stringify(given)],
  );
  expect(rows.map((row) => row.st)).toEqual(given.map(standingOf));
});

test('nobody who has not reported is ever counted as met, and who only looked is silent', () => {
  fc.assert(
    fc.property(facts, (one) => {
      const standing = standingOf(one);
      expect(standings).toContain(standing);
      if (!one.reportedAt) expect(['silent', 'pending', 'exempt']).toContain(standing);
    }),
  );
  const nothing = {
    exemptAt: null,
    reportedAt: null,
    returnedAt: null,
    acknowledgedAt: null,
    answeredAt: null,
  };
  expect(standingOf({ ...nothing, outcome: null })).toBe('silent');
});

/** The same sums, counted one assignment at a time. */
function counted(rows: Planted[], now: Date): Counts {
  const counts = noCounts();
  for (const row of rows) {
    const standing = standingOf(row as unknown as Facts);
    const isOpen = standing === 'silent' || standing === 'pending';
    counts.total += 1;
    counts[standing] += 1;
    if (row.isLate) counts.late += 1;
    if (isOpen && row.dueAt && row.dueAt <= now) counts.overdue += 1;
    if (row.isContradicted) counts.contradicted += 1;
  }
  return counts;
}
interface Planted {
  sector: string | null;
  dueAt: Date | null;
  isLate: boolean;
  isContradicted: boolean;
}

const readAll = async (directive: string): Promise<Planted[]> =>
  (
    await ground.superuser.query(
      `select sector_id as sector, due_at as "dueAt", is_late as "isLate", exempt_at as "exemptAt", reported_at as "reportedAt",
         returned_at as "returnedAt", acknowledged_at as "acknowledgedAt", answered_at as "answeredAt", outcome,
         contradicts(claimed_outcome, outcome, ground) as "isContradicted"
       from assignment where directive_id = $1 and withdrawn_at is null`,
      [directive],
    )
  ).rows;

/** Five hundred assignments in two sectors and in none, with facts of every kind. */
async function plantMany(directive: string): Promise<void> {
  await ground.superuser.query(
    `with u as (insert into unit (tenant, name, sector_id)
       select $1, 'Đơn vị đông ' || n, case n % 3 when 0 then null else (select id from sector where tenant = $1 limit 1) end
       from generate_series(1, 500) n returning id, sector_id)
     insert into assignment (tenant, directive_id, obligation_id, lineage_id, unit_id, sector_id, due_at)
       select $1, $2, o.id, o.lineage_id, u.id, u.sector_id, o.due_at from u, obligation o where o.directive_id = $2`,
    [ground.authority, directive],
  );
  await ground.superuser.query(
    `update assignment set due_at = case when r[1] < 0.2 then null else timestamptz '2024-08-30T02:00:00Z' + (r[1] - 0.6) * interval '80 days' end,
       acknowledged_at = case when r[2] < 0.5 then delivered_at end, reported_at = case when r[3] < 0.5 then delivered_at end,
       outcome = case when r[3] < 0.5 then (array['met', 'partly', 'not-met', 'unknown'])[1 + floor(r[4] * 4)::int] end,
       claimed_outcome = case when r[3] < 0.5 then 'met' end, ground = case when r[5] < 0.5 then 'checked' else 'claimed' end,
       is_late = r[3] < 0.5 and r[6] < 0.3, returned_at = case when r[3] < 0.5 and r[7] < 0.2 then delivered_at end,
       exempt_at = case when r[8] < 0.1 then delivered_at end, withdrawn_at = case when r[9] < 0.05 then delivered_at end
     from (select id as i, array[random(), random(), random(), random(), random(), random(), random(), random(), random()] as r
       from assignment where directive_id = $1) x where id = i`,
    [directive],
  );
}

test('the sums of the leader’s page are what counting the assignments gives, before and after they are folded', async () => {
  const { directive } = await plantDirective(ground);
  await plantMany(directive);
  const leader = await ground.client('leader', null);
  const all = await readAll(directive);
  const now = ground.clock.now();
  for (const round of ['as written', 'folded']) {
    if (round === 'folded') expect(await foldTally(ground.database, ground.authority)).toBeGreaterThan(0);
    const { body } = await leader.get(`/api/directives/${directive}/board`);
    expect(body.total, round).toEqual(counted(all, now));
    for (const cell of body.cells)
      expect(cell.counts, round).toEqual(
        counted(
          all.filter((row) => row.sector === cell.sector),
          now,
        ),
      );
  }
});

test('behind every number is a list of just that many assignments', async () => {
  const { directive } = await plantDirective(ground);
  await plantMany(directive);
  const leader = await ground.client('leader', null);
  const board = (await leader.get(`/api/directives/${directive}/board`)).body;
  const behind = async (query: string) =>
    (await leader.get(`/api/directives/${directive}/behind?limit=1&${query}`)).body.total;
  for (const what of [...standings, 'late', 'overdue', 'contradicted'] as const)
    expect(await behind(`what=${what}`), what).toBe(board.total[what]);
  for (const age of ages) expect(await behind(`age=${age}`), age).toBe(board.ageing[age] ?? 0);
  const { sector } = board.cells[0];
  expect(await behind(`what=met&sectorId=${sector ?? 'none'}`)).toBe(board.cells[0].counts.met);
});

test('the ages are told by the first instant that is too late', () => {
  const now = new Date('2024-08-30T02:00:00Z');
  const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  expect(ageOf(now, now)).toBe('over-0');
  expect(ageOf(after(0.01), now)).toBe('in-1');
  expect(ageOf(after(-24), now)).toBe('over-1');
  expect(ageOf(after(-24 * 30), now)).toBe('over-30');
  expect(ageOf(after(24 * 7 + 0.01), now)).toBe('later');
  expect(ageOf(null, now)).toBe('none');
});

test('without figures of a week ago nothing is compared; with them, they are those of that day', async () => {
  const { directive } = await plantDirective(ground);
  const leader = await ground.client('leader', null);
  expect((await leader.get(`/api/directives/${directive}/board`)).body.lastWeek).toBeNull();
  await ground.superuser.query(
    "insert into standing (tenant, directive_id, day, figures) values ($1, $2, '2024-08-29', $3), ($1, $2, '2024-08-23', $4)",
    [ground.authority, directive, JSON.stringify({ met: 9 }), JSON.stringify({ met: 2 })],
  );
  const { lastWeek } = (await leader.get(`/api/directives/${directive}/board`)).body;
  expect(lastWeek).toMatchObject({ day: '2024-08-23', counts: { met: 2, silent: 0 } });
});

test('a unit sees its own sums by directive, and nothing of the unit beside it', async () => {
  const { directive, assignments } = await plantDirective(ground);
  await ground.superuser.query(
    "update assignment set reported_at = delivered_at, outcome = 'met', is_late = true where id = $1",
    [assignments.own],
  );
  const officer = await ground.client('officer', 'own');
  const { body } = await officer.get(`/api/units/${ground.units.own}/board`);
  const line = body.directives.find((one: { id: string }) => one.id === directive);
  expect(line.counts).toEqual({ ...noCounts(), total: 1, met: 1, late: 1 });
  expect(body.counts.total).toBe(body.directives.length);
  expect((await officer.get(`/api/units/${ground.units.sibling}/board`)).status).toBe(404);
});
