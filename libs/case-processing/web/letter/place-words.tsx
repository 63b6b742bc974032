import type { LetterPart, LetterPlace } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';

type Dashed<Name extends string> = Name extends `${infer Of}.${infer What}` ? `${Of}-${What}` : Name;

/** Ids of sentences have one part for a place. */
const dashed = <Name extends string>(name: Name) => name.replace('.', '-') as Dashed<Name>;

/** What a place of a letter is filled in with, in words. */
export function PlaceWords({ name }: { readonly name: LetterPlace | LetterPart }): ReactNode {
  return <Message id={`case-processing.letter-place.${dashed(name)}`} />;
}
