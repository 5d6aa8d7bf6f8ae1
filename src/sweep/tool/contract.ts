// What others may read of the command line that a unit sweeps with: one file for each kind of computer.
import { z } from '@hono/zod-openapi';

export const toolSystems = ['windows', 'linux'] as const;

/** As `npm run build:cli` writes them, and as they are called on the unit's computer, where `haidang sweep` runs them. */
export const toolFiles = {
  windows: { built: 'haidang-windows-x64.exe', taken: 'haidang.exe' },
  linux: { built: 'haidang-linux-x64', taken: 'haidang' },
} as const satisfies Record<(typeof toolSystems)[number], { built: string; taken: string }>;

export const sweepTool = z
  .object({
    system: z.enum(toolSystems),
    name: z.string(),
    /** Bytes. */
    size: z.int(),
    sha256: z.string(),
  })
  .openapi('SweepTool');
export type SweepTool = z.infer<typeof sweepTool>;
