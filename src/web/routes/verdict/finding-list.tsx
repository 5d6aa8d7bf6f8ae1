// What a check found, in sentences, the weightiest first.
import { useWords } from '../../language.ts';

interface Told {
  code: string;
  severity: string;
  sentence: string;
}

const order = ['breach', 'contradiction', 'unknown', 'warning', 'note'] as const;
type Severity = (typeof order)[number];

const weightOf = (severity: string) => {
  const at = order.indexOf(severity as Severity);
  return at < 0 ? order.length : at;
};

export function FindingList({ findings }: { findings: readonly Told[] }) {
  const words = useWords('verdict').severity;
  const sorted = [...findings].sort((one, other) => weightOf(one.severity) - weightOf(other.severity));
  return (
    <ul className="hd-findings">
      {sorted.map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same
        <li key={at} className={`hd-finding hd-finding--${finding.severity}`}>
          <strong>{words[finding.severity as Severity] ?? finding.severity}</strong>
          <span>{finding.sentence}</span>
        </li>
      ))}
    </ul>
  );
}
