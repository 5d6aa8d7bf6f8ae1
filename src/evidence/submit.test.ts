import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EvidenceContent } from './contract.ts';
import { answersDemands, hashOf, saysNothing } from './submit.ts';

const value = fc.jsonValue({ maxDepth: 3 });
const content: fc.Arbitrary<EvidenceContent> = fc.record({
  entries: fc.array(
    fc.record({ demandId: fc.uuid(), control: fc.constantFrom('statement', 'backup'), evidence: value }),
    { maxLength: 4 },
  ),
  note: fc.option(fc.string(), { nil: null }),
  files: fc.constant([]),
});

/** The same value with the keys of every object in the opposite order. */
const turned = (given: unknown): unknown =>
  Array.isArray(given)
    ? given.map(turned)
    : given !== null && typeof given === 'object'
      ? Object.fromEntries(
          Object.entries(given)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : given;

test('the same content always has the same hash, in whatever order its fields were written', () => {
  fc.assert(
    fc.property(content, (given) => {
      expect(hashOf(turned(given) as EvidenceContent)).toBe(hashOf(given));
      expect(hashOf(JSON.parse(JSON.stringify(given)))).toBe(hashOf(given));
    }),
  );
});

test('whatever is changed in a report changes its hash', () => {
  fc.assert(
    fc.property(content, fc.string({ minLength: 1 }), (given, more) => {
      expect(hashOf({ ...given, note: `${given.note ?? ''}${more}` })).not.toBe(hashOf(given));
    }),
  );
});

test('the hash of a known content is the one that anybody can take again from the printed content', () => {
  const known: EvidenceContent = { note: 'Đã làm', files: [], entries: [] };
  // printf '{"entries":[],"files":[],"note":"Đã làm"}' | sha256sum
  expect(hashOf(known)).toBe('c4bfd0980666428f24feccb63b197769cf02817377c70977dd52d2fa9b98b762');
});

test('a report answers each demand at most once and no demand that was not made', () => {
  const demands = [
    { id: 'a', control: 'statement', parameters: {} },
    { id: 'b', control: 'backup', parameters: {} },
  ];
  const entry = (demandId: string, control: string) => ({ demandId, control, evidence: {} });
  expect(answersDemands([], demands)).toBe(true);
  expect(answersDemands([entry('b', 'backup')], demands)).toBe(true);
  expect(answersDemands([entry('b', 'statement')], demands)).toBe(false);
  expect(answersDemands([entry('a', 'statement'), entry('a', 'statement')], demands)).toBe(false);
  expect(answersDemands([entry('c', 'statement')], demands)).toBe(false);
});

test('a report with nothing filled in, no file and no note says nothing; one word is enough to send it', () => {
  const entries = [{ evidence: {} }, { evidence: { claim: null, shifts: [{ from: '' }] } }];
  const handed = { note: ' ', fileIds: [], entries };
  expect(saysNothing(handed)).toBe(true);
  expect(saysNothing({ ...handed, note: 'Đang chờ thiết bị' })).toBe(false);
  expect(saysNothing({ ...handed, fileIds: ['a'] })).toBe(false);
  expect(saysNothing({ ...handed, entries: [{ evidence: { machines: 0 } }] })).toBe(false);
  expect(saysNothing({ ...handed, entries: [{ evidence: { isDone: false } }] })).toBe(false);
});
