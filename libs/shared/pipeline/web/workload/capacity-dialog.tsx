import { ActionIcon, Divider, Group, Stack, Text } from '@mantine/core';
import { absenceInput, capacityInput } from '@passage/access/domain';
import type { ColleagueLoad } from '@passage/pipeline/domain';
import { Message, PlainDate, useText, useToday } from '@passage/platform/web';
import { FormGrid, OpenDialog, RecordForm, recordFields, useNotices } from '@passage/ui';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import classes from './workload.module.css';
import { removeAbsence, saveAbsence, stateCapacity, useRefreshWorkload } from './workload.queries';

type AbsenceRow = ColleagueLoad['absences'][number];

const CapacityFields = recordFields<z.input<typeof capacityInput>>();
const AbsenceFields = recordFields<z.input<typeof absenceInput>>();

interface CapacityDialogProps {
  readonly colleague: ColleagueLoad;
  readonly onClose: () => void;
}

/** How much a colleague can carry, and when they are away. */
export function CapacityDialog({ colleague, onClose }: CapacityDialogProps): ReactNode {
  const text = useText();
  const refresh = useRefreshWorkload();
  const { staffId, name, capacity, capacityVersion, absences } = colleague;
  const [edited, setEdited] = useState<AbsenceRow>();
  return (
    <OpenDialog onClose={onClose} size="lg" title={text('pipeline.workload.capacity-of', { name })}>
      <Stack gap="sm">
        <RecordForm
          key={capacityVersion}
          id={`pipeline.capacity.${staffId}`}
          schema={capacityInput}
          initialValues={{ cases: capacity }}
          version={capacityVersion}
          save={(input, based) => stateCapacity(staffId, input, based)}
          onSaved={refresh}
        >
          <CapacityFields.Number
            name="cases"
            labelId="pipeline.workload.capacity"
            hintId="pipeline.workload.capacity.hint"
            min={0}
            max={1000}
          />
        </RecordForm>
        <Divider label={<Message id="pipeline.workload.absences" />} labelPosition="left" />
        {absences.length === 0 ? (
          <Text size="sm" c="dimmed">
            <Message id="pipeline.workload.absences.none" />
          </Text>
        ) : (
          <ul className={classes.rows}>
            {absences.map((each) => (
              <AbsenceLine key={each.id} absence={each} onEdit={() => setEdited(each)} />
            ))}
          </ul>
        )}
        <AbsenceForm
          key={edited?.id ?? `new-${absences.length}`}
          staffId={staffId}
          absence={edited}
          onDone={() => {
            setEdited(undefined);
            refresh();
          }}
        />
      </Stack>
    </OpenDialog>
  );
}

function AbsenceLine({ absence, onEdit }: { readonly absence: AbsenceRow; readonly onEdit: () => void }): ReactNode {
  const text = useText();
  const notices = useNotices();
  const refresh = useRefreshWorkload();
  const removing = useMutation({
    mutationFn: () => removeAbsence(absence.id, absence.version),
    onSuccess: refresh,
    onError: notices.failed,
  });
  return (
    <li className={classes.row}>
      <span>
        <Message
          id="pipeline.workload.absence.period"
          values={{
            from: <PlainDate key="from" value={absence.awayFrom} />,
            back: <PlainDate key="back" value={absence.backOn} />,
          }}
        />{' '}
        <bdi>{absence.note}</bdi>
      </span>
      <Group gap={4}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={text('pipeline.workload.absence.change')}
          onClick={onEdit}
        >
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={text('pipeline.workload.absence.remove')}
          loading={removing.isPending}
          onClick={() => removing.mutate()}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </Group>
    </li>
  );
}

interface AbsenceFormProps {
  readonly staffId: string;
  /** The one to change; a new one when left out. */
  readonly absence: AbsenceRow | undefined;
  readonly onDone: () => void;
}

function AbsenceForm({ staffId, absence, onDone }: AbsenceFormProps): ReactNode {
  const today = useToday();
  const { awayFrom, backOn, note } = absence ?? { awayFrom: today, backOn: '', note: '' };
  return (
    <RecordForm
      id={`pipeline.absence.${absence?.id ?? staffId}`}
      schema={absenceInput}
      initialValues={{ awayFrom, backOn, note }}
      {...(absence && { version: absence.version })}
      save={(input, based) => saveAbsence(staffId, absence?.id, input, based)}
      onSaved={onDone}
      saveLabel={<Message id={absence ? 'ui.save' : 'pipeline.workload.absence.add'} />}
    >
      <FormGrid>
        <AbsenceFields.Date name="awayFrom" labelId="pipeline.workload.absence.from" />
        <AbsenceFields.Date name="backOn" labelId="pipeline.workload.absence.back-on" />
        <AbsenceFields.Text name="note" labelId="pipeline.workload.absence.note" />
      </FormGrid>
    </RecordForm>
  );
}
