// Routes of what is behind a number: the assignments that it counts, to look at and as a file; hindrances as a file.

import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { type OutSheet, writeCsv, writeWorkbook } from '../../platform/documents/table-out.ts';
import { attachment } from '../../platform/http/attachment.ts';
import { route } from '../../platform/http/route.ts';
import { type BehindRow, behind, behindFilter } from '../behind.ts';
import { vi as words } from '../render/words.ts';

import { directiveParams } from './board.ts';
import { seenDirective } from './seen-directive.ts';

const tag = 'Theo dõi thực hiện';
export const fileFormat = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') });

export const behindRoutes = [
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/behind',
    action: 'report.read',
    tag,
    summary: 'The assignments behind a number, now or at a cut-off',
    params: directiveParams,
    unitOf: seenDirective,
    query: behindFilter.extend({
      limit: z.coerce.number().int().min(1).max(1000).default(200),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    handle: ({ tx, params, query, clock }) => behind(tx, params.directiveId, query, clock.now()),
  }),
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/behind/export',
    action: 'report.read',
    tag,
    summary: 'The same list as XLSX or CSV, whole',
    params: directiveParams,
    unitOf: seenDirective,
    query: behindFilter.extend(fileFormat.shape),
    handle: async ({ tx, params, query, clock }) => {
      const page = { ...query, limit: 1_000_000, offset: 0 };
      const { rows } = await behind(tx, params.directiveId, page, clock.now());
      const asOf = query.at ? new Date(query.at) : clock.now();
      return asFile(behindSheet(rows), query.format, 'dau-viec', asOf);
    },
  }),
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/hindrances/export',
    action: 'report.read',
    tag,
    summary: 'Difficulties and proposals of a directive as XLSX or CSV',
    params: directiveParams,
    unitOf: seenDirective,
    query: fileFormat,
    handle: async ({ tx, params, query, clock }) => {
      const { rows } = await sql<{
        unit: string;
        sector: string | null;
        path: string;
        kind: string;
        text: string;
        at: Date;
      }>`
        select u.name as unit, s.name as sector, o.path, h.kind, h.text, h.said_at as at
        from hindrance h join assignment a on a.id = h.assignment_id join obligation o on o.id = a.obligation_id
          join unit u on u.id = h.unit_id left join sector s on s.id = a.sector_id
        where h.directive_id = ${params.directiveId} and h.withdrawn_at is null order by h.kind, h.said_at, h.id`.execute(
        tx,
      );
      const sheet = {
        name: words.hindrances,
        columns: [
          { label: words.unit, width: 45 },
          { label: words.sector, width: 30 },
          { label: words.obligation },
          { label: words.kind, width: 24 },
          { label: words.content, width: 80 },
          { label: words.saidAt, width: 20 },
        ],
        rows: rows.map((row) => [
          row.unit,
          row.sector,
          row.path,
          row.kind === 'proposal' ? words.proposal : words.hindrance,
          row.text,
          row.at,
        ]),
      };
      return asFile(sheet, query.format, 'kho-khan-kien-nghi', clock.now());
    },
  }),
];

function behindSheet(rows: readonly BehindRow[]): OutSheet {
  return {
    name: words.assignments,
    columns: [
      { label: words.unit, width: 45 },
      { label: words.sector, width: 30 },
      { label: words.obligation },
      { label: words.content, width: 60 },
      { label: words.overall, width: 18 },
      { label: words.due, width: 20 },
      { label: words.reportedAt, width: 20 },
      { label: words.note, width: 30 },
    ],
    rows: rows.map((row) => [
      row.unit.name,
      row.sector,
      row.path,
      row.text,
      words.standing[row.standing],
      row.dueAt,
      row.lastReportedAt,
      [
        row.isOverdue && words.overdue,
        row.isLate && words.beside.late,
        row.isReturned && words.returned,
        row.isContradicted && words.contradicted,
      ]
        .filter(Boolean)
        .join('; '),
    ]),
  };
}

/** One sheet as XLSX or CSV, through the one writer that lets no cell become a formula. */
export async function asFile(
  sheet: OutSheet,
  format: 'xlsx' | 'csv',
  name: string,
  asOf: Date,
): Promise<Response> {
  const bytes =
    format === 'csv' ? writeCsv(sheet) : await writeWorkbook({ title: sheet.name, asOf, sheets: [sheet] });
  return attachment(bytes, `${name}.${format}`);
}
