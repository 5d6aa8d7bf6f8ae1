// Written by tools/db-types.ts from the migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
// biome-ignore lint/suspicious/noExplicitAny: a document column holds what its schema says, parsed where it is read
export type Json = ColumnType<any, string, string>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type DefaultedJson = ColumnType<any, string | undefined, string>;

export interface ActTable {
  id: Generated<string>;
  tenant: string;
  at: DefaultedTimestamp;
  person_id: string | null;
  unit_id: string | null;
  verb: string;
  object_kind: string;
  object_id: string | null;
  about: DefaultedJson;
}

export interface AssignmentTable {
  id: Generated<string>;
  tenant: string;
  directive_id: string;
  obligation_id: string;
  lineage_id: string;
  unit_id: string;
  sector_id: string | null;
  parent_unit_id: string | null;
  due_at: Timestamp | null;
  delivered_at: DefaultedTimestamp;
  opened_at: Timestamp | null;
  acknowledged_at: Timestamp | null;
  clock_started_at: Timestamp | null;
  answered_at: Timestamp | null;
  reported_at: Timestamp | null;
  last_reported_at: Timestamp | null;
  is_late: Generated<boolean>;
  returned_at: Timestamp | null;
  extended_at: Timestamp | null;
  exempt_at: Timestamp | null;
  outcome: string | null;
  claimed_outcome: string | null;
  ground: string | null;
  is_overridden: Generated<boolean>;
  changed_in_version: number | null;
  withdrawn_at: Timestamp | null;
}

export interface AssignmentRequestTable {
  id: Generated<string>;
  tenant: string;
  assignment_id: string;
  unit_id: string;
  kind: string;
  reason: string;
  until: Timestamp | null;
  asked_by: string;
  asked_at: DefaultedTimestamp;
  decision: string | null;
  granted_until: Timestamp | null;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: Timestamp | null;
}

export interface ContactPointTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  name: string;
  role: string | null;
  phones: Generated<string[]>;
  email: string | null;
  is_after_hours: Generated<boolean>;
  valid_from: string | null;
  valid_to: string | null;
  updated_at: DefaultedTimestamp;
  phones_as_written: Generated<string[]>;
}

export interface DemandTable {
  id: Generated<string>;
  tenant: string;
  obligation_id: string;
  lineage_id: string;
  control: string;
  parameters: DefaultedJson;
  position: Generated<number>;
}

export interface DetailShareTable {
  id: Generated<string>;
  tenant: string;
  assignment_id: string;
  unit_id: string;
  kind: string;
  reason: string;
  shared_by: string;
  shared_at: Timestamp;
  ended_at: Timestamp | null;
}

export interface DeviceStepTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  device_id: string;
  act_id: string;
  at: Timestamp;
  by_person: string | null;
  result_id: string | null;
  before: Json | null;
  after: Json;
}

export interface DirectiveTable {
  id: Generated<string>;
  tenant: string;
  series_id: string;
  version: Generated<number>;
  dispatch_id: string | null;
  basis_dispatch_id: string | null;
  derived_from: string | null;
  state: Generated<string>;
  change_kind: string | null;
  change_reason: string | null;
  content: Json;
  subject: GeneratedAlways<string | null>;
  reference: GeneratedAlways<string | null>;
  folded: GeneratedAlways<string | null>;
  revision: Generated<number>;
  created_by: string | null;
  created_at: DefaultedTimestamp;
  updated_at: DefaultedTimestamp;
  issued_by: string | null;
  issued_at: Timestamp | null;
  saved_by: string | null;
  withdrawn_at: Timestamp | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
  changes: Json | null;
}

export interface DispatchTable {
  id: Generated<string>;
  tenant: string;
  file_id: string;
  sha256: string;
  file_name: string;
  arrived_at: DefaultedTimestamp;
  arrived_by: string | null;
  state: Generated<string>;
  pages_done: Generated<number>;
  pages_total: number | null;
  problem: Json | null;
  reading: Json | null;
  number: string | null;
  symbol: string | null;
  issuer: string | null;
  issuer_folded: GeneratedAlways<string | null>;
  subject: string | null;
  folded: GeneratedAlways<string | null>;
  same_as: string | null;
  removed_at: Timestamp | null;
  reviewed: Json | null;
}

