import { AdministrationNav, IfPermitted } from '@passage/access/web';
import type { KinshipLimit } from '@passage/case-record/domain';
import { Count, Message, PlainDate, useText } from '@passage/platform/web';
import { DataTable, PageHeader, QueryStates, Section, StatusBadge, type DataColumn } from '@passage/ui';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import { KinshipLimitForm } from './kinship-limit-form';
import { kinshipLimitsQuery } from './kinship-limit.queries';

const columns: readonly DataColumn<KinshipLimit>[] = [
  {
    headerId: 'case-record.kinship-limit.code',
    cell: ({ code }) => <Message id={`case-record.kinship-limit.${code}`} />,
  },
  { headerId: 'case-record.kinship-limit.value', cell: ({ value }) => <Count value={value} />, align: 'end' },
  {
    headerId: 'case-record.kinship-limit.effective-from',
    cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
  },
  {
    headerId: 'case-record.kinship-limit.source',
    cell: ({ sourceNote, isVerified }) => (
      <>
        <bdi>{sourceNote}</bdi>{' '}
        <StatusBadge tone={isVerified ? 'ok' : 'attention'}>
          <Message id={`case-record.kinship-limit.${isVerified ? 'verified' : 'unverified'}`} />
        </StatusBadge>
      </>
    ),
  },
];

/** The figures by which relationships are found impossible or unusual, with where each comes from. */
export default function KinshipLimitsPage(): ReactNode {
  const text = useText();
  const query = useQuery(kinshipLimitsQuery);
  return (
    <>
      <PageHeader
        title={text('case-record.kinship-limits.title')}
        description={<Message id="case-record.kinship-limits.hint" />}
        actions={
          <IfPermitted permission="case-record.kinship-limit.edit">
            <DialogButton labelId="case-record.kinship-limit.add" icon={IconPlus} variant="filled">
              {(close) => <KinshipLimitForm onDone={close} />}
            </DialogButton>
          </IfPermitted>
        }
      />
      <AdministrationNav />
      <QueryStates query={query}>
        {({ items }) => (
          <Section title={<Message id="case-record.kinship-limits.title" />} padding="flush">
            <DataTable
              columns={columns}
              rows={items}
              rowId={({ id }) => id}
              actions={(limit) => (
                <IfPermitted permission="case-record.kinship-limit.edit">
                  <DialogButton labelId="case-record.kinship-limit.correct" icon={IconPencil} variant="subtle">
                    {(close) => <KinshipLimitForm limit={limit} onDone={close} />}
                  </DialogButton>
                </IfPermitted>
              )}
            />
          </Section>
        )}
      </QueryStates>
    </>
  );
}
