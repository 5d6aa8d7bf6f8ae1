// Adds, changes and removes one thing that a unit describes itself with, and shows the unit anew.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { toast } from '../../ui/toast.tsx';

type Part = 'contacts' | 'systems' | 'sites' | 'aliases';

export function usePart(unitId: string, part: Part, onDone: () => void) {
  const client = useQueryClient();
  const words = useWords('unit');
  const place = `/api/units/${unitId}/${part}`;
  const after = (told: string) => async () => {
    await client.invalidateQueries({ queryKey: ['unit', unitId] });
    toast(told);
    onDone();
  };
  const save = useMutation({
    mutationFn: ({ id, body }: { id: string | null; body: unknown }) =>
      id ? api.put(`${place}/${id}`, body) : api.post(place, body),
    onSuccess: after(words.saved),
  });
  const remove = useMutation({
    mutationFn: (id: string) => api.delete(`${place}/${id}`),
    onSuccess: after(words.removed),
  });
  return { save, remove };
}
