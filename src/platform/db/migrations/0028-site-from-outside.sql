-- What is known of a site from elsewhere than itself: addresses that a search engine knows, and the end of its domain's registration.

-- As the unit says it; where the registry tells the day itself, that day counts.
alter table site add column registered_until date;

-- Addresses as somebody brought them from a search: planted pages that no link leads to stand in its results.
create table site_address_import (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  site_id uuid not null references site on delete cascade,
  file_name text not null check (length(file_name) between 1 and 200),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  imported_by uuid not null,
  imported_at timestamptz not null
);
create index site_address_import_of_site on site_address_import (site_id, imported_at desc);
call guard('site_address_import', 'unit_id', reads => '{site.read}', inserts => '{unit.describe}', updates => '{unit.describe}',
  deletes => '{unit.describe}');

-- Each address once, with the import that first brought it: taking an import back takes back what it added.
create table site_address (
  tenant uuid not null references tenant,
  unit_id uuid not null references unit,
  site_id uuid not null references site on delete cascade,
  import_id uuid not null references site_address_import on delete cascade,
  url text not null check (length(url) <= 1000),
  -- When a look last read it; null: none has yet.
  looked_at timestamptz,
  -- When a look last wanted to read it and could not.
  missed_at timestamptz,
  primary key (site_id, url)
);
create index site_address_of_import on site_address (import_id);
call guard('site_address', 'unit_id', reads => '{site.read}', inserts => '{unit.describe}', updates => '{unit.describe}',
  deletes => '{unit.describe}');

-- The worker, who is no person, takes the addresses along and notes which were read.
create policy read_by_worker on site_address for select to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
create policy kept_by_worker on site_address for update to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);
