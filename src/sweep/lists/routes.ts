// All routes of indicator lists.
import { deliveryRoutes } from './routes/deliveries.ts';
import { listRoutes } from './routes/lists.ts';
import { dutyRoutes } from './routes/of-duty.ts';
import { versionRoutes } from './routes/versions.ts';

// `sources` and `dispatches` before `{listId}`.
export const routes = [...versionRoutes, ...listRoutes, ...deliveryRoutes, ...dutyRoutes];
