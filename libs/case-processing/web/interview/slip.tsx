import type { Interview } from '@passage/case-processing/domain';
import { LanguageName, ProductText } from '@passage/case-record/web';
import { ClockTime, Message, PlainDate, useLocale } from '@passage/platform/web';
import { Code } from '@passage/ui';
import type { ReactNode } from 'react';
import classes from './slip.module.css';

/** What the family takes home: when, where, who is to come, what to bring. */
export function Slip({ interview }: { readonly interview: Interview }): ReactNode {
  const { locale, direction } = useLocale();
  const { date, time, place, room, language, participants, caseNumber, durationMinutes } = interview;
  return (
    <article className={classes.slip} lang={locale} dir={direction}>
      <h2 className={classes.title}>
        <Message id="case-processing.slip.title" />
      </h2>
      <p className={classes.when}>
        <PlainDate value={date} width="long" /> · <ClockTime value={time} />
      </p>
      <dl className={classes.facts}>
        <dt>
          <Message id="case-processing.slip.where" />
        </dt>
        <dd>
          <ProductText typed={place} />
          {room ? (
            <>
              {' · '}
              <ProductText typed={room} />
            </>
          ) : null}
        </dd>
        <dt>
          <Message id="case-processing.slip.who" />
        </dt>
        <dd>
          {participants.map(({ personId, name, nameLocal }) => (
            <div key={personId}>
              <bdi>{nameLocal || name}</bdi>
              {nameLocal ? (
                <>
                  {' '}
                  (<bdi>{name}</bdi>)
                </>
              ) : null}
            </div>
          ))}
        </dd>
        <dt>
          <Message id="case-processing.slip.duration" />
        </dt>
        <dd>
          <Message id="case-processing.interview.minutes" values={{ minutes: durationMinutes }} />
        </dd>
        {language ? (
          <>
            <dt>
              <Message id="case-processing.slip.spoken" />
            </dt>
            <dd>
              <LanguageName code={language} />
            </dd>
          </>
        ) : null}
        <dt>
          <Message id="case-processing.slip.number" />
        </dt>
        <dd>
          <Code value={caseNumber} />
        </dd>
      </dl>
      <p>
        <Message id="case-processing.slip.bring" />
      </p>
      <p>
        <Message id="case-processing.slip.cannot" />
      </p>
    </article>
  );
}
