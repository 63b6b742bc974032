import { Button, type ButtonProps } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { CaseDetail } from '@passage/case-record/domain';
import { AppLink, Message, useAreas, type FamilyAct } from '@passage/platform/web';
import type { ReactNode } from 'react';

/** What the areas offer to do about a family: to those who may, in an open case with members enough. */
export function useFamilyActs({ closedOn, members }: CaseDetail, beside: FamilyAct['beside']): readonly FamilyAct[] {
  const isPermitted = usePermitted();
  const acts = useAreas().flatMap(({ familyActs = [] }) => familyActs);
  if (closedOn !== null) return [];
  const current = members.filter(({ leftOn }) => leftOn === null).length;
  return acts.filter((act) => act.beside === beside && act.fewestMembers <= current && isPermitted(act.permission));
}

interface FamilyActButtonsProps extends Pick<ButtonProps, 'variant'> {
  readonly detail: CaseDetail;
  readonly beside: FamilyAct['beside'];
  readonly personId?: string;
}

/** A button for each of them. */
export function FamilyActButtons({ detail, beside, personId, variant = 'default' }: FamilyActButtonsProps): ReactNode {
  return useFamilyActs(detail, beside).map(({ labelId, icon: Shape, to }) => (
    <Button
      key={labelId}
      component={AppLink}
      to={to(detail.id, personId)}
      variant={variant}
      size="xs"
      leftSection={<Shape size={14} stroke={1.8} />}
    >
      <Message id={labelId} />
    </Button>
  ));
}
