// Plants one thing of each kind at every place of the ground, each with a mark that tells where it leaks.
import { hashToken, newToken } from '../platform/http/token.ts';
import { plantDirective } from './directive.ts';
import type { Ground, Place } from './ground.ts';

export type Ids = Record<string, string>;

export interface World {
  /** Ids of unit things by place, under the names that path parameters have. */
  at: Record<Place, Ids>;
  /** Ids of things of a whole authority: of the asker's own, and of another. */
  home: Ids;
  foreign: Ids;
  demand: string;
}

/** Kinds of unit things, for marks such as `SECRET-contact-sibling`. */
export type Kind = 'contact' | 'system' | 'evidence' | 'assignment' | 'draft' | 'device';
export const mark = (kind: string, place: string) => `SECRET-${kind}-${place}`;

export async function plantWorld(ground: Ground): Promise<World> {
  const planted = await plantDirective(ground);
  const person = await ground.person('officer', 'own');
  const stranger = await ground.person('officer', 'foreign');
  const at = {} as World['at'];
  for (const place of ['own', 'child', 'parent', 'sibling', 'foreign'] as const)
    at[place] = await plantPlace(ground, place, planted.assignments[place], person.id);
  const home = await plantAuthority(ground, ground.authority, person.id, 'home');
  const foreign = await plantAuthority(ground, ground.other, stranger.id, 'foreign');
  home.directiveId = planted.directive;
  return { at, home, foreign, demand: planted.demands[0] ?? '' };
}

type Values = Record<string, unknown>;

async function insert(ground: Ground, table: string, values: Values, returns = 'id'): Promise<string> {
  const names = Object.keys(values);
  const { rows } = await ground.superuser.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')}) returning ${returns} as id`,
    Object.values(values),
  );
  return rows[0].id;
}

async function plantPlace(ground: Ground, place: Place, assignment: string, by: string): Promise<Ids> {
  const tenant = place === 'foreign' ? ground.other : ground.authority;
  const unit = ground.units[place];
  const of = { tenant, unit_id: unit };
  const now = ground.clock.now();
  const { rows } = await ground.superuser.query(
    'select directive_id, obligation_id from assignment where id = $1',
    [assignment],
  );
  const directive = rows[0].directive_id;
  const content = { entries: [], note: mark('evidence', place), files: [] };
  const submissionId = await insert(ground, 'submission', {
    ...of,
    assignment_id: assignment,
    directive_id: directive,
    ordinal: 1,
    receipt: `2024-${place}`,
    idempotency_key: `key-${place}`,
    received_at: now,
    content: JSON.stringify(content),
    sha256: hashToken(place),
    is_late: false,
    outcome: 'unknown',
    ground: 'claimed',
    submitted_by: by,
  });
  await insert(
    ground,
    'evidence_draft',
    {
      ...of,
      assignment_id: assignment,
      content: JSON.stringify({ entries: [], note: mark('draft', place), fileIds: [], signedOffName: null }),
      saved_by: by,
    },
    'assignment_id',
  );
  const plantedSite = await insert(ground, 'site', { ...of, host: `bi-cai.${place}.example.vn` });
  const seen = {
    url: `https://${place}.example.vn/`,
    kind: 'planted-page',
    families: [],
    seenBy: [],
    target: null,
  };
  return {
    unitId: unit,
    assignmentId: assignment,
    submissionId,
    stationId: await insert(ground, 'sweep_station', {
      ...of,
      name: mark('device', place),
      token_hash: hashToken(`station-${place}`),
      made_by: by,
      made_at: now,
    }),
    allowanceId: await insert(ground, 'sweep_allowance', {
      ...of,
      value: `${place}.cho-phep.example`,
      reason: mark('device', place),
      added_by: by,
      added_at: now,
    }),
    requestId: await insert(ground, 'assignment_request', {
      ...of,
      assignment_id: assignment,
      kind: 'exemption',
      reason: mark('assignment', place),
      asked_by: by,
    }),
    hindranceId: await insert(ground, 'hindrance', {
      ...of,
      assignment_id: assignment,
      directive_id: directive,
      kind: 'difficulty',
      text: mark('assignment', place),
      said_by: by,
    }),
    contactId: await insert(ground, 'contact_point', { ...of, name: mark('contact', place) }),
    systemId: await insert(ground, 'information_system', { ...of, name: mark('system', place) }),
    siteId: await insert(ground, 'site', { ...of, host: `${place}.example.vn`, note: mark('system', place) }),
    caseId: await insert(ground, 'site_case', {
      ...of,
      site_id: plantedSite,
      mark: place,
      state: 'open',
      strength: 'confirmed',
      finding: JSON.stringify({ ...seen, snippet: mark('site', place), where: 'body' }),
      found_at: now,
      last_seen_at: now,
    }),
    aliasId: await insert(ground, 'unit_alias', { ...of, name: `Tên khác ${place}` }),
    fileId: await keepFile(ground, tenant, unit, mark('evidence', place)),
  };
}

