// Writes compiled.generated.json: run by hand after clauses have changed (a test says when). Clauses held out are not learned from.
import { writeFileSync } from 'node:fs';
import { clauses } from '../clauses/all.ts';
import { demandRules } from '../rules/all.ts';
import { learn } from './learn.ts';

const tuned = Object.values(clauses).flatMap((each) => each.tuned);
const controls = demandRules.map(({ control }) => control);
writeFileSync(
  new URL('compiled.generated.json', import.meta.url),
  `${JSON.stringify(learn(tuned, controls), null, 1)}\n`,
);
