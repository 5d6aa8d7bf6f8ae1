// Routes of chasing: whom to call and by which number, reminders, and the list as a file.
import { z } from '@hono/zod-openapi';
import type { OutSheet } from '../../platform/documents/table-out.ts';
import { route } from '../../platform/http/route.ts';
import { type Chased, chaseList } from '../matrix.ts';
import { asFile, fileFormat } from './behind.ts';
import { directiveParams } from './board.ts';
import { seenDirective } from './seen-directive.ts';

const tag = 'Theo dõi thực hiện';
const filter = z.object({
  kind: z.enum(['silent', 'overdue', 'not-met', 'returned', 'open']).default('open'),
  q: z.string().max(200).optional(),
});

export const chaseRoutes = [
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/chase',
    action: 'report.read',
    tag,
    summary: 'Units to chase, with their telephone list',
    params: directiveParams,
    unitOf: seenDirective,
    query: filter,
    handle: async ({ tx, params, query, clock }) => ({
      rows: await chaseList(tx, { ...query, directiveId: params.directiveId }, clock.now()),
    }),
  }),
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/chase/export',
    action: 'report.read',
    tag,
    summary: 'The same list as XLSX or CSV',
    params: directiveParams,
    unitOf: seenDirective,
    query: filter.extend(fileFormat.shape),
    handle: async ({ tx, params, query, clock }) => {
      const rows = await chaseList(
        tx,
        { kind: query.kind, q: query.q, directiveId: params.directiveId },
        clock.now(),
      );
      return asFile(chaseSheet(rows), query.format, 'can-don-doc', clock.now());
    },
  }),
  route({
    method: 'post',
    path: '/api/directives/{directiveId}/reminders',
    action: 'assignment.decide',
    tag,
    summary: 'Reminds units of what is still open',
    params: directiveParams,
    unitOf: seenDirective,
    body: z.object({ unitIds: z.array(z.uuid()).min(1).max(10_000) }),
    handle: async ({ tx, params, body, asker, clock }) => {
      const units = await tx
        .selectFrom('assignment')
        .select('unit_id')
        .distinct()
        .where('directive_id', '=', params.directiveId)
        .where('unit_id', 'in', body.unitIds)
        .where('withdrawn_at', 'is', null)
        .execute();
      if (units.length === 0) return { reminded: 0 };
      const at = clock.now();
      const tenant = asker.tenant.id;
      await tx
        .insertInto('notice')
        .values(
          units.map(({ unit_id }) => ({
            tenant,
            unit_id,
            kind: 'reminder',
            link: '/viec',
            about: JSON.stringify({ directive: params.directiveId }),
            at,
          })),
        )
        .execute();
      await tx
        .insertInto('reminder')
        .values(
          units.map(({ unit_id }) => ({
            tenant,
            directive_id: params.directiveId,
            unit_id,
            reminded_by: asker.person.id,
            reminded_at: at,
          })),
        )
        .execute();
      await tx
        .insertInto('act')
        .values(
          units.map(({ unit_id }) => ({
            tenant,
            person_id: asker.person.id,
            at,
            unit_id,
            verb: 'unit.reminded',
            object_kind: 'directive',
            object_id: params.directiveId,
          })),
        )
        .execute();
      return { reminded: units.length };
    },
  }),
];

function chaseSheet(rows: readonly Chased[]): OutSheet {
  return {
    name: 'Cần đôn đốc',
    columns: [
      { label: 'Đơn vị', width: 40 },
      { label: 'Khối', width: 30 },
      { label: 'Cấp trên', width: 30 },
      { label: 'Chưa xong', width: 10 },
      { label: 'Quá hạn', width: 10 },
      { label: 'Chưa phản hồi', width: 14 },
      { label: 'Nhiệm vụ', width: 24 },
      { label: 'Người liên hệ', width: 30 },
      { label: 'Điện thoại', width: 30 },
      { label: 'Ngoài giờ', width: 24 },
      { label: 'Nhắc lần cuối', width: 20 },
    ],
    rows: rows.map((row) => [
      row.unit.name,
      row.sector,
      row.parent,
      row.open,
      row.overdue,
      row.silent,
      row.paths.join(', '),
      row.contacts.map((contact) => contact.name).join('; '),
      phonesOf(row, false),
      phonesOf(row, true),
      row.remindedAt,
    ]),
  };
}

const phonesOf = (row: Chased, isAfterHours: boolean) =>
  row.contacts
    .filter((contact) => contact.isAfterHours === isAfterHours)
    .flatMap((contact) => contact.phones)
    .join('; ');
