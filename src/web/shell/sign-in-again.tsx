// Over a page whose session has ended: whoever was at work signs in again, and what they had typed is still there.
import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from 'radix-ui';
import type { SignedIn } from '../../person/contract.ts';
import { signedInAgain } from '../api.ts';
import { useWords } from '../language.ts';
import { sessionQuery } from '../session.ts';
import { useSignIn } from './use-sign-in.tsx';
import '../ui/dialog.css';

export default function SignInAgain({ before }: { before: SignedIn }) {
  const words = useWords('signin');
  const client = useQueryClient();
  const { isCode, form } = useSignIn((session) => {
    // Somebody else: a full load, so that nothing of the one before stays in memory.
    if (session.person.id !== before.person.id) return window.location.assign('/');
    client.setQueryData(sessionQuery.queryKey, session);
    signedInAgain.set(signedInAgain.get() + 1);
    void client.invalidateQueries();
  });
  return (
    <Dialog.Root open>
      <Dialog.Portal>
        <Dialog.Overlay className="hd-dialog__veil hd-dialog__veil--opaque" />
        <Dialog.Content className="hd-dialog">
          <Dialog.Title className="hd-dialog__title">
            {isCode ? words.codeTitle : words.againTitle}
          </Dialog.Title>
          <Dialog.Description className="hd-soft">{words.againText}</Dialog.Description>
          {form}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
