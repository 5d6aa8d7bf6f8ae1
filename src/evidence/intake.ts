// The two statements of migration 0016 that hand evidence in, each done for a whole group of reports at once.
import type { Database } from '../platform/db/database.ts';
import type { Asker } from '../platform/http/route.ts';
import type { EvidenceContent } from './contract.ts';
import { inGroups } from './groups.ts';
import type { Judged, SubmissionContext, SubmissionJson } from './submit.ts';

export interface Told {
  tenant: Asker['tenant'];
  person: Asker['person'];
  grants: Asker['grants'];
}

/** A judged report, ready to be kept. `proof`: the hash of the token of the session that hands it in. */
export interface Report extends Judged {
  proof: string;
  assignmentId: string;
  idempotencyKey: string;
  receivedAt: string;
  content: EvidenceContent;
  sha256: string;
  signedOffBy: string | null;
  signedOffName: string | null;
}

export interface Intake {
  /** Who asks (null: nobody is signed in) and what the duty is (null: none that they may hand in for). */
  contextOf(asked: {
    proof: string;
    assignment: string;
  }): Promise<{ told: Told | null; assignment: SubmissionContext | null }>;
  /** Resolves after the commit, never before; null where the one who asks may not. */
  keep(report: Report & { unitId: string }): Promise<{ submission: SubmissionJson; again: boolean } | null>;
}

const intakes = new WeakMap<Database, Intake>();

/** The one intake of a database in this process. */
export function intakeOf(database: Database): Intake {
  const there = intakes.get(database);
  if (there) return there;
  const intake: Intake = {
    contextOf: inGroups({
      work: (asked) => call(database, 'submission_contexts', asked),
      apart: ({ proof, assignment }) => `${proof} ${assignment}`,
      size: () => 0,
    }),
    keep: inGroups({
      work: (reports) => call(database, 'submit_group', reports),
      apart: (report) => report.unitId,
      size: (report) => JSON.stringify(report.content).length,
    }),
  };
  intakes.set(database, intake);
  return intake;
}

/** One statement by itself is one transaction: its answer comes when it is committed. */
async function call<T>(
  { pool }: Database,
  name: 'submission_contexts' | 'submit_group',
  items: readonly unknown[],
): Promise<T[]> {
  const { rows } = await pool.query({
    name,
    text: `select ${name}($1) as told`,
    values: [JSON.stringify(items)],
  });
  return rows[0].told;
}
