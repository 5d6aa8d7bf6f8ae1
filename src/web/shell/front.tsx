// The frame of the pages outside: signing in, accepting an invitation.
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { Logo } from './logo.tsx';
import { LanguageSwitch, ThemeSwitch } from './preferences.tsx';
import { OfflineStrip } from './strips.tsx';
import './front.css';

export function Front({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const words = useWords('shell');
  const signin = useWords('signin');
  return (
    <div className="hd-front">
      <header className="hd-front__brand">
        <Logo size={56} />
        <div>
          <div className="hd-front__name">{words.name}</div>
          <p>{signin.about}</p>
        </div>
      </header>
      <main className="hd-front__sheet">
        <title>{`${title} · ${words.name}`}</title>
        <OfflineStrip />
        <h1>{title}</h1>
        {lead && <div className="hd-soft">{lead}</div>}
        {children}
      </main>
      <footer className="hd-row">
        <LanguageSwitch />
        <ThemeSwitch />
      </footer>
    </div>
  );
}
