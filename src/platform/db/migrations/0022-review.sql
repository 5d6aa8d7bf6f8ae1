-- What people say of a dispatch's reading, act by act, and the reading that follows of it. The machine's own stays as it is.

create table reading_correction (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  dispatch_id uuid not null references dispatch,
  -- Counts from 1 within a dispatch: two who act at once cannot both be next.
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in ('accepted', 'corrected', 'left-unknown', 'split', 'join', 'move', 'undone')),
  field text not null check (length(field) <= 120),
  value_before jsonb,
  value_after jsonb,
  anchor jsonb,
  -- Of the file, the page and the machine, so that each row is a whole training pair by itself.
  sha256 text not null,
  schema_version text not null,
  place jsonb not null,
  machine_value jsonb,
  made_by uuid not null,
  made_at timestamptz not null,
  unique (dispatch_id, ordinal)
);
create index reading_correction_by_time on reading_correction (tenant, made_at);
-- Acts are added and never changed: nobody has a right to update or delete one.
call guard('reading_correction', null, reads => '{dispatch.read}', inserts => '{dispatch.write}');
-- The worker, who is no person, must see that there are corrections before it writes a reading.
create policy read_by_worker on reading_correction for select to haidang_app using (
  tenant = (select current_tenant()) and (select current_person()) is null);

-- The reading after all acts, without its source: worked out of `reading` and the acts, kept for those who build on it.
alter table dispatch add column reviewed jsonb;

-- A reading that people have corrected is what their acts speak of: it may not be replaced under them.
create function corrected_reading_stays() returns trigger language plpgsql as $$
begin
  if old.reading is not null and new.reading is distinct from old.reading
      and exists (select 1 from reading_correction c where c.dispatch_id = old.id) then
    raise exception 'a corrected reading cannot be replaced' using errcode = 'HD002';
  end if;
  return new;
end
$$;
create trigger corrected_reading_stays before update of reading on dispatch
  for each row execute function corrected_reading_stays();
