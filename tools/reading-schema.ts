// Writes docs/reading.schema.json from the schemas of the reading; `--check` only says whether it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { readingJsonSchema } from '../src/dispatch/read/json-schema.ts';

const path = new URL('../docs/reading.schema.json', import.meta.url);
const wanted = readingJsonSchema();
if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (readFileSync(path, 'utf8') !== wanted) {
  console.error('docs/reading.schema.json is stale: run node tools/node24.mjs tools/reading-schema.ts');
  process.exitCode = 1;
}
