// The titles of controls, also of those that a dispatch asks for and the catalogue does not have yet.
import { useWords } from '../language.ts';

export function useControlTitle(): (id: string) => string {
  const { control } = useWords('directive');
  return (id) => (Object.hasOwn(control, id) ? control[id as keyof typeof control] : id);
}
