import { SegmentedControl } from '@mantine/core';
import type { CaseDetail, PicturedPerson } from '@passage/case-record/domain';
import { useText } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import { KnownRelativeForm } from './known-relative-form';
import { RelativeForm, type Kin } from './relative-form';

interface AddKinProps {
  readonly detail: CaseDetail;
  readonly person: PicturedPerson;
  readonly kin: Kin;
  /** Told whom to look at next, when somebody new was added. */
  readonly onDone: (addedId?: string) => void;
}

/** Adds a parent, partner, child or sibling: somebody new, or somebody on record already. */
export function AddKin({ detail, person, kin, onDone }: AddKinProps): ReactNode {
  const text = useText();
  const [who, setWho] = useState('new');
  return (
    <>
      <SegmentedControl
        value={who}
        onChange={setWho}
        mb="sm"
        size="xs"
        data={[
          { value: 'new', label: text('case-record.kin.new') },
          { value: 'known', label: text('case-record.kin.known') },
        ]}
      />
      {who === 'new' ? (
        <RelativeForm detail={detail} person={person} kin={kin} onDone={onDone} />
      ) : (
        <KnownRelativeForm detail={detail} person={person} kin={kin} onDone={() => onDone()} />
      )}
    </>
  );
}
