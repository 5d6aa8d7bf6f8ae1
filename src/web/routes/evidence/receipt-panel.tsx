// The receipt as it comes back: its number, its time, its hash, and the way to the page that prints it.
import { useEffect, useRef } from 'react';
import type { Receipt } from '../../../evidence/contract.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Moment } from '../../ui/time.tsx';

export function ReceiptPanel({ receipt }: { receipt: Receipt }) {
  const words = useWords('evidence').receipt;
  const box = useRef<HTMLDivElement>(null);
  // The form was left at its end; the receipt is what its sender must see.
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
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
    </div>
  );
}
