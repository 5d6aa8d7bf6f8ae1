// Reads the rows of a table of contacts: in each a person or an office, the telephone, the mail address.
import type { Contact } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { anchorOf, type Line } from '../lines/line.ts';
import { email } from './contacts.ts';
import { withoutTitles } from './people.ts';
import { findPhones } from './phone.ts';

type Columns = { name: number; role: number; phone: number };

const heading = {
  name: /ho (?:va )?ten|^ten$|nguoi (?:lien he|tiep nhan|phu trach|truc|ho tro)|can bo (?:dau moi|ho tro|truc|phu trach)|dau moi|ong,? ba/,
  role: /chuc (?:vu|danh)|phu trach|noi dung|nhiem vu|linh vuc|don vi|bo phan/,
  phone: /dien thoai|di dong|^s?dt$|so may|hotline|duong day nong|lien lac/,
};

function columnsOf(header: Line): Columns | null {
  const cells = (header.cells ?? []).map(fold);
  const phone = cells.findIndex((cell) => heading.phone.test(cell));
  const name = cells.findIndex((cell) => heading.name.test(cell));
  const role = cells.findIndex((cell, at) => at !== name && heading.role.test(cell));
  return phone < 0 ? null : { name, role, phone };
}

/**
 * The rows under a header that names a column of telephones; a roster or a list to be filled in has none.
 * @param lines of the body, tables among them
 */
export function contactRows(lines: readonly Line[]): Contact[] {
  let columns: Columns | null = null;
  return lines.flatMap((line) => {
    if (!line.cells) return [];
    const header = columnsOf(line);
    if (header && findPhones(line.shown).length === 0) columns = header;
    return columns && header === null ? contactOf(line, columns) : [];
  });
}

function contactOf(line: Line, { name, role, phone }: Columns): Contact[] {
  const cell = (at: number): string | null => line.cells?.[at]?.trim() || null;
  const phones = findPhones(cell(phone) ?? '').map(({ digits }) => digits);
  const mail = email.exec(line.shown)?.[0] ?? null;
  if (phones.length === 0 && mail === null) return [];
  const person = cell(name);
  return [
    {
      name: person && withoutTitles(person),
      role: cell(role),
      phones,
      email: mail,
      anchor: anchorOf([line]),
    },
  ];
}
