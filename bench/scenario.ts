/** One line of the table: the same question asked of the product and of the floor. */
export interface Scenario {
  name: string;
  kind: 'read' | 'write';
  /** Path (and body, for a write) of the n-th request to the product. */
  request(n: number, sample: Sample): { path: string; body?: unknown };
  /** Path of the n-th request to the floor. */
  floor(n: number, sample: Sample): { path: string; body?: unknown };
}

/** What requests ask for, drawn from the data. */
export interface Sample {
  caseIds: string[];
  /** Cases that get new people, so that those read stay as they are. */
  growingCaseIds: string[];
  /** Names as staff would type them: parts, misspelt, in either script. */
  names: string[];
  programmeId: string;
  officeId: string;
  /** A cursor 10,000 rows deep, as the product gave it, and the row it stands on. */
  deepCursor: string;
  deepRow: { referredOn: string; id: string };
}

const pick = <T>(list: T[], n: number): T => list[n % list.length] as T;

const newPerson = (n: number) => ({
  givenNames: `Samira ${n}`,
  familyName: 'Haddad',
  nameLocal: 'سميرة حداد',
  sex: 'female',
  birthDate: '1990-05-17',
  birthDatePrecision: 'day',
  nationality: 'SY',
  language: 'ar',
  phone: null,
  registrationNumber: null,
});

/** The lines of the table, in order. */
export const scenarios: Scenario[] = [
  {
    name: 'read one case',
    kind: 'read',
    request: (n, { caseIds }) => ({ path: `/api/cases/${pick(caseIds, n)}` }),
    floor: (n, { caseIds }) => ({ path: `/case?id=${pick(caseIds, n)}` }),
  },
  {
    name: 'first page of a filtered list',
    kind: 'read',
    request: (_, { programmeId }) => ({ path: `/api/cases?limit=50&programmeId=${programmeId}&stage=health` }),
    floor: (_, { programmeId, officeId }) => ({
      path: `/list?programme=${programmeId}&stage=health&office=${officeId}`,
    }),
  },
  {
    name: 'a page 10,000 rows deep',
    kind: 'read',
    request: (_, { deepCursor }) => ({ path: `/api/cases?limit=50&after=${encodeURIComponent(deepCursor)}` }),
    floor: (_, { deepRow, officeId }) => ({
      path: `/deep?on=${deepRow.referredOn}&id=${deepRow.id}&office=${officeId}`,
    }),
  },
  {
    name: 'fuzzy name search',
    kind: 'read',
    request: (n, { names }) => ({ path: `/api/search?q=${encodeURIComponent(pick(names, n))}` }),
    floor: (n, { names }) => ({ path: `/search?q=${encodeURIComponent(pick(names, n))}` }),
  },
  {
    name: 'create a person',
    kind: 'write',
    request: (n, { growingCaseIds }) => ({ path: `/api/cases/${pick(growingCaseIds, n)}/people`, body: newPerson(n) }),
    floor: (n, { growingCaseIds }) => ({ path: `/person?case=${pick(growingCaseIds, n)}`, body: newPerson(n) }),
  },
  {
    name: 'pipeline counts',
    kind: 'read',
    request: () => ({ path: '/api/pipeline/counts' }),
    floor: (_, { officeId }) => ({ path: `/counts?office=${officeId}` }),
  },
];
