// Runs a report again with the same cut-off and says whether the figures are the same.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { RollUpAnswer } from '../roll-up.tsx';

export function RunAgain({ report }: { report: RollUpAnswer }) {
  const words = useWords('report').rollUp;
  const client = useQueryClient();
  const run = useMutation({
    mutationFn: () =>
      api.post<{ id: string; sha256: string }>(`/api/directives/${report.directiveId}/roll-ups`, {
        cutOff: report.cutOff,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['roll-ups'], exact: true }),
  });
  const isSame = run.data?.sha256 === report.sha256;
  return (
    <div className="hd-stack hd-no-print">
      <div>
        <Button busy={run.isPending && words.againDoing} onClick={() => run.mutate()}>
          {words.again}
        </Button>
      </div>
      <ErrorPanel error={run.error} onRetry={() => run.mutate()} />
      {run.data && (
        <Notice
          kind={isSame ? 'done' : 'needed'}
          title={isSame ? words.same : words.differs}
          actions={
            <Link to="/bao-cao/$rollUpId" params={{ rollUpId: run.data.id }}>
              {words.openNew}
            </Link>
          }
        >
          {!isSame && <p>{words.differsText}</p>}
          <code className="hd-hash">{run.data.sha256}</code>
        </Notice>
      )}
    </div>
  );
}
