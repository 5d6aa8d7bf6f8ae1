// A number of a directive that leads to the list of assignments behind it.
import type { ReactNode } from 'react';
import { Link } from '../../ui/link.tsx';
import { Count } from '../../ui/number.tsx';
import type { Behindness } from './shapes.ts';

interface BehindLinkProps {
  directiveId: string;
  behind: Behindness;
  children: ReactNode;
  /** Where the number alone does not say what it counts. */
  label?: string;
}

export function BehindLink({ directiveId, behind, children, label }: BehindLinkProps) {
  return (
    <Link
      to="/theo-doi/$directiveId"
      params={{ directiveId }}
      search={{ muc: 'dau-viec', ...behind }}
      aria-label={label}
    >
      {children}
    </Link>
  );
}

/** A nought leads nowhere: there is nothing behind it. */
export function NumberLink({ count, ...rest }: Omit<BehindLinkProps, 'children'> & { count: number }) {
  if (count === 0) return <span className="hd-soft">0</span>;
  return (
    <BehindLink {...rest}>
      <Count of={count} />
    </BehindLink>
  );
}
