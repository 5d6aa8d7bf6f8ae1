// Times as offices write them, in Viet Nam's zone always, the exact instant on hover.
import {
  civilDaysUntil,
  formatDate,
  formatExactly,
  formatTime,
  lastInTime,
} from '../../platform/words/civil-time.ts';
import { useWords } from '../language.ts';

interface TimeProps {
  /** An instant, as the API gives it (ISO 8601, UTC) or as a Date. */
  at: string | Date;
}

const instantOf = (at: string | Date) => (typeof at === 'string' ? new Date(at) : at);

/** `26/9/2022`. */
export function DateOf({ at }: TimeProps) {
  const instant = instantOf(at);
  return <Stamp instant={instant} text={formatDate(instant)} />;
}

/** `17:00, 26/9/2022`. */
export function Moment({ at }: TimeProps) {
  const instant = instantOf(at);
  return <Stamp instant={instant} text={`${formatTime(instant)}, ${formatDate(instant)}`} />;
}

/** `còn 3 ngày`, `hôm nay 17:00`, `quá 2 ngày`, to the last moment in time: for deadlines. */
export function DaysLeft({ at, now = new Date() }: TimeProps & { now?: Date }) {
  const words = useWords('ui').time;
  const instant = lastInTime(instantOf(at));
  const days = civilDaysUntil(instant, now);
  const isToday = days === 0 && instant >= now;
  const text = isToday
    ? `${words.today} ${formatTime(instant)}`
    : days === 0
      ? `${formatTime(instant)} ${words.today}`
      : days === 1
        ? words.tomorrow
        : days > 0
          ? words.left({ days })
          : words.past({ days: -days });
  return <Stamp instant={instant} text={text} />;
}

/** `12 phút trước`, `hôm qua 17:00`, then the date: for what happened. */
export function Ago({ at, now = new Date() }: TimeProps & { now?: Date }) {
  const words = useWords('ui').time;
  const instant = instantOf(at);
  const minutes = Math.floor((now.getTime() - instant.getTime()) / 60_000);
  const days = -civilDaysUntil(instant, now);
  const text =
    minutes < 1
      ? words.justNow
      : minutes < 60
        ? words.minutesAgo({ minutes })
        : days === 0
          ? `${formatTime(instant)} ${words.today}`
          : days === 1
            ? `${words.yesterday} ${formatTime(instant)}`
            : days < 7
              ? words.ago({ days })
              : formatDate(instant);
  return <Stamp instant={instant} text={text} />;
}

function Stamp({ instant, text }: { instant: Date; text: string }) {
  return (
    <time dateTime={instant.toISOString()} title={formatExactly(instant)}>
      {text}
    </time>
  );
}
