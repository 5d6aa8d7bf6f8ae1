// What others may read of a unit.
import { z } from '@hono/zod-openapi';

export const unitKinds = [
  'party-agency',
  'central-vertical-agency',
  'department',
  'peoples-committee',
  'district',
  'commune',
  'ward',
  'special-zone',
  'public-service-unit',
  'socio-political-organisation',
  'state-enterprise',
  'telecom-operator',
  'postal-enterprise',
  'other',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A unit as it is named beside other things. */
export const unitName = z.object({ id: z.uuid(), name: z.string() }).openapi('UnitName');
export type UnitName = z.infer<typeof unitName>;
