// The form of a roster: the table of shifts, and above it the hours that it covers.
import { useDeferredValue } from 'react';
import { type ControlFormProps, SchemaForm } from '../form.tsx';
import { type Finding, fill, findingSentence, judge, type Language, readBy } from '../kit.ts';
import { control } from './control.ts';
import { coverageOf, watchesOf, windowOf } from './coverage.ts';
import { evidence, parameters } from './evidence.ts';
import { CoveragePicture } from './picture.tsx';
import { words } from './words.ts';

export function Form(props: ControlFormProps) {
  return (
    <>
      <Coverage {...props} />
      <SchemaForm {...props} schema={evidence} words={words[props.language].fields} />
    </>
  );
}

/** While something cannot be read, no picture: a half-read roster would look emptier or fuller than it is. */
function Coverage({ value: typed, parameters: given, language, now }: ControlFormProps) {
  const value = useDeferredValue(typed);
  const said = words[language];
  const demand = readBy(parameters, given, language);
  const roster = readBy(evidence, value, language);
  const judged = judge(control, { evidence: value, parameters: given, now }, language);
  if (!demand.ok || !roster.ok || !judged.ok) return null;
  const window = windowOf(demand.value);
  if (!window || window.from >= window.to) return <p className="hd-hint">{said.form.noWindow}</p>;
  const { findings, figures } = judged.value.verdict;
  const coverage = coverageOf(watchesOf(roster.value), demand.value, window);
  const sum = { covered: figures.minutesCovered ?? 0, total: figures.minutesTotal ?? 0 };
  return (
    <section className="hd-live" aria-live="polite">
      {roster.value.shifts.length > 0 ? <p>{fill(said.form.coverage ?? '', sum, language)}</p> : null}
      {coverage.map((post) => (
        <CoveragePicture key={post.post ?? ''} post={post} window={window} words={said} language={language} />
      ))}
      <Findings findings={findings} language={language} />
    </section>
  );
}

function Findings({ findings, language }: { findings: readonly Finding[]; language: Language }) {
  const said = words[language];
  if (findings.length === 0) return <p>{said.form.noGap}</p>;
  return (
    <ul className="hd-findings">
      {findings.slice(0, 20).map((finding) => (
        <li key={JSON.stringify(finding)}>{findingSentence(said, finding, language)}</li>
      ))}
    </ul>
  );
}
