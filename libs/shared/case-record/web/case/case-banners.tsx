import { usePermitted } from '@passage/access/web';
import { useAreas, type AreaModule } from '@passage/platform/web';
import { createElement, Suspense, type ReactNode } from 'react';
import classes from './case.module.css';
import { componentOf } from './case-parts';

interface OfCase {
  readonly caseId: string;
}

/** What areas show of a case whichever tab is open. */
export function CaseBanners({ caseId }: OfCase): ReactNode {
  return (
    <div className={classes.banners}>
      <PartsOfAreas which="caseBanner" caseId={caseId} />
    </div>
  );
}

/** What areas have to say before the case is closed, or opened again. */
export function ClosureNotices({ caseId }: OfCase): ReactNode {
  return <PartsOfAreas which="caseClosureNotice" caseId={caseId} />;
}

interface PartsOfAreasProps extends OfCase {
  readonly which: keyof Pick<AreaModule, 'caseBanner' | 'caseClosureNotice'>;
}

function PartsOfAreas({ which, caseId }: PartsOfAreasProps): ReactNode {
  const isPermitted = usePermitted();
  const parts = useAreas().flatMap(({ [which]: part }) =>
    part && (!part.permission || isPermitted(part.permission)) ? [part] : [],
  );
  return (
    <Suspense fallback={null}>
      {parts.map((part, index) => createElement(componentOf(part), { key: index, caseId }))}
    </Suspense>
  );
}
