import { usePermitted } from '@passage/access/web';
import { recordId } from '@passage/platform/domain';
import { parseQueryString, queryString, type AreaRoute, type Query } from '@passage/platform/web';
import { Loading } from '@passage/ui';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { areas } from './areas';
import { CrashPage } from './pages/crash.page';
import { NoRightPage } from './pages/no-right.page';
import { NotFoundPage } from './pages/not-found.page';
import { StartPage } from './pages/start.page';
import { Shell } from './shell/shell';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage });

const areaRoutes = areas
  .flatMap((area) => area.routes)
  .map((route) => createRoute({ getParentRoute: () => rootRoute, path: route.path, component: pageOf(route) }));

/** The router of the application, made of the routes of its areas. */
export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([startRoute, ...areaRoutes]),
    parseSearch: (search) => parseQueryString(search),
    stringifySearch: (search) => {
      const text = queryString(search as Query);
      return text === '' ? '' : `?${text}`;
    },
    defaultPreload: 'intent',
    defaultErrorComponent: CrashPage,
    defaultPendingComponent: () => <Loading />,
    scrollRestoration: true,
  });
}

/** The page of a route, loaded when first opened; without the right, or at an address no record can have, it says so instead. */
function pageOf(route: AreaRoute): () => ReactNode {
  const Page = lazyRouteComponent(route.load);
  return function AreaPage() {
    const isPermitted = usePermitted();
    const named = useParams({ strict: false });
    if (!Object.values(named).every((value) => recordId.safeParse(value).success)) return <NotFoundPage />;
    return route.permission && !isPermitted(route.permission) ? <NoRightPage /> : <Page />;
  };
}