export interface EvidenceDraftTable {
  assignment_id: string;
  tenant: string;
  unit_id: string;
  content: Json;
  revision: Generated<number>;
  waits_for_sign_off: Generated<boolean>;
  saved_by: string;
  saved_at: DefaultedTimestamp;
}

export interface EvidenceInUnitTable {
  submission_id: string;
  tenant: string;
  assignment_id: string;
  unit_id: string;
  kept: Json;
}

export interface GroupChoiceTable {
  tenant: string;
  folded_name: string;
  name: string;
  sector_ids: Generated<string[]>;
  unit_ids: Generated<string[]>;
  without_unit_ids: Generated<string[]>;
  chosen_by: string | null;
  chosen_at: DefaultedTimestamp;
}

export interface HindranceTable {
  id: Generated<string>;
  tenant: string;
  assignment_id: string;
  directive_id: string;
  unit_id: string;
  kind: string;
  text: string;
  said_by: string;
  said_at: DefaultedTimestamp;
  withdrawn_at: Timestamp | null;
}

export interface IndicatorListTable {
  id: Generated<string>;
  tenant: string;
  name: string;
  made_by: string;
  made_at: DefaultedTimestamp;
}

export interface IndicatorListIntakeTable {
  version_id: string;
  tenant: string;
  sources: Json;
  adds: Generated<boolean>;
  state: Generated<string>;
  bytes_done: Generated<number>;
  bytes_total: number | null;
  started_at: Timestamp | null;
  problem: Json | null;
  told: Json | null;
  refused_sha256: string | null;
  second_person: DefaultedJson;
}

export interface IndicatorListUseTable {
  tenant: string;
  demand_lineage_id: string;
  list_id: string;
  attached_by: string;
  attached_at: DefaultedTimestamp;
}

export interface IndicatorListVersionTable {
  id: Generated<string>;
  tenant: string;
  list_id: string;
  version: number;
  state: Generated<string>;
  basis_id: string | null;
  file_sha256: string | null;
  digest: string | null;
  size: number | null;
  counts: Json | null;
  changes_sha256: string | null;
  recalls: DefaultedJson;
  note: string | null;
  drafted_by: string;
  drafted_at: DefaultedTimestamp;
  approved_by: string | null;
  approved_at: Timestamp | null;
  published_by: string | null;
  published_at: Timestamp | null;
}

export interface InformationSystemTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  name: string;
  security_level: number | null;
  operator: string | null;
  note: string | null;
  updated_at: DefaultedTimestamp;
}

export interface InvitationTable {
  token_hash: string;
  tenant: string;
  person_id: string;
  made_by: string | null;
  made_at: DefaultedTimestamp;
  expires_at: Timestamp;
  used_at: Timestamp | null;
}

export interface ListDeliveryTable {
  tenant: string;
  version_id: string;
  unit_id: string;
  delivered_at: Timestamp;
  fetched_at: Timestamp | null;
  fetched_by: string | null;
}

export interface LogHeadTable {
  tenant: string;
  size: number;
  root: Buffer;
  signed_at: DefaultedTimestamp;
  note: string;
  frontier: Generated<Buffer>;
}

export interface LogLeafTable {
  tenant: string;
  position: number;
  act_id: string;
  leaf_hash: Buffer;
}

export interface LogPendingTable {
  act_id: string;
  tenant: string;
  at: Timestamp;
}

export interface LogUploadTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  assignment_id: string;
  state: Generated<string>;
  files: DefaultedJson;
  bytes_done: Generated<number>;
  bytes_total: Generated<number>;
  started_at: Timestamp | null;
  problem: string | null;
  made_by: string;
  made_at: Timestamp;
  ended_at: Timestamp | null;
}

export interface NetworkWarningTable {
  id: Generated<string>;
  tenant: string;
  version_id: string;
  unit_id: string;
  address: string | null;
  indicator: string | null;
  first_seen: Timestamp | null;
  last_seen: Timestamp | null;
  note: string | null;
}

export interface NoticeTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string | null;
  person_id: string | null;
  kind: string;
  about: DefaultedJson;
  link: string | null;
  at: DefaultedTimestamp;
  seen_at: Timestamp | null;
}

export interface ObligationTable {
  id: Generated<string>;
  tenant: string;
  directive_id: string;
  lineage_id: string;
  path: string;
  position: number;
  text: string;
  anchor: Json | null;
  group_name: string | null;
  cascades: Generated<boolean>;
  deadline_kind: string;
  due_at: Timestamp | null;
  within_hours: number | null;
  start_event: string | null;
  deadline_raw: string | null;
  change: string | null;
  clock_starts: string | null;
}

