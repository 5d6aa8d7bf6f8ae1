// A control as the pages use it: its form, its words and its check, fetched when first needed.
import { useQuery } from '@tanstack/react-query';
import { forms } from '../../../../controls/forms.ts';

export type LoadedControl = NonNullable<Awaited<ReturnType<typeof load>>>;

async function load(id: string) {
  if (!Object.hasOwn(forms, id)) return null;
  const found = forms[id];
  if (!found) return null;
  const [{ Form }, { words }, { control }] = await Promise.all([
    found.form(),
    found.words(),
    found.control(),
  ]);
  return { Form, words, control };
}

/** `data` null: there is no control of that name. */
export function useControl(id: string) {
  return useQuery({
    queryKey: ['control', id],
    queryFn: () => load(id),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
