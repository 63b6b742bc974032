import { usePermitted } from '@passage/access/web';
import { useAreas } from '@passage/platform/web';
import { createElement, Suspense, type ReactNode } from 'react';
import classes from './case.module.css';
import { componentOf } from './case-parts';

/** What areas show of a case whichever tab is open. */
export function CaseBanners({ caseId }: { readonly caseId: string }): ReactNode {
  const isPermitted = usePermitted();
  const banners = useAreas().flatMap(({ caseBanner }) =>
    caseBanner && (!caseBanner.permission || isPermitted(caseBanner.permission)) ? [caseBanner] : [],
  );
  return (
    <div className={classes.banners}>
      <Suspense fallback={null}>
        {banners.map((banner, index) => createElement(componentOf(banner), { key: index, caseId }))}
      </Suspense>
    </div>
  );
}
