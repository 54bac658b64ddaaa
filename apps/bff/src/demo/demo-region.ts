import type { Sector } from '@steunpunt/domain/reference/sectors';
import type { Swv } from '@steunpunt/domain/reference/swv';

/**
 * The region of the demo: the names of the three swv's and the places they cover are real, everything else is invented.
 * @source S0, deelnemende samenwerkingsverbanden; Regeling regio-indeling samenwerkingsverbanden, text of 2015
 */
export const demoSwvs: readonly Swv[] = [
  { code: 'PO2710', name: 'PO Haarlemmermeer', kind: 'po' },
  { code: 'PO2708', name: 'PO Amstelronde', kind: 'po' },
  { code: 'VO2709', name: 'VO Amstelland en de Meerlanden', kind: 'vo' },
];

/** First and last postcode of a stretch, its place, and the swv's there. */
type Stretch = readonly [from: number, to: number, place: string, po: string, vo: string];

const haarlemmermeer = ['PO2710', 'VO2709'] as const;
const amstelronde = ['PO2708', 'VO2709'] as const;
/** Outside the region, so that a call from there is referred. */
const amsterdam = ['PO2707', 'VO2708'] as const;

const stretches: readonly Stretch[] = [
  [1117, 1118, 'Schiphol', ...haarlemmermeer],
  [1119, 1119, 'Schiphol-Rijk', ...haarlemmermeer],
  [1161, 1161, 'Zwanenburg', ...haarlemmermeer],
  [1171, 1171, 'Badhoevedorp', ...haarlemmermeer],
  [1175, 1175, 'Lijnden', ...haarlemmermeer],
  [1435, 1435, 'Rijsenhout', ...haarlemmermeer],
  [1436, 1436, 'Aalsmeerderbrug', ...haarlemmermeer],
  [1437, 1437, 'Rozenburg', ...haarlemmermeer],
  [1438, 1438, 'Oude Meer', ...haarlemmermeer],
  [2131, 2135, 'Hoofddorp', ...haarlemmermeer],
  [2136, 2136, 'Zwaanshoek', ...haarlemmermeer],
  [2141, 2141, 'Vijfhuizen', ...haarlemmermeer],
  [2142, 2142, 'Cruquius', ...haarlemmermeer],
  [2143, 2143, 'Boesingheliede', ...haarlemmermeer],
  [2144, 2144, 'Beinsdorp', ...haarlemmermeer],
  [2151, 2153, 'Nieuw-Vennep', ...haarlemmermeer],
  [2154, 2154, 'Burgerveen', ...haarlemmermeer],
  [2155, 2155, 'Leimuiderbrug', ...haarlemmermeer],
  [2156, 2156, 'Weteringbrug', ...haarlemmermeer],
  [2157, 2157, 'Abbenes', ...haarlemmermeer],
  [2158, 2158, 'Buitenkaag', ...haarlemmermeer],
  [2165, 2165, 'Lisserbroek', ...haarlemmermeer],
  [1099, 1099, 'Duivendrecht', ...amstelronde],
  [1114, 1115, 'Duivendrecht', ...amstelronde],
  [1191, 1191, 'Ouderkerk aan de Amstel', ...amstelronde],
  [1181, 1188, 'Amstelveen', ...amstelronde],
  [1189, 1189, 'Nes aan de Amstel', ...amstelronde],
  [1421, 1423, 'Uithoorn', ...amstelronde],
  [1424, 1424, 'De Kwakel', ...amstelronde],
  [1431, 1432, 'Aalsmeer', ...amstelronde],
  [1433, 1433, 'Kudelstaart', ...amstelronde],
  [1011, 1019, 'Amsterdam', ...amsterdam],
  [1021, 1028, 'Amsterdam', ...amsterdam],
  [1031, 1037, 'Amsterdam', ...amsterdam],
  [1041, 1047, 'Amsterdam', ...amsterdam],
  [1051, 1069, 'Amsterdam', ...amsterdam],
  [1071, 1079, 'Amsterdam', ...amsterdam],
  [1081, 1083, 'Amsterdam', ...amsterdam],
  [1086, 1087, 'Amsterdam', ...amsterdam],
  [1091, 1098, 'Amsterdam', ...amsterdam],
  [1101, 1109, 'Amsterdam', ...amsterdam],
  [1111, 1113, 'Diemen', ...amsterdam],
];

