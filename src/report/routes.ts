// The routes of the report stage.
import { boardRoutes } from './routes/board.ts';
import { chaseRoutes } from './routes/chase.ts';
import { rollUpRoutes } from './routes/roll-ups.ts';
import { searchRoutes } from './routes/search.ts';

export const routes = [...boardRoutes, ...chaseRoutes, ...rollUpRoutes, ...searchRoutes];
