import { Button, Group } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { isOpenAssessment, type PersonHealth } from '@passage/health/domain';
import { AppLink, Message } from '@passage/platform/web';
import { OpenDialog } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { BeginAssessmentForm } from '../assessment/begin-assessment-form';
import { FitCheckForm } from '../fit-check/fit-check-form';
import { MedicalHoldForm } from '../medical-hold/medical-hold-form';

const acts = {
  'health.assessment.begin': { permission: 'health.assessment.record', Form: BeginAssessmentForm },
  'health.fit-check.record': { permission: 'health.fit-check.record', Form: FitCheckForm },
  'health.medical-hold.place': { permission: 'health.medical-hold.place', Form: MedicalHoldForm },
} as const;
type Act = keyof typeof acts;
const names = Object.keys(acts) as Act[];

/** What can be done for a person: go on with the open assessment or begin one, check fitness, hold. */
export function PersonActions({ record }: { readonly record: PersonHealth }): ReactNode {
  const isPermitted = usePermitted();
  const [act, setAct] = useState<Act>();
  const open = record.assessments.find(({ state }) => isOpenAssessment(state));
  const offered = names.filter(
    (name) => isPermitted(acts[name].permission) && !(open && name === 'health.assessment.begin'),
  );
  const Form = act && acts[act].Form;
  return (
    <>
      <Group gap="xs">
        {open ? (
          <Button component={AppLink} to={`/clinic/assessments/${open.id}`}>
            <Message id="health.assessment.go-on" />
          </Button>
        ) : null}
        {offered.map((name) => (
          <Button key={name} variant="default" onClick={() => setAct(name)}>
            <Message id={name} />
          </Button>
        ))}
      </Group>
      {act && Form ? (
        <OpenDialog onClose={() => setAct(undefined)} title={<Message id={act} />} size="lg">
          <Form caseId={record.caseId} personId={record.person.id} onClose={() => setAct(undefined)} />
        </OpenDialog>
      ) : null}
    </>
  );
}
