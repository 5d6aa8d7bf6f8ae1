// Routes of results: sent by a person or by a machine of the unit's own, and what was searched, read back by the unit.
import { z } from '@hono/zod-openapi';
import { isProven } from '../../../controls/indicator-sweep/collect/bundle/proof.ts';
import type { Sweep } from '../../../controls/indicator-sweep/evidence.ts';
import type { Tx } from '../../platform/db/database.ts';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { type Ask, route } from '../../platform/http/route.ts';
import type { Taker } from '../bundle/bundle.ts';
import { refusals } from '../bundle/refusals.ts';
import { isInForce, type SweepDuty, sweepDuty, takenOffSince, unitOfAssignment } from '../duty.ts';
import { stationOf } from '../station/entering.ts';
import {
  MOST_RESULT_BYTES,
  type ResultReceipt,
  resultReceipt,
  type SentResult,
  type SweepRow,
  sentResult,
  sweepRow,
} from './contract.ts';
import { takeIn } from './take-in.ts';

const tag = 'Dò quét';
const params = z.object({ assignmentId: z.uuid() });

export const resultRoutes = [
  route({
    method: 'post',
    path: '/api/sweep/results',
    action: 'public',
    tag,
    summary:
      'Takes in ket-qua.json of a sweep with a bundle, from a person who is signed in or a machine by its token; a run sent twice is taken once',
    body: sentResult,
    mostBytes: MOST_RESULT_BYTES,
    returns: resultReceipt,
    handle: sendIn,
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/sweeps',
    action: 'evidence.submit',
    tag,
    summary: 'The sweeps of a duty that were taken in, newest first, with what each searched',
    params,
    returns: z.object({ rows: z.array(sweepRow) }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params }) => ({ rows: await listSweeps(tx, params.assignmentId) }),
  }),
];

async function sendIn(ask: Ask<unknown, unknown, SentResult>): Promise<ResultReceipt | Refusal> {
  const { tx, body, clock } = ask;
  const sender = await senderOf(ask);
  if (sender instanceof Refusal) return sender;
  // Row security shows a bundle to the unit that it was made for, and to nobody else.
  const bundle = await tx
    .selectFrom('sweep_bundle')
    .selectAll()
    .where('id', '=', body.bundle)
    .executeTakeFirst();
  const duty = bundle ? await sweepDuty(tx, bundle.assignment_id) : null;
  if (!bundle || !duty) return refuse['not-found']();
  if (!isProven(body, bundle.secret)) return refusals['result-unproven']();
  return takeIn(tx, {
    ...sender,
    duty,
    way: sender.station ? 'station' : 'bundle',
    bundle: bundle.id,
    list: { version: bundle.list_version, digest: bundle.list_digest },
    result: body,
    now: clock.now(),
  });
}

async function senderOf(ask: Ask<unknown, unknown, unknown>): Promise<Taker | Refusal> {
  const { asker } = ask;
  if (asker) return { tenant: asker.tenant.id, person: asker.person.id, station: null };
  return ask.raw.req.header('Authorization') ? stationOf(ask) : refuse['not-signed-in']();
}

async function listSweeps(tx: Tx, assignmentId: string): Promise<SweepRow[]> {
  const duty = await sweepDuty(tx, assignmentId);
  const rows = await tx
    .selectFrom('sweep_result as r')
    .leftJoin('sweep_station as s', 's.id', 'r.station_id')
    .leftJoin('person as p', 'p.id', 'r.received_by')
    .selectAll('r')
    .select(['s.name as station', 'p.name as by'])
    .where('r.assignment_id', '=', assignmentId)
    .orderBy('r.ran_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    way: row.way as SweepRow['way'],
    station: row.station,
    by: row.by ?? '',
    ranAt: row.ran_at.toISOString(),
    receivedAt: row.received_at.toISOString(),
    listVersion: row.list_version,
    ...standingOf(row, duty),
    devices: row.devices_seen,
    allowed: (row.sweep as unknown as Sweep).indicatorsAllowed ?? null,
    files: (row.sweep as unknown as Sweep).files,
  }));
}

type SweptWith = { list_version: number; list_digest: string; list_taken_off_at: Date | null };

function standingOf(row: SweptWith, duty: SweepDuty | null) {
  const list = { version: row.list_version, digest: row.list_digest };
  return {
    isListInForce: duty !== null && isInForce(duty, list),
    isListTakenOff: duty !== null && takenOffSince(duty, list) !== null,
    cameAfterTakingOff: row.list_taken_off_at !== null,
  };
}
