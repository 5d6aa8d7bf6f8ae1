// A worker's door: works the job queues and the rounds beside a server, on this or another machine. Needs DATABASE_URL.
import { readArguments } from './arguments.ts';
import { stopWhenAsked } from './platform/stopping.ts';
import { openSystem } from './system.ts';

if (!process.env.DATABASE_URL) {
  console.error(
    'Máy phụ cần DATABASE_URL: PostgreSQL riêng của máy chủ đã có máy chủ làm việc này. / A worker needs DATABASE_URL: the server does this work on its own PostgreSQL.',
  );
  process.exit(2);
}
const read = readArguments(process.argv.slice(2));
if (!read.ok) {
  console.error(read.problem);
  process.exit(2);
}
const opening = openSystem({ dataDir: read.value.dataDir, language: read.value.language });
stopWhenAsked({
  async stop() {
    const opened = await opening.catch(() => null);
    if (opened?.ok) await opened.value.stop();
  },
  force: () => {},
});
const opened = await opening;
if (!opened.ok) {
  console.error(opened.problem);
  process.exit(1);
}
console.log(opened.value.cluster.describe);
