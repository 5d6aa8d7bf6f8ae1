// What the start prints: where the pages are, the one-time link of the first administrator, and where a given file went.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { StartArguments } from './arguments.ts';
import { takeInAtStart } from './dispatch/at-start.ts';
import { loadExample } from './example/load.ts';
import { type Founded, foundAuthority, renewFounding } from './person/founding.ts';
import type { System } from './system.ts';

/** Lines to print, in the language asked for. Takes in the files named, for the authority of this installation. */
export async function firstSteps(system: System, start: StartArguments, origin: string): Promise<string[]> {
  const isVietnamese = start.language === 'vi';
  const say = (vi: string, en: string) => (isVietnamese ? vi : en);
  const { tenant, link } = await home(system);
  const lines = ['', say(`Hải Đăng đang chạy tại ${origin}`, `Hải Đăng runs at ${origin}`)];
  const taken = [];
  for (const file of start.files) taken.push(await takeIn(system, tenant, file, say));
  lines.push(...taken.map((one) => one.line));
  if (start.example) lines.push(await openExample(system, say));
  const first = taken.find((one) => one.path)?.path ?? (start.example ? '/vi-du?vao=coordinator' : undefined);
  const next = first ? `?tiep=${encodeURIComponent(first)}` : '';
  if (link)
    lines.push(
      say('Liên kết quản trị dùng một lần (hết hạn sau 7 ngày):', 'One-time administrator link (7 days):'),
      `  ${origin}${link.path}${next}`,
    );
  else if (first) lines.push(say(`Mở: ${origin}${first}`, `Open: ${origin}${first}`));
  return lines;
}

/** Loads the worked example where it is not there yet. The line tells that it is data that nobody reported. */
async function openExample(system: System, say: (vi: string, en: string) => string): Promise<string> {
  const { isNew } = await system.database.open((tx) =>
    loadExample(tx, { files: system.files, now: new Date() }),
  );
  return isNew
    ? say(
        'Đã nạp ví dụ mẫu: tỉnh Hải Vân (hư cấu)',
        'Loaded the worked example: Hải Vân, a fictional province',
      )
    : say(
        'Ví dụ mẫu đã có sẵn: tỉnh Hải Vân (hư cấu)',
        'The worked example is there: Hải Vân, a fictional province',
      );
}

/** The authority of this installation, founded at the first start; its link as long as nobody has used it. */
async function home(system: System): Promise<{ tenant: string; link: Founded | null }> {
  const there = await system.database.open((tx) =>
    tx
      .selectFrom('tenant')
      .select('id')
      .where('is_example', '=', false)
      .orderBy('created_at')
      .executeTakeFirst(),
  );
  if (there) return { tenant: there.id, link: await renewFounding(system.database, there.id) };
  const founded = await foundAuthority(system.database, { name: '' });
  return { tenant: founded.tenant, link: founded };
}

async function takeIn(system: System, tenant: string, path: string, say: (vi: string, en: string) => string) {
  const name = basename(path);
  try {
    const id = await takeInAtStart(system, tenant, name, await readFile(path));
    if (id.ok)
      return { line: say(`Đã tiếp nhận ${name}`, `Took in ${name}`), path: `/cong-van-den/${id.value}` };
    return {
      line: say(
        `Không tiếp nhận được ${name}: ${id.problem.vi}`,
        `${name} was not taken in: ${id.problem.en}`,
      ),
      path: null,
    };
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? say('không có tệp này', 'there is no such file')
        : String(error);
    return { line: `${path}: ${why}`, path: null };
  }
}
