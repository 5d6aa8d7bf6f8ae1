// The receipt as it comes back: its number, its time, its hash, and the way to the page that prints it.
import type { Receipt } from '../../../evidence/contract.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Moment } from '../../ui/time.tsx';

export function ReceiptPanel({ receipt }: { receipt: Receipt }) {
  const words = useWords('evidence').receipt;
  return (
    <Notice
      kind="done"
      title={words.done({ receipt: receipt.receipt })}
      actions={
        <Link to="/bien-nhan/$submissionId" params={{ submissionId: receipt.submissionId }} look="quiet">
          {words.open}
        </Link>
      }
    >
      <dl className="hd-facts">
        <dt>{words.at}</dt>
        <dd>
          <Moment at={receipt.receivedAt} />
        </dd>
        <dt>{words.hash}</dt>
        <dd>
          <code className="hd-hash">{receipt.sha256}</code>
        </dd>
      </dl>
      {receipt.isLate && <p>{words.late}</p>}
    </Notice>
  );
}
