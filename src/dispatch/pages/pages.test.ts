// Pages as pictures: of PDF by either means, of images, and what is told where there is none.
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestAnswer, TestClient } from '../../testing/client.ts';
import { type Ground, openGround } from '../../testing/ground.ts';
import { barePdf } from '../read/pdf/build-pdf.ts';
import { routes } from '../routes.ts';
import { densityFor, drawPage } from './draw.ts';

const square = '1 0 0 rg 0 421 595 421 re f'; // the upper half of the page is red
const pdf = barePdf(square, '');
const size = { width: 595, height: 842 };
const ofPdf = { mediaType: 'application/pdf', bytes: pdf, page: 1, size };

async function colourAt(picture: Uint8Array, part: number): Promise<number[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height * part) * info.width + Math.floor(info.width / 2)) * 3;
  return [...data.subarray(at, at + 3)].map((value) => Math.round(value / 32) * 32);
}

const drawn = async (drawing: Parameters<typeof drawPage>[0]): Promise<Uint8Array> => {
  const made = await drawPage(drawing);
  if (!made.ok) throw new Error(made.problem);
  return made.value;
};

describe('drawing', () => {
  test.each([
    ['as the machine has it', 'pdftoppm'],
    ['by PDFium where pdftoppm is not installed', 'no-such-program'],
  ])('a page of a PDF is drawn upright and in its colours, %s', async (_, program) => {
    const picture = await drawn({ ...ofPdf, program });
    const { format, width } = await sharp(picture).metadata();
    expect(format).toBe('webp');
    expect(width).toBeGreaterThan(1000);
    expect(await colourAt(picture, 0.25)).toEqual([256, 0, 0]);
    expect(await colourAt(picture, 0.75)).toEqual([256, 256, 256]);
  });

  test.each(['pdftoppm', 'no-such-program'])(
    'a page after the last one is told as such (%s)',
    async (program) => {
      expect(await drawPage({ ...ofPdf, page: 9, program })).toEqual({ ok: false, problem: 'no-such-page' });
    },
  );

  test('of a file of several pages, the one that was asked for is drawn', async () => {
    const page = (colour: string) =>
      sharp({ create: { width: 300, height: 400, channels: 3, background: colour } })
        .png()
        .toBuffer();
    const bytes = await sharp([await page('#ff0000'), await page('#0000ff')], { join: { animated: true } })
      .tiff()
      .toBuffer();
    const of = { mediaType: 'image/tiff', bytes, size: null };
    expect(await colourAt(await drawn({ ...of, page: 2 }), 0.5)).toEqual([0, 0, 256]);
    expect(await drawPage({ ...of, page: 3 })).toMatchObject({ problem: 'no-such-page' });
  });

  test('a damaged file and one of another kind give no picture', async () => {
    const cut = { ...ofPdf, bytes: pdf.subarray(0, 40) };
    expect((await drawPage(cut)).ok).toBe(false);
    expect(await drawPage({ ...cut, program: 'no-such-program' })).toMatchObject({ problem: 'damaged' });
    expect(await drawPage({ ...ofPdf, mediaType: 'text/plain' })).toMatchObject({ problem: 'not-a-picture' });
  });

  test('a page that claims to be a hundred metres long is drawn within bounds', () => {
    expect(densityFor({ width: 595, height: 283_465 })).toBe(1);
    expect(densityFor(size)).toBe(130);
    expect(densityFor(null)).toBe(130);
  });
});

describe('the pages of a dispatch', () => {
  let ground: Ground;
  let coordinator: TestClient;
  beforeAll(async () => {
    ground = await openGround(routes);
    coordinator = await ground.client('coordinator', null);
  });
  afterAll(() => ground?.close());

  const takeIn = async (bytes: Uint8Array | string, name: string) =>
    (await coordinator.upload(`/api/dispatches?name=${name}`, bytes)).body.dispatch.id as string;
  async function settled(path: string): Promise<TestAnswer> {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await coordinator.get(path);
      if (answer.status !== 202) return answer;
      await wait(50);
    }
    throw new Error('never drawn');
  }

  test('a page is drawn once, kept for this person’s browser only, and not sent twice', async () => {
    const path = `/api/dispatches/${await takeIn(pdf, 'a.pdf')}/pages/1`;
    const first = await coordinator.get(path);
    expect(first.status).toBe(202);
    expect(first.headers.get('Retry-After')).toBe('1');
    const { status, headers, bytes } = await settled(path);
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('image/webp');
    expect(headers.get('Cache-Control')).toContain('private');
    expect((await sharp(bytes).metadata()).format).toBe('webp');
    const again = await coordinator.get(path, { 'If-None-Match': headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('another authority is not told that the page exists, even where it is drawn', async () => {
    const path = `/api/dispatches/${await takeIn(pdf, 'a.pdf')}/pages/1`;
    const { headers } = await settled(path);
    const stranger = await ground.stranger();
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.get(path, { 'If-None-Match': headers.get('ETag') ?? '' })).status).toBe(404);
    const officer = await ground.client('officer', 'own');
    expect((await officer.get(path)).status).toBe(403);
  });

  test('text has no pictures, and a page too far is none', async () => {
    const text = await settled(`/api/dispatches/${await takeIn('Kính gửi: các đơn vị', 'a.txt')}/pages/1`);
    expect(text).toMatchObject({
      status: 422,
      body: { problem: { code: 'page-not-drawn', place: 'Trang 1' } },
    });
    const beyond = await settled(`/api/dispatches/${await takeIn(pdf, 'a.pdf')}/pages/7`);
    expect(beyond).toMatchObject({ status: 404, body: { problem: { code: 'no-such-page' } } });
    expect((await coordinator.get(`/api/dispatches/${crypto.randomUUID()}/pages/0`)).status).toBe(404);
  });
});
