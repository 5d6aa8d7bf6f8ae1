// The plain values that other shapes are made of: a day, a sentence for a person.
import { z } from 'zod';

export const isoDateSchema = z.iso.date();
/** Two languages side by side, as every sentence for a person is. */
export const bilingualSchema = z.object({ vi: z.string(), en: z.string() });

export type Bilingual = z.infer<typeof bilingualSchema>;
