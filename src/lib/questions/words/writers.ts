// How a line above an article tells who wrote it. Written for this project.

/** Words that stand where a writer’s name would: “By our courts correspondent”, “By staff reporters”. */
export const NAMELESS_WRITERS = ['correspondents?', 'reporters?', 'staff', 'team', 'desk', 'newsroom', 'editors', 'writers?']; // prettier-ignore
