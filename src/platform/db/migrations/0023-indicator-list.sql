-- Indicator lists: taken in, published, delivered; and the parameters that a demand is judged by after it was issued.

create table indicator_list (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  name text not null check (length(btrim(name)) between 1 and 200),
  made_by uuid not null,
  made_at timestamptz not null default now()
);
create unique index indicator_list_name on indicator_list (tenant, fold(name));

-- What a unit may know of a version. What stands behind it is in `indicator_list_intake`.
create table indicator_list_version (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  list_id uuid not null references indicator_list,
  version int not null check (version > 0),
  state text not null default 'draft' check (state in ('draft', 'awaiting-second', 'published')),
  -- The published version that this one is compared with.
  basis_id uuid references indicator_list_version,
  -- The canonical file, and the digest by which a sweep names it (controls/indicator-sweep/collect/digest.ts).
  file_sha256 text,
  digest text,
  size bigint,
  -- {"live", "expired", "kinds": {"domain": 12, …}, "added", "withdrawn"}; null until it is read.
  counts jsonb,
  -- CSV of what was added and withdrawn since `basis_id`.
  changes_sha256 text,
  -- Tombstones: [{"kind", "value", "reason"}].
  recalls jsonb not null default '[]',
  note text,
  drafted_by uuid not null,
  drafted_at timestamptz not null default now(),
  approved_by uuid,
  approved_at timestamptz,
  published_by uuid,
  published_at timestamptz,
  unique (list_id, version),
  check ((state = 'published') = (published_at is not null)),
  check (state = 'draft' or digest is not null)
);
create unique index indicator_list_one_draft on indicator_list_version (list_id) where state <> 'published';

-- How a version came to be: its sources, what was refused and demoted, why a second person is needed. For the authority alone.
create table indicator_list_intake (
  version_id uuid primary key references indicator_list_version on delete cascade,
  tenant uuid not null references tenant,
  -- [{"kind": "file" | "dispatch", "name", "sha256", "size", "dispatchId"}], with what was read of each once it is.
  sources jsonb not null,
  -- Whether they add to the version before, or take its place.
  adds boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'done', 'failed', 'stopped')),
  bytes_done bigint not null default 0,
  bytes_total bigint,
  started_at timestamptz,
  problem jsonb,
  -- {"merged", "refused": {reason: n}, "demoted": [{"list", "count"}], "unmatchedUnits": [{"text", "rows"}]}
  told jsonb,
  refused_sha256 text,
  -- [{"reason", "count", "examples"}]; empty: one person is enough.
  second_person jsonb not null default '[]'
);

-- Addresses of one unit's own network that were seen talking to something: for that unit and the authority alone.
create table network_warning (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  version_id uuid not null references indicator_list_version on delete cascade,
  unit_id uuid not null,
  -- Of the unit's network, and what it talked to; either is null where the source does not say.
  address text,
  indicator text,
  first_seen timestamptz,
  last_seen timestamptz,
  note text,
  check (address is not null or indicator is not null)
);
create index network_warning_of on network_warning (version_id, unit_id);

-- Which demand of an issued directive carries which list. By lineage: an amended directive goes on carrying it.
create table indicator_list_use (
  tenant uuid not null references tenant,
  demand_lineage_id uuid not null,
  list_id uuid not null references indicator_list,
  attached_by uuid not null,
  attached_at timestamptz not null default now(),
  primary key (tenant, demand_lineage_id)
);
create index indicator_list_use_of on indicator_list_use (list_id);

create table list_delivery (
  tenant uuid not null references tenant,
  version_id uuid not null references indicator_list_version,
  unit_id uuid not null,
  delivered_at timestamptz not null,
  fetched_at timestamptz,
  fetched_by uuid,
  primary key (version_id, unit_id),
  check ((fetched_at is null) = (fetched_by is null))
);
create index list_delivery_of_unit on list_delivery (unit_id, version_id);

call guard('indicator_list', null, reads => '{indicators.read}', inserts => '{indicators.write}', updates => '{indicators.write}');
call guard('indicator_list_version', null, reads => '{indicators.read}', inserts => '{indicators.write}',
  updates => '{indicators.write,indicators.publish}', deletes => '{indicators.write}');
call guard('indicator_list_intake', null, reads => '{indicators.read}', inserts => '{indicators.write}',
  updates => '{indicators.write}', deletes => '{indicators.write}');
call guard('network_warning', 'unit_id', reads => '{indicators.read,indicators.fetch}', inserts => '{indicators.write}',
  deletes => '{indicators.write}');
call guard('indicator_list_use', null, reads => '{indicators.read}', inserts => '{indicators.publish}', updates => '{indicators.publish}',
  deletes => '{indicators.publish}');
call guard('list_delivery', 'unit_id', reads => '{indicators.read,indicators.fetch}', inserts => '{indicators.publish}',
  updates => '{indicators.fetch}');

-- A unit sees the versions that were delivered to it, and nothing of who else got them.
create policy select_recipients on indicator_list_version for select to haidang_app using (
  tenant = (select current_tenant()) and state = 'published' and id in (
    select d.version_id from list_delivery d where d.unit_id = any (array(select reachable('indicators.fetch')))));
create policy select_recipients on indicator_list for select to haidang_app using (
  tenant = (select current_tenant()) and id in (select v.list_id from indicator_list_version v where v.state = 'published'));
-- What a unit is warned of, it is warned of when the version is published and not before.
create policy once_published on network_warning as restrictive for select to haidang_app using (
  (select current_person()) is null or (select may_at_all('indicators.read'))
  or version_id in (select v.id from indicator_list_version v where v.state = 'published'));

