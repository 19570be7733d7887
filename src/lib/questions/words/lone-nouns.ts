// Nouns of things, papers, bodies and people that a reader tells from all others when the article speaks of one only: "the letter" of
// an article about a letter. Not those that stand for what was said or done ("the claim", "the move"). Lower case; written for this project.
export const LONE_NOUNS = [
  'photograph', 'picture', 'study', 'survey', 'poll', 'fire', 'flood', 'storm', 'attack', 'plane', 'car', 'book', 'trial',
  'letter', 'memo', 'email', 'post', 'recording', 'tape', 'leaflet',
  'bill', 'treaty', 'company', 'firm', 'agency',
  'ministry', 'department', 'service', 'board', 'union', 'bank', 'club', 'society', 'office', 'authority', 'committee',
  'commission', 'association', 'charity', 'city', 'town', 'village', 'region', 'animal', 'bear', 'parrot',
  'robot', 'bridge', 'footbridge', 'ferry', 'ship', 'star', 'bus', 'train', 'lorry', 'machine', 'camera', 'suspect', 'victim',
  'officer', 'driver', 'pilot', 'judge', 'mayor', 'minister', 'president', 'hospital', 'school', 'factory', 'plant', 'airport', 'harbour',
  'port', 'museum', 'stadium', 'dam', 'river', 'cyclone', 'couple',
]; // prettier-ignore
