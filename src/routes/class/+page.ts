// Which quiz it is lies on the teacher's device; there is nothing for a server to render.
export const ssr = false;
