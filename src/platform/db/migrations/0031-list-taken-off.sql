-- A result that came in after its list had been taken off the duty is taken in all the same, and says so for good.
-- That a list was taken off, when and why stands in `parameters_in_force`, by which the duty is judged.
alter table sweep_result add column list_taken_off_at timestamptz;
