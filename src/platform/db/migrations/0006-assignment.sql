-- Assignments: an obligation given to a unit. Columns are facts with their time; the state is derived from them.

create table assignment (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null,
  directive_id uuid not null,
  obligation_id uuid not null,
  lineage_id uuid not null,
  unit_id uuid not null,
  sector_id uuid,
  parent_unit_id uuid,
  due_at timestamptz,
  delivered_at timestamptz not null default now(),
  opened_at timestamptz,
  acknowledged_at timestamptz,
  clock_started_at timestamptz,
  answered_at timestamptz,
  reported_at timestamptz,
  last_reported_at timestamptz,
  is_late boolean not null default false,
  returned_at timestamptz,
  extended_at timestamptz,
  exempt_at timestamptz,
  outcome text check (outcome in ('met', 'partly', 'not-met', 'unknown')),
  claimed_outcome text check (claimed_outcome in ('met', 'partly', 'not-met', 'unknown')),
  ground text check (ground in ('claimed', 'checked', 'witnessed')),
  is_overridden boolean not null default false,
  changed_in_version int,
  withdrawn_at timestamptz
);
-- Units and obligations are never deleted and the fan-out reads both tables, so it carries no foreign keys of its own:
-- docs/decisions/0003-fan-out-without-foreign-keys.md.
create unique index assignment_once on assignment (obligation_id, unit_id);
create index assignment_of_unit on assignment (unit_id, due_at);
create index assignment_of_directive on assignment (directive_id);

call guard('assignment', 'unit_id',
  reads => '{assignment.read}', inserts => '{directive.issue,assignment.cascade}',
  updates => '{assignment.answer,assignment.decide,verdict.judge,directive.issue}');

-- A directive, its obligations and demands are seen by who directs, and by the units that were given them.
call guard('directive', null, reads => '{directive.read}', inserts => '{directive.write}', updates => '{directive.write}');
create policy select_recipients on directive for select to haidang_app using (
  tenant = (select current_tenant()) and state <> 'draft' and id in (
    select a.directive_id from assignment a where a.unit_id = any (array(select reachable('assignment.read')))));
call guard('obligation', null, reads => '{directive.read}', inserts => '{directive.issue}');
create policy select_recipients on obligation for select to haidang_app using (
  tenant = (select current_tenant()) and id in (
    select a.obligation_id from assignment a where a.unit_id = any (array(select reachable('assignment.read')))));
call guard('demand', null, reads => '{directive.read}', inserts => '{directive.issue}');
create policy select_recipients on demand for select to haidang_app using (
  tenant = (select current_tenant()) and obligation_id in (
    select a.obligation_id from assignment a where a.unit_id = any (array(select reachable('assignment.read')))));
call guard('recipient', 'unit_id', reads => '{directive.read,assignment.read}', inserts => '{directive.issue}');

-- Acts of a unit on an assignment that ask for an answer: more time, or being let off.
create table assignment_request (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  assignment_id uuid not null references assignment,
  unit_id uuid not null,
  kind text not null check (kind in ('extension', 'exemption')),
  reason text not null,
  until timestamptz,
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  decision text check (decision in ('granted', 'refused')),
  granted_until timestamptz,
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz
);
create index assignment_request_of on assignment_request (assignment_id);
create unique index assignment_request_open on assignment_request (assignment_id, kind) where decided_at is null;
call guard('assignment_request', 'unit_id', reads => '{assignment.read}', inserts => '{assignment.answer}', updates => '{assignment.decide}');

