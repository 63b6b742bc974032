import { usePermitted } from '@passage/access/web';
import type { CaseDetail } from '@passage/case-record/domain';
import { Message, useSearchParams } from '@passage/platform/web';
import { Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { photosQuery } from '../photo/photo.queries';
import { FamilyActButtons } from './family-acts';
import classes from './family.module.css';
import { MemberRow } from './member-row';

/** The current members of a case, the principal applicant first. */
export function MembersPanel({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const { person: sought } = useSearchParams();
  const current = detail.members.filter(({ leftOn }) => leftOn === null);
  const mayReadPeople = usePermitted()('case-record.person.read');
  const photos = useQuery({ ...photosQuery(detail.id), enabled: mayReadPeople }).data?.items ?? [];
  return (
    <Section
      title={<Message id="case-record.family.title" />}
      padding="flush"
      actions={<FamilyActButtons detail={detail} beside="family" />}
    >
      <ul className={classes.members}>
        {current.map((member) => (
          <MemberRow
            key={member.id}
            detail={detail}
            member={member}
            isSought={member.person.id === sought}
            photo={photos.find(({ personId }) => personId === member.person.id)}
          />
        ))}
      </ul>
    </Section>
  );
}
