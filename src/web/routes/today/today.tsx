// Hôm nay: what needs the reader now, made of the panels that their permissions open.
import type { ComponentType } from 'react';
import { useWords } from '../../language.ts';
import { pagesFor } from '../../pages.ts';
import { type Action, useSession } from '../../session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { BoardsPanel } from './boards-panel.tsx';
import { DispatchesPanel } from './dispatches-panel.tsx';
import { DraftsPanel } from './drafts-panel.tsx';
import { DutiesPanel } from './duties-panel.tsx';
import { NoticesPanel } from './notices-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RequestsPanel } from './requests-panel.tsx';
import { ReviewsPanel } from './reviews-panel.tsx';
import { SignOffPanel } from './sign-off-panel.tsx';
import { Steps } from './steps.tsx';
import './today.css';

/** Each panel with the action that opens it, the most pressing first. Wide ones take the whole width. */
const panels: readonly { may: Action; Panel: ComponentType; isWide?: true }[] = [
  { may: 'evidence.submit', Panel: DutiesPanel, isWide: true },
  { may: 'evidence.sign', Panel: SignOffPanel },
  { may: 'report.read', Panel: BoardsPanel, isWide: true },
  { may: 'dispatch.write', Panel: DispatchesPanel },
  { may: 'verdict.judge', Panel: ReviewsPanel },
  { may: 'assignment.decide', Panel: RequestsPanel },
  { may: 'directive.write', Panel: DraftsPanel },
  { may: 'person.manage', Panel: PeoplePanel },
  { may: 'notice.read', Panel: NoticesPanel },
];

export default function TodayPage() {
  const words = useWords('report').today;
  const { can, person } = useSession();
  const open = panels.filter(({ may }) => can(may));
  return (
    <>
      <PageHead title={words.title} lead={words.greeting({ name: person.name })} />
      <Steps />
      {open
        .filter(({ isWide }) => isWide)
        .map(({ may, Panel }) => (
          <Panel key={may} />
        ))}
      <div className="hd-today">
        {open
          .filter(({ isWide }) => !isWide)
          .map(({ may, Panel }) => (
            <Panel key={may} />
          ))}
      </div>
      {open.length === 0 && <Elsewhere />}
    </>
  );
}

/** For whom no panel is meant: the pages that they may open. */
function Elsewhere() {
  const words = useWords('report').today;
  const shell = useWords('shell').page;
  const { can } = useSession();
  return (
    <p>
      {words.nothing}.{' '}
      {pagesFor(can)
        .map((page) => shell[page.name])
        .join(', ')}
      .
    </p>
  );
}
