// Moves chosen devices, says so with a way back, and lets the duty's draft be read anew.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import type { Step } from '../../../../sweep/device/rules.ts';
import { api } from '../../../api.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { toast } from '../../../ui/toast.tsx';

interface Moved {
  actId: string;
  changed: number;
}

export function useMoving(assignmentId: string, onDone: () => void) {
  const words = useWords('device');
  const language = useLanguage();
  const client = useQueryClient();
  const readAnew = () => client.invalidateQueries({ queryKey: ['duty', assignmentId] });
  const undoing = useMutation({
    mutationFn: (actId: string) =>
      api.post<Moved>(`/api/assignments/${assignmentId}/devices/undo`, { actId }),
    onSuccess: async ({ changed }) => {
      await readAnew();
      toast(words.undone({ count: formatNumber(changed, language) }));
    },
  });
  const moving = useMutation({
    mutationFn: (given: { deviceIds: string[]; step: Step }) =>
      api.post<Moved>(`/api/assignments/${assignmentId}/devices/steps`, given),
    onSuccess: async ({ actId, changed }) => {
      await readAnew();
      onDone();
      if (changed > 0)
        toast(words.moved({ count: formatNumber(changed, language) }), { undo: () => undoing.mutate(actId) });
    },
  });
  return {
    move: moving.mutate,
    isMoving: moving.isPending,
    error: moving.error ?? undoing.error,
    reset: moving.reset,
  };
}
