// A thread that draws one page of a PDF by PDFium and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { openPdf } from '../read/pdf/pdfium.ts';
import { coloursByPdfium } from '../read/pdf/render.ts';

const { bytes, page, scale } = workerData as { bytes: Uint8Array; page: number; scale: number };
const file = await openPdf(bytes);
if (!file.ok) throw new Error(file.problem.code);
if (page > file.value.pages) parentPort?.postMessage('no-such-page');
else {
  const drawn = coloursByPdfium(file.value, page, scale);
  if (!drawn) throw new Error('nothing was drawn');
  parentPort?.postMessage({ ...drawn, channels: 3 });
}
