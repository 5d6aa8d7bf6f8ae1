-- Handing evidence in: one statement reads what a submission is judged by, one writes all of it. Both run as the asker,
-- under row security; two statements and no more, because hundreds of units hand in within the last minutes.

-- What the checks need to know of an assignment; null where nobody is signed in, `assignment` null where none is seen.
create function submission_context(proof text, wanted uuid) returns jsonb language plpgsql as $$
declare
  told jsonb := enter_session(proof);
begin
  if told is null then
    return null;
  end if;
  return jsonb_build_object('told', told, 'assignment', (
    select jsonb_build_object(
      'id', a.id, 'unitId', a.unit_id, 'unit', u.name, 'directiveId', a.directive_id, 'directive', d.reference,
      'subject', d.subject, 'path', o.path, 'dueAt', a.due_at, 'withdrawn', a.withdrawn_at is not null,
      'lineage', (select jsonb_agg(b.ancestor order by b.depth) from unit_branch b where b.descendant = a.unit_id),
      'demands', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'control', m.control, 'parameters', m.parameters)
        order by m.position), '[]') from demand m where m.obligation_id = a.obligation_id))
    from assignment a
      join obligation o on o.id = a.obligation_id join directive d on d.id = a.directive_id join unit u on u.id = a.unit_id
    where a.id = wanted));
end
$$;

-- Takes a submission in with its verdicts, moves the assignment's facts, drops the draft, records the act.
-- The same idempotency key of the same unit gives the same receipt again and writes nothing.
create function submit_evidence(proof text, s jsonb) returns jsonb language plpgsql as $$
declare
  told jsonb := enter_session(proof);
  a assignment%rowtype;
  made submission%rowtype;
  at timestamptz := (s ->> 'receivedAt')::timestamptz;
  signer uuid := (s ->> 'signedOffBy')::uuid;
begin
  if told is null then
    return null;
  end if;
  select * into a from assignment where id = (s ->> 'assignmentId')::uuid and withdrawn_at is null for update;
  if not found then
    return null;
  end if;
  select * into made from submission
    where tenant = a.tenant and unit_id = a.unit_id and idempotency_key = s ->> 'idempotencyKey';
  if found then
    return jsonb_build_object('submission', to_jsonb(made) - 'content', 'again', true);
  end if;
  insert into submission (tenant, assignment_id, directive_id, unit_id, ordinal, receipt, idempotency_key, received_at,
      content, sha256, is_late, outcome, claimed_outcome, ground, submitted_by, signed_off_by, signed_off_name)
    values (a.tenant, a.id, a.directive_id, a.unit_id,
      (select coalesce(max(ordinal), 0) + 1 from submission where assignment_id = a.id),
      to_char(at at time zone 'Asia/Ho_Chi_Minh', 'YYYY') || '-' || lpad(nextval('receipt_number')::text, 6, '0'),
      s ->> 'idempotencyKey', at, s -> 'content', s ->> 'sha256', coalesce(at >= a.due_at, false),
      s ->> 'outcome', s ->> 'claimedOutcome', s ->> 'ground', current_person(), signer, s ->> 'signedOffName')
    returning * into made;
  insert into submission_file (tenant, submission_id, file_id, unit_id)
    select a.tenant, made.id, (f ->> 'id')::uuid, a.unit_id from jsonb_array_elements(s -> 'content' -> 'files') f;
  insert into verdict (tenant, assignment_id, submission_id, demand_id, unit_id, control, outcome, claimed_outcome, ground,
      findings, figures, judged_at)
    select a.tenant, a.id, made.id, (v ->> 'demandId')::uuid, a.unit_id, v ->> 'control', v ->> 'outcome',
      v ->> 'claimedOutcome', v ->> 'ground', v -> 'findings', v -> 'figures', at
    from jsonb_array_elements(s -> 'verdicts') v;
  update assignment set
      opened_at = coalesce(opened_at, at), acknowledged_at = coalesce(acknowledged_at, at),
      reported_at = coalesce(reported_at, at), last_reported_at = at,
      is_late = case when reported_at is null then made.is_late else is_late end,
      returned_at = null, outcome = s ->> 'outcome', claimed_outcome = s ->> 'claimedOutcome', ground = s ->> 'ground',
      is_overridden = false
    where id = a.id;
  delete from evidence_draft where assignment_id = a.id;
  insert into act (tenant, at, person_id, unit_id, verb, object_kind, object_id, about)
    values (a.tenant, at, current_person(), a.unit_id, 'evidence.submitted', 'submission', made.id,
      jsonb_build_object('receipt', made.receipt, 'sha256', made.sha256, 'assignment', a.id, 'isLate', made.is_late));
  return jsonb_build_object('submission', to_jsonb(made) - 'content', 'again', false);
end
$$;
