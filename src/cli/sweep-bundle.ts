// The bundle that a person brought from the server: opened, checked, and handed to the sweep as its list.
import { readFileSync } from 'node:fs';
import {
  BUNDLE_PROBLEMS,
  type Bundle,
  openBundle,
} from '../../controls/indicator-sweep/collect/bundle/open.ts';
import type { LoadOptions } from '../../controls/indicator-sweep/collect/load.ts';
import type { RunFacts } from '../../controls/indicator-sweep/collect/output/result.ts';
import { tellBoth } from './sweep-words.ts';

/** The bundle of this file, or the sentence that says what is wrong with it. */
export function bundleOf(file: string, pinned: string | null): Bundle | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return `${file}: không mở được gói. / the bundle cannot be opened. (${(error as Error).message})`;
  }
  const opened = openBundle(bytes, pinned);
  if (typeof opened === 'string') {
    const { vi, en } = BUNDLE_PROBLEMS[opened];
    return `${file}: ${vi} / ${en}`;
  }
  if (pinned === null)
    tellBoth(
      'Gói do khóa này ký; so với dấu vân tay trên trang của máy chủ',
      "signed with this key; compare it with the fingerprint on the server's page",
      opened.fingerprint,
    );
  return opened;
}

/** What of a bundle stands in for files. */
export const givenBy = ({ list, allow }: Bundle): Pick<LoadOptions, 'given' | 'allowGiven'> => ({
  given: [{ name: 'list.csv', bytes: list }],
  allowGiven: allow === null ? null : { name: 'allow.txt', text: allow },
});

export const factsOfBundle = ({ manifest }: Bundle): Pick<RunFacts, 'version' | 'bundle'> => ({
  version: manifest.list.version,
  bundle: { id: manifest.bundle, listName: manifest.list.name, key: manifest.key },
});
