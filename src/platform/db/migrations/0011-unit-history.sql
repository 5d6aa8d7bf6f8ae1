-- The branch table follows whole statements and not rows, so that a directory of 100,000 units comes in within seconds;
-- telephone numbers keep their wording; a business registration number names one unit at a time.

comment on column unit.valid_from is 'The first day on which the unit is in force; null: not known.';
comment on column unit.valid_to is 'The last day on which the unit is in force; null: no end is known.';

create function in_force(valid_from date, valid_to date, day date) returns boolean language sql immutable parallel safe
  return (valid_from is null or valid_from <= day) and (valid_to is null or valid_to >= day);

create unique index unit_registration_now on unit (tenant, registration_number) where valid_to is null;
create index unit_by_name on unit (tenant, folded);
create index succession_part_of_unit on succession_part (unit_id);

-- The wording of each number, at the place of its digits in `phones`.
alter table contact_point add column phones_as_written text[] not null default '{}';

drop trigger unit_branch_follows on unit;
drop function unit_branch_follows();

-- Writes the branches of these units from parent_id: each unit is its own ancestor at depth 0. Refuses a unit that would
-- stand under itself (HD001), or under a unit of another authority.
create function unit_branch_write(units uuid[]) returns void language plpgsql as $$
begin
  if exists (select 1 from unit u left join unit p on p.id = u.parent_id and p.tenant = u.tenant
      where u.id = any(units) and u.parent_id is not null and p.id is null) then
    raise exception 'a unit stands under a unit of its own authority' using errcode = 'foreign_key_violation';
  end if;
  insert into unit_branch (tenant, ancestor, descendant, depth)
    with recursive up as (
      select u.tenant, u.id as ancestor, u.id as descendant, 0 as depth, u.parent_id as above
        from unit u where u.id = any(units)
      union all
      select up.tenant, p.id, up.descendant, up.depth + 1, p.parent_id from up join unit p on p.id = up.above
    ) cycle ancestor set is_repeated using path
    select tenant, ancestor, descendant, depth from up;
exception when unique_violation then
  -- An ancestor met twice on the way up.
  raise exception 'unit cannot be under itself' using errcode = 'HD001';
end
$$;

create function unit_branch_grows() returns trigger language plpgsql as $$
begin
  perform unit_branch_write(array(select id from fresh));
  return null;
end
$$;
create trigger unit_branch_grows after insert on unit
  referencing new table as fresh for each statement execute function unit_branch_grows();

create function unit_branch_moves() returns trigger language plpgsql as $$
declare
  moved uuid[] := array(select f.id from fresh f join stale s using (id) where f.parent_id is distinct from s.parent_id);
  under uuid[];
begin
  if cardinality(moved) = 0 then
    return null;
  end if;
  -- Two moves at once could close a circle that neither sees.
  perform pg_advisory_xact_lock(7142, 11);
  under := array(select distinct descendant from unit_branch where ancestor = any(moved));
  delete from unit_branch where descendant = any(under);
  perform unit_branch_write(under);
  return null;
end
$$;
create trigger unit_branch_moves after update on unit
  referencing old table as stale new table as fresh for each statement execute function unit_branch_moves();
