-- What the leader's page of a directive is made of, in one call whose plans are kept: everyone's first look is at it.

-- The sums by obligation, sector and deadline, the obligations and the sectors in order. Runs as whoever asks, under row
-- security. `offset 0` keeps the standing from being worked out once a sum; n::int because a sum of int8 is a numeric.
create function leaders_page(wanted uuid) returns json language plpgsql stable as $$
begin
  return json_build_object(
    'sums', (
      select json_agg(json_build_array(o, s, extract(epoch from due_at), total, silent, not_met, partly, unknown, pending,
        met, exempt, late, contradicted))
      from (
        select obligation_id as o, sector_id as s, due_at, sum(n) as total,
          sum(n) filter (where st = 'silent') as silent, sum(n) filter (where st = 'not-met') as not_met,
          sum(n) filter (where st = 'partly') as partly, sum(n) filter (where st = 'unknown') as unknown,
          sum(n) filter (where st = 'pending') as pending, sum(n) filter (where st = 'met') as met,
          sum(n) filter (where st = 'exempt') as exempt, sum(n) filter (where is_late) as late,
          sum(n) filter (where is_contradicted) as contradicted
        from (
          select obligation_id, sector_id, due_at, is_late, is_contradicted, n::int as n,
            standing_of(is_exempt, is_reported, is_returned, is_acknowledged, is_answered, outcome) as st
          from tally where directive_id = wanted offset 0) t
        group by 1, 2, 3) sums),
    'obligations', (
      select json_agg(json_build_object('id', o.id, 'path', o.path, 'text', o.text, 'deadlineKind', o.deadline_kind,
          'dueAt', to_char(o.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by o.position)
      from obligation o where o.directive_id = wanted),
    'sectors', (select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.position, s.name) from sector s));
end
$$;

-- All of the page for whoever shows this proof of a session, in one statement, which is one transaction: `told` who asks (null:
-- nobody is signed in), `directive` null where they do not see it, `lastWeek` how it stood a week before `at`.
create function leaders_page_of(proof text, wanted uuid, at timestamptz) returns json language plpgsql as $$
declare
  told jsonb := enter_session(proof);
begin
  if told is null then
    return null;
  end if;
  return json_build_object(
    'told', told,
    'directive', (
      select json_build_object('id', id, 'reference', reference, 'subject', subject, 'version', version, 'state', state,
        'issuedAt', to_char(issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from directive where id = wanted),
    'page', leaders_page(wanted),
    'lastWeek', (
      select json_build_object('day', s.day, 'figures', s.figures)
      from standing s where s.directive_id = wanted and s.day <= (at at time zone 'Asia/Ho_Chi_Minh')::date - 7
      order by s.day desc limit 1));
end
$$;
