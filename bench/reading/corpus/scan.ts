// Makes a page look as an office scanner gives it: turned, grainy, specked, faded; the same page each time.
import sharp, { type Sharp } from 'sharp';

export type Wear = { degrees: number; blur: number; grain: number; specks: number; fade: number };

/** `noisy`: a usual office scanner. `bad`: an old copy, fed askew. */
export const wears: Record<'noisy' | 'bad', Wear> = {
  noisy: { degrees: 0.7, blur: 0.6, grain: 18, specks: 0.0006, fade: 0.1 },
  bad: { degrees: -1.8, blur: 0.8, grain: 32, specks: 0.002, fade: 0.3 },
};

/** Numbers in [0, 1) from a seed (linear congruential): chance that repeats itself. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function wear(pixels: Uint8Array, { grain, specks, fade }: Wear, next: () => number): void {
  for (let at = 0; at < pixels.length; at++) {
    const normal = Math.sqrt(-2 * Math.log(next() + 1e-9)) * Math.cos(2 * Math.PI * next());
    const value = 255 - (255 - (pixels[at] ?? 255)) * (1 - fade) - 8 + normal * grain;
    const speck = next() < specks ? (next() < 0.5 ? 20 : 240) : value;
    pixels[at] = Math.max(0, Math.min(255, Math.round(speck)));
  }
}

/** Small dark spots, two or three pixels wide. */
function spot(pixels: Uint8Array, width: number, height: number, count: number, next: () => number): void {
  for (let spots = 0; spots < count; spots++) {
    const size = 1 + Math.floor(next() * 2);
    const x = Math.floor(next() * (width - size));
    const y = Math.floor(next() * (height - size));
    for (let down = 0; down < size; down++)
      pixels.fill(40, (y + down) * width + x, (y + down) * width + x + size);
  }
}

/** The scan of a page (any image) as pixels of one grey channel. `seed` makes each page's grain its own. */
export async function scanned(image: Uint8Array, degree: Wear, seed: number): Promise<Sharp> {
  const turned = sharp(image).greyscale().rotate(degree.degrees, { background: '#fff' }).blur(degree.blur);
  const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length);
  const next = chance(seed);
  wear(pixels, degree, next);
  spot(pixels, info.width, info.height, Math.round((info.width * info.height * degree.specks) / 30), next);
  return sharp(pixels, { raw: { width: info.width, height: info.height, channels: 1 } }).withMetadata({
    density: 200,
  });
}
