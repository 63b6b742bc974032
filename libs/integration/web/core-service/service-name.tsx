import { ProductText } from '@passage/case-record/web';
import { hasMessage, Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** What a service is called: in the reader's language if it is a known one, else as the data says. */
export function ServiceName({ service }: { readonly service: { code: string; title: string } }): ReactNode {
  const intl = useIntl();
  const id = `integration.service.${service.code}`;
  return hasMessage(intl, id) ? <Message id={id} /> : <ProductText typed={service.title} />;
}
