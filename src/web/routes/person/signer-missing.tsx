// Says beside a letter or report that nobody is set to sign it, and where that is done; nothing where somebody is.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { authoritySchema } from '../../../person/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Link } from '../../ui/link.tsx';

/** `isMade`: the paper was made before, and is frozen without a signer. */
export function SignerMissing({ isMade = false }: { isMade?: boolean }) {
  const words = useWords('person').authority;
  const { can } = useSession();
  const authority = useQuery({
    queryKey: ['authority'],
    queryFn: ({ signal }) => api.get<z.infer<typeof authoritySchema>>('/api/authority', { signal }),
  });
  if (!authority.data) return null;
  const isSet = authority.data.signingCapacity !== null && authority.data.signerName !== null;
  if (isSet) return isMade ? <p className="hd-soft hd-small hd-no-print">{words.signerSetSince}</p> : null;
  return (
    <p className="hd-soft hd-small hd-no-print">
      {words.signerMissing}{' '}
      {can('authority.manage') ? (
        <Link to="/nguoi-dung" search={{ muc: 'authority' }}>
          {words.setSigner}
        </Link>
      ) : (
        words.askForSigner
      )}
    </p>
  );
}
