-- Handing evidence in, many reports in one transaction: docs/decisions/0015-submissions-are-committed-in-groups.md.
-- One statement reads what a group of reports is judged by, one writes all of the group. Both run as the owner, who is under
-- forced row security too: the policies `for_askers` show it what those who ask in this group may reach, each by an own
-- session that is shown as proof, and nothing else. The app's role has no policy of that name.

-- Rows that these refer to are never deleted but with the example as a whole, and each check costs as much as the row:
-- docs/decisions/0003-fan-out-without-foreign-keys.md.
alter table submission drop constraint submission_tenant_fkey, drop constraint submission_assignment_id_fkey;
alter table submission_file drop constraint submission_file_tenant_fkey, drop constraint submission_file_submission_id_fkey;
alter table verdict drop constraint verdict_tenant_fkey, drop constraint verdict_assignment_id_fkey,
  drop constraint verdict_submission_id_fkey, drop constraint verdict_demand_id_fkey;
alter table act drop constraint act_tenant_fkey;
alter table log_pending drop constraint log_pending_tenant_fkey;
-- A unit is of one authority: its keys need no more, and no other index can be taken for this one.
alter table submission drop constraint submission_tenant_unit_id_idempotency_key_key,
  add constraint submission_once unique (unit_id, idempotency_key);
-- The same check, without a regular expression for each report.
alter table submission drop constraint submission_sha256_check,
  add constraint submission_sha256_check check (length(sha256) = 64 and translate(sha256, '0123456789abcdef', '') = '');
-- Reports are found by their duty, and duties by their directive.
drop index submission_of_directive;
-- A verdict is found by its submission, and the act that waits by its place in the order: each index more is work a report.
alter table verdict drop constraint verdict_pkey, add primary key (submission_id, demand_id);
drop index verdict_of_submission, verdict_of_assignment;
alter table log_pending drop constraint log_pending_pkey, add primary key (tenant, at, act_id);
drop index log_pending_in_order;
-- A duty is written again at each step: room on its own page keeps its indexes as they are.
alter table assignment set (fillfactor = 75);

-- What a group tells row security, as words parted by blanks: worked out by `enter_group` and only by it. Empty: null.
-- Plain expressions, so that a plan takes them in: what is called instead is read and planned at each statement anew.
-- The hashes of the tokens shown by this group.
create function shown_proofs() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.proofs', true), ''), ' ');
-- Whose sessions they open, and of which authorities.
create function asking_people() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.asking_people', true), ''), ' ')::uuid[];
create function asking_authorities() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.asking_authorities', true), ''), ' ')::uuid[];
-- The units for which someone of the group may hand in; a unit is of one authority.
create function asked_units() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.asked_units', true), ''), ' ')::uuid[];
-- What may be written: authority/unit, and authority/unit/person.
create function asked_places() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.asked_places', true), ''), ' ');
create function askers() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.askers', true), ''), ' ');

-- The owner may take away rows of a worked example, but not while it hands in for others. Asked once a statement, not once a row.
create function examples() returns uuid[] language sql stable as $$
  select case when shown_proofs() is null then array(select id from tenant where is_example) end
$$;
do $$
declare
  t text;
begin
  for t in select tablename from pg_policies where policyname = 'example_removal' loop
    execute format('alter policy example_removal on %I using (tenant = any ((select examples())::uuid[]))', t);
  end loop;
end
$$;

-- Policies are tried in the order of their names, the last first: these before that one.
create policy for_askers on session for select to current_user using (
  token_hash = any ((select shown_proofs())::text[]) and ended_at is null and expires_at > now()
    and seen_at > now() - interval '8 hours');
create policy for_askers_seen on session for update to current_user using (token_hash = any ((select shown_proofs())::text[]));
create policy for_askers on person for select to current_user using (id = any ((select asking_people())::uuid[]));
create policy for_askers on role_grant for select to current_user using (person_id = any ((select asking_people())::uuid[]));
create policy for_askers on unit_branch for select to current_user using (
  tenant = any ((select asking_authorities())::uuid[]));
