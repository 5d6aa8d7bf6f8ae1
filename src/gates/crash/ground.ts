// Plants an authority with units, people with open sessions, and a directive, past row security, on a server made to be killed.
import type { DirectiveContent } from '../../directive/contract.ts';
import { emptyContent } from '../../directive/rules/draft.ts';
import { hashToken, newToken } from '../../platform/http/token.ts';
import type { Victim } from './server.ts';

/** One duty that a client may hand evidence in for. */
export interface Duty {
  assignment: string;
  demands: string[];
}
export interface Worker {
  token: string;
  duties: Duty[];
}
export interface PlantedGround {
  tenant: string;
  coordinator: string;
  directive: string;
  /** One officer a unit, each with every obligation of the directive as a duty. */
  workers: Worker[];
}

export async function plantGround(
  { sql }: Victim,
  units: number,
  obligations: number,
): Promise<PlantedGround> {
  const [authority] = await sql<{ id: string }>(
    "insert into tenant (name) values ('Cơ quan thử') returning id",
  );
  const tenant = authority?.id ?? '';
  const coordinator = await plantPerson(sql, tenant, 'coordinator', null);
  const ids = await plantUnits(sql, tenant, units);
  const directive = await plantDirective(sql, tenant, ids, obligations);
  const workers: Worker[] = [];
  for (const unit of ids)
    workers.push({
      token: await plantPerson(sql, tenant, 'officer', unit),
      duties: await sql<Duty & { id: string }>(
        `select a.id as assignment, array_agg(m.id order by m.position) as demands
         from assignment a join demand m on m.obligation_id = a.obligation_id where a.unit_id = $1 group by a.id`,
        [unit],
      ),
    });
  return { tenant, coordinator, directive, workers };
}

/** @returns the token of an open session */
async function plantPerson(
  sql: Victim['sql'],
  tenant: string,
  role: string,
  unit: string | null,
): Promise<string> {
  const token = newToken();
  await sql(
    `with made as (insert into person (tenant, name, email) values ($1, 'Người thử', gen_random_uuid() || '@example.vn') returning id),
       granted as (insert into role_grant (tenant, person_id, role, unit_id) select $1, id, $2, $3 from made)
     insert into session (token_hash, tenant, person_id, expires_at) select $4, $1, id, now() + interval '1 day' from made`,
    [tenant, role, unit, hashToken(token)],
  );
  return token;
}

export async function plantUnits(sql: Victim['sql'], tenant: string, count: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "insert into unit (tenant, name, kind) select $1, 'Đơn vị thử ' || n, 'commune' from generate_series(1, $2) n returning id",
    [tenant, count],
  );
  return rows.map((row) => row.id);
}

async function plantDirective(sql: Victim['sql'], tenant: string, units: string[], obligations: number) {
  const [made] = await sql<{ id: string }>(
    "insert into directive (tenant, series_id, state, content, issued_at) values ($1, gen_random_uuid(), 'issued', $2, now()) returning id",
    [
      tenant,
      JSON.stringify({
        subject: 'V/v thử giật điện',
        number: '1',
        symbol: 'THU-GD',
        groups: [],
        obligations: [],
      }),
    ],
  );
  const directive = made?.id ?? '';
  await sql(
    `insert into obligation (tenant, directive_id, lineage_id, path, position, text, deadline_kind, due_at)
     select $1, $2, gen_random_uuid(), n::text, n, 'Việc thử số ' || n, 'by', now() + interval '10 days' from generate_series(1, $3) n`,
    [tenant, directive, obligations],
  );
  // Every other duty has two demands: a submission of it that lacks a verdict is half-written.
  await sql(
    `insert into demand (tenant, obligation_id, lineage_id, control, parameters, position)
     select o.tenant, o.id, gen_random_uuid(), 'statement', '{}', n from obligation o, generate_series(0, o.position % 2) n where o.directive_id = $1`,
    [directive],
  );
  await sql(
    'insert into recipient (tenant, obligation_id, unit_id) select o.tenant, o.id, u from obligation o cross join unnest($2::uuid[]) u where o.directive_id = $1',
    [directive, units],
  );
  await sql('select fan_out($1, now())', [directive]);
  return directive;
}

/** A draft that may be issued: every unit of the authority gets every obligation. Gives its id. */
export async function plantDraft(sql: Victim['sql'], tenant: string, obligations: number): Promise<string> {
  const units = await sql<{ id: string }>('select id from unit where tenant = $1', [tenant]);
  const group = { key: 'all', name: 'Các đơn vị', sectorIds: [], withoutUnitIds: [], ground: 'chosen' };
  const demand = { control: 'statement', parameters: {}, why: null };
  const content: DirectiveContent = {
    ...emptyContent({ name: 'Cơ quan thử', parentBody: null, place: null }),
    subject: 'V/v thử giật điện giữa lúc ban hành',
    groups: [{ ...group, ground: 'chosen', unitIds: units.map((unit) => unit.id) }],
    obligations: Array.from({ length: obligations }, (_, n) => ({
      lineageId: crypto.randomUUID(),
      path: String(n + 1),
      text: `Việc thử số ${n + 1}`,
      anchor: null,
      group: group.key,
      cascades: false,
      deadline: { kind: 'none', raw: null },
      demands: [{ ...demand, lineageId: crypto.randomUUID() }],
      isIssued: true,
    })),
  };
  const [made] = await sql<{ id: string }>(
    'insert into directive (tenant, series_id, content) values ($1, gen_random_uuid(), $2) returning id',
    [tenant, JSON.stringify(content)],
  );
  return made?.id ?? '';
}
