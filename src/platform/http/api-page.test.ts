// The readable page of the API, over the routes of the product.
import { describe, expect, test } from 'vitest';
import { routes } from '../../routes.ts';
import { differences } from '../words/catalogue.ts';
import { fieldsOf, kindOf } from './api-shape.ts';
import { en, vi } from './api-words.ts';
import { application } from './app.ts';
import type { AppParts } from './parts.ts';

const app = application(routes, {} as AppParts);
const page = async (language: string) => app.request('/api', { headers: { 'Accept-Language': language } });

describe('the page of the API', () => {
  test('names every route of the product, with its method and what it does', async () => {
    const text = await (await page('en')).text();
    for (const { method, path, summary } of routes) {
      expect(text).toContain(`<b>${method.toUpperCase()}</b> ${path}</code>`);
      expect(text).toContain(escaped(summary));
    }
  });

  test('is Vietnamese unless English is asked for', async () => {
    const vietnamese = await (await page('fr')).text();
    expect(vietnamese).toContain('<html lang="vi">');
    expect(vietnamese).toContain(vi.lead);
    const english = await (await page('en-GB')).text();
    expect(english).toContain('<html lang="en">');
    expect(english).toContain(en.tags.dispatch);
    expect(differences(vi, en)).toEqual([]);
  });

  test('every part has a name in both languages', () => {
    for (const tag of new Set(routes.map((route) => route.tag))) expect(Object.keys(vi.tags)).toContain(tag);
  });

  test('carries no script and needs nothing that its content policy refuses', async () => {
    const answer = await page('vi');
    expect(answer.headers.get('Content-Type')).toContain('text/html');
    expect(answer.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    const text = await answer.text();
    expect(text).not.toMatch(/<script|\son\w+=|javascript:|https?:\/\//);
  });

  test('every link of it leads somewhere', async () => {
    const text = await (await page('vi')).text();
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(text).toContain(`id="${link}"`);
  });
});

test('the document says where a file is sent', async () => {
  const { paths } = (await (await app.request('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { requestBody?: { content: object } }>>;
  };
  for (const { method, path } of routes.filter((route) => route.takesFile))
    expect(Object.keys(paths[path]?.[method]?.requestBody?.content ?? {})).toEqual([
      'application/octet-stream',
    ]);
});

describe('a schema in rows', () => {
  test('fields within fields follow the one that they are in', () => {
    const rows = fieldsOf({
      properties: {
        id: { type: 'string', format: 'uuid' },
        files: { type: 'array', items: { type: 'object', properties: { size: { type: 'integer' } } } },
      },
      required: ['id'],
    });
    expect(rows).toEqual([
      { name: 'id', kind: 'string uuid', isRequired: true },
      { name: 'files', kind: 'object[]', isRequired: false },
      { name: 'files[].size', kind: 'integer', isRequired: false },
    ]);
  });

  test('what a value may be is told with its bounds, its choices and null', () => {
    expect(kindOf({ type: ['string', 'null'], maxLength: 20 })).toBe('string ≤ 20 | null');
    expect(kindOf({ type: 'array', items: { enum: ['met', 'partly'] } })).toBe('(met | partly)[]');
    expect(kindOf({ anyOf: [{ $ref: '#/components/schemas/Receipt' }, { type: 'null' }] })).toBe(
      'Receipt | null',
    );
    expect(kindOf({ type: 'integer', minimum: 1, maximum: 1000 })).toBe('integer 1…1000');
    expect(kindOf({})).toBe('any');
  });
});

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