create policy for_askers on unit for select to current_user using (tenant = any ((select asking_authorities())::uuid[]));
create policy for_askers on directive for select to current_user using (tenant = any ((select asking_authorities())::uuid[]));
create policy for_askers on obligation for select to current_user using (tenant = any ((select asking_authorities())::uuid[]));
create policy for_askers on demand for select to current_user using (tenant = any ((select asking_authorities())::uuid[]));

create policy for_askers on assignment for select to current_user using (unit_id = any ((select asked_units())::uuid[]));
create policy for_askers_reported on assignment for update to current_user using (unit_id = any ((select asked_units())::uuid[]));
create policy for_askers on submission for select to current_user using (unit_id = any ((select asked_units())::uuid[]));
create policy for_askers_made on submission for insert to current_user with check (
  tenant || '/' || unit_id || '/' || submitted_by = any ((select askers())::text[]));
create policy for_askers_made on submission_file for insert to current_user with check (
  tenant || '/' || unit_id = any ((select asked_places())::text[]));
create policy for_askers_made on verdict for insert to current_user with check (
  tenant || '/' || unit_id = any ((select asked_places())::text[]));
create policy for_askers on evidence_draft for select to current_user using (unit_id = any ((select asked_units())::uuid[]));
create policy for_askers_dropped on evidence_draft for delete to current_user using (unit_id = any ((select asked_units())::uuid[]));
create policy for_askers_made on act for insert to current_user with check (
  tenant || '/' || unit_id || '/' || person_id = any ((select askers())::text[]));
create policy for_askers_made on log_pending for insert to current_user with check (
  tenant = any ((select asking_authorities())::uuid[]));
create policy for_askers_made on tally for insert to current_user with check (
  tenant = any ((select asking_authorities())::uuid[]));

-- Nobody asks any more.
create function leave_group() returns void language plpgsql as $$
begin
  perform set_config('app.proofs', '', true), set_config('app.asking_people', '', true),
    set_config('app.asking_authorities', '', true), set_config('app.asked_units', '', true),
    set_config('app.asked_places', '', true), set_config('app.askers', '', true);
end
$$;

-- One of a group, at one unit that they may hand in for; `signs`: as the one who signs.
create type asker_of_group as (
  proof text, tenant uuid, person_id uuid, person text, unit_id uuid, unit text, signs boolean);

-- Makes known who asks in this group, and tells it: who of them may hand in for which unit. Each setting is made anew before
-- a policy reads it. A proof that opens no session makes nobody known.
create function enter_group(proofs text[]) returns asker_of_group[] language plpgsql as $$
declare
  hashes text[];
  people uuid[];
  authorities uuid[];
  is_long_unseen boolean;
  known asker_of_group[];
  units text;
  places text;
  persons text;
begin
  perform set_config('app.proofs', array_to_string(proofs, ' '), true);
  select array_agg(token_hash), array_agg(person_id), array_agg(tenant), bool_or(seen_at < now() - interval '5 minutes')
    into hashes, people, authorities, is_long_unseen from session where token_hash = any (proofs);
  perform set_config('app.asking_people', coalesce(array_to_string(people, ' '), ''), true),
    set_config('app.asking_authorities', coalesce(array_to_string(array(select distinct unnest(authorities)), ' '), ''), true);
  -- That a session is in use is written down every 5 minutes.
  if is_long_unseen then
    update session set seen_at = now() where token_hash = any (array(
      select token_hash from session where token_hash = any (proofs) and seen_at < now() - interval '5 minutes'
      for update skip locked));
  end if;
  with q as materialized (
    select role, action = 'evidence.sign' as signs, scope = 'own' as is_own from permission
    where action in ('evidence.submit', 'evidence.sign'))
  select array_agg(k), string_agg(k.unit_id::text, ' '), string_agg(k.tenant || '/' || k.unit_id, ' '),
      string_agg(k.tenant || '/' || k.unit_id || '/' || k.person_id, ' ')
    into known, units, places, persons from (
      select s.proof, s.tenant, s.person_id, p.name as person, u.id as unit_id, u.name as unit, bool_or(q.signs) as signs
      from unnest(hashes, people, authorities) s (proof, person_id, tenant)
        join person p on p.id = s.person_id and p.is_active
        join role_grant g on g.person_id = s.person_id and g.tenant = s.tenant
        join q on q.role = g.role
        join unit_branch b on b.ancestor = g.unit_id and b.tenant = s.tenant and (not q.is_own or b.depth = 0)
        join unit u on u.id = b.descendant
      group by s.proof, s.tenant, s.person_id, p.name, u.id, u.name
      having bool_or(not q.signs)) k;
  perform set_config('app.asked_units', coalesce(units, ''), true), set_config('app.asked_places', coalesce(places, ''), true),
    set_config('app.askers', coalesce(persons, ''), true);
  return known;
