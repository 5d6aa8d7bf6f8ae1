// Fills the form that the dispatch's appendix prescribes, from what the units handed in by the cut-off.
import { sql } from 'kysely';
import { findControl } from '../../controls/index.ts';
import { readBy } from '../../controls/judge.ts';
import type { Tx } from '../platform/db/database.ts';
import type { FormSection } from './contract.ts';

interface Source {
  unit: string;
  code: string | null;
  control: string;
  parameters: Record<string, unknown>;
  demand: string;
  obligation: string;
  evidence: unknown;
}

interface Field {
  key: string;
  label: string;
  section?: string | null;
  rollUp?: string;
  type: string;
  count?: string | null;
  excludesEnterprises?: boolean;
}

export interface FilledForm {
  title: string;
  sections: FormSection[];
  /** What a reader must know of the sums: bodies listed twice, units that are silent. */
  findings: unknown[];
}

/**
 * The first demand of the directive whose control rolls up what is below, and whose parameters name the fields of a form,
 * decides the form. Units that were given the
 * duty directly are its children; a unit below one of them reports to that one.
 * @returns null where there is no such demand
 */
export async function fillForm(
  tx: Tx,
  directiveId: string,
  cutOff: Date,
  issuer: string,
): Promise<FilledForm | null> {
  const sources = await sourcesOf(tx, directiveId, cutOff);
  const first = sources.find(
    ({ control, parameters }) => findControl(control)?.rollUp && hasFields(parameters),
  );
  const control = first && findControl(first.control);
  if (!first || !control?.rollUp) return null;
  const parameters = readBy(control.parameters, first.parameters);
  if (!parameters.ok) return null;
  const children = sources
    .filter((source) => source.demand === first.demand)
    .map(({ unit, code, evidence }) => {
      const read = evidence === null ? null : readBy(control.evidence, evidence);
      return { unit, code, evidence: read?.ok ? read.value : null };
    });
  const rolled = control.rollUp(children, parameters.value);
  const { title, fields = [] } = first.parameters as { title?: string; fields?: Field[] };
  const href = `/theo-doi/${directiveId}?chot=${cutOff.toISOString()}&nhiem-vu=${first.obligation}`;
  const rowOf = (field: Field) => rolled.rows.find((row) => row.key === field.key);
  const sections = [...Map.groupBy(fields, (field) => field.section ?? '')].map(
    ([name, members]): FormSection => ({
      title: name,
      fields: members
        .filter((field) => field.type !== 'integer')
        .map((field) => ({ label: field.label, value: fieldValue(field, rowOf(field), issuer) })),
      rows: members
        .filter((field) => field.type === 'integer')
        .map((field, n) => ({
          number: String(n + 1),
          label: field.label,
          figure: {
            value: rowOf(field)?.computed ?? null,
            verdicts: rowOf(field)?.sources.length ?? 0,
            href,
          },
          note: noteOf(rowOf(field), rolled.silent.length),
        })),
      remark: remarkOn(members),
    }),
  );
  return { title: title ?? '', sections, findings: [...rolled.findings] };
}

const hasFields = ({ fields }: Record<string, unknown>): boolean =>
  Array.isArray(fields) && fields.length > 0;

type Row = NonNullable<
  ReturnType<NonNullable<NonNullable<ReturnType<typeof findControl>>['rollUp']>>
>['rows'][number];

/** The first blank of the form asks who reports: that is the body whose roll-up this is. */
function fieldValue(field: Field, row: Row | undefined, issuer: string): string | null {
  if (row?.kind === 'list' && row.texts.length > 0)
    return row.texts.map(({ unit, text }) => `${unit}: ${text}`).join('\n');
  return field.type === 'text' && field.rollUp === 'none' ? issuer : null;
}

/** Two counts of different bodies stand side by side: their ratio would be no rate, and the reader must know. */
function remarkOn(members: readonly Field[]): string | null {
  const counts = members.filter((field) => field.count);
  const isMixed = new Set(counts.map((field) => field.excludesEnterprises ?? false)).size > 1;
  if (!isMixed) return null;
  const without = counts.filter((field) => field.excludesEnterprises).map((field) => `“${field.label}”`);
  return `Dòng ${without.join(', ')} không tính doanh nghiệp, dòng còn lại thì có: hai số đếm các cơ quan khác nhau nên không lấy tỷ lệ giữa chúng.`;
}

/** Where the sum counts a body once that two units listed, or where units are silent, the note says so. */
function noteOf(row: Row | undefined, silent: number): string {
  const notes = [];
  if (row && row.asListed !== null && row.computed !== null && row.asListed !== row.computed)
    notes.push(`Đã loại ${row.asListed - row.computed} lượt kê trùng`);
  if (silent > 0) notes.push(`Còn ${silent} đơn vị chưa báo cáo`);
  return notes.join('; ');
}

async function sourcesOf(tx: Tx, directiveId: string, cutOff: Date): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select u.name as unit, u.agency_code as code, m.control, m.parameters, m.id as demand, o.id as obligation, (
      select e.value -> 'evidence' from submission s, jsonb_array_elements(s.content -> 'entries') e
      where s.assignment_id = a.id and s.received_at <= ${cutOff} and e.value ->> 'control' = m.control
        and s.ordinal = (select max(ordinal) from submission where assignment_id = a.id and received_at <= ${cutOff})
        and not exists (select 1 from review r where r.submission_id = s.id and r.kind = 'return' and r.reviewed_at <= ${cutOff})
      limit 1) as evidence
    from demand m join obligation o on o.id = m.obligation_id join assignment a on a.obligation_id = o.id
      join unit u on u.id = a.unit_id
    where o.directive_id = ${directiveId} and a.parent_unit_id is null and a.delivered_at <= ${cutOff}
      and (a.withdrawn_at is null or a.withdrawn_at > ${cutOff}) and (a.exempt_at is null or a.exempt_at > ${cutOff})
    order by o.position, m.position, u.name collate "vi-x-icu", a.id`.execute(tx);
  return rows;
}
