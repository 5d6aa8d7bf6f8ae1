// All rules of the Public Suffix List, from the tables of tldts: to know without asking for each name which names need to be asked for.
import {
  edgeChild,
  edgeLength,
  edgeStart,
  labelText,
  nodeFlags,
  rulesRoot,
} from 'tldts/dist/cjs/src/data/trie.js';

/** Rules as the list writes them: `vn`, `com.vn`, `*.ck`. */
export function suffixRules(): string[] {
  const offsets = new Uint32Array(edgeLength.length);
  for (let edge = 1; edge < offsets.length; edge++)
    offsets[edge] = (offsets[edge - 1] ?? 0) + (edgeLength[edge - 1] ?? 0);
  const rules: string[] = [];
  const walk = (node: number, above: string): void => {
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
      const from = offsets[edge] ?? 0;
      const label = labelText.slice(from, from + (edgeLength[edge] ?? 0));
      const child = edgeChild[edge] ?? 0;
      const name = above === '' ? label : `${label}.${above}`;
      if (nodeFlags[child]) rules.push(name);
      walk(child, name);
    }
  };
  walk(rulesRoot, '');
  return rules;
}
