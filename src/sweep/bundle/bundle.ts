// Makes a bundle for a unit: signed by the server, and remembered with the secret that proves what comes back of it.
import { type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { type AsyncZippable, zip } from 'fflate';
import { signManifest } from '../../../controls/indicator-sweep/collect/bundle/manifest.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { FileStore } from '../../platform/files/store.ts';
import type { allowFileOf } from '../allowance/store.ts';
import type { CarryingDuty } from '../carrying.ts';
import { recordFetch } from '../lists/of-duty.ts';

/** Who takes a bundle along: a person, or a machine in its maker's name. */
export interface Taker {
  tenant: string;
  person: string;
  station: string | null;
}

type AllowFile = Awaited<ReturnType<typeof allowFileOf>>;
const packed = promisify((parts: AsyncZippable, done: (error: Error | null, bytes: Uint8Array) => void) =>
  zip(parts, { level: 6 }, done),
);

/** What a bundle of this duty is now; the same as long as the list in force and the unit's allow-list are. */
export const tagOf = ({ list }: CarryingDuty, allow: AllowFile): string =>
  `"v${list.version}-${list.digest}${allow ? `-${allow.sha256.slice(0, 16)}` : ''}"`;

/** Remembers the bundle, and that the unit has fetched the list. @returns the ZIP */
export async function makeBundle(
  tx: Tx,
  duty: CarryingDuty,
  taker: Taker,
  { files, key, now, allow }: { files: FileStore; key: KeyObject; now: Date; allow: AllowFile },
): Promise<Uint8Array> {
  const { list, parameters } = duty;
  const id = randomUUID();
  const secret = randomBytes(32).toString('base64url');
  await tx
    .insertInto('sweep_bundle')
    .values({
      id,
      tenant: taker.tenant,
      unit_id: duty.unitId,
      assignment_id: duty.assignmentId,
      demand_id: duty.demandId,
      list_name: list.name,
      list_version: list.version,
      list_digest: list.digest,
      window_from: parameters.windowFrom,
      window_to: parameters.windowTo,
      secret,
      issued_at: now,
      issued_to: taker.person,
      station_id: taker.station,
    })
    .execute();
  await recordFetch(tx, { tenant: { id: taker.tenant }, person: { id: taker.person } }, duty, now);
  const bundle = signManifest(
    {
      schema: 'haidang-sweep-bundle/1',
      bundle: id,
      list: { name: list.name, version: list.version, digest: list.digest },
      allowSha256: allow?.sha256 ?? null,
      window: { from: utc(parameters.windowFrom), to: utc(parameters.windowTo) },
      issuedAt: now.toISOString(),
      key: secret,
    },
    key,
  );
  return packed({
    'bundle.json': new TextEncoder().encode(`${JSON.stringify(bundle, null, 2)}\n`),
    'list.csv': await files.read(list.fileSha256),
    ...(allow ? { 'allow.txt': new TextEncoder().encode(allow.text) } : {}),
  });
}

const utc = (instant: string | null) => (instant === null ? null : new Date(instant).toISOString());
