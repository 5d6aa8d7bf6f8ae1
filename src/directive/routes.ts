// The routes of the directive stage.
import { draftRoutes } from './routes/drafts.ts';
import { issuingRoutes } from './routes/issuing.ts';
import { readingRoutes } from './routes/reading.ts';

export const routes = [...readingRoutes, ...draftRoutes, ...issuingRoutes];
