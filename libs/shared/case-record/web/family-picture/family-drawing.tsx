import { familyGraph, type FamilyPicture } from '@passage/case-record/domain';
import { Message, useLocale, useText } from '@passage/platform/web';
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { FamilyLines } from './family-lines';
import classes from './family-picture.module.css';
import { PersonCard } from './person-card';
import { cardSize, layOut, neighbourOf } from './picture-layout';

interface FamilyDrawingProps {
  readonly picture: FamilyPicture;
  /** How large it is drawn; 1 is full size. */
  readonly scale: number;
  readonly chosen?: string | undefined;
  /** Left out where nothing can be chosen, on paper. */
  readonly onChoose?: (personId: string) => void;
}

/** The family drawn as genealogists do. One card is in the tab order; arrow keys go on from there. */
export function FamilyDrawing({ picture, scale, chosen, onChoose }: FamilyDrawingProps): ReactNode {
  const text = useText();
  const { direction } = useLocale();
  const cards = useRef(new Map<string, HTMLElement>());
  const drawn = useMemo(() => layOut(familyGraph(picture)), [picture]);
  const inOrder = chosen ?? picture.people[0]?.id;
  const people = new Map(picture.people.map((person) => [person.id, person]));
  const go = (event: KeyboardEvent, from: string): void => {
    const mirrored: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
    const key = direction === 'rtl' ? (mirrored[event.key] ?? event.key) : event.key;
    const next = neighbourOf(drawn.people, from, key);
    if (!next) return;
    event.preventDefault();
    onChoose?.(next);
    cards.current.get(next)?.focus();
  };
  return (
    <div
      role="group"
      aria-label={text('case-record.picture.drawing')}
      className={classes.space}
      style={{ inlineSize: drawn.width * scale + 32, blockSize: drawn.height * scale + 32 }}
    >
      <div
        className={classes.drawing}
        style={{
          inlineSize: drawn.width,
          blockSize: drawn.height,
          scale: String(scale),
          transformOrigin: direction === 'rtl' ? '100% 0' : '0 0',
        }}
      >
        <FamilyLines drawn={drawn} chosen={chosen} />
        {drawn.unrecorded ? (
          <span
            className={classes.unrecorded}
            style={{ insetInlineStart: drawn.unrecorded.x, insetBlockStart: drawn.unrecorded.y }}
          >
            <Message id="case-record.picture.parents-unrecorded" />
          </span>
        ) : null}
        {drawn.people.map(({ id, x, y }) => {
          const person = people.get(id);
          if (!person) return null;
          const isPrincipal = id === picture.principalApplicantId;
          const place = {
            className: classes.card,
            style: { insetInlineStart: x, insetBlockStart: y, inlineSize: cardSize.width, blockSize: cardSize.height },
            'data-place': person.place,
            'data-is-principal': isPrincipal,
          };
          const card = <PersonCard person={person} isPrincipal={isPrincipal} />;
          return onChoose ? (
            <button
              key={id}
              {...place}
              type="button"
              ref={(element) => {
                if (element) cards.current.set(id, element);
              }}
              tabIndex={id === inOrder ? 0 : -1}
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
              onKeyDown={(event) => go(event, id)}
            >
              {card}
            </button>
          ) : (
            <div key={id} {...place}>
              {card}
            </div>
          );
        })}
      </div>
    </div>
  );
}
