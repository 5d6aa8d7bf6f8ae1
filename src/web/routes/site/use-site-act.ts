// Sends one act on a site or a case, says that it is done, and reads everything of sites anew.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { toast } from '../../ui/toast.tsx';

export function useSiteAct<Body>(path: string, done: string, onDone: () => void = () => {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => api.post(path, body),
    onSuccess: async () => {
      await Promise.all(['sites', 'site-cases'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      toast(done);
      onDone();
    },
  });
}
