import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Ground, openGround } from '../../testing/ground.ts';
import { originOf, readNote } from './note.ts';
import { type Outside, openOutside } from './outside.ts';
import { recordAct } from './record.ts';
import { takeInActs } from './take-in.ts';
import { verifyLog } from './verify.ts';

let ground: Ground;
let outside: Outside;
let tenant: string;
let person: string;

beforeAll(async () => {
  ground = await openGround([]);
  outside = await openOutside(ground.folder);
});
afterAll(() => ground.close());

/** Each test has an authority of its own: ten acts, taken in as 4, 3 and 3, each with its checkpoint. */
beforeEach(async () => {
  const made = await ground.superuser.query("insert into tenant (name) values ('Sở nhật ký') returning id");
  tenant = made.rows[0].id;
  const added = await ground.superuser.query(
    'insert into person (tenant, name, email) values ($1, $2, $3) returning id',
    [tenant, 'Người ghi', 'ghi@example.vn'],
  );
  person = added.rows[0].id;
  for (const count of [4, 3, 3]) {
    await act(count);
    expect(await takeIn()).toEqual({ ok: true, value: count });
  }
});

let told = 0;
async function act(count: number) {
  await ground.database.as({ tenant, person }, async (tx) => {
    for (let at = 0; at < count; at++) {
      const asker = { tenant: { id: tenant }, person: { id: person } };
      const about = { so: ++told, tên: 'Hoà' };
      ground.clock.advance(1000);
      await recordAct(
        tx,
        asker,
        { verb: 'unit.changed', objectKind: 'unit', objectId: null, about },
        ground.clock.now(),
      );
    }
  });
}
const takeIn = (round?: number) => takeInActs(ground.database, tenant, outside, ground.clock, round);
const verify = () => ground.database.as({ tenant, person: null }, (tx) => verifyLog(tx, tenant, outside));
const sql = (text: string, more: unknown[] = []) => ground.superuser.query(text, [tenant, ...more]);
const actAt = async (position: number): Promise<string> =>
  (await sql('select act_id from log_leaf where tenant = $1 and position = $2', [position])).rows[0].act_id;

it('a whole log is found whole, and says up to which checkpoint', async () => {
  expect(await verify()).toMatchObject({
    size: 10,
    uncovered: 0,
    pending: 0,
    fault: null,
    checkpoint: { size: 10 },
  });
  await act(2);
  expect(await verify()).toMatchObject({ size: 10, pending: 2, fault: null });
});

it('a log without acts is whole, with nothing proved', async () => {
  const made = await ground.superuser.query("insert into tenant (name) values ('Sở trống') returning id");
  tenant = made.rows[0].id;
  expect(await takeIn()).toEqual({ ok: true, value: 0 });
  expect(await verify()).toEqual({ size: 0, checkpoint: null, uncovered: 0, pending: 0, fault: null });
});

it('an act that was altered is named', async () => {
  await sql(`update act set about = '{"so": 0}' where tenant = $1 and id = $2`, [await actAt(5)]);
  expect((await verify()).fault).toEqual({ kind: 'act-changed', index: 5, end: 6 });
});

it('an act that was altered together with its leaf is found between two checkpoints', async () => {
  const id = await actAt(5);
  await sql("update act set verb = 'unit.merged' where tenant = $1 and id = $2", [id]);
  const { leafOf, actColumns } = await import('./leaf.ts');
  const changed = await ground.database.as({ tenant, person: null }, (tx) =>
    tx.selectFrom('act').select(actColumns).where('id', '=', id).executeTakeFirstOrThrow(),
  );
  await sql('update log_leaf set leaf_hash = $3 where tenant = $1 and act_id = $2', [id, leafOf(changed)]);
  expect((await verify()).fault).toEqual({ kind: 'root-differs', index: 4, end: 7 });
});

it('an act that was deleted is named', async () => {
  await sql('delete from act where tenant = $1 and id = $2', [await actAt(2)]);
  expect((await verify()).fault).toEqual({ kind: 'act-missing', index: 2, end: 3 });
});

it('an act that was deleted with its leaf is named', async () => {
  const id = await actAt(2);
  await sql('delete from log_leaf where tenant = $1 and act_id = $2', [id]);
  await sql('delete from act where tenant = $1 and id = $2', [id]);
  expect((await verify()).fault).toEqual({ kind: 'leaf-missing', index: 2, end: 3 });
});

