// The JSON Schema of what `haidang read --json` prints.
import { z } from 'zod';
import { readingSchema } from '../contract.ts';

/** As the text of docs/reading.schema.json. */
export function readingJsonSchema(): string {
  const schema = z.toJSONSchema(readingSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Reading of a dispatch', ...schema }, null, 2)}\n`;
}
