// Imports a list of units: send the file, see every row, then write.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import type { ImportPlan } from '../../../unit/contract.ts';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { upload } from '../../upload.ts';
import { download } from './download.ts';
import { ImportRows } from './import-rows.tsx';

export default function ImportPage() {
  const all = useWords('unit');
  const words = all.importing;
  const previewing = useMutation({
    mutationFn: (file: File) => upload<ImportPlan>('/api/units/import/preview', file),
  });
  const template = useMutation({
    mutationFn: () => download('/api/units/import/template', { format: 'xlsx' }),
  });
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        above={
          <Breadcrumbs>
            <Link to="/don-vi">{all.title}</Link>
            <span>{words.title}</span>
          </Breadcrumbs>
        }
        actions={<Button onClick={() => template.mutate()}>{words.template}</Button>}
      />
      <div className="hd-stack">
        <ErrorPanel error={template.error ?? previewing.error} />
        {!previewing.data && !previewing.isPending && (
          <FileDrop
            label={words.file}
            kinds={['.xlsx', '.csv']}
            maxBytes={50 * 2 ** 20}
            onFiles={([file]) => file && previewing.mutate(file)}
          />
        )}
        {previewing.isPending && <Skeleton words={words.reading} />}
        {previewing.data && <Preview plan={previewing.data} again={() => previewing.reset()} />}
      </div>
    </>
  );
}

function Preview({ plan, again }: { plan: ImportPlan; again: () => void }) {
  const all = useWords('unit');
  const words = all.importing;
  const language = useLanguage();
  const client = useQueryClient();
  const count = (value: number) => formatNumber(value, language);
  const { counts, sha256, fileName, digest } = plan;
  const writing = useMutation({
    mutationFn: () =>
      api.post<ImportPlan['counts']>('/api/units/import/confirm', { sha256, name: fileName, digest }),
    onSuccess: () =>
      Promise.all(['units', 'unit', 'sectors'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  const report = useMutation({
    mutationFn: () => download('/api/units/import/refused', { sha256, name: fileName, format: 'xlsx' }),
  });
  const toWrite = counts.new + counts.changed;
  if (writing.data)
    return (
      <Notice
        kind="done"
        actions={
          <Link to="/don-vi" look="quiet">
            {words.toList}
          </Link>
        }
      >
        {words.done({ fresh: count(writing.data.new), changed: count(writing.data.changed) })}
      </Notice>
    );
  return (
    <>
      <Notice kind={counts.refused > 0 ? 'needed' : 'calm'} title={fileName}>
        <p>
          {words.counts({
            fresh: count(counts.new),
            changed: count(counts.changed),
            same: count(counts.same),
            refused: count(counts.refused),
          })}
        </p>
        {plan.newSectors.length > 0 && <p>{words.newSectors({ names: plan.newSectors.join('; ') })}</p>}
        {plan.warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
      </Notice>
      <ErrorPanel error={writing.error ?? report.error} />
      <div className="hd-row hd-no-print">
        {toWrite > 0 ? (
          <Button kind="primary" onClick={() => writing.mutate()} busy={writing.isPending && words.writing}>
            {words.confirm({ count: count(toWrite) })}
          </Button>
        ) : (
          <span>{words.nothing}</span>
        )}
        {counts.refused > 0 && <Button onClick={() => report.mutate()}>{words.report}</Button>}
        <Button onClick={again}>{words.again}</Button>
      </div>
      <ImportRows plan={plan} />
    </>
  );
}
