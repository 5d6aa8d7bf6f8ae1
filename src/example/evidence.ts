// What the units of the example send, by the control that is asked for: good, half done, wanting, or claiming too much.
import type { Behaviour } from './behaviour.ts';
import { chance, oneOf } from './chance.ts';
import { inventedName, inventedPhone } from './province/names.ts';

export interface EvidenceAsk {
  unit: string;
  control: string;
  parameters: Record<string, unknown>;
  quality: Behaviour['quality'];
  /** When it is sent. */
  at: Date;
}

const DAY = 86_400_000;
const dayBefore = (at: Date, days: number) =>
  new Date(at.getTime() + 7 * 3_600_000 - days * DAY).toISOString().slice(0, 10);

/** Evidence as the control's schema reads it. A control that the example does not know gets a statement. */
export function evidenceFor(ask: EvidenceAsk): unknown {
  const made = makers[ask.control];
  return made ? made(ask) : statement(ask);
}

const makers: Record<string, (ask: EvidenceAsk) => unknown> = {
  'duty-roster': roster,
  backup,
  'report-form': report,
  'indicator-sweep': sweep,
};

function statement({ unit, quality, at }: EvidenceAsk) {
  if (quality === 'poor')
    return { status: 'not-done', reason: oneOf(['Chưa bố trí được người làm.', 'Đang chờ kinh phí.'], unit) };
  if (quality === 'half')
    return { status: 'in-progress', whatWasDone: 'Đã làm ở bộ phận văn phòng, còn các bộ phận khác.' };
  if (quality === 'boastful') return { status: 'done', whatWasDone: 'Đã thực hiện.' };
  return {
    status: 'done',
    whatWasDone: oneOf(
      ['Đã thực hiện tại tất cả các phòng.', 'Đã giao văn phòng làm và kiểm tra lại.'],
      unit,
    ),
    doneOn: dayBefore(at, 1 + Math.floor(chance('done', unit) * 2)),
    howToVerify: 'Biên bản lưu tại văn phòng.',
  };
}

/** Shifts of 12 hours by two people in turn. Who boasts leaves a night out; who is wanting gives no number for one. */
function roster({ unit, parameters, quality }: EvidenceAsk) {
  const window = parameters.window as { from: string | null; to: string | null } | undefined;
  if (!window?.from || !window.to) return { claim: 'met', shifts: [] };
  const first = Math.floor(chance('watch', unit) * 700);
  const shifts = [];
  for (let from = Date.parse(window.from), n = 0; from < Date.parse(window.to); from += DAY / 2, n++)
    shifts.push({
      post: null,
      person: inventedName(first + (n % 2)),
      phone: quality === 'poor' && n % 2 === 1 ? null : inventedPhone(first + (n % 2)),
      from: new Date(from).toISOString(),
      to: new Date(Math.min(from + DAY / 2, Date.parse(window.to))).toISOString(),
    });
  if (quality === 'boastful' || quality === 'half') shifts.splice(2, 1);
  return { claim: quality === 'half' ? 'partly' : quality === 'poor' ? null : 'met', shifts };
}

/** Three copies, one of them offline. Who boasts has them all at hand; who is wanting never tried to restore. */
function backup({ unit, quality, at }: EvidenceAsk) {
  const copy = (medium: string, location: string, isOffline: boolean) => ({
    medium,
    location,
    isOffline,
    isOffsite: isOffline,
    lastBackupOn: dayBefore(at, isOffline ? 4 : 1),
  });
  const copies = [copy('disk', 'Phòng máy chủ', false), copy('nas', 'Tầng 2', false)];
  if (quality !== 'poor') copies.push(copy('removable', 'Tủ sắt', quality !== 'boastful'));
  const drill = {
    result: 'restored',
    on: dayBefore(at, 12),
    hours: 3 + Math.floor(chance('hours', unit) * 9),
  };
  const noDrill = { result: 'never', on: null, hours: null };
  const system = (name: string, lastDrill: unknown) => ({ name, copies, lastDrill, exceptionReason: null });
  return {
    claim: quality === 'poor' ? 'not-met' : quality === 'half' ? 'partly' : 'met',
    systems: [
      system('Quản lý văn bản và điều hành', quality === 'poor' ? noDrill : drill),
      ...(chance('systems', unit) < 0.5
        ? [system('Trang thông tin điện tử', quality === 'half' ? noDrill : drill)]
        : []),
    ],
  };
}

/** The logs of the whole window, swept with the list in force. Who boasts leaves a machine as it was found. */
function sweep({ unit, parameters, quality, at }: EvidenceAsk) {
  const { windowFrom, listVersion, listDigest } = parameters as {
    windowFrom?: string | null;
    listVersion?: number | null;
    listDigest?: string | null;
  };
  const machine = {
    name: `MAY-${10 + Math.floor(chance('machine', unit) * 80)}`,
    indicators: 1,
    firstSeen: null,
    lastSeen: null,
    state: quality === 'half' ? 'isolating' : 'found',
    whatWasDone: null,
    cleanedAt: null,
  };
  const machines = quality === 'good' ? [] : [machine];
  const file = {
    name: 'dns.log',
    kind: 'dns',
    bytes: 40_000_000 + Math.floor(chance('bytes', unit) * 9_000_000),
    lines: 300_000 + Math.floor(chance('lines', unit) * 90_000),
    firstTime: windowFrom ?? null,
    lastTime: at.toISOString(),
    skipped: null,
  };
  const swept = {
    ranAt: at.toISOString(),
    listVersion: listVersion ?? null,
    listDigest: listDigest ?? null,
    machinesFound: machines.length,
    hitsWithoutMachine: 0,
    files: [file],
  };
  const claim = quality === 'poor' ? 'not-met' : quality === 'half' ? 'partly' : 'met';
  return { claim, sweeps: quality === 'poor' ? [] : [swept], machines };
}

interface FormField {
  key: string;
  type: string;
  optional?: boolean;
  count?: 'received' | 'deployed' | null;
}

/** The prescribed form with the bodies behind its counts. Who boasts counts more than it lists. */
function report({ unit, parameters, quality }: EvidenceAsk) {
  const fields = (parameters.fields ?? []) as FormField[];
  const total = 2 + Math.floor(chance('bodies', unit) * 7);
  const bodies = Array.from({ length: total }, (_, n) => ({
    name: `${oneOf(['Trường Tiểu học', 'Trạm Y tế', 'Hợp tác xã', 'Nhà văn hóa'], 'body', unit, n)} số ${n + 1} (${unit})`,
    received: true,
    deployed: quality === 'poor' ? n === 0 : chance('deployed', unit, n) < 0.8,
    isEnterprise: chance('enterprise', unit, n) < 0.12,
  }));
  const isListed = quality !== 'half';
  const counted = {
    received: bodies.length + (quality === 'boastful' ? 5 : 0),
    deployed: bodies.filter((body) => body.deployed && !body.isEnterprise).length,
  };
  const answerOf = (field: FormField) => {
    if (field.count) return counted[field.count];
    if (field.type === 'integer') return total;
    if (field.type === 'text') return unit;
    return field.optional ? null : 'Các đơn vị trực thuộc phối hợp tốt; một số máy cũ phải cài lại.';
  };
  return {
    values: Object.fromEntries(
      fields.filter((field) => field.type !== 'date').map((field) => [field.key, answerOf(field)]),
    ),
    bodies: isListed ? bodies : [],
  };
}