export interface ParametersInForceTable {
  tenant: string;
  demand_lineage_id: string;
  since: Timestamp;
  parameters: Json;
  set_by: string;
}

export interface PermissionTable {
  action: string;
  role: string;
  scope: string;
}

export interface PersonTable {
  id: Generated<string>;
  tenant: string;
  name: string;
  email: string;
  phone: string | null;
  password_hash: string | null;
  totp_secret: string | null;
  totp_last_step: number | null;
  is_active: Generated<boolean>;
  created_at: DefaultedTimestamp;
  totp_offered: string | null;
}

export interface ReadingCorrectionTable {
  id: Generated<string>;
  tenant: string;
  dispatch_id: string;
  ordinal: number;
  kind: string;
  field: string;
  value_before: Json | null;
  value_after: Json | null;
  anchor: Json | null;
  sha256: string;
  schema_version: string;
  place: Json;
  machine_value: Json | null;
  made_by: string;
  made_at: Timestamp;
}

export interface RecipientTable {
  tenant: string;
  obligation_id: string;
  unit_id: string;
  via_unit_id: string | null;
}

export interface RejudgementTable {
  id: Generated<string>;
  tenant: string;
  assignment_id: string;
  submission_id: string;
  demand_id: string;
  unit_id: string;
  control: string;
  outcome: string;
  claimed_outcome: string | null;
  ground: string;
  findings: DefaultedJson;
  figures: Json | null;
  parameters: Json;
  whole_outcome: string;
  whole_ground: string;
  judged_at: Timestamp;
}

export interface ReminderTable {
  tenant: string;
  directive_id: string;
  unit_id: string;
  reminded_by: string;
  reminded_at: DefaultedTimestamp;
}

export interface ReviewTable {
  id: Generated<string>;
  tenant: string;
  assignment_id: string;
  submission_id: string;
  unit_id: string;
  kind: string;
  outcome: string | null;
  reason: string;
  reviewed_by: string;
  reviewed_at: DefaultedTimestamp;
}

export interface RoleGrantTable {
  id: Generated<string>;
  tenant: string;
  person_id: string;
  role: string;
  unit_id: string | null;
  granted_by: string | null;
  granted_at: DefaultedTimestamp;
}

export interface RollUpTable {
  id: Generated<string>;
  tenant: string;
  directive_id: string;
  cut_off: Timestamp;
  state: Generated<string>;
  content: Json;
  sha256: string;
  made_by: string;
  made_at: DefaultedTimestamp;
  final_by: string | null;
  final_at: Timestamp | null;
}

export interface SectorTable {
  id: Generated<string>;
  tenant: string;
  name: string;
  folded: GeneratedAlways<string | null>;
  position: Generated<number>;
}

export interface SessionTable {
  token_hash: string;
  tenant: string;
  person_id: string;
  origin_hash: string | null;
  started_at: DefaultedTimestamp;
  seen_at: DefaultedTimestamp;
  expires_at: Timestamp;
  ended_at: Timestamp | null;
  browser: string | null;
  address: string | null;
}

export interface SignInTryTable {
  key_hash: string;
  at: DefaultedTimestamp;
  succeeded: boolean;
}

export interface SiteTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  host: string;
  purpose: string | null;
  vendor: string | null;
  note: string | null;
  updated_at: DefaultedTimestamp;
  cms: string | null;
  address: string | null;
  contact: string | null;
  allowed_domains: Generated<string[]>;
  contested_at: Timestamp | null;
  contested_by: string | null;
  contest_reason: string | null;
  registered_until: string | null;
}

export interface SiteAddressTable {
  tenant: string;
  unit_id: string;
  site_id: string;
  import_id: string;
  url: string;
  looked_at: Timestamp | null;
  missed_at: Timestamp | null;
}

export interface SiteAddressImportTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  site_id: string;
  file_name: string;
  sha256: string;
  imported_by: string;
  imported_at: Timestamp;
}

export interface SiteCampaignTable {
  id: Generated<string>;
  tenant: string;
  name: string;
  targets: Generated<string[]>;
  begun_at: Timestamp;
}

