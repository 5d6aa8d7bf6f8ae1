// Suggests anew who a draft's groups are, after the directory of units has grown.

import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { civilDayOf } from '../../platform/words/civil-time.ts';
import { draftGroup } from '../contract.ts';
import { loadDirectory } from '../directory.ts';
import { readingOf } from '../preview.ts';
import { refuseDirective } from '../refusals.ts';
import { groupResolver, unknownNames } from '../rules/groups.ts';
import { findDirective } from '../store.ts';

const suggestRoute = route({
  method: 'get',
  path: '/api/directives/{directiveId}/groups',
  action: 'directive.write',
  summary:
    'Who the groups of a draft would be by the directory as it stands now, and the printed names it does not know',
  tag: 'directive',
  params: z.object({ directiveId: z.uuid() }),
  returns: z.object({
    groups: z.array(draftGroup),
    unknown: z.array(z.string()),
    dispatchId: z.uuid().nullable(),
  }),
  async handle({ tx, params, clock }) {
    const draft = await findDirective(tx, params.directiveId);
    if (!draft) return refuse['not-found']();
    if (draft.state !== 'draft') return refuseDirective['not-a-draft']();
    const dispatchId = draft.dispatchId ?? draft.basisDispatchId;
    const reading = await readingOf(tx, dispatchId);
    if (!reading) return { groups: [], unknown: [], dispatchId: null };
    const directory = await loadDirectory(tx, civilDayOf(clock.now()));
    const choose = groupResolver(reading, directory);
    return {
      groups: draft.content.groups.map(({ key, name }) => ({ key, name, ...choose(name) })),
      unknown: unknownNames(reading, directory),
      dispatchId,
    };
  },
});

export const suggestionRoutes = [suggestRoute];
