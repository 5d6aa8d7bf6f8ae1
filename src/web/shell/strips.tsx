// The strip above a page when the connection is lost.
import { useQueryClient } from '@tanstack/react-query';
import { isConnected } from '../connection.ts';
import { useWords } from '../language.ts';
import { Button } from '../ui/button.tsx';

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
