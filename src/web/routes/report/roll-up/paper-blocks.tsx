// The paragraphs and tables of the paper; a number leads to the list behind it. Long tables are cut, and say so.
import { useNavigate } from '@tanstack/react-router';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import type { Printed, PrintedBlock } from '../../../../report/render/preview.ts';
import { useWords } from '../../../language.ts';
import { Anchor } from '../../../ui/link.tsx';

const LONGEST = 300;

export function PaperBlocks({ blocks }: { blocks: readonly PrintedBlock[] }) {
  return blocks.map((block, at) => {
    const key = at; // blocks of a frozen document never move
    if (block.kind === 'table') return <PaperTable key={key} table={block} />;
    if (block.kind === 'heading')
      return (
        <h4 key={key}>
          <Text of={block.text} />
        </h4>
      );
    return (
      <p key={key} className={block.kind === 'note' ? 'hd-paper__note' : undefined}>
        <Text of={block.text} />
      </p>
    );
  });
}

function PaperTable({ table }: { table: Extract<PrintedBlock, { kind: 'table' }> }) {
  const words = useWords('report').rollUp;
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const label = table.columns.map((column) => column.label).join(', ');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="hd-paper__table" tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.label} scope="col" style={{ width: `${(column.width / total) * 100}%` }}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, LONGEST).map((row, at) => {
              const key = at;
              if (!Array.isArray(row))
                return (
                  <tr key={key}>
                    <th colSpan={table.columns.length} scope="rowgroup" className="hd-paper__across">
                      <Text of={row.across} />
                    </th>
                  </tr>
                );
              return (
                <tr key={key}>
                  {table.columns.map((column, place) => (
                    <td key={column.label} style={{ textAlign: column.align }}>
                      <Text of={row[place] ?? ''} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {table.rows.length > LONGEST && (
        <p className="hd-paper__note">
          {words.moreRows({ count: formatNumber(table.rows.length - LONGEST, 'vi') })}
        </p>
      )}
    </>
  );
}

function Text({ of }: { of: Printed }) {
  const navigate = useNavigate();
  if (typeof of === 'string') return of;
  return of.map((run, at) =>
    typeof run === 'string' ? (
      run
    ) : (
      <Anchor
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of a frozen text never move
        key={at}
        href={run.href}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void navigate({ href: run.href });
        }}
      >
        {run.text}
      </Anchor>
    ),
  );
}