end
$$;

-- Both functions below read by key and in the order written, however little is known of the tables yet: their settings say so.

-- What the checks need to know, for each of `[{proof, assignment}]` in their order: `told` who asks, null where nobody is
-- signed in; `assignment`, null where the one who asks may not hand in for it.
create function submission_contexts(asked jsonb) returns jsonb language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set join_collapse_limit = 1 as $$
declare
  known asker_of_group[] := enter_group(array(select distinct a ->> 'proof' from jsonb_array_elements(asked) a));
  told jsonb;
begin
  with k as materialized (select * from unnest(known))
  select jsonb_agg(jsonb_build_object(
      'told', (
        select jsonb_build_object(
          'tenant', jsonb_build_object('id', t.id, 'name', t.name, 'isExample', t.is_example),
          'person', jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email),
          'grants', coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unit', g.unit_id))
            from role_grant g where g.person_id = p.id), '[]'))
        from session s join person p on p.id = s.person_id and p.is_active join tenant t on t.id = s.tenant
        where s.token_hash = i.proof),
      'assignment', (
        select jsonb_build_object(
          'id', a.id, 'obligationId', o.id, 'directive', d.reference, 'path', o.path,
          'lineage', (select jsonb_agg(b.ancestor order by b.depth) from unit_branch b where b.descendant = a.unit_id),
          'demands', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'control', m.control, 'parameters', m.parameters)
            order by m.position), '[]') from demand m where m.obligation_id = a.obligation_id))
        from assignment a join obligation o on o.id = a.obligation_id join directive d on d.id = a.directive_id
        where a.id = i.assignment and exists (
          select from k where k.proof = i.proof and k.tenant = a.tenant and k.unit_id = a.unit_id)))
      order by i.n) into told
    from rows from (jsonb_to_recordset(asked) as (proof text, assignment uuid)) with ordinality i (proof, assignment, n);
  perform leave_group();
  return told;
end
$$;

-- Takes a group of reports in, each with its verdicts: moves the facts of their assignments, drops the drafts, records the
-- acts. Gives, in their order, `{submission, again}`, null where the one who asks may not, or where the duty is not of the
-- obligation that the report was judged by. The same idempotency key of the same unit gives the same submission again and
-- writes nothing. A group has one report a duty at most.
create function submit_group(given jsonb) returns json language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set join_collapse_limit = 1 as $$
declare
  known asker_of_group[] := enter_group(array(select distinct g ->> 'proof' from jsonb_array_elements(given) g));
  told json;
