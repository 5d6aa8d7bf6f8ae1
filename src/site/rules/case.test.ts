import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, type CaseEvent, type CaseFacts, newCase, type WatchSchedule } from './case.ts';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.UTC(2026, 0, 5) + hours * HOUR);
/** Two looks: an hour after it was gone, and a day after. */
const schedule: WatchSchedule = (step, since) =>
  step < 2 ? new Date(since.getTime() + [1, 24][step]! * HOUR) : null;
const through = (events: CaseEvent[], facts: CaseFacts = newCase('confirmed')) =>
  events.reduce((case_, event, n) => after(case_, event, at(n), schedule), facts);

describe('a case of a planted page', () => {
  it('is not closed by the unit’s word: a probe is due at once', () => {
    const answered = through([{ kind: 'answered' }]);
    expect(answered).toMatchObject({ state: 'answered', probeDueAt: at(0), goneSince: null });
  });

  it('is watched once a probe found it gone, and closed after the last look', () => {
    const gone = through([{ kind: 'answered' }, { kind: 'gone' }]);
    expect(gone).toMatchObject({ state: 'watched', goneSince: at(1), watchStep: 0, probeDueAt: at(2) });
    const later = through([{ kind: 'gone' }], gone);
    expect(later).toMatchObject({ state: 'watched', watchStep: 1, probeDueAt: at(25) });
    expect(through([{ kind: 'gone' }], later)).toMatchObject({ state: 'closed', probeDueAt: null });
  });

  it('found still there after the unit said it was gone is open again, and has not come back: it never went', () => {
    const there = through([{ kind: 'answered' }, { kind: 'seen', strength: 'review' }]);
    expect(there).toMatchObject({ state: 'open', recurrences: 0, strength: 'confirmed' });
  });

  it('that comes back is the same case, open, and counts that the cause was not removed', () => {
    const back = through([{ kind: 'gone' }, { kind: 'gone' }, { kind: 'seen', strength: 'confirmed' }]);
    expect(back).toMatchObject({ state: 'open', recurrences: 1, goneSince: null, probeDueAt: null });
    const closed = through([{ kind: 'gone' }, { kind: 'gone' }, { kind: 'gone' }]);
    expect(closed.state).toBe('closed');
    expect(through([{ kind: 'seen', strength: 'confirmed' }], closed)).toMatchObject({
      state: 'open',
      recurrences: 1,
    });
  });

  it('that could not be measured stays as it is, and is tried again', () => {
    const answered = through([{ kind: 'answered' }]);
    const tried = after(answered, { kind: 'unmeasured' }, at(3), schedule);
    expect(tried).toEqual({ ...answered, probeDueAt: at(4) });
  });

  it('that a person dismissed stays dismissed, until a person opens it', () => {
    const dismissed = through([
      { kind: 'dismissed' },
      { kind: 'seen', strength: 'confirmed' },
      { kind: 'gone' },
    ]);
    expect(dismissed).toMatchObject({ state: 'dismissed', probeDueAt: null });
    expect(through([{ kind: 'reopened' }], dismissed).state).toBe('open');
  });

  it('whatever happens: only what a machine saw gone is watched or closed, and what is watched has its next look', () => {
    const event = fc.constantFrom<CaseEvent>(
      { kind: 'seen', strength: 'review' },
      { kind: 'seen', strength: 'confirmed' },
      { kind: 'answered' },
      { kind: 'working' },
      { kind: 'gone' },
      { kind: 'unmeasured' },
      { kind: 'dismissed' },
      { kind: 'reopened' },
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const facts = through(events);
        if (facts.state === 'watched') expect(facts.probeDueAt).not.toBeNull();
        if (facts.state === 'watched' || facts.state === 'closed') expect(facts.goneSince).not.toBeNull();
        if (facts.state === 'open') expect(facts.goneSince).toBeNull();
        if (facts.state === 'closed' || facts.state === 'dismissed' || facts.state === 'open')
          expect(facts.probeDueAt).toBeNull();
        expect(facts.recurrences).toBeLessThanOrEqual(events.filter(({ kind }) => kind === 'seen').length);
      }),
    );
  });
});
