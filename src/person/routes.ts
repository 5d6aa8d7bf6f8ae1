// Everything that people and signing in answer over HTTP.
import type { Route } from '../platform/http/route.ts';
import { authorityRoutes } from './routes/authority.ts';
import { grantRoutes } from './routes/grants.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { ownAccountRoutes } from './routes/own-account.ts';
import { peopleRoutes } from './routes/people.ts';
import { secondFactorRoutes } from './routes/second-factor.ts';
import { sessionRoutes } from './routes/session.ts';

export const routes: Route[] = [
  ...sessionRoutes,
  ...ownAccountRoutes,
  ...secondFactorRoutes,
  ...invitationRoutes,
  ...peopleRoutes,
  ...grantRoutes,
  ...authorityRoutes,
];
