// Panels that some demands bring to the page of a duty, for the unit itself; each is fetched when first needed.
import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react';
import { useWords } from '../../../language.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';
import type { Duty } from '../../evidence/shapes.ts';

type Panel = LazyExoticComponent<ComponentType<{ duty: Duty; parameters: unknown }>>;

/** By the control of the demand. */
const panels: Readonly<Record<string, Panel>> = {
  'indicator-sweep': lazy(() => import('../../sweep/devices/panel.tsx')),
};

export function OwnPanels({ duty }: { duty: Duty }) {
  const words = useWords('assignment').duty;
  return duty.demands.map(({ id, control, parameters }) => {
    const Shown = Object.hasOwn(panels, control) ? panels[control] : undefined;
    return (
      Shown && (
        <Suspense key={id} fallback={<Skeleton words={words.opening} lines={4} />}>
          <Shown duty={duty} parameters={parameters} />
        </Suspense>
      )
    );
  });
}
