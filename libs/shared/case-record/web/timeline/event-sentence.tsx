import type { TimelineEvent, Worded } from '@passage/case-record/domain';
import { hasMessage, Message, withDayInWords } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useProductText } from '../wording/product-text';

/**
 * What happened, in the words of the area it happened in: the sentence `timeline.<code>` of its catalogue, with the
 * event's values and `{person}`.
 */
export function EventSentence({ event }: { readonly event: TimelineEvent }): ReactNode {
  const intl = useIntl();
  const productText = useProductText();
  const worded = (value: string) => withDayInWords(intl, productText(value));
  const [area = '', concept = '', what = ''] = event.code.split('.');
  const id = what ? `timeline.${area}.${concept}.${what}` : `timeline.${area}.${concept}`;
  if (!hasMessage(intl, id)) return <Message id="case-record.timeline.other" values={{ code: event.code }} />;
  const sentence = intl.formatMessage({ id }, { ...asValues(event.params, worded), person: event.person?.name ?? '–' });
  const isNamed = event.person && !String(intl.messages[id]).includes('{person}');
  return isNamed ? (
    <Message
      id="case-record.timeline.of-person"
      values={{ person: <bdi key="person">{event.person?.name}</bdi>, sentence }}
    />
  ) : (
    sentence
  );
}

/**
 * Values for a sentence, days and names of the configuration as the reader writes them. A text is also given as
 * `<name>Key`, in which a choice of the sentence can name it.
 */
function asValues(
  params: Readonly<Record<string, unknown>>,
  worded: Worded,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]): [string, string | number | boolean][] => {
      if (typeof value === 'number' || typeof value === 'boolean') return [[name, value]];
      const text = String(value ?? '–');
      return [
        [name, worded(text)],
        [`${name}Key`, text.replaceAll('-', '_')],
      ];
    }),
  );
}
