// The strip above every page inside the worked example: that this is example data, other roles, the way back.
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Menu } from '../../ui/menu.tsx';
import { personaOrder, useEntering, useLeaving, useRemoval } from './acts.ts';

export function ExampleStrip() {
  const { example } = useSession();
  return example ? <Strip /> : null;
}

function Strip() {
  const words = useWords('example');
  const entering = useEntering();
  const leaving = useLeaving();
  const removal = useRemoval();
  return (
    <aside className="hd-strip" aria-label={words.strip.label}>
      <span>
        <strong>{words.strip.title}.</strong> {words.strip.text}
      </span>
      <span className="hd-row hd-no-print">
        <Menu
          small
          label={entering.isPending ? words.entering : words.strip.switch}
          acts={personaOrder.map((as) => ({ label: words.role[as], onSelect: () => entering.mutate(as) }))}
        />
        <Button small onClick={() => leaving.mutate()} busy={leaving.isPending && words.strip.leaving}>
          {words.strip.leave}
        </Button>
        <Button
          small
          kind="bare"
          onClick={() => removal.mutate()}
          busy={removal.isPending && words.strip.removing}
        >
          {words.strip.remove}
        </Button>
      </span>
      <ErrorPanel error={entering.error ?? leaving.error ?? removal.error} />
    </aside>
  );
}
