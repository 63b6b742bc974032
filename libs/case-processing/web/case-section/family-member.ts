/** A current member of the case, as forms of this stage name them. */
export interface FamilyMember {
  readonly personId: string;
  readonly name: string;
  readonly nameLocal: string;
  readonly birthDate: string;
}
