// The place of something that is coming, with words that say what.
import './skeleton.css';

interface SkeletonProps {
  /** What is being waited for: "Đang mở danh sách đơn vị…". */
  words: string;
  lines?: number;
}

export function Skeleton({ words, lines = 3 }: SkeletonProps) {
  return (
    <div className="hd-skeleton" role="status">
      <span>{words}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move.
        <i key={line} style={{ width: `${92 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
