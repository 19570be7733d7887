// A small gazetteer: countries with their demonyms and capitals, a few large cities, regions and US states. Public facts.
import { list } from './list.ts';

/** country:demonym+demonym:capital, underscores for spaces. */
const COUNTRIES = list(`
  Afghanistan:Afghan:Kabul Albania:Albanian:Tirana Algeria:Algerian:Algiers Angola:Angolan:Luanda Argentina:Argentine+Argentinian:Buenos_Aires
  Armenia:Armenian:Yerevan Australia:Australian:Canberra Austria:Austrian:Vienna Azerbaijan:Azerbaijani:Baku Bahrain:Bahraini:Manama
  Bangladesh:Bangladeshi:Dhaka Belarus:Belarusian:Minsk Belgium:Belgian:Brussels Bolivia:Bolivian:La_Paz Bosnia:Bosnian:Sarajevo
  Botswana:Botswanan:Gaborone Brazil:Brazilian:Brasilia Britain:British+Briton:London Bulgaria:Bulgarian:Sofia Cambodia:Cambodian:Phnom_Penh
  Cameroon:Cameroonian:Yaounde Canada:Canadian:Ottawa Chad:Chadian:N'Djamena Chile:Chilean:Santiago China:Chinese:Beijing
  Colombia:Colombian:Bogota Congo:Congolese:Kinshasa Croatia:Croatian:Zagreb Cuba:Cuban:Havana Cyprus:Cypriot:Nicosia
  Czech_Republic:Czech:Prague Denmark:Danish+Dane:Copenhagen Ecuador:Ecuadorian:Quito Egypt:Egyptian:Cairo England:English:London
  Estonia:Estonian:Tallinn Eritrea:Eritrean:Asmara Ethiopia:Ethiopian:Addis_Ababa Finland:Finnish+Finn:Helsinki France:French:Paris Georgia:Georgian:Tbilisi
  Germany:German:Berlin Ghana:Ghanaian:Accra Greece:Greek:Athens Guatemala:Guatemalan:Guatemala_City Haiti:Haitian:Port-au-Prince
  Honduras:Honduran:Tegucigalpa Hungary:Hungarian:Budapest Iceland:Icelandic:Reykjavik India:Indian:New_Delhi
  Indonesia:Indonesian:Jakarta Iran:Iranian:Tehran Iraq:Iraqi:Baghdad Ireland:Irish:Dublin Israel:Israeli:Jerusalem Italy:Italian:Rome
  Jamaica:Jamaican:Kingston Japan:Japanese:Tokyo Jordan:Jordanian:Amman Kazakhstan:Kazakh:Astana Kenya:Kenyan:Nairobi Kosovo:Kosovar:Pristina
  Kuwait:Kuwaiti:Kuwait_City Kyrgyzstan:Kyrgyz:Bishkek Laos:Laotian:Vientiane Latvia:Latvian:Riga Lebanon:Lebanese:Beirut Libya:Libyan:Tripoli
  Lithuania:Lithuanian:Vilnius Luxembourg:Luxembourgish: Madagascar:Malagasy:Antananarivo Malawi:Malawian:Lilongwe Malaysia:Malaysian:Kuala_Lumpur
  Mali:Malian:Bamako Malta:Maltese:Valletta Mexico:Mexican:Mexico_City Moldova:Moldovan:Chisinau Mongolia:Mongolian:Ulaanbaatar
  Montenegro:Montenegrin:Podgorica Morocco:Moroccan:Rabat Mozambique:Mozambican:Maputo Myanmar:Burmese:Naypyidaw Namibia:Namibian:Windhoek
  Nepal:Nepali+Nepalese:Kathmandu Netherlands:Dutch:Amsterdam New_Zealand:New_Zealander:Wellington Nicaragua:Nicaraguan:Managua
  Niger:Nigerien:Niamey Nigeria:Nigerian:Abuja North_Korea:North_Korean:Pyongyang Norway:Norwegian:Oslo Oman:Omani:Muscat
  Pakistan:Pakistani:Islamabad Panama:Panamanian:Panama_City Paraguay:Paraguayan:Asuncion Peru:Peruvian:Lima Philippines:Filipino+Philippine:Manila
  Poland:Polish+Pole:Warsaw Portugal:Portuguese:Lisbon Qatar:Qatari:Doha Romania:Romanian:Bucharest Russia:Russian:Moscow Rwanda:Rwandan:Kigali
  Saudi_Arabia:Saudi:Riyadh Scotland:Scottish+Scot:Edinburgh Senegal:Senegalese:Dakar Serbia:Serbian:Belgrade Singapore:Singaporean:
  Slovakia:Slovak:Bratislava Slovenia:Slovenian:Ljubljana Somalia:Somali:Mogadishu South_Africa:South_African:Pretoria
  South_Korea:South_Korean:Seoul Spain:Spanish+Spaniard:Madrid Sri_Lanka:Sri_Lankan:Colombo Sudan:Sudanese:Khartoum Sweden:Swedish+Swede:Stockholm
  Switzerland:Swiss:Bern Syria:Syrian:Damascus Taiwan:Taiwanese:Taipei Tajikistan:Tajik:Dushanbe Tanzania:Tanzanian:Dodoma Thailand:Thai:Bangkok
  Tunisia:Tunisian:Tunis Turkey:Turkish+Turk:Ankara Turkmenistan:Turkmen:Ashgabat Uganda:Ugandan:Kampala Ukraine:Ukrainian:Kyiv
  United_Arab_Emirates:Emirati:Abu_Dhabi United_Kingdom:British:London United_States:American:Washington Uruguay:Uruguayan:Montevideo
  Uzbekistan:Uzbek:Tashkent Venezuela:Venezuelan:Caracas Vietnam:Vietnamese:Hanoi Wales:Welsh:Cardiff Yemen:Yemeni:Sanaa Zambia:Zambian:Lusaka
  Zimbabwe:Zimbabwean:Harare Palestine:Palestinian:Ramallah Tibet:Tibetan:Lhasa Greenland:Greenlandic:Nuuk`);

