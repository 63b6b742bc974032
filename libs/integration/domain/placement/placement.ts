import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { declineReason, placementState, withdrawalReason } from './placement-state';

/** A receiving agency, by name. */
export const namedAgency = z
  .object({ id: recordId, code: z.string(), name: z.string() })
  .meta({ id: 'NamedAgency', description: 'A receiving agency, by name' });
export type NamedAgency = z.infer<typeof namedAgency>;

/** Codes of needs that stand for members of a case. */
export const needCodes = z.array(z.string()).meta({ description: 'Codes of needs, never their reason' });

const change = z.object({
  place: text(150, 1).meta({ description: 'City or site the family would live in' }),
  expectedOn: plainDate.meta({
    description: 'Day the family is expected to arrive; decides which period of the agency’s capacity counts',
  }),
  familyTie: text(500).meta({ description: 'Relatives or friends there, and how near; empty when there are none' }),
  note: text(2000),
});

/** Facts of an offer or assurance that may be changed while it stands. */
export const placementChange = change.meta({ id: 'PlacementChange', description: 'Facts of a standing placement' });
export type PlacementChange = z.infer<typeof placementChange>;

/** A case offered to an agency, with every member who travels. */
export const placementOffer = change
  .extend({ agencyId: recordId.meta({ description: 'The agency that is asked' }) })
  .meta({ id: 'PlacementOffer', description: 'A case offered to a receiving agency' });
export type PlacementOffer = z.infer<typeof placementOffer>;

/** The agency's assurance that it takes the case. */
export const placementAcceptance = z
  .object({
    assuredOn: plainDate.meta({ description: 'First day on which the assurance holds; not in the future' }),
    validUntil: plainDate
      .nullable()
      .meta({ description: 'First day on which it no longer holds; null: as long as the requirement in force says' }),
  })
  .meta({ id: 'PlacementAcceptance', description: 'The agency takes the case' });
export type PlacementAcceptance = z.infer<typeof placementAcceptance>;

/** The agency does not take the case. */
export const placementRefusal = z
  .object({ reason: declineReason })
  .meta({ id: 'PlacementRefusal', description: 'The agency does not take the case' });
export type PlacementRefusal = z.infer<typeof placementRefusal>;

/** An offer or an assurance is taken back. */
export const placementWithdrawal = z
  .object({ reason: withdrawalReason })
  .meta({ id: 'PlacementWithdrawal', description: 'An offer or an assurance is taken back' });
export type PlacementWithdrawal = z.infer<typeof placementWithdrawal>;

/** An offer of a case to an agency, and what became of it. */
export const placement = change
  .extend({
    id: recordId,
    caseId: recordId,
    caseNumber: z.string(),
    agency: namedAgency,
    state: placementState,
    offeredOn: plainDate,
    people: z.number().int().meta({ description: 'Travelling members, counted when offered, changed or accepted' }),
    needs: needCodes,
    assuredOn: plainDate.nullable(),
    validUntil: plainDate.nullable().meta({ description: 'As stated on acceptance; null: as the requirement says' }),
    reason: z
      .union([declineReason, withdrawalReason])
      .nullable()
      .meta({ description: 'Why it was declined or withdrawn' }),
    arrivedOn: plainDate.nullable().meta({ description: 'Day the family arrived, once it has' }),
    version: recordVersion,
  })
  .meta({ id: 'Placement', description: 'An offer of a case to a receiving agency, and what became of it' });
export type Placement = z.infer<typeof placement>;
export const placementList = z.object({ items: z.array(placement) }).meta({ id: 'PlacementList' });

/** waiting: no offer stands; offered: an agency has not answered; assured: accepted, and not arrived. */
export const placementViews = ['waiting', 'offered', 'assured'] as const;

/** A case as the list of placements shows it. */
export const placementRow = z
  .object({
    caseId: recordId,
    caseNumber: z.string(),
    name: z.string().meta({ description: 'Name of the principal applicant' }),
    nameLocal: z.string(),
    programme: z.object({ code: z.string(), name: z.string() }),
    people: z.number().int().meta({ description: 'Travelling members' }),
    needs: needCodes,
    closesOn: plainDate.nullable().meta({ description: 'First day the family can no longer travel' }),
    since: plainDate.meta({ description: 'Referred on (waiting), offered on (offered), or assured on (assured)' }),
    refusals: z.number().int().meta({ description: 'Agencies that declined the case so far' }),
    placement: z
      .object({
        id: recordId,
        state: placementState,
        agency: namedAgency,
        place: z.string(),
        expectedOn: plainDate,
        version: recordVersion,
      })
      .nullable()
      .meta({ description: 'The offer that stands; null while waiting' }),
  })
  .meta({ id: 'PlacementRow', description: 'A case that waits for a place, is offered, or is assured' });
export type PlacementRow = z.infer<typeof placementRow>;
export const placementPage = pageOf('PlacementPage', placementRow);

/** Filters of the list of placements. */
export const placementQuery = pageQuery.extend({
  view: z.enum(placementViews).default('waiting'),
  agency: recordId.optional().meta({ description: 'Only placements with this agency; not for the view waiting' }),
  sort: z.enum(['since', '-since']).default('since'),
});
export type PlacementQuery = z.infer<typeof placementQuery>;
