// A window over the page for one decision; never one over another.
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { Button } from './button.tsx';
import './dialog.css';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** A sentence that says what will happen. */
  lead?: ReactNode;
  children?: ReactNode;
  /** The act's own buttons; "Đóng" is always there. */
  actions?: ReactNode;
}

export function Dialog({ open, onClose, title, lead, children, actions }: DialogProps) {
  const words = useWords('ui');
  return (
    <Radix.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="hd-dialog__veil" />
        <Radix.Content className="hd-dialog" {...(lead ? {} : { 'aria-describedby': undefined })}>
          <Radix.Title className="hd-dialog__title">{title}</Radix.Title>
          {lead && <Radix.Description className="hd-soft">{lead}</Radix.Description>}
          {children}
          <div className="hd-row hd-dialog__actions">
            {actions}
            <Button onClick={onClose}>{words.close}</Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
