// The two statements of migration 0016 that hand evidence in, each done for a whole group of reports at once.
import { findControl } from '../../controls/index.ts';
import type { Database } from '../platform/db/database.ts';
import type { Asker } from '../platform/http/route.ts';
import type { EvidenceContent } from './contract.ts';
import { inGroups } from './groups.ts';
import type { Asked, Judged, SubmissionContext, SubmissionJson } from './submit.ts';

export interface Told {
  tenant: Asker['tenant'];
  person: Asker['person'];
  grants: Asker['grants'];
}

/** A judged report, ready to be kept. `proof`: the hash of the token of the session that hands it in. */
export interface Report extends Judged {
  proof: string;
  assignmentId: string;
  /** That it was judged by; a duty of another one is not handed in for. */
  obligationId: string;
  idempotencyKey: string;
  receivedAt: string;
  content: EvidenceContent;
  sha256: string;
  /** Who signed, where the one who hands in is not the one who may sign. */
  signedOffName: string | null;
}

export interface Intake {
  /** Who asks (null: nobody is signed in) and what the duty is (null: none that they may hand in for). */
  contextOf(asked: {
    proof: string;
    assignment: string;
  }): Promise<{ told: Told | null; assignment: SubmissionContext | null }>;
  /** What was asked by the obligation of this demand, where it is remembered: of who asks it says nothing. */
  askedBy(demandId: string): Asked | null;
  /** Resolves after the commit, never before; null where the one who asks may not, or was judged by another obligation. */
  keep(report: Report): Promise<{ submission: SubmissionJson; again: boolean } | null>;
}

/** A report written as JSON once, for its size and its way. */
interface Written {
  assignmentId: string;
  json: string;
}

/** Demands of a few hundred directives, some kilobytes each. */
const MOST_REMEMBERED = 5_000;

const intakes = new WeakMap<Database, Intake>();

/** The one intake of a database in this process. */
export function intakeOf(database: Database): Intake {
  const there = intakes.get(database);
  if (there) return there;
  const remembered = new Map<string, Asked>();
  const contextOf: Intake['contextOf'] = inGroups({
    work: (asked) =>
      call(
        database,
        'submission_contexts',
        asked.map((one) => JSON.stringify(one)),
      ),
    apart: ({ proof, assignment }) => `${proof} ${assignment}`,
    size: () => 0,
  });
  const write: (written: Written) => ReturnType<Intake['keep']> = inGroups({
    work: (reports) =>
      call(
        database,
        'submit_group',
        reports.map(({ json }) => json),
      ),
    apart: ({ assignmentId }) => assignmentId,
    size: ({ json }) => json.length,
  });
  const intake: Intake = {
    async contextOf(asked) {
      const context = await contextOf(asked);
      if (context.assignment) {
        const { obligationId, directive, path, demands } = context.assignment;
        const isFixed = demands.every(({ control }) => !findControl(control)?.parametersMayChange);
        if (isFixed)
          for (const { id } of demands) remember(remembered, id, { obligationId, directive, path, demands });
      }
      return context;
    },
    askedBy: (demandId) => remembered.get(demandId) ?? null,
    keep: (report) => write({ assignmentId: report.assignmentId, json: JSON.stringify(report) }),
  };
  intakes.set(database, intake);
  return intake;
}

/** The one that was learnt first is forgotten first. */
function remember(remembered: Map<string, Asked>, demandId: string, asked: Asked): void {
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= MOST_REMEMBERED) remembered.delete(oldest);
  remembered.set(demandId, asked);
}

/** One statement by itself is one transaction: its answer comes when it is committed. */
async function call<T>(
  { pool }: Database,
  name: 'submission_contexts' | 'submit_group',
  items: readonly string[],
): Promise<T[]> {
  const { rows } = await pool.query({
    name,
    text: `select ${name}($1) as told`,
    values: [`[${items.join()}]`],
  });
  return rows[0].told;
}
