// The first steps of a new installation: what is not there yet, in its order; a step that is done goes away.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Link } from '../../ui/link.tsx';

function useTotal(path: string, isAsked: boolean): number | undefined {
  const { data } = useQuery({
    queryKey: ['total', path],
    queryFn: ({ signal }) => api.get<{ total: number }>(path, { query: { limit: 1 }, signal }),
    enabled: isAsked,
  });
  return data?.total;
}

export function Steps() {
  const words = useWords('report').today.steps;
  const { can, example } = useSession();
  const units = useTotal('/api/units', can('unit.write'));
  const people = useTotal('/api/people', can('person.manage'));
  const dispatches = useTotal('/api/dispatches', can('dispatch.write'));
  const steps = [
    units === 0 && (
      <Step key="units" title={<Link to="/don-vi">{words.units}</Link>} text={words.unitsText} />
    ),
    people !== undefined && people <= 1 && (
      <Step key="people" title={<Link to="/nguoi-dung">{words.people}</Link>} text={words.peopleText} />
    ),
    dispatches === 0 && (
      <Step
        key="dispatch"
        title={<Link to="/cong-van-den">{words.dispatch}</Link>}
        text={words.dispatchText}
      />
    ),
    units === 0 && !example && can('authority.manage') && (
      <Step key="example" title={<Link to="/vi-du">{words.example}</Link>} text={words.exampleText} />
    ),
  ].filter(Boolean);
  if (steps.length === 0) return null;
  return (
    <section className="hd-panel hd-panel--first">
      <h2>{words.title}</h2>
      <p className="hd-soft">{words.lead}</p>
      <ol className="hd-steps">{steps}</ol>
    </section>
  );
}

function Step({ title, text }: { title: ReactNode; text: string }) {
  return (
    <li>
      <b>{title}</b>
      <div className="hd-soft">{text}</div>
    </li>
  );
}
