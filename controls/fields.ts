// The kinds of field that evidence and parameters are made of, each known to the form generator.
import { z } from 'zod';

export type InputKind = 'text' | 'long-text' | 'date' | 'instant' | 'telephone' | 'file';
/** Tells the form generator which input a schema wants; the innermost schema is registered. */
export const inputKinds = z.registry<{ input: InputKind }>();

const TEXT = 300;
const LONG_TEXT = 20_000;

/** One line, in NFC, trimmed, at most 300 characters. */
export const text = (most = TEXT) =>
  z.string().trim().normalize('NFC').max(most).register(inputKinds, { input: 'text' });
/** Several lines, in NFC, trimmed. */
export const longText = (most = LONG_TEXT) =>
  z.string().trim().normalize('NFC').max(most).register(inputKinds, { input: 'long-text' });
/** As written: whether it can be dialled is the check's to say. */
export const telephone = () =>
  z.string().trim().normalize('NFC').max(50).register(inputKinds, { input: 'telephone' });
/** A civil day, `2022-09-26`. */
export const civilDate = () => z.iso.date().register(inputKinds, { input: 'date' });
/** An instant in UTC, `2022-09-26T10:00:00Z`; forms show it in Asia/Ho_Chi_Minh. */
export const instant = () => z.iso.datetime().register(inputKinds, { input: 'instant' });
/** A whole number from 0 to a milliard. */
export const count = () => z.int().min(0).max(1_000_000_000);

/** A file that the unit has already sent; the bytes live elsewhere. */
export const fileReference = () =>
  z
    .object({ id: z.string().min(1).max(100), name: text(), size: z.int().min(0).nullish() })
    .register(inputKinds, { input: 'file' });
export type FileReference = z.infer<ReturnType<typeof fileReference>>;

/** Not given is null, in the form, the API and the record. */
export const maybe = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);
/** A list that may be absent; bounded, so that no request is without end. */
export const list = <S extends z.ZodType>(schema: S, most = 1_000) => z.array(schema).max(most).default([]);

/** What the unit says of itself, beside what the check finds. */
export const selfAssessment = () => maybe(z.enum(['met', 'partly', 'not-met']));
