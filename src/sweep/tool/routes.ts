// Routes of the command line that a unit sweeps with: what this server has of it, and the file itself.
import { z } from '@hono/zod-openapi';
import { keptFile } from '../../platform/http/attachment.ts';
import { route } from '../../platform/http/route.ts';
import { refusals } from '../bundle/refusals.ts';
import { builtTools } from './built.ts';
import { sweepTool, toolSystems } from './contract.ts';

const tag = 'Dò quét';

/** `folder`: where the command line was built to; what is not there is not offered. */
export function toolRoutes(folder: string) {
  const tools = builtTools(folder);
  return [
    route({
      method: 'get',
      path: '/api/sweep/tools',
      action: 'signed-in',
      tag,
      summary:
        'The command line as one file for each kind of computer, with its SHA-256; none where it was not built here',
      returns: z.object({ rows: z.array(sweepTool) }),
      handle: async () => ({ rows: await tools.all() }),
    }),
    route({
      method: 'get',
      path: '/api/sweep/tools/{system}',
      action: 'signed-in',
      tag,
      summary: 'The file itself',
      params: z.object({ system: z.enum(toolSystems) }),
      handle: async ({ params }) => {
        const found = await tools.open(params.system);
        if (!found) return refusals['tool-not-here']();
        return keptFile(found.bytes, found.tool.name, found.tool.size);
      },
    }),
  ];
}
