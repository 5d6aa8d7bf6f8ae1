// The form of a unit: a new one at /don-vi/moi, or changes to one that is there.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { UnitDetail, UnitKind } from '../../../unit/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Checkbox, Input, Select, Textarea } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { UnitPicker } from '../../ui/unit-picker.tsx';
import { useSectors } from './use-sectors.ts';
import { useUnit } from './use-unit.ts';
import './unit.css';

export default function UnitFormPage() {
  const words = useWords('unit');
  const { unitId = '' } = useParams({ strict: false });
  const unit = useUnit(unitId);
  const title = unit.data ? words.editTitle({ name: unit.data.name }) : words.newTitle;
  if (unitId && unit.isPending) return <Skeleton words={words.loading} />;
  return (
    <>
      <PageHead
        title={title}
        above={
          <Breadcrumbs>
            <Link to="/don-vi">{words.title}</Link>
            <span>{title}</span>
          </Breadcrumbs>
        }
      />
      <ErrorPanel error={unit.error} />
      {!unit.error && <UnitForm unit={unit.data ?? null} />}
    </>
  );
}

const begin = (unit: UnitDetail | null) => ({
  name: unit?.name ?? '',
  nameIsCorrection: false,
  kind: (unit?.kind ?? 'other') as UnitKind,
  sectorId: unit?.sectorId ?? '',
  parentId: unit?.parentId ?? null,
  agencyCode: unit?.agencyCode ?? '',
  oldAgencyCode: unit?.oldAgencyCode ?? '',
  registrationNumber: unit?.registrationNumber ?? '',
  gsoCode: unit?.gsoCode ?? '',
  validFrom: unit?.validFrom ?? null,
  validTo: unit?.validTo ?? null,
  note: unit?.note ?? '',
});
type Form = ReturnType<typeof begin>;

function UnitForm({ unit }: { unit: UnitDetail | null }) {
  const words = useWords('unit');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form, setForm] = useState(() => begin(unit));
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }));
  const saving = useMutation({
    mutationFn: async () => {
      const { nameIsCorrection, ...rest } = form;
      const body = { ...rest, sectorId: form.sectorId || null };
      if (!unit) return (await api.post<{ id: string }>('/api/units', body)).id;
      await api.patch(`/api/units/${unit.id}`, { ...body, nameIsCorrection });
      return unit.id;
    },
    onSuccess: async (unitId) => {
      await Promise.all(
        ['unit', 'units', 'sectors'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      );
      toast(unit ? words.saved : words.added);
      void navigate({ to: '/don-vi/$unitId', params: { unitId } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const text = (
    key: 'name' | 'agencyCode' | 'oldAgencyCode' | 'registrationNumber' | 'gsoCode' | 'note',
  ) => ({
    label: words[key],
    value: form[key],
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value }),
  });
  return (
    <form className="hd-stack unit-form" onSubmit={submit}>
      <Input required {...text('name')} hint={unit ? words.nameHint : undefined} />
      {unit && form.name !== unit.name && (
        <Checkbox
          label={words.nameIsCorrection}
          checked={form.nameIsCorrection}
          onChange={(event) => set({ nameIsCorrection: event.target.checked })}
        />
      )}
      <Place form={form} set={set} unit={unit} />
      <Input optional hint={words.agencyCodeHint} {...text('agencyCode')} />
      <Input optional hint={words.oldAgencyCodeHint} {...text('oldAgencyCode')} />
      <Input optional {...text('registrationNumber')} />
      <Input optional short {...text('gsoCode')} />
      <DateInput
        label={words.validFrom}
        optional
        value={form.validFrom}
        onChange={(validFrom) => set({ validFrom })}
      />
      <DateInput
        label={words.validTo}
        optional
        value={form.validTo}
        onChange={(validTo) => set({ validTo })}
      />
      <Textarea optional rows={3} {...text('note')} />
      <ErrorPanel error={saving.error} />
      <div>
        <Button kind="primary" type="submit" busy={saving.isPending && words.saving}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function Place({
  form,
  set,
  unit,
}: {
  form: Form;
  set: (part: Partial<Form>) => void;
  unit: UnitDetail | null;
}) {
  const words = useWords('unit');
  const sectors = useSectors();
  const kinds = Object.entries(words.kind).map(([value, label]) => ({ value, label }));
  const choices = (sectors.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        label={words.kindLabel}
        choices={kinds}
        empty={null}
        value={form.kind}
        onChange={(event) => set({ kind: event.target.value as UnitKind })}
      />
      <Select
        label={words.sector}
        choices={choices}
        empty={words.noSector}
        value={form.sectorId}
        onChange={(event) => set({ sectorId: event.target.value })}
      />
      <UnitPicker
        label={words.parent}
        single
        chosen={new Set(form.parentId ? [form.parentId] : [])}
        onChoose={(ids) => set({ parentId: [...ids][0] ?? null })}
        without={new Set(unit ? [unit.id] : [])}
      />
    </>
  );
}
