import { Button, Group } from '@mantine/core';
import { useSession } from '@passage/access/web';
import { caseInput, fullName, type PersonInput } from '@passage/case-record/domain';
import { discardDraft, keepDraft, Message, readDraft, useGo, useText, useToday } from '@passage/platform/web';
import { FormGrid, FormPage, PersonName, RecordForm, recordFields, Section } from '@passage/ui';
import { IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useChoices, useColleagueOptions, useOfficeOptions, useProgrammeOptions } from '../choices/options';
import { useCountryOptions } from '../country/names';
import { Dialog } from '../dialog/dialog';
import { DuplicateHints } from '../duplicate/duplicate-hints';
import classes from '../family/family.module.css';
import { IdentityFields } from '../person/identity-fields';
import { blankPerson } from '../person/person-form';
import { createCase } from './case.queries';
import { NewMemberForm } from './new-member-form';

const Fields = recordFields<z.input<typeof caseInput>>();
const othersDraft = 'case-record.case.new.others';

/** Creates a case: the referral, the principal applicant, and whoever else belongs to the family. */
export default function NewCasePage(): ReactNode {
  const go = useGo();
  const today = useToday();
  const client = useQueryClient();
  const { staff } = useSession();
  const [others, setOthers] = useOthers();
  return (
    <FormPage
      titleId="case-record.case.new"
      breadcrumbs={[{ label: <Message id="case-record.cases" />, to: '/cases' }]}
      description={<Message id="case-record.case.new-hint" />}
    >
      <RecordForm
        id="case-record.case.new"
        schema={caseInput}
        initialValues={{
          officeId: staff.officeIds[0] ?? '',
          programmeId: '',
          referralSource: 'UNHCR',
          referralNumber: '',
          referredOn: today,
          referralType: undefined,
          priority: 'normal',
          processingPriority: 'normal',
          countryOfAsylum: '',
          countryOfOrigin: '',
          submissionCategory: null,
          secondaryCategory: null,
          ownerId: staff.id,
          people: [{ ...blankPerson, relationship: 'principal-applicant', isTravelling: true }],
        }}
        save={(input) => createCase({ ...input, people: [...input.people, ...others] })}
        onSaved={({ id }) => {
          discardDraft(othersDraft);
          void client.invalidateQueries({ queryKey: ['cases'] });
          go(`/cases/${id}`);
        }}
        onCancel={() => {
          discardDraft(othersDraft);
          go('/cases');
        }}
        saveLabel={<Message id="case-record.case.create" />}
      >
        <ReferralFields />
        <Section title={<Message id="case-record.member.principal-applicant" />}>
          <FormGrid columns={3}>
            <IdentityFields at="people.0." isFirst={false} />
          </FormGrid>
          <DuplicateHints at="people.0." />
        </Section>
        <OtherMembers others={others} onChange={setOthers} />
      </RecordForm>
    </FormPage>
  );
}

/** The members besides the principal applicant, kept as a draft like the rest of the form. */
function useOthers(): [PersonInput[], (others: PersonInput[]) => void] {
  const [others, setOthers] = useState<PersonInput[]>(() => {
    const draft = readDraft(othersDraft);
    return Array.isArray(draft) ? (draft as PersonInput[]) : [];
  });
  const change = (next: PersonInput[]): void => {
    keepDraft(othersDraft, next);
    setOthers(next);
  };
  return [others, change];
}

function ReferralFields(): ReactNode {
  const { priorities, categories, referralTypes } = useChoices();
  const countries = useCountryOptions();
  return (
    <Section title={<Message id="case-record.case.referral" />}>
      <FormGrid columns={3}>
        <Fields.Choice
          name="programmeId"
          labelId="case-record.case.programme"
          options={useProgrammeOptions()}
          isFirst
        />
        <Fields.Choice name="officeId" labelId="case-record.case.office" options={useOfficeOptions()} />
        <Fields.Choice name="ownerId" labelId="case-record.case.owner" options={useColleagueOptions()} />
        <Fields.Choice name="referralType" labelId="case-record.case.referral-type" options={referralTypes} />
        <Fields.Text name="referralSource" labelId="case-record.case.referral-source" />
        <Fields.Text name="referralNumber" labelId="case-record.case.referral-number" />
        <Fields.Date name="referredOn" labelId="case-record.case.referred-on" max={useToday()} />
        <Fields.Choice name="priority" labelId="case-record.case.priority" options={priorities} />
        <Fields.Choice
          name="processingPriority"
          labelId="case-record.case.processing-priority"
          hintId="case-record.case.processing-priority.hint"
          options={priorities}
        />
        <Fields.Choice name="submissionCategory" labelId="case-record.case.category" options={categories} />
        <Fields.Choice name="secondaryCategory" labelId="case-record.case.secondary-category" options={categories} />
        <Fields.Choice name="countryOfAsylum" labelId="case-record.case.asylum" options={countries} />
        <Fields.Choice name="countryOfOrigin" labelId="case-record.case.origin" options={countries} />
      </FormGrid>
    </Section>
  );
}

interface OtherMembersProps {
  readonly others: readonly PersonInput[];
  readonly onChange: (others: PersonInput[]) => void;
}

function OtherMembers({ others, onChange }: OtherMembersProps): ReactNode {
  const text = useText();
  const [isAdding, setIsAdding] = useState(false);
  const stop = (): void => setIsAdding(false);
  return (
    <Section
      title={<Message id="case-record.case.other-members" values={{ count: others.length }} />}
      padding={others.length > 0 ? 'flush' : 'normal'}
      actions={
        <Button variant="default" size="xs" leftSection={<IconUserPlus size={14} />} onClick={() => setIsAdding(true)}>
          <Message id="case-record.person.add" />
        </Button>
      }
    >
      {others.length === 0 ? <Message id="case-record.case.no-other-members" /> : null}
      <ul className={classes.members}>
        {others.map((person, index) => (
          <li key={`${index} ${person.givenNames}`} className={classes.member}>
            <span className={classes.name}>
              <PersonName name={fullName(person)} localName={person.nameLocal} />
            </span>
            <span className={classes.details}>
              <Message id={`case-record.member.${person.relationship}`} />
            </span>
            <Group className={classes.menu ?? ''}>
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                leftSection={<IconTrash size={14} />}
                aria-label={text('case-record.case.remove-member', { name: fullName(person) })}
                onClick={() => onChange(others.filter((_, at) => at !== index))}
              >
                <Message id="case-record.case.remove" />
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <Dialog titleId="case-record.person.add" isOpen={isAdding} onClose={stop}>
        <NewMemberForm
          onAdd={(person) => {
            onChange([...others, person]);
            stop();
          }}
          onCancel={stop}
        />
      </Dialog>
    </Section>
  );
}
