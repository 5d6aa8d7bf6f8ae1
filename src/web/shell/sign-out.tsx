// Who is signed in and for whom, and the way out.
import { useMutation } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useWords } from '../language.ts';
import { useSession } from '../session.ts';
import { Button } from '../ui/button.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';

export function SignOut() {
  const words = useWords('shell');
  const session = useSession();
  const leaving = useMutation({
    mutationFn: () => api.delete('/api/session'),
    // A full load, so that nothing of this person stays in memory.
    onSuccess: () => window.location.assign('/dang-nhap'),
  });
  return (
    <>
      <span className="hd-who">
        <strong>{session.person.name}</strong>
        <span>{session.unit?.name ?? session.authority.name}</span>
      </span>
      <Button kind="bare" small onClick={() => leaving.mutate()}>
        {words.signOut}
      </Button>
      <ErrorPanel error={leaving.error} />
    </>
  );
}
