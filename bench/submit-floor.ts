// What no report can do without, measured in the same run: a request that is answered from nothing, and its bare rows in groups.
// Neither knows who asks, checks, judges, seals or counts anything: what a report takes above their sum is what is done for it.
import { Hono } from 'hono';
import pg from 'pg';
import { inGroups } from '../src/evidence/groups.ts';
import type { BenchGround } from './ground.ts';
import type { Work } from './submit-clients.ts';
import { measured, type Rate, servedRate } from './submit-rate.ts';

const SECONDS = 4;
const GROUP = 16;
const BACKENDS = 2;

const answer = {
  submissionId: '00000000-0000-4000-8000-000000000000',
  receipt: '2026-000001',
  receivedAt: '2026-11-01T01:00:00.000Z',
  sha256: '0'.repeat(64),
  isLate: false,
  ordinal: 1,
  unit: 'Đơn vị số 1',
  directive: '1/DO-TD',
  obligationPath: '1',
  submittedBy: 'officer',
  signedOffBy: null,
};

/** The server of this project's kind with one route: the body is parsed, the answer is always the same. */
export const httpAlone = (ground: BenchGround, duties: Work['duties']): Promise<Rate> => {
  const app = new Hono().post('/api/assignments/:id/submissions', async (context) => {
    await context.req.json();
    return context.json(answer);
  });
  return servedRate(ground, (request) => app.fetch(request), {
    ...{ seconds: SECONDS, requests: 200_000, duties, run: 'floor' },
  });
};

/** $1: reports as JSON. Written past row security and without triggers: no sums, no log, nobody who asks. */
const ROWS = `
  with item as materialized (
    select gen_random_uuid() as id, a.id as assignment, a.tenant, a.directive_id, a.unit_id, i.n, i.demand, i.content
    from jsonb_to_recordset($1::jsonb) i (n int, assignment uuid, demand uuid, content jsonb)
      join assignment a on a.id = i.assignment),
  made as (
    insert into submission (id, tenant, assignment_id, directive_id, unit_id, ordinal, receipt, idempotency_key, received_at,
        content, sha256, is_late, outcome, claimed_outcome, ground, submitted_by)
      select id, tenant, assignment, directive_id, unit_id, 1000 + n, 'F-' || n, 'floor-' || n, now(),
        content, repeat('0', 64), false, 'met', 'met', 'claimed', tenant from item),
  judged as (
    insert into verdict (tenant, assignment_id, submission_id, demand_id, unit_id, control, outcome, claimed_outcome, ground,
        judged_at)
      select tenant, assignment, id, demand, unit_id, 'statement', 'met', 'met', 'claimed', now() from item),
  moved as (
    update assignment a set last_reported_at = now(), outcome = 'met', claimed_outcome = 'met', ground = 'claimed'
      from item i where a.id = i.assignment)
  insert into act (tenant, person_id, unit_id, verb, object_kind, object_id)
    select tenant, tenant, unit_id, 'evidence.submitted', 'submission', id from item`;

/** The same rows as a report's, in groups, by sessions beside each other. */
export const rowsAlone = (ground: BenchGround, duties: Work['duties']): Promise<Rate> =>
  measured(ground, async () => {
    const start = performance.now();
    const until = start + SECONDS * 1000;
    let receipts = 0;
    const write = async (session: number) => {
      const client = new pg.Client({ ...ground.owner, user: 'postgres' });
      await client.connect();
      await client.query('set session_replication_role = replica; set plan_cache_mode = force_generic_plan');
      for (let at = session; performance.now() < until; at += BACKENDS) {
        await client.query({ name: 'rows', text: ROWS, values: [JSON.stringify(groupOf(duties, at))] });
        receipts += GROUP;
      }
      await client.end();
    };
    await Promise.all(Array.from({ length: BACKENDS }, (_, session) => write(session)));
    return { receipts, seconds: (performance.now() - start) / 1000, processor: Number.NaN };
  });

function groupOf(duties: Work['duties'], at: number) {
  return Array.from({ length: GROUP }, (_, k) => {
    const n = at * GROUP + k;
    const { id, demand } = duties[n % duties.length] ?? duties[0]!;
    const evidence = { status: 'done', whatWasDone: 'Đã rà soát máy chủ', doneOn: '2026-11-01' };
    const entries = [{ demandId: demand, control: 'statement', evidence }];
    return { n, assignment: id, demand, content: { entries, note: null, files: [] } };
  });
}

/** Both at once: the server answers each request when its bare rows are committed, in groups as the project's own. */
export async function httpAndRows(ground: BenchGround, duties: Work['duties']): Promise<Rate> {
  const pool = new pg.Pool({
    ...ground.owner,
    user: 'postgres',
    max: BACKENDS,
    options: '-c session_replication_role=replica -c plan_cache_mode=force_generic_plan',
  });
  let n = 10_000_000; // beyond those of the rows alone
  const write = inGroups<{ id: string; json: string }, null>({
    work: async (reports) => {
      await pool.query({ name: 'rows', text: ROWS, values: [`[${reports.map(({ json }) => json).join()}]`] });
      return reports.map(() => null);
    },
    apart: ({ id }) => id,
    size: ({ json }) => json.length,
  });
  const app = new Hono().post('/api/assignments/:id/submissions', async (context) => {
    const content = await context.req.json();
    const id = context.req.param('id');
    n += 1;
    await write({
      id,
      json: JSON.stringify({ n, assignment: id, demand: content.entries[0].demandId, content }),
    });
    return context.json(answer);
  });
  const rate = await servedRate(ground, (request) => app.fetch(request), {
    ...{ seconds: SECONDS, requests: 200_000, duties, run: 'both' },
  });
  await pool.end();
  return rate;
}
