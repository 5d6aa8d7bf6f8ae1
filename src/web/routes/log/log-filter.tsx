// What of the log to show: words, kind of act, days.
import { verbWords } from '../../../platform/log/words.ts';
import { useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Input, Select } from '../../ui/inputs.tsx';

export function LogFilter({ verbs }: { verbs: readonly string[] }) {
  const words = useWords('log');
  const language = useLanguage();
  const [filter, change] = useFilter();
  const choices = verbs.map((verb) => ({ value: verb, label: verbWords[verb]?.[language] ?? verb }));
  return (
    <div className="hd-row hd-no-print" style={{ alignItems: 'end' }}>
      <Input
        label={words.search}
        type="search"
        value={filter.q ?? ''}
        onChange={(event) => change({ q: event.target.value, tu: '' })}
      />
      <Select
        label={words.column.what}
        empty={words.anyVerb}
        choices={choices}
        value={filter.viec ?? ''}
        onChange={(event) => change({ viec: event.target.value, tu: '' })}
      />
      <DateInput
        label={words.from}
        value={filter.tungay ?? null}
        onChange={(day) => change({ tungay: day ?? '', tu: '' })}
      />
      <DateInput
        label={words.to}
        value={filter.denngay ?? null}
        onChange={(day) => change({ denngay: day ?? '', tu: '' })}
      />
    </div>
  );
}
