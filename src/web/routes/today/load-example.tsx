// Loads the worked example and enters it; `/?example=1` (the start's own link) does so at once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';

export function LoadExample() {
  const words = useWords('report').today.steps;
  const [filter] = useFilter();
  const client = useQueryClient();
  const navigate = useNavigate();
  const isAsked = useRef(false);
  const { mutate, ...load } = useMutation({
    mutationFn: () => api.post('/api/example'),
    onSuccess: async () => {
      await navigate({ to: '/', search: {}, replace: true });
      await client.resetQueries();
    },
  });
  const isWanted = filter.example === '1';
  useEffect(() => {
    if (!isWanted || isAsked.current) return;
    isAsked.current = true;
    mutate();
  }, [isWanted, mutate]);
  return (
    <div>
      <Button small busy={load.isPending && words.loadingExample} onClick={() => mutate()}>
        {words.loadExample}
      </Button>
      <ErrorPanel error={load.error} onRetry={() => mutate()} />
    </div>
  );
}
