// The routes of the report stage.
import { behindRoutes } from './routes/behind.ts';
import { boardRoutes } from './routes/board.ts';
import { chaseRoutes } from './routes/chase.ts';
import { rollUpRoutes } from './routes/roll-ups.ts';
import { searchRoutes } from './routes/search.ts';
import { waitingRoutes } from './routes/waiting.ts';

export const routes = [
  ...boardRoutes,
  ...behindRoutes,
  ...chaseRoutes,
  ...rollUpRoutes,
  ...searchRoutes,
  ...waitingRoutes,
];
