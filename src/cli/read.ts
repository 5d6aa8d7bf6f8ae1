// `haidang read FILE…`: prints the reading of each dispatch as JSON or as a summary.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading, ReadProblem } from '../dispatch/contract.ts';
import { openReader } from '../dispatch/read/apart/apart.ts';
import { readingJsonSchema } from '../dispatch/read/json-schema.ts';
import type { Result } from '../platform/result.ts';
import type { Language } from '../platform/words/language.ts';
import { bytesOf } from './input.ts';
import type { Subcommand } from './subcommand.ts';
import { summaryOf } from './summary.ts';

const usage = `haidang read TỆP… [--json [--pretty]] [--lang vi|en]
haidang read --schema

Đọc công văn (PDF, ảnh quét, .docx, HTML, .md, .txt, gói edXML) và in bản đọc; không cần cơ sở dữ liệu, không cần mạng.
Reads dispatches (PDF, scans, .docx, HTML, .md, .txt, edXML packages) and prints the reading; no database, no network.

  -            đọc từ đầu vào chuẩn / reads standard input
  --json       một đối tượng JSON; nhiều tệp thì mỗi tệp một dòng, theo thứ tự
               one JSON object; for several files one a line, in their order
  --pretty     JSON xuống dòng cho người đọc / JSON with line breaks, for people
  --schema     in lược đồ JSON (docs/reading.schema.json) / prints the JSON schema
  --lang en    bản tóm tắt bằng tiếng Anh / the summary in English`;

type Options = { files: string[]; json: boolean; pretty: boolean; schema: boolean; language: Language };

function optionsOf(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        pretty: { type: 'boolean', default: false },
        schema: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'vi' },
      },
    });
    if (positionals.length === 0 && !values.schema) return 'Chưa nêu tệp nào. / No file is named.';
    if (values.lang !== 'vi' && values.lang !== 'en') return '--lang: vi | en';
    const { json, pretty, schema, lang } = values;
    return { files: positionals, json: json || pretty, pretty, schema, language: lang };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Outcome = Result<Reading, ReadProblem>;

const problemLine = ({ file, place, message }: ReadProblem, language: Language): string =>
  `${file}${place ? ` (${place})` : ''}: ${message[language]}`;

/** A file that cannot be read has a line too, so that lines and files go together. */
function tell(file: string, outcome: Outcome, { json, pretty, language }: Options): void {
  if (json) {
    const value = outcome.ok ? outcome.value : { problem: outcome.problem };
    process.stdout.write(`${JSON.stringify(value, null, pretty ? 2 : 0)}\n`);
  } else if (outcome.ok) process.stdout.write(`${summaryOf(file, outcome.value, language)}\n`);
  if (!outcome.ok) process.stderr.write(`${problemLine(outcome.problem, language)}\n`);
}

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${usage}\n`);
    return 2;
  }
  if (options.schema) {
    process.stdout.write(readingJsonSchema());
    return 0;
  }
  const reader = openReader();
  let allRead = true;
  try {
    for (const file of options.files) {
      const bytes = await bytesOf(file);
      const outcome = bytes.ok ? await reader.read(bytes.value, basename(file)) : bytes;
      tell(file, outcome, options);
      allRead &&= outcome.ok;
    }
  } finally {
    reader.close();
  }
  return allRead ? 0 : 1;
}

export const read: Subcommand = { summary: 'đọc công văn / read a dispatch', usage, run };
