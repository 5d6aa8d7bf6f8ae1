-- Reminders: when a unit was told, by whom, of what is still open in a directive. A leader who may not read the log sees them too.

create table reminder (
  tenant uuid not null references tenant,
  directive_id uuid not null references directive,
  unit_id uuid not null references unit,
  reminded_by uuid not null,
  reminded_at timestamptz not null default now(),
  primary key (directive_id, unit_id, reminded_at)
);
call guard('reminder', 'unit_id', reads => '{report.read,assignment.read}', inserts => '{assignment.decide}');
