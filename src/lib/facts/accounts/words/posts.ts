// Posts and ranks that one person does not hold at once: each line a ladder, its posts parted by "|", other words for one post by a
// comma. Two accounts that give somebody two rungs of one ladder differ. Compiled for this project.
export const POSTS = `
chief executive, ceo, chief executive officer | chairman, chairwoman, chair, chairperson | managing director | founder | owner | spokesman, spokeswoman, spokesperson | finance director, finance chief, cfo | manager | vice-president, vice president
private | corporal | sergeant | lieutenant | captain | major | colonel | brigadier | general | admiral | commander
constable, police constable | detective constable | detective sergeant | inspector | detective inspector | superintendent | commissioner
prime minister, premier | deputy prime minister | foreign minister, foreign secretary | defence minister, defense minister, defence secretary, defense secretary | finance minister, chancellor, treasury secretary | interior minister, home secretary | health minister, health secretary | culture minister | deputy minister | ambassador | president | vice president, vice-president | mayor | deputy mayor | governor | senator | councillor, council member
judge, justice | prosecutor | barrister, defence lawyer, defense lawyer, defense attorney, defence barrister | clerk | juror
headteacher, headmaster, headmistress, principal | deputy head | teacher | professor | lecturer | student, pupil
nurse | surgeon | paramedic | midwife | pharmacist | dentist
coach, head coach | captain | goalkeeper, keeper | striker, forward | defender | midfielder | referee
author, novelist | translator | illustrator | editor
`;
