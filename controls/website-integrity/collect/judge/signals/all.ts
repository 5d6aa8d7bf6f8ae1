// Every signal, in the order of the catalogue; to add one, add a file and its line.
import type { Signal } from '../sign.ts';
import { address } from './address.ts';
import { advertWords } from './advert.ts';
import { conditionalRedirect } from './conditional-redirect.ts';
import { doorway } from './doorway.ts';
import { headOnly } from './head-only.ts';
import { hidden } from './hidden.ts';
import { history } from './history.ts';
import { linkTarget } from './link-target.ts';
import { offSiteRedirect } from './off-site-redirect.ts';
import { place } from './place.ts';
import { reflected } from './reflected.ts';
import { sellingLinks } from './selling-links.ts';
import { split } from './split.ts';
import { wayIn } from './way-in.ts';
import { writing } from './writing.ts';

export const signals: readonly Signal[] = [
  conditionalRedirect,
  offSiteRedirect,
  address,
  advertWords,
  hidden,
  split,
  place,
  reflected,
  writing,
  linkTarget,
  sellingLinks,
  headOnly,
  doorway,
  wayIn,
  history,
];
