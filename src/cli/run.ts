// Runs the subcommand that the arguments name: the same for every door of the command line.
import { help } from './help.ts';
import type { Subcommand } from './subcommand.ts';

/** Sets the exit code of this process: 0 all well, 1 something wrong or found in the input, 2 used wrongly, 3 not all of it could be searched. */
export async function runCommand(
  subcommands: Record<string, Subcommand>,
  args: readonly string[],
): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault of ours or of the input.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await codeOf(subcommands, args);
}

async function codeOf(subcommands: Record<string, Subcommand>, args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const subcommand = name && Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
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
