// The rules of all controls, in the order in which a clause's demands are given.
import { accessReview } from './access-review.ts';
import { authorityOrder } from './authority-order.ts';
import { awareness } from './awareness.ts';
import { backup } from './backup.ts';
import { dutyRoster } from './duty-roster.ts';
import { endpointProtection } from './endpoint-protection.ts';
import { incidentContact } from './incident-contact.ts';
import { indicatorSweep } from './indicator-sweep.ts';
import { keySystem } from './key-system.ts';
import { networkContinuity } from './network-continuity.ts';
import { password } from './password.ts';
import { postalKt1 } from './postal-kt1.ts';
import { reportForm } from './report-form.ts';
import { responsePlan } from './response-plan.ts';
import { responseTeam } from './response-team.ts';
import type { DemandRule } from './rule.ts';
import { serviceProvider } from './service-provider.ts';
import { spamComplaint } from './spam-complaint.ts';
import { statement } from './statement.ts';
import { vulnerability } from './vulnerability.ts';
import { warningChannel } from './warning-channel.ts';
import { websiteIntegrity } from './website-integrity.ts';

export const demandRules: readonly DemandRule[] = [
  dutyRoster,
  websiteIntegrity,
  warningChannel,
  vulnerability,
  indicatorSweep,
  backup,
  password,
  accessReview,
  responsePlan,
  awareness,
  keySystem,
  endpointProtection,
  serviceProvider,
  networkContinuity,
  spamComplaint,
  authorityOrder,
  postalKt1,
  responseTeam,
  incidentContact,
  reportForm,
  statement,
];
