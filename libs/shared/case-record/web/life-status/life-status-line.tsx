import type { LifeStatus } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { IconEyeOff, IconQuestionMark, IconUserX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CountryName } from '../country/names';

/** What is known of a person's life, in one line: marked by words and shape, not by colour alone. */
export function LifeStatusLine({ status }: { readonly status: LifeStatus | null | undefined }): ReactNode {
  if (!status) return null;
  const { state, country, place, mayJoin, hiddenAtRequestOf } = status;
  return (
    <>
      {state === 'dead' || state === 'missing' ? (
        <StatusBadge
          tone={state === 'dead' ? 'neutral' : 'attention'}
          icon={state === 'dead' ? IconUserX : IconQuestionMark}
        >
          <LifeState status={status} />
        </StatusBadge>
      ) : null}
      {hiddenAtRequestOf ? (
        <StatusBadge tone="special" icon={IconEyeOff}>
          <Message id="case-record.hidden.mark" />
        </StatusBadge>
      ) : null}
      {country || place ? (
        <span>
          {place ? <bdi>{place}</bdi> : null}
          {country && place ? ', ' : null}
          <CountryName code={country} />
        </span>
      ) : null}
      {mayJoin === 'yes' ? <Message id="case-record.life-status.may-join-later" /> : null}
    </>
  );
}

/** "Died 3 May 2015", "Missing since 2014", or only the state where no day is known. */
export function LifeState({ status }: { readonly status: LifeStatus }): ReactNode {
  const { state, sinceOn, sincePrecision } = status;
  if (!sinceOn || (state !== 'dead' && state !== 'missing')) return <Message id={`case-record.life.${state}`} />;
  const date =
    sincePrecision === 'day' ? (
      <PlainDate key="date" value={sinceOn} />
    ) : sincePrecision === 'month' ? (
      <PlainDate key="date" value={sinceOn} width="month" />
    ) : (
      sinceOn.slice(0, 4)
    );
  return <Message id={`case-record.life-since.${state}`} values={{ date }} />;
}
