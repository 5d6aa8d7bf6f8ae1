// Plants an issued directive on a ground: one obligation for each place of the family, without going through the pages.
import type { Ground, Place } from './ground.ts';

export interface PlantedDirective {
  directive: string;
  obligation: string;
  demands: string[];
  /** The assignment of each place. */
  assignments: Record<Place, string>;
}

export interface PlantOptions {
  demands?: { control: string; parameters?: unknown }[];
  /** ISO instant; null: no deadline. */
  dueAt?: string | null;
  withinHours?: number;
}

/** Five assignments of one obligation: the four of the family, and one of the other authority's own directive. */
export async function plantDirective(ground: Ground, options: PlantOptions = {}): Promise<PlantedDirective> {
  const home = await plantIn(ground, ground.authority, ['own', 'child', 'parent', 'sibling'], options);
  const abroad = await plantIn(ground, ground.other, ['foreign'], options);
  return { ...home, assignments: { ...home.assignments, ...abroad.assignments } as Record<Place, string> };
}

async function plantIn(ground: Ground, tenant: string, places: Place[], options: PlantOptions) {
  const one = async (sql: string, values: unknown[]) =>
    (await ground.superuser.query(sql, values)).rows[0].id as string;
  const subject = tenant === ground.authority ? 'V/v việc mẫu' : 'V/v việc MARK-FOREIGN';
  const directive = await one(
    `insert into directive (tenant, series_id, state, content, issued_at) values ($1, gen_random_uuid(), 'issued', $2, $3) returning id`,
    [
      tenant,
      JSON.stringify({
        subject,
        number: '12',
        symbol: 'SM-MAU',
        issuer: 'Sở mẫu',
        date: null,
        contacts: [],
        bases: [],
        window: null,
        groups: [],
        obligations: [],
      }),
      ground.clock.now(),
    ],
  );
  const dueAt = options.dueAt === undefined ? '2024-09-05T17:00:00Z' : options.dueAt;
  const kind = options.withinHours ? 'within' : dueAt ? 'before' : 'none';
  const obligation = await one(
    `insert into obligation (tenant, directive_id, lineage_id, path, position, text, deadline_kind, due_at, within_hours, start_event)
     values ($1, $2, gen_random_uuid(), '1.a', 1, 'Làm việc mẫu và báo cáo', $3, $4, $5, $6) returning id`,
    [
      tenant,
      directive,
      kind,
      kind === 'before' ? dueAt : null,
      options.withinHours ?? null,
      options.withinHours ? 'khi phát hiện sự cố' : null,
    ],
  );
  const demands: string[] = [];
  for (const [position, demand] of (options.demands ?? [{ control: 'statement' }]).entries())
    demands.push(
      await one(
        'insert into demand (tenant, obligation_id, lineage_id, control, parameters, position) values ($1, $2, gen_random_uuid(), $3, $4, $5) returning id',
        [tenant, obligation, demand.control, JSON.stringify(demand.parameters ?? {}), position],
      ),
    );
  const assignments: Partial<Record<Place, string>> = {};
  for (const place of places)
    assignments[place] = await one(
      `insert into assignment (tenant, directive_id, obligation_id, lineage_id, unit_id, parent_unit_id, sector_id, due_at, delivered_at)
       select $1, $2, $3, lineage_id, $4, $5, (select sector_id from unit where id = $4), due_at, $6 from obligation where id = $3 returning id`,
      [
        tenant,
        directive,
        obligation,
        ground.units[place],
        place === 'child' ? ground.units.own : null,
        ground.clock.now(),
      ],
    );
  return { directive, obligation, demands, assignments };
}
