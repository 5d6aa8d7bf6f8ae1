-- What stays in the unit, and the unit's side of a sweep: bundles, machines that report, results, the devices found.

-- What a submission says that does not leave the unit (src/evidence/in-unit.ts); the submission itself holds stand-ins.
create table evidence_in_unit (
  submission_id uuid primary key,
  tenant uuid not null,
  assignment_id uuid not null,
  unit_id uuid not null,
  kept jsonb not null
);
create index evidence_in_unit_of on evidence_in_unit (assignment_id);
call guard('evidence_in_unit', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit,evidence.sign}');
-- As in 0016: handing in for others writes it, and takes away nothing of an example meanwhile.
alter policy example_removal on evidence_in_unit using (tenant = any ((select examples())::uuid[]));
create policy for_askers_made on evidence_in_unit for insert to current_user with check (
  tenant || '/' || unit_id = any ((select asked_places())::text[]));

-- Whoever writes a submission: what stays is taken out of it before it is a row.
create function set_apart_in_unit() returns trigger language plpgsql as $$
begin
  insert into evidence_in_unit (submission_id, tenant, assignment_id, unit_id, kept)
    values (new.id, new.tenant, new.assignment_id, new.unit_id, new.content #> '{inUnit,kept}');
  new.content := new.content #- '{inUnit,kept}';
  return new;
end
$$;
create trigger set_apart_in_unit before insert on submission for each row
  when (new.content #> '{inUnit,kept}' is not null) execute function set_apart_in_unit();

-- The unit lets others who read its evidence see the detail of one duty: because it agrees, or because an incident asks for it.
create table detail_share (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  assignment_id uuid not null references assignment,
  unit_id uuid not null,
  kind text not null check (kind in ('agreed', 'incident')),
  reason text not null check (length(btrim(reason)) > 0),
  shared_by uuid not null,
  shared_at timestamptz not null,
  ended_at timestamptz
);
create unique index detail_share_open on detail_share (assignment_id) where ended_at is null;
call guard('detail_share', 'unit_id', reads => '{evidence.read}', inserts => '{evidence.submit,evidence.sign}',
  updates => '{evidence.submit,evidence.sign}');

-- A machine of the unit's own that fetches bundles and sends results by itself, in the name of whoever made its token.
create table sweep_station (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null,
  name text not null check (length(btrim(name)) between 1 and 100),
  token_hash text not null unique,
  made_by uuid not null references person,
  made_at timestamptz not null,
  last_seen_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid
);
create unique index sweep_station_name on sweep_station (unit_id, fold(name)) where revoked_at is null;
call guard('sweep_station', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit,evidence.sign}',
  updates => '{evidence.submit,evidence.sign}');
create policy proved_by_token on sweep_station for select to haidang_app using (token_hash = current_proof());

-- Makes the one who made the token the one who asks, for the rest of this transaction, and tells which machine and unit it is.
-- Null where no such token is in force, or its maker may no longer hand in for that unit.
create function enter_station(proof text) returns jsonb language plpgsql as $$
declare
  s sweep_station%rowtype;
begin
  perform set_config('app.proof', proof, true);
  select * into s from sweep_station where token_hash = proof and revoked_at is null;
  perform set_config('app.proof', '', true);
  if not found then
    return null;
  end if;
  perform set_config('app.tenant', s.tenant::text, true), set_config('app.person', s.made_by::text, true);
  if not exists (select 1 from person where id = s.made_by and is_active)
      or not exists (select 1 from reachable('evidence.submit') u where u = s.unit_id) then
    perform set_config('app.tenant', '', true), set_config('app.person', '', true);
    return null;
  end if;
  return jsonb_build_object('id', s.id, 'tenant', s.tenant, 'unit', s.unit_id, 'person', s.made_by);
end
$$;

-- What a unit took along to sweep with: the list as it was then, and the secret that proves what comes back.
create table sweep_bundle (
  id uuid primary key,
  tenant uuid not null references tenant,
  unit_id uuid not null,
  assignment_id uuid not null references assignment,
  demand_id uuid not null references demand,
  list_name text not null,
  list_version int not null,
  list_digest text not null,
  window_from timestamptz,
  window_to timestamptz,
  secret text not null,
  issued_at timestamptz not null,
  issued_to uuid not null,
  station_id uuid references sweep_station
);
create index sweep_bundle_of on sweep_bundle (assignment_id);
call guard('sweep_bundle', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit,evidence.sign}');

-- Small logs that a unit hands to the system to be swept. Their bytes pass through a folder, no row and no backup keeps them.
create table log_upload (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null,
  assignment_id uuid not null references assignment,
  state text not null default 'open' check (state in ('open', 'waiting', 'sweeping', 'done', 'failed', 'stopped')),
  -- [{"id", "name", "size"}], taken away with the bytes.
  files jsonb not null default '[]',
  bytes_done bigint not null default 0,
  bytes_total bigint not null default 0,
  started_at timestamptz,
  problem text,
  made_by uuid not null,
  made_at timestamptz not null,
  ended_at timestamptz
);
create unique index log_upload_under_way on log_upload (assignment_id) where state in ('open', 'waiting', 'sweeping');
call guard('log_upload', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit,evidence.sign}',
  updates => '{evidence.submit,evidence.sign}');

