// Ends a server well: once, in order, whoever asks (Ctrl-C, a supervisor, a launcher that died).

/** npm passes on a Ctrl-C that the terminal already sent: two within this time are one. */
const SAME_PRESS_MS = 500;

export type Stopping = {
  /** Everything in order: first the server, then its database. */
  stop(): Promise<void>;
  /** At once, for a second Ctrl-C. Must not wait. */
  force(): void;
};

/**
 * Runs `stop` at the first SIGINT, SIGTERM, SIGHUP, message `stop` of the launcher, or end of the launcher, and exits
 * with 0 (1 where it fails, with the reason on stderr). The next one runs `force` and exits with 130.
 */
export function stopWhenAsked({ stop, force }: Stopping): void {
  let askedAt: number | null = null;
  const ask = () => {
    if (askedAt === null) {
      askedAt = performance.now();
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    } else if (performance.now() - askedAt > SAME_PRESS_MS) {
      force();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.on('message', (message) => message === 'stop' && ask());
  // The launcher is gone without a word (kill -9): nothing may stay behind.
  process.on('disconnect', () => askedAt === null && ask());
}
