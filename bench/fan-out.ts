// Fan-out of one directive of 40 obligations to 10,000 units, against a bare INSERT … SELECT of the same rows with the same indexes.
import { type BenchGround, plantDirective, plantUnits } from './ground.ts';
import { type Measured, median, timed } from './measure.ts';

const RUNS = 3;

export async function measureFanOut(ground: BenchGround): Promise<Measured[]> {
  const units = await plantUnits(ground, 10_000);
  const ours: number[] = [];
  const bare: number[] = [];
  await ground.sql('create unlogged table warm as select 1');
  for (let run = 0; run < RUNS; run++) {
    const directive = await plantDirective(ground, units, 40);
    await ground.sql('checkpoint');
    ours.push(
      await timed(() =>
        ground.database.as({ tenant: ground.tenant, person: ground.coordinator.person }, async (tx) => {
          const { rows } = (await tx.getExecutor().executeQuery({
            sql: 'select fan_out($1, now()) as n',
            parameters: [directive],
            query: { kind: 'RawNode' } as never,
            queryId: { queryId: 'fan-out' },
          } as never)) as { rows: { n: number }[] };
          if (Number(rows[0]?.n) !== 400_000) throw new Error(`fan-out made ${rows[0]?.n} rows`);
        }),
      ),
    );
    await ground.sql('drop table if exists bare_assignment');
    await ground.sql('create table bare_assignment (like assignment including indexes including defaults)');
    await ground.sql('checkpoint');
    bare.push(
      await timed(() =>
        ground.sql('insert into bare_assignment select * from assignment where directive_id = $1', [
          directive,
        ]),
      ),
    );
    await ground.sql('delete from assignment where directive_id = $1', [directive]);
    await ground.sql('delete from tally');
    await ground.sql('vacuum assignment');
  }
  const rate = (ms: number) => Math.round(400_000 / (ms / 1000));
  return [
    {
      what: 'Fan-out, 40 obligations × 10,000 units',
      figure: `${rate(median(ours)).toLocaleString('en')} rows/s against ${rate(median(bare)).toLocaleString('en')} rows/s of a bare INSERT … SELECT`,
      ratio: median(bare) / median(ours),
      target: { atLeast: 0.5 },
    },
  ];
}
