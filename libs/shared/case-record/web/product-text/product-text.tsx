import { hasMessage } from '@passage/platform/web';
import { useCallback, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import en from '../messages/en.json';
import { productTextId } from './product-text-id';

const english: Readonly<Record<string, string>> = en;

/**
 * Puts a name that comes with the product (of a programme, of a requirement) into the reader's language. What an
 * administrator wrote or renamed is shown as typed.
 */
export function useProductText(): (typed: string) => string {
  const intl = useIntl();
  return useCallback(
    (typed) => {
      const id = productTextId(typed);
      return english[id] === typed && hasMessage(intl, id) ? intl.formatMessage({ id }) : typed;
    },
    [intl],
  );
}

/** A name that may come with the product, as content of an element. */
export function ProductText({ typed }: { readonly typed: string }): ReactNode {
  return <bdi>{useProductText()(typed)}</bdi>;
}
