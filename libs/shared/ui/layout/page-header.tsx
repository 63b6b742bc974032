import { AppLink, useArrivalFocus, useText } from '@passage/platform/web';
import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './page-header.module.css';

/** A page above the one on screen. */
export interface Breadcrumb {
  readonly label: ReactNode;
  readonly to: string;
}

interface PageHeaderProps {
  /** Name of the page; also the title of the browser tab. */
  readonly title: string;
  /** What is shown instead of the plain title, for example a name in two scripts. */
  readonly heading?: ReactNode;
  /** Badges beside the title. */
  readonly badges?: ReactNode;
  /** One line below the title. */
  readonly description?: ReactNode;
  readonly breadcrumbs?: readonly Breadcrumb[];
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}

/** Head of every page: where one is, what it is, what can be done. Sets the title of the browser tab. */
export function PageHeader(props: PageHeaderProps): ReactNode {
  const { title, heading, badges, description, breadcrumbs = [], actions } = props;
  const text = useText();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(titleRef);
  const documentTitle = text('ui.document-title', { page: title });
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  return (
    <header className={classes.header}>
      {breadcrumbs.length > 0 ? (
        <nav aria-label={text('ui.breadcrumbs')}>
          <ol className={classes.crumbs}>
            {breadcrumbs.map(({ label, to }, index) => (
              <li key={to} className={classes.crumb}>
                <AppLink to={to} className={classes.crumbLink}>
                  {label}
                </AppLink>
                {index < breadcrumbs.length - 1 ? (
                  <IconChevronRight size={12} className={classes.separator} aria-hidden />
                ) : null}
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className={classes.line}>
        <div className={classes.titles}>
          <h1 className={classes.title} ref={titleRef} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {badges ? <div className={classes.badges}>{badges}</div> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      {description ? <div className={classes.description}>{description}</div> : null}
    </header>
  );
}
