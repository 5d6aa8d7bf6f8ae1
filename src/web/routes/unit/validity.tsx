// The days between which a unit is in force, in words; what is not known is said to be so.
import { writeCivilDate } from '../../../platform/words/civil-time.ts';
import { useWords } from '../../language.ts';

export function Validity({ of }: { of: { validFrom: string | null; validTo: string | null } }) {
  const words = useWords('unit');
  const parts = [
    of.validFrom && words.from({ day: writeCivilDate(of.validFrom) }),
    of.validTo && words.to({ day: writeCivilDate(of.validTo) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : <span className="hd-soft">{words.unknownFrom}</span>;
}
