// Clients that hand evidence in over HTTP, note every receipt they are given, and try again with the same key until they have one.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt } from '../../evidence/contract.ts';
import { SESSION_COOKIE } from '../../platform/http/token.ts';
import type { Duty, Worker } from './ground.ts';
import type { Strike, Victim } from './server.ts';

/** A receipt in a client's hands, beside what the client had sent for it. */
export interface Held {
  assignment: string;
  key: string;
  entries: { demandId: string; control: string; evidence: Record<string, unknown> }[];
  receipt: Receipt;
}

export interface Crowd {
  held: Held[];
  /** What no client may be told: a refusal, or another receipt for the same key. */
  faults: string[];
  /** How often a client had to try again. */
  retries(): number;
  /** Lets every client end the submission that it is at; the server must be up. */
  stop(): Promise<void>;
}

const ANSWER_WITHIN_MS = 10_000;

/** Sets each worker to work on its duties in turn. */
function letWork(url: string, workers: Worker[]): Crowd {
  const held: Held[] = [];
  const faults: string[] = [];
  let isStopped = false;
  let retries = 0;
  const work = async ({ token, duties }: Worker, number: number) => {
    for (let n = 0; !isStopped; n += 1) {
      const duty = duties[n % duties.length] as Duty;
      const sent = { assignment: duty.assignment, key: `${number}-${n}`, entries: entriesFor(duty, n) };
      const receipt = await untilTold(token, sent);
      if (!receipt) return;
      held.push({ ...sent, receipt });
      if (n % 5 === 4) await askAgain(token, sent, receipt);
    }
  };
  const untilTold = async (token: string, sent: Omit<Held, 'receipt'>): Promise<Receipt | null> => {
    for (;;) {
      const told = await handIn(url, token, sent).catch(() => null);
      if (told?.status === 200) return told.body as Receipt;
      if (told && told.status < 500) {
        faults.push(`${sent.key} was refused: ${told.status} ${JSON.stringify(told.body)}`);
        return null;
      }
      retries += 1;
      await sleep(200);
    }
  };
  const askAgain = async (token: string, sent: Omit<Held, 'receipt'>, first: Receipt) => {
    const again = await untilTold(token, sent);
    if (again && JSON.stringify(again) !== JSON.stringify(first))
      faults.push(`${sent.key} got another receipt when it was sent again`);
  };
  const all = Promise.all(workers.map(work));
  return {
    held,
    faults,
    retries: () => retries,
    async stop() {
      isStopped = true;
      await all;
    },
  };
}

function entriesFor({ demands }: Duty, n: number): Held['entries'] {
  const status = n % 3 === 0 ? 'in-progress' : 'done';
  const evidence = { status, whatWasDone: `Đã rà soát lần ${n}`, doneOn: '2026-11-01' };
  return demands.map((demandId) => ({ demandId, control: 'statement', evidence }));
}

async function handIn(url: string, token: string, { assignment, key, entries }: Omit<Held, 'receipt'>) {
  const answer = await fetch(`${url}/api/assignments/${assignment}/submissions`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      Cookie: `${SESSION_COOKIE}=${token}`,
    },
    body: JSON.stringify({ entries }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

/** Lets the workers work while the server is killed in these ways, each time after some receipts more. */
export async function letWorkUnderKills(
  victim: Victim,
  workers: Worker[],
  kills: readonly Strike[],
): Promise<Crowd> {
  const crowd = letWork(victim.url, workers);
  const some = async () => {
    const enough = crowd.held.length + 20 + Math.random() * 20;
    while (crowd.held.length < enough && crowd.faults.length === 0) await sleep(2);
  };
  for (const kill of kills) {
    await some();
    await victim.strike(kill);
  }
  await some();
  await crowd.stop();
  return crowd;
}
