import { defineProblems } from '@passage/platform/domain';

/** Problems of what is kept of a person: names, documents, contacts, languages, needs, consents, photo. */
export const personRecordProblems = defineProblems({
  'case-record.period.ends-before-it-begins': {
    kind: 'invalid',
    title: 'This ends before it begins',
    remedy: 'Correct one of the two days.',
  },
  'case-record.person-name.not-latin': {
    kind: 'invalid',
    title: 'This is not in Latin letters',
    remedy: 'Write it into the field for the name in its own script.',
  },
  'case-record.identity-document.expires-before-issue': {
    kind: 'invalid',
    title: 'The document would expire before it was issued',
    remedy: 'Check both days on the document.',
  },
  'case-record.identity-document.issued-before-birth': {
    kind: 'invalid',
    title: 'The document would have been issued before the printed birth date',
    remedy: 'Check both days on the document.',
  },
  'case-record.identity-document.scan-not-of-case': {
    kind: 'invalid',
    title: 'This document does not belong to the case',
    remedy: 'Choose a document of the case, or upload it there first.',
  },
  'case-record.contact.no-phone-number': {
    kind: 'invalid',
    title: 'This is no phone number of any country',
    remedy: 'Write it with + and the country code, e.g. +962 79 555 1234.',
  },
  'case-record.contact.no-e-mail-address': {
    kind: 'invalid',
    title: 'This is no e-mail address',
    remedy: 'Write it as name@example.org.',
  },
  'case-record.contact.preferred-but-ended': {
    kind: 'invalid',
    title: 'What is no longer used cannot be preferred',
    remedy: 'Take the end away, or prefer another.',
  },
  'case-record.language.known': {
    kind: 'invalid',
    title: 'This language is on record for the person already',
    remedy: 'Change the entry that exists.',
  },
  'case-record.language.preferred-not-spoken': {
    kind: 'invalid',
    title: 'A language that is not spoken cannot be preferred',
    remedy: 'Say how well the person speaks it, or prefer another.',
  },
  'case-record.specific-need-code.taken': {
    kind: 'invalid',
    title: 'There is a code like this already',
    remedy: 'Change that one, or enter another code.',
  },
  'case-record.specific-need-code.used': {
    kind: 'conflict',
    title: 'Needs were recorded by this code',
    remedy: 'Retire it instead: enter the first day on which it is no longer used.',
  },
  'case-record.specific-need.code-unknown': {
    kind: 'invalid',
    title: 'This code was not in use on that day',
    remedy: 'Choose one of the codes offered.',
  },
  'case-record.consent.before-birth': {
    kind: 'invalid',
    title: 'The consent would have been given before the person was born',
    remedy: 'Check the day and the birth date.',
  },
  'case-record.consent.minor-needs-guardian': {
    kind: 'invalid',
    title: 'The person was under {age} on that day and cannot consent alone',
    remedy: 'Say that a guardian consented, and who.',
  },
  'case-record.consent.guardian-missing': {
    kind: 'invalid',
    title: 'It is not said who consented for the person',
    remedy: 'Choose a person of the case, or write the name of another adult.',
  },
  'case-record.consent.own-guardian': {
    kind: 'invalid',
    title: 'Nobody is their own guardian',
    remedy: 'Choose another person.',
  },
  'case-record.consent.guardian-under-age': {
    kind: 'invalid',
    title: 'The guardian was under {age} on that day',
    remedy: 'Choose an adult.',
  },
  'case-record.consent.capacity-missing': {
    kind: 'invalid',
    title: 'It is not said by what right this adult decides for the person',
    remedy: 'Record how the two are related, or write down the right: a custody paper, a court, care since when.',
  },
  'case-record.consent.withdrawn-before-given': {
    kind: 'invalid',
    title: 'A consent cannot be withdrawn before it was given',
    remedy: 'Enter a day between {givenOn} and today.',
  },
  'case-record.consent.withdrawn': {
    kind: 'conflict',
    title: 'This consent is withdrawn already',
    remedy: 'Nothing to do. If the person agrees again, record a new consent.',
  },
  'case-record.photo.type': {
    kind: 'unsupported',
    title: 'This is no photo',
    remedy: 'Send a JPEG, PNG or WebP picture.',
  },
});
