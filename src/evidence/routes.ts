// The routes of the evidence stage.
import { draftRoutes } from './routes/draft.ts';
import { submissionRoutes } from './routes/submissions.ts';
import type { Judge } from './submit.ts';

export const routes = (judge: Judge) => [...draftRoutes, ...submissionRoutes(judge)];
