import { Button, Modal } from '@mantine/core';
import { ProductText, useProductText } from '@passage/case-record/web';
import { addDays } from '@passage/platform/domain';
import {
  programmeVersionInput,
  type ProgrammeRow,
  type ProgrammeVersion,
  type RequirementRule,
} from '@passage/pipeline/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, PageHeader, RecordForm, recordFields } from '@passage/ui';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { RequirementForm } from './requirement-form';
import { RulesConflict } from './rules-conflict';
import { RulesEffect } from './rules-effect';
import { RulesFindings } from './rules-findings';
import { RulesList } from './rules-list';
import { useRulesDraft } from './use-rules-draft';
import { statedRules, useWriteRules } from './use-write-rules';

const frame = programmeVersionInput.pick({ effectiveFrom: true, note: true });
const Fields = recordFields<z.input<typeof frame>>();

interface RulesEditorProps {
  readonly programme: ProgrammeRow;
  /** Every version, latest first. */
  readonly versions: readonly ProgrammeVersion[];
  /** The version that is changed; a new one when left out. */
  readonly opened: ProgrammeVersion | undefined;
  /** Begins again with what is there now. */
  readonly onReset: () => void;
}

/** Rules for a day to come: from when, why, and requirement by requirement. */
export function RulesEditor({ programme, versions, opened, onReset }: RulesEditorProps): ReactNode {
  const text = useText();
  const today = useToday();
  // What one began with stays, whatever others save meanwhile: else their change would be overwritten unseen.
  const [replaced] = useState(opened);
  const id = `pipeline.rules.${programme.id}.${replaced?.id ?? 'new'}`;
  const [base] = useState(() => statedRules(replaced ?? versions[0]));
  const draft = useRulesDraft(id, base);
  const [edited, setEdited] = useState<RequirementRule | 'new'>();
  const writing = useWriteRules({ programmeId: programme.id, replaced, draftId: id, draft, onReset });
  const flags = [...new Set(['unaccompanied-minor', ...versions.flatMap(flagsOf)])];
  const productText = useProductText();
  const current = edited === 'new' ? undefined : edited;
  return (
    <>
      <PageHeader
        title={text(replaced ? 'pipeline.version.change' : 'pipeline.version.add')}
        description={<Message id="pipeline.version.hint" />}
        breadcrumbs={[
          { label: <Message id="pipeline.programmes" />, to: '/administration/programmes' },
          { label: <ProductText typed={programme.name} />, to: `/administration/programmes/${programme.id}` },
        ]}
      />
      <RecordForm
        id={id}
        schema={frame}
        initialValues={{ effectiveFrom: replaced?.effectiveFrom ?? '', note: replaced?.note ?? '' }}
        save={writing.save}
        onSaved={writing.onSaved}
        onCancel={writing.leave}
        saveLabel={<Message id="pipeline.version.weigh" />}
      >
        <FormGrid>
          <Fields.Date
            name="effectiveFrom"
            labelId="pipeline.version.effective-from"
            hintId="pipeline.version.effective-from.hint"
            min={addDays(today, 1)}
          />
          <Fields.LongText name="note" labelId="pipeline.version.note" hintId="pipeline.version.note.hint" />
        </FormGrid>
        <RulesList
          requirements={draft.requirements}
          changes={draft.changes}
          actions={(rule) => (
            <>
              <Button
                variant="default"
                size="compact-xs"
                aria-label={text('pipeline.rule.edit.name', { title: productText(rule.title) })}
                onClick={() => setEdited(rule)}
              >
                <Message id="pipeline.rule.edit" />
              </Button>
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                aria-label={text('pipeline.rule.remove.name', { title: productText(rule.title) })}
                onClick={() => draft.remove(rule.code)}
              >
                <Message id="pipeline.rule.remove" />
              </Button>
            </>
          )}
        />
        <div>
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setEdited('new')}>
            <Message id="pipeline.rule.add" />
          </Button>
        </div>
        <RulesFindings requirements={draft.requirements} />
      </RecordForm>
      <Modal
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        title={current ? <ProductText typed={current.title} /> : <Message id="pipeline.rule.add" />}
        size="xl"
      >
        <RequirementForm
          draftOf={id}
          rule={current}
          others={draft.requirements.filter(({ code }) => code !== current?.code)}
          flags={flags}
          onDone={(rule) => {
            if (rule) draft.put(rule, current?.code);
            setEdited(undefined);
          }}
        />
      </Modal>
      {writing.asked ? <RulesEffect {...writing.asked} /> : null}
      {writing.conflict ? <RulesConflict {...writing.conflict} /> : null}
    </>
  );
}

function flagsOf({ requirements }: ProgrammeVersion): string[] {
  return requirements.flatMap(({ flags }) => flags ?? []);
}
