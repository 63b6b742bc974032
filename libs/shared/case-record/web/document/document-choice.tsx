import { Progress, Stack } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { DocumentKind } from '@passage/case-record/domain';
import { asProblem, Message, useText, type MessageId } from '@passage/platform/web';
import { FileDrop, FormProblem, recordFields, useFormScope, useFormValue } from '@passage/ui';
import { useIsFetching, useMutation } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useDocumentOptions } from './document-options';
import { documentsQuery } from './document.queries';
import { acceptedFiles, titleOf, useDocumentUpload } from './document-upload';

const Fields = recordFields<Record<string, unknown>>();

interface DocumentChoiceProps {
  /** Field of the form that holds the document. */
  readonly name: string;
  readonly labelId: MessageId;
  readonly hintId?: MessageId;
  readonly caseId: string;
  /** What a file that is uploaded here is, and whose. */
  readonly kind: DocumentKind;
  readonly personId: string;
}

/**
 * The document of the case on which a fact rests: one that is there, or a file that is uploaded here. It is kept with the
 * case as soon as it is chosen, so that a failure, of the file or of the form, costs nothing that was typed. One that the
 * reader may not open is said to be that.
 */
export function DocumentChoice({ caseId, kind, personId, ...field }: DocumentChoiceProps): ReactNode {
  const text = useText();
  const { form, isLocked, setWaiting } = useFormScope();
  const readable = useDocumentOptions(caseId);
  const chosen = useFormValue(field.name);
  const isKnown = useIsFetching({ queryKey: documentsQuery(caseId).queryKey }) === 0;
  const isClosed = isKnown && Boolean(chosen) && !readable.some(({ value }) => value === chosen);
  const closed = isClosed ? [{ value: String(chosen), label: text('case-record.document.closed') }] : [];
  const { share, send } = useDocumentUpload(caseId);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (file: File) => send(file, { kind, title: titleOf(file), ...(personId && { personId }) }),
    onSuccess: ({ id }) => form.setFieldValue(field.name, id),
  });
  useEffect(() => {
    setWaiting(isPending);
    return () => setWaiting(false);
  }, [isPending, setWaiting]);
  return (
    <Stack gap={8} style={{ gridColumn: '1 / -1' }}>
      <Fields.Choice {...field} options={[...readable, ...closed]} isDisabled={isPending} />
      <IfPermitted permission="case-record.document.upload">
        <FileDrop
          label={<Message id="case-record.document.upload-here" />}
          hint={<Message id="case-record.document.accepted" />}
          accept={acceptedFiles}
          isDisabled={isPending || isLocked}
          onFile={mutate}
        />
        {share === undefined ? null : (
          <Progress value={share * 100} aria-label={text('case-record.document.progress')} />
        )}
        {error ? <FormProblem problem={asProblem(error)} isShownBesideField={() => false} /> : null}
      </IfPermitted>
    </Stack>
  );
}
