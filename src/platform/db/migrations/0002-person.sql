-- People, their sessions and invitations. Before anyone is known a row shows itself only to who can prove it.

alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant_seen on tenant for select to haidang_app using (true);
create policy tenant_founded on tenant for insert to haidang_app
  with check (current_person() is null or reaches_all('authority.manage'));
create policy tenant_named on tenant for update to haidang_app
  using (id = (select current_tenant()) and (select reaches_all('authority.manage')));
create policy tenant_owner on tenant for all to current_user using (true) with check (true);

call guard('person', null, reads => '{anyone}', inserts => '{person.manage}');
grant update (name, phone, email, is_active, password_hash, totp_secret, totp_last_step) on person to haidang_app;
create policy proved_by_email on person for select to haidang_app using (email = current_proof());
create policy update_own on person for update to haidang_app
  using (tenant = (select current_tenant()) and (id = (select current_person()) or (select may_at_all('person.manage'))));

call guard('role_grant', null, reads => '{anyone}', inserts => '{person.manage}', deletes => '{person.manage}');
call guard('unit_branch', null, reads => '{anyone}', inserts => '{unit.write}', deletes => '{unit.write}');

create table session (
  token_hash text primary key,
  tenant uuid not null references tenant,
  person_id uuid not null references person,
  origin_hash text,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  browser text,
  address text
);
create index session_of_person on session (person_id);
alter table session enable row level security;
alter table session force row level security;
create policy proved_by_token on session for select to haidang_app
  using (token_hash = current_proof() or (tenant = (select current_tenant()) and person_id = (select current_person())));
create policy opened_for_oneself on session for insert to haidang_app
  with check (tenant = (select current_tenant()) and person_id = (select current_person()));
create policy ended_by_oneself on session for update to haidang_app
  using (tenant = (select current_tenant()) and (person_id = (select current_person()) or (select may_at_all('person.manage'))));
create policy example_removal on session for all to current_user using (is_example(tenant));
grant select, insert on session to haidang_app;
grant update (seen_at, ended_at) on session to haidang_app;

create table invitation (
  token_hash text primary key,
  tenant uuid not null references tenant,
  person_id uuid not null references person,
  made_by uuid,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy proved_by_token on invitation for select to haidang_app
  using (token_hash = current_proof() or (tenant = (select current_tenant()) and (select may_at_all('person.manage'))));
create policy made_by_manager on invitation for insert to haidang_app
  with check (tenant = (select current_tenant()) and (select may_at_all('person.manage')));
create policy used_once on invitation for update to haidang_app
  using (token_hash = current_proof() and used_at is null) with check (used_at is not null);
create policy example_removal on invitation for all to current_user using (is_example(tenant));
grant select, insert on invitation to haidang_app;
grant update (used_at) on invitation to haidang_app;

-- Tries at signing in, for throttling an account and a source alike. Hashes only; no row is ever shown with a person.
create table sign_in_try (
  key_hash text not null,
  at timestamptz not null default now(),
  succeeded boolean not null
);
create index sign_in_try_lately on sign_in_try (key_hash, at);
grant select, insert, delete on sign_in_try to haidang_app;

-- Opens a request: proves a session by its token's hash, sets who is asking for the rest of this transaction, and tells
-- who that is. Null where no such session runs. One round trip, because every request makes it.
create function enter_session(proof text) returns jsonb language plpgsql as $$
declare
  s session%rowtype;
  told jsonb;
begin
  perform set_config('app.proof', proof, true);
  select * into s from session where token_hash = proof and ended_at is null and expires_at > now();
  perform set_config('app.proof', '', true);
  if not found then
    return null;
  end if;
  perform set_config('app.tenant', s.tenant::text, true), set_config('app.person', s.person_id::text, true);
  select jsonb_build_object(
    'tenant', jsonb_build_object('id', t.id, 'name', t.name, 'isExample', t.is_example),
    'person', jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email),
    'seenAt', s.seen_at, 'originHash', s.origin_hash,
    'grants', coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unit', g.unit_id)) from role_grant g where g.person_id = p.id), '[]'))
    into told
    from person p join tenant t on t.id = p.tenant
    where p.id = s.person_id and p.is_active;
  if told is null then
    perform set_config('app.tenant', '', true), set_config('app.person', '', true);
  end if;
  return told;
end
$$;
