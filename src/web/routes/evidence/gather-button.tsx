// Takes into a demand's form what Hải Đăng itself has measured, where it has measured something for this control.
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Demand } from './shapes.ts';

/** Where the measured evidence of a control is read; a control that is not here is not measured by the server. */
const sources: Readonly<Record<string, (dutyId: string) => string>> = {
  'website-integrity': (dutyId) => `/api/assignments/${dutyId}/site-evidence`,
};

interface GatherButtonProps {
  dutyId: string;
  demand: Demand;
  onUse: (evidence: Record<string, unknown>) => void;
}

export function GatherButton({ dutyId, demand, onUse }: GatherButtonProps) {
  const words = useWords('evidence').gather;
  const source = sources[demand.control];
  const gathering = useMutation({
    mutationFn: (path: string) => api.get<{ evidence: Record<string, unknown> }>(path),
    onSuccess: ({ evidence }) => {
      onUse(evidence);
      toast(words.done);
    },
  });
  if (!source) return null;
  return (
    <>
      <Button
        small
        busy={gathering.isPending && words.reading}
        onClick={() => gathering.mutate(source(dutyId))}
      >
        {words.open}
      </Button>
      <ErrorPanel error={gathering.error} />
    </>
  );
}
