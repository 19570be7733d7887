// Nouns of things, papers, bodies and people that a reader tells from all others when the article speaks of one only: "the letter" of
// an article about a letter. Not those that stand for what was said or done ("the claim", "the move"). Lower case; written for this project.
export const LONE_NOUNS = [
  'letter', 'memo', 'email', 'post', 'report', 'study', 'survey', 'poll', 'paper', 'document', 'statement', 'recording', 'tape', 'leaflet',
  'book', 'plan', 'bill', 'treaty', 'deal', 'test', 'trial', 'scheme', 'programme', 'program', 'project', 'company', 'firm', 'agency',
  'ministry', 'department', 'service', 'board', 'union', 'team', 'bank', 'club', 'society', 'office', 'authority', 'committee',
  'commission', 'association', 'charity', 'party', 'group', 'city', 'town', 'village', 'country', 'region', 'animal', 'bear', 'parrot',
  'robot', 'bridge', 'footbridge', 'ferry', 'ship', 'star', 'car', 'bus', 'train', 'plane', 'lorry', 'machine', 'camera', 'suspect', 'victim',
  'officer', 'driver', 'pilot', 'judge', 'mayor', 'minister', 'president', 'hospital', 'school', 'factory', 'plant', 'airport', 'harbour',
  'port', 'museum', 'stadium', 'dam', 'river', 'storm', 'cyclone', 'fire', 'flood', 'attack', 'picture', 'photograph', 'list', 'couple',
]; // prettier-ignore
