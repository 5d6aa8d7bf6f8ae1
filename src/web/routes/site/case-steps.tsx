// What happened to a case, oldest first: the unit's word on one side, what machines saw on the other.
import type { CaseStep } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Moment } from '../../ui/time.tsx';

export function CaseSteps({ steps }: { steps: readonly CaseStep[] }) {
  const words = useWords('site').cases;
  return (
    <section className="hd-stack">
      <h2>{words.steps}</h2>
      <table className="site-sides">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.unitSays}</th>
            <th scope="col">{words.machineSees}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <td>
                <Moment at={step.at} />
              </td>
              <td>{step.by !== null && <Told step={step} />}</td>
              <td>{step.by === null && <Told step={step} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Told({ step }: { step: CaseStep }) {
  const words = useWords('site').cases;
  const causes = words.answer.cause as Record<string, string>;
  const { about } = step;
  const said = [
    ...((about.causes as string[] | undefined) ?? []).map((cause) => causes[cause] ?? cause),
    about.cause,
    about.fix,
    about.reason,
  ].filter(Boolean);
  return (
    <>
      <strong>{words.step[step.kind] ?? step.kind}</strong>
      {step.by && <span className="hd-soft"> · {step.by}</span>}
      {said.length > 0 && <div>{said.map(String).join(' · ')}</div>}
    </>
  );
}
