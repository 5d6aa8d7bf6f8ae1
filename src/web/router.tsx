// Every address and the file that answers it. A page is one file in routes/, fetched when first opened.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { readFilter } from './filter.ts';
import { BrokenPage, MissingPage, OpeningPage } from './shell/fallbacks.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: MissingPage,
  validateSearch: readFilter,
});
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Shell });

type PageFile = () => Promise<{ default: React.ComponentType }>;
/** A page within the shell, for people who are signed in. */
const page = <const P extends string>(path: P, file: PageFile) =>
  createRoute({ getParentRoute: () => inside, path, component: lazyRouteComponent(file) });
/** A page of its own, for anybody. */
const outside = <const P extends string>(path: P, file: PageFile) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(file) });

const invitation: PageFile = () => import('./routes/invitation.tsx');

// To add a page: its file in routes/ with a default export, and its line here.
const tree = root.addChildren([
  outside('/dang-nhap', () => import('./routes/sign-in.tsx')),
  outside('/moi/$token', invitation),
  outside('/bat-dau/$token', invitation),
  outside('/bang-mau', () => import('./routes/gallery.tsx')),
  inside.addChildren([
    page('/', () => import('./routes/today/today.tsx')),
    page('/cong-van-den', () => import('./routes/dispatch/list.tsx')),
    page('/cong-van-den/$dispatchId', () => import('./routes/dispatch/reading.tsx')),
    page('/van-ban-chi-dao', () => import('./routes/directive/list.tsx')),
    page('/van-ban-chi-dao/$directiveId', () => import('./routes/directive/page.tsx')),
    page('/viec', () => import('./routes/assignment/duties.tsx')),
    page('/viec/$assignmentId', () => import('./routes/assignment/duty.tsx')),
    page('/viec/$assignmentId/thiet-bi', () => import('./routes/sweep/devices/devices.tsx')),
    page('/bien-nhan/$submissionId', () => import('./routes/evidence/receipt.tsx')),
    page('/tham-dinh', () => import('./routes/verdict/reviews.tsx')),
    page('/de-nghi', () => import('./routes/assignment/requests.tsx')),
    page('/theo-doi', () => import('./routes/report/tracking.tsx')),
    page('/theo-doi/$directiveId', () => import('./routes/report/directive-board.tsx')),
    page('/bao-cao', () => import('./routes/report/roll-ups.tsx')),
    page('/bao-cao/$rollUpId', () => import('./routes/report/roll-up.tsx')),
    page('/danh-sach-chi-bao', () => import('./routes/sweep/lists/lists.tsx')),
    page('/danh-sach-chi-bao/$listId', () => import('./routes/sweep/lists/list.tsx')),
    page('/trang-web', () => import('./routes/site/list.tsx')),
    page('/trang-web/nhap', () => import('./routes/site/import.tsx')),
    page('/trang-web/chien-dich', () => import('./routes/site/campaigns.tsx')),
    page('/trang-web/$siteId/dia-chi', () => import('./routes/site/addresses.tsx')),
    page('/trang-web/$siteId', () => import('./routes/site/site.tsx')),
    page('/su-viec/$caseId', () => import('./routes/site/case.tsx')),
    page('/don-vi', () => import('./routes/unit/directory.tsx')),
    page('/don-vi/moi', () => import('./routes/unit/unit-form.tsx')),
    page('/don-vi/nhap', () => import('./routes/unit/import.tsx')),
    page('/don-vi/nhap-phu-luc', () => import('./routes/unit/appendix.tsx')),
    page('/don-vi/ke-thua', () => import('./routes/unit/succession.tsx')),
    page('/don-vi/khoi', () => import('./routes/unit/sectors.tsx')),
    page('/don-vi/$unitId', () => import('./routes/unit/unit.tsx')),
    page('/don-vi/$unitId/sua', () => import('./routes/unit/unit-form.tsx')),
    page('/don-vi/$unitId/may-quet', () => import('./routes/sweep/devices/stations.tsx')),
    page('/nhat-ky', () => import('./routes/log/log.tsx')),
    page('/nguoi-dung', () => import('./routes/person/people.tsx')),
    page('/vi-du', () => import('./routes/example/example.tsx')),
    page('/tim', () => import('./routes/search.tsx')),
    page('/tai-khoan', () => import('./routes/account.tsx')),
    createRoute({ getParentRoute: () => inside, path: '$', component: MissingPage }),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPendingComponent: OpeningPage,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
