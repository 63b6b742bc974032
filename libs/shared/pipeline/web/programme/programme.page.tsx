import { Button, Modal } from '@mantine/core';
import { AdministrationNav, IfPermitted } from '@passage/access/web';
import { CountryName, useProductText } from '@passage/case-record/web';
import type { ProgrammeRow } from '@passage/pipeline/domain';
import { AppLink, Message, useRouteParam, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, PageStates, QueryStates } from '@passage/ui';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ProgrammeBadge } from './programme-badges';
import { ProgrammeForm } from './programme-form';
import { programmesQuery, programmeVersionsQuery } from './programme.queries';
import { ProgrammeRules } from './programme-rules';

/** A programme and every version of its rules. */
export default function ProgrammePage(): ReactNode {
  const programmeId = useRouteParam('programmeId');
  const programmes = useQuery(programmesQuery);
  return (
    <PageStates query={programmes}>
      {({ items }) => {
        const programme = items.find(({ id }) => id === programmeId);
        return programme ? (
          <ProgrammeRecord programme={programme} />
        ) : (
          <EmptyState title={<Message id="pipeline.programme.unknown" />} />
        );
      }}
    </PageStates>
  );
}

function ProgrammeRecord({ programme }: { readonly programme: ProgrammeRow }): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const versions = useQuery(programmeVersionsQuery(programme.id));
  return (
    <>
      <PageHeader
        title={useProductText()(programme.name)}
        breadcrumbs={[{ label: <Message id="pipeline.programmes" />, to: '/administration/programmes' }]}
        description={
          <>
            <code dir="ltr">{programme.code}</code> · <Message id={`pipeline.category.${programme.category}`} /> ·{' '}
            <CountryName code={programme.destination} /> ·{' '}
            <Message id="pipeline.programme.transit-days" values={{ count: programme.transitDays }} />
          </>
        }
        badges={<ProgrammeBadge isActive={programme.isActive} />}
        actions={
          <IfPermitted permission="pipeline.programme.edit">
            <Button variant="default" leftSection={<IconPencil size={14} />} onClick={() => setOpen(true)}>
              <Message id="pipeline.programme.change" />
            </Button>
            <Button
              component={AppLink}
              to={`/administration/programmes/${programme.id}/rules`}
              leftSection={<IconPlus size={14} />}
            >
              <Message id="pipeline.version.add" />
            </Button>
          </IfPermitted>
        }
      />
      <AdministrationNav />
      <QueryStates query={versions}>
        {({ items }) => <ProgrammeRules programme={programme} versions={items} />}
      </QueryStates>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={text('pipeline.programme.change')}>
        <ProgrammeForm programme={programme} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}
