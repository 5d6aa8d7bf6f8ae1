// The duties of a draft: each opens in place to be corrected, split, joined, moved or removed.
import { useEffect, useRef, useState } from 'react';
import type { DraftObligation } from '../../../directive/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useControlTitle } from '../control-title.ts';
import { deadlineText } from './deadline-text.ts';
import { DutyEditor } from './duty-editor.tsx';
import { addDuty } from './edits.ts';
import type { Draft } from './use-draft.ts';

interface DutyListProps {
  draft: Draft;
  /** Lineage of the duty that a problem leads to. */
  place: string | null;
  dispatchId: string | null;
}

export function DutyList({ draft, place, dispatchId }: DutyListProps) {
  const words = useWords('directive').duty;
  const [open, setOpen] = useState<string | null>(place);
  const { obligations, groups } = draft.content;
  useEffect(() => setOpen((now) => place ?? now), [place]);
  const add = () => {
    draft.change((content) => {
      const next = addDuty(content, () => crypto.randomUUID());
      setOpen(next.obligations.at(-1)?.lineageId ?? null);
      return next;
    });
  };
  return (
    <div className="hd-stack">
      <p className="hd-soft">{words.lead}</p>
      {obligations.length === 0 && <EmptyState title={words.none} />}
      <ol className="hd-duties">
        {obligations.map((duty, at) => (
          <li key={duty.lineageId}>
            {duty.isIssued && duty.group !== obligations[at - 1]?.group && (
              <p className="hd-duty__group">
                {words.group}:{' '}
                <strong>{groups.find((group) => group.key === duty.group)?.name ?? '—'}</strong>
              </p>
            )}
            <DutyLine
              duty={duty}
              isOpen={open === duty.lineageId}
              onToggle={() => setOpen(open === duty.lineageId ? null : duty.lineageId)}
            />
            {open === duty.lineageId && <DutyEditor draft={draft} duty={duty} dispatchId={dispatchId} />}
          </li>
        ))}
      </ol>
      <div className="hd-row">
        <Button onClick={add}>{words.add}</Button>
      </div>
    </div>
  );
}

interface DutyLineProps {
  duty: DraftObligation;
  isOpen: boolean;
  onToggle: () => void;
}

function DutyLine({ duty, isOpen, onToggle }: DutyLineProps) {
  const words = useWords('directive');
  const titleOf = useControlTitle();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const notes = [
    duty.isIssued ? deadlineText(duty.deadline, words.deadline) : words.duty.notIssued,
    duty.demands.map((demand) => titleOf(demand.control)).join(', '),
  ];
  return (
    <button
      ref={button}
      type="button"
      className={duty.isIssued ? 'hd-duty hd-duty--line' : 'hd-duty hd-duty--line is-left-out'}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <strong className="hd-duty__path">{duty.path}</strong>
      <span>
        <span className={isOpen ? undefined : 'hd-clamp'}>{duty.text || '…'}</span>
        <span className="hd-soft hd-small hd-block">{notes.filter(Boolean).join(' · ')}</span>
      </span>
    </button>
  );
}