-- What hinders a unit, and what it proposes.
create table hindrance (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  assignment_id uuid not null references assignment,
  directive_id uuid not null,
  unit_id uuid not null,
  kind text not null check (kind in ('difficulty', 'proposal')),
  text text not null,
  said_by uuid not null,
  said_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index hindrance_of_directive on hindrance (directive_id);
call guard('hindrance', 'unit_id', reads => '{assignment.read}', inserts => '{assignment.answer}', updates => '{assignment.answer}');

-- Sums by directive, obligation, sector and facts: rows are differences, so that writers never wait for each other;
-- the worker folds them together. The leader's page adds them up.
create table tally (
  tenant uuid not null,
  directive_id uuid not null,
  obligation_id uuid not null,
  sector_id uuid,
  due_at timestamptz,
  is_acknowledged boolean not null,
  is_answered boolean not null,
  is_reported boolean not null,
  is_late boolean not null,
  is_returned boolean not null,
  is_extended boolean not null,
  is_exempt boolean not null,
  outcome text,
  is_contradicted boolean not null,
  n bigint not null
);
create index tally_of_directive on tally (directive_id);
alter table tally enable row level security;
alter table tally force row level security;
create policy select_guard on tally for select to haidang_app using (
  tenant = (select current_tenant()) and ((select reaches_all('report.read')) or (select current_person()) is null));
create policy insert_guard on tally for insert to haidang_app with check (tenant = (select current_tenant()));
create policy folded_by_worker on tally for delete to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy example_removal on tally for all to current_user using (is_example(tenant));
grant select, insert, delete on tally to haidang_app;

-- The unit says one thing and a machine found another. Where either does not know, nothing is contradicted.
create function contradicts(claimed text, outcome text, ground text) returns boolean language sql immutable
  return coalesce(ground <> 'claimed' and claimed <> outcome and claimed <> 'unknown' and outcome <> 'unknown', false);

create function tally_row(a assignment, n bigint) returns tally language sql immutable as $$
  select row(a.tenant, a.directive_id, a.obligation_id, a.sector_id, a.due_at,
    a.acknowledged_at is not null, a.answered_at is not null, a.reported_at is not null, a.is_late,
    a.returned_at is not null, a.extended_at is not null, a.exempt_at is not null,
    a.outcome, contradicts(a.claimed_outcome, a.outcome, a.ground), n)::tally
$$;

create function tally_added() returns trigger language plpgsql as $$
begin
  insert into tally
    select a.tenant, a.directive_id, a.obligation_id, a.sector_id, a.due_at,
      a.acknowledged_at is not null, a.answered_at is not null, a.reported_at is not null, a.is_late,
      a.returned_at is not null, a.extended_at is not null, a.exempt_at is not null, a.outcome,
      contradicts(a.claimed_outcome, a.outcome, a.ground), count(*)
    from fresh a where a.withdrawn_at is null
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14;
  return null;
end
$$;
create trigger tally_added after insert on assignment referencing new table as fresh
  for each statement execute function tally_added();

create function tally_changed() returns trigger language plpgsql as $$
begin
  insert into tally
    select t.tenant, t.directive_id, t.obligation_id, t.sector_id, t.due_at, t.is_acknowledged, t.is_answered, t.is_reported,
      t.is_late, t.is_returned, t.is_extended, t.is_exempt, t.outcome, t.is_contradicted, sum(t.n)
    from (
      select (tally_row(a, -1)).* from stale a where a.withdrawn_at is null
      union all
      select (tally_row(a, 1)).* from fresh a where a.withdrawn_at is null) t
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
    having sum(t.n) <> 0;
  return null;
end
$$;
create trigger tally_changed after update on assignment referencing old table as stale new table as fresh
  for each statement execute function tally_changed();

-- How a directive stood at the end of each day, so that "since last week" is a comparison and not a guess.
create table standing (
  tenant uuid not null references tenant,
  directive_id uuid not null references directive,
  day date not null,
  figures jsonb not null,
  primary key (directive_id, day)
);
alter table standing enable row level security;
alter table standing force row level security;
create policy select_guard on standing for select to haidang_app using (
  tenant = (select current_tenant()) and ((select reaches_all('report.read')) or (select current_person()) is null));
create policy written_by_worker on standing for insert to haidang_app with check (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy rewritten_by_worker on standing for update to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy example_removal on standing for all to current_user using (is_example(tenant));
grant select, insert, update on standing to haidang_app;
