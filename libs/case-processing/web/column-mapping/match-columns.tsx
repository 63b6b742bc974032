import { Alert } from '@mantine/core';
import type { ReferralImport } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { FormGrid, QueryStates, RecordForm, recordFields, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useImportProblemText } from '../referral-import/import-problem-text';
import { importMatchingQuery, matchColumns } from './column-mapping.queries';
import { fixedColumns, MatchingFields } from './matching-fields';
import { formOf, matchingForm, matchingFrom, type MatchingForm } from './matching-form';

const Fields = recordFields<MatchingForm>();

interface MatchColumnsProps {
  readonly found: ReferralImport;
  readonly onMatched: () => void;
}

/** Asks what the columns of a file mean that is not made after the template. */
export function MatchColumns({ found, onMatched }: MatchColumnsProps): ReactNode {
  const { id, version, problem } = found;
  const query = useQuery(importMatchingQuery(id));
  const problemText = useImportProblemText();
  return (
    <Section title={<Message id="case-processing.matching.title" />}>
      {problem ? (
        <Alert color="yellow" title={problemText(problem).title} mb="md">
          <Message id="case-processing.matching.hint" />
        </Alert>
      ) : null}
      <QueryStates query={query}>
        {(matching) => (
          <RecordForm
            id={`case-processing.matching.${id}`}
            schema={matchingForm}
            initialValues={formOf(matching, '', fixedColumns)}
            version={version}
            save={(values, from) =>
              matchColumns(id, { ...matchingFrom(values), saveAs: values.name || null }, from ?? version)
            }
            onSaved={onMatched}
            saveLabel={<Message id="case-processing.matching.save" />}
          >
            <MatchingFields columns={matching.columns} />
            <FormGrid>
              <Fields.Text
                name="name"
                labelId="case-processing.matching.save-as"
                hintId="case-processing.matching.save-as.hint"
              />
            </FormGrid>
          </RecordForm>
        )}
      </QueryStates>
    </Section>
  );
}
