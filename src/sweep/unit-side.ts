// The routes and jobs of the unit's side of the sweep's round.
import { allowanceRoutes } from './allowance/routes.ts';
import { deviceRoutes } from './device/routes.ts';
import { resultRoutes } from './result/routes.ts';
import { stationRoutes } from './station/routes.ts';
import { sweepLogsJob } from './upload/job.ts';
import { uploadRoutes } from './upload/routes.ts';

export const unitSideRoutes = [
  ...allowanceRoutes,
  ...stationRoutes,
  ...resultRoutes,
  ...uploadRoutes,
  ...deviceRoutes,
];
export const unitSideJobs = [sweepLogsJob];
