import { Button, Group } from '@mantine/core';
import type { RulesPreview } from '@passage/pipeline/domain';
import { Count, Message, PlainDate, useText } from '@passage/platform/web';
import { OpenDialog } from '@passage/ui';
import type { ReactNode } from 'react';
import classes from './programme-rules.module.css';

interface RulesEffectProps {
  readonly effect: RulesPreview;
  readonly effectiveFrom: string;
  readonly onAnswer: (isSure: boolean) => void;
}

const figures = [
  ['pipeline.effect.affected', 'affected'],
  ['pipeline.effect.windows-changed', 'windowsChanged'],
  ['pipeline.effect.windows-lost', 'windowsLost'],
  ['pipeline.effect.windows-gained', 'windowsGained'],
] as const;

/** Says what rules will do to open cases, and asks whether to keep them. */
export function RulesEffect({ effect, effectiveFrom, onAnswer }: RulesEffectProps): ReactNode {
  const text = useText();
  return (
    <OpenDialog onClose={() => onAnswer(false)} title={text('pipeline.effect.title')}>
      <p className={classes.note}>
        <Message
          id="pipeline.effect.hint"
          values={{ day: <PlainDate value={effectiveFrom} />, count: effect.openCases }}
        />
      </p>
      <dl className={classes.figures}>
        {figures.map(([id, name]) => (
          <div key={id} style={{ display: 'contents' }}>
            <dt>
              <Message id={id} />
            </dt>
            <dd>
              <Count value={effect[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={() => onAnswer(false)}>
          <Message id="pipeline.effect.back" />
        </Button>
        <Button onClick={() => onAnswer(true)} data-autofocus>
          <Message id="pipeline.effect.confirm" />
        </Button>
      </Group>
    </OpenDialog>
  );
}
