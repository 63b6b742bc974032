import { usePermitted } from '@passage/access/web';
import type { PersonRecord, SpecificNeed, SpecificNeedCode } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { QueryStates, StatusBadge } from '@passage/ui';
import { IconHeartHandshake, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FactRow } from '../person-fact/fact-row';
import { FactSection } from '../person-fact/fact-section';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { useProductText } from '../wording/product-text';
import { SpecificNeedForm } from './specific-need-form';
import { removeSpecificNeed, specificNeedCodesQuery, specificNeedsQuery } from './specific-need.queries';

const permission = 'case-record.specific-need.edit';

/** Specific needs of a person, for those who may see any. */
export function SpecificNeedsPanel({ record }: { readonly record: PersonRecord }): ReactNode {
  return usePermitted()('case-record.specific-need.read') ? <Needs record={record} /> : null;
}

function Needs({ record }: { readonly record: PersonRecord }): ReactNode {
  const needs = useQuery(specificNeedsQuery(record.id));
  const codes = useQuery(specificNeedCodesQuery);
  return (
    <QueryStates query={codes}>
      {({ items: known }) => (
        <QueryStates query={needs}>
          {({ items }) => (
            <FactSection
              titleId="case-record.specific-need.title"
              emptyId="case-record.specific-need.none"
              addId="case-record.specific-need.add"
              icon={IconHeartHandshake}
              permission={permission}
              isLocked={record.case.closedOn !== null}
              addForm={(close) => <SpecificNeedForm record={record} codes={known} onDone={close} />}
            >
              {items.map((need) => (
                <NeedRow key={need.id} record={record} need={need} codes={known} />
              ))}
            </FactSection>
          )}
        </QueryStates>
      )}
    </QueryStates>
  );
}

interface NeedRowProps {
  readonly record: PersonRecord;
  readonly need: SpecificNeed;
  readonly codes: readonly SpecificNeedCode[];
}

function NeedRow({ record, need, codes }: NeedRowProps): ReactNode {
  const productText = useProductText();
  const refresh = useRefreshPerson(record);
  const code = codes.find((each) => each.code === need.code);
  const label = `${need.code} ${productText(code?.label ?? '')}`;
  return (
    <FactRow
      label={label}
      title={<bdi>{label}</bdi>}
      details={
        <>
          <span>
            <Message
              id="case-record.specific-need.since"
              values={{ date: <PlainDate key="date" value={need.notedOn} /> }}
            />
          </span>
          {need.endedOn ? (
            <span>
              <Message
                id="case-record.period.until"
                values={{ until: <PlainDate key="until" value={need.endedOn} /> }}
              />
            </span>
          ) : null}
          {need.note ? <bdi>{need.note}</bdi> : null}
          {code && !code.isVerified ? (
            <span>
              <Message id="case-record.specific-need.unverified" />
            </span>
          ) : null}
        </>
      }
      marks={
        need.compartment === 'case' ? null : (
          <StatusBadge tone="special" icon={IconLock}>
            <Message id={`case-record.compartment.${need.compartment}`} />
          </StatusBadge>
        )
      }
      isPast={need.endedOn !== null}
      isHiddenFromFamily={need.isHiddenFromFamily}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      editTitleId="case-record.specific-need.change"
      editForm={(close) => <SpecificNeedForm record={record} codes={codes} need={need} onDone={close} />}
      onRemove={async () => {
        await removeSpecificNeed(need.id, need.version);
        refresh();
      }}
    />
  );
}
