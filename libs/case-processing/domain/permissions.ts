import { compartmentRoles, definePermissions, type Role } from '@passage/access/domain';

const caseLeads: Role[] = ['caseworker', 'manager'];
const caseReaders: Role[] = [...caseLeads, 'administrator', 'auditor'];
const officeLeads: Role[] = ['manager', 'administrator'];

/** Those to whom the compartment of security, or of protection facts is open. */
const securityOpeners = compartmentRoles.security;
const protectionOpeners = compartmentRoles.protection;

/** Rights over interviews, decisions, checks, submissions and referrals. Each holds only within the scope of offices. */
export const caseProcessingPermissions = definePermissions({
  'case-processing.interview.read': { allows: 'see interviews and their notes', roles: caseReaders },
  'case-processing.interview.plan': {
    allows: 'plan, move, cancel and close interviews, and say who attended',
    roles: caseLeads,
  },
  'case-processing.room.read': { allows: 'see the rooms of offices', roles: caseReaders },
  'case-processing.room.edit': { allows: 'add and change rooms of offices', roles: officeLeads },
  'case-processing.interpreter.read': { allows: 'see interpreters, their languages and hours', roles: caseReaders },
  'case-processing.interpreter.edit': { allows: 'add and change interpreters', roles: officeLeads },
  'case-processing.interview-form.read': {
    allows: 'see the forms of interviews and their versions',
    roles: caseReaders,
  },
  'case-processing.interview-form.edit': { allows: 'write and publish forms of interviews', roles: ['administrator'] },
  'case-processing.questionnaire.read': { allows: 'see what was filled in at interviews', roles: caseReaders },
  'case-processing.questionnaire.fill': { allows: 'fill in, seal and correct forms at interviews', roles: caseLeads },
  'case-processing.decision.read': { allows: 'see the decisions of receiving states', roles: caseReaders },
  'case-processing.decision.record': { allows: 'record and withdraw decisions of receiving states', roles: caseLeads },
  'case-processing.submission.read': {
    allows: 'see what a referral lacks and when it was submitted',
    roles: caseReaders,
  },
  'case-processing.submission.submit': {
    allows: 'submit a case to the receiving state, and withdraw it',
    roles: caseLeads,
  },
  'case-processing.family-event.read': { allows: 'see what happened to a family and its case', roles: caseReaders },
  'case-processing.family-event.record': {
    allows: 'record and undo events of a family: birth, marriage, death, split, merge and the like',
    roles: caseLeads,
  },
  'case-processing.ageing.read': { allows: 'see who reaches an age limit before travel', roles: caseReaders },
  'case-processing.ageing-rule.edit': {
    allows: 'state which ages matter to dependants and how long programmes take',
    roles: ['administrator'],
  },
  'case-processing.referral-check.confirm': { allows: 'confirm that a referral is complete', roles: caseLeads },
  'case-processing.column-mapping.edit': {
    allows: 'say once for all what the columns of a sender’s files mean',
    roles: caseLeads,
  },
  'case-processing.best-interest.read': {
    allows: 'see what was found to be best for children, which others know as there or missing only',
    roles: protectionOpeners,
  },
  'case-processing.best-interest.record': {
    allows: 'record and withdraw best-interests procedures and their results',
    roles: protectionOpeners,
  },
  'case-processing.best-interest-rule.read': {
    allows: 'see which best-interests procedure the situation of a child asks for',
    roles: caseReaders,
  },
  'case-processing.best-interest-rule.edit': {
    allows: 'change which best-interests procedure the situation of a child asks for',
    roles: ['administrator'],
  },
  'case-processing.security-check.read': {
    allows: 'see security checks, which others know as cleared or not only',
    roles: securityOpeners,
  },
  'case-processing.security-check.record': {
    allows: 'ask for, answer and withdraw security checks',
    roles: securityOpeners,
  },
  'case-processing.pre-screening.read': { allows: 'see what pre-screening came to', roles: caseReaders },
  'case-processing.pre-screening.record': { allows: 'record and withdraw pre-screenings', roles: caseLeads },
  'case-processing.pre-screening-item.read': { allows: 'see the questions of pre-screening', roles: caseReaders },
  'case-processing.pre-screening-item.edit': {
    allows: 'change the questions of pre-screening',
    roles: ['administrator'],
  },
  'case-processing.fingerprints.read': { allows: 'see appointments for fingerprints', roles: caseReaders },
  'case-processing.fingerprints.record': {
    allows: 'plan fingerprints and say what became of an appointment',
    roles: caseLeads,
  },
  'case-processing.review-request.read': { allows: 'see requests for the review of a denial', roles: caseReaders },
  'case-processing.review-request.record': {
    allows: 'record requests for review and what they came to',
    roles: caseLeads,
  },
  'case-processing.information-request.read': { allows: 'see what receiving states ask to know', roles: caseReaders },
  'case-processing.information-request.record': {
    allows: 'record what receiving states ask to know, and the answers',
    roles: caseLeads,
  },
  'case-processing.check-type.read': { allows: 'see which checks programmes ask for', roles: caseReaders },
  'case-processing.check-type.edit': { allows: 'change which checks programmes ask for', roles: ['administrator'] },
  'case-processing.step-task.read': { allows: 'see which tasks follow from which step', roles: caseReaders },
  'case-processing.step-task.edit': { allows: 'change which tasks follow from which step', roles: ['administrator'] },
  'case-processing.letter-template.read': { allows: 'see the templates of letters and forms', roles: caseReaders },
  'case-processing.letter-template.edit': {
    allows: 'write the templates of letters and forms',
    roles: ['administrator'],
  },
  'case-processing.letter.read': { allows: 'see which letters and forms were made for a case', roles: caseReaders },
  'case-processing.letter.write': { allows: 'fill in letters and forms from the record', roles: caseLeads },
  'case-processing.referral-import.run': { allows: 'import files of referrals', roles: caseLeads },
});
