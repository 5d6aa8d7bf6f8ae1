// What an input door gives: the lines of a file, and what is known of its pages beside them.
import type { Line } from './lines/line.ts';
import type { PageFacts } from './lines/quality.ts';

export type Source = { lines: Line[]; pages: PageFacts[] };
