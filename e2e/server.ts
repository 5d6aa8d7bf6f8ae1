// Starts one real server for the whole run, founds its authority and loads the worked example; stops it at the end.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const START_MS = 180_000;

export default async function setUp(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'haidang-e2e-'));
  // PostgreSQL's own user has to get to its folder within.
  await chmod(folder, 0o711);
  const { DATABASE_URL: _, APP_DATABASE_URL: __, ...env } = process.env;
  const server = spawn('node', [join(ROOT, 'src/start.mjs'), '--data', folder, '--port', '0', '--example'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await linkOf(server);
  process.env.HAIDANG_ORIGIN = link.origin;
  process.env.HAIDANG_SESSION = await found(link);
  return async () => {
    server.kill('SIGINT');
    await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
}

/** The one-time link that the start prints. */
async function linkOf(server: ChildProcess): Promise<URL> {
  let said = '';
  return new Promise((found, lost) => {
    const timer = setTimeout(() => lost(new Error(`no link after ${START_MS / 1000} s:\n${said}`)), START_MS);
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const link = /https?:\S+\/bat-dau\/\S+/.exec(said)?.[0];
      if (!link) return;
      clearTimeout(timer);
      found(new URL(link));
    });
    server.once('exit', (code) => lost(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

/** Who manages the authority in all tests. */
export const administrator = {
  name: 'Người Thử Máy',
  email: 'thu-may@example.vn',
  password: 'ngon hai dang tren bien 91',
};
const authority = 'Sở Thử Máy';

/** Takes the one-time link; gives the token of the session that it opens. */
async function found(link: URL): Promise<string> {
  const token = link.pathname.split('/').at(-1);
  const answer = await fetch(`${link.origin}/api/invitations/${token}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...administrator, authority }),
  });
  if (!answer.ok) throw new Error(`the one-time link was refused: ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((set) => /^haidang=([^;]+)/.exec(set)?.[1]);
  return cookies.find((token) => token !== undefined) ?? '';
}