export interface SiteCaseTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  site_id: string;
  campaign_id: string | null;
  mark: string;
  state: string;
  strength: string;
  finding: Json;
  found_at: Timestamp;
  last_seen_at: Timestamp;
  recurrences: Generated<number>;
  watch_step: Generated<number>;
  gone_since: Timestamp | null;
  probe_due_at: Timestamp | null;
}

export interface SiteCaseStepTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  case_id: string;
  kind: string;
  at: Timestamp;
  made_by: string | null;
  about: DefaultedJson;
}

export interface SiteConsentTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  site_id: string;
  level: number;
  given_by: string;
  ground: string | null;
  recorded_by: string;
  recorded_at: Timestamp;
  entry: GeneratedAlways<number>;
}

export interface SiteLookTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  site_id: string;
  tier: number;
  state: Generated<string>;
  asked_by: string | null;
  asked_at: Timestamp;
  started_at: Timestamp | null;
  alive_at: Timestamp | null;
  ended_at: Timestamp | null;
  pages_done: Generated<number>;
  verdict: string | null;
  why: Json | null;
  unmeasured: DefaultedJson;
  notices: DefaultedJson;
  snapshot: Json | null;
  consent_used: Generated<number>;
}

export interface StandingTable {
  tenant: string;
  directive_id: string;
  day: string;
  figures: Json;
  noted_at: DefaultedTimestamp;
}

export interface StationHandInTable {
  station_id: string;
  tenant: string;
  unit_id: string;
  let_by: string;
  since: Timestamp;
}

export interface StoredFileTable {
  id: Generated<string>;
  tenant: string;
  sha256: string;
  name: string;
  media_type: string;
  size: number;
  unit_id: string | null;
  stored_by: string | null;
  stored_at: DefaultedTimestamp;
}

export interface SubmissionTable {
  id: Generated<string>;
  tenant: string;
  assignment_id: string;
  directive_id: string;
  unit_id: string;
  ordinal: number;
  receipt: string;
  idempotency_key: string;
  received_at: Timestamp;
  content: Json;
  sha256: string;
  is_late: boolean;
  outcome: string;
  claimed_outcome: string | null;
  ground: string;
  submitted_by: string;
  signed_off_by: string | null;
  signed_off_name: string | null;
}

export interface SubmissionFileTable {
  tenant: string;
  submission_id: string;
  file_id: string;
  unit_id: string;
}

export interface SuccessionTable {
  id: Generated<string>;
  tenant: string;
  kind: string;
  on_date: string;
  ground: string | null;
  recorded_at: DefaultedTimestamp;
}

export interface SuccessionPartTable {
  succession_id: string;
  tenant: string;
  unit_id: string;
  side: string;
}

export interface SweepAllowanceTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  value: string;
  reason: string;
  added_by: string;
  added_at: Timestamp;
  removed_by: string | null;
  removed_at: Timestamp | null;
}

export interface SweepBundleTable {
  id: string;
  tenant: string;
  unit_id: string;
  assignment_id: string;
  demand_id: string;
  list_name: string;
  list_version: number;
  list_digest: string;
  window_from: Timestamp | null;
  window_to: Timestamp | null;
  secret: string;
  issued_at: Timestamp;
  issued_to: string;
  station_id: string | null;
}

export interface SweepResultTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  assignment_id: string;
  demand_id: string;
  run: string;
  way: string;
  bundle_id: string | null;
  station_id: string | null;
  sha256: string;
  ran_at: Timestamp;
  received_at: Timestamp;
  received_by: string;
  list_version: number;
  list_digest: string;
  devices_seen: number;
  sweep: Json;
  list_taken_off_at: Timestamp | null;
}

export interface SweepStationTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  name: string;
  token_hash: string;
  made_by: string;
  made_at: Timestamp;
  last_seen_at: Timestamp | null;
  revoked_at: Timestamp | null;
  revoked_by: string | null;
}

export interface SweptDeviceTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  assignment_id: string;
  name: string;
  folded: GeneratedAlways<string | null>;
  indicators: DefaultedJson;
  first_seen: Timestamp | null;
  last_seen: Timestamp | null;
  state: string;
  what_was_done: string | null;
  cleaned_at: Timestamp | null;
  recurrences: Generated<number>;
  found_at: Timestamp;
  changed_at: Timestamp;
}

