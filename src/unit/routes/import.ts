// Import and export over HTTP: template, preview, confirmation, the refused rows as a file, the directory as a file.

import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { cellText } from '../../platform/documents/columns.ts';
import type { Table } from '../../platform/documents/table.ts';
import { readTable } from '../../platform/documents/table-in.ts';
import { type OutSheet, writeCsv, writeWorkbook } from '../../platform/documents/table-out.ts';
import { tableSentence } from '../../platform/documents/table-words.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { attachment } from '../../platform/http/attachment.ts';
import { type Language, Refusal, refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { civilDayOf } from '../../platform/words/civil-time.ts';
import { importPlan, type UnitRow, unitKinds } from '../contract.ts';
import { applyPlan } from '../import/apply.ts';
import { columns, fieldLabels, fields, rowOf } from '../import/columns.ts';
import { planImport } from '../import/plan.ts';
import type { Plan } from '../import/planned.ts';
import { listUnits, unitFilter } from '../list.ts';
import { refuseUnit } from '../refusals.ts';
import { kindLabels } from '../words.ts';

const format = z.enum(['csv', 'xlsx']).default('xlsx');
const fileRef = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1).max(200) });
const shownOfEach = 300;

export const importRoutes = [
  route({
    method: 'post',
    path: '/api/units/import/preview',
    action: 'unit.write',
    summary: 'What importing a CSV or XLSX would do, row by row; nothing is written',
    tag: 'unit',
    query: z.object({ name: z.string() }),
    takesFile: true,
    returns: importPlan,
    handle: async ({ tx, files, file, language }) => {
      const planned = await planFile(tx, files, file, language);
      if (planned instanceof Refusal) return planned;
      const { plan, table } = planned;
      return {
        sha256: file.sha256,
        fileName: file.name,
        digest: digestOf(plan),
        counts: countsOf(plan),
        newSectors: plan.newSectors,
        warnings: table.warnings.map((warning) => tableSentence(warning, language)),
        rows: (['refused', 'changed', 'new', 'same'] as const).flatMap((state) =>
          plan.rows
            .filter((row) => row.state === state)
            .slice(0, shownOfEach)
            .map(({ line, name, unitId, changes, why }) => ({ line, name, state, unitId, changes, why })),
        ),
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/units/import/confirm',
    action: 'unit.write',
    summary: 'Write what the preview showed, in one transaction; refused rows are left out',
    tag: 'unit',
    body: fileRef.extend({ digest: z.string() }),
    returns: z.object({ new: z.int(), same: z.int(), changed: z.int(), refused: z.int() }),
    handle: async ({ tx, asker, files, body, language, clock }) => {
      await sql`select pg_advisory_xact_lock(7142, 12)`.execute(tx);
      const planned = await planFile(tx, files, body, language);
      if (planned instanceof Refusal) return planned;
      if (digestOf(planned.plan) !== body.digest) return refuseUnit['plan-outdated']();
      await applyPlan(tx, asker.tenant.id, planned.plan);
      const counts = countsOf(planned.plan);
      await recordAct(
        tx,
        asker,
        {
          verb: 'unit.imported',
          objectKind: 'unit',
          objectId: null,
          about: { ...counts, sha256: body.sha256 },
        },
        clock.now(),
      );
      return counts;
    },
  }),
  route({
    method: 'get',
    path: '/api/units/import/refused',
    action: 'unit.write',
    summary: 'The refused rows of a file, as they stand in it, each with why',
    tag: 'unit',
    query: fileRef.extend({ format }),
    handle: async ({ tx, files, query, language, clock }) => {
      const planned = await planFile(tx, files, query, language);
      if (planned instanceof Refusal) return planned;
      const { plan, table } = planned;
      const cells = new Map(table.rows.map((row) => [row.line, row.cells]));
      const words =
        language === 'vi'
          ? { line: 'Dòng', why: 'Lý do', title: 'Dòng bị từ chối' }
          : { line: 'Row', why: 'Why', title: 'Refused rows' };
      const sheet: OutSheet = {
        name: words.title,
        columns: [
          { label: words.line, width: 8 },
          { label: words.why, width: 60 },
          ...table.header.map((label) => ({ label, width: 24 })),
        ],
        rows: plan.rows
          .filter(({ state }) => state === 'refused')
          .map(({ line, why }) => [
            line,
            why.join(' '),
            ...(cells.get(line) ?? []).map((cell) => cellText(cell)),
          ]),
      };
      return written(sheet, query.format, words.title, clock.now());
    },
  }),
  route({
    method: 'get',
    path: '/api/units/import/template',
    action: 'unit.read',
    summary: 'An empty file with the columns of an import',
    tag: 'unit',
    query: z.object({ format }),
    handle: async ({ query, language, clock }) => {
      const sheet = { name: fieldLabels[language].name, columns: headings(language), rows: [] };
      const kinds = unitKinds.map((kind) => [kindLabels[language][kind]]);
      const title = language === 'vi' ? 'Mẫu danh sách đơn vị' : 'Template of units';
      if (query.format === 'csv') return attachment(writeCsv(sheet), `${title}.csv`);
      const other = {
        name: fieldLabels[language].kind,
        columns: [{ label: fieldLabels[language].kind, width: 40 }],
        rows: kinds,
      };
      return attachment(
        await writeWorkbook({ title, asOf: clock.now(), sheets: [sheet, other] }),
        `${title}.xlsx`,
      );
    },
  }),
  route({
    method: 'get',
    path: '/api/units/export',
    action: 'unit.read',
    summary: 'The directory, filtered as the list is, as a file with the columns of an import',
    tag: 'unit',
    query: unitFilter.extend({ format }),
    handle: async ({ tx, query, language, clock }) => {
      const { rows } = await listUnits(tx, query, civilDayOf(clock.now()));
      const title = language === 'vi' ? 'Danh bạ đơn vị' : 'Directory of units';
      const sheet = {
        name: title,
        columns: headings(language),
        rows: (await withNotes(tx, rows)).map((unit) => rowOf(unit, language)),
      };
      return written(sheet, query.format, title, clock.now());
    },
  }),
];

const headings = (language: Language) =>
  fields.map((field) => ({
    label: fieldLabels[language][field],
    width: field === 'name' || field === 'parent' ? 44 : 20,
  }));

async function written(sheet: OutSheet, kind: 'csv' | 'xlsx', title: string, asOf: Date): Promise<Response> {
  const bytes = kind === 'csv' ? writeCsv(sheet) : await writeWorkbook({ title, asOf, sheets: [sheet] });
  return attachment(bytes, `${title} ${civilDayOf(asOf)}.${kind}`);
}

async function planFile(
  tx: Tx,
  files: FileStore,
  file: { sha256: string; name: string },
  language: Language,
): Promise<{ plan: Plan; table: Table } | Refusal> {
  const bytes = await files.read(file.sha256).catch(() => null);
  if (bytes === null) return refuse['file-missing']();
  const table = await readTable(bytes, file.name, { columns });
  if (!table.ok)
    return refuseUnit.table({
      vi: tableSentence(table.problem, 'vi'),
      en: tableSentence(table.problem, 'en'),
    });
  const { rows } = await listUnits(tx, { on: 'any' }, '2000-01-01');
  const sectors = await tx.selectFrom('sector').select('name').execute();
  return { plan: planImport(table.value, await withNotes(tx, rows), sectors, language), table: table.value };
}

async function withNotes(tx: Tx, rows: UnitRow[]): Promise<(UnitRow & { note: string | null })[]> {
  const noted = await tx.selectFrom('unit').select(['id', 'note']).where('note', 'is not', null).execute();
  const notes = new Map(noted.map(({ id, note }) => [id, note]));
  return rows.map((row) => ({ ...row, note: notes.get(row.id) ?? null }));
}

function countsOf({ rows }: Plan) {
  const of = (state: string) => rows.filter((row) => row.state === state).length;
  return { new: of('new'), same: of('same'), changed: of('changed'), refused: of('refused') };
}

/** The plan without the ids that new units would get, which differ each time. */
const digestOf = ({ rows, newSectors }: Plan): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        newSectors,
        rows.map((row) => [row.line, row.state, row.unitId, row.changes, row.values]),
      ]),
    )
    .digest('hex');