-- A sweep whose result was taken in, once a run. `sweep`: what was searched, in the shape of the control's evidence.
create table sweep_result (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null,
  assignment_id uuid not null references assignment,
  demand_id uuid not null references demand,
  run uuid not null,
  way text not null check (way in ('bundle', 'upload', 'station')),
  bundle_id uuid references sweep_bundle,
  station_id uuid references sweep_station,
  -- Of the canonical JSON that was sent.
  sha256 text not null,
  ran_at timestamptz not null,
  received_at timestamptz not null,
  received_by uuid not null,
  list_version int not null,
  list_digest text not null,
  devices_seen int not null,
  sweep jsonb not null,
  unique (assignment_id, run)
);
call guard('sweep_result', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit,evidence.sign}');

-- A device that was seen talking to an address of the list, and what became of it (src/sweep/device/rules.ts).
create table swept_device (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null,
  assignment_id uuid not null references assignment,
  name text not null check (length(name) between 1 and 300),
  folded text generated always as (fold(name)) stored,
  -- ["kind value", …]: what it talked to.
  indicators jsonb not null default '[]',
  first_seen timestamptz,
  last_seen timestamptz,
  state text not null check (state in ('found', 'isolating', 'cleaned', 'clean-again', 'false-positive')),
  what_was_done text check (length(what_was_done) <= 2000),
  cleaned_at timestamptz,
  recurrences int not null default 0,
  found_at timestamptz not null,
  changed_at timestamptz not null,
  unique (assignment_id, folded),
  check (state not in ('cleaned', 'clean-again') or cleaned_at is not null),
  check (state in ('found', 'isolating') or length(btrim(what_was_done)) > 0)
);
call guard('swept_device', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit,evidence.sign}',
  updates => '{evidence.submit,evidence.sign}');

-- What happened to a device, step by step; steps of one act share its `act_id`, by which they are undone together.
create table device_step (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null,
  device_id uuid not null references swept_device,
  act_id uuid not null,
  at timestamptz not null,
  -- Null: a sweep did it.
  by_person uuid,
  result_id uuid references sweep_result,
  -- The device's state, deed and times before and after.
  before jsonb,
  after jsonb not null
);
create index device_step_of on device_step (device_id, at);
create index device_step_of_act on device_step (act_id);
call guard('device_step', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit,evidence.sign}');

-- Where the unit shares the detail, whoever may read its evidence sees it; never what it was swept with or by whom.
create function is_shared(assignment uuid) returns boolean language sql stable as $$
  select exists (select 1 from detail_share s where s.assignment_id = assignment and s.ended_at is null)
$$;
create policy shared_detail on evidence_in_unit for select to haidang_app using (
  tenant = (select current_tenant()) and is_shared(assignment_id)
  and ((select reaches_all('evidence.read')) or unit_id = any (array(select reachable('evidence.read')))));
create policy shared_detail on swept_device for select to haidang_app using (
  tenant = (select current_tenant()) and is_shared(assignment_id)
  and ((select reaches_all('evidence.read')) or unit_id = any (array(select reachable('evidence.read')))));

-- The worker, who is no person, sweeps what was uploaded; what comes of it is taken in in the name of whoever uploaded it.
create policy read_by_worker on log_upload for select to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy written_by_worker on log_upload for update to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
