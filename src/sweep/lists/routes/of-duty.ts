// What a unit gets of a list: on the page of its duty, and as the file itself.
import { z } from '@hono/zod-openapi';
import { attachment } from '../../../platform/http/attachment.ts';
import { refuse } from '../../../platform/http/problem.ts';
import { route } from '../../../platform/http/route.ts';
import { refusals } from '../../bundle/refusals.ts';
import { listOfDuty } from '../../contract.ts';
import { unitOfAssignment } from '../../duty.ts';
import { fileName } from '../file-name.ts';
import { findListsOfDuty, listsOfDuty, recordFetch } from '../of-duty.ts';

const tag = 'Danh sách chỉ báo';
const ofDuty = z.object({ assignmentId: z.uuid() });

export const dutyRoutes = [
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/indicator-lists',
    action: 'assignment.read',
    tag,
    summary: 'The lists that a duty carries, as they were delivered to its unit; none where none was',
    params: ofDuty,
    returns: z.object({ rows: z.array(listOfDuty) }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params }) => ({ rows: await listsOfDuty(tx, params.assignmentId) }),
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/indicator-lists/{part}',
    action: 'indicators.fetch',
    tag,
    summary:
      'The list as a file for `haidang sweep`, or what changed in it; fetching the list is the proof of its delivery',
    params: ofDuty.extend({ part: z.enum(['list', 'changes']) }),
    query: z.object({ demand: z.uuid().optional() }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, asker, params, query, files, clock }) => {
      const lists = await findListsOfDuty(tx, params.assignmentId);
      const found = query.demand ? lists.find(({ demandId }) => demandId === query.demand) : lists[0];
      const sha256 = params.part === 'list' ? found?.fileSha256 : found?.changesSha256;
      if (!found || !sha256) return refuse['not-found']();
      const { list, unit, takenOff } = found;
      if (takenOff) return refusals['list-taken-off']({ ...list, ...takenOff });
      if (params.part === 'list')
        await recordFetch(tx, asker, { list: { ...list, versionId: list.id }, unitId: unit }, clock.now());
      const part = params.part === 'list' ? '' : params.part;
      return attachment(files.stream(sha256), `${fileName(list.name, list.version, part)}.csv`);
    },
  }),
];
