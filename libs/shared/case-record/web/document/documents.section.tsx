import { IfPermitted } from '@passage/access/web';
import { Message } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { IconFiles, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseQuery } from '../case/case.queries';
import { DialogButton } from '../dialog/dialog-button';
import { DocumentRow } from './document-row';
import { documentsQuery } from './document.queries';
import classes from './documents.module.css';
import { UploadForm } from './upload-form';

/** Files kept with a case. */
export default function DocumentsSection({ caseId }: { readonly caseId: string }): ReactNode {
  const ofCase = useQuery(caseQuery(caseId));
  const documents = useQuery(documentsQuery(caseId));
  return (
    <QueryStates query={ofCase}>
      {(detail) => (
        <Section
          title={<Message id="case-record.documents.title" />}
          padding="flush"
          actions={
            <IfPermitted permission="case-record.document.upload">
              <DialogButton labelId="case-record.document.upload" icon={IconUpload} variant="filled">
                {(close) => <UploadForm detail={detail} onDone={close} />}
              </DialogButton>
            </IfPermitted>
          }
        >
          <QueryStates query={documents}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState
                  icon={IconFiles}
                  title={<Message id="case-record.documents.none" />}
                  hint={<Message id="case-record.documents.none-hint" />}
                />
              ) : (
                <ul className={classes.documents}>
                  {items.map((document) => (
                    <DocumentRow key={document.id} detail={detail} document={document} />
                  ))}
                </ul>
              )
            }
          </QueryStates>
        </Section>
      )}
    </QueryStates>
  );
}
