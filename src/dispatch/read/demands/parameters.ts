// Reads the parameters of a demand from its clause: only what is printed, nothing by default.
import type { Demand } from '../../contract.ts';
import { fold } from '../lines/fold.ts';

type Parameters = Demand['parameters'];

const numberIn = (pattern: RegExp, folded: string): number | null => {
  const digits = pattern.exec(folded)?.[1];
  return digits ? Number(digits) : null;
};

const present = (parameters: Record<string, number | string | null | undefined>): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined),
  ) as Parameters;

/** "03 bản sao … 02 phương tiện … 01 bản sao lưu ngoại tuyến … trong vòng 24 tiếng", or "3-2-1" alone. */
function backup(folded: string): Parameters {
  const rule = /\b(\d)-(\d)-(\d)\b/.exec(folded);
  const hours = numberIn(/trong (?:vong|thoi gian)\s+(\d{1,3})\s*(?:tieng|gio|h)\b/, folded);
  return present({
    copies: numberIn(/(\d{1,2})\s+ban sao/, folded) ?? (rule ? Number(rule[1]) : null),
    media:
      numberIn(/(\d{1,2})\s+(?:phuong tien|loai phuong tien|thiet bi luu tru)/, folded) ??
      (rule ? Number(rule[2]) : null),
    offline:
      numberIn(/(\d{1,2})\s+ban sao luu\s+(?:ngoai tuyen|offline)/, folded) ??
      (rule ? Number(rule[3]) : null),
    recoveryHours: hours,
  });
}

function dutyRoster(text: string, folded: string): Parameters {
  const window =
    /(?:trong (?:cac )?(?:thoi gian|dip|ngay)\s+(?:dien ra |nghi |le |tet |dai hoi |hoi nghi )[^,.;()]*|truoc, trong va sau [^.;]+)/.exec(
      folded,
    );
  const roundTheClock = /24\s?\/\s?(?:7|24)/.exec(folded);
  return present({
    window: window ? text.slice(window.index, window.index + window[0].length) : null,
    cover: roundTheClock ? roundTheClock[0].replace(/\s/g, '') : null,
  });
}

const readers: Record<string, (text: string, folded: string) => Parameters> = {
  backup: (_text, folded) => backup(folded),
  'duty-roster': dutyRoster,
};

/** Parameters by the control's id; controls without parameters in the text give an empty object. */
export const parametersOf = (control: string, text: string): Parameters =>
  readers[control]?.(text, fold(text)) ?? {};
