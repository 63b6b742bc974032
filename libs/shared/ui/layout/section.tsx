import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  /** Buttons or links at the end of the title line. */
  readonly actions?: ReactNode;
  /** `flush` lets tables and lists reach the edges. */
  readonly padding?: 'normal' | 'flush';
  readonly children: ReactNode;
}

/** A titled part of a page, framed. */
export function Section({ title, actions, padding = 'normal', children }: SectionProps): ReactNode {
  const titleId = useId();
  return (
    <section className={classes.section} aria-labelledby={titleId}>
      <div className={classes.head}>
        <h2 className={classes.title} id={titleId}>
          {title}
        </h2>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      <div className={classes.body} data-padding={padding}>
        {children}
      </div>
    </section>
  );
}