export interface TallyTable {
  tenant: string;
  directive_id: string;
  obligation_id: string;
  sector_id: string | null;
  due_at: Timestamp | null;
  is_acknowledged: boolean;
  is_answered: boolean;
  is_reported: boolean;
  is_late: boolean;
  is_returned: boolean;
  is_extended: boolean;
  is_exempt: boolean;
  outcome: string | null;
  is_contradicted: boolean;
  n: number;
}

export interface TenantTable {
  id: Generated<string>;
  name: string;
  parent_body: string | null;
  place: string | null;
  drafting_unit: string | null;
  is_example: Generated<boolean>;
  created_at: DefaultedTimestamp;
  signing_capacity: string | null;
  signer_name: string | null;
}

export interface UnitTable {
  id: Generated<string>;
  tenant: string;
  name: string;
  folded: GeneratedAlways<string | null>;
  kind: Generated<string>;
  sector_id: string | null;
  parent_id: string | null;
  agency_code: string | null;
  old_agency_code: string | null;
  registration_number: string | null;
  gso_code: string | null;
  valid_from: string | null;
  valid_to: string | null;
  note: string | null;
  created_at: DefaultedTimestamp;
}

export interface UnitAliasTable {
  id: Generated<string>;
  tenant: string;
  unit_id: string;
  name: string;
  folded: GeneratedAlways<string | null>;
}

export interface UnitBranchTable {
  tenant: string;
  ancestor: string;
  descendant: string;
  depth: number;
}

export interface VerdictTable {
  id: Generated<string>;
  tenant: string;
  assignment_id: string;
  submission_id: string;
  demand_id: string;
  unit_id: string;
  control: string;
  outcome: string;
  claimed_outcome: string | null;
  ground: string;
  findings: DefaultedJson;
  figures: Json | null;
  judged_at: Timestamp;
}

export interface Tables {
  act: ActTable;
  assignment: AssignmentTable;
  assignment_request: AssignmentRequestTable;
  contact_point: ContactPointTable;
  demand: DemandTable;
  detail_share: DetailShareTable;
  device_step: DeviceStepTable;
  directive: DirectiveTable;
  dispatch: DispatchTable;
  evidence_draft: EvidenceDraftTable;
  evidence_in_unit: EvidenceInUnitTable;
  group_choice: GroupChoiceTable;
  hindrance: HindranceTable;
  indicator_list: IndicatorListTable;
  indicator_list_intake: IndicatorListIntakeTable;
  indicator_list_use: IndicatorListUseTable;
  indicator_list_version: IndicatorListVersionTable;
  information_system: InformationSystemTable;
  invitation: InvitationTable;
  list_delivery: ListDeliveryTable;
  log_head: LogHeadTable;
  log_leaf: LogLeafTable;
  log_pending: LogPendingTable;
  log_upload: LogUploadTable;
  network_warning: NetworkWarningTable;
  notice: NoticeTable;
  obligation: ObligationTable;
  parameters_in_force: ParametersInForceTable;
  permission: PermissionTable;
  person: PersonTable;
  reading_correction: ReadingCorrectionTable;
  recipient: RecipientTable;
  rejudgement: RejudgementTable;
  reminder: ReminderTable;
  review: ReviewTable;
  role_grant: RoleGrantTable;
  roll_up: RollUpTable;
  sector: SectorTable;
  session: SessionTable;
  sign_in_try: SignInTryTable;
  site: SiteTable;
  site_address: SiteAddressTable;
  site_address_import: SiteAddressImportTable;
  site_campaign: SiteCampaignTable;
  site_case: SiteCaseTable;
  site_case_step: SiteCaseStepTable;
  site_consent: SiteConsentTable;
  site_look: SiteLookTable;
  standing: StandingTable;
  station_hand_in: StationHandInTable;
  stored_file: StoredFileTable;
  submission: SubmissionTable;
  submission_file: SubmissionFileTable;
  succession: SuccessionTable;
  succession_part: SuccessionPartTable;
  sweep_allowance: SweepAllowanceTable;
  sweep_bundle: SweepBundleTable;
  sweep_result: SweepResultTable;
  sweep_station: SweepStationTable;
  swept_device: SweptDeviceTable;
  tally: TallyTable;
  tenant: TenantTable;
  unit: UnitTable;
  unit_alias: UnitAliasTable;
  unit_branch: UnitBranchTable;
  verdict: VerdictTable;
}
