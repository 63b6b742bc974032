import { scriptOf, type FurtherName, type PersonRecord } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { PersonName } from '@passage/ui';
import { IconSignature } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FactRow } from '../person-fact/fact-row';
import { FactSection } from '../person-fact/fact-section';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { FurtherNameForm } from './further-name-form';
import { removeFurtherName } from './further-name.queries';

const permission = 'case-record.person.edit';

/** Further names and spellings of a person. */
export function NamesPanel({ record }: { readonly record: PersonRecord }): ReactNode {
  return (
    <FactSection
      titleId="case-record.person-name.title"
      emptyId="case-record.person-name.none"
      addId="case-record.person-name.add"
      icon={IconSignature}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      addForm={(close) => <FurtherNameForm record={record} onDone={close} />}
    >
      {record.names.map((name) => (
        <NameRow key={name.id} record={record} name={name} />
      ))}
    </FactSection>
  );
}

function NameRow({ record, name }: { readonly record: PersonRecord; readonly name: FurtherName }): ReactNode {
  const refresh = useRefreshPerson(record);
  const script = scriptOf(name.local);
  return (
    <FactRow
      label={name.latin || name.local}
      title={<PersonName name={name.latin || name.local} localName={name.latin ? name.local : null} />}
      details={
        <>
          <span>
            <Message id={`case-record.person-name.kind.${name.kind}`} />
          </span>
          {script ? (
            <span>
              <Message id={`case-record.script.${script}`} />
            </span>
          ) : null}
          {name.source ? <bdi>{name.source}</bdi> : null}
        </>
      }
      isHiddenFromFamily={name.isHiddenFromFamily}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      editTitleId="case-record.person-name.change"
      editForm={(close) => <FurtherNameForm record={record} name={name} onDone={close} />}
      onRemove={async () => {
        await removeFurtherName(name.id, name.version);
        refresh();
      }}
    />
  );
}