begin
  -- First the locks, in one order for every group: what another one commits meanwhile is seen by the next statement.
  perform from assignment
    where id = any (array(select (g ->> 'assignmentId')::uuid from jsonb_array_elements(given) g)) order by id for update;
  with k as materialized (select * from unnest(known)),
  item as materialized (
    select i.*, gen_random_uuid() as id, a.tenant, k.person_id, k.person, a.unit_id, k.unit, k.signs, a.directive_id,
      coalesce(i.at >= a.due_at, false) as late
    from rows from (jsonb_to_recordset(given) as (
          proof text, "assignmentId" uuid, "obligationId" uuid, "idempotencyKey" text, "receivedAt" timestamptz, content jsonb,
          sha256 text, "signedOffName" text, outcome text, "claimedOutcome" text, ground text, verdicts jsonb))
        with ordinality i (proof, assignment_id, obligation_id, key, at, content, sha256, signer_name, outcome, claimed, ground,
          verdicts, n)
      join assignment a on a.id = i.assignment_id and a.withdrawn_at is null
        and a.obligation_id = coalesce(i.obligation_id, a.obligation_id)
      join k on k.proof = i.proof and k.tenant = a.tenant and k.unit_id = a.unit_id),
  kept as materialized (
    -- `offset 0`: looked up for each by its key, also while statistics still say that the table is empty.
    select i.n, i.unit, i.person, i.person_id, s.* from item i cross join lateral (
      select * from submission s where s.unit_id = i.unit_id and s.idempotency_key = i.key offset 0) s),
  made as (
    insert into submission (id, tenant, assignment_id, directive_id, unit_id, ordinal, receipt, idempotency_key, received_at,
        content, sha256, is_late, outcome, claimed_outcome, ground, submitted_by, signed_off_by, signed_off_name)
      select i.id, i.tenant, i.assignment_id, i.directive_id, i.unit_id,
        (select coalesce(max(s.ordinal), 0) + 1 from submission s where s.assignment_id = i.assignment_id),
        to_char(i.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY') || '-' || lpad(nextval('receipt_number')::text, 6, '0'),
        i.key, i.at, i.content, i.sha256, i.late, i.outcome, i.claimed, i.ground, i.person_id,
        case when i.signs then i.person_id end, case when not i.signs then i.signer_name end
      from item i where i.n not in (select n from kept)
      returning *),
  made_files as (
    insert into submission_file (tenant, submission_id, file_id, unit_id)
      select m.tenant, m.id, (f ->> 'id')::uuid, m.unit_id from made m, jsonb_array_elements(m.content -> 'files') f),
  made_verdicts as (
    insert into verdict (tenant, assignment_id, submission_id, demand_id, unit_id, control, outcome, claimed_outcome, ground,
        findings, figures, judged_at)
      select i.tenant, i.assignment_id, i.id, (v ->> 'demandId')::uuid, i.unit_id, v ->> 'control', v ->> 'outcome',
        v ->> 'claimedOutcome', v ->> 'ground', v -> 'findings', v -> 'figures', i.at
      from item i, jsonb_array_elements(i.verdicts) v where i.n not in (select n from kept)),
  moved as (
    update assignment a set
        opened_at = coalesce(a.opened_at, m.received_at), acknowledged_at = coalesce(a.acknowledged_at, m.received_at),
        reported_at = coalesce(a.reported_at, m.received_at), last_reported_at = m.received_at,
        is_late = case when a.reported_at is null then m.is_late else a.is_late end,
        returned_at = null, outcome = m.outcome, claimed_outcome = m.claimed_outcome, ground = m.ground, is_overridden = false
      from made m where a.id = m.assignment_id),
  dropped as (
    delete from evidence_draft where assignment_id = any (array(select assignment_id from made))),
  acted as (
    insert into act (tenant, at, person_id, unit_id, verb, object_kind, object_id, about)
      select m.tenant, m.received_at, m.submitted_by, m.unit_id, 'evidence.submitted', 'submission', m.id,
        jsonb_build_object('receipt', m.receipt, 'sha256', m.sha256, 'assignment', m.assignment_id, 'isLate', m.is_late)
      from made m),
  answer as (
    select i.n, i.unit, i.person, case when i.signs then i.person else m.signed_off_name end as signer,
        m.id, m.receipt, m.received_at, m.sha256, m.is_late, m.ordinal, false as again
      from made m join item i on i.id = m.id
    union all
    select n, unit, person, case when signed_off_by = person_id then person else signed_off_name end,
      id, receipt, received_at, sha256, is_late, ordinal, true from kept)
  select json_agg(case when r.n is not null then json_build_object('again', r.again, 'submission', json_build_object(
        'id', r.id, 'receipt', r.receipt, 'received_at', r.received_at, 'sha256', r.sha256, 'is_late', r.is_late,
        'ordinal', r.ordinal, 'unit', r.unit, 'submitted_by', r.person, 'signed_off_by', r.signer)) end order by g.n) into told
    from generate_series(1, jsonb_array_length(given)) g (n) left join answer r on r.n = g.n;
  perform leave_group();
  return told;
end
$$;

-- A group of one report.
create function submit_evidence(proof text, report jsonb) returns json language sql as $$
  select submit_group(jsonb_build_array(report || jsonb_build_object('proof', proof))) -> 0
$$;

revoke all on function enter_group(text[]), leave_group(), submission_contexts(jsonb), submit_group(jsonb) from public;
grant execute on function submission_contexts(jsonb), submit_group(jsonb) to haidang_app;
