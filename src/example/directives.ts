// Takes the example's dispatches in, lets the real reader read them, corrects the drafts as a person would, and issues them.

import { fallbackControl, fitParameters } from '../directive/catalogue.ts';
import type { DirectiveContent } from '../directive/contract.ts';
import { loadDirectory } from '../directive/directory.ts';
import { writeIssue } from '../directive/issue.ts';
import { readingOf } from '../directive/preview.ts';
import { draftFrom } from '../directive/rules/draft.ts';
import { findDirective, insertDraft } from '../directive/store.ts';
import { readOne } from '../dispatch/reading-job.ts';
import { takeIn } from '../dispatch/store.ts';
import type { Tx } from '../platform/db/database.ts';
import type { FileStore } from '../platform/files/store.ts';
import { recordAct } from '../platform/log/record.ts';
import { civilDayOf } from '../platform/words/civil-time.ts';
import { actAs, type Player } from './cast.ts';
import { type DispatchKey, dispatchFiles, dispatchText, instantAt } from './dispatches.ts';
import { windowOfSweep } from './sweep/window.ts';
import { within } from './within.ts';

/** How many days ago each was issued; its text says the same. */
const issuedDaysAgo: Record<DispatchKey, number> = { watch: 11, campaign: 17 };

interface Parts {
  tenant: string;
  coordinator: Player;
  files: FileStore;
  now: Date;
}

/** Carries one dispatch from its file to the issued directive. Gives the directive's id. */
export async function plantDirective(tx: Tx, key: DispatchKey, parts: Parts): Promise<string> {
  const { tenant, coordinator, now } = parts;
  const at = instantAt(now, -issuedDaysAgo[key], '08:30');
  const dispatchId = await plantDispatch(tx, key, parts, at);
  const asker = await actAs(tx, tenant, coordinator);
  const reading = await readingOf(tx, dispatchId);
  if (!reading) throw new Error(`the example's dispatch ${dispatchFiles[key]} could not be read`);
  const tools = { newId: () => crypto.randomUUID() as string, fit: fitParameters, fallback: fallbackControl };
  const drafted = draftFrom(reading, await loadDirectory(tx, civilDayOf(at)), tools);
  const content = correct(drafted, now);
  const id = await insertDraft(tx, { tenant, person: coordinator.id, at, content, dispatchId });
  const draft = await findDirective(tx, id);
  if (!draft) throw new Error('the example cannot see its own draft');
  const made = await writeIssue(tx, { tenant, person: coordinator.id, at, draft, before: null });
  const about = { reference: draft.reference, assignments: made };
  await recordAct(tx, asker, { verb: 'directive.issued', objectKind: 'directive', objectId: id, about }, at);
  return id;
}

async function plantDispatch(tx: Tx, key: DispatchKey, parts: Parts, at: Date): Promise<string> {
  const { tenant, coordinator, files, now } = parts;
  const asker = await actAs(tx, tenant, coordinator);
  const kept = await files.keep(bytesOf(await dispatchText(key, now)));
  if (!kept.ok) throw new Error(`the example's dispatch could not be kept: ${kept.problem.code}`);
  const fileName = dispatchFiles[key];
  const taken = await takeIn(tx, {
    tenant,
    person: coordinator.id,
    ...kept.value,
    fileName,
    mediaType: 'text/plain',
    at,
  });
  const act = {
    verb: 'dispatch.taken-in',
    objectKind: 'dispatch',
    objectId: taken.id,
    about: { sha256: kept.value.sha256 },
  };
  await recordAct(tx, asker, act, at);
  await readOne(tenant, taken.id, { files, database: within(tx) });
  return taken.id;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** What the dispatch leaves open and the coordinator enters: the watch's hours, and words where no form is prescribed. */
function correct(content: DirectiveContent, now: Date): DirectiveContent {
  const window = {
    from: instantAt(now, 3, '17:00').toISOString(),
    to: instantAt(now, 7, '07:30').toISOString(),
  };
  const isWatch = content.obligations.some(({ demands }) =>
    demands.some(({ control }) => control === 'duty-roster'),
  );
  return {
    ...content,
    window: isWatch ? { ...window, raw: content.window?.raw ?? null } : content.window,
    obligations: content.obligations.map((obligation) => ({
      ...obligation,
      demands: obligation.demands.map((demand) => {
        if (demand.control === 'duty-roster')
          return { ...demand, parameters: { ...demand.parameters, window } };
        if (demand.control === 'indicator-sweep')
          return { ...demand, parameters: { ...demand.parameters, ...windowOfSweep(now) } };
        if (demand.control === 'report-form' && !content.reportForm)
          return {
            ...demand,
            control: fallbackControl,
            parameters: fitParameters(fallbackControl, {}) ?? {},
          };
        return demand;
      }),
    })),
  };
}
