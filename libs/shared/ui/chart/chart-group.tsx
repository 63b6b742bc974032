import { Message } from '@passage/platform/web';
import { useId, type ReactNode } from 'react';
import { PersonName } from '../data/person-name';
import { ChartRow } from './chart-row';
import type { WindowChartData, WindowItem, WindowMember } from './window-chart.types';
import classes from './chart-group.module.css';

interface ChartGroupProps {
  readonly data: WindowChartData;
  /** Whose rows these are; left out for those of the case. */
  readonly member?: WindowMember;
  readonly items: readonly WindowItem[];
  readonly itemHref?: (item: WindowItem, personId: string | null) => string | undefined;
}

/** The rows of one member, or those of the case, under their name. */
export function ChartGroup({ data, member, items, itemHref }: ChartGroupProps): ReactNode {
  const headId = useId();
  const blockers = items.filter((item) => item.isBlocker).length;
  return (
    <div className={classes.group}>
      <div className={classes.groupHead} id={headId}>
        <span className={classes.groupName}>
          {member ? (
            <PersonName name={member.personName} localName={member.personLocalName} />
          ) : (
            <Message id="ui.window.case" />
          )}
        </span>
        {blockers > 0 ? (
          <span className={classes.groupNote}>
            <Message id="ui.window.blockers" values={{ count: blockers }} />
          </span>
        ) : null}
      </div>
      <ul className={classes.items} aria-labelledby={headId}>
        {items.map((item) => (
          <ChartRow
            key={item.requirementCode}
            data={data}
            item={item}
            personName={member?.personName}
            href={itemHref?.(item, member?.personId ?? null)}
          />
        ))}
      </ul>
    </div>
  );
}
