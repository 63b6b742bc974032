import { Button } from '@mantine/core';
import { fullName, lifeStatusInput, type CaseDetail, type LifeStatus, type Person } from '@passage/case-record/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, QueryStates, RecordForm, recordFields } from '@passage/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { useCountryOptions } from '../country/names';
import { DocumentChoice } from '../document/document-choice';
import { useDocumentOptions } from '../document/document-options';
import { familyPictureQuery } from '../family-picture/family-picture.queries';
import { peopleOf } from '../relationship/people-of';
import { changeLifeStatus, recordLifeStatus, removeLifeStatus } from './life-status.queries';

const Fields = recordFields<z.input<typeof lifeStatusInput>>();

interface LifeStatusFormProps {
  readonly detail: CaseDetail;
  readonly person: Pick<Person, 'id' | 'birthDate'>;
  readonly onDone: () => void;
}

/** Says whether a person lives, by whose news, and where. */
export function LifeStatusForm(props: LifeStatusFormProps): ReactNode {
  const query = useQuery(familyPictureQuery(props.detail.id));
  return (
    <QueryStates query={query}>
      {({ people }) => {
        const known = people.find(({ id }) => id === props.person.id)?.lifeStatus ?? null;
        return <NewsForm key={known?.version ?? 0} {...props} known={known} />;
      }}
    </QueryStates>
  );
}

function NewsForm({
  detail,
  person,
  known,
  onDone,
}: LifeStatusFormProps & { readonly known: LifeStatus | null }): ReactNode {
  const today = useToday();
  const choices = useChoices();
  const countries = useCountryOptions();
  const documents = useDocumentOptions(detail.id);
  const refresh = useRefreshCase(detail.id);
  const others = peopleOf(detail)
    .filter(({ id }) => id !== person.id)
    .map((each) => ({ value: each.id, label: fullName(each) }));
  const isMember = detail.members.some((each) => each.person.id === person.id && each.leftOn === null);
  const tellsDeath = !isMember || known?.state === 'dead';
  const named = useNamedValue({
    state: choices.lifeStates,
    sincePrecision: choices.precisions,
    source: choices.newsSources,
    mayJoin: choices.joiningProspects,
    country: countries,
    documentId: documents,
    hiddenAtRequestOf: others,
  });
  const { id, personId: _person, version, ...facts } = known ?? { id: undefined, personId: '', version: undefined };
  const finish = (): void => {
    refresh();
    onDone();
  };
  return (
    <RecordForm
      id={`case-record.life-status.${person.id}`}
      schema={lifeStatusInput}
      initialValues={{ ...nothingKnown, reportedOn: today, ...facts }}
      {...(version === undefined ? {} : { version })}
      save={(input, based) => (id ? changeLifeStatus(id, input, based) : recordLifeStatus(person.id, input))}
      onSaved={finish}
      onCancel={onDone}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Choice
          name="state"
          labelId="case-record.life-status.state"
          {...(tellsDeath ? {} : { hintId: 'case-record.member.death-hint' as const })}
          options={choices.lifeStates.filter(({ value }) => tellsDeath || value !== 'dead')}
          isFirst
        />
        <Fields.Date name="sinceOn" labelId="case-record.life-status.since-on" max={today} />
        <Fields.Choice name="sincePrecision" labelId="case-record.life-status.precision" options={choices.precisions} />
        <Fields.Choice name="source" labelId="case-record.life-status.source" options={choices.newsSources} />
        <Fields.Date name="reportedOn" labelId="case-record.life-status.reported-on" max={today} />
        <DocumentChoice
          name="documentId"
          labelId="case-record.life-status.document"
          hintId="case-record.life-status.document-hint"
          caseId={detail.id}
          kind="civil-status"
          personId={person.id}
        />
        <Fields.Choice name="country" labelId="case-record.life-status.country" options={countries} />
        <Fields.Text name="place" labelId="case-record.life-status.place" />
        <Fields.Choice name="mayJoin" labelId="case-record.life-status.may-join" options={choices.joiningProspects} />
        <Fields.Choice
          name="hiddenAtRequestOf"
          labelId="case-record.hidden.at-request-of"
          hintId="case-record.hidden.person-hint"
          options={others}
        />
        <Fields.LongText name="sourceNote" labelId="case-record.life-status.source-note" />
      </FormGrid>
      {known ? <TakeBack status={known} onDone={finish} /> : null}
    </RecordForm>
  );
}

const nothingKnown: Omit<z.input<typeof lifeStatusInput>, 'reportedOn'> = {
  ...{ state: 'unknown', sinceOn: null, sincePrecision: 'day', source: 'family-member', sourceNote: '' },
  ...{ documentId: null, country: null, place: '', mayJoin: 'undecided', hiddenAtRequestOf: null },
};

function TakeBack({ status, onDone }: { readonly status: LifeStatus; readonly onDone: () => void }): ReactNode {
  const taking = useMutation({ mutationFn: () => removeLifeStatus(status.id, status.version), onSuccess: onDone });
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-xs"
      w="fit-content"
      loading={taking.isPending}
      onClick={() => taking.mutate()}
    >
      <Message id="case-record.life-status.take-back" />
    </Button>
  );
}
