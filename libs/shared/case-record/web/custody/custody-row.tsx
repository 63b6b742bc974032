import type { CaseDetail, Custody } from '@passage/case-record/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { RelationRow } from '../family/relation-row';
import { CustodyForm } from './custody-form';
import { removeCustody } from './custody.queries';

interface CustodyRowProps {
  readonly detail: CaseDetail;
  readonly custody: Custody;
  readonly names: ReadonlyMap<string, string>;
}

/** What one person is to a child before the law. */
export function CustodyRow({ detail, custody, names }: CustodyRowProps): ReactNode {
  const text = useText();
  return (
    <RelationRow
      detail={detail}
      person={names.get(custody.personId) ?? '–'}
      kind={text(`case-record.custody-kind.${custody.kind}`)}
      related={names.get(custody.childId) ?? '–'}
      details={<CustodyDetails custody={custody} />}
      changeTitleId="case-record.custody.change"
      removeQuestionId="case-record.custody.remove-question"
      form={(close) => <CustodyForm detail={detail} custody={custody} onDone={close} />}
      remove={() => removeCustody(custody.id, custody.version)}
    />
  );
}

function CustodyDetails({ custody }: { readonly custody: Custody }): ReactNode {
  return (
    <>
      <Message id="case-record.relationship.from" values={{ date: <PlainDate key="date" value={custody.fromOn} /> }} />{' '}
      {custody.untilOn ? (
        <Message
          id="case-record.relationship.until"
          values={{ date: <PlainDate key="date" value={custody.untilOn} /> }}
        />
      ) : null}{' '}
      {custody.documentId ? <Message id="case-record.custody.on-paper" /> : null} <bdi>{custody.note}</bdi>
    </>
  );
}
