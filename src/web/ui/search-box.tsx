// Search from anywhere: `/` brings the cursor here, Enter opens the results.
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef } from 'react';
import { useFilter } from '../filter.ts';
import { useWords } from '../language.ts';
import { KeyHint } from './key-hint.tsx';
import './search-box.css';

export function SearchBox() {
  const words = useWords('shell').search;
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const [filter] = useFilter();
  useSlash(() => box.current?.select());
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/tim', search: { q: box.current?.value.trim() ?? '' } });
  };
  return (
    <search className="hd-search">
      <form onSubmit={search}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.6-1.4L14 14"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
        <input
          ref={box}
          type="search"
          name="q"
          className="hd-input"
          aria-label={words.label}
          placeholder={words.placeholder}
          defaultValue={filter.q}
          title={words.key}
        />
        <KeyHint keys="/" />
      </form>
    </search>
  );
}

/** Runs `onSlash` when `/` is pressed anywhere but in something that one types into. */
function useSlash(onSlash: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onSlash();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
