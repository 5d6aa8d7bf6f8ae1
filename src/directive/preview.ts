// What issuing a draft would do, and what stands against it.

import { sql } from 'kysely';
import type { Reading } from '../dispatch/contract.ts';
import type { Tx } from '../platform/db/database.ts';
import type { Language } from '../platform/http/problem.ts';
import { civilDayOf } from '../platform/words/civil-time.ts';
import type { PreviewAnswer } from './answers.ts';
import { lackOf, refusalOf } from './catalogue.ts';
import { loadDirectory, reachOf, resolveGroups, unitsEnded, unitsTwice } from './directory.ts';
import { sayProblem } from './problem-words.ts';
import { unknownNames } from './rules/groups.ts';
import { type Problem, problemsOf } from './rules/problems.ts';
import type { Found } from './store.ts';

/** The reading of a dispatch as people reviewed it, or as the machine left it; null where it has none. */
export async function readingOf(tx: Tx, dispatchId: string | null): Promise<Reading | null> {
  if (!dispatchId) return null;
  const row = await tx
    .selectFrom('dispatch')
    .select(
      sql<unknown>`coalesce(reviewed || jsonb_build_object('source', reading -> 'source'), reading)`.as(
        'reading',
      ),
    )
    .where('id', '=', dispatchId)
    .executeTakeFirst();
  return (row?.reading as Reading | null | undefined) ?? null;
}

/** Everything that stands against issuing this draft now, and what should have been seen. */
export async function findProblems(tx: Tx, draft: Found, now: Date): Promise<Problem[]> {
  const day = civilDayOf(now);
  const groups = await resolveGroups(tx, draft.content, day, 0);
  // A later version was compared with its dispatch when the first was issued.
  const reading = draft.version === 1 ? await readingOf(tx, draft.dispatchId ?? draft.basisDispatchId) : null;
  const usesAppendix = reading?.appendices.some((appendix) => appendix.kind === 'recipient-units');
  const context = {
    unitsByGroup: new Map(groups.map((group) => [group.key, group.count])),
    twice: await unitsTwice(tx, draft.content, day),
    ended: await unitsEnded(tx, draft.content, day),
    unknownNames: reading && usesAppendix ? unknownNames(reading, await loadDirectory(tx, day)) : [],
    contradictions: reading?.contradictions ?? [],
    refusal: refusalOf,
    lack: lackOf,
  };
  return problemsOf(draft.content, context, now);
}

async function namesOf(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('unit').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function previewOf(tx: Tx, draft: Found, now: Date, language: Language): Promise<PreviewAnswer> {
  const { content } = draft;
  const day = civilDayOf(now);
  const groups = new Map((await resolveGroups(tx, content, day)).map((group) => [group.key, group]));
  const { reach, units } = await reachOf(tx, content, day);
  const names = await namesOf(
    tx,
    content.groups.flatMap((group) => group.withoutUnitIds),
  );
  const reached = new Map(reach.map((each) => [each.place, each]));
  return {
    revision: draft.revision,
    units,
    obligations: content.obligations.filter((each) => each.isIssued).length,
    assignments: reach.reduce((sum, each) => sum + each.direct + each.through, 0),
    groups: content.groups.map(({ key, name, withoutUnitIds }) => ({
      key,
      name,
      count: groups.get(key)?.count ?? 0,
      units: groups.get(key)?.units ?? [],
      without: withoutUnitIds.map((id) => ({ id, name: names.get(id) ?? '—' })),
    })),
    reach: content.obligations.flatMap(({ lineageId, path, isIssued }, at) =>
      isIssued
        ? [
            {
              lineageId,
              path,
              direct: reached.get(at + 1)?.direct ?? 0,
              through: reached.get(at + 1)?.through ?? 0,
            },
          ]
        : [],
    ),
    problems: (await findProblems(tx, draft, now)).map((problem) => ({
      blocks: problem.blocks,
      code: problem.code,
      place: problem.place,
      ...sayProblem(problem, language),
    })) as PreviewAnswer['problems'],
  };
}
