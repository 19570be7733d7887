/** What a question calls a place of each kind that the article’s own words give. */
export const PLACE_NOUNS: readonly (readonly [subtype: string, noun: string])[] = [
  ['city', 'city'],
  ['port', 'city'],
  ['capital', 'city'],
  ['town', 'town'],
  ['village', 'village'],
  ['country', 'country'],
  ['region', 'region'],
  ['province', 'province'],
  ['county', 'county'],
  ['state', 'state'],
  ['district', 'district'],
  ['island', 'island'],
];
