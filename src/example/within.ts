// What opens transactions of its own is done within the one that loads the example.
import { type Database, setCaller, type Tx } from '../platform/db/database.ts';

/** For jobs and rounds of the worker; whoever asks afterwards is whoever they asked as last. */
export const within = (tx: Tx): Database =>
  ({
    as: async (caller, work) => {
      await setCaller(tx, caller);
      return work(tx);
    },
  }) as Pick<Database, 'as'> as Database;