async function keepFile(ground: Ground, tenant: string, unit: string | null, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const kept = await ground.files.keep(
    (async function* () {
      yield bytes;
    })(),
  );
  if (!kept.ok) throw new Error('the test file was not kept');
  return insert(ground, 'stored_file', {
    tenant,
    unit_id: unit,
    sha256: kept.value.sha256,
    name: 'tep.txt',
    media_type: 'text/plain',
    size: kept.value.size,
  });
}

/** A list with one version, published or a draft that is made and waits for its publishing. */
async function plantList(
  ground: Ground,
  tenant: string,
  by: string,
  side: string,
  file: string,
  isPublished: boolean,
) {
  const now = ground.clock.now();
  const name = `${mark('list', side)} ${isPublished}`;
  const listId = await insert(ground, 'indicator_list', { tenant, name, made_by: by });
  const versionId = await insert(ground, 'indicator_list_version', {
    tenant,
    list_id: listId,
    version: 1,
    state: isPublished ? 'published' : 'draft',
    file_sha256: file,
    digest: hashToken(side),
    size: 1,
    counts: JSON.stringify({ live: 1, expired: 0, kinds: { domain: 1 }, added: null, withdrawn: null }),
    drafted_by: by,
    ...(isPublished ? { published_by: by, published_at: now } : {}),
  });
  await insert(
    ground,
    'indicator_list_intake',
    { tenant, version_id: versionId, sources: '[]', state: 'done' },
    'version_id',
  );
  return { listId, versionId };
}

async function plantAuthority(ground: Ground, tenant: string, person: string, side: string): Promise<Ids> {
  const fileId = await keepFile(ground, tenant, null, mark('dispatch', side));
  const { rows } = await ground.superuser.query('select sha256 from stored_file where id = $1', [fileId]);
  const directive = (state: string) =>
    insert(ground, 'directive', {
      tenant,
      series_id: crypto.randomUUID(),
      state,
      issued_at: state === 'issued' ? ground.clock.now() : null,
      content: JSON.stringify({
        subject: mark('directive', side),
        number: null,
        symbol: null,
        issuer: null,
        date: null,
        contacts: [],
        window: null,
        groups: [],
        obligations: [],
      }),
    });
  const invitation = newToken();
  await insert(
    ground,
    'invitation',
    {
      tenant,
      person_id: person,
      token_hash: hashToken(invitation),
      expires_at: new Date(Date.now() + 86_400_000),
    },
    'person_id',
  );
  const directiveId = await directive('issued');
  const draft = await plantList(ground, tenant, person, side, rows[0].sha256, false);
  const published = await plantList(ground, tenant, person, side, rows[0].sha256, true);
  return {
    personId: person,
    grantId: (await ground.superuser.query('select id from role_grant where person_id = $1', [person]))
      .rows[0].id,
    token: invitation,
    sessionId: '0'.repeat(16),
    sectorId: await insert(ground, 'sector', { tenant, name: `Khối ${side}` }),
    dispatchId: await insert(ground, 'dispatch', {
      tenant,
      file_id: fileId,
      sha256: rows[0].sha256,
      file_name: 'cong-van.txt',
    }),
    directiveId,
    listId: draft.listId,
    listVersionId: draft.versionId,
    otherListId: published.listId,
    draftId: await directive('draft'),
    rollUpId: await insert(ground, 'roll_up', {
      tenant,
      directive_id: directiveId,
      cut_off: ground.clock.now(),
      content: JSON.stringify({ mark: mark('report', side) }),
      sha256: 'x',
      made_by: person,
    }),
    actId: await insert(ground, 'act', {
      tenant,
      person_id: person,
      verb: 'unit.changed',
      object_kind: 'unit',
      about: JSON.stringify({ mark: mark('log', side) }),
    }),
  };
}
