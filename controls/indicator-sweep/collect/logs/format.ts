// What a log format is: how its lines look, its header if it has one, and what a line tells.
import type { Telling } from './telling.ts';
import type { TimeOptions } from './time.ts';

/** The header that names the columns of the lines after it. */
export interface Header {
  names: string[];
  separator: string;
}

export interface LogFormat {
  name: string;
  /** Whether a line has this format's shape; cheap, and true for lines of this format only. */
  isLine(line: string, header: Header | null): boolean;
  /** The header that this line is; formats with headers read nothing before they have seen one. */
  headerOf?(line: string): Header | null;
  read(line: string, options: TimeOptions, header: Header | null): Telling;
}
