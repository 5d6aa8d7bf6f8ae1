-- Dispatches as received: the bytes stay as they came (kept by SHA-256), the reading is the machine's draft of them.

create table stored_file (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  unit_id uuid,
  stored_by uuid,
  stored_at timestamptz not null default now()
);
create index stored_file_by_hash on stored_file (tenant, sha256);
alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy select_guard on stored_file for select to haidang_app using (
  tenant = (select current_tenant()) and (stored_by = (select current_person())
    or (unit_id is null and (select may_at_all('dispatch.read')))
    or (unit_id is not null and ((select reaches_all('evidence.read')) or unit_id in (select reachable('evidence.read'))))));
create policy insert_guard on stored_file for insert to haidang_app with check (
  tenant = (select current_tenant()) and stored_by = (select current_person()) and (
    (unit_id is null and (select may_at_all('dispatch.write')))
    or unit_id in (select reachable('evidence.submit'))));
create policy example_removal on stored_file for all to current_user using (is_example(tenant));
grant select, insert on stored_file to haidang_app;

create table dispatch (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  file_id uuid not null references stored_file,
  sha256 text not null,
  file_name text not null,
  arrived_at timestamptz not null default now(),
  arrived_by uuid,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'read', 'failed')),
  pages_done int not null default 0,
  pages_total int,
  problem jsonb,
  reading jsonb,
  number text,
  symbol text,
  issuer text,
  issuer_folded text generated always as (fold(issuer)) stored,
  subject text,
  folded text generated always as (fold(coalesce(subject, '') || ' ' || coalesce(number, '') || '/' || coalesce(symbol, '') || ' ' || coalesce(issuer, '') || ' ' || file_name)) stored,
  same_as uuid references dispatch,
  removed_at timestamptz
);
create unique index dispatch_same_bytes on dispatch (tenant, sha256) where removed_at is null;
create index dispatch_same_reference on dispatch (tenant, symbol, number);
call guard('dispatch', null, reads => '{dispatch.read}', inserts => '{dispatch.write}', updates => '{dispatch.write}');
