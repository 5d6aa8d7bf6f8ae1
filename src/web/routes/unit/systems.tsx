// The information systems that a unit runs, as it declares them.
import type { InformationSystem, UnitDetail } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { Input, Select, Textarea } from '../../ui/inputs.tsx';
import { typedInto } from '../../ui/typed.ts';
import { Part } from './part.tsx';

const begin = (row: InformationSystem | null) => ({
  name: row?.name ?? '',
  level: row?.securityLevel ? String(row.securityLevel) : '',
  operator: row?.operator ?? '',
  note: row?.note ?? '',
});

export function Systems({ unit }: { unit: UnitDetail }) {
  const all = useWords('unit');
  const words = all.systems;
  const levels = ['1', '2', '3', '4', '5'].map((level) => ({
    value: level,
    label: words.levelOf({ level }),
  }));
  return (
    <Part
      {...{ unit, part: 'systems', title: words.title, add: words.add, none: words.none, begin }}
      rows={unit.systems}
      nameOf={(row) => row.name}
      line={(row) => (
        <>
          <strong>{row.name}</strong>{' '}
          <span className="hd-soft hd-small">
            {[
              row.securityLevel
                ? words.levelOf({ level: String(row.securityLevel) })
                : `${words.level}: ${all.unknown}`,
              row.operator,
              row.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
      bodyOf={({ level, ...form }) => ({ ...form, securityLevel: level ? Number(level) : null })}
      fields={(form, set) => {
        const typed = typedInto(form, set);
        return (
          <>
            <Input label={words.name} required {...typed('name')} />
            <Select label={words.level} choices={levels} empty={all.unknown} {...typed('level')} />
            <Input label={words.operator} optional {...typed('operator')} />
            <Textarea label={all.note} optional rows={2} {...typed('note')} />
          </>
        );
      }}
    />
  );
}
