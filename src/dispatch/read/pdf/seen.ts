// From a page as it is stored, which may be turned or cropped, to the page as it is seen.
import type { OpenPdf } from './pdfium.ts';

export type Point = { x: number; y: number };
/** Sides in points; places from the upper left corner. */
export type Seen = {
  width: number;
  height: number;
  place: (point: Point) => Point;
  /** The way in which something lies, wherever it stands. */
  way: (vector: Point) => Point;
};

/** Units of the device: whole numbers are all that the call gives. */
const fine = 100;
const far = 1000;

export function seenPage({ pdfium, scratch }: OpenPdf, page: number): Seen {
  const [width, height] = [pdfium._FPDF_GetPageWidthF(page), pdfium._FPDF_GetPageHeightF(page)];
  const sides = [Math.round(width * fine), Math.round(height * fine)] as const;
  const told = (x: number, y: number): Point => {
    pdfium._FPDF_PageToDevice(page, 0, 0, ...sides, 0, x, y, scratch, scratch + 4);
    const [across = 0, down = 0] = pdfium.HEAP32.subarray(scratch / 4, scratch / 4 + 2);
    return { x: across / fine, y: down / fine };
  };
  const [origin, right, up] = [told(0, 0), told(far, 0), told(0, far)];
  const way = ({ x, y }: Point): Point => ({
    x: ((right.x - origin.x) * x + (up.x - origin.x) * y) / far,
    y: ((right.y - origin.y) * x + (up.y - origin.y) * y) / far,
  });
  const place = (point: Point): Point => {
    const moved = way(point);
    return { x: origin.x + moved.x, y: origin.y + moved.y };
  };
  return { width, height, place, way };
}
