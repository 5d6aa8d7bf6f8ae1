// What the header of an edXML package says, beside what its document does.
import { z } from 'zod';
import { bilingualSchema, isoDateSchema } from './plain.ts';

const partySchema = z.object({ code: z.string().nullable(), name: z.string().nullable() });
/** The header of an edXML package (QCVN 102:2016/BTTTT), as it stands there, and what became of its attachments. */
export const envelopeSchema = z.object({
  documentId: z.string().nullable(),
  sender: partySchema,
  recipients: z.array(partySchema),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  place: z.string().nullable(),
  date: isoDateSchema.nullable(),
  typeName: z.string().nullable(),
  subject: z.string().nullable(),
  signer: z.object({ name: z.string().nullable(), capacity: z.string().nullable() }),
  dueDate: isoDateSchema.nullable(),
  attachments: z.array(
    z.object({ name: z.string(), isDispatch: z.boolean(), problem: bilingualSchema.nullable() }),
  ),
});

export type Envelope = z.infer<typeof envelopeSchema>;
