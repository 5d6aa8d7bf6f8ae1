// The command line to sweep with: a download for each kind of computer that the server has it for, with its digest.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type SweepTool, toolSystems } from '../../../../sweep/tool/contract.ts';
import { api } from '../../../api.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { formatBytes } from '../../../ui/bytes.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Anchor } from '../../../ui/link.tsx';

export function SweepTools() {
  const words = useWords('device').tool;
  // The server reads each file whole for its digest: only for who wants it.
  const [isOpen, setOpen] = useState(false);
  const tools = useQuery({
    queryKey: ['sweep-tools'],
    queryFn: ({ signal }) => api.get<{ rows: SweepTool[] }>('/api/sweep/tools', { signal }),
    enabled: isOpen,
  });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <div className="hd-stack">
        <ErrorPanel error={tools.error} onRetry={() => void tools.refetch()} />
        {tools.isPending && <p role="status">{words.looking}</p>}
        {tools.data && <Offered tools={tools.data.rows} />}
      </div>
    </details>
  );
}

function Offered({ tools }: { tools: readonly SweepTool[] }) {
  const words = useWords('device').tool;
  if (tools.length === 0) return <p>{words.none}</p>;
  const lacking = toolSystems.filter((system) => !tools.some((tool) => tool.system === system));
  return (
    <>
      <p className="hd-soft">{words.lead}</p>
      {tools.map((tool) => (
        <OneTool key={tool.system} tool={tool} />
      ))}
      {lacking.length > 0 && (
        <p>{words.lacks({ systems: lacking.map((system) => words.system[system]).join(', ') })}</p>
      )}
    </>
  );
}

function OneTool({ tool: { system, size, sha256 } }: { tool: SweepTool }) {
  const words = useWords('device').tool;
  const language = useLanguage();
  return (
    <div className="hd-stack">
      <div>
        <Anchor look="quiet" href={`/api/sweep/tools/${system}`} download>
          {words.download({ system: words.system[system], size: formatBytes(size, language) })}
        </Anchor>
      </div>
      <p className="hd-small sweep-command">
        {words.digest}: <code>{sha256}</code>
      </p>
      <p className="hd-small hd-soft sweep-command">{words.check[system]}</p>
    </div>
  );
}
