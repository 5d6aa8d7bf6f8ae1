// The routes of the evidence stage.
import { draftRoutes } from './routes/draft.ts';
import { fillingRoutes } from './routes/filling.ts';
import { submissionRoutes } from './routes/submissions.ts';
import type { Judge } from './submit.ts';

export const routes = (judge: Judge) => [...draftRoutes, ...fillingRoutes, ...submissionRoutes(judge)];
