// Who got a version and who fetched it, as a sheet.
import type { OutSheet } from '../../platform/documents/table-out.ts';
import type { Language } from '../../platform/http/problem.ts';
import type { DeliveryRow } from './answers.ts';

const words = {
  vi: {
    name: 'Giao danh sách',
    columns: ['Đơn vị', 'Khối', 'Đã giao lúc', 'Đã tải lúc', 'Người tải', 'Cảnh báo về mạng của đơn vị'],
  },
  en: {
    name: 'Delivery of the list',
    columns: ['Unit', 'Sector', 'Delivered at', 'Fetched at', 'Fetched by', 'Warnings about its own network'],
  },
};
const widths = [44, 24, 18, 18, 28, 16];

export function deliverySheet(rows: readonly DeliveryRow[], language: Language): OutSheet {
  const { name, columns } = words[language];
  return {
    name,
    columns: columns.map((label, at) => ({ label, width: widths[at] ?? 14 })),
    rows: rows.map(({ unit, deliveredAt, fetchedAt, fetchedBy, warnings }) => [
      unit.name,
      unit.sector,
      new Date(deliveredAt),
      fetchedAt && new Date(fetchedAt),
      fetchedBy,
      warnings,
    ]) as OutSheet['rows'],
  };
}
