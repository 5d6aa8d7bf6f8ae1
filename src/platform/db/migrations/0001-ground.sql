-- The ground that every table stands on: who is asking, what they may do, and how a table is guarded.
-- Runs as the owner. The app's role owns nothing and sees only what a policy shows it.

create table tenant (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  parent_body text,
  place text,
  drafting_unit text,
  is_example boolean not null default false,
  created_at timestamptz not null default now()
);
grant select, insert on tenant to haidang_app;
grant update (name, parent_body, place, drafting_unit) on tenant to haidang_app;

-- The one table of permissions (src/person/permissions.ts) as the database reads it; written at migration only.
create table permission (
  action text not null,
  role text not null,
  scope text not null check (scope in ('all', 'branch', 'own')),
  primary key (action, role)
);
grant select on permission to haidang_app;

-- Who is asking, set with set_config(…, true) inside each transaction. After a transaction the setting is '', not null.
create function current_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;
create function current_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
-- What was shown as proof before anyone is known: the hash of a session's or an invitation's token, or an e-mail address.
create function current_proof() returns text language sql stable parallel safe
  return nullif(current_setting('app.proof', true), '');

-- Lower case without diacritics: Hoà, Hòa and HOA are one; đ is d.
create function fold(words text) returns text language sql immutable parallel safe strict
  return replace(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd');

create table person (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  name text not null,
  email text not null check (email = lower(email)),
  phone text,
  password_hash text,
  totp_secret text,
  totp_last_step bigint,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  unique (tenant, email)
);
create index person_by_email on person (email);

create table unit_branch (
  tenant uuid not null,
  ancestor uuid not null,
  descendant uuid not null,
  depth int not null,
  primary key (ancestor, descendant)
);
create index unit_branch_up on unit_branch (descendant);

-- A role held by a person: at one unit and what is under it, or (unit_id null) over the whole authority.
create table role_grant (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  person_id uuid not null references person,
  role text not null,
  unit_id uuid,
  granted_by uuid,
  granted_at timestamptz not null default now()
);
create unique index role_grant_once on role_grant (person_id, role, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'));

-- What the one who asks may do, worked out once a transaction: `any`: actions allowed on anything at all, `all`: over the
-- whole authority, `some`: at a grant's unit, with the units that it reaches. It is kept in a setting of this transaction,
-- which is trusted as much as the setting that says who asks, and is worked out anew when that changes.
create function reach() returns jsonb language plpgsql stable as $$
declare
  who text := current_setting('app.tenant', true) || ' ' || current_setting('app.person', true);
  known jsonb := nullif(current_setting('app.reach', true), '')::jsonb;
begin
  if known ->> 'of' = who then
    return known;
  end if;
  select jsonb_build_object('of', who,
      'any', coalesce(jsonb_agg(distinct p.action), '[]'),
      'all', coalesce(jsonb_agg(distinct p.action) filter (where p.scope = 'all' and g.unit_id is null), '[]'),
      'some', (
        select coalesce(jsonb_agg(jsonb_build_object('actions', s.actions, 'units', s.units)), '[]') from (
          select jsonb_agg(q.action) as actions, (
              select jsonb_agg(b.descendant) from unit_branch b
              where b.ancestor = h.unit_id and (q.scope <> 'own' or b.depth = 0)) as units
            from role_grant h join permission q on q.role = h.role
            where h.person_id = current_person() and h.tenant = current_tenant() and h.unit_id is not null
            group by h.unit_id, q.scope) s
          where s.units is not null))
    into known
    from role_grant g join permission p on p.role = g.role and (g.unit_id is not null or p.scope = 'all')
    where g.person_id = current_person() and g.tenant = current_tenant();
  perform set_config('app.reach', known::text, true);
  return known;
end
$$;

-- True where one of these actions is allowed over the whole authority.
create function reaches_all(variadic actions text[]) returns boolean language plpgsql stable as $$
begin
  return (reach() -> 'all') ?| actions;
end
$$;

-- The units whose things one of these actions may touch.
create function reachable(variadic actions text[]) returns setof uuid language plpgsql stable rows 5 as $$
begin
  return query
    select distinct u.value::uuid
    from jsonb_array_elements(reach() -> 'some') s, jsonb_array_elements_text(s.value -> 'units') u
    where (s.value -> 'actions') ?| actions;
end
$$;

-- True where one of these actions is allowed on anything at all.
create function may_at_all(variadic actions text[]) returns boolean language plpgsql stable as $$
begin
  return (reach() -> 'any') ?| actions;
end
$$;

create function is_example(t uuid) returns boolean language sql stable as $$
  select coalesce((select is_example from tenant where id = t), false)
$$;

-- Guards one table: forced row security, one policy a verb. `unit_column` null: things of the whole authority.
-- An empty list of actions: the verb is not granted at all. Rows of the worked example may be removed by the owner.
create procedure guard(
  t regclass, unit_column text,
  reads text[], inserts text[] default '{}', updates text[] default '{}', deletes text[] default '{}'
) language plpgsql as $$
declare
  verb text;
  actions text[];
  test text;
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  foreach verb in array array['select', 'insert', 'update', 'delete'] loop
    actions := case verb when 'select' then reads when 'insert' then inserts when 'update' then updates else deletes end;
    continue when cardinality(actions) = 0;
    test := 'tenant = (select current_tenant())';
    if actions <> array['anyone'] then
      if unit_column is null then
        test := test || format(' and (select may_at_all(variadic %L::text[]))', actions);
      else
        test := test || format(
          ' and ((select reaches_all(variadic %1$L::text[])) or %2$I = any (array(select reachable(variadic %1$L::text[]))))',
          actions, unit_column);
      end if;
    end if;
    if verb = 'insert' then
      execute format('create policy %s_guard on %s for insert to haidang_app with check (%s)', verb, t, test);
    elsif verb = 'update' then
      execute format('create policy %s_guard on %s for update to haidang_app using (%s) with check (%s)', verb, t, test, test);
    else
      execute format('create policy %s_guard on %s for %s to haidang_app using (%s)', verb, t, verb, test);
    end if;
    execute format('grant %s on %s to haidang_app', verb, t);
  end loop;
  execute format('create policy example_removal on %s for all to current_user using (is_example(tenant))', t);
end
$$;
