import { Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { LetterInput, LetterTemplate } from '@passage/case-processing/domain';
import { caseQuery, useProductText } from '@passage/case-record/web';
import { Message, useRouteParam, useText } from '@passage/platform/web';
import { EmptyState, Loading, PageHeader, PageStates, QueryStates, Section } from '@passage/ui';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { familyQuery } from '../case-section/family.queries';
import { LetterForm } from './letter-form';
import { LetterPreviewPane } from './letter-preview-pane';
import { letterTemplatesQuery } from './letter.queries';
import classes from './letter.module.css';

/** Milliseconds after the last key before the letter is set anew. */
const pause = 400;

/** A letter or form about to be written: what it is filled in with on one side, how it looks on the other. */
export default function WriteLetterPage(): ReactNode {
  const caseId = useRouteParam('caseId');
  const text = useText();
  const ofCase = useQuery(caseQuery(caseId));
  const templates = useQuery(letterTemplatesQuery);
  return (
    <PageStates query={ofCase}>
      {({ number }) => (
        <>
          <PageHeader
            title={text('case-processing.letter.write')}
            breadcrumbs={[{ label: number, to: `/cases/${caseId}?tab=letters` }]}
          />
          <QueryStates query={templates}>
            {({ items }) => <Writing caseId={caseId} templates={items.filter(isReady)} />}
          </QueryStates>
        </>
      )}
    </PageStates>
  );
}

const isReady = ({ isActive, current }: LetterTemplate): boolean => isActive && current !== null;

interface WritingProps {
  readonly caseId: string;
  readonly templates: readonly LetterTemplate[];
}

function Writing({ caseId, templates }: WritingProps): ReactNode {
  const text = useText();
  const inWords = useProductText();
  const family = useQuery(familyQuery(caseId));
  const [templateId, setTemplateId] = useState<string | null>(null);
  const template = templates.find(({ id }) => id === templateId) ?? templates[0];
  const [input, setInput] = useState<LetterInput>();
  const [settled] = useDebouncedValue(input, pause);
  const shown = settled?.templateId === template?.id ? settled : undefined;
  if (!template) return <EmptyState icon={IconMail} title={<Message id="case-processing.letter-templates.none" />} />;
  return (
    <div className={classes.writing}>
      <Section title={<Message id="case-processing.letter.filled-with" />}>
        <Stack gap="sm">
          <Select
            label={text('case-processing.letter.template')}
            data={templates.map(({ id, title }) => ({ value: id, label: inWords(title) }))}
            value={template.id}
            allowDeselect={false}
            onChange={setTemplateId}
          />
          <QueryStates query={family}>
            {(members) => (
              <LetterForm key={template.id} caseId={caseId} template={template} members={members} onInput={setInput} />
            )}
          </QueryStates>
        </Stack>
      </Section>
      <Section title={<Message id="case-processing.letter.preview" />}>
        {shown ? <LetterPreviewPane caseId={caseId} input={shown} template={template} /> : <Loading />}
      </Section>
    </div>
  );
}
