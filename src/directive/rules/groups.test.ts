import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../dispatch/contract.ts';
import { readDispatch } from '../../dispatch/read/read.ts';
import { type Directory, foldedName, groupResolver, unknownNames } from './groups.ts';

const file = join(import.meta.dirname, '../../dispatch/fixtures/made-up-review.txt');
const unit = (id: string, name: string, sectorId: string | null = null, aliases: string[] = []) => ({
  id,
  name,
  sectorId,
  aliases,
});
const directory: Directory = {
  units: [
    unit('one', 'Sở Mẫu Một', 'sd'),
    unit('three', 'UBND huyện Mẫu Ba', 'sh'),
    unit('other', 'Sở Khác', 'sd'),
  ],
  sectors: [
    { id: 'sd', name: 'Sở, ban, ngành tỉnh' },
    { id: 'sh', name: 'Các huyện, thị xã' },
  ],
  remembered: [],
};
const group =
  'Các Sở, ban, ngành; Ủy ban nhân dân các huyện, thị xã (chỉ đạo Ủy ban nhân dân các xã, phường, thị trấn)';
let reading: Reading;
beforeAll(async () => {
  const read = await readDispatch(readFileSync(file), 'mau.txt');
  if (!read.ok) throw new Error(read.problem.message.vi);
  reading = read.value;
});

describe('an addressee group becomes units', () => {
  test('by the blocks of the appendix, “Huyện Mẫu Ba” being “UBND huyện Mẫu Ba”', () => {
    expect(groupResolver(reading, directory)(group)).toMatchObject({
      ground: 'appendix',
      unitIds: ['one', 'three'],
    });
  });
  test('a name of the appendix that the directory does not know is named and nobody is chosen for it', () => {
    expect(unknownNames(reading, directory)).toEqual(['Sở Mẫu Hai']);
  });
  test('two units of one name: neither is chosen', () => {
    const twins = { ...directory, units: [...directory.units, unit('twin', 'Sở Mẫu Một')] };
    expect(unknownNames(reading, twins)).toContain('Sở Mẫu Một');
  });
  test('“các cơ quan, đơn vị” is everybody on the appendix', () => {
    expect(groupResolver(reading, directory)('Các cơ quan, đơn vị').unitIds).toEqual(['one', 'three']);
  });
  test('without an appendix by the sectors that its words speak of', () => {
    const bare = { ...reading, appendices: [] };
    expect(groupResolver(bare, directory)('Các Sở, ban, ngành')).toMatchObject({
      ground: 'sectors',
      sectorIds: ['sd'],
    });
    expect(groupResolver(bare, directory)('Sở Khác')).toMatchObject({
      ground: 'sectors',
      unitIds: ['other'],
    });
  });
  test('a body of the province is found where the clause leaves the province out', () => {
    const local = {
      ...directory,
      units: [unit('police', 'Công an tỉnh Núi Mẫu'), unit('money', 'Sở Tiền tệ tỉnh Núi Mẫu')],
    };
    const bare = { ...reading, appendices: [], place: { ...reading.place, value: 'Núi Mẫu' } };
    const resolve = groupResolver(bare, local);
    expect(resolve('Công an tỉnh').unitIds).toEqual(['police']);
    expect(resolve('Sở Tiền tệ').unitIds).toEqual(['money']);
    expect(
      groupResolver({ ...bare, place: { ...bare.place, value: null } }, local)('Sở Tiền tệ').unitIds,
    ).toEqual([]);
  });
  test('a kind that the group names and the appendix leaves out does not fall away', () => {
    const [form, list] = reading.appendices;
    if (!form || !list) throw new Error('two appendices');
    const short = { ...reading, appendices: [form, { ...list, blocks: list.blocks.slice(0, 1) }] };
    expect(groupResolver(short, directory)(group)).toMatchObject({ unitIds: ['one'], sectorIds: ['sh'] });
  });
  test('as a person chose it before, whatever the appendix says', () => {
    const choice = { foldedName: foldedName(group), sectorIds: [], unitIds: ['other'], withoutUnitIds: [] };
    const chosen = groupResolver(reading, { ...directory, remembered: [choice] })(group.toUpperCase());
    expect(chosen).toMatchObject({ ground: 'remembered', unitIds: ['other'] });
  });
  test('to nobody where nothing fits', () => {
    expect(groupResolver({ ...reading, appendices: [] }, directory)('Hội đồng hương').ground).toBe('none');
  });
});
