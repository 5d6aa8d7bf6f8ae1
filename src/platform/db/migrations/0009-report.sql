-- Roll-up reports: frozen at a cut-off, so that the same report gives the same numbers whenever it is run again.

create table roll_up (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  directive_id uuid not null references directive,
  cut_off timestamptz not null,
  state text not null default 'draft' check (state in ('draft', 'final')),
  content jsonb not null,
  sha256 text not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  final_by uuid,
  final_at timestamptz
);
create index roll_up_of_directive on roll_up (directive_id, made_at);
call guard('roll_up', null, reads => '{report.read}', inserts => '{report.write}', updates => '{report.write}');

create function final_stays() returns trigger language plpgsql as $$
begin
  if old.state = 'final' or new.cut_off <> old.cut_off or new.directive_id <> old.directive_id then
    raise exception 'a final report cannot change' using errcode = 'HD002';
  end if;
  return new;
end
$$;
create trigger final_stays before update on roll_up for each row execute function final_stays();
