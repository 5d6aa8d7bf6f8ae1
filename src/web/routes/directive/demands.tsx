// What proves a duty: controls of the catalogue, each with the form of its own parameters.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SchemaForm } from '../../../../controls/form.tsx';
import { forms } from '../../../../controls/forms.ts';
import type { Demand, DraftObligation } from '../../../directive/contract.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useControlTitle } from '../control-title.ts';
import { addDemand, reportFormControl, withDuty } from './edits.ts';
import { PanelOfDraft } from './own-panels.tsx';
import type { Draft } from './use-draft.ts';

interface DemandsProps {
  draft: Draft;
  duty: DraftObligation;
}

export function Demands({ draft, duty }: DemandsProps) {
  const words = useWords('directive').demand;
  const titleOf = useControlTitle();
  const [chosen, setChosen] = useState('');
  const { lineageId } = duty;
  const change = (demands: Demand[], done?: string) =>
    draft.change((content) => withDuty(content, lineageId, { demands }), done);
  const used = new Set(duty.demands.map((demand) => demand.control));
  const free = Object.keys(forms).filter((id) => !used.has(id));
  return (
    <fieldset className="hd-group hd-stack">
      <legend className="hd-label">{words.label}</legend>
      {duty.demands.map((demand) => (
        <DemandCard
          key={demand.lineageId}
          demand={demand}
          onChange={(parameters) =>
            change(
              duty.demands.map((each) =>
                each.lineageId === demand.lineageId ? { ...each, parameters } : each,
              ),
            )
          }
          onRemove={() =>
            change(
              duty.demands.filter((each) => each.lineageId !== demand.lineageId),
              words.removed,
            )
          }
        />
      ))}
      {free.length > 0 && (
        <div className="hd-row hd-row--end">
          <Select
            label={words.add}
            choices={free.map((value) => ({ value, label: titleOf(value) }))}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          />
          <Button
            disabled={!free.includes(chosen)}
            onClick={() => {
              draft.change((content) => addDemand(content, lineageId, chosen, () => crypto.randomUUID()));
              setChosen('');
            }}
          >
            {words.add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface DemandCardProps {
  demand: Demand;
  onChange: (parameters: Record<string, unknown>) => void;
  onRemove: () => void;
}

function DemandCard({ demand, onChange, onRemove }: DemandCardProps) {
  const words = useWords('directive').demand;
  const titleOf = useControlTitle();
  return (
    <div className="hd-demand">
      <div className="hd-row">
        <strong>{titleOf(demand.control)}</strong>
        <Button kind="bare" small onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {demand.why && <p className="hd-soft hd-small">{words.why({ words: demand.why })}</p>}
      <PanelOfDraft control={demand.control} />
      {demand.control === reportFormControl ? (
        <p className="hd-soft hd-small">{words.form}</p>
      ) : (
        <details>
          <summary>{words.parameters}</summary>
          <Parameters demand={demand} onChange={onChange} />
        </details>
      )}
    </div>
  );
}

/** The form that the control's own schema of parameters gives; fetched when it is first needed. */
function Parameters({ demand, onChange }: Pick<DemandCardProps, 'demand' | 'onChange'>) {
  const words = useWords('directive').demand;
  const language = useLanguage();
  const control = useQuery({
    queryKey: ['control', demand.control],
    queryFn: async () => (await forms[demand.control]?.control())?.control ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  if (!control.data) return <Skeleton words={words.opening} lines={2} />;
  return (
    <SchemaForm
      schema={control.data.parameters}
      words={control.data.words[language].parameters}
      without={control.data.parametersSetLater ?? []}
      value={demand.parameters}
      onChange={(value) => onChange({ ...value })}
      language={language}
    />
  );
}
