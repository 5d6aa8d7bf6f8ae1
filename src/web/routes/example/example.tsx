// The page of the worked example: load it, and go in as one of its people. `?vao=coordinator` goes in at once.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ExampleState } from '../../../example/contract.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { exampleKey, type Persona, personaOrder, useEntering, useLoading, useRemoval } from './acts.ts';
import './example.css';

export default function ExamplePage() {
  const words = useWords('example');
  const { example, can } = useSession();
  const isAllowed = example || can('authority.manage');
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {isAllowed ? <Example /> : <Notice kind="calm">{words.notYours}</Notice>}
    </>
  );
}

function Example() {
  const words = useWords('example');
  const state = useQuery({
    queryKey: exampleKey,
    queryFn: ({ signal }) => api.get<ExampleState>('/api/example', { signal }),
  });
  const loading = useLoading();
  const entering = useEntering();
  useEnteringAtOnce(entering.mutate);
  if (entering.isPending) return <Skeleton words={words.entering} lines={4} />;
  if (state.isPending) return <Skeleton words={words.opening} lines={4} />;
  return (
    <div className="hd-stack">
      <ErrorPanel error={state.error ?? loading.error} onRetry={() => void state.refetch()} />
      <ErrorPanel error={entering.error} />
      {state.data?.isLoaded === false && (
        <EmptyState
          title={words.empty}
          action={
            <Button kind="primary" onClick={() => loading.mutate()} busy={loading.isPending && words.loading}>
              {words.load}
            </Button>
          }
        >
          {words.emptyText}
        </EmptyState>
      )}
      {state.data?.isLoaded && <Personas state={state.data} onEnter={entering.mutate} />}
    </div>
  );
}

function useEnteringAtOnce(enter: (as: Persona) => void) {
  const [{ vao }] = useFilter();
  const isDone = useRef(false);
  useEffect(() => {
    const as = personaOrder.find((key) => key === vao);
    if (!as || isDone.current) return;
    isDone.current = true;
    enter(as);
  }, [vao, enter]);
}

function Personas({ state, onEnter }: { state: ExampleState; onEnter: (as: Persona) => void }) {
  const words = useWords('example');
  const removal = useRemoval();
  return (
    <>
      {state.counts && <p>{words.counts(state.counts)}</p>}
      <h2>{words.enterAs}</h2>
      <ul className="hd-personas">
        {state.personas.map(({ key, name, unit }) => (
          <li key={key}>
            <div>
              <strong>{words.role[key]}</strong>
              <div className="hd-small hd-soft">{unit ? `${name}, ${unit}` : name}</div>
              <div className="hd-small">{words.does[key]}</div>
            </div>
            <Button small kind={key === 'coordinator' ? 'primary' : 'quiet'} onClick={() => onEnter(key)}>
              {words.enter({ role: words.role[key] })}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => removal.mutate()} busy={removal.isPending && words.strip.removing}>
          {words.strip.remove}
        </Button>
      </div>
      <ErrorPanel error={removal.error} />
    </>
  );
}
