// What belongs to a duty beside its text: for whom, by when, how it may be proven.
import type { ObligationReading } from '../../../../dispatch/contract.ts';
import { useWords } from '../../../language.ts';
import { useControlTitle } from '../../control-title.ts';
import { sayDeadline } from './say.ts';

export function DutyNotes({ duty }: { duty: ObligationReading }) {
  const words = useWords('dispatch');
  const titleOf = useControlTitle();
  const proofs = duty.demands.map((demand) => titleOf(demand.control));
  const notes = [
    `${words.deadline}: ${sayDeadline(duty.deadline, words)}`,
    duty.addresseeGroup && `${words.to}: ${duty.addresseeGroup}`,
    duty.leadUnit && `${words.review.part.lead}: ${duty.leadUnit}`,
    duty.supportingUnits.length > 0 && `${words.review.part.supporting}: ${duty.supportingUnits.join('; ')}`,
    duty.cascade && words.cascades,
    proofs.length > 0 && `${words.asks}: ${proofs.join(', ')}`,
    duty.confidence < 1 && words.unsure({ percent: String(Math.round(duty.confidence * 100)) }),
  ];
  return <p className="hd-soft hd-small">{notes.filter(Boolean).join(' · ')}</p>;
}
