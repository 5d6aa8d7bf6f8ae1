-- Where an assignment stands in a report: one word of seven, worst first. The same rule as src/report/rules.ts.
create function standing_of(is_exempt boolean, is_reported boolean, is_returned boolean, is_acknowledged boolean,
    is_answered boolean, outcome text) returns text language sql immutable parallel safe
  return case
    when is_exempt then 'exempt'
    when is_reported and not is_returned then coalesce(outcome, 'unknown')
    when is_reported or is_acknowledged or is_answered then 'pending'
    else 'silent'
  end;

alter table standing add column noted_at timestamptz not null default now();
