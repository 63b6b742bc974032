import { Alert, Stack } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { isOpenAssessment, type Assessment } from '@passage/health/domain';
import { AppLink, Message, PlainDate, useRouteParam, useText } from '@passage/platform/web';
import { PageHeader, PersonName, PageStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AssessmentActions } from './assessment-actions';
import { AssessmentStateBadge } from './assessment-badges';
import { AssessmentForm } from './assessment-form';
import { AssessmentRecord } from './assessment-record';
import { assessmentQuery } from './assessment.queries';
import { SignaturePanel } from './signature-panel';

/** One assessment: a form while it is open, a record afterwards. */
export default function AssessmentPage(): ReactNode {
  const query = useQuery(assessmentQuery(useRouteParam('assessmentId')));
  return <PageStates query={query}>{(assessment) => <Content assessment={assessment} />}</PageStates>;
}

function Content({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const text = useText();
  const mayRecord = usePermitted()('health.assessment.record');
  const { person, caseId, caseNumber, state, correctsId, correctionReason } = assessment;
  const isOpen = isOpenAssessment(state);
  return (
    <>
      <PageHeader
        title={text('health.assessment.of', { name: person.name })}
        heading={<PersonName name={person.name} localName={person.nameLocal} />}
        badges={<AssessmentStateBadge state={state} />}
        breadcrumbs={[
          { label: <Message id="health.clinic" />, to: '/clinic' },
          { label: <bdi>{person.name}</bdi>, to: `/clinic/people/${person.id}` },
        ]}
        description={
          <Message
            id="health.assessment.about"
            values={{
              born: <PlainDate value={person.birthDate} />,
              case: <AppLink to={`/cases/${caseId}?tab=health`}>{caseNumber}</AppLink>,
            }}
          />
        }
        actions={<AssessmentActions assessment={assessment} />}
      />
      <Stack gap="md">
        {correctsId ? (
          <Alert variant="light" title={<Message id="health.assessment.corrects" />}>
            <bdi>{correctionReason}</bdi>{' '}
            <AppLink to={`/clinic/assessments/${correctsId}`}>
              <Message id="health.assessment.corrected-one" />
            </AppLink>
          </Alert>
        ) : null}
        {isOpen && mayRecord ? (
          <>
            <Section title={<Message id="health.assessment" />}>
              <AssessmentForm key={assessment.id} assessment={assessment} />
            </Section>
            <Section title={<Message id="health.signature" />}>
              <SignaturePanel assessment={assessment} />
            </Section>
          </>
        ) : (
          <Section title={<Message id="health.assessment" />}>
            <AssessmentRecord assessment={assessment} />
          </Section>
        )}
      </Stack>
    </>
  );
}
