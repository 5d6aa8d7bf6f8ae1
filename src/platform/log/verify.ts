// Verifies the log: recomputes every leaf and every root, and holds them against the checkpoints kept outside.
import type { Tx } from '../db/database.ts';
import type { Fault } from './fault.ts';
import { actColumns, leafOf } from './leaf.ts';
import { type Checkpoint, originOf, readNote } from './note.ts';
import type { Outside } from './outside.ts';
import { Frontier } from './tree/frontier.ts';

export interface Verified {
  /** Leaves that were recomputed. */
  size: number;
  /** The last checkpoint outside that the log agrees with. */
  checkpoint: { size: number; root: string; signedAt: Date; note: string } | null;
  /** Leaves after the last checkpoint, and acts that wait to be taken in: not proved yet. */
  uncovered: number;
  pending: number;
  fault: Fault | null;
}

const PAGE = 5000;

/** Walks the whole log once, a page at a time, in the transaction of someone who may read all of it. */
export async function verifyLog(tx: Tx, tenant: string, outside: Outside): Promise<Verified> {
  const notes = await outside.notes(tenant);
  const walk = new Walk(notes, tenant, outside);
  let fault: Fault | null = walk.reach();
  for (let page = await leaves(tx, tenant, -1); page.length > 0 && !fault; ) {
    for (const leaf of page) {
      fault = walk.step(leaf);
      if (fault) break;
    }
    if (!fault) page = await leaves(tx, tenant, page.at(-1)?.position ?? 0);
  }
  fault ??= walk.end();
  const { waiting } = await tx
    .selectFrom('log_pending')
    .select((is) => is.fn.countAll<number>().as('waiting'))
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow();
  return { ...walk.told(), pending: waiting, fault };
}

type Leaf = Awaited<ReturnType<typeof leaves>>[number];

/** The walk along the leaves, past one checkpoint after the other. */
class Walk {
  readonly #tree = new Frontier();
  readonly #notes: string[];
  readonly #tenant: string;
  readonly #outside: Outside;
  #agreed: { checkpoint: Checkpoint; note: string } | null = null;

  constructor(notes: string[], tenant: string, outside: Outside) {
    this.#notes = [...notes];
    this.#tenant = tenant;
    this.#outside = outside;
  }

  step(leaf: Leaf): Fault | null {
    const index = this.#tree.size;
    const one = (kind: Fault['kind']): Fault => ({ kind, index, end: index + 1 });
    if (leaf.position !== index) return one('leaf-missing');
    if (leaf.act === null) return one('act-missing');
    if (!leafOf(leaf.act).equals(leaf.leaf_hash)) return one('act-changed');
    this.#tree.append(leaf.leaf_hash);
    return this.reach();
  }

  /** Holds the tree against the checkpoints of its present size. */
  reach(): Fault | null {
    for (;;) {
      const note = this.#notes[0];
      if (note === undefined) return null;
      const index = this.#agreed?.checkpoint.size ?? 0;
      const told = readNote(note, originOf(this.#tenant), this.#outside.key.public);
      if (!told || told.size < index) return { kind: 'checkpoint-forged', index, end: told?.size ?? index };
      if (told.size > this.#tree.size) return null;
      if (!told.root.equals(this.#tree.root())) return { kind: 'root-differs', index, end: told.size };
      this.#agreed = { checkpoint: told, note };
      this.#notes.shift();
    }
  }

  end(): Fault | null {
    const size = this.#tree.size;
    const next = this.#notes[0];
    if (next !== undefined) {
      const told = readNote(next, originOf(this.#tenant), this.#outside.key.public);
      return { kind: 'truncated', index: size, end: told?.size ?? size };
    }
    return size > 0 && !this.#agreed ? { kind: 'checkpoints-missing', index: 0, end: size } : null;
  }

  told() {
    const agreed = this.#agreed;
    return {
      size: this.#tree.size,
      uncovered: this.#tree.size - (agreed?.checkpoint.size ?? 0),
      checkpoint: agreed && {
        size: agreed.checkpoint.size,
        root: agreed.checkpoint.root.toString('hex'),
        signedAt: agreed.checkpoint.signedAt,
        note: agreed.note,
      },
    };
  }
}

async function leaves(tx: Tx, tenant: string, after: number) {
  const rows = await tx
    .selectFrom('log_leaf')
    .leftJoin('act', 'act.id', 'log_leaf.act_id')
    .select(['log_leaf.position', 'log_leaf.leaf_hash', ...actColumns])
    .where('log_leaf.tenant', '=', tenant)
    .where('log_leaf.position', '>', after)
    .orderBy('log_leaf.position')
    .limit(PAGE)
    .execute();
  return rows.map(({ position, leaf_hash, ...act }) => ({
    position,
    leaf_hash,
    act: act.id === null ? null : (act as Parameters<typeof leafOf>[0]),
  }));
}
