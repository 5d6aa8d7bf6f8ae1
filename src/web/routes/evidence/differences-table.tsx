// What is different from the last report, field by field.

import { writeInstant } from '../../../../controls/civil-time.ts';
import type { ControlWords } from '../../../../controls/contract.ts';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../../language.ts';
import type { Words } from '../../words/index.ts';
import { type Difference, differencesOf, placeOf } from './differences.ts';
import type { Demand, Submission } from './shapes.ts';

const SHOWN = 100;

interface DifferencesProps {
  last: Submission;
  demand: Demand;
  evidence: unknown;
  words: ControlWords;
}

export function DifferencesTable({ last, demand, evidence, words: said }: DifferencesProps) {
  const words = useWords('evidence').differences;
  const language = useLanguage();
  const before = last.content.entries.find(({ demandId }) => demandId === demand.id)?.evidence;
  const found = differencesOf(before, evidence);
  const ordinal = String(last.ordinal);
  if (found.length === 0) return <p className="hd-soft hd-small">{words.same({ ordinal })}</p>;
  const label = (difference: Difference) => {
    const place = placeOf(difference.path, said, demand.parameters);
    return place.row === null ? place.label : words.row({ label: place.label, row: String(place.row) });
  };
  const write = (difference: Difference, value: unknown) =>
    writeValue(value, placeOf(difference.path, said, demand.parameters).options, words);
  return (
    <details className="hd-differences">
      <summary>{words.lead({ ordinal, count: formatNumber(found.length, language) })}</summary>
      <div className="hd-scroll">
        <table className="hd-table">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, SHOWN).map((difference) => (
              <tr key={difference.path.join('.')}>
                <td>{label(difference)}</td>
                <td>
                  <del>{write(difference, difference.before)}</del>
                </td>
                <td>
                  <ins>{write(difference, difference.after)}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > SHOWN && <p>{words.more({ count: formatNumber(found.length - SHOWN, language) })}</p>}
    </details>
  );
}

function writeValue(
  value: unknown,
  options: Readonly<Record<string, string>> | undefined,
  words: Words['evidence']['differences'],
): string {
  if (value === null || value === undefined || value === '') return words.empty;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'object') return 'name' in value ? String(value.name) : JSON.stringify(value);
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return writeInstant(new Date(text));
  return options?.[text] ?? text;
}
