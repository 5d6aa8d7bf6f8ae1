// Hands the one table of permissions to the platform, in the platform's own shape.
import type { Permits } from '../platform/http/route.ts';
import { type Action, type Grant, mayTouch, permissions, scopeOf } from './permissions.ts';

export const permits: Permits = {
  may: (action, grants) =>
    action in permissions && (grants as Grant[]).some((grant) => scopeOf(action as Action, grant) !== null),
  mayTouch: (action, grants, lineage) =>
    action in permissions && mayTouch(action as Action, grants as Grant[], lineage),
};
