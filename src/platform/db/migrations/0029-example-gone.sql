-- Takes an example away; where a row of somebody else still refers to one of it, all of it stays and the cause is told, instead of trying
-- for ever.

create or replace function remove_example(t uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  name text;
  kept_by text := '';
  taken bigint;
  rows_of_one bigint;
begin
  if not is_example(t) then
    return false;
  end if;
  -- Tables refer to each other: a pass takes what nothing refers to any more, until nothing is left.
  while kept_by is not null loop
    kept_by := null;
    taken := 0;
    for name in
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
      where c.relkind = 'r' and n.nspname = 'public' and c.relname <> 'tenant'
    loop
      begin
        execute format('delete from %I where tenant = $1', name) using t;
        get diagnostics rows_of_one = row_count;
        taken := taken + rows_of_one;
      exception when foreign_key_violation then
        kept_by := sqlerrm;
      end;
    end loop;
    if kept_by is not null and taken = 0 then
      raise exception 'the example cannot be taken away: %', kept_by;
    end if;
  end loop;
  delete from tenant where id = t;
  return true;
end
$$;
