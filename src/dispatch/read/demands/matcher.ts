// Looks for the wording of every rule in a clause, and says where it stands and what it weighs.
import { type Folding, Look, type Phrase, phraseOf, taken } from './phrase.ts';
import { demandRules } from './rules/all.ts';

/** What wording weighs that is found only when accents are passed over: a misread letter, or another word. */
const withoutAccents = 0.55;

export type Stretch = { weight: number; from: number; to: number };
export type Found = { control: string; stretches: Stretch[]; ofWhole: boolean };

type Ready = { control: string; ofWhole: boolean; phrases: [Phrase, number][]; unless: Phrase[] };

const ready = new Map<Folding, Ready[]>();

/** The rules as they are looked for in text that is folded so; made once. */
function rulesFor(folding: Folding): Ready[] {
  const known = ready.get(folding);
  if (known) return known;
  const made = demandRules.map(({ control, phrases, unless = [], ofWhole = false }) => ({
    control,
    ofWhole,
    phrases: Object.entries(phrases).map(([wording, weight]): [Phrase, number] => [
      phraseOf(wording, folding),
      weight,
    ]),
    unless: unless.map((wording) => phraseOf(wording, folding)),
  }));
  ready.set(folding, made);
  return made;
}

/** The clause under one way of folding, with what is not asked taken out: letters keep their places. */
function lookAt(text: string, asked: string, folding: Folding): Look {
  const folded = folding(text);
  if (!asked.includes(taken)) return new Look(folded);
  let left = '';
  for (let at = 0; at < folded.length; at++) left += asked[at] === taken ? taken : folded[at];
  return new Look(left);
}

/** Where the phrases of a rule stand, by their place in the rule; what `unless` takes out is not looked at. */
function placesOf(
  rule: Ready,
  look: Look,
  isWanted: (index: number) => boolean,
): Map<number, RegExpExecArray> {
  const places = new Map<number, RegExpExecArray>();
  let left: string | null = null;
  for (const [index, [phrase]] of rule.phrases.entries()) {
    if (!isWanted(index) || !phrase.mayBeIn(look)) continue;
    left ??= rule.unless.reduce(
      (text, each) => (each.mayBeIn(look) ? each.takenFrom(text) : text),
      look.text,
    );
    const found = phrase.find(left);
    if (found) places.set(index, found);
  }
  return places;
}

/**
 * What of each rule is in the clause. Wording that is only there with accents passed over counts less, and only beside
 * wording of the same rule that is there letter for letter: "bao" may be a misread "báo", or another word.
 * @param foldings most exact first
 */
export function foundIn(text: string, asked: string, foldings: readonly Folding[]): Found[] {
  const rules = foldings.map(rulesFor);
  const looks = rules.map((own, at) => ({ rules: own, look: lookAt(text, asked, foldings[at]!) }));
  const [exact, ...later] = looks;
  if (!exact) return [];
  return exact.rules.map((rule, at) => {
    const places = placesOf(rule, exact.look, () => true);
    const stretches = stretchesAt(rule, places, 1);
    const known = new Set(places.keys());
    for (const { rules, look } of places.size > 0 ? later : []) {
      const more = placesOf(rules[at]!, look, (index) => !known.has(index));
      for (const index of more.keys()) known.add(index);
      stretches.push(...stretchesAt(rules[at]!, more, withoutAccents));
    }
    return { control: rule.control, stretches, ofWhole: rule.ofWhole };
  });
}

const stretchesAt = (rule: Ready, places: Map<number, RegExpExecArray>, share: number): Stretch[] =>
  [...places].map(([index, match]) => ({
    weight: rule.phrases[index]![1] * share,
    from: match.index,
    to: match.index + match[0].length,
  }));
