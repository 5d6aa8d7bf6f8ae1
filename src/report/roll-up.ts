// Makes a roll-up: the whole report of a directive at a cut-off, as one value that is then frozen.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DirectiveContent } from '../directive/contract.ts';
import type { Tx } from '../platform/db/database.ts';
import { archiveLine, signatoryOf } from '../platform/documents/official-document.ts';
import { type StoodRow, stoodAt } from './as-of.ts';
import { type RollUp, type Standing, standings, type Tally } from './contract.ts';
import { fillForm } from './roll-up-form.ts';

/** Null where the asker sees no such directive. Run again with the same cut-off it gives the same value. */
export async function rollUpAt(
  tx: Tx,
  directiveId: string,
  tenant: string,
  cutOff: Date,
): Promise<RollUp | null> {
  const directive = await tx
    .selectFrom('directive')
    .select('content')
    .where('id', '=', directiveId)
    .executeTakeFirst();
  if (!directive) return null;
  const authority = await tx
    .selectFrom('tenant')
    .selectAll()
    .where('id', '=', tenant)
    .executeTakeFirstOrThrow();
  const content = directive.content as DirectiveContent;
  const stood = await stoodAt(tx, directiveId, cutOff);
  const obligations = await tx
    .selectFrom('obligation')
    .select(['id', 'path', 'text'])
    .where('directive_id', '=', directiveId)
    .orderBy('position')
    .execute();
  const units = await unitsOf(tx, directiveId, [...new Set(stood.map((row) => row.unit))]);
  const issuer = authority.name || content.issuer || '';
  const form = await fillForm(tx, directiveId, cutOff, issuer);
  const at = new Map(stood.map((row) => [`${row.unit} ${row.obligation}`, row]));
  const page = `/theo-doi/${directiveId}?chot=${cutOff.toISOString()}`;
  return {
    head: headOf(content, authority, issuer, cutOff),
    form: form && { title: form.title, sections: form.sections },
    total: tallyOf(stood, page),
    obligations: obligations.map(({ id, path, text }) => ({
      path,
      text,
      tally: tallyOf(
        stood.filter((row) => row.obligation === id),
        `${page}&nhiem-vu=${id}`,
      ),
    })),
    sectors: [...Map.groupBy(units, (unit) => unit.sector)].map(([name, members]) => {
      const ids = new Set(members.map((unit) => unit.id));
      return {
        name,
        units: members.length,
        tally: tallyOf(
          stood.filter((row) => ids.has(row.unit)),
          `${page}&khoi=${members[0]?.sectorId ?? 'none'}`,
        ),
      };
    }),
    units: units.map(({ id, name, sector, contact }) => ({
      id,
      name,
      sector,
      contact,
      cells: obligations.map((obligation) => {
        const row = at.get(`${id} ${obligation.id}`);
        return row ? { standing: row.standing, isLate: row.isLate, hasNoDeadline: row.hasNoDeadline } : null;
      }),
    })),
    hindrances: await hindrancesOf(tx, directiveId, cutOff),
  };
}

/**
 * SHA-256 over the canonical JSON of the figures and of what they are of: the same cut-off gives the same one whenever it
 * is run. The letterhead and telephone numbers are not in it: they may change without any figure changing.
 */
export function fingerprintOf(report: RollUp): string {
  const { head, units, ...figures } = report;
  const frozen = {
    ...figures,
    cutOffAt: head.cutOffAt,
    directive: head.directive,
    units: units.map(({ contact: _contact, ...unit }) => unit),
  };
  return createHash('sha256')
    .update(canonicalize(frozen) ?? '')
    .digest('hex');
}

