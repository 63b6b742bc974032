import { useText, type MessageId } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { PageHeader, type Breadcrumb } from '../layout/page-header';
import classes from './form.module.css';

interface FormPageProps {
  readonly titleId: MessageId;
  readonly description?: ReactNode;
  readonly breadcrumbs?: readonly Breadcrumb[];
  /** The RecordForm. */
  readonly children: ReactNode;
}

/** A page that is one form. */
export function FormPage({ titleId, children, ...header }: FormPageProps): ReactNode {
  const text = useText();
  return (
    <div className={classes.page}>
      <PageHeader title={text(titleId)} {...header} />
      {children}
    </div>
  );
}
