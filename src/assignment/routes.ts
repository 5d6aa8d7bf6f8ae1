// The routes of the assignment stage.
import { dutyRoutes } from './routes/duties.ts';
import { requestRoutes } from './routes/requests.ts';

export const routes = [...dutyRoutes, ...requestRoutes];
