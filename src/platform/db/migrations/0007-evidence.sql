-- Evidence: drafts that save themselves, and submissions that are only ever added to. A receipt is a submission's row.

create table evidence_draft (
  assignment_id uuid primary key references assignment,
  tenant uuid not null references tenant,
  unit_id uuid not null,
  content jsonb not null,
  revision int not null default 1,
  waits_for_sign_off boolean not null default false,
  saved_by uuid not null,
  saved_at timestamptz not null default now()
);
call guard('evidence_draft', 'unit_id', reads => '{evidence.submit,evidence.sign}', inserts => '{evidence.submit}',
  updates => '{evidence.submit,evidence.sign}', deletes => '{evidence.submit,evidence.sign}');

create sequence receipt_number;
grant usage on sequence receipt_number to haidang_app;

create table submission (
  id uuid primary key default gen_random_uuid(),
  tenant uuid not null references tenant,
  assignment_id uuid not null references assignment,
  directive_id uuid not null,
  unit_id uuid not null,
  ordinal int not null,
  receipt text not null,
  idempotency_key text not null,
  received_at timestamptz not null,
  content jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  is_late boolean not null,
  outcome text not null check (outcome in ('met', 'partly', 'not-met', 'unknown')),
  claimed_outcome text check (claimed_outcome in ('met', 'partly', 'not-met', 'unknown')),
  ground text not null check (ground in ('claimed', 'checked', 'witnessed')),
  submitted_by uuid not null,
  signed_off_by uuid,
  signed_off_name text,
  unique (assignment_id, ordinal),
  unique (tenant, unit_id, idempotency_key)
);
create unique index submission_by_receipt on submission (tenant, receipt);
create index submission_of_directive on submission (directive_id);
call guard('submission', 'unit_id', reads => '{evidence.read}', inserts => '{evidence.submit,evidence.sign}');

create table submission_file (
  tenant uuid not null references tenant,
  submission_id uuid not null references submission,
  file_id uuid not null references stored_file,
  unit_id uuid not null,
  primary key (submission_id, file_id)
);
call guard('submission_file', 'unit_id', reads => '{evidence.read}', inserts => '{evidence.submit,evidence.sign}');
