// The routes of the dispatch stage.
import { intakeRoutes } from './routes/intake.ts';
import { readingRoutes } from './routes/reading.ts';

export const routes = [...intakeRoutes, ...readingRoutes];
