// Keeps each row of a list its own key when a row before it goes, so that half-typed text stays in its row.
import { useState } from 'react';

/** `keys` has one number for each row; call `removeAt` together with taking the row out of the value. */
export function useRowKeys(count: number) {
  const [kept, setKept] = useState<readonly number[]>([]);
  const keys = kept.slice(0, count);
  let last = Math.max(-1, ...keys);
  while (keys.length < count) {
    last += 1;
    keys.push(last);
  }
  return { keys, removeAt: (at: number) => setKept(keys.filter((_, index) => index !== at)) };
}
