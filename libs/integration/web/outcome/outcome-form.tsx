import { Divider } from '@mantine/core';
import {
  employments,
  healthAccesses,
  housings,
  languageLevels,
  outcomeInput,
  questionsFor,
  schoolings,
  selfSufficiencies,
  type CaseOutcome,
  type OutcomeInput,
  type OutcomeQuestion,
} from '@passage/integration/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, PersonName, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { correctOutcome, recordOutcome } from './outcome.queries';

const Fields = recordFields<OutcomeInput>();

interface OutcomeFormProps {
  readonly facts: CaseOutcome;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** How a family fares: of the family as a whole, and of each person what is asked at that age. */
export function OutcomeForm({ facts, onSaved, onCancel }: OutcomeFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const { caseId, people, ages, window, outcome } = facts;
  const assessedOn = outcome?.assessedOn ?? (window && window.until < today ? window.until : today);
  const asked = people.flatMap((person) => {
    const questions = ages ? questionsFor(person.birthDate, assessedOn, ages) : [];
    return questions.length > 0 ? [{ person, questions }] : [];
  });
  const answers = new Map(outcome?.people.map((each) => [each.personId, each]));
  return (
    <RecordForm
      id={`integration.outcome.${caseId}`}
      schema={outcomeInput}
      initialValues={{
        assessedOn,
        housing: outcome?.housing ?? 'own-lease',
        healthAccess: outcome?.healthAccess ?? 'everybody',
        selfSufficiency: outcome?.selfSufficiency ?? 'supported',
        people: asked.map(
          ({ person: { id } }) =>
            answers.get(id) ?? { personId: id, employment: null, languageLevel: null, schooling: null },
        ),
        note: outcome?.note ?? '',
      }}
      {...(outcome && { version: outcome.version })}
      save={(values, based) => (outcome ? correctOutcome(outcome.id, values, based) : recordOutcome(caseId, values))}
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id="integration.outcome.save" />}
    >
      <Fields.Date name="assessedOn" labelId="integration.assessed-on" max={today} isFirst />
      <FormGrid columns={3}>
        <Fields.Choice
          name="housing"
          labelId="integration.housing"
          options={housings.map((each) => ({ value: each, label: text(`integration.housing.${each}`) }))}
        />
        <Fields.Choice
          name="healthAccess"
          labelId="integration.health-access"
          options={healthAccesses.map((each) => ({ value: each, label: text(`integration.health-access.${each}`) }))}
        />
        <Fields.Choice
          name="selfSufficiency"
          labelId="integration.self-sufficiency"
          options={selfSufficiencies.map((each) => ({
            value: each,
            label: text(`integration.self-sufficiency.${each}`),
          }))}
        />
      </FormGrid>
      {asked.map(({ person, questions }, index) => (
        <div key={person.id}>
          <Divider
            label={<PersonName name={person.name} localName={person.nameLocal} />}
            labelPosition="left"
            mb="xs"
          />
          <FormGrid>
            {questions.map((question) => (
              <Question key={question} question={question} index={index} />
            ))}
          </FormGrid>
        </div>
      ))}
      <Fields.LongText name="note" labelId="integration.note" />
    </RecordForm>
  );
}

function Question({ question, index }: { readonly question: OutcomeQuestion; readonly index: number }): ReactNode {
  const text = useText();
  const name = `people.${index}.${question}` as const;
  switch (question) {
    case 'employment':
      return (
        <Fields.Choice
          name={name}
          labelId="integration.employment"
          options={employments.map((each) => ({ value: each, label: text(`integration.employment.${each}`) }))}
        />
      );
    case 'languageLevel':
      return (
        <Fields.Choice
          name={name}
          labelId="integration.language-level"
          options={languageLevels.map((each) => ({ value: each, label: text(`integration.language-level.${each}`) }))}
        />
      );
    case 'schooling':
      return (
        <Fields.Choice
          name={name}
          labelId="integration.schooling"
          options={schoolings.map((each) => ({ value: each, label: text(`integration.schooling.${each}`) }))}
        />
      );
  }
}
