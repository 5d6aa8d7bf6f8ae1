// A calm message in the page: for information, done, wrong, or `needed`, the one that asks for the reader now.
import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyph.tsx';
import './notice.css';

export type NoticeKind = 'calm' | 'done' | 'needed' | 'wrong';
interface NoticeProps {
  kind?: NoticeKind;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
}

const shapes: Record<NoticeKind, GlyphName> = { calm: 'note', done: 'met', needed: 'beam', wrong: 'overdue' };

export function Notice({ kind = 'calm', title, children, actions }: NoticeProps) {
  return (
    <div className={`hd-notice hd-notice--${kind}`} role={kind === 'wrong' ? 'alert' : 'status'}>
      <Glyph name={shapes[kind]} />
      <div className="hd-notice__body">
        {title && <strong>{title}</strong>}
        {children}
        {actions && <div className="hd-row hd-no-print">{actions}</div>}
      </div>
    </div>
  );
}
