// The unit's answer: whether the page is gone, which causes were gone through, what was done.
import { type FormEvent, useState } from 'react';
import { type CaseDetail, rootCauses } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Checkbox, Textarea } from '../../ui/inputs.tsx';
import { typedInto } from '../../ui/typed.ts';
import { useSiteAct } from './use-site-act.ts';

interface Answer {
  removed: boolean;
  causes: string[];
  cause: string;
  fix: string;
}

export function CaseAnswer({ one }: { one: CaseDetail }) {
  const words = useWords('site').cases.answer;
  const [answer, setAnswer] = useState<Answer>({ removed: false, causes: [], cause: '', fix: '' });
  const set = (part: Partial<Answer>) => setAnswer((now) => ({ ...now, ...part }));
  const typed = typedInto(answer, set);
  const done = answer.removed ? words.sent : words.noted;
  const act = useSiteAct<Answer>(`/api/site-cases/${one.id}/answer`, done);
  if (one.state !== 'open' && one.state !== 'answered') return null;
  const toggle = (cause: string) =>
    set({
      causes: answer.causes.includes(cause)
        ? answer.causes.filter((other) => other !== cause)
        : [...answer.causes, cause],
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate(answer);
  };
  return (
    <form className="hd-stack hd-no-print" onSubmit={submit}>
      <h2>{words.title}</h2>
      <p className="hd-soft">{words.lead}</p>
      <fieldset className="site-checks">
        <legend>{words.causes}</legend>
        {rootCauses.map((cause) => (
          <Checkbox
            key={cause}
            label={words.cause[cause]}
            checked={answer.causes.includes(cause)}
            onChange={() => toggle(cause)}
          />
        ))}
      </fieldset>
      <Textarea label={words.causeText} optional rows={2} maxLength={2000} {...typed('cause')} />
      <Textarea label={words.fix} optional rows={2} maxLength={2000} {...typed('fix')} />
      <Checkbox
        label={words.removed}
        checked={answer.removed}
        onChange={(event) => set({ removed: event.target.checked })}
      />
      <ErrorPanel error={act.error} />
      <div className="hd-row">
        <Button kind="primary" type="submit" busy={act.isPending && words.sending}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
