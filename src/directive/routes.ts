// The routes of the directive stage.
import { draftRoutes } from './routes/drafts.ts';
import { issuingRoutes } from './routes/issuing.ts';
import { readingRoutes } from './routes/reading.ts';
import { suggestionRoutes } from './routes/suggestions.ts';

export const routes = [...readingRoutes, ...draftRoutes, ...issuingRoutes, ...suggestionRoutes];
