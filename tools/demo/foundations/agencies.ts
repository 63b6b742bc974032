/** A receiving agency of the demo; all are invented. */
export interface DemoAgency {
  code: string;
  name: string;
  country: string;
  /** Places its families live in. */
  places: readonly string[];
}

export const agencies: readonly DemoAgency[] = [
  { code: 'HARBOR', name: 'Harbor Bridge Resettlement', country: 'US', places: ['Erie', 'Dayton', 'Utica'] },
  { code: 'PRAIRIE', name: 'Prairie Welcome Network', country: 'US', places: ['Omaha', 'Wichita', 'Fargo'] },
  { code: 'ANKER', name: 'Ankerplatz Aufnahme e. V.', country: 'DE', places: ['Kassel', 'Bremen', 'Halle'] },
  { code: 'TILLEULS', name: 'Maison des Tilleuls', country: 'FR', places: ['Angers', 'Limoges', 'Dijon'] },
  { code: 'BRUG', name: 'Stichting De Brug', country: 'NL', places: ['Zwolle', 'Breda', 'Assen'] },
];
