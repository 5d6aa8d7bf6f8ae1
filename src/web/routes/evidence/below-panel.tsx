// What the units below add up to, beside what is being typed; a number is taken over only by pressing its button.
import { useQuery } from '@tanstack/react-query';
import type { Expectation } from '../../../evidence/contract.ts';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { toast } from '../../ui/toast.tsx';
import { FindingList } from '../verdict/finding-list.tsx';
import { formLabel } from './differences.ts';
import type { Demand } from './shapes.ts';

type Evidence = Readonly<Record<string, unknown>>;
interface BelowPanelProps {
  dutyId: string;
  demand: Demand;
  evidence: Evidence;
  onUse: (evidence: Evidence) => void;
}

export function BelowPanel({ dutyId, demand, evidence, onUse }: BelowPanelProps) {
  const below = useQuery({
    queryKey: ['duty', dutyId, 'facts', 'expected'],
    queryFn: ({ signal }) =>
      api.get<{ demands: Expectation[] }>(`/api/assignments/${dutyId}/expected`, { signal }),
  });
  const expected = below.data?.demands.find(({ demandId }) => demandId === demand.id);
  if (below.error) return <ErrorPanel error={below.error} onRetry={() => void below.refetch()} />;
  return expected ? <Expected {...{ expected, demand, evidence, onUse }} /> : null;
}

interface ExpectedProps extends Omit<BelowPanelProps, 'dutyId'> {
  expected: Expectation;
}

function Expected({ expected, demand, evidence, onUse }: ExpectedProps) {
  const words = useWords('evidence').below;
  const say = useCount();
  const values = (evidence.values ?? {}) as Record<string, unknown>;
  const known = expected.rows.filter((row) => computedOf(row) !== null);
  const take = (rows: Row[]) => {
    const next = Object.fromEntries(rows.map((row) => [row.key, computedOf(row)]));
    onUse({ ...evidence, values: { ...values, ...next } });
    toast(words.usedOne, { undo: () => onUse(evidence) });
  };
  return (
    <section className="hd-below hd-stack" aria-label={words.title}>
      <h4>{words.title}</h4>
      <p className="hd-soft">
        {words.lead({ units: say(expected.units), silent: say(expected.silent.length) })}
      </p>
      <div className="hd-scroll">
        <table className="hd-table">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col" className="is-number">
                {words.typed}
              </th>
              <th scope="col" className="is-number">
                {words.computed}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {expected.rows
              .filter((row) => row.kind === 'sum')
              .map((row) => (
                <tr key={row.key}>
                  <td>{formLabel(row.key, demand.parameters) ?? row.key}</td>
                  <td className="is-number">{written(values[row.key], say) ?? '—'}</td>
                  <td className="is-number">
                    {row.computed === null ? (
                      <span className="hd-soft">{words.unknown}</span>
                    ) : (
                      <strong>{say(row.computed)}</strong>
                    )}
                  </td>
                  <td>
                    {row.computed !== null && row.computed !== values[row.key] && (
                      <Button small onClick={() => take([row])}>
                        {words.use}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {known.length > 1 && (
        <div>
          <Button small onClick={() => take(known)}>
            {words.useAll}
          </Button>
        </div>
      )}
      <FindingList findings={expected.findings} />
      <Sources expected={expected} demand={demand} />
    </section>
  );
}

type Row = Expectation['rows'][number];

function computedOf(row: Row): number | string | null {
  if (row.kind === 'sum') return row.computed;
  return row.texts.length > 0 ? row.texts.map(({ unit, text }) => `${unit}: ${text}`).join('\n') : null;
}

function useCount() {
  const language = useLanguage();
  return (count: number) => formatNumber(count, language);
}

const written = (value: unknown, say: (count: number) => string) =>
  typeof value === 'number' ? say(value) : typeof value === 'string' ? value : null;

/** The numbers behind the numbers: each unit's own. */
function Sources({ expected, demand }: { expected: Expectation; demand: Demand }) {
  const words = useWords('evidence').below;
  const say = useCount();
  const show = (count: number | null) => (count === null ? '—' : say(count));
  return (
    <details>
      <summary>{words.sources}</summary>
      <div className="hd-scroll">
        <table className="hd-table">
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.field}</th>
              <th scope="col" className="is-number">
                {words.unitTyped}
              </th>
              <th scope="col" className="is-number">
                {words.unitListed}
              </th>
            </tr>
          </thead>
          <tbody>
            {expected.rows.flatMap((row) =>
              row.sources.map((source) => (
                <tr key={`${row.key} ${source.unit}`}>
                  <td>{source.unit}</td>
                  <td>{formLabel(row.key, demand.parameters) ?? row.key}</td>
                  <td className="is-number">{show(source.typed)}</td>
                  <td className="is-number">{show(source.listed)}</td>
                </tr>
              )),
            )}
            {expected.silent.map((unit) => (
              <tr key={unit}>
                <td>{unit}</td>
                <td colSpan={3} className="hd-soft">
                  {words.silent}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
