import { Button, Group, Stack, Text } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { assessmentInput, signingFindings, type Assessment } from '@passage/health/domain';
import { Message, readDraft, useFieldProblemText, useText, useToday } from '@passage/platform/web';
import { ConfirmDialog, useNotices } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { HealthOutcomeBadge } from './assessment-badges';
import { draftOf, signAssessment, useRefreshHealth } from './assessment.queries';
import { ValidityLine } from './validity-line';

interface SignaturePanelProps {
  readonly assessment: Assessment;
}

/** Until when the assessment would hold, what is missing before it can be signed, and the signature. */
export function SignaturePanel({ assessment }: SignaturePanelProps): ReactNode {
  const today = useToday();
  const words = useFieldProblemText();
  const maySign = usePermitted()('health.assessment.sign');
  const { person, needsTbClass, countsFrom, holds } = assessment;
  const context = { today, birthDate: person.birthDate, needsTbClass, countsFrom };
  const missing = signingFindings(assessmentInput.parse(assessment), context);
  return (
    <Stack gap="sm">
      <ValidityLine holds={holds} isSigned={false} />
      {missing.length > 0 ? (
        <div>
          <Text size="sm">
            <Message id="health.signature.missing" />
          </Text>
          <ul>
            {missing.map((each) => (
              <li key={`${each.field} ${each.code}`}>
                <Text size="sm" component="span">
                  <FieldName field={each.field} /> {words(each)}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {maySign ? <SignButton assessment={assessment} isReady={missing.length === 0} /> : null}
    </Stack>
  );
}

/** Fields whose problem does not say by itself what it is about. */
function FieldName({ field }: { readonly field: string }): ReactNode {
  if (field === 'examinedOn') return <Message id="health.examined-on" />;
  if (field === 'lastTestOn') return <Message id="health.last-test-on" />;
  return null;
}

function SignButton({ assessment, isReady }: SignaturePanelProps & { readonly isReady: boolean }): ReactNode {
  const text = useText();
  const notices = useNotices();
  const refresh = useRefreshHealth();
  const [step, setStep] = useState<'confirm' | 'save-first'>();
  const { id, version, outcome, holds } = assessment;
  return (
    <>
      <Group gap="xs">
        <Button
          variant="outline"
          disabled={!isReady}
          onClick={() => setStep(readDraft(draftOf(id)) === undefined ? 'confirm' : 'save-first')}
        >
          <Message id="health.assessment.sign" />
        </Button>
        {step === 'save-first' ? (
          <Text size="sm" role="alert">
            <Message id="health.signature.save-first" />
          </Text>
        ) : null}
      </Group>
      <ConfirmDialog
        isOpen={step === 'confirm'}
        onClose={() => setStep(undefined)}
        title={<Message id="health.assessment.sign" />}
        confirmLabel={<Message id="health.assessment.sign" />}
        onConfirm={async () => {
          await signAssessment(id, assessmentInput.parse(assessment), version);
          notices.done(text('health.assessment.is-signed'));
          refresh();
        }}
      >
        <Stack gap="xs">
          <HealthOutcomeBadge outcome={outcome} />
          <ValidityLine holds={holds} isSigned={false} />
          <Message id="health.signature.final" />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
