-- The unit's own allow-list, which travels in its bundles; and whether a machine of its own hands reports in by itself.

-- A name, network or address that the unit holds for harmless, and why. What it holds back is counted in every result.
create table sweep_allowance (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  unit_id uuid not null,
  value text not null check (length(value) between 1 and 300 and value !~ '[[:space:]]'),
  reason text not null check (length(btrim(reason)) between 1 and 500),
  added_by uuid not null references person,
  added_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  check ((removed_by is null) = (removed_at is null))
);
create unique index sweep_allowance_in_use on sweep_allowance (unit_id, value) where removed_at is null;
call guard('sweep_allowance', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit,evidence.sign}',
  updates => '{evidence.submit,evidence.sign}');

-- Machines that the unit's head lets hand in what they fill the draft with; for the others it waits for a person.
create table station_hand_in (
  station_id uuid primary key references sweep_station,
  tenant uuid not null references tenant,
  unit_id uuid not null,
  let_by uuid not null references person,
  since timestamptz not null
);
call guard('station_hand_in', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.sign}',
  deletes => '{evidence.sign}');
