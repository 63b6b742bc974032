import { definePermissions, roles, type Role } from '@passage/access/domain';

const caseLeads: Role[] = ['caseworker', 'manager'];
const stageStaff: Role[] = [
  'caseworker',
  'health-staff',
  'orientation-trainer',
  'movement-officer',
  'integration-worker',
  'manager',
];

/** Rights over cases, people and what is kept with them. Each holds only within the scope of offices and agencies. */
export const caseRecordPermissions = definePermissions({
  'case-record.case.read': { allows: 'see cases with their family, timeline, notes and tasks', roles },
  'case-record.case.create': { allows: 'create a case', roles: caseLeads },
  'case-record.case.edit': { allows: 'change the facts, the owner and the office of a case', roles: caseLeads },
  'case-record.case.close': { allows: 'close a case with a reason and open it again', roles: caseLeads },
  'case-record.person.edit': {
    allows: 'add and change people, their place in the family and their relationships',
    roles: caseLeads,
  },
  'case-record.kinship-limit.edit': {
    allows: 'see and change the figures by which relationships are checked',
    roles: ['administrator'],
  },
  'case-record.person.read': { allows: 'see everything known of a person', roles: [...stageStaff, 'auditor'] },
  'case-record.contact.edit': { allows: 'add and change contacts and addresses of people', roles: stageStaff },
  'case-record.duplicate.search': {
    allows: 'see while entering somebody who on record may be that person',
    roles: caseLeads,
  },
  'case-record.duplicate.review': {
    allows: 'see likely duplicates side by side, and what was decided about them',
    roles: [...caseLeads, 'auditor'],
  },
  'case-record.duplicate.decide': {
    allows: 'look for duplicates, and say that two records are two people',
    roles: caseLeads,
  },
  'case-record.person.merge': {
    allows: 'merge two records of one person, or ask a colleague to confirm it',
    roles: caseLeads,
  },
  'case-record.person.unmerge': { allows: 'undo a merge of two records', roles: ['manager'] },
  'case-record.duplicate-rules.read': {
    allows: 'see the weights by which likely duplicates are found',
    roles: [...caseLeads, 'administrator', 'auditor'],
  },
  'case-record.duplicate-rules.edit': {
    allows: 'change the weights by which likely duplicates are found',
    roles: ['administrator'],
  },
  'case-record.specific-need.read': {
    allows: 'see the specific needs of people, those of a compartment only with the compartment',
    roles: ['caseworker', 'health-staff', 'manager'],
  },
  'case-record.specific-need.edit': { allows: 'record specific needs of people', roles: caseLeads },
  'case-record.specific-need-code.edit': {
    allows: 'add, rename and retire the codes for specific needs',
    roles: ['administrator'],
  },
  'case-record.consent.record': { allows: 'record and withdraw consents of people', roles: caseLeads },
  'case-record.note.write': { allows: 'write notes on a case', roles: stageStaff },
  'case-record.protection-note.write': { allows: 'write protection notes on a case', roles: ['caseworker'] },
  'case-record.mention.read': { allows: 'see the notes that name one', roles },
  'case-record.task.manage': { allows: 'create, give out and finish tasks', roles: stageStaff },
  'case-record.document.upload': { allows: 'add documents to a case and describe them', roles: stageStaff },
  'case-record.document.read': { allows: 'list and open the documents of a case', roles },
  'case-record.document.remove': {
    allows: 'remove documents from a case',
    roles: ['caseworker', 'health-staff', 'manager'],
  },
  'case-record.approval.read': {
    allows: 'see what waits for a second person, and the rules for it',
    roles: [...caseLeads, 'administrator', 'auditor'],
  },
  'case-record.approval.decide': {
    allows: 'approve or reject what a colleague proposed, and withdraw one’s own',
    roles: caseLeads,
  },
  'case-record.approval-rule.edit': {
    allows: 'say which acts need a second person',
    roles: ['administrator'],
  },
  'case-record.handover.read': {
    allows: 'see which cases move to and from one’s offices',
    roles: caseLeads,
  },
  'case-record.handover.move': {
    allows: 'hand cases over to another office, and accept or return those handed over',
    roles: caseLeads,
  },
  'case-record.wording.read': { allows: 'read names of programmes, offices and rules in one’s own language', roles },
  'case-record.wording.edit': {
    allows: 'say what names of programmes, offices and rules are called in other languages',
    roles: ['administrator'],
  },
  'case-record.search.use': { allows: 'search people and cases', roles },
});
