// Every route of the review of websites. Fixed paths stand before those with an id in their place.
import type { Route } from '../platform/http/route.ts';
import { addressRoutes } from './routes/addresses.ts';
import { caseRoutes } from './routes/cases.ts';
import { consentRoutes } from './routes/consent.ts';
import { handingOnRoutes } from './routes/handing-on.ts';
import { lookRoutes } from './routes/looks.ts';
import { pictureRoutes } from './routes/pictures.ts';
import { registerRoutes } from './routes/register.ts';

export const routes: Route[] = [
  ...registerRoutes,
  ...consentRoutes,
  ...lookRoutes,
  ...addressRoutes,
  ...caseRoutes,
  ...pictureRoutes,
  ...handingOnRoutes,
];
