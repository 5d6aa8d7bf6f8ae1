// Reads a list given as text, for tests: what was found and refused, each in a line.
import { listRefusals } from '../../list-words.ts';
import { type ListOptions, type ListReading, readList } from './read.ts';

export async function readText(text: string | Uint8Array, options: ListOptions = {}) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  let reading: ListReading | null = null;
  const found: string[] = [];
  const refused: string[] = [];
  for await (const batch of readList('l', [bytes], options, (told) => (reading = told))) {
    for (const { kind, value, port } of batch.listed) found.push(`${kind} ${value}${port ? ` ${port}` : ''}`);
    for (const { place, reason } of batch.refused) {
      if (!Object.hasOwn(listRefusals.vi, reason)) throw new Error(`no words for ${reason}`);
      refused.push(`${place} ${reason}`);
    }
  }
  return {
    format: (reading as ListReading | null)?.format,
    columns: (reading as ListReading | null)?.columns,
    found,
    refused,
  };
}
