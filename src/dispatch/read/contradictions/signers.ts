// A letterhead of one body over a signature for another.
import type { Contradiction } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

const committee = /^(?:uy ban nhan dan|ubnd)(?![a-z])/;
const branch = /^(?:so|phong|chi cuc|trung tam|thanh tra|benh vien|truong|cong an)(?![a-z])/;
const forCommittee = /^tm ?\. ?(?:uy ban nhan dan|ubnd)(?![a-z])/;
const directs = /^(?:kt ?\. ?)?(?:pho )?giam doc(?![a-z])/;
const mandated = /chu tich|uy ban|ubnd|t(?:l|uq) ?\./;

const differs = (vi: string, en: string): Contradiction => ({
  kind: 'signer-differs',
  fields: ['issuer', 'signatory'],
  explanation: { vi, en },
  suggestion: { vi: 'Hỏi lại văn bản do cơ quan nào ban hành.', en: 'Ask which of the two has issued it.' },
});

/** "TM. ỦY BAN NHÂN DÂN" under a department's letterhead, or a director alone under that of a People's Committee. */
export function signersDiffer({ issuer, signatory, symbol, isRecognised }: Facts): Contradiction[] {
  const [body, capacity] = [fold(issuer.value ?? ''), fold(signatory.capacity ?? '')];
  const said = [issuer.value, signatory.capacity] as const;
  if (branch.test(body) && forCommittee.test(capacity))
    return [
      differs(
        `Đầu văn bản là ${said[0]}, phần ký ghi ${said[1]}.`,
        `The letterhead is of ${said[0]}, signed ${said[1]}.`,
      ),
    ];
  // The line over a director's title that says for whom he signs may be one that a machine has lost.
  const isCommittees = !isRecognised && committee.test(body) && /(?:^|-)UBND(?:-|$)/.test(symbol.value ?? '');
  if (isCommittees && directs.test(capacity) && !mandated.test(capacity))
    return [
      differs(
        `Đầu văn bản là ${said[0]}, phần ký ghi ${said[1]}.`,
        `The letterhead is of ${said[0]}, signed ${said[1]}.`,
      ),
    ];
  if (
    branch.test(body) &&
    /^(?:\d{4}\/)?(?:[A-ZĐ][A-Za-zĐ]{0,2}-)?UBND(?:-|$)/.test(symbol.value ?? '') &&
    /(?:^|[.,] ?)(?:pho )?(?:giam doc|truong phong)/.test(capacity) &&
    !mandated.test(capacity)
  )
    return [
      differs(
        `Đầu văn bản và phần ký là ${said[0]}, ký hiệu là ${symbol.value}.`,
        `Letterhead and signature are of ${said[0]}, the symbol is ${symbol.value}.`,
      ),
    ];
  return [];
}
