// The table of who may import whom (docs/architecture.md), as dependency-cruiser reads it.
const stages = ['dispatch', 'directive', 'assignment', 'evidence', 'verdict', 'report'];
const rooms = [...stages, 'unit', 'person', 'notice', 'duty', 'incident'];
const TEST = '\\.test\\.tsx?$|^src/testing/|/for-tests\\.ts$|global-setup\\.ts$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const stageRules = stages.flatMap((stage, n) => {
  const later = stages.slice(n + 1);
  const earlier = stages.slice(0, n);
  const others = rooms.filter((room) => room !== stage);
  const rules = [];
  if (later.length > 0)
    rules.push(
      rule(
        `${stage}-not-later`,
        'A stage never imports a later stage.',
        { path: `^src/${stage}/`, pathNot: TEST },
        { path: `^src/(${later.join('|')})/` },
      ),
    );
  if (stage !== 'report')
    rules.push(
      rule(
        `${stage}-only-contracts`,
        'Of earlier stages and of the rooms beside the path, only the contract.',
        { path: `^src/${stage}/`, pathNot: TEST },
        { path: `^src/(${others.filter((o) => !later.includes(o)).join('|')})/`, pathNot: '/contract\\.ts$' },
      ),
    );
  else
    rules.push(
      rule(
        'report-only-contracts',
        'report/ reads contracts of all stages.',
        { path: '^src/report/', pathNot: TEST },
        { path: `^src/(${[...earlier, 'unit', 'person', 'notice'].join('|')})/`, pathNot: '/contract\\.ts$' },
      ),
    );
  return rules;
});

module.exports = {
  forbidden: [
    ...stageRules,
    rule(
      'beside-only-contracts',
      'unit/, person/ and notice/ know of each other only by contract, and of no stage.',
      { path: '^src/(unit|person|notice)/', pathNot: TEST },
      { path: `^src/(${stages.join('|')})/`, pathNot: '^src/dispatch/contract\\.ts$' },
    ),
    rule(
      'unit-not-person',
      'unit/ reads only the contract of person/ and the other way round.',
      { path: '^src/unit/', pathNot: TEST },
      { path: '^src/(person|notice)/', pathNot: '/contract\\.ts$' },
    ),
    rule(
      'platform-knows-no-domain',
      'platform/ imports packages and node, never a domain folder.',
      { path: '^src/platform/', pathNot: TEST },
      { path: '^(src/(?!platform/)|controls/)' },
    ),
    rule(
      'control-imports-kit-only',
      'A control imports the kit and zod; its form also react and the form generator.',
      { path: '^controls/([^/]+)/', pathNot: TEST },
      {
        path: '^(src|controls)/',
        pathNot: ['^controls/$1/', '^controls/kit\\.ts$', '^controls/form\\.tsx$'],
      },
    ),
    rule(
      'control-no-node',
      'Only collect/ runs at the unit and may touch node.',
      { path: '^controls/', pathNot: [TEST, '/collect/'] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'shared-names-no-control',
      'verdict/ and evidence/ know the registry, never a control by name; a command of a unit’s own PC runs what one collects.',
      { path: '^src/', pathNot: [TEST, '^src/cli/s(weep|ite)', '^src/(web/routes/)?sweep/', '^src/site/'] },
      { path: '^controls/[^/]+/', pathNot: ['^controls/[^/]+/(form\\.tsx|words\\.ts)$'] },
    ),
    rule(
      'sweep-only-contracts',
      'sweep/ is the half of its control in the product: of stages and other rooms it reads the contract, of controls its own.',
      { path: '^src/sweep/', pathNot: TEST },
      {
        path: [`^src/(${[...stages, 'unit', 'person', 'notice'].join('|')})/`, '^controls/[^/]+/'],
        pathNot: [
          '/contract\\.ts$',
          '^src/notice/notify\\.ts$',
          '^src/verdict/in-force\\.ts$',
          '^src/verdict/judge\\.ts$',
          '^src/evidence/(fill|hand-in)-draft\\.ts$',
          '^controls/indicator-sweep/',
        ],
      },
    ),
    rule(
      'site-only-contracts',
      'site/ is the half of the website review in the product: of stages and other rooms it reads the contract.',
      { path: '^src/site/', pathNot: TEST },
      {
        path: [`^src/(${[...stages, 'unit', 'person', 'notice', 'sweep'].join('|')})/`, '^controls/[^/]+/'],
        pathNot: ['/contract\\.ts$', '^src/notice/notify\\.ts$', '^controls/website-integrity/'],
      },
    ),
    rule(
      'stages-not-sweep',
      'No stage and no room beside the path knows of the rounds of single controls.',
      { path: `^src/(${[...stages, 'unit', 'person', 'notice'].join('|')})/`, pathNot: TEST },
      { path: '^src/(sweep|site)/' },
    ),
    rule(
      'web-no-server',
      'web/ imports contracts, types, and the controls’ forms and words.',
      { path: '^src/web/', pathNot: TEST },
      {
        path: ['^src/(?!web/)[^/]+/(store|rules|routes|jobs)', '^node_modules/(pg|kysely|hono|pg-boss)/'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'web-no-node',
      'web/ runs in a browser.',
      { path: '^src/web/', pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'cli-no-database',
      'The command line works without a database.',
      { path: '^src/cli' },
      {
        path: ['^node_modules/(pg|kysely|hono|react|react-dom|pg-boss)/', '^src/platform/(db|http|jobs)/'],
        reachable: true,
      },
    ),
    rule(
      'rules-are-pure',
      'rules.ts and check.ts do no input or output.',
      { path: '(^|/)(rules|check)\\.ts$|/rules/', pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'no-circular',
      'No room stands on itself.',
      { pathNot: TEST },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|out)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
