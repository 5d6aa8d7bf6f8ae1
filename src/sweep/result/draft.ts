// Brings the draft of a duty to what its sweeps and devices say now.
import type { Sweep } from '../../../controls/indicator-sweep/evidence.ts';
import { fillDraft } from '../../evidence/fill-draft.ts';
import type { Tx } from '../../platform/db/database.ts';
import { devicesOf } from '../device/store.ts';
import { CONTROL } from '../duty.ts';
import { evidenceWith } from './evidence.ts';

interface Whose {
  tenant: string;
  unitId: string;
  assignmentId: string;
  demandId: string;
  by: string;
  at: Date;
}

export async function refillDraft(tx: Tx, whose: Whose): Promise<void> {
  const results = await tx
    .selectFrom('sweep_result')
    .select('sweep')
    .where('assignment_id', '=', whose.assignmentId)
    .orderBy('ran_at')
    .execute();
  const sweeps = results.map(({ sweep }) => sweep as unknown as Sweep);
  const devices = await devicesOf(tx, whose.assignmentId);
  await fillDraft(tx, { ...whose, control: CONTROL }, (typed) => evidenceWith(typed, sweeps, devices));
}
