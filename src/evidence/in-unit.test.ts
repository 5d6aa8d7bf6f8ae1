// What stays in the unit: the unit reads it back, and no answer of any route shows it to anybody else.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routes } from '../routes.ts';
import { type TestClient, client as testClient } from '../testing/client.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import { type Ground, openGround, type Place } from '../testing/ground.ts';
import { hashOf } from './submit.ts';

const NAME = 'MÁY-KẾ-TOÁN-BÍ-MẬT';
const DEED = 'cài lại hệ điều hành bí mật';
const FILE = 'nhat-ky-bi-mat.log';
const evidence = {
  claim: 'partly',
  sweeps: [
    { ranAt: '2024-08-29T00:00:00Z', listVersion: 1, machinesFound: 1, files: [{ name: FILE, lines: 9 }] },
  ],
  machines: [{ name: NAME, indicators: 2, state: 'false-positive', whatWasDone: DEED, hostname: NAME }],
};

let ground: Ground;
let planted: PlantedDirective;
let own: TestClient;
let submission: string;
beforeAll(async () => {
  ground = await openGround(routes);
  planted = await plantDirective(ground, {
    demands: [{ control: 'indicator-sweep', parameters: { listVersion: 1 } }],
  });
  own = await ground.client('officer', 'own');
  const entries = [{ demandId: planted.demands[0], control: 'indicator-sweep', evidence }];
  await own.put(`/api/assignments/${planted.assignments.own}/draft`, {
    content: { entries, note: null, fileIds: [], signedOffName: null },
    revision: 0,
  });
  const sent = await own.post(
    `/api/assignments/${planted.assignments.own}/submissions`,
    { entries },
    { 'Idempotency-Key': 'k1' },
  );
  expect(sent.status).toBe(200);
  submission = sent.body.submissionId;
});
afterAll(() => ground.close());

it('the unit reads its report and the findings on it with every name', async () => {
  const read = (await own.get(`/api/submissions/${submission}`)).body.content.entries[0].evidence;
  expect(read.machines[0]).toMatchObject({ name: NAME, whatWasDone: DEED });
  expect(read.sweeps[0].files[0].name).toBe(FILE);
  const told = (await own.get(`/api/assignments/${planted.assignments.own}/verdicts`)).body.verdicts[0];
  expect(told.findings).toContainEqual(
    expect.objectContaining({ code: 'false-positive', subject: NAME, params: { reason: DEED } }),
  );
});

it('the authority reads the same report with the same counts and stand-ins for the names', async () => {
  const coordinator = await ground.client('coordinator', null);
  const read = (await coordinator.get(`/api/submissions/${submission}`)).body;
  expect(read.content.entries[0].evidence.machines[0]).toMatchObject({
    name: '[1]',
    indicators: 2,
    state: 'false-positive',
  });
  const told = (await coordinator.get(`/api/assignments/${planted.assignments.own}/verdicts`)).body
    .verdicts[0];
  expect(told.figures).toMatchObject({ machinesFound: 1, machinesHandled: 1 });
  expect(told.findings).toContainEqual(expect.objectContaining({ code: 'false-positive', subject: '[1]' }));
});

it('the hash on the receipt is of what left the unit, and vouches for what stayed', async () => {
  const { body } = await own.get(`/api/submissions/${submission}/content`);
  const { sha256 } = (await own.get(`/api/submissions/${submission}`)).body;
  expect(hashOf(body)).toBe(sha256);
  expect(body.inUnit).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

it('what is kept apart is in no row of the submission, even where it is written past the routes', async () => {
  const { rows } = await ground.superuser.query(
    'select s.content::text as content, k.kept::text as kept from submission s join evidence_in_unit k on k.submission_id = s.id',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].content).not.toMatch(/BÍ-MẬT|bí mật|bi-mat/);
  expect(rows[0].kept).toContain(NAME);
});

/** Every readable address on which the planted ids fit. */
const addresses = (): string[] => {
  const ids: Record<string, string> = {
    assignmentId: planted.assignments.own,
    submissionId: submission,
    directiveId: planted.directive,
    unitId: ground.units.own,
  };
  return routes
    .filter(({ method }) => method === 'get')
    .map(({ path }) => path.replace(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole))
    .filter((path) => !path.includes('{'));
};

it.each([
  ['coordinator', null],
  ['leader', null],
  ['auditor', null],
  ['administrator', null],
  ['officer', 'parent'],
  ['head', 'parent'],
  ['duty', 'own'],
  ['officer', 'sibling'],
] as const)(
  'no address shows a name, a deed or a log to the %s of %s, with row security alone either',
  async (role, place) => {
    const person = await ground.person(role, place as Place | null);
    for (const checks of [true, false]) {
      const as = testClient(ground.applicationWith(checks), person.token, person.id);
      for (const address of addresses()) {
        for (const path of [address, `${address}?q=${encodeURIComponent('BÍ-MẬT')}`]) {
          const { bytes } = await as.get(path);
          const text = new TextDecoder().decode(bytes).normalize('NFC');
          expect(text.replaceAll('q=B', ''), `${path} (checks: ${checks})`).not.toMatch(
            /KẾ-TOÁN|bí mật|bi-mat/,
          );
        }
      }
    }
  },
);

it('a report without anything that stays has nothing kept beside it', async () => {
  const other = await plantDirective(ground);
  const entries = [{ demandId: other.demands[0], control: 'statement', evidence: { status: 'done' } }];
  const sent = await own.post(
    `/api/assignments/${other.assignments.own}/submissions`,
    { entries },
    { 'Idempotency-Key': 'k2' },
  );
  expect((await own.get(`/api/submissions/${sent.body.submissionId}`)).body.content).not.toHaveProperty(
    'inUnit',
  );
});
