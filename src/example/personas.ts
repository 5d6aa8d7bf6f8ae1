// The seven people of the example as whom a visitor may look at it, one for each role.
import { committeeOf, communes } from './province/communes.ts';

export const personaKeys = [
  'coordinator',
  'officer',
  'head',
  'leader',
  'duty',
  'auditor',
  'administrator',
] as const;
export type PersonaKey = (typeof personaKeys)[number];

/** The commune whose officer and head a visitor may be. */
const ownCommune = communes.find((commune) => commune.name === 'Vân Hạ') ?? communes[0]!;
export const ownUnit = committeeOf(ownCommune);

/** `unit`: the unit by name at which the role stands; null: over the whole authority. */
export const personas: Record<PersonaKey, { name: string; email: string; unit: string | null }> = {
  coordinator: { name: 'Nguyễn Thị Điều', email: 'dieu-phoi@example.vn', unit: null },
  officer: { name: 'Trần Văn Hạ', email: 'can-bo@example.vn', unit: ownUnit },
  head: { name: 'Lê Thị Thượng', email: 'lanh-dao-don-vi@example.vn', unit: ownUnit },
  leader: { name: 'Phạm Hải Đăng', email: 'lanh-dao@example.vn', unit: null },
  duty: { name: 'Hoàng Văn Trực', email: 'truc@example.vn', unit: ownUnit },
  auditor: { name: 'Vũ Thị Soát', email: 'kiem-tra@example.vn', unit: null },
  administrator: { name: 'Bùi Văn Quản', email: 'quan-tri@example.vn', unit: null },
};
