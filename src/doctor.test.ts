import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCluster } from './platform/db/cluster/open.ts';
import { expectedPlace } from './platform/db/cluster/place.ts';
import { en, vi } from './platform/machine/words.ts';
import { differences } from './platform/words/catalogue.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hd-doctor-'));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('on a machine that has what is needed it says so, and leaves nothing behind', () => {
  const { status, stdout } = doctor('--port', '0', '--data', join(folder, 'new'));
  expect(stdout).toContain(`✓ Node.js ${process.versions.node}`);
  expect(stdout).toMatch(/✓ PostgreSQL \d+\.\d+ \((debian|embedded): /);
  expect(stdout).toContain('sẽ được tạo');
  expect(stdout).toContain('Khởi động được: npm start');
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'new'))).toBe(false);
});

test('a port that another program has is in the way, in English too', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const { status, stdout } = doctor('--port', String(port), '--data', folder, '--lang', 'en');
  other.close();
  expect(stdout).toContain(
    `✗ Port ${port}: in use by another program\n    → choose another port with --port`,
  );
  expect(stdout).toContain('It cannot start yet');
  expect(status).toBe(1);
});

test('it names the server that runs on the data, and reads fsync of a running and of a stopped one', async () => {
  const cluster = await openCluster({ dataDir: folder, log: () => {}, env: {} });
  if (!cluster.ok) throw new Error(JSON.stringify(cluster.problem));
  const running = doctor('--port', '0', '--data', folder);
  expect(running.stdout).toContain(`✓ Máy chủ đang chạy trên dữ liệu này (tiến trình ${process.pid})`);
  expect(running.stdout).toContain('✓ fsync = on');
  await cluster.value.stop();
  appendFileSync(join(expectedPlace(folder).data, 'postgresql.auto.conf'), 'fsync = off\n');
  const stopped = doctor('--port', '0', '--data', folder);
  expect(stopped.stdout).toContain('✓ Chưa có máy chủ nào chạy trên dữ liệu này');
  expect(stopped.stdout).toContain('✗ fsync = off');
  expect(stopped.status).toBe(1);
});

test('both languages say the same', () => {
  expect(differences(vi, en)).toEqual([]);
});

function doctor(...args: string[]): { status: number | null; stdout: string } {
  const env = { ...process.env, DATABASE_URL: '' };
  return spawnSync(process.execPath, [join(import.meta.dirname, 'doctor.ts'), ...args], {
    encoding: 'utf8',
    env,
  });
}
