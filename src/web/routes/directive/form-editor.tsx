// The report form: what units fill in, and what becomes of it in the roll-up.
import type { ReportForm } from '../../../directive/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Checkbox, Input, Select } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { reportFormControl, withReportForm } from './edits.ts';
import type { Draft } from './use-draft.ts';

type Field = ReportForm['fields'][number];
const types = ['text', 'long_text', 'integer', 'date'] as const;
const rollUps = ['sum', 'list', 'none'] as const;

export function FormEditor({ draft }: { draft: Draft }) {
  const words = useWords('directive').form;
  const form = draft.content.reportForm;
  const put = (next: ReportForm | null, done?: string) =>
    draft.change((content) => withReportForm(content, next), done);
  if (!form)
    return (
      <EmptyState
        title={words.none}
        action={
          <Button onClick={() => put({ title: '', caption: null, fields: [freshField([])] })}>
            {words.attach}
          </Button>
        }
      >
        {words.lead}
      </EmptyState>
    );
  const setField = (key: string, part: Partial<Field>) =>
    put({ ...form, fields: form.fields.map((field) => (field.key === key ? { ...field, ...part } : field)) });
  const isAsked = draft.content.obligations.some((duty) =>
    duty.demands.some((demand) => demand.control === reportFormControl),
  );
  return (
    <div className="hd-stack">
      <p className="hd-soft">{words.lead}</p>
      {!isAsked && <Notice kind="needed">{words.unused}</Notice>}
      <Input
        label={words.title}
        value={form.title}
        onChange={(event) => put({ ...form, title: event.target.value })}
      />
      {form.fields.map((field) => (
        <FieldRow
          key={field.key}
          field={field}
          onChange={(part) => setField(field.key, part)}
          onRemove={() =>
            put(
              { ...form, fields: form.fields.filter((each) => each.key !== field.key) },
              words.removeField({ label: field.label }),
            )
          }
        />
      ))}
      <div className="hd-row">
        <Button onClick={() => put({ ...form, fields: [...form.fields, freshField(form.fields)] })}>
          {words.addField}
        </Button>
        <Button onClick={() => put(null, words.detached)}>{words.detach}</Button>
      </div>
    </div>
  );
}

function freshField(fields: readonly Field[]): Field {
  const keys = new Set(fields.map((field) => field.key));
  let n = fields.length + 1;
  while (keys.has(`muc-${n}`)) n++;
  return {
    key: `muc-${n}`,
    label: '',
    type: 'integer',
    optional: false,
    section: fields.at(-1)?.section ?? '',
    column: null,
    noteColumn: null,
    rollUp: 'sum',
    count: null,
    excludesEnterprises: false,
  };
}

interface FieldRowProps {
  field: Field;
  onChange: (part: Partial<Field>) => void;
  onRemove: () => void;
}

function FieldRow({ field, onChange, onRemove }: FieldRowProps) {
  const words = useWords('directive').form;
  const setType = (type: Field['type']) =>
    onChange({
      type,
      rollUp: type === 'integer' ? 'sum' : type === 'long_text' ? 'list' : 'none',
      ...(type !== 'integer' && { count: null, excludesEnterprises: false }),
    });
  return (
    <fieldset className="hd-group">
      <legend className="hd-only-read">{field.label}</legend>
      <div className="hd-columns hd-columns--form">
        <Input
          label={words.label}
          value={field.label}
          onChange={(event) => onChange({ label: event.target.value })}
        />
        <Select
          label={words.type}
          choices={types.map((value) => ({ value, label: words.types[value] }))}
          empty={null}
          value={field.type}
          onChange={(event) => setType(event.target.value as Field['type'])}
        />
        <Select
          label={words.rollUp}
          choices={rollUps
            .filter((value) => value !== 'sum' || field.type === 'integer')
            .map((value) => ({ value, label: words.rollUps[value] }))}
          empty={null}
          value={field.rollUp}
          onChange={(event) => onChange({ rollUp: event.target.value as Field['rollUp'] })}
        />
        <Input
          label={words.section}
          value={field.section}
          onChange={(event) => onChange({ section: event.target.value })}
        />
      </div>
      <div className="hd-row">
        <Checkbox
          label={words.optional}
          checked={field.optional}
          onChange={(event) => onChange({ optional: event.target.checked })}
        />
        <Button kind="bare" small aria-label={words.removeField({ label: field.label })} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </fieldset>
  );
}
