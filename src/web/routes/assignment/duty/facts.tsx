// Beside a duty: its deadline, where it stands, the directive and whom to ask, what is on record, requests, difficulties.

import type { ReactNode } from 'react';
import { startOf } from '../../../../platform/words/civil-time.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Anchor, Link } from '../../../ui/link.tsx';
import { DateOf, Moment } from '../../../ui/time.tsx';
import type { Duty } from '../../evidence/shapes.ts';
import { Due } from '../due.tsx';
import { isDone } from '../duties/arrange.ts';
import { StateMarks } from '../state-marks.tsx';
import { Hindrances } from './hindrances.tsx';
import { Requests } from './requests.tsx';

export function DutyFacts({ duty, isOwn }: { duty: Duty; isOwn: boolean }) {
  const words = useWords('assignment').duty;
  return (
    <aside className="hd-stack hd-duty__facts" aria-label={words.more}>
      <Directive duty={duty} />
      <Recorded duty={duty} />
      <Requests duty={duty} isOwn={isOwn} />
      <Hindrances duty={duty} isOwn={isOwn} />
    </aside>
  );
}

/** The deadline and where it stands: on a narrow page this comes first. */
export function DutyNow({ duty }: { duty: Duty }) {
  const all = useWords('assignment');
  const { facts, obligation } = duty;
  return (
    <section className="hd-stack hd-duty__now" aria-label={all.duty.state}>
      <div className="hd-duty__due">
        <span className="hd-soft hd-small">{all.duty.deadline}</span>
        <Due facts={facts} isDone={isDone(duty)} />
        {obligation.deadlineRaw && (
          <span className="hd-soft hd-small">{all.due.asWritten({ words: obligation.deadlineRaw })}</span>
        )}
      </div>
      <StateMarks facts={facts} state={duty.state} />
    </section>
  );
}

function Directive({ duty }: { duty: Duty }) {
  const words = useWords('assignment').duty;
  const session = useSession();
  const { directive, obligation } = duty;
  return (
    <section className="hd-stack">
      <h2>{words.directive}</h2>
      <div>
        {session.can('directive.read') ? (
          <Link to="/van-ban-chi-dao/$directiveId" params={{ directiveId: directive.id }}>
            {directive.reference}
          </Link>
        ) : (
          <strong>{directive.reference}</strong>
        )}
        <p>{directive.subject}</p>
        <p className="hd-soft hd-small">
          {directive.issuer}
          {directive.date && (
            <>
              , <DateOf at={startOf(directive.date)} />
            </>
          )}
        </p>
        {obligation.group && (
          <p className="hd-soft hd-small">
            {words.group}: {obligation.group}
          </p>
        )}
      </div>
      {directive.contacts.length > 0 && (
        <div>
          <h3>{words.contacts}</h3>
          {directive.contacts.map((contact) => (
            <p key={`${contact.name}${contact.email}`} className="hd-duty__contact">
              <span>
                {contact.name}
                {contact.role && <span className="hd-soft">, {contact.role}</span>}
              </span>
              {contact.phones.map((phone) => (
                <Anchor key={phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                  {phone}
                </Anchor>
              ))}
              {contact.email && <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

function Recorded({ duty }: { duty: Duty }) {
  const all = useWords('assignment');
  const words = all.duty;
  const { facts } = duty;
  const at = (instant: string | null): ReactNode =>
    instant ? <Moment at={instant} /> : <span className="hd-soft">{words.notYet}</span>;
  return (
    <section className="hd-stack">
      <h2>{words.acts}</h2>
      <dl className="hd-facts hd-small">
        <dt>{words.delivered}</dt>
        <dd>{at(facts.deliveredAt)}</dd>
        <dt>{words.opened}</dt>
        <dd>{at(facts.openedAt)}</dd>
        <dt>{words.acknowledgedAt}</dt>
        <dd>{at(facts.acknowledgedAt)}</dd>
        {facts.clockStartedAt && (
          <>
            <dt>{all.clock.started}</dt>
            <dd>{at(facts.clockStartedAt)}</dd>
          </>
        )}
        <dt>{words.reportedAt}</dt>
        <dd>{at(facts.reportedAt)}</dd>
        {facts.lastReportedAt !== facts.reportedAt && (
          <>
            <dt>{words.lastReportedAt}</dt>
            <dd>{at(facts.lastReportedAt)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
