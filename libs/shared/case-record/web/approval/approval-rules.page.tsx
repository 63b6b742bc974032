import { AdministrationTable } from '@passage/access/web';
import type { ApprovalRule } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApprovalKindName } from './approval-kinds';
import { ApprovalRuleForm, NewApprovalRuleForm } from './approval-rule-form';
import { approvalRulesQuery } from './approval.queries';
import { ProductText } from '../wording/product-text';

type Row = ApprovalRule & { readonly name: string };

/** Which acts need a second person, from when on, and for which programmes. */
export default function ApprovalRulesPage(): ReactNode {
  const nameOf = useApprovalKindName();
  const rows = useQuery({
    ...approvalRulesQuery,
    select: ({ items }) => ({ items: items.map((rule): Row => ({ ...rule, name: nameOf(rule.kind) })) }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-record.approval-rules"
      addId="case-record.approval-rule.add"
      emptyId="case-record.approval-rules.none"
      rows={rows}
      columns={[
        {
          headerId: 'case-record.case.programme',
          cell: ({ programme }) =>
            programme ? <ProductText typed={programme.name} /> : <Message id="case-record.approval-rule.general" />,
        },
        {
          headerId: 'case-record.approval-rule.is-required',
          cell: ({ isRequired }) => <Message id={isRequired ? 'case-record.yes' : 'case-record.no'} />,
        },
        {
          headerId: 'case-record.approval-rule.applies-from',
          cell: ({ appliesFrom }) => <Message id={`case-record.approval-rule.from.${appliesFrom ?? 'start'}`} />,
        },
        {
          headerId: 'case-record.approval-rule.expires-after-days',
          cell: ({ expiresAfterDays }) => (
            <Message id="case-record.approval-rule.days" values={{ count: expiresAfterDays }} />
          ),
        },
        {
          headerId: 'case-record.approval-rule.source-note',
          cell: ({ isVerified, sourceNote }) => (
            <>
              <bdi>{sourceNote}</bdi>{' '}
              {isVerified ? null : (
                <StatusBadge tone="attention">
                  <Message id="case-record.approval-rule.unverified" />
                </StatusBadge>
              )}
            </>
          ),
        },
      ]}
      form={(rule, close) =>
        rule ? <ApprovalRuleForm rule={rule} onDone={close} /> : <NewApprovalRuleForm onDone={close} />
      }
    />
  );
}
