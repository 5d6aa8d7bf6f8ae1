// Probes one case in the background: is the planting gone, for every visitor, and truly gone?
import { z } from 'zod';
import type { Tx } from '../platform/db/database.ts';
import { defineJob, type JobParts } from '../platform/jobs/kind.ts';
import { contextOf } from './context.ts';
import type { Engine } from './engine/apart.ts';
import type { ProbeOrder } from './engine/messages.ts';
import { usualEngine } from './engine/usual.ts';
import { moveCase, storedCases } from './move.ts';
import type { CaseEvent } from './rules/case.ts';
import { tellUnit } from './tell.ts';

export const PROBE_CASE = 'probe-site-case';

export const probeJob = defineJob({
  queue: PROBE_CASE,
  payload: z.object({ tenant: z.uuid(), caseId: z.uuid() }),
  expireInSeconds: 600,
  atOnce: 8,
  retries: 2,
  run: ({ tenant, caseId }, parts) => probeCase(tenant, caseId, parts),
});

/** What the probe's word does to the case. */
const events = {
  gone: { kind: 'gone' },
  'still-there': { kind: 'seen', strength: 'confirmed' },
  'could-not-tell': { kind: 'unmeasured' },
} as const satisfies Record<string, CaseEvent>;

export async function probeCase(
  tenant: string,
  id: string,
  { database, clock }: Pick<JobParts, 'database' | 'clock'>,
  engine: Engine = usualEngine(),
): Promise<void> {
  const asWorker = <T>(work: (tx: Tx) => Promise<T>) => database.as({ tenant, person: null }, work);
  const asked = await asWorker(async (tx) => {
    const [stored] = await storedCases(tx, { id });
    const context = stored && (await contextOf(tx, stored.siteId, clock.now()));
    return stored && context ? { finding: stored.finding, context } : null;
  });
  if (!asked) return;
  const { finding, context } = asked;
  const urls = finding.urls ?? [finding.url];
  const told = await engine.probe({ site: context.site, urls, finding: finding as ProbeOrder['finding'] });
  await asWorker(async (tx) => {
    const [stored] = await storedCases(tx, { id });
    if (!stored) return;
    const event = events[told.outcome];
    const step = {
      at: clock.now(),
      by: null,
      kind: `probe-${told.outcome}`,
      about: { why: told.why, consentUsed: told.consentUsed },
    };
    const isMoved = await moveCase(tx, stored, event, step);
    if (told.outcome === 'still-there' && isMoved)
      await tellUnit(tx, { tenant, site: context, at: clock.now() }, 1, 'site-still-there');
  });
}
