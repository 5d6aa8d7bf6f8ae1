// All clauses, by the control that each set is about.
import { accessReview } from './access-review.ts';
import { authorities } from './authorities.ts';
import { authorityOrder } from './authority-order.ts';
import { awareness } from './awareness.ts';
import { backup } from './backup.ts';
import type { Clauses } from './clause.ts';
import { customary } from './customary.ts';
import { districts } from './districts.ts';
import { doubled } from './doubled.ts';
import { dutyRoster } from './duty-roster.ts';
import { endpointProtection } from './endpoint-protection.ts';
import { everyday } from './everyday.ts';
import { firstSight } from './first-sight.ts';
import { harbours } from './harbours.ts';
import { headed } from './headed.ts';
import { incidentContact } from './incident-contact.ts';
import { indicatorSweep } from './indicator-sweep.ts';
import { keySystem } from './key-system.ts';
import { mattersAside } from './matters-aside.ts';
import { measures } from './measures.ts';
import { mingled } from './mingled.ts';
import { namedOnly } from './named-only.ts';
import { networkContinuity } from './network-continuity.ts';
import { offices } from './offices.ts';
import { officialWords } from './official-words.ts';
import { operators } from './operators.ts';
import { ordinary } from './ordinary.ts';
import { organisation } from './organisation.ts';
import { paraphrases } from './paraphrases.ts';
import { password } from './password.ts';
import { plainWords } from './plain-words.ts';
import { postalKt1 } from './postal-kt1.ts';
import { reportForm } from './report-form.ts';
import { responsePlan } from './response-plan.ts';
import { responseTeam } from './response-team.ts';
import { sectors } from './sectors.ts';
import { serviceProvider } from './service-provider.ts';
import { several } from './several.ts';
import { shortTasks } from './short-tasks.ts';
import { spamComplaint } from './spam-complaint.ts';
import { spoken } from './spoken.ts';
import { statement } from './statement.ts';
import { together } from './together.ts';
import { towns } from './towns.ts';
import { unwonted } from './unwonted.ts';
import { vulnerability } from './vulnerability.ts';
import { warningChannel } from './warning-channel.ts';
import { websiteIntegrity } from './website-integrity.ts';
import { wordings } from './wordings.ts';

export const clauses: Readonly<Record<string, Clauses>> = {
  'duty-roster': dutyRoster,
  'website-integrity': websiteIntegrity,
  'warning-channel': warningChannel,
  vulnerability,
  'indicator-sweep': indicatorSweep,
  backup,
  password,
  'access-review': accessReview,
  'response-plan': responsePlan,
  awareness,
  'key-system': keySystem,
  'endpoint-protection': endpointProtection,
  'service-provider': serviceProvider,
  'network-continuity': networkContinuity,
  'spam-complaint': spamComplaint,
  'authority-order': authorityOrder,
  'postal-kt1': postalKt1,
  'response-team': responseTeam,
  'incident-contact': incidentContact,
  'report-form': reportForm,
  statement,
  several,
  paraphrases,
  sectors,
  offices,
  wordings,
  'plain-words': plainWords,
  'official-words': officialWords,
  everyday,
  'first-sight': firstSight,
  'short-tasks': shortTasks,
  authorities,
  measures,
  organisation,
  operators,
  'matters-aside': mattersAside,
  headed,
  'named-only': namedOnly,
  together,
  harbours,
  towns,
  spoken,
  ordinary,
  mingled,
  districts,
  doubled,
  customary,
  unwonted,
};
