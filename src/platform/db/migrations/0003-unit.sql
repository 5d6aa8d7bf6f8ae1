-- The directory of units: who they are, since when, under whom, by which names and codes, and who answers the phone.

create table sector (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  name text not null,
  folded text generated always as (fold(name)) stored,
  position int not null default 0,
  unique (tenant, name)
);
call guard('sector', null, reads => '{anyone}', inserts => '{unit.write}', updates => '{unit.write}', deletes => '{unit.write}');

create table unit (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  name text not null,
  folded text generated always as (fold(name)) stored,
  kind text not null default 'other',
  sector_id uuid references sector,
  parent_id uuid references unit,
  agency_code text check (agency_code ~ '^[A-Y]\d{2}(\.[A-Z0-9]+)*$' and length(agency_code) <= 35),
  old_agency_code text check (old_agency_code ~ '^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}$'),
  registration_number text,
  gso_code text,
  valid_from date,
  valid_to date,
  note text,
  created_at timestamptz not null default now(),
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create unique index unit_code_now on unit (tenant, agency_code) where valid_to is null;
create unique index unit_old_code_now on unit (tenant, old_agency_code) where valid_to is null;
create index unit_by_sector on unit (tenant, sector_id);
create index unit_by_parent on unit (parent_id);
call guard('unit', 'id', reads => '{anyone}', inserts => '{unit.write}', updates => '{unit.write}');

-- The branch table follows parent_id: each unit is its own ancestor at depth 0.
create function unit_branch_follows() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into unit_branch (tenant, ancestor, descendant, depth) values (new.tenant, new.id, new.id, 0);
    if new.parent_id is not null then
      insert into unit_branch (tenant, ancestor, descendant, depth)
        select new.tenant, b.ancestor, new.id, b.depth + 1 from unit_branch b where b.descendant = new.parent_id;
    end if;
  elsif new.parent_id is distinct from old.parent_id then
    if exists (select 1 from unit_branch where ancestor = new.id and descendant = new.parent_id) then
      raise exception 'unit cannot be under itself' using errcode = 'HD001';
    end if;
    delete from unit_branch where descendant in (select descendant from unit_branch where ancestor = new.id)
      and ancestor in (select ancestor from unit_branch where descendant = new.id and ancestor <> new.id);
    if new.parent_id is not null then
      insert into unit_branch (tenant, ancestor, descendant, depth)
        select new.tenant, up.ancestor, down.descendant, up.depth + down.depth + 1
        from unit_branch up cross join unit_branch down
        where up.descendant = new.parent_id and down.ancestor = new.id;
    end if;
  end if;
  return null;
end
$$;
create trigger unit_branch_follows after insert or update of parent_id on unit
  for each row execute function unit_branch_follows();

create table unit_alias (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  name text not null,
  folded text generated always as (fold(name)) stored,
  unique (unit_id, name)
);
call guard('unit_alias', 'unit_id', reads => '{anyone}', inserts => '{unit.write}', deletes => '{unit.write}');

create table succession (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  kind text not null check (kind in ('merge', 'split', 'rename', 'end')),
  on_date date not null,
  ground text,
  recorded_at timestamptz not null default now()
);
call guard('succession', null, reads => '{anyone}', inserts => '{unit.write}');

create table succession_part (
  succession_id uuid not null references succession,
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  side text not null check (side in ('before', 'after')),
  primary key (succession_id, unit_id, side)
);
call guard('succession_part', 'unit_id', reads => '{anyone}', inserts => '{unit.write}');

create table contact_point (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  name text not null,
  role text,
  phones text[] not null default '{}',
  email text,
  is_after_hours boolean not null default false,
  valid_from date,
  valid_to date,
  updated_at timestamptz not null default now()
);
create index contact_point_of_unit on contact_point (unit_id);
call guard('contact_point', 'unit_id', reads => '{contact.read}', inserts => '{unit.describe}', updates => '{unit.describe}', deletes => '{unit.describe}');

create table information_system (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  name text not null,
  security_level int check (security_level between 1 and 5),
  operator text,
  note text,
  updated_at timestamptz not null default now()
);
create index information_system_of_unit on information_system (unit_id);
call guard('information_system', 'unit_id', reads => '{system.read}', inserts => '{unit.describe}', updates => '{unit.describe}', deletes => '{unit.describe}');

create table site (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  host text not null,
  purpose text,
  vendor text,
  note text,
  updated_at timestamptz not null default now(),
  unique (unit_id, host)
);
call guard('site', 'unit_id', reads => '{system.read}', inserts => '{unit.describe}', updates => '{unit.describe}', deletes => '{unit.describe}');
