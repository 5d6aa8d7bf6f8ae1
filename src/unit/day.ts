// The civil day of an instant, as the directory's days are kept.
import { formatDate, parseCivilDate } from '../platform/words/civil-time.ts';

/** `2025-07-01`: the day in Viet Nam at this instant. */
export const civilDay = (instant: Date): string => parseCivilDate(formatDate(instant))!;