it('an act that was slipped in is found, also where all leaves after it were moved on', async () => {
  await act(1);
  const { rows } = await sql('select act_id from log_pending where tenant = $1');
  await sql('update log_leaf set position = position + 1000 where tenant = $1 and position >= 5');
  await sql('update log_leaf set position = position - 999 where tenant = $1 and position >= 1000');
  const { leafOf, actColumns } = await import('./leaf.ts');
  const slipped = await ground.database.as({ tenant, person: null }, (tx) =>
    tx.selectFrom('act').select(actColumns).where('id', '=', rows[0].act_id).executeTakeFirstOrThrow(),
  );
  await sql('insert into log_leaf (tenant, position, act_id, leaf_hash) values ($1, 5, $2, $3)', [
    slipped.id,
    leafOf(slipped),
  ]);
  expect((await verify()).fault).toEqual({ kind: 'root-differs', index: 4, end: 7 });
});

it("two acts in each other's place are found", async () => {
  await sql('update log_leaf set position = 1000 where tenant = $1 and position = 8');
  await sql('update log_leaf set position = 8 where tenant = $1 and position = 7');
  await sql('update log_leaf set position = 7 where tenant = $1 and position = 1000');
  expect((await verify()).fault).toEqual({ kind: 'root-differs', index: 7, end: 10 });
});

it('a log that was cut off is found by the checkpoints outside, and nothing is signed over it', async () => {
  await sql('delete from log_leaf where tenant = $1 and position >= 7');
  await sql('delete from log_head where tenant = $1 and size > 7');
  expect((await verify()).fault).toEqual({ kind: 'truncated', index: 7, end: 10 });
  await act(1);
  expect(await takeIn()).toEqual({ ok: false, problem: { code: 'behind', size: 10 } });
});

it('a log that was written anew from the start is found', async () => {
  await sql('delete from log_leaf where tenant = $1');
  await sql('delete from log_head where tenant = $1');
  await sql("update act set verb = 'unit.read' where tenant = $1");
  await sql('insert into log_pending select id, tenant, at from act where tenant = $1');
  // Even with the tools of the product, but another key and other checkpoints: the ones outside do not agree.
  const elsewhere = await openOutside(join(ground.folder, 'elsewhere', tenant));
  expect(await takeInActs(ground.database, tenant, elsewhere, ground.clock)).toMatchObject({ ok: true });
  expect((await verify()).fault).toEqual({ kind: 'root-differs', index: 0, end: 4 });
  await act(1);
  expect(await takeIn()).toMatchObject({ ok: false, problem: { code: 'behind' } });
});

it('a checkpoint that this key did not sign is found, and so is their absence', async () => {
  const text = await readFile(outside.place(tenant), 'utf8');
  await writeFile(outside.place(tenant), text.replace('\n7\n', '\n6\n'));
  expect((await verify()).fault).toMatchObject({ kind: 'checkpoint-forged', index: 4 });
  await writeFile(outside.place(tenant), '');
  expect((await verify()).fault).toEqual({ kind: 'checkpoints-missing', index: 0, end: 10 });
});

it('what was committed before a crash reaches the checkpoints outside at the next round', async () => {
  const notes = await outside.notes(tenant);
  await writeFile(
    outside.place(tenant),
    notes
      .slice(0, -1)
      .map((note) => `${note}\n`)
      .join(''),
  );
  expect(await takeIn()).toEqual({ ok: true, value: 0 });
  expect(await outside.notes(tenant)).toEqual(notes);
});

it('a head in the database that this key did not sign is never carried outside', async () => {
  const notes = await outside.notes(tenant);
  await writeFile(
    outside.place(tenant),
    notes
      .slice(0, -1)
      .map((note) => `${note}\n`)
      .join(''),
  );
  await sql(
    "update log_head set note = translate(note, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'BCDEFGHIJKLMNOPQRSTUVWXYZA') where tenant = $1 and size = 10",
  );
  expect(await takeIn()).toMatchObject({ ok: false, problem: { code: 'forged', size: 10 } });
});

it('several workers at once make one tree', async () => {
  await act(20);
  const taken = await Promise.all([takeIn(3), takeIn(3), takeIn(3)]);
  expect(taken.reduce((sum, one) => sum + (one.ok ? one.value : Number.NaN), 0)).toBe(20);
  expect(await verify()).toMatchObject({ size: 30, uncovered: 0, pending: 0, fault: null });
});

it('the key is readable by its owner alone, and a note by whoever holds the public half', async () => {
  expect((await stat(join(ground.folder, 'keys', 'log.pem'))).mode & 0o777).toBe(0o600);
  const note = (await outside.notes(tenant)).at(-1) ?? '';
  expect(note.split('\n')[1]).toBe('10');
  expect(readNote(note, originOf(tenant), outside.key.public)?.size).toBe(10);
  const other = await openOutside(join(ground.folder, 'other'));
  expect(readNote(note, originOf(tenant), other.key.public)).toBeNull();
});
