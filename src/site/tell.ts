// Tells a unit that something was found on its site; the notice names neither the page nor what stands there.
import { notify } from '../notice/notify.ts';
import type { Tx } from '../platform/db/database.ts';

interface About {
  tenant: string;
  site: { id: string; unitId: string; host: string };
  at: Date;
}

export async function tellUnit(
  tx: Tx,
  { tenant, site, at }: About,
  count: number,
  kind: 'site-found' | 'site-still-there' = 'site-found',
): Promise<void> {
  if (count === 0) return;
  const about = { host: site.host, count };
  await notify(tx, tenant, [{ unitId: site.unitId, kind, about, link: `/trang-web/${site.id}` }], at);
}
