// Long work in words: what runs, how much is done, how fast, how long still, and a way to stop it.
import { formatNumber } from '../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { Words } from '../words/index.ts';
import { Button } from './button.tsx';
import './progress.css';

interface ProgressProps {
  /** What runs: "Đang nhập danh sách đơn vị". */
  label: string;
  done: number;
  total: number;
  /** When it began, milliseconds since 1970; the rate is counted from it. */
  startedAt: number;
  now?: number;
  /** Writes an amount with its unit, such as `formatBytes`; a plain number otherwise. */
  amount?: (value: number) => string;
  onStop?: () => void;
}

export function Progress({ label, done, total, startedAt, now = Date.now(), amount, onStop }: ProgressProps) {
  const words = useWords('ui');
  const language = useLanguage();
  const write = amount ?? ((value: number) => formatNumber(value, language));
  const seconds = Math.max((now - startedAt) / 1000, 0.001);
  const rate = done / seconds;
  const text = [
    words.progress.of({ done: write(done), total: write(total) }),
    rate > 0 &&
      words.progress.rate({ rate: write(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate)) }),
    done < total && timeLeft(rate > 0 ? (total - done) / rate : null, words.progress),
  ].filter(Boolean);
  return (
    <div className="hd-progress">
      <div className="hd-progress__line">
        <strong>{label}</strong>
        {onStop && done < total && (
          <Button small onClick={onStop}>
            {words.stop}
          </Button>
        )}
      </div>
      <progress value={done} max={Math.max(total, 1)} aria-label={label} />
      <span className="hd-soft hd-small">{text.join(' · ')}</span>
    </div>
  );
}

function timeLeft(seconds: number | null, words: Words['ui']['progress']): string {
  if (seconds === null) return words.unknownLeft;
  if (seconds < 90) return words.secondsLeft({ seconds: Math.max(1, Math.round(seconds)) });
  return words.minutesLeft({ minutes: Math.round(seconds / 60) });
}
