/** Why a line ended: lost may be tried again; the other two are final. */
export type LineEnd = 'lost' | 'forbidden' | 'gone';

/** What a line tells: that it is open, a text from the server (an empty one: still there), its end. It tells nothing after its end. */
export type LineEvents = {
  readonly opened: () => void;
  readonly heard: (text: string) => void;
  readonly ended: (why: LineEnd) => void;
};

/** An open way to the server. */
export type Line = {
  readonly send: (text: string) => void; // one ToServer text
  readonly close: () => void; // ends it without a word
};

export type StreamPaths = { readonly events: string; readonly command: string };

/** How lines are opened. Paths are those of the wire table, such as `/api/class/abc/socket?as=player`. */
export type Opener = {
  readonly socket: (path: string, events: LineEvents) => Line;
  readonly stream: (paths: StreamPaths, events: LineEvents) => Line;
  readonly onWake?: (wake: () => void) => () => void; // the device is back on a network, or the page in sight; gives what stops the watching
};
