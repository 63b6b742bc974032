import { usePermitted } from '@passage/access/web';
import type { PersonMergeList } from '@passage/case-record/domain';
import { AppLink, Message } from '@passage/platform/web';
import { PersonName, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from '../duplicate/duplicate.module.css';
import { mergesOfCaseQuery } from './merge.queries';

/** Records of people of the case that were merged, and where each leads; nothing where none was. */
export function MergedRecordsPanel({ caseId }: { readonly caseId: string }): ReactNode {
  const maySee = usePermitted()('case-record.duplicate.review');
  const { data } = useQuery({ ...mergesOfCaseQuery(caseId), enabled: maySee });
  const standing = (data?.items ?? []).filter(({ undoneAt }) => undoneAt === null);
  if (standing.length === 0) return null;
  return (
    <Section title={<Message id="case-record.merge.of-case" />}>
      <ul className={classes.family}>
        {standing.map((merge) => (
          <li key={merge.id}>
            <Merged merge={merge} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Merged({ merge }: { readonly merge: PersonMergeList['items'][number] }): ReactNode {
  const { merged, survivor, pairId } = merge;
  if (!merged || !survivor) return <Message id="case-record.duplicate.other-office" />;
  return (
    <>
      <Message
        id="case-record.merge.leads-to"
        values={{
          merged: <PersonName name={merged.name} localName={merged.nameLocal} />,
          mergedNumber: <bdi>{merged.number}</bdi>,
          survivor: (
            <AppLink to={`/cases/${survivor.caseId}?tab=family&person=${survivor.id}`}>
              <PersonName name={survivor.name} localName={survivor.nameLocal} />
            </AppLink>
          ),
          survivorNumber: <bdi>{survivor.number}</bdi>,
        }}
      />{' '}
      {pairId ? (
        <AppLink to={`/duplicates/${pairId}`}>
          <Message id="case-record.merge.look" />
        </AppLink>
      ) : null}
    </>
  );
}
