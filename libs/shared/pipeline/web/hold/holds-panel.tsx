import { Button, Modal } from '@mantine/core';
import { IfPermitted, useSession } from '@passage/access/web';
import { actsForStage, type CaseWindowPage, type HoldRow } from '@passage/pipeline/domain';
import { Message, useText } from '@passage/platform/web';
import { EmptyState, QueryStates, RelativeDays, Section, StatusBadge } from '@passage/ui';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { holdsQuery } from '../window/window.queries';
import classes from '../window/window-section.module.css';
import { Unowned } from './unowned';
import { ChangeHoldForm, PlaceHoldForm, ReleaseHoldForm } from './hold-forms';

interface HoldsPanelProps {
  readonly caseId: string;
  readonly page: CaseWindowPage;
}

/** Explicit stops: placing them, and releasing what somebody else placed. */
export function HoldsPanel({ caseId, page }: HoldsPanelProps): ReactNode {
  const text = useText();
  const holds = useQuery(holdsQuery(caseId));
  const [open, setOpen] = useState<'place' | { form: 'change' | 'release'; hold: HoldRow }>();
  const close = () => setOpen(undefined);
  return (
    <Section
      title={<Message id="pipeline.holds.title" />}
      actions={
        <IfPermitted permission="pipeline.hold.place">
          <Button variant="default" leftSection={<IconPlus size={13} />} onClick={() => setOpen('place')}>
            <Message id="pipeline.holds.place" />
          </Button>
        </IfPermitted>
      }
    >
      <QueryStates query={holds}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="pipeline.holds.none" />} />
          ) : (
            <ul className={classes.list}>
              {items.map((hold) => (
                <HoldLine
                  key={hold.id}
                  hold={hold}
                  onChange={() => setOpen({ form: 'change', hold })}
                  onRelease={() => setOpen({ form: 'release', hold })}
                />
              ))}
            </ul>
          )
        }
      </QueryStates>
      <Modal opened={open === 'place'} onClose={close} title={text('pipeline.holds.place')}>
        <PlaceHoldForm caseId={caseId} page={page} onDone={close} />
      </Modal>
      <Modal
        opened={open !== undefined && open !== 'place'}
        onClose={close}
        title={open && open !== 'place' ? text(`pipeline.holds.${open.form}`) : undefined}
      >
        {open && open !== 'place' ? <HoldForm form={open.form} hold={open.hold} onDone={close} /> : null}
      </Modal>
    </Section>
  );
}

interface HoldFormProps {
  readonly form: 'change' | 'release';
  readonly hold: HoldRow;
  readonly onDone: () => void;
}

function HoldForm({ form, ...props }: HoldFormProps): ReactNode {
  return form === 'change' ? <ChangeHoldForm {...props} /> : <ReleaseHoldForm {...props} />;
}

interface HoldLineProps {
  readonly hold: HoldRow;
  readonly onChange: () => void;
  readonly onRelease: () => void;
}

function HoldLine({ hold, onChange, onRelease }: HoldLineProps): ReactNode {
  const text = useText();
  const { staff } = useSession();
  const isOver = hold.releasedAt !== null;
  const mayChange = actsForStage(staff.roles, hold.stage);
  return (
    <li className={classes.row}>
      <StatusBadge tone={isOver ? 'neutral' : 'danger'}>
        <Message id={`pipeline.hold.reason.${hold.reasonClass}`} />
      </StatusBadge>
      {hold.personName ? <bdi>{hold.personName}</bdi> : null}
      {isOver || hold.ownerId ? null : <Unowned />}
      {isOver ? (
        <span className={classes.source}>
          {hold.releasedBy === null ? (
            <Message id="pipeline.holds.went" />
          ) : (
            <Message
              id="pipeline.holds.released"
              values={{ reason: hold.releaseReason || text(`pipeline.hold.reason.${hold.reasonClass}`) }}
            />
          )}
        </span>
      ) : (
        <>
          <span className={classes.source}>
            <Message id="pipeline.holds.review" /> <RelativeDays value={hold.reviewOn} />
            {hold.ownerName ? (
              <>
                {' · '}
                <bdi>{hold.ownerName}</bdi>
              </>
            ) : null}
            {' · '}
            {hold.gates.map((gate) => text(`pipeline.gate.${gate}`)).join(', ')}
            {hold.note ? (
              <>
                {' · '}
                <bdi>{hold.note}</bdi>
              </>
            ) : null}
          </span>
          {mayChange ? (
            <IfPermitted permission="pipeline.hold.place">
              <Button size="compact-xs" variant="default" onClick={onChange}>
                <Message id="pipeline.holds.change" />
              </Button>
            </IfPermitted>
          ) : null}
          <IfPermitted permission="pipeline.hold.release">
            {hold.placedBy === staff.id ? (
              <span className={classes.source}>
                <Message
                  id={hold.reasonClass === 'best-interest' ? 'pipeline.holds.own-change' : 'pipeline.holds.own'}
                />
              </span>
            ) : (
              <Button size="compact-xs" variant="default" onClick={onRelease}>
                <Message id="pipeline.holds.release" />
              </Button>
            )}
          </IfPermitted>
        </>
      )}
    </li>
  );
}
