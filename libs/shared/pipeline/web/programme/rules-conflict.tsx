import { Button, Group } from '@mantine/core';
import { useProductText } from '@passage/case-record/web';
import { requirementChanges, type ProgrammeVersion, type ProgrammeVersionInput } from '@passage/pipeline/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { KeyValueList, OpenDialog } from '@passage/ui';
import type { ReactNode } from 'react';
import classes from './programme-rules.module.css';

interface RulesConflictProps {
  readonly mine: ProgrammeVersionInput;
  readonly theirs: ProgrammeVersion;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Shows how one's rules differ from those that somebody else saved first, and lets one choose. */
export function RulesConflict({ mine, theirs, onKeepMine, onTakeTheirs, onClose }: RulesConflictProps): ReactNode {
  const text = useText();
  const { added, removed, changed } = requirementChanges(theirs.requirements, mine.requirements);
  const productText = useProductText();
  const titles = (codes: readonly string[]) =>
    mine.requirements
      .filter(({ code }) => codes.includes(code))
      .map(({ title }) => productText(title))
      .join(' · ');
  return (
    <OpenDialog onClose={onClose} title={text('pipeline.conflict.title')} size="lg">
      <p className={classes.note}>
        <Message id="pipeline.conflict.hint" />
      </p>
      <KeyValueList
        columns={2}
        items={[
          { labelId: 'pipeline.conflict.from-mine', value: <PlainDate value={mine.effectiveFrom} /> },
          { labelId: 'pipeline.conflict.from-theirs', value: <PlainDate value={theirs.effectiveFrom} /> },
          { labelId: 'pipeline.conflict.note-mine', value: named(mine.note) },
          { labelId: 'pipeline.conflict.note-theirs', value: named(theirs.note) },
          { labelId: 'pipeline.conflict.only-mine', value: named(titles(added)) },
          {
            labelId: 'pipeline.conflict.only-theirs',
            value: named(removed.map(({ title }) => productText(title)).join(' · ')),
          },
          { labelId: 'pipeline.conflict.differing', value: named(titles([...changed.keys()])) },
        ]}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onTakeTheirs}>
          <Message id="pipeline.conflict.take-theirs" />
        </Button>
        <Button onClick={onKeepMine}>
          <Message id="pipeline.conflict.keep-mine" />
        </Button>
      </Group>
    </OpenDialog>
  );
}

/** Words of people in their own direction; nothing stays nothing, for which the list shows a dash. */
function named(words: string): ReactNode {
  return words === '' ? null : <bdi>{words}</bdi>;
}
