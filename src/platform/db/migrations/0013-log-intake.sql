-- Acts that wait to be taken into the tree, and the tree's right edge kept with each head, so that taking in stays short
-- however long the log is.

create table log_pending (
  act_id uuid primary key,
  tenant uuid not null references tenant,
  at timestamptz not null
);
create index log_pending_in_order on log_pending (tenant, at, act_id);
alter table log_pending enable row level security;
alter table log_pending force row level security;
create policy select_guard on log_pending for select to haidang_app using (
  tenant = (select current_tenant()) and ((select current_person()) is null or (select may_at_all('log.read'))));
create policy insert_guard on log_pending for insert to haidang_app with check (tenant = (select current_tenant()));
create policy taken_in on log_pending for delete to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy example_removal on log_pending for all to current_user using (is_example(tenant));
grant select, insert, delete on log_pending to haidang_app;

create function act_waits() returns trigger language plpgsql as $$
begin
  insert into log_pending (act_id, tenant, at) select id, tenant, at from fresh;
  return null;
end
$$;
create trigger act_waits after insert on act referencing new table as fresh
  for each statement execute function act_waits();

-- Acts of before this migration wait too. The owner is under row security as well, so it is lifted for these two lines.
alter table act no force row level security;
alter table log_pending no force row level security;
insert into log_pending (act_id, tenant, at) select id, tenant, at from act;
alter table act force row level security;
alter table log_pending force row level security;

alter table log_head add column frontier bytea not null default '';
