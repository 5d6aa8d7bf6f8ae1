// Every link within the documents leads to a file, and every identifier of the glossary stands where it says.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(ROOT, file)));

describe('documents', () => {
  it.each(documents)('every link in %s leads to a file', (file) => {
    expect(brokenLinks(join(ROOT, file))).toEqual([]);
  });

  it('a link that leads nowhere is found', () => {
    const here = join(ROOT, 'README.md');
    const text = '[a](docs/architecture.md#doors) ![b](docs/none.png "t") [c](https://example.vn) [d](#e)';
    expect(brokenLinks(here, text)).toEqual(['docs/none.png']);
  });

  it('the documents that a reader begins with are among them', () => {
    expect(documents.length).toBeGreaterThan(20);
    expect(documents).toContain('README.md');
    expect(documents).toContain('docs/architecture.md');
  });
});

describe('the glossary', () => {
  const rows = [
    ...readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8').matchAll(
      /^\| .* \| `([^`]+)` \| .* \| \[(\S+)\]\(\S+\) \|$/gm,
    ),
  ].map(([, identifier = '', file = '']) => ({ identifier, file }));

  it('names many terms', () => expect(rows.length).toBeGreaterThan(60));

  it.each(rows)('$identifier stands in $file', ({ identifier, file }) => {
    const whole = new RegExp(`(?<![\\w-])${identifier}(?![\\w-])`);
    expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(whole);
  });
});

/** The relative links of a document that lead to nothing. Addresses of the web are not asked. */
function brokenLinks(file: string, text = readFileSync(file, 'utf8')): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)|<img[^>]* src="([^"]+)"/g)]
    .map(([, link, image]) => link ?? image ?? '')
    .filter((link) => !/^([a-z]+:|#)/.test(link))
    .filter((link) => !existsSync(join(dirname(file), decodeURI(link.split('#')[0] ?? ''))));
}
