// Resolves an addressee group to units: as a person chose before, as the appendix lists them, by sectors, or not at all.
import type { Reading } from '../../dispatch/contract.ts';
import { fold } from '../../platform/fold.ts';
import { nameMatcher } from '../../platform/names/match.ts';
import type { DraftGroup } from '../contract.ts';
import { kindsOf, namesEverybody } from './group-words.ts';

/** What a draft needs of the directory of units: those in force today, and the choices made for earlier dispatches. */
export interface Directory {
  units: readonly { id: string; name: string; aliases: readonly string[]; sectorId: string | null }[];
  sectors: readonly { id: string; name: string }[];
  remembered: readonly {
    foldedName: string;
    sectorIds: readonly string[];
    unitIds: readonly string[];
    withoutUnitIds: readonly string[];
  }[];
}

type Choice = Omit<DraftGroup, 'key' | 'name'>;
type Block = { sector: string | null; units: readonly { name: string }[] };

/** How the words of a group are compared with those of an earlier dispatch. */
export const foldedName = (name: string) => fold(name).replace(/\s+/g, ' ').trim();

/** Prepares the resolution of a reading's groups against a directory. */
export function groupResolver(reading: Reading, directory: Directory): (name: string) => Choice {
  const findUnit = unitFinder(directory, reading);
  const blocks = recipientBlocks(reading);
  const addressees = reading.addressees.map((addressee) => addressee.name);
  return (name) =>
    asRemembered(name, directory) ??
    fromAppendix(name, blocks, directory, findUnit) ??
    bySectors(namesEverybody(name) ? addressees : [name], directory, findUnit) ?? {
      ...nobody,
      ground: 'none',
    };
}

/** Names in the appendix that the directory does not know, or knows more than once: nobody is chosen for them. */
export function unknownNames(reading: Reading, directory: Directory): string[] {
  const findUnit = unitFinder(directory, reading);
  return recipientBlocks(reading)
    .flatMap((block) => block.units.map((unit) => unit.name))
    .filter((name) => findUnit(name) === null);
}

const nobody = { sectorIds: [], unitIds: [], withoutUnitIds: [] };

function recipientBlocks(reading: Reading): Block[] {
  return reading.appendices
    .filter((appendix) => appendix.kind === 'recipient-units')
    .flatMap((appendix) => appendix.blocks);
}

/** An appendix writes "Quận A" where the directory keeps "UBND quận A". */
const withoutOffice = (name: string) => name.replace(/^(Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\s+/i, '');

/** Within a province its bodies are named without it: "Công an tỉnh", "Sở Tài chính" for "Sở Tài chính tỉnh A". */
function withoutPlace(name: string, place: string | null): string[] {
  const ending = ` ${place ?? ''}`;
  if (!place || !name.endsWith(ending)) return [];
  const local = name.slice(0, -ending.length);
  return [local, local.replace(/ (?:tỉnh|thành phố)$/u, '')];
}

function unitFinder(
  directory: Directory,
  { quality, place }: Pick<Reading, 'quality' | 'place'>,
): (name: string) => string | null {
  const match = nameMatcher(
    directory.units.map((unit) => ({
      id: unit.id,
      names: [unit.name, withoutOffice(unit.name), ...withoutPlace(unit.name, place.value), ...unit.aliases],
    })),
    quality.garbled,
  );
  return (name) => {
    const found = match(name);
    return found.outcome === 'match' ? (found.candidates[0]?.id ?? null) : null;
  };
}

function asRemembered(name: string, { remembered }: Directory): Choice | null {
  const found = remembered.find((choice) => choice.foldedName === foldedName(name));
  if (!found) return null;
  return {
    sectorIds: [...found.sectorIds],
    unitIds: [...found.unitIds],
    withoutUnitIds: [...found.withoutUnitIds],
    ground: 'remembered',
  };
}

function fromAppendix(
  name: string,
  blocks: readonly Block[],
  directory: Directory,
  findUnit: (name: string) => string | null,
): Choice | null {
  const kinds = kindsOf(name);
  const isMeant = (block: Block) =>
    namesEverybody(name) || kindsOf(block.sector ?? '').some((kind) => kinds.includes(kind));
  const meant = blocks.filter(isMeant);
  const unitIds = unique(meant.flatMap((block) => block.units.map((unit) => findUnit(unit.name))));
  if (unitIds.length === 0) return null;
  // A kind that the group names and the appendix does not list must not fall away in silence.
  const listed = meant.flatMap((block) => kindsOf(block.sector ?? ''));
  const unlisted = kinds.filter((kind) => !listed.includes(kind));
  const sectorIds = directory.sectors
    .filter((sector) => kindsOf(sector.name).some((kind) => unlisted.includes(kind)))
    .map((sector) => sector.id);
  return { ...nobody, unitIds, sectorIds, ground: 'appendix' };
}

function bySectors(
  names: readonly string[],
  directory: Directory,
  findUnit: (name: string) => string | null,
): Choice | null {
  const kinds = names.flatMap(kindsOf);
  const folded = names.map(foldedName);
  const sectorIds = directory.sectors
    .filter(
      (sector) =>
        folded.includes(foldedName(sector.name)) || kindsOf(sector.name).some((k) => kinds.includes(k)),
    )
    .map((sector) => sector.id);
  const unitIds = unique(
    names
      .filter((name) => kindsOf(name).length === 0)
      .flatMap((name) => [name, ...name.split(/[;,]/)])
      .map((name) => findUnit(name.trim())),
  );
  return sectorIds.length + unitIds.length === 0
    ? null
    : { ...nobody, sectorIds, unitIds, ground: 'sectors' };
}

const unique = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];
