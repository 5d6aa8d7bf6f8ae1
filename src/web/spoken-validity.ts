// Browsers say what a field lacks in their own language; here they are given the words of the page's.
import { currentWords } from './language.ts';
import type { Words } from './words/index.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Wrong = { readonly [K in Exclude<keyof ValidityState, 'valid' | 'customError'>]?: boolean };

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** What is wrong with a field of a type; empty where nothing is, but for words that it was given before. */
export function sayValidity(wrong: Wrong, type: string, words: Words['ui']['validity']): string {
  if (wrong.valueMissing) return type === 'select-one' ? words.choose : words.missing;
  if (wrong.typeMismatch) return type === 'email' ? words.email : words.wrong;
  if (wrong.tooShort) return words.tooShort;
  if (wrong.tooLong) return words.tooLong;
  const isWrong =
    wrong.badInput ||
    wrong.patternMismatch ||
    wrong.rangeOverflow ||
    wrong.rangeUnderflow ||
    wrong.stepMismatch;
  return isWrong ? words.wrong : '';
}

/** Called once, before the first page is drawn. */
export function speakValidity(): void {
  const speak = ({ target }: Event) => {
    if (isField(target))
      target.setCustomValidity(sayValidity(target.validity, target.type, currentWords().ui.validity));
  };
  const clear = ({ target }: Event) => {
    if (isField(target)) target.setCustomValidity('');
  };
  document.addEventListener('invalid', speak, true);
  document.addEventListener('input', clear, true);
}
