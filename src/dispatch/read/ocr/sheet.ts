// A sheet of paper out of a picture of it: under even light, with nothing about it.
import { evenlyLit, lightOf, litPaper } from './light.ts';
import type { Picture } from './paper.ts';
import { withoutSurround } from './surround.ts';

/** The picture itself where it is a flat scan. */
export function sheetOf(picture: Picture, channels: number): Picture {
  const light = lightOf(picture, channels);
  if (!light) return picture;
  const lit = evenlyLit(picture, channels, light);
  return withoutSurround(lit, channels, light.isEven ? light : { ...light, usual: litPaper });
}
