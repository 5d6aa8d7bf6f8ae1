// The sign-in page: whoever comes in goes on to the page that they wanted.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFilter } from '../filter.ts';
import { useWords } from '../language.ts';
import { safeReturn } from '../return-address.ts';
import { sessionQuery } from '../session.ts';
import { Front } from '../shell/front.tsx';
import { useSignIn } from '../shell/use-sign-in.tsx';

export default function SignInPage() {
  const words = useWords('signin');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [filter] = useFilter();
  const { isCode, form } = useSignIn((session) => {
    client.clear();
    client.setQueryData(sessionQuery.queryKey, session);
    void navigate({ href: safeReturn(filter.tiep), replace: true });
  });
  return (
    <Front title={isCode ? words.codeTitle : words.title}>
      {form}
      <p className="hd-soft hd-small">{words.noAccount}</p>
    </Front>
  );
}
