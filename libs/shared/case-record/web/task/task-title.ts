import type { Task } from '@passage/case-record/domain';
import { hasMessage } from '@passage/platform/web';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useProductText } from '../wording/product-text';

/**
 * What a task is called. One that the product opened has a code `<area>.<concept>.<what>`, put into the reader's
 * language by the sentence `task.<code>` of that area; any other is called as
 * somebody wrote, or as an administrator put that into the language.
 */
export function useTaskTitle(): (task: Pick<Task, 'code' | 'title'>) => string {
  const intl = useIntl();
  const productText = useProductText();
  return useCallback(
    ({ code, title }) => {
      const [area = '', concept = '', what = ''] = code?.split('.') ?? [];
      const id = what ? `task.${area}.${concept}.${what}` : `task.${area}.${concept}`;
      return code && hasMessage(intl, id) ? intl.formatMessage({ id }) : productText(title);
    },
    [intl, productText],
  );
}
