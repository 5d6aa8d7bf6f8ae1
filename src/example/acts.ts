// Lets the units of the example open, acknowledge and report: judged by the real checks, taken in by the real statement.
import { sql } from 'kysely';
import { partContent } from '../evidence/in-unit.ts';
import { hashOf } from '../evidence/submit.ts';
import type { Tx } from '../platform/db/database.ts';
import { hashToken, newToken } from '../platform/http/token.ts';
import { judge } from '../verdict/judge.ts';
import { type Behaviour, behaviourOf } from './behaviour.ts';
import { actAs, type Player } from './cast.ts';
import { evidenceFor } from './evidence.ts';
import type { Cast } from './people.ts';

export interface Duty {
  id: string;
  directive: string;
  unitId: string;
  unit: string;
  path: string;
  deliveredAt: Date;
  dueAt: Date | null;
  demands: Asked[];
}
interface Asked {
  id: string;
  control: string;
  /** As issued; `later`: what came into force since, the newest first. */
  parameters: Record<string, unknown>;
  later: { since: string; parameters: Record<string, unknown> }[];
}
type Played = Duty & { behaviour: Behaviour; officer: Player | null };

/** Every duty of the example, in the order of the directives. Asked as somebody who may see them all. */
export async function dutiesOf(tx: Tx): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    select a.id, a.directive_id as directive, a.unit_id as "unitId", u.name as unit, o.path, a.delivered_at as "deliveredAt",
      a.due_at as "dueAt", (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'control', m.control, 'parameters', m.parameters,
        'later', (select coalesce(jsonb_agg(jsonb_build_object('since', p.since, 'parameters', p.parameters) order by p.since desc), '[]')
          from parameters_in_force p where p.demand_lineage_id = m.lineage_id)) order by m.position), '[]') from demand m where m.obligation_id = o.id) as demands
    from assignment a join unit u on u.id = a.unit_id join obligation o on o.id = a.obligation_id
    order by a.delivered_at, o.position, u.name`.execute(tx);
  return rows;
}

/** Everything that the units did until `now`. Gives the hash of each officer's session, by the officer's id. */
export async function plantActs(
  tx: Tx,
  tenant: string,
  cast: Cast,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  await actAs(tx, tenant, cast.personas.coordinator);
  const played = (await dutiesOf(tx)).map((duty): Played => {
    const given = {
      assignment: duty.id,
      unit: duty.unit,
      obligation: duty.path,
      deliveredAt: duty.deliveredAt.getTime(),
      dueAt: duty.dueAt?.getTime() ?? null,
      asksRoster: duty.demands.some(({ control }) => control === 'duty-roster'),
    };
    return {
      ...duty,
      behaviour: behaviourOf(given, now.getTime()),
      officer: cast.officers.get(duty.unitId) ?? null,
    };
  });
  await recordFacts(tx, played);
  const proofs = await openSessions(tx, tenant, played);
  await submitAll(tx, played, proofs);
  return proofs;
}

async function recordFacts(tx: Tx, played: readonly Played[]): Promise<void> {
  const rows = played
    .filter(({ behaviour }) => behaviour.openedAt !== null)
    .map(({ id, behaviour }) => ({
      id,
      opened: iso(behaviour.openedAt),
      acknowledged: iso(behaviour.acknowledgedAt),
    }));
  await sql`update assignment a set opened_at = f.opened, acknowledged_at = f.acknowledged
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (id uuid, opened timestamptz, acknowledged timestamptz)
    where a.id = f.id`.execute(tx);
}
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/**
 * A session for each officer, as handing in asks for one, and the officer's acts of acknowledging: row security lets a
 * session and an act be written only by whose they are, so each officer comes in turn. Gives the sessions' hashes.
 */
async function openSessions(tx: Tx, tenant: string, played: readonly Played[]): Promise<Map<string, string>> {
  const proofs = new Map<string, string>();
  for (const [officer, duties] of Map.groupBy(played, (duty) => duty.officer)) {
    if (!officer) continue;
    await actAs(tx, tenant, officer);
    const proof = hashToken(newToken());
    proofs.set(officer.id, proof);
    const expires = sql<Date>`now() + interval '5 minutes'`;
    await tx
      .insertInto('session')
      .values({ token_hash: proof, tenant, person_id: officer.id, expires_at: expires })
      .execute();
    const acts = duties
      .filter(({ behaviour }) => behaviour.acknowledgedAt !== null)
      .map(({ id, unitId, behaviour }) => ({
        tenant,
        person_id: officer.id,
        at: new Date(behaviour.acknowledgedAt as number),
        unit_id: unitId,
        verb: 'assignment.acknowledged',
        object_kind: 'assignment',
        object_id: id,
      }));
    if (acts.length > 0) await tx.insertInto('act').values(acts).execute();
  }
  return proofs;
}

async function submitAll(
  tx: Tx,
  played: readonly Played[],
  proofs: ReadonlyMap<string, string>,
): Promise<void> {
  const reports = played
    .filter(({ behaviour, officer }) => behaviour.reportedAt !== null && officer)
    .sort((one, other) => (one.behaviour.reportedAt ?? 0) - (other.behaviour.reportedAt ?? 0))
    .map((duty) => ({ proof: proofs.get(duty.officer?.id ?? ''), sent: reportOf(duty, duty.behaviour) }));
  await handIn(tx, reports);
}

/** Hands reports in, one after the other, in one statement. */
export async function handIn(
  tx: Tx,
  reports: readonly { proof: string | undefined; sent: unknown }[],
): Promise<void> {
  await sql`select submit_evidence(r.value ->> 'proof', r.value -> 'sent')
    from jsonb_array_elements(${JSON.stringify(reports)}::jsonb) with ordinality r order by r.ordinality`.execute(
    tx,
  );
}

/** What a demand was judged by at that instant. */
const parametersAt = ({ parameters, later }: Asked, at: Date): Record<string, unknown> => ({
  ...parameters,
  ...later.find(({ since }) => Date.parse(since) <= at.getTime())?.parameters,
});

/** A report as `submit_evidence` takes it, judged at the instant at which it is sent. */
export function reportOf(duty: Duty, { reportedAt, quality }: Pick<Behaviour, 'reportedAt' | 'quality'>) {
  const at = new Date(reportedAt as number);
  const demands = duty.demands.map((demand) => ({ ...demand, parameters: parametersAt(demand, at) }));
  const entries = demands.map(({ id, control, parameters }) => ({
    demandId: id,
    control,
    evidence: evidenceFor({ unit: duty.unit, control, parameters, quality, at }),
  }));
  const judged = judge(entries, demands, at, 'vi');
  if (!judged.ok) throw new Error(`the example's evidence is refused: ${JSON.stringify(judged.problem)}`);
  const { content, written } = partContent({ entries, note: null, files: [] });
  return {
    assignmentId: duty.id,
    idempotencyKey: crypto.randomUUID(),
    receivedAt: at.toISOString(),
    content: written,
    sha256: hashOf(content),
    signedOffBy: null,
    signedOffName: 'Thủ trưởng đơn vị',
    ...judged.value,
  };
}
