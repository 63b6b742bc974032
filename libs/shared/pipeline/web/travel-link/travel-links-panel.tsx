import { Button, Modal } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { CaseWindowPage } from '@passage/pipeline/domain';
import { Message, useText } from '@passage/platform/web';
import { ConfirmDialog, EmptyState, Section } from '@passage/ui';
import { IconLink } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useRefreshCase } from '../window/window.queries';
import classes from '../window/window-section.module.css';
import { FormerCompanions } from './former-companions';
import { LinkCaseForm } from './link-case-form';
import { LinkedName } from './linked-name';
import { PartingEffect } from './parting-effect';
import { RangeWords } from './range-words';
import { unlinkCase } from './travel-link.queries';

interface TravelLinksPanelProps {
  readonly caseId: string;
  readonly page: CaseWindowPage;
}

/** The cases that must travel on the same day, with the days of each and those they share. */
export function TravelLinksPanel({ caseId, page }: TravelLinksPanelProps): ReactNode {
  const text = useText();
  const refresh = useRefreshCase(caseId);
  const [open, setOpen] = useState<'link' | 'unlink'>();
  const close = () => setOpen(undefined);
  const isLinked = page.linkedCases.length > 0;
  return (
    <Section
      title={<Message id="pipeline.travel-link.title" />}
      actions={
        <IfPermitted permission="pipeline.travel-link.edit">
          <Button variant="default" leftSection={<IconLink size={13} />} onClick={() => setOpen('link')}>
            <Message id="pipeline.travel-link.add" />
          </Button>
        </IfPermitted>
      }
    >
      {isLinked ? (
        <>
          <dl className={classes.days}>
            <div>
              <dt>
                <Message id="pipeline.travel-link.own" />
              </dt>
              <dd>
                <RangeWords ranges={page.ownRanges} today={page.chart.today} />
              </dd>
            </div>
            {page.linkedCases.map((linked) => (
              <div key={linked.caseId}>
                <dt>
                  <LinkedName {...linked} />
                </dt>
                <dd>
                  <RangeWords ranges={linked.ranges} today={page.chart.today} />
                </dd>
              </div>
            ))}
            <div className={classes.shared}>
              <dt>
                <Message id="pipeline.travel-link.shared" />
              </dt>
              <dd>
                <RangeWords ranges={page.window.travelWindow} today={page.chart.today} />
              </dd>
            </div>
          </dl>
          <IfPermitted permission="pipeline.travel-link.edit">
            <Button variant="default" className={classes.end ?? ''} onClick={() => setOpen('unlink')}>
              <Message id="pipeline.travel-link.end" />
            </Button>
          </IfPermitted>
        </>
      ) : (
        <>
          <EmptyState title={<Message id="pipeline.travel-link.none" />} />
          <FormerCompanions caseId={caseId} />
        </>
      )}
      <Modal opened={open === 'link'} onClose={close} title={text('pipeline.travel-link.add')}>
        <LinkCaseForm caseId={caseId} today={page.chart.today} onDone={close} />
      </Modal>
      <ConfirmDialog
        isOpen={open === 'unlink'}
        onClose={close}
        title={<Message id="pipeline.travel-link.end" />}
        confirmLabel={<Message id="pipeline.travel-link.end" />}
        onConfirm={async () => {
          await unlinkCase(caseId);
          refresh();
        }}
      >
        <p className={classes.found}>
          <Message id="pipeline.travel-link.end.hint" />
        </p>
        <PartingEffect page={page} goesOn />
      </ConfirmDialog>
    </Section>
  );
}
