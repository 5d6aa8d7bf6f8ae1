import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en, readArguments, vi } from './arguments.ts';
import { differences } from './platform/words/catalogue.ts';

test('without options everything has its usual value', () => {
  expect(readArguments([])).toEqual({
    ok: true,
    value: {
      files: [],
      example: false,
      port: 8080,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      doctor: false,
      help: false,
      language: 'vi',
    },
  });
});

test('files and options may stand in any order', () => {
  const read = readArguments([
    'công văn.pdf',
    '--port',
    '9000',
    '--data=/srv/hd',
    '--example',
    'b.docx',
    '--lang',
    'en',
  ]);
  const expected = {
    files: [resolve('công văn.pdf'), resolve('b.docx')],
    port: 9000,
    dataDir: '/srv/hd',
    example: true,
  };
  expect(read).toMatchObject({ ok: true, value: { ...expected, language: 'en' } });
});

test.each([
  [['--exmaple'], 'Không có tùy chọn --exmaple.'],
  [['-x'], 'Không có tùy chọn -x.'],
  [['--port'], 'Tùy chọn --port cần một giá trị.'],
  [['--port', '--example'], 'Tùy chọn --port cần một giá trị.'],
  [['--data='], 'Tùy chọn --data cần một giá trị.'],
  [['--example=yes'], 'Tùy chọn --example không nhận giá trị.'],
  [['--port', '70000'], '--port 70000: cần một số từ 0 đến 65535.'],
  [['--port', '80a'], '--port 80a: cần một số từ 0 đến 65535.'],
  [['--lang', 'fr'], '--lang fr: chỉ có vi hoặc en.'],
  [['--constructor'], 'Không có tùy chọn --constructor.'],
])('a wrong option is named: %j', (argv, problem) => {
  expect(readArguments(argv)).toEqual({ ok: false, problem });
});

test('both languages say the same', () => {
  expect(differences(vi, en)).toEqual([]);
});
