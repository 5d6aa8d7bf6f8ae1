// Marks a report final, which cannot be undone: so it is asked once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';

export function MarkFinal({ rollUpId }: { rollUpId: string }) {
  const words = useWords('report').rollUp;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const mark = useMutation({
    mutationFn: () => api.post(`/api/roll-ups/${rollUpId}/final`),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: ['roll-ups'] });
    },
  });
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {words.final}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.finalTitle}
        lead={words.finalLead}
        actions={
          <Button kind="grave" busy={mark.isPending && words.finalDoing} onClick={() => mark.mutate()}>
            {words.finalDo}
          </Button>
        }
      >
        <ErrorPanel error={mark.error} />
      </Dialog>
    </>
  );
}
