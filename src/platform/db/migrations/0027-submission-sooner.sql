-- Handing evidence in for less of the processor: docs/decisions/0015-submissions-are-committed-in-groups.md.

-- What a verdict may come to, and what it stands on. A check of a table is read and prepared by each statement that writes to
-- it; that of a domain once by each session, and not at all for what is of the domain already.
create domain outcome as text check (value in ('met', 'partly', 'not-met', 'unknown'));
create domain ground as text check (value in ('claimed', 'checked', 'witnessed'));
create domain sha256_hex as text check (length(value) = 64 and translate(value, '0123456789abcdef', '') = '');
do $$
declare
  t text;
begin
  foreach t in array array['assignment', 'submission', 'verdict'] loop
    execute format('alter table %1$I drop constraint %2$I, drop constraint %3$I, drop constraint %4$I, alter outcome type outcome,
      alter claimed_outcome type outcome, alter ground type ground',
      t, t || '_outcome_check', t || '_claimed_outcome_check', t || '_ground_check');
  end loop;
end
$$;
-- Keys and numbers are looked up, never sorted for a reader: compared by their bytes.
alter table submission drop constraint submission_sha256_check, alter sha256 type sha256_hex,
  alter idempotency_key type text collate "C", alter receipt type text collate "C";

-- As in 0016; who is named first tells most rows apart without comparing words.
create or replace function enter_group(proofs text[]) returns asker_of_group[] language plpgsql as $$
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
      group by s.person_id, u.id, s.tenant, s.proof, p.name, u.name
      having bool_or(not q.signs)) k;
  perform set_config('app.asked_units', coalesce(units, ''), true), set_config('app.asked_places', coalesce(places, ''), true),
    set_config('app.askers', coalesce(persons, ''), true);
  return known;
end
$$;

-- As in 0016; all that is known before a row is written is gathered once, so that nothing is joined with what was written.
create or replace function submit_group(given jsonb) returns json language plpgsql security definer
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
    select i.n, i.assignment_id, a.tenant, a.directive_id, a.unit_id, k.unit, k.person_id, k.person, k.signs,
      i.key, i.content, i.outcome, i.claimed, i.ground, i.verdicts,
      s.id is not null as again,
      coalesce(s.id, gen_random_uuid()) as id,
      coalesce(s.ordinal, 1 + coalesce((select max(ordinal) from submission where assignment_id = i.assignment_id), 0)) as ordinal,
      coalesce(s.receipt, to_char(i.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY') || '-' ||
        lpad(nextval('receipt_number')::text, 6, '0')) as receipt,
      coalesce(s.received_at, i.at) as at,
      coalesce(s.sha256, i.sha256) as sha256,
      coalesce(s.is_late, i.at >= a.due_at, false) as late,
      case when s.id is not null then s.signed_off_by when k.signs then k.person_id end as signed_by,
      case when s.id is not null then s.signed_off_name when not k.signs then i.signer_name end as signer_name
    from rows from (jsonb_to_recordset(given) as (
          proof text, "assignmentId" uuid, "obligationId" uuid, "idempotencyKey" text, "receivedAt" timestamptz, content jsonb,
          sha256 sha256_hex, "signedOffName" text, outcome outcome, "claimedOutcome" outcome, ground ground, verdicts jsonb))
        with ordinality i (proof, assignment_id, obligation_id, key, at, content, sha256, signer_name, outcome, claimed, ground,
          verdicts, n)
      join assignment a on a.id = i.assignment_id and a.withdrawn_at is null
        and a.obligation_id = coalesce(i.obligation_id, a.obligation_id)
      join k on k.proof = i.proof and k.tenant = a.tenant and k.unit_id = a.unit_id
      -- `offset 0`: looked up for each by its key, also while statistics still say that the table is empty.
      left join lateral (
        select * from submission s where s.unit_id = a.unit_id and s.idempotency_key = i.key offset 0) s on true),
  fresh as not materialized (select * from item where not again),
  made as (
    insert into submission (id, tenant, assignment_id, directive_id, unit_id, ordinal, receipt, idempotency_key, received_at,
        content, sha256, is_late, outcome, claimed_outcome, ground, submitted_by, signed_off_by, signed_off_name)
      select id, tenant, assignment_id, directive_id, unit_id, ordinal, receipt, key, at,
        content, sha256, late, outcome, claimed, ground, person_id, signed_by, signer_name
      from fresh),
  made_files as (
    insert into submission_file (tenant, submission_id, file_id, unit_id)
      select i.tenant, i.id, (f ->> 'id')::uuid, i.unit_id from fresh i, jsonb_array_elements(i.content -> 'files') f),
  made_verdicts as (
    insert into verdict (tenant, assignment_id, submission_id, demand_id, unit_id, control, outcome, claimed_outcome, ground,
        findings, figures, judged_at)
      select i.tenant, i.assignment_id, i.id, (v ->> 'demandId')::uuid, i.unit_id, v ->> 'control', v ->> 'outcome',
        v ->> 'claimedOutcome', v ->> 'ground', v -> 'findings', v -> 'figures', i.at
      from fresh i, jsonb_array_elements(i.verdicts) v),
  moved as (
    update assignment a set
        opened_at = coalesce(a.opened_at, i.at), acknowledged_at = coalesce(a.acknowledged_at, i.at),
        reported_at = coalesce(a.reported_at, i.at), last_reported_at = i.at,
        is_late = case when a.reported_at is null then i.late else a.is_late end,
        returned_at = null, outcome = i.outcome, claimed_outcome = i.claimed, ground = i.ground, is_overridden = false
      from fresh i where a.id = i.assignment_id),
  dropped as (
    delete from evidence_draft where assignment_id = any (array(select assignment_id from fresh))),
  acted as (
    insert into act (tenant, at, person_id, unit_id, verb, object_kind, object_id, about)
      select tenant, at, person_id, unit_id, 'evidence.submitted', 'submission', id,
        jsonb_build_object('receipt', receipt, 'sha256', sha256, 'assignment', assignment_id, 'isLate', late)
      from fresh)
  select json_agg(case when i.n is not null then json_build_object('again', i.again, 'submission', json_build_object(
        'id', i.id, 'receipt', i.receipt, 'received_at', i.at, 'sha256', i.sha256, 'is_late', i.late,
        'ordinal', i.ordinal, 'unit', i.unit, 'submitted_by', i.person,
        'signed_off_by', case when i.signed_by = i.person_id then i.person else i.signer_name end)) end order by g.n) into told
    from generate_series(1, jsonb_array_length(given)) g (n) left join item i on i.n = g.n;
  perform leave_group();
  return told;
end
$$;
