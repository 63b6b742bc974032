import {
  familyGraph,
  familyOutline,
  fullName,
  type FamilyPicture,
  type OutlineItem,
  type PicturedPerson,
} from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { LifeState } from '../life-status/life-status-line';
import classes from './family-picture.module.css';

/** The picture in words: a nested list, parents above their children. */
export function FamilyOutline({ picture }: { readonly picture: FamilyPicture }): ReactNode {
  const people = new Map(picture.people.map((person) => [person.id, person]));
  return (
    <div className={classes.outline}>
      <Items items={familyOutline(familyGraph(picture))} people={people} />
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly OutlineItem[];
  readonly people: ReadonlyMap<string, PicturedPerson>;
}

function Items({ items, people }: ItemsProps): ReactNode {
  return (
    <ul>
      {items.map(({ block, children }) => (
        <li key={block.id}>
          {block.personIds.length === 0 ? <Message id="case-record.picture.parents-unrecorded" /> : null}
          {block.personIds.map((id, index) => (
            <span key={id}>
              {index > 0 ? ' · ' : null}
              <Told person={people.get(id)} />
            </span>
          ))}
          <Unions block={block} people={people} />
          {children.length > 0 ? <Items items={children} people={people} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Told({ person }: { readonly person: PicturedPerson | undefined }): ReactNode {
  if (!person) return null;
  const { lifeStatus, place, birthDate } = person;
  return (
    <>
      <bdi>{fullName(person)}</bdi> (
      <Message
        id="case-record.picture.born"
        values={{ year: <PlainDate key="year" value={birthDate} width="year" /> }}
      />
      {lifeStatus ? (
        <>
          , <LifeState status={lifeStatus} />
        </>
      ) : null}
      {place === 'member' ? null : (
        <>
          , <Message id={`case-record.place.${place}`} />
        </>
      )}
      {lifeStatus?.hiddenAtRequestOf ? (
        <>
          , <Message id="case-record.hidden.mark" />
        </>
      ) : null}
      )
    </>
  );
}

/** The couples of a block, and which of its children are theirs. */
function Unions({ block, people }: Pick<ItemsProps, 'people'> & Pick<OutlineItem, 'block'>): ReactNode {
  const nameOf = (id: string): ReactNode => <bdi key={id}>{fullName(people.get(id) ?? nobody)}</bdi>;
  return block.unions.map(({ id, partnerIds, couple, children }) => (
    <div key={id}>
      {couple && partnerIds.length === 2 ? (
        <Message
          id="case-record.picture.couple"
          values={{
            one: nameOf(partnerIds[0] ?? ''),
            other: nameOf(partnerIds[1] ?? ''),
            kind: <Message key="kind" id={`case-record.kind.${couple.kind}`} />,
            state: <Message key="state" id={`case-record.relationship-state.${couple.state}`} />,
          }}
        />
      ) : null}
      {children.map(({ childId, kind }) => (
        <div key={childId + kind}>
          <Message
            id={partnerIds.length === 0 ? 'case-record.picture.sibling-of-row' : 'case-record.picture.child-of'}
            values={{
              child: nameOf(childId),
              kind: <Message key="kind" id={`case-record.kind.${kind}`} />,
              parents: partnerIds.map((each, index) => (
                <span key={each}>
                  {index > 0 ? ' · ' : null}
                  {nameOf(each)}
                </span>
              )),
            }}
          />
        </div>
      ))}
    </div>
  ));
}

const nobody = { givenNames: '', familyName: '', nameLocal: '' };
