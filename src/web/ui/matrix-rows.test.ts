import { expect, test } from 'vitest';
import { type MatrixSector, type MatrixUnit, matrixRows, sharesOf, totalsOf } from './matrix-rows.ts';

const units: MatrixUnit[] = [
  { id: 'a', name: 'Xã A', cells: ['met', null] },
  { id: 'b', name: 'Xã B', cells: ['met', 'silent'] },
  { id: 'c', name: 'Xã C', cells: ['not-met', 'met'] },
];
const sector: MatrixSector = { id: 's', name: 'Cấp xã', unitCount: 3, totals: totalsOf(units, 2), units };

test('a closed sector is one row, an open one is followed by its units', () => {
  expect(matrixRows([sector], new Set()).map((row) => row.kind)).toEqual(['sector']);
  expect(matrixRows([sector], new Set(['s'])).map((row) => row.kind)).toEqual([
    'sector',
    'unit',
    'unit',
    'unit',
  ]);
});

test('a sector whose units have not come yet says that they are being opened', () => {
  const waiting = { ...sector, units: undefined };
  expect(matrixRows([waiting], new Set(['s'])).map((row) => row.kind)).toEqual(['sector', 'opening']);
});

test('a duty that is not the unit’s is counted for nobody', () => {
  expect(sharesOf(sector.totals[1])).toEqual([
    { state: 'met', count: 1 },
    { state: 'silent', count: 1 },
  ]);
});
