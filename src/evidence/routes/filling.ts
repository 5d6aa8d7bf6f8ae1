// Routes that help to fill a report in: from a spreadsheet, and from what the units below have sent. Neither saves.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { expectation, importAnswer } from '../contract.ts';
import { demandsOf } from '../demands.ts';
import { expectedOf } from '../expected.ts';
import { importInto } from '../import.ts';
import { unitOfAssignment } from '../store.ts';
import { assignmentParams } from './draft.ts';

const tag = 'Minh chứng';

export const fillingRoutes = [
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/import',
    action: 'evidence.submit',
    tag,
    summary: 'Reads a CSV or XLSX file into the evidence of one demand; rows that were refused are named',
    params: assignmentParams,
    query: z.object({ name: z.string(), demandId: z.uuid() }),
    returns: importAnswer,
    takesFile: true,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, query, file, files, language }) => {
      const demand = (await demandsOf(tx, params.assignmentId)).find(({ id }) => id === query.demandId);
      if (!demand) return refuse['not-found']();
      const bytes = await files.read(file.sha256);
      return importInto(demand, { name: file.name, bytes }, language);
    },
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/expected',
    action: 'evidence.read',
    tag,
    summary: 'What the units below add up to, for each demand that asks for their sum',
    params: assignmentParams,
    returns: z.object({ demands: z.array(expectation) }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, language }) => ({
      demands: await expectedOf(tx, params.assignmentId, language),
    }),
  }),
];
