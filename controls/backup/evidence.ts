// What a unit keeps of each information system, and when it last proved that it comes back.
import { z } from 'zod';
import { civilDate, fileReference, list, longText, maybe, selfAssessment, text } from '../kit.ts';

export const media = ['disk', 'nas', 'tape', 'optical', 'removable', 'cloud'] as const;

export const copy = z.object({
  medium: maybe(z.enum(media)),
  location: maybe(text()),
  isOffline: maybe(z.boolean()),
  isOffsite: maybe(z.boolean()),
  lastBackupOn: maybe(civilDate()),
});
export type Copy = z.infer<typeof copy>;

export const drill = z.object({
  result: maybe(z.enum(['restored', 'partly', 'failed', 'never'])),
  on: maybe(civilDate()),
  hours: maybe(z.number().min(0).max(100_000)),
});
export type Drill = z.infer<typeof drill>;

export const system = z.object({
  name: maybe(text()),
  copies: list(copy, 100),
  lastDrill: drill.default({ result: null, on: null, hours: null }),
  exceptionReason: maybe(longText()),
});
export type BackedUpSystem = z.infer<typeof system>;

export const evidence = z.object({
  claim: selfAssessment(),
  systems: list(system, 2_000),
  attachments: list(fileReference(), 50),
});
export type BackupEvidence = z.infer<typeof evidence>;

export const parameters = z.object({
  /** Systems that must be among the evidence; one that is not is unknown. */
  systems: list(text(), 2_000),
  recoveryHours: z.number().min(0.1).max(8_760).default(24),
  drillMaxAgeDays: z.int().min(1).max(3_660).default(92),
});
export type BackupParameters = z.infer<typeof parameters>;
