import { ActionIcon, Menu } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { fullName, type CaseDetail, type Member } from '@passage/case-record/domain';
import { AppLink, Message, useText, type MessageId } from '@passage/platform/web';
import { IconDots, IconHeartbeat, IconPencil, IconUser, IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../dialog/dialog';
import { LifeStatusForm } from '../life-status/life-status-form';
import { MemberForm } from '../membership/member-form';
import { EditPersonForm } from '../person/person-form';
import { useFamilyActs } from './family-acts';

type Act = 'edit' | 'place' | 'life';

const titles: Readonly<Record<Act, MessageId>> = {
  edit: 'case-record.person.edit',
  place: 'case-record.member.change',
  life: 'case-record.life-status.edit',
};

interface MemberMenuProps {
  readonly detail: CaseDetail;
  readonly member: Member;
}

/** What can be done about one member. */
export function MemberMenu({ detail, member }: MemberMenuProps): ReactNode {
  const text = useText();
  const isPermitted = usePermitted();
  const [act, setAct] = useState<Act>();
  const acts = useFamilyActs(detail, 'member');
  const mayEdit = isPermitted('case-record.person.edit') && detail.closedOn === null;
  if (!mayEdit && acts.length === 0) return null;
  const close = (): void => setAct(undefined);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={text('case-record.member.actions', { name: fullName(member.person) })}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={AppLink} to={`/people/${member.person.id}`} leftSection={<IconUser size={15} />}>
            <Message id="case-record.person-record.open" />
          </Menu.Item>
          {mayEdit ? (
            <>
              <Menu.Item leftSection={<IconPencil size={15} />} onClick={() => setAct('edit')}>
                <Message id={titles.edit} />
              </Menu.Item>
              <Menu.Item leftSection={<IconUsers size={15} />} onClick={() => setAct('place')}>
                <Message id={titles.place} />
              </Menu.Item>
              <Menu.Item leftSection={<IconHeartbeat size={15} />} onClick={() => setAct('life')}>
                <Message id={titles.life} />
              </Menu.Item>
            </>
          ) : null}
          {acts.map(({ labelId, icon: Shape, to }) => (
            <Menu.Item
              key={labelId}
              component={AppLink}
              to={to(detail.id, member.person.id)}
              leftSection={<Shape size={15} />}
            >
              <Message id={labelId} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Dialog titleId={titles[act ?? 'edit']} isOpen={act !== undefined} onClose={close}>
        {act === 'edit' ? <EditPersonForm caseId={detail.id} person={member.person} onDone={close} /> : null}
        {act === 'place' ? <MemberForm detail={detail} member={member} onDone={close} /> : null}
        {act === 'life' ? <LifeStatusForm detail={detail} person={member.person} onDone={close} /> : null}
      </Dialog>
    </>
  );
}