export type DemoArea = {
  readonly postcode4: string;
  readonly place: string;
  readonly po: string;
  readonly vo: string;
};

export const demoAreas: readonly DemoArea[] = stretches.flatMap(([from, to, place, po, vo]) =>
  Array.from({ length: to - from + 1 }, (_, step) => ({ postcode4: String(from + step), place, po, vo })),
);

export type DemoSchool = {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly postcode: string;
  readonly sector: Sector;
};

/** Invented schools in real places; ids start with ZZ, which no real school has. */
export const demoSchools: readonly DemoSchool[] = [
  { id: 'ZZ01', name: 'Basisschool De Wolkentuin', place: 'Hoofddorp', postcode: '2132AA', sector: 'po' },
  { id: 'ZZ02', name: 'Basisschool Het Zilverspoor', place: 'Hoofddorp', postcode: '2135AB', sector: 'po' },
  { id: 'ZZ03', name: 'Basisschool De Ringslang', place: 'Nieuw-Vennep', postcode: '2152AC', sector: 'po' },
  {
    id: 'ZZ04',
    name: 'Basisschool De Kleine Polder',
    place: 'Badhoevedorp',
    postcode: '1171AD',
    sector: 'po',
  },
  { id: 'ZZ05', name: 'Basisschool De Windhaan', place: 'Zwanenburg', postcode: '1161AE', sector: 'po' },
  { id: 'ZZ06', name: 'Sbo-school De Kranssteen', place: 'Hoofddorp', postcode: '2134AF', sector: 'sbo' },
  { id: 'ZZ07', name: 'So-school De Zeewolf', place: 'Nieuw-Vennep', postcode: '2151AG', sector: 'so' },
  { id: 'ZZ08', name: 'Basisschool Het Groene Anker', place: 'Amstelveen', postcode: '1185AH', sector: 'po' },
  { id: 'ZZ09', name: 'Basisschool De Stroomgaard', place: 'Amstelveen', postcode: '1182AJ', sector: 'po' },
  { id: 'ZZ10', name: 'Basisschool De Molenkade', place: 'Uithoorn', postcode: '1421AK', sector: 'po' },
  { id: 'ZZ11', name: 'Basisschool Het Bijenlint', place: 'Uithoorn', postcode: '1423AL', sector: 'po' },
  { id: 'ZZ12', name: 'Basisschool De Zonnekrab', place: 'Aalsmeer', postcode: '1431AM', sector: 'po' },
  { id: 'ZZ13', name: 'Basisschool Het Turfschip', place: 'Kudelstaart', postcode: '1433AN', sector: 'po' },
  {
    id: 'ZZ14',
    name: 'Basisschool De Vuurdoorn',
    place: 'Ouderkerk aan de Amstel',
    postcode: '1191AP',
    sector: 'po',
  },
  { id: 'ZZ15', name: 'Basisschool De Hooiberg', place: 'Duivendrecht', postcode: '1115AR', sector: 'po' },
  { id: 'ZZ16', name: 'Sbo-school Het Spaarnewiel', place: 'Amstelveen', postcode: '1183AS', sector: 'sbo' },
  { id: 'ZZ17', name: 'So-school De Lantaarn', place: 'Aalsmeer', postcode: '1432AT', sector: 'so' },
  { id: 'ZZ18', name: 'Horizonlyceum', place: 'Hoofddorp', postcode: '2131AV', sector: 'vo' },
  { id: 'ZZ19', name: 'College De Polderster', place: 'Nieuw-Vennep', postcode: '2153AW', sector: 'vo' },
  { id: 'ZZ20', name: 'Amstelgaarde College', place: 'Amstelveen', postcode: '1187AX', sector: 'vo' },
  { id: 'ZZ21', name: 'Lyceum Wisselstroom', place: 'Uithoorn', postcode: '1422AZ', sector: 'vo' },
  { id: 'ZZ22', name: 'Mavo De Schakelboom', place: 'Aalsmeer', postcode: '1432BA', sector: 'vo' },
  { id: 'ZZ23', name: 'Praktijkschool De Veldloper', place: 'Hoofddorp', postcode: '2133BB', sector: 'pro' },
  { id: 'ZZ24', name: 'Vso-school Het Kompasrif', place: 'Amstelveen', postcode: '1186BC', sector: 'vso' },
  { id: 'ZZ25', name: 'Basisschool De Spoorloper', place: 'Amsterdam', postcode: '1098BD', sector: 'po' },
];
