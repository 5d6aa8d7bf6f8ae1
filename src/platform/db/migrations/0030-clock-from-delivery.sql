-- A duty may run from its delivery ("trong 10 ngày kể từ ngày nhận được văn bản này"): its clock needs nobody to start it.

-- Null: it runs from an event that the unit tells.
alter table obligation add column clock_starts text check (clock_starts in ('delivery', 'day-after-delivery'));
alter table obligation add check (clock_starts is null or deadline_kind = 'within');

-- A span of days begins with the day after the one it is counted from (Civil Code 2015, article 147.2), in civil time of Vietnam.
create function clock_from_delivery(starts text, delivered timestamptz) returns timestamptz language sql stable as $$
  select case starts
    when 'delivery' then delivered
    when 'day-after-delivery' then
      (date_trunc('day', delivered at time zone 'Asia/Ho_Chi_Minh') + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
  end
$$;

create or replace function fan_out(issued uuid, at timestamptz) returns bigint language plpgsql as $$
declare
  made bigint;
begin
  insert into assignment
    (tenant, directive_id, obligation_id, lineage_id, unit_id, sector_id, parent_unit_id, due_at, clock_started_at, delivered_at)
    select o.tenant, o.directive_id, o.id, o.lineage_id, u.id, u.sector_id, r.via_unit_id, o.due_at, o.clock_started_at, at
    from (
        select d.id, d.tenant, d.directive_id, d.lineage_id, c.clock_started_at,
          coalesce(d.due_at, c.clock_started_at + d.within_hours * interval '1 hour') as due_at
        from obligation d
          cross join lateral (select clock_from_delivery(d.clock_starts, at) as clock_started_at) c
        where d.directive_id = issued
      ) o
      join recipient r on r.obligation_id = o.id
      join unit u on u.id = r.unit_id
    where not exists (
        select 1 from assignment a
        where a.directive_id = issued and a.obligation_id = o.id and a.unit_id = r.unit_id);
  get diagnostics made = row_count;
  return made;
end
$$;
