// What could not be saved is saved again without being asked: the line came back, or whoever writes has signed in again.
import { useEffect } from 'react';
import { signedInAgain } from './api.ts';
import { isConnectionLost } from './problem.ts';

const PAUSE = 10_000;

/** @param error of the last try; null where it went well. @param save must not change from one drawing to the next */
export function useSavingAgain(error: unknown, save: () => Promise<unknown>): void {
  useEffect(() => {
    if (!isConnectionLost(error)) return;
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [error, save]);
  const begun = signedInAgain.use();
  useEffect(() => {
    if (begun > 0) void save();
  }, [begun, save]);
}
