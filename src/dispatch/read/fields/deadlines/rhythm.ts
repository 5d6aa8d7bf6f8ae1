// The pieces that wordings of what comes round again share; rules are those of RFC 5545.
import type { Deadline } from '../../../contract.ts';
import { type Groups, timeOf } from './form.ts';

export const every = '(?:hang|moi) (?<unit>ngay|tuan|thang|quy|nam)';
export const lead = '(?:truoc|cham nhat|muon nhat|vao|dinh ky|tu)';
export const filler = '(?:[ ,:]{1,2}(?:la|vao|den|truoc|luc|cac))*';

export const frequency: Record<string, string> = {
  ngay: 'DAILY',
  tuan: 'WEEKLY',
  thang: 'MONTHLY',
  quy: 'MONTHLY;INTERVAL=3',
  nam: 'YEARLY',
};

export const rule = (parts: (string | false | undefined)[], groups: Groups): Partial<Deadline> => ({
  kind: 'recurring',
  rule: parts.filter(Boolean).join(';'),
  time: timeOf(groups),
});
