// Routes of bundles: one for a person who carries it to the logs, one for a machine that fetches it by itself.
import { z } from '@hono/zod-openapi';
import { fingerprintOf } from '../../../controls/indicator-sweep/collect/bundle/fingerprint.ts';
import { attachment } from '../../platform/http/attachment.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import type { Outside } from '../../platform/log/outside.ts';
import { allowFileOf } from '../allowance/store.ts';
import { type CarryingDuty, carrying } from '../carrying.ts';
import { newestSweepDuty, sweepDuty, unitOfAssignment } from '../duty.ts';
import { stationOf } from '../station/entering.ts';
import { makeBundle, tagOf } from './bundle.ts';

const tag = 'Dò quét';

/** Signed with the key that also signs the log. */
export const bundleRoutes = (outside: Pick<Outside, 'key'>) => [
  route({
    method: 'get',
    path: '/api/sweep/key',
    action: 'signed-in',
    tag,
    summary: 'The fingerprint of the key that signs bundles: what the command shows must be the same',
    returns: z.object({ fingerprint: z.string() }),
    handle: async () => ({
      fingerprint: fingerprintOf(
        outside.key.public.export({ type: 'spki', format: 'der' }).toString('base64url'),
      ),
    }),
  }),
  route({
    method: 'get',
    path: '/api/sweep/bundles/{assignmentId}',
    action: 'evidence.submit',
    tag,
    summary:
      'The signed bundle to sweep with: a ZIP of bundle.json, list.csv and the unit’s allow.txt. Each one has a key of its own',
    params: z.object({ assignmentId: z.uuid() }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, asker, files, clock }) => {
      const duty = carrying(await sweepDuty(tx, params.assignmentId));
      if (duty instanceof Refusal) return duty;
      const taker = { tenant: asker.tenant.id, person: asker.person.id, station: null };
      const allow = await allowFileOf(tx, duty.unitId);
      const made = { files, key: outside.key.private, now: clock.now(), allow };
      return zipAnswer(await makeBundle(tx, duty, taker, made), duty, tagOf(duty, allow));
    },
  }),
  route({
    method: 'get',
    path: '/api/sweep/bundle',
    action: 'public',
    tag,
    summary:
      'The same for a machine of the unit’s own, by its bearer token; 304 where it has the list in force, 410 where that was taken off',
    handle: async (ask) => {
      const station = await stationOf(ask);
      if (station instanceof Refusal) return station;
      const duty = carrying(await newestSweepDuty(ask.tx, station.unit));
      if (duty instanceof Refusal) return duty;
      const known = (ask.raw.req.header('If-None-Match') ?? '').replace(/^W\//, '');
      const allow = await allowFileOf(ask.tx, duty.unitId);
      const tag = tagOf(duty, allow);
      if (known === tag) return new Response(null, { status: 304, headers: { ETag: tag } });
      const made = { files: ask.files, key: outside.key.private, now: ask.clock.now(), allow };
      return zipAnswer(await makeBundle(ask.tx, duty, station, made), duty, tag);
    },
  }),
];

const zipAnswer = (bytes: Uint8Array, duty: CarryingDuty, tag: string): Response =>
  attachment(bytes, `haidang-sweep-v${duty.list.version}.zip`, { ETag: tag });
