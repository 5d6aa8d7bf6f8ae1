// What the list of duties shows: whose, which words, which directive, which state. Held in the address bar.
import type { AssignmentRow } from '../../../../assignment/contract.ts';
import type { Filter } from '../../../filter.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { Input, Select } from '../../../ui/inputs.tsx';
import { stateFilters } from './arrange.ts';

interface FiltersProps {
  rows: readonly AssignmentRow[];
  filter: Filter;
  onChange: (part: Filter) => void;
  hasUnit: boolean;
}

export function DutyFilters({ rows, filter, onChange, hasUnit }: FiltersProps) {
  const words = useWords('assignment');
  const directives = new Map(rows.map(({ directive }) => [directive.id, directive]));
  const isFiltered = Boolean(filter.q || filter.van || filter.trang);
  return (
    <search className="hd-filters hd-no-print">
      <Input
        type="search"
        label={words.search.label}
        placeholder={words.search.placeholder}
        value={filter.q ?? ''}
        onChange={(event) => onChange({ q: event.target.value })}
      />
      <Select
        label={words.directive}
        empty={words.allDirectives}
        choices={[...directives.values()].map(({ id, reference, subject }) => ({
          value: id,
          label: `${reference} ${subject}`,
        }))}
        value={filter.van ?? ''}
        onChange={(event) => onChange({ van: event.target.value })}
      />
      <Select
        label={words.state}
        empty={words.allStates}
        choices={stateFilters.map((value) => ({ value, label: words.states[value] }))}
        value={filter.trang ?? ''}
        onChange={(event) => onChange({ trang: event.target.value })}
      />
      {hasUnit && (
        <Select
          label={words.whose.label}
          empty={null}
          choices={[
            { value: '', label: words.whose.own },
            { value: 'nhanh', label: words.whose.branch },
          ]}
          value={filter.cua ?? ''}
          onChange={(event) => onChange({ cua: event.target.value })}
        />
      )}
      {isFiltered && <Button onClick={() => onChange({ q: '', van: '', trang: '' })}>{words.clear}</Button>}
    </search>
  );
}
