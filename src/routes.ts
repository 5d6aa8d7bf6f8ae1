// All routes of the product, in the order of the path. A route that is not here does not exist.
import { routes as assignmentRoutes } from './assignment/routes.ts';
import { routes as directiveRoutes } from './directive/routes.ts';
import { routes as dispatchRoutes } from './dispatch/routes.ts';
import { routes as evidenceRoutes } from './evidence/routes.ts';
import { routes as exampleRoutes } from './example/routes.ts';
import { routes as noticeRoutes } from './notice/routes.ts';
import { routes as personRoutes } from './person/routes.ts';
import type { Route } from './platform/http/route.ts';
import type { Outside } from './platform/log/outside.ts';
import { logRoutes } from './platform/log/routes.ts';
import { routes as reportRoutes } from './report/routes.ts';
import { routes as siteRoutes } from './site/routes.ts';
import { bundleRoutes } from './sweep/bundle/routes.ts';
import { routes as listRoutes } from './sweep/lists/routes.ts';
import { toolRoutes } from './sweep/tool/routes.ts';
import { unitSideRoutes } from './sweep/unit-side.ts';
import { routes as unitRoutes } from './unit/routes.ts';
import { judge } from './verdict/judge.ts';
import { routes as verdictRoutes } from './verdict/routes.ts';

export const routes: Route[] = [
  ...personRoutes,
  ...noticeRoutes,
  ...unitRoutes,
  ...dispatchRoutes,
  ...directiveRoutes,
  ...assignmentRoutes,
  ...evidenceRoutes(judge),
  ...verdictRoutes,
  ...siteRoutes,
  ...reportRoutes,
  ...listRoutes,
  ...unitSideRoutes,
  ...exampleRoutes,
];

/** Those that need what lies beside the database: the key that signs, and the folder of the command line that was built. */
export const routesBeside = (outside: Outside, built: string): Route[] => [
  ...logRoutes(outside),
  ...bundleRoutes(outside),
  ...toolRoutes(built),
];
