// The server's door: opens the system, serves pages and API, prints where to go, and stops in order.
import { join } from 'node:path';
import { serve } from '@hono/node-server';
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
const isVietnamese = given.language === 'vi';

let system: System | null = null;
let listening: ReturnType<typeof serve> | null = null;
stopWhenAsked({
  async stop() {
    if (isListening(listening)) await new Promise((closed) => listening?.close(closed));
    await system?.stop();
  },
  force: () => {},
});

const opened = await openSystem({ dataDir: given.dataDir, language: given.language });
if (!opened.ok) {
  console.error(opened.problem);
  process.exit(1);
}
system = opened.value;
await servePages(system.app, PAGES);
listening = serve({ fetch: system.app.fetch, port: given.port, hostname: given.host }, ({ port }) => {
  void welcome(system as System, given, port);
});
listening.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    console.error(
      isVietnamese
        ? `Cổng ${given.port} đang có chương trình khác dùng. Chọn cổng khác: npm start -- --port ${given.port + 1}`
        : `Port ${given.port} is taken. Choose another: npm start -- --port ${given.port + 1}`,
    );
  else console.error(error);
  void system?.stop().then(() => process.exit(1));
});

function isListening(server: typeof listening): boolean {
  if (!server) return false;
  if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 2000).unref();
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  return server.listening;
}

async function welcome(running: System, start: StartArguments, port: number): Promise<void> {
  const origin = `http://${start.host === '0.0.0.0' ? 'localhost' : start.host}:${port}`;
  console.log(running.cluster.describe);
  for (const line of await firstSteps(running, start, origin)) console.log(line);
  console.log(isVietnamese ? '\nDừng: Ctrl-C' : '\nStop: Ctrl-C');
}
