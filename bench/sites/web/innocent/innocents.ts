// What is lawful and looks like a planting, and what is merely difficult: benign twins and hard negatives of both halves.
import type { Innocent } from '../web.ts';
import { told } from './articles.ts';
import { hardCases } from './hard-cases.ts';
import type { Made } from './made.ts';
import { twins } from './twins.ts';

const halves = ['tuned', 'unseen'] as const;

const ofHalf =
  (half: Innocent['half'], isTwin: boolean) =>
  ([kind, make]: Made): Innocent => ({
    kind,
    half,
    isTwin,
    make: (n) => make(half === 'unseen' ? n + 11 : n),
  });

export const innocents: readonly Innocent[] = [
  ...halves.flatMap(told),
  ...halves.flatMap((half) => [...twins.map(ofHalf(half, true)), ...hardCases.map(ofHalf(half, false))]),
];
