import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { finding } from '../finding/finding';
import { periodFindings } from '../period/period.rules';
import type { ContactChannel, ContactInput } from './contact';
import { readPhone } from './phone-number.rules';

const byPhone: readonly ContactChannel[] = ['phone', 'whatsapp', 'viber', 'signal'];
const email = z.email();

/** Whether a channel is reached over a phone number. */
export function isByPhone(channel: ContactChannel): boolean {
  return byPhone.includes(channel);
}

/** What is wrong with a contact. `country` is where numbers without a country code are dialled from. */
export function contactFindings(input: ContactInput, country: string | undefined, today: PlainDate): FieldProblem[] {
  const findings = periodFindings(input, today);
  if (isByPhone(input.channel) && !readPhone(input.value, country)) {
    findings.push(finding('case-record.contact.no-phone-number', 'value'));
  }
  if (input.channel === 'e-mail' && !email.safeParse(input.value).success) {
    findings.push(finding('case-record.contact.no-e-mail-address', 'value'));
  }
  if (input.isPreferred && input.until !== null && input.until <= today) {
    findings.push(finding('case-record.contact.preferred-but-ended', 'isPreferred'));
  }
  return findings;
}

/** The contact as it is kept: phone numbers with their country code, spaced as people write them. */
export function asKeptContact(input: ContactInput, country: string | undefined): ContactInput {
  const phone = isByPhone(input.channel) ? readPhone(input.value, country) : undefined;
  return phone ? { ...input, value: phone.international } : input;
}
