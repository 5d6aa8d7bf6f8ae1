// What some demands bring to the pages of a directive, drafted or issued; each is fetched when first needed.
import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react';
import type { ObligationAnswer } from '../../../directive/answers.ts';

type Panel<P> = LazyExoticComponent<ComponentType<P>>;

/** By the control of the demand. */
const ofIssued: Readonly<Record<string, Panel<{ directiveId: string }>>> = {
  'indicator-sweep': lazy(() => import('../sweep/lists/of-directive.tsx')),
};
const ofDraft: Readonly<Record<string, Panel<object>>> = {
  'indicator-sweep': lazy(() => import('../sweep/lists/for-draft.tsx')),
};

interface Issued {
  directiveId: string;
  obligations: readonly Pick<ObligationAnswer, 'demands'>[];
}

/** One for each control, however many demands name it. */
export function PanelsOfIssued({ directiveId, obligations }: Issued) {
  const controls = new Set(obligations.flatMap(({ demands }) => demands.map(({ control }) => control)));
  return [...controls].map((control) => {
    const Shown = Object.hasOwn(ofIssued, control) ? ofIssued[control] : undefined;
    return (
      Shown && (
        <Suspense key={control} fallback={null}>
          <Shown directiveId={directiveId} />
        </Suspense>
      )
    );
  });
}

export function PanelOfDraft({ control }: { control: string }) {
  const Shown = Object.hasOwn(ofDraft, control) ? ofDraft[control] : undefined;
  return (
    Shown && (
      <Suspense fallback={null}>
        <Shown />
      </Suspense>
    )
  );
}
