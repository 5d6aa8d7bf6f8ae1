// One sample request for every route, for the permission walk. A route without a row here fails the gate.
import type { Ids } from './testing/world.ts';

export interface Sample {
  /** `at`: ids of the place that is walked (or of the own one); `home`: ids of the asker's authority. */
  body?: (ids: { at: Ids; home: Ids; demand: string }) => unknown;
  query?: (ids: { at: Ids; home: Ids; demand: string }) => Record<string, string>;
  /** Path parameters that are not the planted ones of their name. */
  params?: (of: Ids) => Ids;
  /** Bytes, for a route that takes a file. */
  file?: string;
  headers?: Record<string, string>;
  /** Why it may write rows of another authority than the asker's. */
  elsewhere?: string;
  /** Why no sample of this route can succeed on planted rows; what is refused is walked all the same. */
  never?: string;
}

const plain: Sample = {};
const reason = 'Lý do mẫu';
const sha256 = 'a'.repeat(64);
const ofDraft = (of: Ids): Ids => ({ directiveId: of.draftId ?? '' });
const emptyContent = {
  number: null,
  symbol: null,
  issuer: null,
  parentBody: null,
  place: null,
  date: null,
  subject: 'V/v việc mẫu',
  urgency: null,
  signatory: { authority: null, capacity: null, name: null },
  contacts: [],
  bases: [],
  window: null,
  distribution: [],
  groups: [],
  obligations: [],
  reportForm: null,
};
const contact = { name: 'Trực mẫu', phones: [] };

