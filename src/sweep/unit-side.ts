// The routes of the unit's side of the sweep's round.
import { deviceRoutes } from './device/routes.ts';
import { resultRoutes } from './result/routes.ts';
import { stationRoutes } from './station/routes.ts';

export const unitSideRoutes = [...stationRoutes, ...resultRoutes, ...deviceRoutes];
