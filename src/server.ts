// The server's door: opens the system, serves pages and API, prints where to go, and stops in order.
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { readArguments, type StartArguments } from './arguments.ts';
import { firstSteps } from './first-steps.ts';
import { servePages } from './platform/http/pages.ts';
import { stopWhenAsked } from './platform/stopping.ts';
import { openSystem, type System } from './system.ts';

const PAGES = join(import.meta.dirname, '../dist/web');

const read = readArguments(process.argv.slice(2));
if (!read.ok) {
  console.error(read.problem);
  process.exit(2);
}
const given = read.value;
const say = (vi: string, en: string) => (given.language === 'vi' ? vi : en);

let listening: ServerType | null = null;
const opening = openSystem({ dataDir: given.dataDir, language: given.language });
stopWhenAsked({
  // What is still opening is waited for: nothing may be left running behind us.
  async stop() {
    const opened = await opening.catch(() => null);
    await closed(listening);
    if (opened?.ok) await opened.value.stop();
  },
  force: () => void opening.then((opened) => opened.ok && opened.value.cluster.kill()),
});

const opened = await opening;
if (!opened.ok) {
  console.error(opened.problem);
  process.exit(1);
}
await servePages(opened.value.app, PAGES);
listening = serve({ fetch: opened.value.app.fetch, port: given.port, hostname: given.host }, ({ port }) => {
  void welcome(opened.value, given, port);
});
listening.on('error', (error: NodeJS.ErrnoException) => void refuseToListen(error, opened.value));

/** Requests under way end (2 s at most); idle connections are closed at once. */
async function closed(server: ServerType | null): Promise<void> {
  if (!server?.listening) return;
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  const hurry = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000);
  await new Promise((done) => server.close(done));
  clearTimeout(hurry);
}

async function refuseToListen(error: NodeJS.ErrnoException, system: System): Promise<void> {
  const next = `npm start -- --port ${given.port + 1}`;
  if (error.code === 'EADDRINUSE')
    console.error(
      say(
        `Cổng ${given.port} đang có chương trình khác dùng. Chọn cổng khác: ${next}`,
        `Port ${given.port} is taken. Choose another: ${next}`,
      ),
    );
  else console.error(error);
  await system.stop();
  process.exit(1);
}

async function welcome(system: System, start: StartArguments, port: number): Promise<void> {
  const origin = `http://${start.host === '0.0.0.0' ? 'localhost' : start.host}:${port}`;
  console.log(system.cluster.describe);
  for (const line of await firstSteps(system, start, origin)) console.log(line);
  console.log(say('\nDừng: Ctrl-C', '\nStop: Ctrl-C'));
}
