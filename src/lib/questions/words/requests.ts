// Requests, who can grant one, and what tells of an answer. Lower case. Written for this project.

/** Verbs by which somebody is asked to do a thing; an order is none, and leaves nothing to agree to. */
export const REQUESTING =
  /^(?:has |have |had )?(?:also |again )?(?:ask(?:s|ed)?|urg(?:e|es|ed)|call(?:s|ed)? (?:up)?on|appeal(?:s|ed)? to|petition(?:s|ed)?|press(?:es|ed))$/u;

/** Bodies and offices of which a request may be asked whether they agreed to it; of “the public” nobody would ask it. */
export const ASKED_BODIES = [
  'agency', 'airline', 'association', 'authority', 'bank', 'board', 'broadcaster', 'chain', 'church', 'club', 'commission',
  'committee', 'company', 'congress', 'council', 'county', 'department', 'developer', 'district', 'federation', 'firm',
  'government', 'governor', 'hospital', 'insurer', 'landlord', 'lawmakers', 'leaders', 'league', 'legislature', 'mayor', 'ministers',
  'minister', 'ministry', 'museum', 'mps', 'operator', 'operators', 'organisers', 'organizers', 'owners', 'parliament', 'party',
  'president', 'publisher', 'regulator', 'regulators', 'school', 'senate', 'senators', 'society', 'state', 'supermarket',
  'trust', 'trustees', 'union', 'unions', 'university', 'utility',
]; // prettier-ignore

/** Words that tell of an answer, wherever one stands near a request. */
export const ANSWERING =
  /(?<![\p{L}])(?:agree[sd]?|accept(?:s|ed)?|grant(?:s|ed)?|allow(?:s|ed)?|promis(?:e|es|ed)|pledg(?:e|es|ed)|refus(?:e|es|ed)|reject(?:s|ed)?|declin(?:e|es|ed)|den(?:y|ies|ied)|dismiss(?:es|ed)?|ignor(?:e|es|ed)|repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|answer(?:s|ed)?|consider(?:s|ed|ing)?|yes|said no|turned down|so far|has yet|have yet|not yet|did so)(?![\p{L}])/iu;

/** What is said of a request that was spoken of before. */
export const THE_REQUEST =
  /(?<![\p{L}])(?:the|this|that|such|its|their|his|her|any) (?:demands?|requests?|appeals?|pleas?|calls?|petitions?)(?![\p{L}])/iu;
