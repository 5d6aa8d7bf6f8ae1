// The command line as units get it from the server: byte for byte what was built, and nothing where nothing was.
import { hash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestClient } from '../../testing/client.ts';
import { type Ground, openGround } from '../../testing/ground.ts';
import { toolRoutes } from './routes.ts';

let ground: Ground;
let officer: TestClient;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haidang-tool-'));
  ground = await openGround(toolRoutes(folder));
  officer = await ground.client('officer', 'own');
});
afterAll(async () => {
  await ground.close();
  await rm(folder, { recursive: true });
});

const tools = async () => (await officer.get('/api/sweep/tools')).body.rows;

it('nothing is offered where nothing was built, and the refusal says whom to ask', async () => {
  expect(await tools()).toEqual([]);
  const refused = await officer.get('/api/sweep/tools/windows');
  expect([refused.status, refused.body.problem.code]).toEqual([404, 'tool-not-here']);
  expect((await ground.anonymous.get('/api/sweep/tools/windows')).status).toBe(401);
});

it('what was built is offered with the digest of its bytes, and comes as it is, under the name that its command has', async () => {
  await mkdir(join(folder, 'haidang-windows-x64.exe'));
  const first = randomBytes(300_000);
  await writeFile(join(folder, 'haidang-linux-x64'), first);
  const sha256 = hash('sha256', first);
  expect(await tools()).toEqual([{ system: 'linux', name: 'haidang', size: first.length, sha256 }]);
  const got = await officer.get('/api/sweep/tools/linux');
  expect(hash('sha256', got.bytes)).toBe(sha256);
  expect(got.headers.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''haidang");
  expect(got.headers.get('Content-Length')).toBe(String(first.length));
});

it('a tool that is built anew has its new digest at once', async () => {
  const next = randomBytes(200_000);
  await writeFile(join(folder, 'haidang-linux-x64'), next);
  expect(await tools()).toMatchObject([{ sha256: hash('sha256', next) }]);
});
