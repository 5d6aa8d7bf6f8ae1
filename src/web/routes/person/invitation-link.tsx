// The one-time link, shown once with a button that copies it.
import type { z } from 'zod';
import type { invitationMade } from '../../../person/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Input } from '../../ui/inputs.tsx';
import { Moment } from '../../ui/time.tsx';
import { toast } from '../../ui/toast.tsx';

export type InvitationMade = z.infer<typeof invitationMade>;

export function InvitationLink({ made }: { made: InvitationMade }) {
  const words = useWords('person').link;
  const address = `${window.location.origin}${made.path}`;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    toast(words.copied);
  };
  return (
    <div className="hd-stack">
      <p>{words.lead}</p>
      <Input label={words.label} readOnly value={address} onFocus={(event) => event.target.select()} />
      <p className="hd-soft">
        {words.until} <Moment at={made.expiresAt} />
      </p>
      <div>
        <Button kind="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
