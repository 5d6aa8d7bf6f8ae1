// The list of people: found by name, role and state; each opens beside it.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../person/contract.ts';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input, Select } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Ago } from '../../ui/time.tsx';
import type { Words } from '../../words/index.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';

const LIMIT = 500;

export function PeopleList() {
  const words = useWords('person');
  const language = useLanguage();
  const { can } = useSession();
  const [filter, change] = useFilter();
  const [isInviting, setInviting] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const { q, vaitro: role, tinhtrang: state } = filter;
  const list = useQuery({
    queryKey: ['people', { q, role, state }],
    queryFn: ({ signal }) =>
      api.get<{ rows: Person[]; total: number }>('/api/people', {
        query: { q, role, state, limit: LIMIT },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
  const choices = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const shown = list.data?.rows.length ?? 0;
  const total = list.data?.total ?? 0;
  return (
    <div className="hd-stack">
      <div className="hd-row hd-no-print" style={{ alignItems: 'end' }}>
        <Input
          label={words.search}
          type="search"
          value={q ?? ''}
          onChange={(event) => change({ q: event.target.value })}
        />
        <Select
          label={words.grant.role}
          empty={words.anyRole}
          choices={choices(words.role)}
          value={role ?? ''}
          onChange={(event) => change({ vaitro: event.target.value })}
        />
        <Select
          label={words.column.state}
          empty={words.anyState}
          choices={choices(words.state)}
          value={state ?? ''}
          onChange={(event) => change({ tinhtrang: event.target.value })}
        />
      </div>
      {can('person.manage') && (
        <div className="hd-no-print">
          <Button kind="primary" onClick={() => setInviting(true)}>
            {words.invite.act}
          </Button>
        </div>
      )}
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={words.loading} />}
      {list.data && (
        <Table
          caption={words.title}
          columns={columnsOf(words, setOpened)}
          rows={list.data.rows}
          rowKey={(person) => person.id}
          empty={<EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>}
        />
      )}
      {shown < total && (
        <p className="hd-soft">
          {words.shown({ shown: formatNumber(shown, language), total: formatNumber(total, language) })}
        </p>
      )}
      <InviteDialog open={isInviting} onClose={() => setInviting(false)} />
      <PersonDialog id={opened} onClose={() => setOpened(null)} />
    </div>
  );
}

function columnsOf(words: Words['person'], open: (id: string) => void): Column<Person>[] {
  const roleLine = (grant: Person['grants'][number]) =>
    `${words.role[grant.role]} · ${grant.unit?.name ?? words.wholeAuthority}`;
  return [
    {
      key: 'name',
      head: words.column.name,
      value: (person) => person.name,
      cell: (person) => (
        <Button
          kind="bare"
          small
          aria-label={words.edit.openOne({ name: person.name })}
          onClick={() => open(person.id)}
        >
          {person.name || person.email}
        </Button>
      ),
    },
    {
      key: 'email',
      head: words.column.email,
      value: (person) => person.email,
      cell: (person) => (
        <>
          {person.email}
          {person.phone && <div className="hd-soft hd-small">{person.phone}</div>}
        </>
      ),
    },
    {
      key: 'roles',
      head: words.column.roles,
      cell: (person) => person.grants.map((grant) => <div key={grant.id}>{roleLine(grant)}</div>),
    },
    {
      key: 'state',
      head: words.column.state,
      value: (person) => person.state,
      cell: (person) => (
        <>
          {words.state[person.state]}
          {person.hasSecondFactor && <div className="hd-soft hd-small">{words.factorOn}</div>}
        </>
      ),
    },
    {
      key: 'seen',
      head: words.column.seen,
      value: (person) => person.lastSeenAt,
      cell: (person) =>
        person.lastSeenAt ? (
          <Ago at={person.lastSeenAt} />
        ) : (
          <span className="hd-soft">{words.neverSeen}</span>
        ),
    },
  ];
}