function tallyOf(rows: readonly StoodRow[], page: string): Tally {
  const figure = (members: readonly StoodRow[], what: string) => ({
    value: members.length,
    verdicts: members.reduce((sum, row) => sum + row.verdicts, 0),
    href: what ? `${page}&trang-thai=${what}` : page,
  });
  const standing = (one: Standing) =>
    [
      one,
      figure(
        rows.filter((row) => row.standing === one),
        one,
      ),
    ] as const;
  return {
    total: figure(rows, ''),
    ...(Object.fromEntries(standings.map(standing)) as Record<Standing, ReturnType<typeof figure>>),
    late: figure(
      rows.filter((row) => row.isLate),
      'late',
    ),
    'no-deadline': figure(
      rows.filter((row) => row.hasNoDeadline),
      'no-deadline',
    ),
  };
}

function headOf(
  content: DirectiveContent,
  authority: Record<
    'parent_body' | 'place' | 'drafting_unit' | 'signing_capacity' | 'signer_name',
    string | null
  >,
  issuer: string,
  cutOff: Date,
): RollUp['head'] {
  const [y, m, d] = content.date?.split('-').map(Number) ?? [];
  const dated = d ? ` ngày ${d}/${m}/${y}` : '';
  return {
    parentBody: authority.parent_body ?? content.parentBody,
    issuer,
    symbol: content.symbol,
    place: authority.place ?? content.place,
    addressees: content.bases.flatMap((basis) => basis.issuer ?? []).slice(0, 1),
    distribution: ['Như trên', archiveLine(authority.drafting_unit)],
    signatory: signatoryOf({ capacity: authority.signing_capacity, name: authority.signer_name }),
    directive: {
      reference: `Công văn số ${content.number ?? '……'}/${content.symbol ?? ''}${dated}`,
      subject: withinSentence(content.subject.replace(/^V\/v\s+/i, '')),
    },
    cutOffAt: cutOff.toISOString(),
    status: 'draft',
    fingerprint: null,
  };
}

/** A subject that stands within a sentence begins small, unless it begins with an abbreviation. */
const withinSentence = (subject: string) =>
  subject.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLocaleLowerCase('vi'));

async function unitsOf(tx: Tx, directiveId: string, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('unit as u')
    .innerJoin(
      (q) =>
        q
          .selectFrom('assignment')
          .select(['unit_id', 'sector_id'])
          .distinct()
          .where('directive_id', '=', directiveId)
          .as('a'),
      (j) => j.onRef('a.unit_id', '=', 'u.id'),
    )
    .leftJoin('sector as s', 's.id', 'a.sector_id')
    .select(['u.id', 'u.name', 's.name as sector', 's.id as sectorId'])
    .select((q) =>
      q
        .selectFrom('contact_point as c')
        .select((e) => e.fn<string | null>('array_to_string', [e.ref('c.phones'), e.val(', ')]).as('p'))
        .whereRef('c.unit_id', '=', 'u.id')
        .orderBy('c.is_after_hours')
        .limit(1)
        .as('contact'),
    )
    .orderBy('s.position')
    .orderBy('s.name')
    .orderBy('u.name')
    .orderBy('u.id')
    .execute();
  const there = new Set(ids);
  return rows.filter((row) => there.has(row.id));
}

async function hindrancesOf(tx: Tx, directiveId: string, cutOff: Date): Promise<RollUp['hindrances']> {
  const rows = await tx
    .selectFrom('hindrance as h')
    .innerJoin('unit as u', 'u.id', 'h.unit_id')
    .innerJoin('assignment as a', 'a.id', 'h.assignment_id')
    .leftJoin('sector as s', 's.id', 'a.sector_id')
    .innerJoin('obligation as o', 'o.id', 'a.obligation_id')
    .select(['u.name as unit', 's.name as sector', 'o.path as obligation', 'h.kind', 'h.text'])
    .where('h.directive_id', '=', directiveId)
    .where('h.said_at', '<=', cutOff)
    .where((e) => e.or([e('h.withdrawn_at', 'is', null), e('h.withdrawn_at', '>', cutOff)]))
    .orderBy('h.said_at')
    .orderBy('h.id')
    .execute();
  return rows.map(({ kind, ...row }) => ({
    ...row,
    kind: kind === 'proposal' ? ('proposal' as const) : ('hindrance' as const),
  }));
}
