// What can be done to a draft's content, each as a pure step from one content to the next, so that all can be undone.
import type {
  DirectiveContent,
  DraftGroup,
  DraftObligation,
  ReportForm,
} from '../../../directive/contract.ts';

type Content = DirectiveContent;
type NewId = () => string;

/** The control whose parameters the report form is. */
export const reportFormControl = 'report-form';

/** Changes one duty. */
export const withDuty = (content: Content, lineageId: string, part: Partial<DraftObligation>): Content => ({
  ...content,
  obligations: content.obligations.map((duty) =>
    duty.lineageId === lineageId ? { ...duty, ...part } : duty,
  ),
});

/** An empty duty at the end, for the first group, proven by the unit's statement. */
export function addDuty(content: Content, newId: NewId): Content {
  const duty: DraftObligation = {
    lineageId: newId(),
    path: String(content.obligations.length + 1),
    text: '',
    anchor: null,
    group: content.groups[0]?.key ?? '',
    cascades: false,
    deadline: { kind: 'none', raw: null },
    demands: [{ lineageId: newId(), control: 'statement', parameters: {}, why: null }],
    isIssued: true,
  };
  return { ...content, obligations: [...content.obligations, duty] };
}

export const removeDuty = (content: Content, lineageId: string): Content => ({
  ...content,
  obligations: content.obligations.filter((duty) => duty.lineageId !== lineageId),
});

/** Parts a duty at a place of its text. The first part keeps its lineage; the second is a new duty. */
export function splitDuty(content: Content, lineageId: string, at: number, newId: NewId): Content {
  return {
    ...content,
    obligations: content.obligations.flatMap((duty) => {
      const [first, second] = [duty.text.slice(0, at).trim(), duty.text.slice(at).trim()];
      if (duty.lineageId !== lineageId || first === '' || second === '') return [duty];
      const demands = duty.demands.map((demand) => ({ ...demand, lineageId: newId() }));
      return [
        { ...duty, text: first },
        { ...duty, lineageId: newId(), path: `${duty.path}'`, text: second, demands },
      ];
    }),
  };
}

/** Joins a duty with the one after it: the first one's lineage, deadline and group, the demands of both once. */
export function joinWithNext(content: Content, lineageId: string): Content {
  const at = content.obligations.findIndex((duty) => duty.lineageId === lineageId);
  const [first, second] = [content.obligations[at], content.obligations[at + 1]];
  if (!first || !second) return content;
  const known = new Set(first.demands.map((demand) => demand.control));
  const joined = {
    ...first,
    text: `${first.text.trim()} ${second.text.trim()}`.trim(),
    demands: [...first.demands, ...second.demands.filter((demand) => !known.has(demand.control))],
    cascades: first.cascades || second.cascades,
    isIssued: first.isIssued || second.isIssued,
  };
  return { ...content, obligations: content.obligations.toSpliced(at, 2, joined) };
}

/** Moves a duty up (-1) or down (1). */
export function moveDuty(content: Content, lineageId: string, by: -1 | 1): Content {
  const at = content.obligations.findIndex((duty) => duty.lineageId === lineageId);
  const duty = content.obligations[at];
  const to = at + by;
  if (!duty || to < 0 || to >= content.obligations.length) return content;
  return { ...content, obligations: content.obligations.toSpliced(at, 1).toSpliced(to, 0, duty) };
}

export const withGroup = (content: Content, key: string, part: Partial<DraftGroup>): Content => ({
  ...content,
  groups: content.groups.map((group) => (group.key === key ? { ...group, ...part } : group)),
});

export function addGroup(content: Content, name: string): Content {
  const keys = new Set(content.groups.map((group) => group.key));
  let n = keys.size + 1;
  while (keys.has(`g${n}`)) n++;
  const group: DraftGroup = {
    key: `g${n}`,
    name,
    sectorIds: [],
    unitIds: [],
    withoutUnitIds: [],
    ground: 'none',
  };
  return { ...content, groups: [...content.groups, group] };
}

export const removeGroup = (content: Content, key: string): Content => ({
  ...content,
  groups: content.groups.filter((group) => group.key !== key),
});

/** Sets the report form, and with it the parameters of every demand that asks for a report on it. */
export function withReportForm(content: Content, form: ReportForm | null): Content {
  const parameters: Record<string, unknown> = form
    ? {
        title: form.title || null,
        fields: form.fields.map((field) => ({ ...field, section: field.section || null })),
      }
    : {};
  return {
    ...content,
    reportForm: form,
    obligations: content.obligations.map((duty) => ({
      ...duty,
      demands: duty.demands.map((demand) =>
        demand.control === reportFormControl ? { ...demand, parameters } : demand,
      ),
    })),
  };
}

/** Adds a demand; one that asks for a report on the form takes the form that is there. */
export function addDemand(content: Content, lineageId: string, control: string, newId: NewId): Content {
  const duty = content.obligations.find((each) => each.lineageId === lineageId);
  const demand = { lineageId: newId(), control, parameters: {}, why: null };
  const added = withDuty(content, lineageId, { demands: [...(duty?.demands ?? []), demand] });
  return control === reportFormControl ? withReportForm(added, added.reportForm) : added;
}
