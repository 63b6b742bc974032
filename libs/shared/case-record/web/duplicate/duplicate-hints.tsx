import { useDebouncedValue } from '@mantine/hooks';
import { IfPermitted } from '@passage/access/web';
import { duplicateSearch, type DuplicateCandidate, type DuplicateSearch } from '@passage/case-record/domain';
import { AppLink, Message, PlainDate } from '@passage/platform/web';
import { PersonName, useFormValues, valueAt } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { duplicateCandidatesQuery } from './duplicate.queries';
import { DuplicateReasons, LikelihoodBadge } from './duplicate-reasons';
import classes from './duplicate.module.css';

/** Long enough for a word to be typed to its end. */
const pauseMs = 400;

interface DuplicateHintsProps {
  /** Path of the person in the form, ending with a dot; empty where the form is about one person. */
  readonly at?: string;
}

/** Who on record may be the person being entered; follows the typing, and says nothing while there is nobody. */
export function DuplicateHints({ at = '' }: DuplicateHintsProps): ReactNode {
  return (
    <IfPermitted permission="case-record.duplicate.search">
      <Hints at={at} />
    </IfPermitted>
  );
}

function Hints({ at }: Required<DuplicateHintsProps>): ReactNode {
  const values = useFormValues();
  const [sought] = useDebouncedValue(JSON.stringify(soughtOf(valueAt(values, at.split('.').filter(Boolean)))), pauseMs);
  const search = JSON.parse(sought) as DuplicateSearch;
  const { data } = useQuery(duplicateCandidatesQuery(search, isEnough(search)));
  const items = isEnough(search) ? (data?.items ?? []) : [];
  return (
    <div role="status">
      {items.length > 0 ? (
        <div className={classes.hints}>
          <p className={classes.hintsTitle}>
            <Message id="case-record.duplicate.hints" values={{ count: items.length }} />
          </p>
          <ul className={classes.candidates}>
            {items.map((each, place) => (
              <Candidate key={each.person?.id ?? place} candidate={each} />
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function Candidate({ candidate }: { readonly candidate: DuplicateCandidate }): ReactNode {
  const { person, reasons, score, likelihood } = candidate;
  return (
    <li className={classes.candidate}>
      <LikelihoodBadge likelihood={likelihood} score={score} />
      {person ? (
        <>
          <PersonName name={person.name} localName={person.nameLocal} />
          <PlainDate value={person.birthDate} />
          <AppLink to={`/cases/${person.caseId}?tab=family&person=${person.id}`} target="_blank">
            <Message id="case-record.duplicate.in-case" values={{ number: person.caseNumber }} />
          </AppLink>
        </>
      ) : (
        <Message id="case-record.duplicate.other-office" />
      )}
      {reasons.length > 0 ? <DuplicateReasons reasons={reasons} /> : null}
    </li>
  );
}

const typedPerson = duplicateSearch.partial();

/** What was typed, without what cannot be read yet. */
function soughtOf(typed: unknown): DuplicateSearch {
  const facts = typeof typed === 'object' && typed !== null ? typed : {};
  const readable = Object.entries(facts).filter(
    ([name, value]) => name in typedPerson.shape && value !== '' && typedPerson.safeParse({ [name]: value }).success,
  );
  return duplicateSearch.parse(Object.fromEntries(readable));
}

/** A name of two words, or a name and something besides, or a number: less finds everybody. */
function isEnough({
  givenNames,
  familyName,
  nameLocal,
  birthDate,
  phone,
  registrationNumber,
}: DuplicateSearch): boolean {
  if ((registrationNumber ?? '').length >= 5 || (phone ?? '').length >= 8) return true;
  const words = `${givenNames} ${familyName}`.trim().split(/\s+/u).filter(Boolean).length;
  return words >= 2 || nameLocal.trim().includes(' ') || (words === 1 && birthDate !== null);
}
