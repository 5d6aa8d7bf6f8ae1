// The owner's consent: the level in force, what it allows, its history, and the window to record another.
import { type FormEvent, useState } from 'react';
import { type ConsentLevel, consentLevels, type SiteDetail } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input, Select } from '../../ui/inputs.tsx';
import { Moment } from '../../ui/time.tsx';
import { useSiteAct } from './use-site-act.ts';

export function ConsentPanel({ site }: { site: SiteDetail }) {
  const words = useWords('site').consent;
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="hd-stack">
      <div className="hd-row">
        <h2>{words.title}</h2>
        {site.may.consent && (
          <Button small className="hd-no-print" onClick={() => setOpen(true)}>
            {words.change}
          </Button>
        )}
      </div>
      {site.consents.length === 0 ? (
        <p className="hd-soft">{words.none}</p>
      ) : (
        <>
          <p>
            <strong>{words.level[site.consent]}</strong>
            <br />
            <span className="hd-soft">{words.explain[site.consent]}</span>
          </p>
          <ul className="site-lines">
            {site.consents.map((one) => (
              <li key={one.recordedAt}>
                <div>
                  {words.level[one.level]} · {one.givenBy}
                  {one.ground && ` · ${one.ground}`}
                </div>
                <div className="hd-soft hd-small">
                  <Moment at={one.recordedAt} />
                  {one.recordedBy && ` · ${words.recorded({ name: one.recordedBy })}`}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen && <ConsentDialog site={site} onClose={() => setOpen(false)} />}
    </section>
  );
}

function ConsentDialog({ site, onClose }: { site: SiteDetail; onClose: () => void }) {
  const words = useWords('site').consent;
  const [level, setLevel] = useState<ConsentLevel>(site.consent === 0 ? 1 : site.consent);
  const [givenBy, setGivenBy] = useState('');
  const [ground, setGround] = useState('');
  const act = useSiteAct<{ level: ConsentLevel; givenBy: string; ground: string | null }>(
    `/api/sites/${site.id}/consent`,
    words.saved,
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate({ level, givenBy, ground: ground || null });
  };
  return (
    <Dialog open onClose={onClose} title={`${words.change}: ${site.host}`} lead={words.lead}>
      <form className="hd-stack" onSubmit={submit}>
        <Select
          label={words.title}
          hint={words.explain[level]}
          empty={null}
          choices={consentLevels.map((one) => ({ value: String(one), label: words.level[one] }))}
          value={String(level)}
          onChange={(event) => setLevel(Number(event.target.value) as ConsentLevel)}
        />
        <Input
          label={words.givenBy}
          required
          maxLength={300}
          value={givenBy}
          onChange={(event) => setGivenBy(event.target.value)}
        />
        <Input
          label={words.ground}
          optional
          maxLength={500}
          value={ground}
          onChange={(event) => setGround(event.target.value)}
        />
        <ErrorPanel error={act.error} />
        <div className="hd-row">
          <Button kind="primary" type="submit" busy={act.isPending && words.saving}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
