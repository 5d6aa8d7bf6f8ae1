// The training pairs of an authority: what machines read and people confirmed, as JSON lines.
import { z } from '@hono/zod-openapi';
import { attachment } from '../../platform/http/attachment.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { pairsOf } from '../review/rules/pairs.ts';
import { allActs } from '../review/store.ts';

const tag = 'dispatch';

const countRoute = route({
  method: 'get',
  path: '/api/reading-corrections',
  action: 'dispatch.export',
  summary: 'How many training pairs there are, and of how many dispatches',
  tag,
  returns: z.object({ pairs: z.int(), dispatches: z.int() }),
  async handle({ tx }) {
    const acts = await allActs(tx);
    return { pairs: [...acts.values()].flatMap(pairsOf).length, dispatches: acts.size };
  },
});

const exportRoute = route({
  method: 'get',
  path: '/api/reading-corrections/export',
  action: 'dispatch.export',
  summary: 'Training pairs, one JSON object a line, without the names of those who confirmed',
  tag,
  async handle({ tx, asker, clock }) {
    const pairs = [...(await allActs(tx)).values()].flatMap(pairsOf);
    const act = { verb: 'dispatch.pairs-exported', objectKind: 'dispatch', objectId: null };
    await recordAct(tx, asker, { ...act, about: { pairs: pairs.length } }, clock.now());
    const lines = pairs.map((pair) => `${JSON.stringify(pair)}\n`);
    return attachment(lines.join(''), 'reading-corrections.jsonl');
  },
});

export const trainingRoutes = [countRoute, exportRoute];
