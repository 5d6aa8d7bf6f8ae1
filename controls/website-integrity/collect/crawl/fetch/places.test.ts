// Nobody takes more than there is, and nobody waits for ever.
import { expect, it } from 'vitest';
import { openPlaces } from './places.ts';

const settled = () => new Promise((then) => setImmediate(then));

it('lets in as many as there is room for, few before those who need more, and all in the end', async () => {
  const places = openPlaces(10);
  const inside: string[] = [];
  const enter = (name: string, count: number) => places.take(count).then(() => inside.push(name));
  enter('six', 6);
  enter('five', 5);
  enter('four', 4);
  await settled();
  expect(inside).toEqual(['six', 'four']);
  places.give(4);
  await settled();
  expect(inside).toEqual(['six', 'four']);
  places.give(6);
  await settled();
  expect(inside).toEqual(['six', 'four', 'five']);
});

it('where more was taken than there was, nobody comes in until as much is given back', async () => {
  const places = openPlaces(2);
  await places.take(2);
  places.exceed();
  let isInside = false;
  places.take(2).then(() => {
    isInside = true;
  });
  places.give(2);
  await settled();
  expect(isInside).toBe(false);
  places.give();
  await settled();
  expect(isInside).toBe(true);
});
