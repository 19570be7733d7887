// Last words of roles, by the kind of work they tell: three people of one kind make fair options. Written for this project.

/** Each list is one kind; a role belongs to it when one of its words is the head of the role. */
export const ROLE_KINDS: readonly (readonly string[])[] = [
  ['minister', 'premier', 'president', 'chancellor', 'governor', 'mayor', 'senator', 'lawmaker', 'leader', 'secretary', 'councillor', 'councilwoman', 'councilman', 'ambassador', 'envoy', 'staff', 'spokesman', 'spokeswoman', 'spokesperson', 'attorney', 'auditor', 'clerk', 'whip', 'speaker', 'general', 'colonel', 'commander'],
  ['historian', 'professor', 'lecturer', 'researcher', 'scientist', 'astronomer', 'biologist', 'ecologist', 'economist', 'geologist', 'physicist', 'engineer', 'geriatrician', 'physician', 'doctor', 'surgeon', 'statistician', 'biostatistician', 'hydrologist', 'student', 'analyst', 'expert', 'nurse', 'vet'],
  ['executive', 'chair', 'chairman', 'chairwoman', 'director', 'manager', 'founder', 'owner', 'president', 'boss', 'head', 'officer', 'developer', 'investor', 'banker', 'organiser', 'secretary', 'spokesman', 'spokeswoman'],
  ['barrister', 'lawyer', 'solicitor', 'prosecutor', 'judge', 'magistrate', 'inspector', 'detective', 'superintendent', 'sergeant', 'sheriff', 'coroner'],
  ['coach', 'goalkeeper', 'striker', 'winger', 'defender', 'midfielder', 'captain', 'agent', 'pundit', 'manager', 'referee', 'player'],
]; // prettier-ignore
