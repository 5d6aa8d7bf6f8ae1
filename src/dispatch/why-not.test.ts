import { expect, it } from 'vitest';
import { directs } from './read/fields/directs.ts';
import { whyNot } from './why-not.ts';

it('is told in one language, and not at all where nothing is told', () => {
  const asked = directs({
    ...{ type: 'invitation', symbol: null, subject: null, issuer: null, parent: null },
    ...{ addressees: [], obligations: [], text: '' },
  });
  expect(whyNot(asked, 'vi')).toBe('Giấy mời');
  expect(whyNot(asked, 'en')).toBe('an invitation');
  expect(whyNot({ value: false, reason: null }, 'vi')).toBeNull();
});
