// The one table of who may do what, and to whose things. Code, row security, tests and the interface all read it.

/** What a person can be. A grant names a unit, or none: then it reaches over the whole authority. */
export const roles = [
  'administrator',
  'coordinator',
  'leader',
  'auditor',
  'officer',
  'head',
  'duty',
] as const;
export type Role = (typeof roles)[number];

/** `own`: the grant's own unit. `branch`: that unit and all under it. `all`: everything, for a grant without a unit. */
export type Scope = 'own' | 'branch' | 'all';

/** Where the thing's unit stands to the unit of the person who asks; `none`: it belongs to another authority. */
export const relations = ['own', 'child', 'parent', 'sibling', 'none'] as const;
export type Relation = (typeof relations)[number];

type Row = Partial<Record<Role, Scope>>;

const readers: Row = { administrator: 'all', coordinator: 'all', leader: 'all', auditor: 'all' };
const watchers: Row = { coordinator: 'all', leader: 'all', auditor: 'all' };
const unitReaders: Row = { officer: 'branch', head: 'branch', duty: 'branch' };

/** Unlisted is denied. A scope of `all` held at a unit reaches that unit's branch. */
export const permissions = {
  'authority.manage': { administrator: 'all' },
  'person.read': { administrator: 'all', coordinator: 'all', auditor: 'all' },
  'person.manage': { administrator: 'all' },
  'unit.read': { ...readers, ...{ officer: 'all', head: 'all', duty: 'all' } },
  'unit.write': { administrator: 'all', coordinator: 'all' },
  'unit.describe': { administrator: 'all', coordinator: 'all', officer: 'own', head: 'own' },
  'contact.read': { ...readers, ...unitReaders, duty: 'all' },
  'system.read': { ...readers, ...unitReaders },
  'site.read': { ...readers, ...unitReaders },
  'site.consent': { coordinator: 'all', officer: 'own', head: 'own' },
  'site.review': { coordinator: 'all' },
  'site.answer': { officer: 'own', head: 'own' },
  'site.campaign': watchers,
  'dispatch.read': { coordinator: 'all', leader: 'all', auditor: 'all' },
  'dispatch.write': { coordinator: 'all' },
  'dispatch.export': { coordinator: 'all' },
  'directive.read': watchers,
  'directive.write': { coordinator: 'all' },
  'directive.issue': { coordinator: 'all' },
  'assignment.read': { ...watchers, ...unitReaders },
  'assignment.answer': { officer: 'own', head: 'own' },
  'assignment.decide': { coordinator: 'all' },
  'assignment.cascade': { officer: 'branch', head: 'branch', coordinator: 'all' },
  'evidence.read': { ...watchers, officer: 'branch', head: 'branch' },
  'evidence.submit': { officer: 'own', head: 'own' },
  'evidence.sign': { head: 'own' },
  'verdict.judge': { coordinator: 'all' },
  'indicators.read': watchers,
  'indicators.write': { coordinator: 'all' },
  'indicators.publish': { coordinator: 'all' },
  'indicators.fetch': { officer: 'own', head: 'own', duty: 'own' },
  'report.read': watchers,
  'report.write': { coordinator: 'all' },
  'log.read': { administrator: 'all', coordinator: 'all', auditor: 'all' },
  'notice.read': { ...readers, ...unitReaders },
} as const satisfies Record<string, Row>;

export type Action = keyof typeof permissions;

/** One role that a person holds; `unit` null: over the whole authority. */
export interface Grant {
  role: Role;
  unit: string | null;
}

/** The rows of the table as the database keeps them. */
export function permissionRows(): { action: Action; role: Role; scope: Scope }[] {
  return Object.entries(permissions).flatMap(([action, row]) =>
    Object.entries(row as Row).map(([role, scope]) => ({
      action: action as Action,
      role: role as Role,
      scope,
    })),
  );
}

/** The actions that these grants allow on anything at all: what the interface shows. */
export function actionsOf(grants: readonly Grant[]): Action[] {
  return (Object.keys(permissions) as Action[]).filter((action) =>
    grants.some((grant) => scopeOf(action, grant) !== null),
  );
}

/** Over how much a grant allows an action, or null where it does not. A grant at a unit never reaches `all`. */
export function scopeOf(action: Action, grant: Grant): Scope | null {
  const scope = (permissions[action] as Row)[grant.role] ?? null;
  if (scope === 'all' && grant.unit !== null) return 'branch';
  if (scope !== 'all' && scope !== null && grant.unit === null) return null;
  return scope;
}

/**
 * Whether these grants allow the action on a thing of the unit whose ancestors (itself first) are given.
 * `lineage` null: a thing of the whole authority, open to whoever holds the action at all.
 */
export function mayTouch(
  action: Action,
  grants: readonly Grant[],
  lineage: readonly string[] | null,
): boolean {
  return grants.some((grant) => {
    const scope = scopeOf(action, grant);
    if (scope === null) return false;
    if (scope === 'all' || lineage === null) return true;
    return scope === 'own' ? lineage[0] === grant.unit : lineage.includes(grant.unit ?? '');
  });
}
