// The strips above a page: the connection is lost; the data is the worked example.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api.ts';
import { isConnected } from '../connection.ts';
import { useWords } from '../language.ts';
import { useSession } from '../session.ts';
import { Button } from '../ui/button.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';

export function OfflineStrip() {
  const words = useWords('shell').offline;
  const client = useQueryClient();
  const connected = isConnected.use();
  return (
    <div role="status">
      {!connected && (
        <div className="hd-strip hd-strip--lost hd-no-print">
          <span>{words.text}</span>
          <Button small onClick={() => void client.refetchQueries()}>
            {words.again}
          </Button>
        </div>
      )}
    </div>
  );
}

export function ExampleStrip() {
  const words = useWords('shell').example;
  const session = useSession();
  const client = useQueryClient();
  const removal = useMutation({
    mutationFn: () => api.delete('/api/example'),
    onSuccess: () => client.invalidateQueries(),
  });
  if (!session.example) return null;
  return (
    <aside className="hd-strip">
      <span>
        <strong>{words.title}.</strong> {words.text}
      </span>
      {session.can('authority.manage') && (
        <Button small onClick={() => removal.mutate()} busy={removal.isPending && words.removing}>
          {words.remove}
        </Button>
      )}
      <ErrorPanel error={removal.error} />
    </aside>
  );
}
