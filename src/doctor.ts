// `npm run doctor`: line by line, what this machine has and what to do about what it has not.
import { readArguments, type StartArguments } from './arguments.ts';
import { lookAtDatabase, serverOn } from './platform/machine/database.ts';
import type { Finding } from './platform/machine/finding.ts';
import { lookAtHost } from './platform/machine/host.ts';
import { findPrograms } from './platform/machine/programs.ts';
import { en, vi } from './platform/machine/words.ts';
import { stopWhenAsked } from './platform/stopping.ts';

const MARKS = { found: '✓', lacking: '!', blocking: '✗' };

/** All lines, and whether a start is possible. */
async function examine({ dataDir, host, port, language }: StartArguments): Promise<Finding[]> {
  const words = language === 'en' ? en : vi;
  const isRunning = serverOn(dataDir) !== null;
  return [
    ...(await lookAtHost({ dataDir, host, port, isRunning }, words)),
    ...(await lookAtDatabase(dataDir, language, words)),
    ...findPrograms(words),
  ];
}

if (import.meta.main) {
  stopWhenAsked({ stop: async () => {}, force: () => {} });
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) {
    console.error(read.problem);
    process.exit(2);
  }
  const words = read.value.language === 'en' ? en : vi;
  const findings = await examine(read.value);
  for (const { state, text, mend } of findings) {
    console.log(`${MARKS[state]} ${text}${mend ? `\n    → ${mend}` : ''}`);
  }
  const canStart = findings.every(({ state }) => state !== 'blocking');
  console.log(`\n${canStart ? words.can : words.cannot}`);
  process.exit(canStart ? 0 : 1);
}
