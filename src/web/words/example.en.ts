// English words of the worked example: its page, and the strip above every page inside it.
import type { Words } from './index.ts';

export const en: Words['example'] = {
  title: 'Look around with example data',
  lead: 'A fictional province with about 110 units and two directives under way. Units, people and numbers are all made up. Your own data is not touched.',
  load: 'Load the example',
  loading: 'Loading the example, a few seconds…',
  empty: 'The example is not loaded',
  emptyText: 'It is an authority of its own and is removed with one click.',
  opening: 'Opening the example…',
  entering: 'Entering…',
  counts: ({ units, directives, assignments }) =>
    `${units} units, ${directives} directives, ${assignments} assignments`,
  enterAs: 'Enter as whom?',
  enter: ({ role }) => `Enter as ${role}`,
  role: {
    coordinator: 'Coordinator',
    officer: 'Commune officer',
    head: 'Unit head',
    leader: 'Leader',
    duty: 'Duty officer',
    auditor: 'Auditor',
    administrator: 'Administrator',
  },
  does: {
    coordinator: 'Reads dispatches, issues, chases, reviews reports, writes the roll-up.',
    officer: 'Takes the duties of the commune, fills in forms, sends evidence and gets receipts.',
    head: 'Sees and signs off reports before the unit sends them.',
    leader: 'Sees how the whole province stands and what is behind each number.',
    duty: 'Sees the unit’s duties and whom to call by which number.',
    auditor: 'Sees everything, the log included, and changes nothing.',
    administrator: 'Looks after people, roles and the directory.',
  },
  notYours: 'Only who manages the authority may load and see the example.',
  strip: {
    title: 'Example data',
    label: 'Example data: change role, go back',
    text: 'The province, its units and its people are fictional.',
    switch: 'Change role',
    leave: 'Go back',
    leaving: 'Going back…',
    remove: 'Remove the example',
    removing: 'Removing the example…',
  },
  removed: 'The example data was removed.',
};
