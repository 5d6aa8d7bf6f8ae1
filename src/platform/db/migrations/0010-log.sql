-- The log of acts: who did what to which thing, only ever added to. The tree over it is built by the worker and its
-- signed heads are kept outside this database.

create table act (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  at timestamptz not null default clock_timestamp(),
  person_id uuid,
  unit_id uuid,
  verb text not null,
  object_kind text not null,
  object_id uuid,
  about jsonb not null default '{}'
);
create index act_lately on act (tenant, at desc);
create index act_of_object on act (object_id, at);
alter table act enable row level security;
alter table act force row level security;
create policy select_guard on act for select to haidang_app using (
  tenant = (select current_tenant()) and ((select current_person()) is null or person_id = (select current_person())
    or (select reaches_all('log.read')) or unit_id in (select reachable('log.read'))));
create policy insert_guard on act for insert to haidang_app with check (
  tenant = (select current_tenant()) and person_id is not distinct from (select current_person()));
create policy example_removal on act for all to current_user using (is_example(tenant));
grant select, insert on act to haidang_app;

-- One leaf an act, in the order in which the worker took them in; one head a checkpoint.
create table log_leaf (
  tenant uuid not null references tenant,
  position bigint not null,
  act_id uuid not null unique,
  leaf_hash bytea not null,
  primary key (tenant, position)
);
create table log_head (
  tenant uuid not null references tenant,
  size bigint not null,
  root bytea not null,
  signed_at timestamptz not null default now(),
  note text not null,
  primary key (tenant, size)
);
alter table log_leaf enable row level security;
alter table log_leaf force row level security;
alter table log_head enable row level security;
alter table log_head force row level security;
create policy select_guard on log_leaf for select to haidang_app using (
  tenant = (select current_tenant()) and ((select current_person()) is null or (select may_at_all('log.read'))));
create policy insert_guard on log_leaf for insert to haidang_app with check (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy select_guard on log_head for select to haidang_app using (
  tenant = (select current_tenant()) and ((select current_person()) is null or (select may_at_all('log.read'))));
create policy insert_guard on log_head for insert to haidang_app with check (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy example_removal on log_leaf for all to current_user using (is_example(tenant));
create policy example_removal on log_head for all to current_user using (is_example(tenant));
grant select, insert on log_leaf, log_head to haidang_app;

-- Notices inside the system: what a person should look at, with where to look.
create table notice (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid,
  person_id uuid,
  kind text not null,
  about jsonb not null default '{}',
  link text,
  at timestamptz not null default now(),
  seen_at timestamptz
);
create index notice_of_unit on notice (unit_id, at desc);
create index notice_of_person on notice (person_id, at desc);
alter table notice enable row level security;
alter table notice force row level security;
create policy select_guard on notice for select to haidang_app using (
  tenant = (select current_tenant()) and (person_id = (select current_person())
    or (person_id is null and unit_id is not null and unit_id in (select reachable('notice.read')))
    or (person_id is null and unit_id is null and (select reaches_all('notice.read')))));
create policy insert_guard on notice for insert to haidang_app with check (tenant = (select current_tenant()));
create policy update_guard on notice for update to haidang_app using (
  tenant = (select current_tenant()) and (person_id = (select current_person())
    or (person_id is null and unit_id in (select reachable('notice.read')))
    or (person_id is null and unit_id is null and (select reaches_all('notice.read')))));
create policy example_removal on notice for all to current_user using (is_example(tenant));
grant select, insert on notice to haidang_app;
grant update (seen_at) on notice to haidang_app;

-- Takes the worked example away, all of it and nothing else.
create function remove_example(t uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  name text;
  left_over boolean := true;
begin
  if not is_example(t) then
    return false;
  end if;
  -- Tables refer to each other: a pass takes what nothing refers to any more, until nothing is left.
  while left_over loop
    left_over := false;
    for name in
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
      where c.relkind = 'r' and n.nspname = 'public' and c.relname <> 'tenant'
    loop
      begin
        execute format('delete from %I where tenant = $1', name) using t;
      exception when foreign_key_violation then
        left_over := true;
      end;
    end loop;
  end loop;
  delete from tenant where id = t;
  return true;
end
$$;
revoke all on function remove_example(uuid) from public;
grant execute on function remove_example(uuid) to haidang_app;
