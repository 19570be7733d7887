// Nouns of roles that tell kin, or a man from a woman. Written for this project.

export const RELATIONS = [
  'father', 'mother', 'parent', 'son', 'daughter', 'brother', 'sister', 'uncle', 'aunt', 'cousin', 'nephew', 'niece', 'husband', 'wife',
  'widow', 'widower', 'partner', 'grandfather', 'grandmother', 'grandson', 'granddaughter', 'great-grandson', 'great-granddaughter',
  'neighbour', 'neighbor', 'friend', 'colleague', 'client', 'victim', 'suspect', 'defendant', 'girl', 'boy', 'child',
]; // prettier-ignore

export const GENDERED = ['actress', 'waitress', 'hostess', 'duke', 'duchess', 'king', 'queen', 'prince', 'princess', 'lord', 'lady', 'nun', 'monk', 'nurse', 'midwife']; // prettier-ignore
