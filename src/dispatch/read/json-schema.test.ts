// The committed schema is the one that the code keeps to.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readingJsonSchema } from './json-schema.ts';

it('docs/reading.schema.json is what the code says (else: node tools/node24.mjs tools/reading-schema.ts)', () => {
  expect(readFileSync(new URL('../../../docs/reading.schema.json', import.meta.url), 'utf8')).toBe(
    readingJsonSchema(),
  );
});
