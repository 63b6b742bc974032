import { Button, Modal } from '@mantine/core';
import { AdministrationNav, usePermitted } from '@passage/access/web';
import { publicationInput, type InterviewFormVersion } from '@passage/case-processing/domain';
import { useProductText } from '@passage/case-record/web';
import { Message, PlainDate, useRouteParam, useText, useToday } from '@passage/platform/web';
import { PageHeader, PageStates, RecordForm, recordFields, StatusBadge } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { FormEditor } from './form-editor';
import { FormPreview } from './form-preview';
import { formVersionQuery, publishVersion } from './interview-form.queries';

const Fields = recordFields<z.input<typeof publicationInput>>();

/** A version of a form: a draft to be edited and published, or what was published. */
export default function FormVersionPage(): ReactNode {
  const id = useRouteParam('versionId');
  const query = useQuery(formVersionQuery(id));
  return <PageStates query={query}>{(version) => <Shown key={version.state} version={version} />}</PageStates>;
}

function Shown({ version }: { readonly version: InterviewFormVersion }): ReactNode {
  const text = useText();
  const isPermitted = usePermitted();
  const name = useProductText()(version.name);
  const { formId, number, state, effectiveFrom, sourceNote, isVerified } = version;
  const isEdited = state === 'draft' && isPermitted('case-processing.interview-form.edit');
  return (
    <>
      <PageHeader
        title={`${name} · ${text('case-processing.interview-form.number', { number })}`}
        breadcrumbs={[
          { label: text('case-processing.interview-forms'), to: '/administration/interview-forms' },
          { label: name, to: `/administration/interview-forms/${formId}` },
        ]}
        badges={
          <>
            <StatusBadge tone={state === 'draft' ? 'info' : 'ok'}>
              <Message id={`case-processing.interview-form.state.${state}`} />
            </StatusBadge>
            {isVerified ? null : (
              <StatusBadge tone="attention">
                <Message id="case-processing.interview-form.unverified" />
              </StatusBadge>
            )}
          </>
        }
        description={
          <>
            <PlainDate value={effectiveFrom} />
            {effectiveFrom && sourceNote ? ' · ' : null}
            <bdi>{sourceNote}</bdi>
          </>
        }
        actions={isEdited ? <Publish version={version} /> : null}
      />
      <AdministrationNav />
      {isEdited ? <FormEditor version={version} /> : <FormPreview schema={version.schema} />}
    </>
  );
}

function Publish({ version }: { readonly version: InterviewFormVersion }): ReactNode {
  const today = useToday();
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        <Message id="case-processing.interview-form.publish" />
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={<Message id="case-processing.interview-form.publish" />}
      >
        <Message id="case-processing.interview-form.publish.hint" />
        <RecordForm
          id={`case-processing.interview-form-version.${version.id}.publish`}
          schema={publicationInput}
          initialValues={{ effectiveFrom: today }}
          version={version.version}
          save={({ effectiveFrom }, based) => publishVersion(version.id, effectiveFrom, based)}
          onSaved={() => {
            setIsOpen(false);
            void client.invalidateQueries({ queryKey: ['interview-form'] });
          }}
          onCancel={() => setIsOpen(false)}
          saveLabel={<Message id="case-processing.interview-form.publish" />}
        >
          <Fields.Date
            name="effectiveFrom"
            labelId="case-processing.interview-form.effective-from"
            min={today}
            isFirst
          />
        </RecordForm>
      </Modal>
    </>
  );
}
