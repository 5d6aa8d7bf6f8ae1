-- The review of websites: what the register knows of a site, the owner's consent, each look, each case and its campaign.

alter table site
  add column cms text,
  add column address text,
  add column contact text,
  -- Other hosts to which the site may lawfully link or send its visitors.
  add column allowed_domains text[] not null default '{}',
  -- A unit that says the site is not its own; until that is decided nothing is asked of it.
  add column contested_at timestamptz,
  add column contested_by uuid,
  add column contest_reason text;
create index site_by_host on site (tenant, host);

-- Given, changed and withdrawn by an act; the last one counts, none is level 0: nothing is ever sent.
create table site_consent (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  site_id uuid not null references site,
  level int not null check (level between 0 and 2),
  given_by text not null check (length(given_by) between 1 and 300),
  ground text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  -- In the order of recording: two in one instant have one too.
  entry bigint generated always as identity
);
create index site_consent_last on site_consent (site_id, entry desc);
call guard('site_consent', 'unit_id', reads => '{site.read}', inserts => '{site.consent}');

create table site_look (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  site_id uuid not null references site,
  tier int not null check (tier between 0 and 3),
  state text not null default 'waiting' check (state in ('waiting', 'looking', 'done', 'failed', 'stopped')),
  asked_by uuid,
  asked_at timestamptz not null,
  started_at timestamptz,
  -- The process that looks says so every few seconds; one that is silent for minutes has died.
  alive_at timestamptz,
  ended_at timestamptz,
  pages_done int not null default 0,
  -- What the review made of the whole site; null until it has ended.
  verdict text check (verdict in ('clean', 'review', 'confirmed', 'unknown')),
  why jsonb,
  unmeasured jsonb not null default '[]',
  -- Weaknesses and states that inform and move no verdict.
  notices jsonb not null default '[]',
  -- What the next look is compared with: hashes and hosts, never a page.
  snapshot jsonb,
  -- Addresses of that day that only the consent of level 2 opened.
  consent_used int not null default 0
);
create index site_look_of_site on site_look (site_id, asked_at desc);
create index site_look_open on site_look (site_id) where state in ('waiting', 'looking');
call guard('site_look', 'unit_id', reads => '{site.read}', inserts => '{site.review}', updates => '{site.review}');

-- Sites that share a target, a template or a vendor: one case with many sites, of which a unit sees only its own.
create table site_campaign (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  name text not null,
  targets text[] not null default '{}',
  begun_at timestamptz not null
);
call guard('site_campaign', null, reads => '{site.campaign}', inserts => '{site.review}', updates => '{site.review}');

create table site_case (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  site_id uuid not null references site,
  campaign_id uuid references site_campaign on delete set null,
  -- The same planting on the same page is the same case, however often it comes back.
  mark text not null check (length(mark) <= 400),
  state text not null check (state in ('open', 'answered', 'watched', 'closed', 'dismissed')),
  strength text not null check (strength in ('confirmed', 'review')),
  finding jsonb not null,
  found_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- How often it was found again after it had gone: the cause was not removed.
  recurrences int not null default 0,
  -- Where watching stands in its schedule, and when the next probe is due.
  watch_step int not null default 0,
  gone_since timestamptz,
  probe_due_at timestamptz,
  unique (site_id, mark)
);
create index site_case_due on site_case (tenant, probe_due_at) where probe_due_at is not null;
create index site_case_of_unit on site_case (unit_id, state);
call guard('site_case', 'unit_id', reads => '{site.read}', inserts => '{site.review}', updates => '{site.review}');
-- A unit's own word moves its case no further than answered.
create policy answered_by_unit on site_case for update to haidang_app
  using (tenant = (select current_tenant()) and state in ('open', 'answered')
    and unit_id = any (array(select reachable('site.answer'))))
  with check (state in ('open', 'answered'));

-- Steps are added and never changed: the unit's word and the probe stand side by side.
create table site_case_step (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  case_id uuid not null references site_case,
  kind text not null,
  at timestamptz not null,
  made_by uuid,
  about jsonb not null default '{}'
);
create index site_case_step_of_case on site_case_step (case_id, at);
call guard('site_case_step', 'unit_id', reads => '{site.read}', inserts => '{site.review}');
create policy said_by_unit on site_case_step for insert to haidang_app with check (
  tenant = (select current_tenant()) and kind in ('answered', 'working') and made_by = (select current_person())
    and unit_id = any (array(select reachable('site.answer'))));

-- The worker, who is no person, reads the register and keeps what it saw.
do $$
declare
  t text;
begin
  foreach t in array array['site', 'site_consent', 'site_look', 'site_campaign', 'site_case', 'site_case_step'] loop
    execute format('create policy read_by_worker on %I for select to haidang_app using (
      tenant = (select current_tenant()) and (select current_person()) is null)', t);
  end loop;
  foreach t in array array['site_look', 'site_campaign', 'site_case', 'site_case_step'] loop
    execute format('create policy added_by_worker on %I for insert to haidang_app with check (
      tenant = (select current_tenant()) and (select current_person()) is null)', t);
  end loop;
  foreach t in array array['site_look', 'site_campaign', 'site_case'] loop
    execute format('create policy kept_by_worker on %I for update to haidang_app using (
      tenant = (select current_tenant()) and (select current_person()) is null)', t);
  end loop;
end
$$;
