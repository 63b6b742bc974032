import { AppLink, Message, useToday } from '@passage/platform/web';
import { addDays } from '@passage/platform/domain';
import { Code, EmptyState, PersonName, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { InterviewTime } from '../interview/interview-time';
import { interviewsQuery } from '../interview/interview.queries';
import classes from './panel.module.css';

const shown = 8;
const daysAhead = 6;

/** Interviews planned for today and the six days after. */
export default function InterviewsPanel(): ReactNode {
  const today = useToday();
  const week = { state: 'planned', from: today, until: addDays(today, daysAhead) };
  const interviews = useQuery(interviewsQuery({ ...week, limit: String(shown) }));
  const { state, from, until } = week;
  return (
    <Section
      title={<Message id="case-processing.today.interviews" />}
      actions={
        <AppLink to={`/interviews?state=${state}&from=${from}&until=${until}`}>
          <Message id="case-processing.today.interviews.all" />
        </AppLink>
      }
    >
      <QueryStates query={interviews}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="case-processing.today.interviews.none" />} />
          ) : (
            <ul className={classes.rows}>
              {items.map((interview) => (
                <li key={interview.id} className={classes.row}>
                  <AppLink to={`/cases/${interview.caseId}?tab=case-processing`}>
                    {interview.principalApplicant ? (
                      <PersonName
                        name={interview.principalApplicant.name}
                        localName={interview.principalApplicant.nameLocal}
                      />
                    ) : (
                      <Code value={interview.caseNumber} />
                    )}
                  </AppLink>
                  <InterviewTime interview={interview} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
