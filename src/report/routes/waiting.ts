// The route of what waits for a unit head: reports that are drafted and want a sign-off.
import { route } from '../../platform/http/route.ts';

export const waitingRoutes = [
  route({
    method: 'get',
    path: '/api/sign-offs/waiting',
    action: 'evidence.sign',
    tag: 'Việc của đơn vị',
    summary: 'Drafts that wait for a sign-off, oldest first',
    handle: async ({ tx }) => ({
      rows: await tx
        .selectFrom('evidence_draft as e')
        .innerJoin('assignment as a', 'a.id', 'e.assignment_id')
        .innerJoin('obligation as o', 'o.id', 'a.obligation_id')
        .innerJoin('unit as u', 'u.id', 'a.unit_id')
        .select(['a.id as assignmentId', 'o.path', 'o.text', 'u.name as unit', 'e.saved_at as savedAt'])
        .where('e.waits_for_sign_off', '=', true)
        .where('a.withdrawn_at', 'is', null)
        .orderBy('e.saved_at')
        .limit(200)
        .execute(),
    }),
  }),
];
