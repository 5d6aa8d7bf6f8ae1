// What `npm start -- …` takes: the options read into values, the usage text, and a wrong one named.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { done, failed, type Result } from './platform/result.ts';
import type { Translated } from './platform/words/catalogue.ts';
import type { Language } from './platform/words/language.ts';

export type StartArguments = {
  /** Dispatches to take in at once: absolute paths, as `dataDir` is. */
  files: string[];
  example: boolean;
  port: number;
  host: string;
  dataDir: string;
  doctor: boolean;
  help: boolean;
  language: Language;
};

export const vi = {
  usage: `Cách dùng: npm start -- [TÙY CHỌN] [TỆP…]

  TỆP…           công văn cần tiếp nhận ngay (.txt, .md, .docx, .pdf)
  --example      nạp ví dụ mẫu: một tỉnh hư cấu
  --port CỔNG    cổng web (mặc định 8080)
  --host MÁY     địa chỉ lắng nghe (mặc định 127.0.0.1)
  --data THƯ_MỤC nơi giữ dữ liệu (mặc định ./data)
  --doctor       kiểm tra máy: có gì, thiếu gì, cần làm gì
  --lang vi|en   ngôn ngữ của các dòng in ra
  --help         in hướng dẫn này

Biến môi trường DATABASE_URL: dùng PostgreSQL có sẵn (tài khoản sở hữu cơ sở dữ liệu).`,
  unknown: ({ option }: { option: string }) => `Không có tùy chọn ${option}.`,
  missing: ({ option }: { option: string }) => `Tùy chọn ${option} cần một giá trị.`,
  needless: ({ option }: { option: string }) => `Tùy chọn ${option} không nhận giá trị.`,
  port: ({ value }: { value: string }) => `--port ${value}: cần một số từ 0 đến 65535.`,
  language: ({ value }: { value: string }) => `--lang ${value}: chỉ có vi hoặc en.`,
};

export const en: Translated<typeof vi> = {
  usage: `Usage: npm start -- [OPTION] [FILE…]

  FILE…          dispatches to take in at once (.txt, .md, .docx, .pdf)
  --example      load the worked example: a fictional province
  --port PORT    the web port (default 8080)
  --host HOST    the address to listen on (default 127.0.0.1)
  --data DIR     where the data is kept (default ./data)
  --doctor       check the machine: what is there, what is not, what to do
  --lang vi|en   language of what is printed
  --help         print this

Environment variable DATABASE_URL: use a given PostgreSQL (the owner of the database).`,
  unknown: ({ option }) => `There is no option ${option}.`,
  missing: ({ option }) => `Option ${option} needs a value.`,
  needless: ({ option }) => `Option ${option} takes no value.`,
  port: ({ value }) => `--port ${value}: a number from 0 to 65535 is needed.`,
  language: ({ value }) => `--lang ${value}: only vi or en.`,
};

const OPTIONS = {
  example: { type: 'boolean' },
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  doctor: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments. The problem is a sentence, to be printed with the usage; exit code 2. */
export function readArguments(argv: string[]): Result<StartArguments, string> {
  const { values, positionals, tokens } = parseArgs({
    args: argv,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = values.lang ?? 'vi';
  const words = language === 'en' ? en : vi;
  for (const token of tokens) {
    const problem = token.kind === 'option' ? wrongOption(token, words) : null;
    if (problem) return failed(problem);
  }
  if (language !== 'vi' && language !== 'en') return failed(words.language({ value: String(language) }));
  const port = String(values.port ?? 8080);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return failed(words.port({ value: port }));
  return done({
    files: positionals.map((file) => resolve(startedIn(), file)),
    example: values.example === true,
    port: Number(port),
    host: String(values.host ?? '127.0.0.1'),
    dataDir: values.data ? resolve(startedIn(), String(values.data)) : resolve('data'),
    doctor: values.doctor === true,
    help: values.help === true,
    language,
  });
}

/** Where the person typed the command: npm runs its scripts in the folder of package.json. */
function startedIn(): string {
  const { npm_lifecycle_event: script = '', INIT_CWD } = process.env;
  return ['start', 'doctor'].includes(script) && INIT_CWD ? INIT_CWD : process.cwd();
}

/** Named as it was written. An option in the place of a value (`--port --example`) is a forgotten value. */
function wrongOption(
  { name, rawName: option, value }: { name: string; rawName: string; value?: string | undefined },
  words: typeof vi,
): string | null {
  const known = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
  if (!known) return words.unknown({ option });
  if (known.type === 'boolean') return value === undefined ? null : words.needless({ option });
  return value === undefined || value === '' || value.startsWith('--') ? words.missing({ option }) : null;
}

// The launcher asks here first, so that a wrong option is told before anything is built or started.
if (import.meta.main) {
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) {
    const { usage } = process.argv.join(' ').includes('--lang en') ? en : vi;
    console.error(`${read.problem}\n\n${usage}`);
    process.exit(2);
  }
  if (read.value.help) console.log(read.value.language === 'en' ? en.usage : vi.usage);
}
