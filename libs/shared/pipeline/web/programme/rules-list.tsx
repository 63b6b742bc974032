import { useProductText } from '@passage/case-record/web';
import { inOrderOfWork, stages, type RequirementChanges, type RequirementRule } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { EmptyState, Section } from '@passage/ui';
import type { ReactNode } from 'react';
import { RequirementCard } from './requirement-card';
import classes from './requirement-card.module.css';

interface RulesListProps {
  readonly requirements: readonly RequirementRule[];
  /** How they differ from the version before. */
  readonly changes?: RequirementChanges | undefined;
  /** What may be done with one of them. */
  readonly actions?: (rule: RequirementRule) => ReactNode;
}

/** Requirements in words, stage by stage. */
export function RulesList({ requirements, changes, actions }: RulesListProps): ReactNode {
  const productText = useProductText();
  const titleOf = (code: string) => productText(requirements.find((rule) => rule.code === code)?.title ?? code);
  const changeOf = ({ code }: RequirementRule) =>
    changes?.added.includes(code) ? 'added' : changes?.changed.has(code) ? 'changed' : undefined;
  const ordered = inOrderOfWork(requirements);
  if (requirements.length === 0) return <EmptyState title={<Message id="pipeline.rules.empty" />} />;
  return stages
    .map((stage) => ({ stage, rules: ordered.filter((rule) => rule.stage === stage) }))
    .filter(({ rules }) => rules.length > 0)
    .map(({ stage, rules }) => (
      <Section key={stage} title={<Message id={`pipeline.stage.${stage}`} />}>
        <ul className={classes.cards}>
          {rules.map((rule) => (
            <RequirementCard
              key={rule.code}
              rule={rule}
              titleOf={titleOf}
              change={changeOf(rule)}
              actions={actions?.(rule)}
            />
          ))}
        </ul>
      </Section>
    ));
}
