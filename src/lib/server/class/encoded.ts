/** A maker of bytes that keeps the last it made: what goes to everybody in a room is encoded once. */
export const encodeOnce = (frame: (text: string) => string): ((text: string) => Buffer) => {
  let [lastText, lastBytes] = ['', Buffer.from(frame(''))];
  return (text) => {
    if (text !== lastText) [lastText, lastBytes] = [text, Buffer.from(frame(text))];
    return lastBytes;
  };
};
