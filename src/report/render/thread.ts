// The thread that renders one roll-up and ends: reads its order, hands the bytes back.
import { parentPort, workerData } from 'node:worker_threads';
import { renderDocx } from '../../platform/documents/render-docx.ts';
import { renderPdf } from '../../platform/documents/render-pdf.ts';
import { writeWorkbook } from '../../platform/documents/table-out.ts';
import type { RollUp } from '../contract.ts';
import type { RenderOrder } from './apart.ts';
import { rollUpDocument } from './document.ts';
import { rollUpWorkbook } from './workbook.ts';

const order = workerData as RenderOrder;
const report = JSON.parse(order.report) as RollUp;
parentPort?.postMessage(await bytesOf(report, order));

async function bytesOf(made: RollUp, { format, language }: RenderOrder): Promise<Uint8Array> {
  if (format === 'xlsx') return writeWorkbook(rollUpWorkbook(made, language));
  const document = rollUpDocument(made);
  if (format === 'pdf') return renderPdf(document);
  const docx = renderDocx(document);
  if (!docx.ok) throw new Error(`the document template is broken: ${JSON.stringify(docx.problem)}`);
  return docx.value;
}
