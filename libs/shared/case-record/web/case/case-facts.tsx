import { ProductText } from '../wording/product-text';
import type { CaseDetail } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { KeyValueList, Section } from '@passage/ui';
import type { ReactNode } from 'react';
import { CountryName } from '../country/names';

/** The facts of a case, as they were referred and as they stand. */
export function CaseFacts({ detail }: { readonly detail: CaseDetail }): ReactNode {
  return (
    <Section title={<Message id="case-record.case.facts" />}>
      <KeyValueList
        items={[
          { labelId: 'case-record.case.priority', value: <Message id={`case-record.priority.${detail.priority}`} /> },
          {
            labelId: 'case-record.case.processing-priority',
            value: <Message id={`case-record.priority.${detail.processingPriority}`} />,
          },
          { labelId: 'case-record.case.programme', value: <ProductText typed={detail.programme.name} /> },
          {
            labelId: 'case-record.case.category',
            value: detail.submissionCategory ? (
              <Message id={`case-record.category.${detail.submissionCategory}`} />
            ) : null,
          },
          {
            labelId: 'case-record.case.secondary-category',
            value: detail.secondaryCategory ? (
              <Message id={`case-record.category.${detail.secondaryCategory}`} />
            ) : null,
          },
          {
            labelId: 'case-record.case.referral-type',
            value: <Message id={`case-record.referral-type.${detail.referralType}`} />,
          },
          { labelId: 'case-record.case.referral-source', value: <bdi>{detail.referralSource}</bdi> },
          { labelId: 'case-record.case.referral-number', value: <bdi>{detail.referralNumber}</bdi> },
          { labelId: 'case-record.case.referred-on', value: <PlainDate value={detail.referredOn} /> },
          { labelId: 'case-record.case.asylum', value: <CountryName code={detail.countryOfAsylum} /> },
          { labelId: 'case-record.case.origin', value: <CountryName code={detail.countryOfOrigin} /> },
          { labelId: 'case-record.case.office', value: <ProductText typed={detail.office.name} /> },
          { labelId: 'case-record.case.owner', value: detail.owner ? <bdi>{detail.owner.name}</bdi> : null },
          {
            labelId: 'case-record.case.agency',
            value: detail.agency ? <ProductText typed={detail.agency.name} /> : null,
          },
        ]}
      />
    </Section>
  );
}
