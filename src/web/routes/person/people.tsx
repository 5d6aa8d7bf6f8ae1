// People and the authority's own lines: who may enter in which role, and what stands on the letterhead.
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { AuthorityForm } from './authority-form.tsx';
import { PeopleList } from './people-list.tsx';

export default function PeoplePage() {
  const words = useWords('person');
  const { can } = useSession();
  const [filter, change] = useFilter();
  if (!can('authority.manage'))
    return (
      <>
        <PageHead title={words.title} lead={words.lead} />
        <PeopleList />
      </>
    );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Tabs
        label={words.authority.tabs}
        value={filter.muc ?? 'people'}
        onChange={(value) => change({ muc: value === 'people' ? '' : value })}
        tabs={[
          { value: 'people', label: words.authority.peopleTab, content: <PeopleList /> },
          { value: 'authority', label: words.authority.tab, content: <AuthorityForm /> },
        ]}
      />
    </>
  );
}
