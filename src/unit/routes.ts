// Every route of the directory of units.
import type { Route } from '../platform/http/route.ts';
import { describeRoutes } from './routes/describe.ts';
import { sectorRoutes } from './routes/sectors.ts';
import { successionRoutes } from './routes/successions.ts';
import { unitRoutes } from './routes/units.ts';

export const routes: Route[] = [...unitRoutes, ...sectorRoutes, ...successionRoutes, ...describeRoutes];
