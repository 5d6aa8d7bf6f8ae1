// The routes of the dispatch stage.
import { intakeRoutes } from './routes/intake.ts';
import { pageRoutes } from './routes/pages.ts';
import { readingRoutes } from './routes/reading.ts';
import { reviewRoutes } from './routes/review.ts';
import { trainingRoutes } from './routes/training.ts';

export const routes = [...intakeRoutes, ...readingRoutes, ...pageRoutes, ...reviewRoutes, ...trainingRoutes];
