// One value that components watch: the language, the theme, the connection, the toasts.
import { useSyncExternalStore } from 'react';

export interface Observable<T> {
  get(): T;
  set(value: T): void;
  use(): T;
}

export function observable<T>(first: T): Observable<T> {
  let value = first;
  const watchers = new Set<() => void>();
  const get = () => value;
  const watch = (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  };
  const set = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const watcher of watchers) watcher();
  };
  return { get, set, use: () => useSyncExternalStore(watch, get, get) };
}
