import { caseRecordProblems } from '@passage/case-record/domain';

const relationshipCodes = Object.entries(caseRecordProblems).filter(([code]) =>
  code.startsWith('case-record.relationship.'),
);

/** Every way in which a relationship can be refused. */
export const relationshipProblems = {
  'case-record.case.closed': caseRecordProblems['case-record.case.closed'],
  'case-record.person.not-of-case': caseRecordProblems['case-record.person.not-of-case'],
  ...Object.fromEntries(relationshipCodes),
};
