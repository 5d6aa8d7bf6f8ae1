// What the reading process is told, and what it answers.
import type { Result } from '../../../platform/result.ts';
import type { Reading, ReadProblem } from '../../contract.ts';
import type { PageProgress } from '../options.ts';

export type Order = { bytes: Uint8Array; name: string };
export type Answer =
  /** The reader has begun: what it takes from here on, the file takes. */
  | { ready: true }
  | { page: PageProgress }
  | { result: Result<Reading, ReadProblem> }
  /** The reader itself failed, or took more than it may. */
  | { broke: 'failed' | 'too-slow' | 'too-much-memory'; detail: string };
