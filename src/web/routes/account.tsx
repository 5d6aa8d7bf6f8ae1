// My account: password, second factor, and where I am signed in.
import { useWords } from '../language.ts';
import { useSession } from '../session.ts';
import { PageHead } from '../ui/page-head.tsx';
import { OpenSessionList } from './account/open-sessions.tsx';
import { PasswordForm } from './account/password-form.tsx';
import { SecondFactor } from './account/second-factor.tsx';

export default function AccountPage() {
  const words = useWords('account');
  const session = useSession();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <dl className="hd-facts">
        <dt>{words.person}</dt>
        <dd>{session.person.name}</dd>
        <dt>{words.unit}</dt>
        <dd>{session.unit?.name ?? `${words.wholeAuthority} · ${session.authority.name}`}</dd>
      </dl>
      <PasswordForm />
      <SecondFactor />
      <OpenSessionList />
    </>
  );
}