export const samples: Record<string, Sample> = {
  'post /api/session': {
    body: () => ({ email: 'khong-co@example.vn', password: 'sai' }),
    never: 'nobody planted has a password',
  },
  'get /api/session': plain,
  'delete /api/session': plain,
  'get /api/sessions': plain,
  'delete /api/sessions/{sessionId}': { never: 'own sessions only: tested by sign-in' },
  'post /api/password': {
    body: () => ({ old: 'sai', new: 'cá chép ngắm trăng' }),
    never: 'nobody planted has a password',
  },
  'get /api/totp': plain,
  'post /api/totp/begin': plain,
  'post /api/totp/confirm': { body: () => ({ code: '000000' }), never: 'needs the code of an offer' },
  'delete /api/totp': { body: () => ({ code: '000000' }) },
  'get /api/invitations/{token}': plain,
  'post /api/invitations/{token}': { body: () => ({ password: 'cá chép ngắm trăng non' }) },
  'get /api/people': plain,
  'get /api/people/{personId}': plain,
  'post /api/people': {
    body: ({ home }) => ({
      name: 'Người mới',
      email: `moi@${home.personId}.vn`,
      grants: [{ role: 'leader', unit: null }],
    }),
  },
  'post /api/people/{personId}/invitation': { body: () => ({}) },
  'patch /api/people/{personId}': { body: () => ({ name: 'Tên khác' }) },
  'post /api/people/{personId}/grants': { body: () => ({ role: 'leader' }) },
  'delete /api/people/{personId}/grants/{grantId}': plain,
  'get /api/authority': plain,
  'patch /api/authority': { body: () => ({ place: 'Nơi mẫu' }) },
  'get /api/notices': plain,
  'post /api/notices/seen': { body: ({ home }) => ({ ids: [home.personId] }) },
  'post /api/units/import/preview': { query: () => ({ name: 'don-vi.csv' }), file: 'Tên đơn vị\nSở mẫu\n' },
  'post /api/units/import/confirm': {
    body: () => ({ sha256, name: 'don-vi.csv', digest: 'x' }),
    never: 'needs a preview',
  },
  'get /api/units/import/refused': {
    query: () => ({ sha256, name: 'don-vi.csv' }),
    never: 'needs a preview',
  },
  'get /api/units/import/template': plain,
  'get /api/units/export': plain,
  'post /api/units/match': { body: () => ({ names: ['Sở mẫu'] }) },
  'post /api/units/appendix/preview': {
    body: () => ({ blocks: [{ sector: null, units: [{ name: 'Sở mẫu' }] }] }),
  },
  'post /api/units/appendix/confirm': {
    body: () => ({ blocks: [{ sector: null, rows: [{ decision: 'new', name: 'Sở mẫu mới' }] }] }),
  },
  'get /api/units': plain,
  'get /api/units/{unitId}': plain,
  'get /api/units/{unitId}/at': { query: () => ({ on: '2024-08-30' }) },
  'post /api/units': { body: () => ({ name: 'Đơn vị mẫu thêm' }) },
  'patch /api/units/{unitId}': { body: () => ({ note: 'Ghi chú mẫu' }) },
  'get /api/sectors': plain,
  'post /api/sectors': { body: () => ({ name: 'Khối mẫu thêm' }) },
  'patch /api/sectors/{sectorId}': { body: () => ({ name: 'Khối mẫu khác' }) },
  'put /api/sectors/order': { body: ({ home }) => ({ ids: [home.sectorId] }) },
  'delete /api/sectors/{sectorId}': plain,
  'get /api/successions': plain,
  'post /api/successions': {
    body: ({ at }) => ({ kind: 'end', onDate: '2024-08-01', before: [at.unitId], after: [] }),
  },
  'post /api/units/{unitId}/aliases': { body: () => ({ name: 'Tên gọi mẫu' }) },
  'delete /api/units/{unitId}/aliases/{aliasId}': plain,
  'post /api/units/{unitId}/contacts': { body: () => contact },
  'put /api/units/{unitId}/contacts/{contactId}': { body: () => contact },
  'delete /api/units/{unitId}/contacts/{contactId}': plain,
  'post /api/units/{unitId}/systems': { body: () => ({ name: 'Hệ thống mẫu' }) },
  'put /api/units/{unitId}/systems/{systemId}': { body: () => ({ name: 'Hệ thống mẫu' }) },
  'delete /api/units/{unitId}/systems/{systemId}': plain,
  'post /api/units/{unitId}/sites': { body: () => ({ host: 'mau.example.vn' }) },
  'put /api/units/{unitId}/sites/{siteId}': { body: () => ({ host: 'mau.example.vn' }) },
  'delete /api/units/{unitId}/sites/{siteId}': plain,
  'post /api/dispatches': { query: () => ({ name: 'mau.txt' }), file: 'V/v việc mẫu' },
  'get /api/dispatches': plain,
  'delete /api/dispatches/{dispatchId}': plain,
  'post /api/dispatches/{dispatchId}/restore': plain,
  'get /api/dispatches/{dispatchId}': plain,
  'get /api/dispatches/{dispatchId}/text': { never: 'the planted dispatch was not read' },
  'get /api/dispatches/{dispatchId}/file': plain,
  'post /api/dispatches/{dispatchId}/read': plain,
  'post /api/dispatches/{dispatchId}/stop': plain,
  'get /api/dispatches/{dispatchId}/pages/{page}': {
    params: (of) => ({ ...of, page: '1' }),
    never: 'the planted dispatch is text, of which no picture is made',
  },
  'get /api/dispatches/{dispatchId}/review': { never: 'the planted dispatch was not read' },
  'post /api/dispatches/{dispatchId}/review': {
    body: () => ({ seen: 0, acts: [{ kind: 'accepted', field: 'number' }] }),
    never: 'the planted dispatch was not read',
  },
  'get /api/reading-corrections': plain,
  'get /api/reading-corrections/export': plain,
  'get /api/directives': plain,
  'get /api/directives/{directiveId}': plain,
  'get /api/directives/{directiveId}/changes': plain,
  'post /api/directives': { body: () => ({}) },
  'put /api/directives/{directiveId}/draft': {
    params: ofDraft,
    body: () => ({ revision: 1, content: emptyContent }),
    never: 'the planted draft is no whole one: tested by directive/',
  },
  'delete /api/directives/{directiveId}': { params: ofDraft },
  'post /api/directives/{directiveId}/restore': {
    params: ofDraft,
    never: 'the planted draft is not discarded',
  },
  'get /api/directives/{directiveId}/preview': { params: ofDraft },
  'get /api/directives/{directiveId}/groups': { params: ofDraft },
  'post /api/directives/{directiveId}/issue': {
    params: ofDraft,
    body: () => ({ revision: 1 }),
    never: 'the planted draft has no obligation',
  },
  'post /api/directives/{directiveId}/amend': { body: () => ({ kind: 'amendment', reason }) },
  'post /api/directives/{directiveId}/withdraw': { body: () => ({ reason }) },
  'get /api/assignments': plain,
  'get /api/assignments/{assignmentId}': plain,
  'get /api/assignments/{assignmentId}/changes': plain,
  'post /api/assignments/{assignmentId}/open': plain,
  'post /api/assignments/{assignmentId}/acknowledge': plain,
  'post /api/assignments/acknowledge': { body: ({ at }) => ({ assignmentIds: [at.assignmentId] }) },
  'post /api/assignments/{assignmentId}/clock': {
    body: () => ({ startedAt: '2024-08-30T01:00:00Z' }),
    never: 'the planted deadline is an instant',
  },
  'get /api/assignments/{assignmentId}/children': plain,
  'post /api/assignments/{assignmentId}/requests': {
    body: () => ({ kind: 'extension', reason, until: '2024-09-20T10:00:00Z' }),
  },
  'get /api/assignments/{assignmentId}/requests': plain,
  'get /api/requests': plain,
  'post /api/requests/{requestId}/decision': { body: () => ({ decision: 'refused', reason }) },
  'post /api/assignments/{assignmentId}/hindrances': { body: () => ({ kind: 'difficulty', text: reason }) },
  'get /api/hindrances': plain,
  'patch /api/hindrances/{hindranceId}': { body: () => ({ withdrawn: true }) },
  'get /api/assignments/{assignmentId}/draft': plain,
  'put /api/assignments/{assignmentId}/draft': {
    body: () => ({ revision: 1, content: { entries: [], note: 'x', fileIds: [], signedOffName: null } }),
  },
  'delete /api/assignments/{assignmentId}/draft': plain,
  'post /api/assignments/{assignmentId}/files': {
    query: () => ({ name: 'mau.txt' }),
    file: 'minh chứng mẫu',
  },
  'post /api/assignments/{assignmentId}/import': {
    query: ({ demand }) => ({ name: 'mau.csv', demandId: demand }),
    file: 'a,b\n1,2\n',
    never: 'a statement takes no spreadsheet',
  },
  'get /api/assignments/{assignmentId}/expected': { never: 'a statement expects nothing from below' },
  'post /api/assignments/{assignmentId}/submissions': {
    body: ({ demand }) => ({ entries: [{ demandId: demand, control: 'statement', evidence: {} }] }),
    headers: { 'Idempotency-Key': 'khoa-mau-0001' },
    never: 'opens transactions of its own: tested by evidence/',
  },
  'get /api/assignments/{assignmentId}/submissions': plain,
  'get /api/submissions/{submissionId}': plain,
  'get /api/submissions/{submissionId}/content': plain,
  'get /api/files/{fileId}': plain,
  'get /api/assignments/{assignmentId}/verdicts': plain,
  'post /api/submissions/{submissionId}/reviews': { body: () => ({ kind: 'return', reason }) },
  'get /api/reviews/waiting': plain,
  'get /api/sign-offs/waiting': plain,
  'get /api/board': plain,
  'get /api/directives/{directiveId}/board': plain,
  'get /api/directives/{directiveId}/matrix': plain,
  'get /api/directives/{directiveId}/sectors': plain,
  'get /api/units/{unitId}/board': plain,
  'get /api/directives/{directiveId}/behind': plain,
  'get /api/directives/{directiveId}/behind/export': plain,
  'get /api/directives/{directiveId}/hindrances/export': plain,
  'get /api/directives/{directiveId}/chase': plain,
  'get /api/directives/{directiveId}/chase/export': plain,
  'post /api/directives/{directiveId}/reminders': { body: ({ at }) => ({ unitIds: [at.unitId] }) },
  'post /api/directives/{directiveId}/roll-ups': {
    body: () => ({}),
    never: 'the planted directive has no form to fill in',
  },
  'get /api/roll-ups': plain,
  'get /api/roll-ups/{rollUpId}': { never: 'the planted roll-up has no real content' },
  'post /api/roll-ups/{rollUpId}/final': { never: 'the planted roll-up has no real content' },
  'get /api/roll-ups/{rollUpId}/file': {
    query: () => ({ format: 'xlsx' }),
    never: 'the planted roll-up has no real content',
  },
  'get /api/search': { query: () => ({ q: 'MARK' }) },
  'get /api/log': plain,
  'get /api/log.csv': plain,
  'get /api/log/checkpoint': { never: 'nothing is signed yet' },
  'get /api/log/{actId}/proof': { never: 'nothing is signed yet' },
  'post /api/log/verify': plain,
  'get /api/example': plain,
  'post /api/example': { elsewhere: 'the worked example is an authority of its own' },
  'post /api/example/enter': { body: () => ({ as: 'coordinator' }), never: 'no example is loaded' },
  'post /api/example/leave': { never: 'nobody is inside the example' },
  'delete /api/example': { never: 'no example is loaded' },
};
