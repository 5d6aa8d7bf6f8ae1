// Writes controls/index.ts (server) and controls/forms.ts (web) from the folders that stand in controls/.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const head = '// Written by `npm run controls:index`; do not edit.\n';

/** The folders of controls, sorted; every folder counts, so that an incomplete one is not passed over. */
export const controlFolders = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const nameOf = (folder: string) => folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The text of `controls/index.ts`: every control, without React. */
export function indexText(folders: readonly string[]): string {
  const paths = [...folders.map((f) => `./${f}/control.ts`), './contract.ts'].sort();
  const imports = paths.map((path) => {
    const folder = path.split('/')[1]!;
    const named = path === './contract.ts' ? 'type { Control }' : `{ control as ${nameOf(folder)} }`;
    return `import ${named} from '${path}';`;
  });
  const entries = folders.map((f) => `  ${nameOf(f) === f ? f : `'${f}': ${nameOf(f)}`},`);
  return `${head}${imports.join('\n')}

export type { Control } from './contract.ts';

export const controls: Readonly<Record<string, Control>> = {
${entries.join('\n')}
};

/** The control of that id, or null; never what an object happens to inherit. */
export const findControl = (id: string): Control | null =>
  Object.hasOwn(controls, id) ? (controls[id] ?? null) : null;
`;
}

/** The text of `controls/forms.ts`: each form, its words and its control, loaded when first shown. */
export function formsText(folders: readonly string[]): string {
  const entries = folders.map(
    (f) => `  ${f.includes('-') ? `'${f}'` : f}: {
    form: () => import('./${f}/form.tsx'),
    words: () => import('./${f}/words.ts'),
    control: () => import('./${f}/control.ts'),
  },`,
  );
  return `${head}import type { ComponentType } from 'react';
import type { Control, Words } from './contract.ts';
import type { ControlFormProps } from './form.tsx';

export type ControlForm = {
  readonly form: () => Promise<{ readonly Form: ComponentType<ControlFormProps> }>;
  readonly words: () => Promise<{ readonly words: Words }>;
  readonly control: () => Promise<{ readonly control: Control }>;
};

export const forms: Readonly<Record<string, ControlForm>> = {
${entries.join('\n')}
};
`;
}

if (import.meta.main) {
  const root = join(fileURLToPath(import.meta.url), '..', '..', 'controls');
  const folders = controlFolders(root);
  const bare = folders.filter((folder) => !existsSync(join(root, folder, 'control.ts')));
  if (bare.length > 0) {
    console.error(`No control.ts in: ${bare.join(', ')}`);
    process.exit(1);
  }
  writeFileSync(join(root, 'index.ts'), indexText(folders));
  writeFileSync(join(root, 'forms.ts'), formsText(folders));
  console.log(`${folders.length} controls: ${folders.join(', ')}`);
}
