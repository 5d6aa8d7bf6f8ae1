// The command line: haidang SUBCOMMAND; each subcommand is one file under cli/.
import { read } from './cli/read.ts';
import { runCommand } from './cli/run.ts';
import { site } from './cli/site.ts';
import { sweep } from './cli/sweep.ts';

await runCommand({ read, sweep, site }, process.argv.slice(2));
