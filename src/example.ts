// `npm run example`: walks the whole path of a dispatch without a browser and writes its report.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sweepExample } from './example/sweep/sweep.ts';
import { walk } from './example/walk/walk.ts';
import { en, vi } from './example/walk/words.ts';

/** Where the person typed the command: npm runs its scripts in the folder of package.json. */
const startedIn = (process.env.npm_lifecycle_event === 'example' && process.env.INIT_CWD) || process.cwd();
const words = process.argv.join(' ').includes('--lang en') ? en : vi;

function given() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string' },
        lang: { type: 'string' },
        sweep: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

// The walk leaves nothing behind: it runs on a PostgreSQL of its own, whatever this installation uses.
delete process.env.DATABASE_URL;
delete process.env.APP_DATABASE_URL;

async function run(): Promise<number> {
  const args = given();
  const language = args instanceof Error ? undefined : args.values.lang;
  const wrong =
    args instanceof Error
      ? args.message
      : language && !['vi', 'en'].includes(language)
        ? `--lang ${language}`
        : null;
  if (args instanceof Error || wrong) {
    console.error(`${words.wrong({ why: wrong ?? '' })}\n\n${words.usage}`);
    return 2;
  }
  if (args.values.help) {
    console.log(words.usage);
    return 0;
  }
  const telling = {
    out: args.values.out ? resolve(startedIn, args.values.out) : resolve('out/example'),
    words,
    print: (line: string) => console.log(line),
    complain: (line: string) => console.error(line),
  };
  if (args.values.sweep) return sweepExample({ ...telling, now: new Date() });
  return walk({ ...telling, files: args.positionals.map((file) => resolve(startedIn, file)) });
}

process.exitCode = await run();
