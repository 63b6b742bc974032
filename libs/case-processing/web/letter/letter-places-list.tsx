import { Code } from '@mantine/core';
import { letterParts, letterPlaces, type LetterPart, type LetterPlace } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { Fragment, type ReactNode } from 'react';
import { PlaceWords } from './place-words';
import classes from './letter.module.css';

const names = [...Object.keys(letterPlaces), ...Object.keys(letterParts)] as (LetterPlace | LetterPart)[];

/** Every place that words may name, and where it is filled in from. */
export function LetterPlacesList(): ReactNode {
  return (
    <details>
      <summary>
        <Message id="case-processing.letter-template.places" />
      </summary>
      <dl className={classes.places}>
        {names.map((name) => (
          <Fragment key={name}>
            <dt>
              <Code dir="ltr">{`{{${name}}}`}</Code>
            </dt>
            <dd>
              <PlaceWords name={name} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
