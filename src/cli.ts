// The command line: haidang SUBCOMMAND; each subcommand is one file under cli/.
import { help } from './cli/help.ts';
import { read } from './cli/read.ts';
import type { Subcommand } from './cli/subcommand.ts';
import { sweep } from './cli/sweep.ts';

const subcommands: Record<string, Subcommand> = { read, sweep };

/** Exit codes: 0 all well, 1 something wrong found in the input, 2 used wrongly. */
async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const subcommand = name ? subcommands[name] : undefined;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help(subcommands));
    return 0;
  }
  if (!subcommand) {
    process.stderr.write(name ? `Không có lệnh "${name}". / There is no command "${name}".\n\n` : '');
    process.stderr.write(help(subcommands));
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${subcommand.usage}\n`);
    return 0;
  }
  return subcommand.run(rest);
}

// A reader that has seen enough (`| head`) closes the pipe: that is no fault of ours or of the input.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2));
