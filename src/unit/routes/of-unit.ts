// Whose thing a path under /api/units/{unitId} is: that unit's, where the asker's authority has it.
import { z } from '@hono/zod-openapi';
import type { Tx } from '../../platform/db/database.ts';

export const unitParams = z.object({ unitId: z.uuid() });

/** The unit's id, or undefined where whoever asks has no such unit. */
export async function ofUnit({
  tx,
  params,
}: {
  tx: Tx;
  params: { unitId: string };
}): Promise<string | undefined> {
  const row = await tx.selectFrom('unit').select('id').where('id', '=', params.unitId).executeTakeFirst();
  return row?.id;
}
