// The part of a duty that asks for a sweep: its demand, what it is judged by now, and the list as it was delivered to the unit.
import { sql } from 'kysely';
import {
  parameters as parametersSchema,
  type SweepParameters,
} from '../../controls/indicator-sweep/evidence.ts';
import type { Tx } from '../platform/db/database.ts';
import type { TakenOff } from './contract.ts';

export type { Sweep } from '../../controls/indicator-sweep/evidence.ts';

export const CONTROL = 'indicator-sweep';

export interface SweepDuty {
  assignmentId: string;
  unitId: string;
  demandId: string;
  /** As issued, and over it what is in force. */
  parameters: SweepParameters;
  /** Null: no list is published for it, or it was not delivered to this unit. */
  list: {
    versionId: string;
    listId: string;
    name: string;
    version: number;
    digest: string;
    fileSha256: string;
  } | null;
}

interface Row extends Omit<SweepDuty, 'parameters'> {
  parameters: unknown;
}

/**
 * Beside a demand `m`: the published version that it is judged by (`v`) and its list (`l`), null where there is none. Two lists
 * of the same content have the same digest; `likeliest` puts the one that is named first.
 */
export const versionInForce = sql`
  cross join lateral (select parameters_of(m) as given) p
  left join indicator_list_version v on v.state = 'published' and v.digest = p.given ->> 'listDigest'
    and v.version = (p.given ->> 'listVersion')::int
  left join indicator_list l on l.id = v.list_id`;
/** When and why that version was taken off, null where it is in force. */
export const takenOffAs = sql`
  case when p.given ->> 'listTakenOffAt' is not null then json_build_object('at', p.given ->> 'listTakenOffAt',
    'reason', coalesce(p.given ->> 'listTakenOffWhy', '')) end as "takenOff"`;
export const likeliest = sql`l.name = p.given ->> 'listName' desc nulls last, v.published_at desc`;

const duties = (where: ReturnType<typeof sql>) => sql<Row>`
  select a.id as "assignmentId", a.unit_id as "unitId", m.id as "demandId", p.given as parameters,
    case when v.id is not null then json_build_object('versionId', v.id, 'listId', l.id, 'name', l.name, 'version', v.version,
      'digest', v.digest, 'fileSha256', v.file_sha256) end as list
  from assignment a join demand m on m.obligation_id = a.obligation_id and m.control = ${CONTROL}
    ${versionInForce}
  where a.withdrawn_at is null and a.exempt_at is null and ${where}
  order by v.id is null or p.given ->> 'listTakenOffAt' is not null, a.delivered_at desc, m.position, ${likeliest} limit 1`;

async function firstOf(tx: Tx, where: ReturnType<typeof sql>): Promise<SweepDuty | null> {
  const row = (await duties(where).execute(tx)).rows[0];
  if (!row) return null;
  const read = parametersSchema.safeParse(row.parameters);
  return { ...row, parameters: read.success ? read.data : parametersSchema.parse({}) };
}

/** Null where the duty asks for no sweep, or the asker may not see it. */
export const sweepDuty = (tx: Tx, assignmentId: string) => firstOf(tx, sql`a.id = ${assignmentId}`);

/** The unit's newest duty to sweep, one with a list in force before the others. */
export const newestSweepDuty = (tx: Tx, unitId: string) => firstOf(tx, sql`a.unit_id = ${unitId}`);

export const takenOffOf = ({ listTakenOffAt, listTakenOffWhy }: SweepParameters): TakenOff | null =>
  listTakenOffAt === null ? null : { at: listTakenOffAt, reason: listTakenOffWhy ?? '' };

/** Whether what was swept with this version counts for the duty now. A demand that names no digest goes by the version alone. */
export const isInForce = (
  { parameters }: SweepDuty,
  { version, digest }: { version: number; digest: string },
): boolean => parameters.listTakenOffAt === null && names(parameters, version, digest);

/** Since when the list that was swept with is off this duty; null where it is not. */
export const takenOffSince = (
  { parameters }: SweepDuty,
  { version, digest }: { version: number; digest: string },
): string | null => (names(parameters, version, digest) ? parameters.listTakenOffAt : null);

const names = ({ listVersion, listDigest }: SweepParameters, version: number, digest: string): boolean =>
  listVersion === version && (listDigest === null || listDigest === digest);

export async function unitOfAssignment(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx.selectFrom('assignment').select('unit_id').where('id', '=', id).executeTakeFirst();
  return row?.unit_id;
}

/** Whether there is such a directive for whoever asks: one that they cannot see is not there. */
export async function seesDirective(tx: Tx, id: string): Promise<boolean> {
  return Boolean(await tx.selectFrom('directive').select('id').where('id', '=', id).executeTakeFirst());
}
