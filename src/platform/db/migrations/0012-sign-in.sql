-- Signing in: sessions that end when nobody uses them, an authority's first person, and what a manager may end.

-- A second factor that was offered and not yet confirmed.
alter table person add column totp_offered text;
grant update (totp_offered) on person to haidang_app;

-- An authority in which nobody has set a password yet: the server itself may make its first person and their invitation.
create function is_unfounded(t uuid) returns boolean language sql stable as $$
  select t = current_tenant() and current_person() is null
    and not exists (select 1 from person where tenant = t and password_hash is not null)
$$;
create policy first_person on person for insert to haidang_app with check (is_unfounded(tenant));
create policy first_grant on role_grant for insert to haidang_app with check (is_unfounded(tenant));
create policy first_invitation on invitation for insert to haidang_app with check (is_unfounded(tenant));
create policy first_invitation_seen on invitation for select to haidang_app using (is_unfounded(tenant));

-- A new link makes the older ones of the same person void.
create policy voided on invitation for update to haidang_app
  using (tenant = (select current_tenant()) and ((select may_at_all('person.manage')) or is_unfounded(tenant)))
  with check (used_at is not null);

-- Whoever may deactivate a person may end that person's sessions.
create policy seen_by_manager on session for select to haidang_app
  using (tenant = (select current_tenant()) and (select may_at_all('person.manage')));

-- As before, and a session that nobody used for 8 hours has ended. That it is in use is written down every 5 minutes,
-- and never waits for another request of the same session that is still at work.
create or replace function enter_session(proof text) returns jsonb language plpgsql as $$
declare
  s session%rowtype;
  told jsonb;
begin
  perform set_config('app.proof', proof, true);
  select * into s from session
    where token_hash = proof and ended_at is null and expires_at > now() and seen_at > now() - interval '8 hours';
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
    return null;
  end if;
  if s.seen_at < now() - interval '5 minutes' then
    update session set seen_at = now() where token_hash =
      (select token_hash from session where token_hash = proof for update skip locked);
  end if;
  return told;
end
$$;
