// The leader's page of a directive of 40 obligations at 10,000 units: its API call against SELECT 1 through the same pool.
import { foldTally } from '../src/assignment/rounds.ts';
import { SESSION_COOKIE } from '../src/platform/http/token.ts';
import { type BenchGround, plantDirective, plantUnits } from './ground.ts';
import { type Measured, percentile, timed } from './measure.ts';

const CALLS = 400;

export async function measureBoard(ground: BenchGround): Promise<Measured[]> {
  const small = await given(ground, 500);
  const large = await given(ground, 10_000);
  const call = async (directive: string) => {
    const answer = await ground.app.request(`/api/directives/${directive}/board`, {
      headers: { Cookie: `${SESSION_COOKIE}=${ground.coordinator.token}` },
    });
    if (answer.status !== 200) throw new Error(`board answered ${answer.status}`);
    await answer.arrayBuffer();
  };
  const one: number[] = [];
  const boards: Record<string, number[]> = { [small]: [], [large]: [] };
  for (let warm = 0; warm < 50; warm++) for (const directive of [small, large]) await call(directive);
  // Taken in turn, so that a noisy moment of the machine falls on all three alike.
  for (let n = 0; n < CALLS; n++) {
    one.push(await timed(() => ground.database.pool.query('select 1')));
    for (const directive of [small, large]) boards[directive]?.push(await timed(() => call(directive)));
  }
  const p95 = (values: number[] | undefined) => percentile(values ?? [], 0.95);
  return [
    {
      what: 'Leader’s page, 40 obligations × 10,000 units',
      figure: `p95 ${p95(boards[large]).toFixed(2)} ms against p95 ${p95(one).toFixed(2)} ms of SELECT 1`,
      ratio: p95(boards[large]) / p95(one),
      target: { atMost: 15 },
    },
    {
      what: 'Leader’s page, 10,000 units against 500 units',
      figure: `p95 ${p95(boards[large]).toFixed(2)} ms against ${p95(boards[small]).toFixed(2)} ms`,
      ratio: p95(boards[large]) / p95(boards[small]),
      target: { atMost: 2 },
    },
  ];
}

/** A directive given to `count` units, with facts of every kind upon it, and its sums folded as the worker leaves them. */
async function given(ground: BenchGround, count: number): Promise<string> {
  const directive = await plantDirective(ground, await plantUnits(ground, count), 40);
  await ground.sql("select set_config('app.tenant', $1, false)", [ground.tenant]);
  await ground.sql('select fan_out($1, now())', [directive]);
  await ground.sql(
    `update assignment set acknowledged_at = case when r > 0.2 then now() end, reported_at = case when r > 0.4 then now() end,
       is_late = r > 0.9, outcome = case when r > 0.8 then 'met' when r > 0.6 then 'partly' when r > 0.5 then 'not-met' when r > 0.4 then 'unknown' end,
       claimed_outcome = case when r > 0.4 then 'met' end, ground = case when r > 0.4 then 'checked' end, returned_at = case when r between 0.45 and 0.48 then now() end
     from (select id as i, random() as r from assignment where directive_id = $1) x where id = x.i`,
    [directive],
  );
  await foldTally(ground.database, ground.tenant);
  await ground.sql('vacuum analyze tally');
  return directive;
}
