// Knows the line that opens every dispatch: the motto of the State, or the name of the Party.
import { fold } from './fold.ts';

const motto = /^(?:cong hoa xa hoi|dang cong san viet nam)/;

/** Whether a line begins with it, whole or broken by a narrow column. */
export const isMotto = (text: string): boolean => motto.test(fold(text));
