-- Reading by the worker, drafts that name who saved them, and the statements that give a directive to its units.

-- The worker reads dispatches as the system itself: its tenant is set, its person is not.
create policy read_by_worker on dispatch for select to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy written_by_worker on dispatch for update to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
create index dispatch_lately on dispatch (tenant, arrived_at desc) where removed_at is null;

alter table directive add column saved_by uuid;
alter table directive add column withdrawn_at timestamptz;
alter table directive add column withdrawn_by uuid;
alter table directive add column withdrawn_reason text;
-- What this version changed, for those who may not see the version before it.
alter table directive add column changes jsonb;
-- A discarded draft gives its number back.
alter table directive drop constraint directive_series_id_version_key;
create unique index directive_version on directive (series_id, version) where state <> 'discarded';
create index directive_of_dispatch on directive (dispatch_id);

create or replace function issued_stays() returns trigger language plpgsql as $$
begin
  if old.state not in ('draft', 'discarded') and (new.content is distinct from old.content
      or new.series_id <> old.series_id or new.version <> old.version or new.changes is distinct from old.changes
      or new.issued_at is distinct from old.issued_at or new.state in ('draft', 'discarded')) then
    raise exception 'an issued directive cannot change' using errcode = 'HD002';
  end if;
  return new;
end
$$;

-- As large as the fan-out, and written beside it from rows that are never deleted:
-- docs/decisions/0003-fan-out-without-foreign-keys.md.
alter table recipient drop constraint recipient_unit_id_fkey;
alter table recipient drop constraint recipient_obligation_id_fkey;
alter table recipient drop constraint recipient_tenant_fkey;

-- The units of addressee groups (`groups` of a directive's content): those of the sectors and those named, without
-- those left out, each once, as far as they exist on that day. An end is the first day on which a unit is no more.
create function units_of_groups(groups jsonb, on_day date) returns table (key text, unit_id uuid)
language sql stable as $$
  select g ->> 'key', named.id
  from jsonb_array_elements(groups) g
  cross join lateral (
    select u.id from jsonb_array_elements_text(g -> 'sectorIds') s join unit u on u.sector_id = s.value::uuid
      where in_force(u.valid_from, u.valid_to, on_day)
    union
    select u.id from jsonb_array_elements_text(g -> 'unitIds') n join unit u on u.id = n.value::uuid
      where in_force(u.valid_from, u.valid_to, on_day)
    except
    select w.value::uuid from jsonb_array_elements_text(g -> 'withoutUnitIds') w) named
$$;

-- Who gets which obligation of a directive's content; `place` counts obligations from 1. An obligation that cascades
-- reaches the units under its recipients too, each through the nearest recipient above it.
create function recipients_of(content jsonb, on_day date) returns table (place int, unit_id uuid, via_unit_id uuid)
language sql stable as $$
  with asked as (
    select o.ordinality::int as place, o.value ->> 'group' as key, (o.value ->> 'cascades')::boolean as cascades
    from jsonb_array_elements(content -> 'obligations') with ordinality o
    where (o.value ->> 'isIssued')::boolean),
  given as materialized (select * from units_of_groups(content -> 'groups', on_day)),
  left_out as (
    select g ->> 'key' as key, w.value::uuid as unit_id
    from jsonb_array_elements(content -> 'groups') g cross join jsonb_array_elements_text(g -> 'withoutUnitIds') w),
  under as (
    select distinct on (g.key, b.descendant) g.key, b.descendant as unit_id, b.ancestor as via
    from given g
      join unit_branch b on b.ancestor = g.unit_id and b.depth > 0
      join unit u on u.id = b.descendant and in_force(u.valid_from, u.valid_to, on_day)
    where g.key in (select a.key from asked a where a.cascades)
      and not exists (select 1 from given h where h.key = g.key and h.unit_id = b.descendant)
      and not exists (select 1 from left_out l where l.key = g.key and l.unit_id = b.descendant)
    order by g.key, b.descendant, b.depth)
  select a.place, g.unit_id, null::uuid from asked a join given g on g.key = a.key
  union all
  select a.place, u.unit_id, u.via from asked a join under u on u.key = a.key where a.cascades
$$;

-- Gives every obligation of an issued directive to its recipients, in one statement; who has it already keeps it.
-- Returns how many assignments were made.
create function fan_out(issued uuid, at timestamptz) returns bigint language plpgsql as $$
declare
  made bigint;
begin
  insert into assignment
    (tenant, directive_id, obligation_id, lineage_id, unit_id, sector_id, parent_unit_id, due_at, delivered_at)
    select o.tenant, o.directive_id, o.id, o.lineage_id, u.id, u.sector_id, r.via_unit_id, o.due_at, at
    from obligation o
      join recipient r on r.obligation_id = o.id
      join unit u on u.id = r.unit_id
    where o.directive_id = issued
      and not exists (
        select 1 from assignment a
        where a.directive_id = issued and a.obligation_id = o.id and a.unit_id = r.unit_id);
  get diagnostics made = row_count;
  return made;
end
$$;
