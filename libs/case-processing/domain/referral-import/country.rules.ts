import { bareWord } from './referral-words';

/** Countries and territories of ISO 3166-1, and Kosovo under the code in common use. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

/** Names in use besides those of the standard, and the three-letter codes of registration. */
const alsoKnownAs: Readonly<Record<string, string>> = {
  AF: 'AFG',
  BI: 'BDI',
  CD: 'COD, DRC, DR Congo, Democratic Republic of the Congo, République démocratique du Congo',
  CF: 'CAF',
  CO: 'COL',
  EG: 'EGY',
  ER: 'ERI',
  ET: 'ETH',
  GR: 'GRC',
  IQ: 'IRQ',
  IR: 'IRN, Islamic Republic of Iran',
  JO: 'JOR',
  KE: 'KEN',
  LB: 'LBN, LEB',
  LY: 'LBY',
  MM: 'MMR, Burma, Birmanie',
  PK: 'PAK',
  PS: 'PSE, Palestine, State of Palestine, فلسطين',
  RW: 'RWA',
  SD: 'SDN',
  SO: 'SOM',
  SS: 'SSD',
  SY: 'SYR, Syrian Arab Republic, République arabe syrienne, الجمهورية العربية السورية',
  TD: 'TCD',
  TR: 'TUR, Turkey, Türkiye',
  TZ: 'TZA, United Republic of Tanzania',
  UA: 'UKR',
  UG: 'UGA',
  VE: 'VEN, Bolivarian Republic of Venezuela',
  YE: 'YEM',
};

let countries: Map<string, string> | undefined;

/** The two letters of a country, by its code or by its name in English, French or Arabic. */
export function countryOf(text: string): string | undefined {
  countries ??= namesOfCountries();
  return countries.get(bareWord(text));
}

function namesOfCountries(): Map<string, string> {
  const found = new Map<string, string>();
  for (const locale of ['en', 'fr', 'ar']) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    for (const code of codes) found.set(bareWord(names.of(code) ?? code), code);
  }
  for (const [code, names] of Object.entries(alsoKnownAs)) {
    for (const name of names.split(',')) found.set(bareWord(name), code);
  }
  for (const code of codes) found.set(bareWord(code), code);
  return found;
}
