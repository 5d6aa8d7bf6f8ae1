// One duty being corrected: text, group, deadline, proof; and the ways to split, join, move or remove it.
import { useRef } from 'react';
import type { DraftObligation } from '../../../directive/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Input, Select, Textarea } from '../../ui/inputs.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Quote } from '../../ui/quote.tsx';
import { DeadlineEditor } from './deadline-editor.tsx';
import { Demands } from './demands.tsx';
import { joinWithNext, moveDuty, removeDuty, splitDuty, withDuty } from './edits.ts';
import type { Draft } from './use-draft.ts';

interface DutyEditorProps {
  draft: Draft;
  duty: DraftObligation;
  dispatchId: string | null;
}

export function DutyEditor({ draft, duty, dispatchId }: DutyEditorProps) {
  const words = useWords('directive').duty;
  const { lineageId, path } = duty;
  // The cursor's place is remembered, because pressing the button takes the focus away from the text.
  const cursor = useRef(0);
  const set = (part: Partial<DraftObligation>) =>
    draft.change((content) => withDuty(content, lineageId, part));
  return (
    <div className="hd-duty-editor hd-stack">
      {duty.anchor && (
        <Quote
          text={duty.anchor.quotation}
          clause={path}
          page={duty.anchor.page}
          href={dispatchId ? `/cong-van-den/${dispatchId}` : undefined}
        />
      )}
      <div className="hd-duty-editor__text">
        <Input
          label={words.path}
          short
          value={path}
          onChange={(event) => set({ path: event.target.value })}
        />
        <Textarea
          label={words.text}
          hint={words.splitHint}
          rows={Math.min(12, Math.max(3, Math.ceil(duty.text.length / 90)))}
          value={duty.text}
          onSelect={(event) => {
            cursor.current = event.currentTarget.selectionStart;
          }}
          onChange={(event) => set({ text: event.target.value })}
        />
      </div>
      <div className="hd-row">
        <Button
          small
          onClick={() =>
            draft.change(
              (content) => splitDuty(content, lineageId, cursor.current, () => crypto.randomUUID()),
              words.splitDone({ path }),
            )
          }
        >
          {words.split}
        </Button>
        <Acts draft={draft} duty={duty} />
      </div>
      <Select
        label={words.group}
        choices={draft.content.groups.map((group) => ({ value: group.key, label: group.name }))}
        empty={draft.content.groups.some((group) => group.key === duty.group) ? null : undefined}
        value={duty.group}
        onChange={(event) => set({ group: event.target.value })}
      />
      <Checkbox
        label={words.cascades}
        checked={duty.cascades}
        onChange={(event) => set({ cascades: event.target.checked })}
      />
      <Checkbox
        label={
          <>
            {words.isIssued} <span className="hd-soft hd-small">{words.isIssuedHint}</span>
          </>
        }
        checked={duty.isIssued}
        onChange={(event) => set({ isIssued: event.target.checked })}
      />
      <DeadlineEditor value={duty.deadline} onChange={(deadline) => set({ deadline })} />
      {duty.isIssued && <Demands draft={draft} duty={duty} />}
    </div>
  );
}

function Acts({ draft, duty }: { draft: Draft; duty: DraftObligation }) {
  const words = useWords('directive').duty;
  const { lineageId, path } = duty;
  const { obligations } = draft.content;
  const at = obligations.findIndex((each) => each.lineageId === lineageId);
  const isLast = at === obligations.length - 1;
  return (
    <Menu
      small
      label={words.acts({ path })}
      acts={[
        {
          label: words.join,
          disabled: isLast,
          onSelect: () => draft.change((content) => joinWithNext(content, lineageId), words.joined({ path })),
        },
        {
          label: words.up,
          disabled: at === 0,
          onSelect: () => draft.change((content) => moveDuty(content, lineageId, -1)),
        },
        {
          label: words.down,
          disabled: isLast,
          onSelect: () => draft.change((content) => moveDuty(content, lineageId, 1)),
        },
        {
          label: words.remove,
          onSelect: () => draft.change((content) => removeDuty(content, lineageId), words.removed({ path })),
        },
      ]}
    />
  );
}
