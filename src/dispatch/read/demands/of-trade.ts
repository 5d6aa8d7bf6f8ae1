// Keeps measures of security from being asked by dispatches of other trades: floods, taxes and schools have teams, lists and copies, too.
import type { ObligationReading, Reading } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { askedOtherwise } from './demands.ts';
import { demandRules } from './rules/all.ts';

type Asking = Pick<ObligationReading, 'text' | 'demands'>;

/** Systems, networks, what goes over them and what goes wrong with them. */
const trade = new RegExp(
  `(?<![a-z])(?:${[
    'an toan,? thong tin|attt|atantt|an ninh,? (?:mang|thong tin)|an toan,? (?:va )?an ninh|an ninh,? (?:va )?an toan|an toan mang',
    'khong gian mang|(?:tren|qua|moi truong) mang|truc tuyen|giao dich dien tu|ngan hang (?:dien tu|so)|otp|truy cap|hop thu (?:cong vu|dien tu)|so hoa|tai lieu (?:so|dien tu)',
    'bao mat|mat khau|tai khoan|ma doc|vi ?rut?s?(?: may tinh)?|virus|lo hong|diem yeu|tan cong|xam nhap|tin tac|lua dao|gia mao',
    'su co(?! (?:thien tai|chay|cong trinh|de dieu|ho dap|dap|moi truong|y khoa|giao thong))|may (?:chu|tinh|tram)|he thong (?:thong tin|mang|cntt|may)|mang (?:may tinh|noi bo|lan|wan|truyen|vien|xa hoi)',
    'du lieu|sao luu|phan mem|ung dung (?:di dong|so)|website|trang (?:thong tin|tin|web)|cong (?:thong tin|dich vu)|ten mien|internet|wi-?fi|camera',
    'cong nghe thong tin|cntt|chuyen doi so|ky thuat so|vien thong|thong tin lien lac|buu (?:chinh|dien|gui|cuc)|duong truyen|truyen dan|phat song|thue bao',
    'tin nhan|cuoc goi|thu rac|thu dien tu|chu ky so|chung thu so|usb|bi mat nha nuoc|lo,? lot|scada',
  ].join('|')})(?![a-z])`,
);

export const isOfTrade = (text: string): boolean => trade.test(fold(text));

const rules = new Map(demandRules.map((rule) => [rule.control, rule]));

/** Of a dispatch of the trade, more than one duty in so many names its things. */
const fewest = 8;

/**
 * Whether measures of security may be asked by a duty: the abstract, what leads to the duties or some of them are of that
 * trade, or the duty itself.
 */
export function asksOfTrade({ subject, obligations, source }: Reading): (duty: Asking) => boolean {
  const first = obligations[0]?.anchor.lines?.[0] ?? 0;
  const lead = source.filter(({ line }) => line < first).map(({ shown }) => shown);
  const named = obligations.filter(({ text }) => isOfTrade(text)).length;
  const isAbout =
    named * fewest > obligations.length || isOfTrade(`${subject.value ?? ''}\n${lead.join(' ')}`);
  return ({ text }) => isAbout || isOfTrade(text);
}

/** What a duty of another trade asks for: its report, or, where there is a watch, its roster; a statement otherwise. */
export function demandsOfAnyTrade({ text, demands }: Asking): ObligationReading['demands'] {
  const words = fold(text);
  const kept = demands.filter(({ control }) => rules.get(control)?.inOtherTrades?.(words));
  return kept.length > 0 ? kept : askedOtherwise();
}

/** The reading with such demands only, where the dispatch is of another trade. */
export function withDemandsOfTrade(reading: Reading): Reading {
  const mayAsk = asksOfTrade(reading);
  return {
    ...reading,
    obligations: reading.obligations.map((duty) =>
      mayAsk(duty) ? duty : { ...duty, demands: demandsOfAnyTrade(duty) },
    ),
  };
}
