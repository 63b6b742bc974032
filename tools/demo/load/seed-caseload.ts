import { isEmpty, seedFoundations } from '../foundations/foundations';

/** What a caseload is made of. */
export interface CaseloadOptions {
  ownerUrl: string;
  people: number;
  seed?: number;
  today?: string;
  log: (line: string) => void;
}

export async function seedCaseload({ ownerUrl }: CaseloadOptions): Promise<void> {
  if (await isEmpty(ownerUrl)) await seedFoundations({ ownerUrl });
}
