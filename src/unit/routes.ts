// Every route of the directory of units. Fixed paths stand before those with an id in their place.
import type { Route } from '../platform/http/route.ts';
import { aliasRoutes } from './routes/aliases.ts';
import { appendixRoutes } from './routes/appendix.ts';
import { describeRoutes } from './routes/describe.ts';
import { importRoutes } from './routes/import.ts';
import { sectorRoutes } from './routes/sectors.ts';
import { successionRoutes } from './routes/successions.ts';
import { unitRoutes } from './routes/units.ts';

export const routes: Route[] = [
  ...importRoutes,
  ...appendixRoutes,
  ...unitRoutes,
  ...sectorRoutes,
  ...successionRoutes,
  ...aliasRoutes,
  ...describeRoutes,
];
