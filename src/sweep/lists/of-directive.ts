// The lists that a directive's demands carry, and how far each is: delivered, fetched, swept with.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { CONTROL } from '../duty.ts';
import type { ListOfDirective } from './answers.ts';
import { takenOffBeside } from './take-off.ts';

/** One row a demand that asks for a sweep, in the directive's order. `swept`: by the newest judgement of each unit. */
export async function listsOfDirective(tx: Tx, directiveId: string): Promise<ListOfDirective[]> {
  const { rows } = await sql<ListOfDirective>`
    select m.lineage_id as "lineageId", o.path,
      case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end as list,
      (select json_build_object('version', v.version, 'live', (v.counts ->> 'live')::int,
          'publishedAt', to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from indicator_list_version v where v.id = newest.id) as "inForce",
      case when l.id is null then off.told end as "takenOff", n.units, n.delivered, n.fetched, n.swept
    from demand m join obligation o on o.id = m.obligation_id
      left join indicator_list_use u on u.demand_lineage_id = m.lineage_id and u.tenant = m.tenant
      left join indicator_list l on l.id = u.list_id
      ${takenOffBeside}
      left join lateral (select id from indicator_list_version v
        where v.list_id = l.id and v.state = 'published' order by version desc limit 1) newest on true
      cross join lateral (
        select count(*)::int as units, count(d.unit_id)::int as delivered, count(d.fetched_at)::int as fetched,
          count(*) filter (where (j.figures ->> 'deployed')::int > 0)::int as swept
        from assignment a left join list_delivery d on d.version_id = newest.id and d.unit_id = a.unit_id
          left join lateral (
            select x.figures from submission b join (
                select submission_id, demand_id, figures, judged_at from verdict
                union all select submission_id, demand_id, figures, judged_at from rejudgement) x
              on x.submission_id = b.id and x.demand_id = m.id
            where b.assignment_id = a.id order by b.ordinal desc, x.judged_at desc limit 1) j on true
        where a.obligation_id = o.id and a.withdrawn_at is null and a.exempt_at is null) n
    where o.directive_id = ${directiveId} and m.control = ${CONTROL}
    order by o.position, m.position`.execute(tx);
  return rows;
}
