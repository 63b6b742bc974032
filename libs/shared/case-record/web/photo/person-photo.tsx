import { fullName, type Person, type Photo } from '@passage/case-record/domain';
import { useText } from '@passage/platform/web';
import { IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './photo.module.css';
import { photoContent } from './photo.queries';

interface PersonPhotoProps {
  readonly person: Pick<Person, 'givenNames' | 'familyName' | 'nameLocal'>;
  readonly photo: Pick<Photo, 'id'> | null | undefined;
  readonly size: 'small' | 'large';
}

/** The photo of a person; an outline where there is none. */
export function PersonPhoto({ person, photo, size }: PersonPhotoProps): ReactNode {
  const text = useText();
  return (
    <span className={classes.photo} data-size={size}>
      {photo ? (
        <img
          src={photoContent(photo.id)}
          alt={text('case-record.photo.of', { name: fullName(person) })}
          loading="lazy"
        />
      ) : (
        <IconUser size={size === 'small' ? 16 : 48} stroke={1.4} aria-hidden />
      )}
    </span>
  );
}
