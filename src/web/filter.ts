// The filter of a list, held in the address bar so that it can be sent to a colleague.
import { useNavigate, useSearch } from '@tanstack/react-router';

export type Filter = Record<string, string>;

/** Keeps only texts; the router gives the rest of the address as it was typed. */
export function readFilter(search: Record<string, unknown>): Filter {
  const texts = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return Object.fromEntries(texts.map(([name, value]) => [name, String(value)]));
}

/** `[filter, change]`: `change({ q: 'ha' })` keeps the other values; an empty text removes one. */
export function useFilter(): [Filter, (part: Filter) => void] {
  const filter = readFilter(useSearch({ strict: false }) as Record<string, unknown>);
  const navigate = useNavigate();
  const change = (part: Filter) => {
    void navigate({ to: '.', search: readFilter({ ...filter, ...part }), replace: true });
  };
  return [filter, change];
}
