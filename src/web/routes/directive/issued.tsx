// An issued directive: what it asks, its versions, what changed, and what may become of it.
import type { ReactNode } from 'react';
import type { DetailAnswer, ObligationAnswer } from '../../../directive/answers.ts';
import { formatDate, formatTime, writeCivilDate } from '../../../platform/words/civil-time.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Quote } from '../../ui/quote.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Moment } from '../../ui/time.tsx';
import { useControlTitle } from '../control-title.ts';
import { signingAuthority } from '../dispatch/signing-authority.ts';
import { Changes } from './changes.tsx';
import { deadlineText } from './deadline-text.ts';
import { IssuedActs } from './issued-acts.tsx';
import { PanelsOfIssued } from './own-panels.tsx';

/** A blank number is shown as blank: …/STTTT-BCVT. */
const sayReference = (reference: string) => reference.replace(/^\//, '…/');
const clock = (at: string) => `${formatTime(new Date(at))} ${formatDate(new Date(at))}`;

export function Issued({ detail }: { detail: DetailAnswer }) {
  const words = useWords('directive');
  const { can } = useSession();
  const [filter, change] = useFilter();
  const parts = [
    {
      value: 'duties',
      label: `${words.issued.tabs.duties} (${detail.obligations.length})`,
      content: <Duties detail={detail} />,
    },
    { value: 'changes', label: words.issued.tabs.changes, content: <Changes id={detail.id} /> },
    {
      value: 'versions',
      label: `${words.issued.tabs.versions} (${detail.versions.length})`,
      content: <Versions detail={detail} />,
    },
    { value: 'document', label: words.issued.tabs.document, content: <Document detail={detail} /> },
  ];
  return (
    <>
      <PageHead
        title={detail.subject || words.noSubject}
        above={
          <Breadcrumbs>
            {can('directive.read') ? (
              <Link to="/van-ban-chi-dao">{words.title}</Link>
            ) : (
              <span>{words.title}</span>
            )}
            <span>{sayReference(detail.reference)}</span>
          </Breadcrumbs>
        }
        lead={<Lead detail={detail} />}
        actions={can('directive.write') && <IssuedActs detail={detail} />}
      />
      <div className="hd-stack">
        {detail.withdrawnAt && (
          <Notice kind="needed" title={words.issued.withdrawn({ time: clock(detail.withdrawnAt) })}>
            {detail.withdrawnReason && words.changes.reason({ reason: detail.withdrawnReason })}
          </Notice>
        )}
        <Tabs
          label={words.editor}
          tabs={parts}
          value={parts.some((part) => part.value === filter.part) ? filter.part : 'duties'}
          onChange={(part) => change({ part })}
        />
      </div>
    </>
  );
}

function Lead({ detail }: { detail: DetailAnswer }) {
  const words = useWords('directive');
  const said = [
    `${sayReference(detail.reference)}, ${words.version({ n: String(detail.version) })}`,
    words.state[detail.state],
    detail.issuedAt && words.issued.at({ time: clock(detail.issuedAt) }),
    detail.issuedBy && words.issued.by({ name: detail.issuedBy }),
    words.issued.units({ count: String(detail.units) }),
  ];
  return <>{said.filter(Boolean).join(' · ')}</>;
}

function Duties({ detail }: { detail: DetailAnswer }) {
  return (
    <div className="hd-stack">
      <PanelsOfIssued directiveId={detail.id} obligations={detail.obligations} />
      <ol className="hd-duties">
        {detail.obligations.map((duty, at) => (
          <li key={duty.id}>
            <Duty
              duty={duty}
              dispatchId={detail.dispatchId}
              isGroupNew={duty.groupName !== detail.obligations[at - 1]?.groupName}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface DutyProps {
  duty: ObligationAnswer;
  dispatchId: string | null;
  isGroupNew: boolean;
}

function Duty({ duty, dispatchId, isGroupNew }: DutyProps) {
  const words = useWords('directive');
  const { can } = useSession();
  const titleOf = useControlTitle();
  const notes = [
    deadlineText(duty.deadline, words.deadline),
    duty.demands.map((demand) => titleOf(demand.control)).join(', '),
    can('directive.read') && words.issued.recipients({ count: String(duty.recipients) }),
    duty.change && duty.change !== 'same' && words.issued.change[duty.change],
  ];
  return (
    <>
      {isGroupNew && (
        <p className="hd-duty__group">
          {words.duty.group}: <strong>{duty.groupName ?? '—'}</strong>
        </p>
      )}
      <div className="hd-duty hd-duty--line">
        <strong className="hd-duty__path">{duty.path}</strong>
        <div>
          <p>{duty.text}</p>
          <p className="hd-soft hd-small">{notes.filter(Boolean).join(' · ')}</p>
          {duty.anchor && (
            <details className="hd-small hd-no-print">
              <summary>{words.duty.source}</summary>
              <Quote
                text={duty.anchor.quotation}
                clause={duty.path}
                page={duty.anchor.page}
                href={dispatchId && can('dispatch.read') ? `/cong-van-den/${dispatchId}` : undefined}
              />
            </details>
          )}
        </div>
      </div>
    </>
  );
}

function Versions({ detail }: { detail: DetailAnswer }) {
  const words = useWords('directive');
  return (
    <ol className="hd-duties">
      {detail.versions.map((version) => (
        <li key={version.id} className="hd-version">
          <Link
            to="/van-ban-chi-dao/$directiveId"
            params={{ directiveId: version.id }}
            aria-current={version.id === detail.id ? 'page' : undefined}
          >
            {words.version({ n: String(version.version) })}
          </Link>{' '}
          · {words.state[version.state]} · <Moment at={version.issuedAt ?? version.savedAt} />
          {version.changeReason && (
            <div className="hd-soft">{words.changes.reason({ reason: version.changeReason })}</div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Document({ detail }: { detail: DetailAnswer }) {
  const words = useWords('directive');
  const { document: fields } = detail;
  const { capacity, name } = fields.signatory;
  const rows: [string, ReactNode][] = [
    [words.field.issuer, fields.issuer],
    [words.field.parentBody, fields.parentBody],
    [words.column.reference, sayReference(detail.reference)],
    [words.field.date, fields.date && writeCivilDate(fields.date)],
    [words.field.place, fields.place],
    [words.field.signer, [signingAuthority(fields.signatory), capacity, name].filter(Boolean).join(' ')],
    [
      words.field.bases,
      fields.bases
        .map((each) => [each.number, each.issuer, each.about].filter(Boolean).join(' · '))
        .join('; '),
    ],
    [
      words.field.contacts,
      fields.contacts
        .map((each) => [each.name, each.role, ...each.phones].filter(Boolean).join(' · '))
        .join('; '),
    ],
    [words.field.distribution, fields.distribution.join('; ')],
  ];
  return (
    <dl className="hd-facts">
      {rows
        .filter(([, value]) => value)
        .map(([term, value]) => (
          <div key={term} className="hd-facts__line">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
