// What was read of a version's sources: counts, columns, refused lines with why, warnings, and the files.
import { listRefusals } from '../../../../../controls/indicator-sweep/list-words.ts';
import type { ListCounts } from '../../../../sweep/contract.ts';
import type { VersionDetail } from '../../../../sweep/lists/answers.ts';
import type { ToldOfIntake } from '../../../../sweep/lists/intake.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Stat, Stats } from '../../../ui/stat.tsx';
import { useCount } from './use-count.ts';

export function WhatWasRead({ version }: { version: VersionDetail }) {
  const words = useWords('indicators').told;
  const { kinds, making } = useWords('indicators');
  const listNames = making.reasons;
  const count = useCount();
  const { counts, intake, warned } = version;
  const { told } = intake;
  const file = `/api/indicator-list-versions/${version.id}`;
  return (
    <>
      {counts && told && (
        <Stats>
          {figures(counts, told)
            .filter(({ value, always }) => always || (value ?? 0) > 0)
            .map(({ key, value, behind }) => (
              <Stat
                key={key}
                label={words[key]}
                value={value ?? 0}
                needed={key === 'refused' && (value ?? 0) > 0}
                link={(number) => (
                  <a href={behind.startsWith('#') ? behind : `${file}/${behind}`}>{number}</a>
                )}
              />
            ))}
        </Stats>
      )}
      {told && (
        <>
          <Lines
            title={words.byKind}
            lines={Object.entries(counts?.kinds ?? {}).map(
              ([kind, many]) => `${kinds[kind as keyof typeof kinds]}: ${count(many ?? 0)}`,
            )}
          />
          <Sources version={version} />
          <Reasons reasons={told.reasons} />
          <Lines
            title={words.demoted}
            lines={told.demoted.map(({ list, count: many }) => `${listNames[list] ?? list}: ${count(many)}`)}
          />
          <Lines
            title={words.unmatched}
            lines={told.unmatched.map(({ text, rows }) => words.rows({ text, count: count(rows) }))}
          />
          <Lines title={words.notThere} lines={told.notThere} />
        </>
      )}
      <Lines
        id="warned"
        title={words.warned}
        lines={warned.map(({ name, warnings }) => words.rows({ text: name, count: count(warnings) }))}
      />
      <FileLinks version={version} />
    </>
  );
}

/** What stands behind each number: a file of the version, or a part of this page. */
const figures = (counts: ListCounts, told: ToldOfIntake) =>
  [
    { key: 'live', value: counts.live, behind: 'list', always: true },
    { key: 'expired', value: counts.expired, behind: 'list', always: false },
    { key: 'added', value: counts.added, behind: 'changes', always: counts.added !== null },
    { key: 'withdrawn', value: counts.withdrawn, behind: 'changes', always: counts.withdrawn !== null },
    { key: 'merged', value: told.merged, behind: '#sources', always: true },
    { key: 'refused', value: told.refused, behind: told.refused > 0 ? 'refused' : '#sources', always: true },
    { key: 'warnings', value: told.warnings, behind: '#warned', always: false },
  ] as const;

function Sources({ version }: { version: VersionDetail }) {
  const words = useWords('indicators').told;
  const count = useCount();
  const lines = (version.intake.told?.sources ?? []).map(({ name, format, taken, refused, columns }) =>
    [
      words.source({
        name,
        format: words.formats[format] ?? format,
        taken: count(taken),
        refused: count(refused),
      }),
      columns.length > 0 &&
        words.columns({
          columns: columns
            .map(({ heading, holds }) => `${heading} → ${words.holds[holds] ?? holds}`)
            .join(', '),
        }),
    ]
      .filter(Boolean)
      .join('. '),
  );
  return <Lines id="sources" title={words.sources} lines={lines} />;
}

/** Reasons of the product itself stand beside those of the control. */
const own: Record<'vi' | 'en', Record<string, string>> = {
  vi: {
    'no-unit': 'Dòng không ghi đơn vị.',
    'too-many-warnings': 'Quá nhiều cảnh báo trong một phiên bản; chia làm nhiều phiên bản.',
  },
  en: {
    'no-unit': 'The row names no unit.',
    'too-many-warnings': 'Too many warnings in one version; split it.',
  },
};

function Reasons({ reasons }: { reasons: Readonly<Record<string, number>> }) {
  const words = useWords('indicators').told;
  const language = useLanguage();
  const count = useCount();
  const said: Record<string, string> = { ...listRefusals[language], ...own[language] };
  const lines = Object.entries(reasons)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, many]) => `${count(many)} × ${said[reason] ?? reason}`);
  return <Lines title={words.reasons} lines={lines} />;
}

function Lines({ id, title, lines }: { id?: string; title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section id={id}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type Files = Pick<VersionDetail, 'id' | 'digest' | 'hasRefused' | 'hasChanges'>;

/** The files of a version that are there. */
export function FileLinks({ version }: { version: Files }) {
  const words = useWords('indicators').told.files;
  const there = { list: version.digest !== null, refused: version.hasRefused, changes: version.hasChanges };
  return (
    <div className="hd-row hd-no-print">
      {(Object.keys(there) as (keyof typeof there)[])
        .filter((part) => there[part])
        .map((part) => (
          <a key={part} href={`/api/indicator-list-versions/${version.id}/${part}`} download>
            {words[part]}
          </a>
        ))}
    </div>
  );
}
