// A link within Hải Đăng, typed by the router; `as="button"` looks like one, `Anchor` goes to files and outside.
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { type ButtonProps, buttonClass } from './button.tsx';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** The look of a button, where the link is the page's action. */
  look?: ButtonProps['kind'];
  small?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

export function Anchor({ look, small, className, children, ...rest }: AnchorProps) {
  const classes = [look && buttonClass(look, small), className].filter(Boolean).join(' ');
  return (
    <a {...rest} className={classes || undefined}>
      {children}
    </a>
  );
}

export const Link = createLink(Anchor);
