// The pages of the navigation, in its order, and the action that a person must be able to do to see each.
import type { Action } from './session.ts';
import type { Words } from './words/index.ts';

export interface Page {
  to:
    | '/'
    | '/cong-van-den'
    | '/van-ban-chi-dao'
    | '/viec'
    | '/tham-dinh'
    | '/de-nghi'
    | '/theo-doi'
    | '/bao-cao'
    | '/danh-sach-chi-bao'
    | '/trang-web'
    | '/don-vi'
    | '/nhat-ky'
    | '/nguoi-dung'
    | '/tai-khoan';
  name: keyof Words['shell']['page'];
  /** Any one of these actions opens the page; none means that everybody sees it. */
  may: readonly Action[];
}

export const pages: readonly Page[] = [
  { to: '/', name: 'today', may: [] },
  { to: '/cong-van-den', name: 'dispatches', may: ['dispatch.read'] },
  { to: '/van-ban-chi-dao', name: 'directives', may: ['directive.read'] },
  { to: '/viec', name: 'duties', may: ['assignment.answer', 'evidence.submit', 'evidence.sign'] },
  { to: '/tham-dinh', name: 'reviews', may: ['verdict.judge'] },
  { to: '/de-nghi', name: 'requests', may: ['assignment.decide'] },
  { to: '/theo-doi', name: 'tracking', may: ['report.read'] },
  { to: '/bao-cao', name: 'reports', may: ['report.read'] },
  { to: '/danh-sach-chi-bao', name: 'indicators', may: ['indicators.read'] },
  { to: '/trang-web', name: 'sites', may: ['site.read'] },
  { to: '/don-vi', name: 'units', may: [] },
  { to: '/nhat-ky', name: 'log', may: ['log.read'] },
  { to: '/nguoi-dung', name: 'people', may: ['person.manage'] },
  { to: '/tai-khoan', name: 'account', may: [] },
];

export function pagesFor(can: (action: Action) => boolean): readonly Page[] {
  return pages.filter((page) => page.may.length === 0 || page.may.some(can));
}
