// "Các nội dung tại điểm a, b mục 1 hoàn thành trước ngày …": a clause that asks nothing new, and sets a day for those it names.
import type { Deadline, Demand, ObligationReading } from '../../contract.ts';
import { otherwise } from '../demands/demands.ts';
import { type IssuedWhen, readDeadline } from '../fields/deadline.ts';
import { fold } from '../lines/fold.ts';
import { deadlineOfLine, isOfPart } from './inherited.ts';
import { endOfName, namesAllAbove, namesDuties, namesLabels, pathsNamed } from './named-places.ts';

const completes =
  /(?<![a-z])(?:hoan (?:thanh|tat)|xong|thuc hien|trien khai)(?![a-z])|^(?:cac )?(?:diem|muc|khoan|phan) [\divx.]{1,6},? (?:truoc|trong|cham nhat) |: ?(?:truoc|trong|tu|cham nhat|quy|thang|ngay|den|\d)/;
/** What is sent in, or told, by the day is another thing than what is named. */
const sends = /(?<![a-z])(?:gui|nop|bao cao|thong bao|phan hoi)(?![a-z])/;
const ofAnother =
  /(?:cong van|cong dien|chi thi|ke hoach|quyet dinh|nghi quyet|thong tu|luat|nghi dinh|thong bao|van ban|huong dan) so(?![a-z])/;
const isOfSome = (part: string): boolean => /^(?:rieng|doi voi|trong do|tru)(?![a-z])/.test(fold(part));

/** "…; điểm c hoàn thành …", "… ngày 20/3/2025, các nội dung còn lại …": parts with a day each. */
const between =
  /;\s+|(?<=\d{4}|\d\/\d{1,2}),\s+(?=(?:ri[êe]ng|c[áa]c|nh[ữu]ng|n[ộo]i dung|nhi[ệe]m v[ụu]|[đd]i[ểe]m|m[ụu]c|kho[ảa]n)\s)|\.\s+(?=\p{Lu})/iu;
/** "… và báo cáo kết quả trước ngày …" is due on a day of its own. */
const thenReports = /,? (?:(?:va|dong thoi|roi) (?:gui|nop|bao cao|tong hop)|(?:gui|nop|bao cao) ).*$/s;
const reportIn = (text: string): string => text.slice(thenReports.exec(fold(text))?.index ?? text.length);

/** Behind the days of others, the clause itself is due when its report is. */
function ownDay({ text, deadline }: ObligationReading, issued: IssuedWhen): Deadline {
  const report = readDeadline(reportIn(text), issued);
  return isSet(report) ? report : deadline;
}

type Part = { words: string; deadline: Deadline };

/** The deadline behind the name may leave out the term: "nhiệm vụ tại điểm c: 31/3/2025". */
function deadlineOf(part: string, issued: IssuedWhen): Deadline {
  const deadline = readDeadline(part, issued);
  const behind = part.slice(endOfName(fold(part)));
  return deadline.kind === 'none' && /^\s?:/.test(behind)
    ? deadlineOfLine(`Thời hạn: ${behind.replace(/^\s?:\s*/, '')}`, issued)
    : deadline;
}

function partOf(printed: string, issued: IssuedWhen): Part[] {
  const part = printed.slice(0, printed.length - reportIn(printed).length);
  const words = fold(part);
  if (!namesDuties(words) || !completes.test(words) || sends.test(words) || ofAnother.test(words)) return [];
  const deadline = deadlineOf(part, issued);
  const isIdle = deadline.kind === 'none' && (part !== printed || namesAllAbove(words));
  return isIdle ? [] : [{ words, deadline }];
}

type Naming = { path: string; deadline: Deadline; named: string[]; isAll: boolean; isByLabel: boolean };

/** What a clause says of the duties that it names; `isAll` where it says nothing else. */
function namingsOf(duties: readonly ObligationReading[], issued: IssuedWhen): Naming[] {
  const paths = duties.map(({ path }) => path);
  return duties.flatMap(({ path, text }) => {
    const printed = text.split(between).filter((part) => !isOfSome(part) || namesDuties(fold(part)));
    const parts = printed.flatMap((part) => partOf(part, issued));
    const isAll = parts.length === printed.length && !parts.some(({ words }) => namesAllAbove(words));
    const namings: Naming[] = [];
    for (const { words, deadline } of parts) {
      const beside = namings.flatMap((naming) => naming.named);
      const named = pathsNamed(words, path, paths, beside);
      namings.push({ path, deadline, named, isAll, isByLabel: namesLabels(words) });
    }
    return namings;
  });
}

const isSet = ({ kind }: Deadline): boolean => kind !== 'none';
/** What goes on, or waits for something to happen, is not completed by a day unless its own label is named. */
const goesOn =
  /thuong xuyen|lien tuc|duy tri|24 ?[/x] ?(?:24|7)|(?:hang|moi) (?:ngay|tuan|thang|quy|nam)|dinh ky|(?:khi|neu|truong hop) (?:phat hien|co|xay ra)|(?<![a-z])(?:nghiem cam|khong (?:duoc|de|su dung|dung|cho))(?![a-z])/;

/**
 * Gives the duties that such a clause names its deadline, where they have none of their own, and the clause their
 * demands, where it has none: proof of the one is proof of the other. A label that could mean two clauses means none.
 */
export function withNamedDays(duties: readonly ObligationReading[], issued: IssuedWhen): ObligationReading[] {
  const namings = namingsOf(duties, issued).filter(({ named }) => named.length > 0);
  if (namings.length === 0) return [...duties];
  return duties.map((duty) => {
    const own = namings.filter(({ path }) => path === duty.path);
    const day = [
      ...namings.filter(
        ({ named, isByLabel }) => named.includes(duty.path) && (isByLabel || !goesOn.test(fold(duty.text))),
      ),
      ...own,
    ].find(({ deadline }) => isSet(deadline));
    const named = own.flatMap((naming) => (naming.isAll ? naming.named : []));
    const asked = duties.filter(({ path }) => named.includes(path)).flatMap(({ demands }) => demands);
    // A statement is what is asked for where nothing else is.
    const asksNothingOwn = duty.demands.every(({ control }) => control === otherwise);
    return {
      ...duty,
      deadline:
        day && (!isSet(duty.deadline) || isOfPart(duty))
          ? day.deadline
          : own.length > 0
            ? ownDay(duty, issued)
            : duty.deadline,
      demands: asksNothingOwn && asked.length > 0 ? once(asked) : duty.demands,
    };
  });
}

const once = (demands: readonly Demand[]): Demand[] =>
  demands.filter(({ control }, at) => demands.findIndex((each) => each.control === control) === at);
