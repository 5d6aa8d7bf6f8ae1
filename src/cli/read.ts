// `haidang read FILE…`: prints the reading of each dispatch as JSON or as a summary.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading, ReadProblem } from '../dispatch/contract.ts';
import { maximumBytes } from '../dispatch/read/doors.ts';
import { readProblem, refusal } from '../dispatch/read/problems.ts';
import { readDispatch } from '../dispatch/read/read.ts';
import { failed, type Result } from '../platform/result.ts';
import type { Subcommand } from './subcommand.ts';
import { type Language, summaryOf } from './summary.ts';

const usage = `haidang read TỆP… [--json] [--lang vi|en]

Đọc công văn (.txt, .md, .docx, .pdf có chữ) và in bản đọc; không cần cơ sở dữ liệu, không cần mạng.
Reads dispatches (.txt, .md, .docx, born-digital .pdf) and prints the reading; no database, no network.

  --json       một giá trị JSON cho một tệp, một mảng cho nhiều tệp (docs/reading.schema.json)
               one JSON value for one file, an array for several
  --lang en    bản tóm tắt bằng tiếng Anh / the summary in English`;

type Options = { files: string[]; json: boolean; language: Language };

function optionsOf(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'vi' } },
    });
    if (positionals.length === 0) return 'Chưa nêu tệp nào. / No file is named.';
    if (values.lang !== 'vi' && values.lang !== 'en') return '--lang: vi | en';
    return { files: positionals, json: values.json, language: values.lang };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Outcome = Result<Reading, ReadProblem>;

async function readFileOf(path: string): Promise<Outcome> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return failed(readProblem(path, refusal('not-found')));
  if (found.size > maximumBytes) return failed(readProblem(path, refusal('too-large')));
  const bytes = await readFile(path).catch(() => null);
  return bytes ? readDispatch(bytes, basename(path)) : failed(readProblem(path, refusal('not-found')));
}

const asJson = (outcome: Outcome): unknown => (outcome.ok ? outcome.value : { problem: outcome.problem });

function print({ files, json, language }: Options, outcomes: readonly Outcome[]): void {
  if (json) {
    const values = outcomes.map(asJson);
    process.stdout.write(`${JSON.stringify(files.length === 1 ? values[0] : values, null, 2)}\n`);
  }
  for (const [index, outcome] of outcomes.entries()) {
    if (!outcome.ok) process.stderr.write(`${problemLine(outcome.problem, language)}\n`);
    else if (!json) process.stdout.write(`${summaryOf(files[index]!, outcome.value, language)}\n`);
  }
}

const problemLine = ({ file, place, message }: ReadProblem, language: Language): string =>
  `${file}${place ? ` (${place})` : ''}: ${message[language]}`;

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${usage}\n`);
    return 2;
  }
  const outcomes: Outcome[] = [];
  for (const file of options.files) outcomes.push(await readFileOf(file));
  print(options, outcomes);
  return outcomes.every((outcome) => outcome.ok) ? 0 : 1;
}

export const read: Subcommand = { summary: 'đọc công văn / read a dispatch', usage, run };
