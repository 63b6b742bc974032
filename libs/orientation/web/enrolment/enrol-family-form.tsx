import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import type { EnrolmentKind, FamilyPlaces, Session } from '@passage/orientation/domain';
import { asProblem, Message, useProblemText, useText } from '@passage/platform/web';
import { PersonName, QueryStates } from '@passage/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useRefreshOrientation } from '../session/session.queries';
import classes from './enrol.module.css';
import { enrol, familyPlacesQuery } from './enrolment.queries';
import { Obstacle } from './obstacle';

interface EnrolFamilyFormProps {
  readonly session: Session;
  readonly caseId: string;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Who of a family comes, and as what; all of them are enrolled or nobody. */
export function EnrolFamilyForm({ session, caseId, ...acts }: EnrolFamilyFormProps): ReactNode {
  const query = useQuery(familyPlacesQuery(session.id, caseId));
  return (
    <QueryStates query={query}>{(places) => <Members sessionId={session.id} places={places} {...acts} />}</QueryStates>
  );
}

type Choice = EnrolmentKind | 'not';

interface MembersProps extends Pick<EnrolFamilyFormProps, 'onBack' | 'onDone'> {
  readonly sessionId: string;
  readonly places: FamilyPlaces;
}

function Members({ sessionId, places, onBack, onDone }: MembersProps): ReactNode {
  const text = useText();
  const words = useProblemText();
  const refresh = useRefreshOrientation();
  const { members } = places;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>(() =>
    Object.fromEntries(members.map(({ person, suggested }) => [person.id, suggested ?? 'not'])),
  );
  const people = Object.entries(choices).flatMap(([personId, kind]) => (kind === 'not' ? [] : [{ personId, kind }]));
  const act = useMutation({
    mutationFn: () => enrol(sessionId, { people }),
    onSuccess: () => {
      refresh();
      onDone();
    },
  });
  const problem = act.error ? asProblem(act.error) : undefined;
  const failure = problem && words(problem);
  const kinds = (['participant', 'childminding', 'not'] as const).map((value) => ({
    value,
    label: text(`orientation.kind.${value}`),
  }));
  return (
    <Stack gap="sm">
      {members.map(({ person, obstacle }) => (
        <div key={person.id} className={classes.member}>
          <div>
            <PersonName name={person.name} localName={person.nameLocal} />
            {obstacle ? <Obstacle {...obstacle} /> : null}
          </div>
          <SegmentedControl
            size="xs"
            aria-label={person.name}
            data={kinds}
            value={choices[person.id] ?? 'not'}
            onChange={(value) => setChoices({ ...choices, [person.id]: value as Choice })}
          />
        </div>
      ))}
      {failure && problem ? (
        <Text size="sm" c="var(--tone-danger-fg)" role="alert" component="div">
          {failure.title} {failure.remedy}
          <ul>
            {problem.errors.map((each) => (
              <li key={`${each.field} ${each.code}`}>
                <Obstacle code={each.code} params={each.params} />
              </li>
            ))}
          </ul>
        </Text>
      ) : null}
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onBack}>
          <Message id="orientation.enrol.other" />
        </Button>
        <Button disabled={people.length === 0} loading={act.isPending} onClick={() => act.mutate()}>
          <Message id="orientation.enrol.people" values={{ count: people.length }} />
        </Button>
      </Group>
    </Stack>
  );
}
