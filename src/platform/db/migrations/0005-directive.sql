-- Directives: what a person confirmed. A draft is one document; issuing writes rows that never change again.

create table directive (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  series_id uuid not null,
  version int not null default 1,
  dispatch_id uuid references dispatch,
  basis_dispatch_id uuid references dispatch,
  derived_from uuid references directive,
  state text not null default 'draft' check (state in ('draft', 'issued', 'replaced', 'withdrawn', 'discarded')),
  change_kind text check (change_kind in ('amendment', 'replacement')),
  change_reason text,
  content jsonb not null,
  subject text generated always as (content ->> 'subject') stored,
  reference text generated always as (coalesce(content ->> 'number', '') || '/' || coalesce(content ->> 'symbol', '')) stored,
  folded text generated always as (fold(coalesce(content ->> 'subject', '') || ' ' || coalesce(content ->> 'number', '') || '/' || coalesce(content ->> 'symbol', ''))) stored,
  revision int not null default 0,
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  issued_by uuid,
  issued_at timestamptz,
  unique (series_id, version)
);
create index directive_by_series on directive (series_id);

create table obligation (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  directive_id uuid not null references directive,
  lineage_id uuid not null,
  path text not null,
  position int not null,
  text text not null,
  anchor jsonb,
  group_name text,
  cascades boolean not null default false,
  deadline_kind text not null check (deadline_kind in ('before', 'by', 'within', 'none')),
  due_at timestamptz,
  within_hours numeric,
  start_event text,
  deadline_raw text,
  change text check (change in ('added', 'changed', 'same')),
  check ((deadline_kind in ('before', 'by')) = (due_at is not null)),
  check ((deadline_kind = 'within') = (within_hours is not null))
);
create index obligation_of_directive on obligation (directive_id, position);
create index obligation_lineage on obligation (lineage_id);

create table demand (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  obligation_id uuid not null references obligation,
  lineage_id uuid not null,
  control text not null,
  parameters jsonb not null default '{}',
  position int not null default 0
);
create index demand_of_obligation on demand (obligation_id);

-- The units that an obligation was given to, as resolved when it was issued.
create table recipient (
  tenant uuid not null references tenant,
  obligation_id uuid not null references obligation,
  unit_id uuid not null references unit,
  via_unit_id uuid,
  primary key (obligation_id, unit_id)
);

-- How an addressee group was resolved, remembered for the next dispatch with the same words.
create table group_choice (
  tenant uuid not null references tenant,
  folded_name text not null,
  name text not null,
  sector_ids uuid[] not null default '{}',
  unit_ids uuid[] not null default '{}',
  without_unit_ids uuid[] not null default '{}',
  chosen_by uuid,
  chosen_at timestamptz not null default now(),
  primary key (tenant, folded_name)
);
call guard('group_choice', null, reads => '{directive.write}', inserts => '{directive.write}', updates => '{directive.write}');

-- What was issued stays as it was issued.
create function issued_stays() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.content is distinct from old.content or new.series_id <> old.series_id
      or new.version <> old.version or new.issued_at is distinct from old.issued_at or new.state = 'draft') then
    raise exception 'an issued directive cannot change' using errcode = 'HD002';
  end if;
  return new;
end
$$;
create trigger issued_stays before update on directive for each row execute function issued_stays();
