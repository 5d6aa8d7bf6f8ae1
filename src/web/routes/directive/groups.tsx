// Addressee groups and who they are: whole sectors, single units, and those left out.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { PreviewAnswer } from '../../../directive/answers.ts';
import type { DraftGroup } from '../../../directive/contract.ts';
import type { SectorRow } from '../../../unit/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Checkbox, Input } from '../../ui/inputs.tsx';
import { UnitPicker } from '../../ui/unit-picker.tsx';
import { addGroup, removeGroup, withGroup } from './edits.ts';
import { Suggestions } from './suggestions.tsx';
import type { Draft } from './use-draft.ts';

interface GroupsProps {
  directiveId: string;
  draft: Draft;
  preview: PreviewAnswer | undefined;
  /** Key of the group to begin with. */
  place: string | null;
}

export function Groups({ directiveId, draft, preview, place }: GroupsProps) {
  const words = useWords('directive').group;
  const sectors = useQuery({
    queryKey: ['sectors'],
    queryFn: ({ signal }) => api.get<{ rows: SectorRow[] }>('/api/sectors', { signal }),
  });
  return (
    <div className="hd-stack">
      <p className="hd-soft">{words.lead}</p>
      <Suggestions draft={draft} directiveId={directiveId} />
      <ErrorPanel error={sectors.error} onRetry={() => void sectors.refetch()} />
      {draft.content.groups.map((group) => (
        <Group
          key={group.key}
          draft={draft}
          group={group}
          sectors={sectors.data?.rows ?? []}
          resolved={preview?.groups.find((each) => each.key === group.key)}
          isFirst={group.key === place}
        />
      ))}
      <div className="hd-row">
        <Button onClick={() => draft.change((content) => addGroup(content, words.fresh))}>{words.add}</Button>
      </div>
    </div>
  );
}

interface GroupProps {
  draft: Draft;
  group: DraftGroup;
  sectors: readonly SectorRow[];
  resolved: PreviewAnswer['groups'][number] | undefined;
  /** To be brought into view and focused: somebody came to mend it. */
  isFirst: boolean;
}

function Group({ draft, group, sectors, resolved, isFirst }: GroupProps) {
  const words = useWords('directive').group;
  const { content } = draft;
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isFirst) frame.current?.focus();
  }, [isFirst]);
  const choose = (part: Partial<DraftGroup>) =>
    draft.change((now) => withGroup(now, group.key, { ...part, ground: 'chosen' }));
  const isUsed = content.obligations.some((duty) => duty.group === group.key);
  const toggle = (id: string) => {
    const has = group.sectorIds.includes(id);
    choose({ sectorIds: has ? group.sectorIds.filter((each) => each !== id) : [...group.sectorIds, id] });
  };
  return (
    <fieldset ref={frame} tabIndex={-1} className="hd-group hd-stack">
      <legend className="hd-label">{group.name}</legend>
      <Input
        label={words.name}
        value={group.name}
        onChange={(event) => draft.change((now) => withGroup(now, group.key, { name: event.target.value }))}
      />
      <fieldset className="hd-group">
        <legend className="hd-label">{words.sectors}</legend>
        {sectors.length === 0 && <p className="hd-soft">{words.noSectors}</p>}
        <div className="hd-columns">
          {sectors.map((sector) => (
            <Checkbox
              key={sector.id}
              label={sector.name}
              checked={group.sectorIds.includes(sector.id)}
              onChange={() => toggle(sector.id)}
            />
          ))}
        </div>
      </fieldset>
      <details open={group.ground === 'none'}>
        <summary>{words.units}</summary>
        <UnitPicker
          label={words.units}
          chosen={new Set(group.unitIds)}
          onChoose={(ids) =>
            choose({
              unitIds: [...ids],
              withoutUnitIds: group.withoutUnitIds.filter((each) => !ids.has(each)),
            })
          }
        />
      </details>
      <Resolved group={group} resolved={resolved} choose={choose} />
      <div className="hd-row">
        <Button
          small
          disabled={isUsed}
          title={isUsed ? words.inUse : undefined}
          onClick={() =>
            draft.change((now) => removeGroup(now, group.key), words.removed({ name: group.name }))
          }
        >
          {words.remove}
        </Button>
        {isUsed && <span className="hd-soft hd-small">{words.inUse}</span>}
      </div>
    </fieldset>
  );
}

interface ResolvedProps {
  group: DraftGroup;
  resolved: GroupProps['resolved'];
  choose: (part: Partial<DraftGroup>) => void;
}

/** The units that the choice amounts to; each can be left out, and brought back. */
function Resolved({ group, resolved, choose }: ResolvedProps) {
  const words = useWords('directive').group;
  const { undo } = useWords('ui');
  if (!resolved) return null;
  const leaveOut = (id: string) =>
    choose({
      unitIds: group.unitIds.filter((each) => each !== id),
      withoutUnitIds: [...group.withoutUnitIds, id],
    });
  const rest = resolved.count - resolved.units.length;
  return (
    <div>
      <p>
        <strong>{words.resolved({ count: String(resolved.count) })}</strong>{' '}
        <span className="hd-soft">· {words.ground[group.ground]}</span>
      </p>
      {resolved.count > 0 && (
        <details>
          <summary>{words.show}</summary>
          <ul className="hd-units">
            {resolved.units.map((unit) => (
              <li key={unit.id}>
                {unit.name}{' '}
                <Button
                  kind="bare"
                  small
                  onClick={() => leaveOut(unit.id)}
                  aria-label={`${words.without}: ${unit.name}`}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
          {rest > 0 && <p className="hd-soft hd-small">{words.andMore({ count: String(rest) })}</p>}
        </details>
      )}
      {resolved.without.length > 0 && (
        <p className="hd-small">
          {words.without}:{' '}
          {resolved.without.map((unit) => (
            <span key={unit.id}>
              {unit.name}{' '}
              <Button
                kind="bare"
                small
                onClick={() =>
                  choose({ withoutUnitIds: group.withoutUnitIds.filter((each) => each !== unit.id) })
                }
              >
                {undo}
              </Button>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
