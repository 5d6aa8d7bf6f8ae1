// A thread that draws one page of a PDF by PDFium and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const { bytes, page, scale } = workerData as { bytes: Uint8Array; page: number; scale: number };
const library = await PDFiumLibrary.init();
const document = await library.loadDocument(bytes);
if (page > document.getPageCount()) parentPort?.postMessage('no-such-page');
else {
  const { data, width, height } = await document.getPage(page - 1).render({ scale });
  parentPort?.postMessage({ data, width, height, channels: 4 });
}
document.destroy();
library.destroy();
