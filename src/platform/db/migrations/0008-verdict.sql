-- Verdicts: what the check of each demand found, and what a reviewer decided. Nothing here is ever changed.

create table verdict (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  assignment_id uuid not null references assignment,
  submission_id uuid not null references submission,
  demand_id uuid not null references demand,
  unit_id uuid not null,
  control text not null,
  outcome text not null check (outcome in ('met', 'partly', 'not-met', 'unknown')),
  claimed_outcome text check (claimed_outcome in ('met', 'partly', 'not-met', 'unknown')),
  ground text not null check (ground in ('claimed', 'checked', 'witnessed')),
  findings jsonb not null default '[]',
  figures jsonb,
  judged_at timestamptz not null
);
create index verdict_of_assignment on verdict (assignment_id, judged_at);
create index verdict_of_submission on verdict (submission_id);
call guard('verdict', 'unit_id', reads => '{evidence.read}', inserts => '{evidence.submit,evidence.sign,verdict.judge}');

create table review (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  assignment_id uuid not null references assignment,
  submission_id uuid not null references submission,
  unit_id uuid not null,
  kind text not null check (kind in ('return', 'override', 'accept')),
  outcome text check (outcome in ('met', 'partly', 'not-met', 'unknown')),
  reason text not null check (length(btrim(reason)) > 0),
  reviewed_by uuid not null,
  reviewed_at timestamptz not null default now(),
  check ((kind = 'override') = (outcome is not null))
);
create index review_of_assignment on review (assignment_id, reviewed_at);
call guard('review', 'unit_id', reads => '{evidence.read}', inserts => '{verdict.judge}');
