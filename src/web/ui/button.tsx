// A button: one `primary` a page; `quiet` beside it; `bare` in rows; `grave` for what cannot be undone.
import type { ButtonHTMLAttributes } from 'react';
import './button.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'quiet' | 'bare' | 'grave';
  small?: boolean;
  /** The sentence shown while the act runs ("Đang lưu…"); the button then refuses further presses. */
  busy?: string | false;
}

export function Button({ kind = 'quiet', small, busy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[buttonClass(kind, small), className].filter(Boolean).join(' ')}
      aria-disabled={busy ? true : undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span role="status">{busy}</span> : children}
    </button>
  );
}

/** The class of something that looks like a button, such as a link. */
export function buttonClass(kind: NonNullable<ButtonProps['kind']>, small = false): string {
  return ['hd-button', kind !== 'primary' && `hd-button--${kind}`, small && 'hd-button--small']
    .filter(Boolean)
    .join(' ');
}
