// What a certificate tells the officer: broken, or due to be renewed.
import type { Finding } from '../../contract.ts';
import { type CertificateRecord, daysLeft, isDue } from '../fetch/certificate.ts';
import { noticeOf } from './notice.ts';

/** At most one finding; none where the certificate stands and is not due. */
export function certificateFindings(record: CertificateRecord, now: number): Finding[] {
  const days = daysLeft(record, now);
  const url = `https://${record.host}/`;
  if (record.problem !== null)
    return [
      noticeOf('certificate', url, record.problem, {
        vi: `Chứng thư số của ${record.host} không hợp lệ (${record.problem}).`,
        en: `The certificate of ${record.host} does not stand the normal check (${record.problem}).`,
      }),
    ];
  if (!isDue(record, now)) return [];
  return [
    noticeOf('certificate', url, record.validTo, {
      vi: `Chứng thư số của ${record.host} còn ${days} ngày; cần gia hạn ngay.`,
      en: `The certificate of ${record.host} has ${days} days left; renew it now.`,
    }),
  ];
}
