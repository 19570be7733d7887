/** Cuts an event stream into the texts of its messages as its bytes arrive; a comment or an empty message gives ''. */
export const makeEventReader = (): ((chunk: string) => string[]) => {
  let rest = '';
  return (chunk) => {
    const parts = `${rest}${chunk}`.replaceAll('\r\n', '\n').split('\n\n');
    rest = parts.pop() ?? '';
    return parts.map((part) =>
      part
        .split('\n')
        .filter((each) => each.startsWith('data:'))
        .map((each) => each.slice('data:'.length).replace(/^ /, ''))
        .join('\n'),
    );
  };
};
