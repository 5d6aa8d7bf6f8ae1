// Who sends: a person who is signed in, or a machine of a unit's own by its token.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { tokenOf } from '../../platform/http/entering.ts';
import type { Refusal } from '../../platform/http/problem.ts';
import type { Ask } from '../../platform/http/route.ts';
import { hashToken } from '../../platform/http/token.ts';
import type { Taker } from '../bundle/bundle.ts';
import { refusals } from '../bundle/refusals.ts';

export interface Station extends Taker {
  station: string;
  unit: string;
}

/** The machine whose token was sent; its maker is who asks from here on. Notes that it was seen. */
export async function stationOf({
  tx,
  raw,
  clock,
}: Pick<Ask<unknown, unknown, unknown>, 'tx' | 'raw' | 'clock'>): Promise<Station | Refusal> {
  const token = tokenOf(raw);
  const found = token ? await entered(tx, hashToken(token)) : null;
  if (!found) return refusals['station-unknown']();
  await tx
    .updateTable('sweep_station')
    .set({ last_seen_at: clock.now() })
    .where('id', '=', found.id)
    .execute();
  return { tenant: found.tenant, person: found.person, station: found.id, unit: found.unit };
}

async function entered(tx: Tx, hash: string) {
  const { rows } = await sql<{
    told: { id: string; tenant: string; unit: string; person: string } | null;
  }>`select enter_station(${hash}) as told`.execute(tx);
  return rows[0]?.told ?? null;
}
