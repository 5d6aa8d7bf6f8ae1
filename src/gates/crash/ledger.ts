// Holds the receipts in the clients' hands against the database, and every part of a submission against the others.
import { isDeepStrictEqual } from 'node:util';
import type { EvidenceContent } from '../../evidence/contract.ts';
import { hashOf } from '../../evidence/submit.ts';
import type { Held } from './crowd.ts';
import type { Victim } from './server.ts';

/** What is wrong, one sentence a fault; empty where all is as the receipts say. Every client must have ended its work. */
export async function faultsOf(sql: Victim['sql'], tenant: string, held: readonly Held[]): Promise<string[]> {
  const inside = await Promise.all(
    Object.entries(INSIDE).map(async ([fault, query]) =>
      (await sql<{ about: string }>(query, [tenant])).map(({ about }) => `${fault}: ${about}`),
    ),
  );
  return [...(await againstReceipts(sql, tenant, held)), ...inside.flat()];
}

interface Kept {
  id: string;
  assignment_id: string;
  idempotency_key: string;
  receipt: string;
  received_at: Date;
  sha256: string;
  ordinal: number;
  content: EvidenceContent;
}

async function againstReceipts(sql: Victim['sql'], tenant: string, held: readonly Held[]): Promise<string[]> {
  const kept = await sql<Kept>('select * from submission where tenant = $1', [tenant]);
  const byId = new Map(kept.map((row) => [row.id, row]));
  const faults = held.flatMap((one) => {
    const row = byId.get(one.receipt.submissionId);
    if (!row) return [`lost: receipt ${one.receipt.receipt} of ${one.key}`];
    return isAsTold(row, one) ? [] : [`other than its receipt ${one.receipt.receipt} says: ${row.id}`];
  });
  const told = new Set(held.map((one) => one.receipt.submissionId));
  if (told.size !== held.length) faults.push('two keys were given one receipt');
  faults.push(...kept.filter((row) => !told.has(row.id)).map((row) => `nobody has the receipt of ${row.id}`));
  return faults;
}

function isAsTold(row: Kept, { assignment, key, entries, receipt }: Held): boolean {
  return (
    row.assignment_id === assignment &&
    row.idempotency_key === key &&
    row.receipt === receipt.receipt &&
    row.received_at.toISOString() === receipt.receivedAt &&
    row.ordinal === receipt.ordinal &&
    row.sha256 === receipt.sha256 &&
    hashOf(row.content) === receipt.sha256 &&
    isDeepStrictEqual(row.content.entries, entries)
  );
}

/** Parts of a submission that do not fit each other: something of it was written, or counted, without the rest. */
const INSIDE = {
  'a number was given twice': `
    select receipt as about from submission where tenant = $1 group by receipt having count(*) > 1`,
  'a key was taken twice': `
    select idempotency_key as about from submission where tenant = $1 group by unit_id, idempotency_key having count(*) > 1`,
  'ordinals with a gap': `
    select assignment_id::text as about from submission where tenant = $1 group by assignment_id
      having max(ordinal) <> count(*) or min(ordinal) <> 1`,
  'not one verdict for each demand': `
    select s.id::text as about from submission s join assignment a on a.id = s.assignment_id where s.tenant = $1
      and (select array_agg(v.demand_id order by v.demand_id) from verdict v where v.submission_id = s.id)
        is distinct from (select array_agg(m.id order by m.id) from demand m where m.obligation_id = a.obligation_id)`,
  'not one act for each submission': `
    select s.id::text as about from submission s where s.tenant = $1 and 1 <> (select count(*) from act c
      where c.object_id = s.id and c.verb = 'evidence.submitted' and c.about ->> 'sha256' = s.sha256 and c.at = s.received_at)`,
  'an act or a verdict without its submission': `
    select id::text as about from act c where tenant = $1 and verb = 'evidence.submitted'
      and not exists (select 1 from submission s where s.id = c.object_id)
    union all select id::text from verdict v where tenant = $1
      and not exists (select 1 from submission s where s.id = v.submission_id)`,
  'an act not once in the log or waiting for it': `
    select c.id::text as about from act c where tenant = $1
      and 1 <> (select count(*) from log_leaf l where l.act_id = c.id) + (select count(*) from log_pending p where p.act_id = c.id)`,
  'facts of a duty other than its last submission': `
    select a.id::text as about from assignment a left join lateral (
        select min(received_at) as first, max(received_at) as last, (array_agg(outcome order by ordinal desc))[1] as outcome
        from submission s where s.assignment_id = a.id) s on true
      where a.tenant = $1 and (a.reported_at, a.last_reported_at, a.outcome) is distinct from (s.first, s.last, s.outcome)`,
  'sums other than counting': `
    with counted as (
        select (tally_row(a, 1)).* from assignment a where a.tenant = $1 and a.withdrawn_at is null
        union all select t.tenant, t.directive_id, t.obligation_id, t.sector_id, t.due_at, t.is_acknowledged, t.is_answered,
          t.is_reported, t.is_late, t.is_returned, t.is_extended, t.is_exempt, t.outcome, t.is_contradicted, -t.n
        from tally t where t.tenant = $1)
    select obligation_id || ' ' || coalesce(outcome, '-') || ' ' || sum(n) as about from counted
      group by directive_id, obligation_id, sector_id, due_at, is_acknowledged, is_answered, is_reported, is_late, is_returned,
        is_extended, is_exempt, outcome, is_contradicted having sum(n) <> 0`,
};