const CITIES =
  list(`Kiev Kharkiv Lviv Odesa Odessa Mariupol Kherson Donetsk Luhansk Dnipro Zaporizhzhia St_Petersburg New_York Los_Angeles Chicago
  Houston Philadelphia Phoenix San_Francisco San_Diego Dallas Boston Seattle Detroit Miami Atlanta Denver Las_Vegas Minneapolis New_Orleans
  Baltimore Cleveland Portland Toronto Montreal Vancouver Calgary Manchester Birmingham Liverpool Leeds Glasgow Belfast Bristol Sheffield
  Newcastle Munich Hamburg Frankfurt Cologne Lyon Marseille Milan Naples Turin Barcelona Seville Valencia Porto Geneva Zurich Basel
  Rotterdam The_Hague Antwerp Gdansk Krakow Istanbul Izmir Aleppo Mosul Basra Gaza_City Tel_Aviv Haifa Dubai Jeddah Mecca Karachi Lahore Mumbai
  Delhi Kolkata Chennai Bangalore Hyderabad Shanghai Hong_Kong Guangzhou Shenzhen Wuhan Osaka Kyoto Hiroshima Busan Sydney Melbourne
  Brisbane Perth Adelaide Auckland Johannesburg Cape_Town Durban Lagos Alexandria Casablanca Sao_Paulo Rio_de_Janeiro`);

const REGIONS =
  list(`Europe Asia Africa Antarctica North_America South_America Latin_America Central_America Middle_East Scandinavia Balkans Caucasus
  Crimea Donbas Gaza West_Bank Kashmir Siberia Chechnya Catalonia Bavaria Northern_Ireland Alabama Alaska Arizona Arkansas California
  Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts
  Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota
  Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia
  Wisconsin Wyoming Ontario Quebec British_Columbia Alberta Manitoba New_South_Wales Queensland Tasmania`);

const spaced = (word: string): string => word.replace(/_/gu, ' ');
const parts = COUNTRIES.map((entry) => entry.split(':').map(spaced));
const known = (words: readonly (string | undefined)[]): string[] =>
  words.filter((word): word is string => word !== undefined && word !== '');

export const COUNTRY_NAMES: ReadonlySet<string> = new Set([
  ...known(parts.map(([name]) => name)),
  'US',
  'U.S.',
  'USA',
  'UK',
  'U.K.',
  'UAE',
]);
/** France → French. */
export const COUNTRY_DEMONYMS: ReadonlyMap<string, string> = new Map(
  parts.flatMap(([name, demonyms]): [string, string][] => {
    const adjective = demonyms?.split('+')[0];
    return name === undefined || adjective === undefined || adjective === '' ? [] : [[name, adjective]];
  }),
);

/** Paris → France. */
export const COUNTRY_OF_CAPITAL: ReadonlyMap<string, string> = new Map(
  parts.flatMap(([name, , capital]): [string, string][] =>
    name === undefined || capital === undefined || capital === '' ? [] : [[capital, name]],
  ),
);

export const CITY_NAMES: ReadonlySet<string> = new Set([
  ...known(parts.map(([, , capital]) => capital)),
  ...CITIES.map(spaced),
]);
export const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS.map(spaced));
export const DEMONYMS: ReadonlySet<string> = new Set(
  known(parts.flatMap(([, demonyms]) => demonyms?.split('+') ?? [])).concat(
    'European',
    'African',
    'Asian',
    'Western',
    'Eastern',
    'Soviet',
    'Arab',
    'Latin',
    'Scandinavian',
    'Chechen',
    'Kurdish',
    'Catalan',
    'Texan',
    'Californian',
    'Londoner',
    'Parisian',
  ),
);
