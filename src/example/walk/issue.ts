// The authority's half of the walk: the dispatch is taken in and read, its units enter the directory, it is issued.
import type { DirectiveContent } from '../../directive/contract.ts';
import type { DispatchDetail } from '../../dispatch/answers.ts';
import type { Appendix } from '../../dispatch/contract.ts';
import { windowOfSweep } from '../sweep/window.ts';
import type { ApiClient } from './client.ts';
import type { Telling } from './telling.ts';

/** Something in the input that keeps the walk from going on, as a sentence. */
export class Blocked extends Error {}

export interface Issued {
  directiveId: string;
  units: number;
}

export async function takeInAndIssue(
  api: ApiClient,
  told: Telling,
  name: string,
  bytes: Uint8Array,
): Promise<Issued> {
  const { words } = told;
  const taken = await told.stage(
    () => api.upload<{ dispatch: { id: string } }>(`/api/dispatches?name=${encodeURIComponent(name)}`, bytes),
    () => words.took({ file: name, bytes: bytes.length }),
  );
  const read = await told.stage(
    () => readingOf(api, told, taken.dispatch.id),
    ({ reading }) =>
      words.read({
        reference: `${reading?.number.value ?? '…'}/${reading?.symbol.value ?? '…'}`,
        obligations: reading?.obligations.length ?? 0,
        appendices: reading?.appendices.length ?? 0,
      }),
  );
  const lists = read.reading?.appendices.filter((appendix) => appendix.kind === 'recipient-units') ?? [];
  if (lists.length > 0)
    await told.stage(
      () => importUnits(api, lists),
      (made) => words.units(made),
    );
  const draft = await told.stage(
    () => makeDraft(api, told, taken.dispatch.id),
    ({ preview }) => words.draft(preview),
  );
  const made = await told.stage(
    () =>
      api.post<{ assignments: number }>(`/api/directives/${draft.id}/issue`, {
        revision: draft.preview.revision,
      }),
    (given) => words.issued(given),
  );
  return { directiveId: draft.id, units: made.assignments };
}

async function readingOf(api: ApiClient, { words }: Telling, id: string): Promise<DispatchDetail> {
  for (;;) {
    const dispatch = await api.get<DispatchDetail>(`/api/dispatches/${id}`);
    if (dispatch.state === 'failed')
      throw new Blocked(words.unread({ why: dispatch.problem?.message ?? '' }));
    if (dispatch.state === 'read') return dispatch;
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** Every name of the lists becomes a unit of its block's sector, unless the directory knows it. */
async function importUnits(
  api: ApiClient,
  lists: readonly Appendix[],
): Promise<{ units: number; sectors: number }> {
  const blocks = lists
    .flatMap((list) => list.blocks)
    .map(({ sector, units }) => ({ sector, units: units.map(({ name }) => ({ name })) }));
  const seen = await api.post<{
    blocks: {
      sector: string | null;
      rows: { name: string; outcome: string; candidates: { id: string }[] }[];
    }[];
  }>('/api/units/appendix/preview', { blocks });
  const made = await api.post<{ new: number }>('/api/units/appendix/confirm', {
    blocks: seen.blocks.map(({ sector, rows }) => ({
      sector: sector === null ? null : { name: sector },
      rows: rows.map(({ name, outcome, candidates }) =>
        outcome === 'match'
          ? { decision: 'match', name, unitId: candidates[0]?.id }
          : { decision: 'new', name },
      ),
    })),
  });
  return { units: made.new, sectors: new Set(blocks.map((block) => block.sector)).size };
}

interface Preview {
  revision: number;
  units: number;
  obligations: number;
  assignments: number;
  groups: { key: string; name: string; count: number }[];
  problems: { blocks: boolean; code: string; place: { key: string | null }; message: string }[];
}

/** The draft, corrected until nothing stands against issuing it. */
async function makeDraft(
  api: ApiClient,
  told: Telling,
  dispatchId: string,
): Promise<{ id: string; preview: Preview }> {
  const { id } = await api.post<{ id: string }>('/api/directives', { dispatchId });
  const path = `/api/directives/${id}`;
  const before = await api.get<Preview>(`${path}/preview`);
  const { content, revision } = await api.get<{ content: DirectiveContent; revision: number }>(path);
  const empty = before.groups.filter((group) => group.count === 0);
  const units = empty.length > 0 ? await unitsFor(api, told, empty) : new Map<string, string[]>();
  const corrected = {
    ...content,
    groups: withUnits(content, units),
    obligations: withList(mended(content, before, told)),
  };
  await api.put(`${path}/draft`, { revision, content: corrected });
  const preview = await api.get<Preview>(`${path}/preview`);
  const blocking = preview.problems.filter((problem) => problem.blocks);
  if (blocking.length > 0)
    throw new Blocked(told.words.blocked({ problems: blocking.map((one) => one.message).join(' ') }));
  return { id, preview };
}

/** Units for groups that resolve to none: all that the directory has, or two made-up ones for each group. */
async function unitsFor(
  api: ApiClient,
  told: Telling,
  groups: Preview['groups'],
): Promise<Map<string, string[]>> {
  const there = await api.get<{ rows: { id: string }[] }>('/api/units?limit=1000');
  if (there.rows.length > 0) return new Map(groups.map(({ key }) => [key, there.rows.map(({ id }) => id)]));
  const blocks = groups.map(({ name, key }) => ({
    sector: { name: name.slice(0, 200) },
    rows: [1, 2].map((n) => ({ decision: 'new', name: `Đơn vị mẫu ${key.replace(/\D/g, '')}.${n}` })),
  }));
  const made = await api.post<{ new: number; unitIds: string[][] }>('/api/units/appendix/confirm', {
    blocks,
  });
  told.note(told.words.madeUpUnits({ units: made.new }));
  return new Map(groups.map(({ key }, at) => [key, made.unitIds[at] ?? []]));
}

function withUnits(
  content: DirectiveContent,
  units: ReadonlyMap<string, string[]>,
): DirectiveContent['groups'] {
  return content.groups.map((group) => {
    const unitIds = units.get(group.key);
    return unitIds ? { ...group, unitIds, ground: 'chosen' as const } : group;
  });
}

/** What a person would mend: a report form where the text has none, and an obligation without a demand, get the unit's word. */
function mended(content: DirectiveContent, preview: Preview, told: Telling): DirectiveContent['obligations'] {
  const wanting = new Map(
    preview.problems
      .filter((problem) => problem.code === 'report-form-missing' || problem.code === 'no-demand')
      .map((problem) => [problem.place.key, problem.message]),
  );
  return content.obligations.map((obligation) => {
    const why = wanting.get(obligation.lineageId);
    if (why === undefined) return obligation;
    told.note(told.words.corrected({ what: why }));
    const rest = obligation.demands.filter((demand) => demand.control !== 'report-form');
    const word = {
      lineageId: crypto.randomUUID() as string,
      control: 'statement',
      parameters: {},
      why: null,
    };
    return {
      ...obligation,
      demands: rest.some((demand) => demand.control === 'statement') ? rest : [...rest, word],
    };
  });
}

/** A sweep is judged by its list and its days of log: the walk enters those of the example. */
function withList(obligations: DirectiveContent['obligations']): DirectiveContent['obligations'] {
  const list = { listName: 'Danh sách của đợt (hư cấu)', listVersion: 1, ...windowOfSweep(new Date()) };
  return obligations.map((obligation) => ({
    ...obligation,
    demands: obligation.demands.map((demand) =>
      demand.control === 'indicator-sweep'
        ? { ...demand, parameters: { ...demand.parameters, ...list } }
        : demand,
    ),
  }));
}