-- The worker, who is no person, delivers what is published to units that are given the duty later. Sources are read as the
-- person who drafted the version.
do $$
declare
  t text;
begin
  foreach t in array array['indicator_list', 'indicator_list_version', 'indicator_list_use', 'list_delivery'] loop
    execute format('create policy read_by_worker on %I for select to haidang_app using (
      tenant = (select current_tenant()) and (select current_person()) is null)', t);
  end loop;
end
$$;
create policy delivered_by_worker on list_delivery for insert to haidang_app with check (
  tenant = (select current_tenant()) and (select current_person()) is null);

-- What was published stays as it was published.
create function published_list_stays() returns trigger language plpgsql as $$
begin
  if old.state = 'published' and (tg_op = 'UPDATE' or not is_example(old.tenant)) then
    raise exception 'a published list cannot change' using errcode = 'HD002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger published_list_stays before update or delete on indicator_list_version
  for each row execute function published_list_stays();

-- Parameters that are in force for a demand beside those it was issued with, such as the version of a list. Only ever added
-- to: the newest counts. By lineage, so that an amended directive keeps them.
create table parameters_in_force (
  tenant uuid not null references tenant,
  demand_lineage_id uuid not null,
  since timestamptz not null,
  parameters jsonb not null,
  set_by uuid not null,
  primary key (demand_lineage_id, since)
);
call guard('parameters_in_force', null, reads => '{directive.read}', inserts => '{directive.issue,indicators.publish}');
create policy select_recipients on parameters_in_force for select to haidang_app using (
  tenant = (select current_tenant()) and demand_lineage_id in (select m.lineage_id from demand m));
create policy for_askers on parameters_in_force for select to current_user using (
  tenant = any ((select asking_authorities())::uuid[]));

-- What a demand is judged by now: as issued, and over it what is in force. Runs under row security of whoever asks.
create function parameters_of(m demand) returns jsonb language sql stable as $$
  select m.parameters || coalesce((
    select p.parameters from parameters_in_force p
    where p.demand_lineage_id = m.lineage_id and p.tenant = m.tenant order by p.since desc limit 1), '{}')
$$;

-- What the check found when a submission was judged again by parameters that came into force after it; the newest counts.
-- The verdict of the day it was handed in stays.
create table rejudgement (
  id uuid not null default gen_random_uuid(),
  tenant uuid not null references tenant,
  assignment_id uuid not null,
  submission_id uuid not null references submission,
  demand_id uuid not null references demand,
  unit_id uuid not null,
  control text not null,
  outcome text not null check (outcome in ('met', 'partly', 'not-met', 'unknown')),
  claimed_outcome text check (claimed_outcome in ('met', 'partly', 'not-met', 'unknown')),
  ground text not null check (ground in ('claimed', 'checked', 'witnessed')),
  findings jsonb not null default '[]',
  figures jsonb,
  parameters jsonb not null,
  -- What the whole submission came to by it.
  whole_outcome text not null check (whole_outcome in ('met', 'partly', 'not-met', 'unknown')),
  whole_ground text not null check (whole_ground in ('claimed', 'checked', 'witnessed')),
  judged_at timestamptz not null,
  primary key (submission_id, demand_id, judged_at)
);
call guard('rejudgement', 'unit_id', reads => '{evidence.read}');
-- Judging again is the worker's, set by set.
grant insert on rejudgement to haidang_app;
create policy added_by_worker on rejudgement for insert to haidang_app with check (
  tenant = (select current_tenant()) and (select current_person()) is null);
do $$
declare
  t text;
begin
  foreach t in array array['rejudgement', 'parameters_in_force', 'submission', 'verdict', 'assignment', 'obligation', 'demand', 'directive'] loop
    execute format('create policy read_by_worker on %I for select to haidang_app using (
      tenant = (select current_tenant()) and (select current_person()) is null)', t);
  end loop;
end
$$;
create policy judged_by_worker on assignment for update to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);

-- As in 0016, with the parameters that are in force.
create or replace function submission_contexts(asked jsonb) returns jsonb language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set join_collapse_limit = 1 as $$
declare
  known asker_of_group[] := enter_group(array(select distinct a ->> 'proof' from jsonb_array_elements(asked) a));
  told jsonb;
begin
  with k as materialized (select * from unnest(known))
  select jsonb_agg(jsonb_build_object(
      'told', (
        select jsonb_build_object(
          'tenant', jsonb_build_object('id', t.id, 'name', t.name, 'isExample', t.is_example),
          'person', jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email),
          'grants', coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unit', g.unit_id))
            from role_grant g where g.person_id = p.id), '[]'))
        from session s join person p on p.id = s.person_id and p.is_active join tenant t on t.id = s.tenant
        where s.token_hash = i.proof),
      'assignment', (
        select jsonb_build_object(
          'id', a.id, 'obligationId', o.id, 'directive', d.reference, 'path', o.path,
          'lineage', (select jsonb_agg(b.ancestor order by b.depth) from unit_branch b where b.descendant = a.unit_id),
          'demands', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'control', m.control, 'parameters', parameters_of(m))
            order by m.position), '[]') from demand m where m.obligation_id = a.obligation_id))
        from assignment a join obligation o on o.id = a.obligation_id join directive d on d.id = a.directive_id
        where a.id = i.assignment and exists (
          select from k where k.proof = i.proof and k.tenant = a.tenant and k.unit_id = a.unit_id)))
      order by i.n) into told
    from rows from (jsonb_to_recordset(asked) as (proof text, assignment uuid)) with ordinality i (proof, assignment, n);
  perform leave_group();
  return told;
end
$$;
