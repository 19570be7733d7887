/** A body beyond its limit, or not what it should be. */
export type BadBody = { readonly status: 400 | 413 };

const readText = async (request: Request, most: number): Promise<string | BadBody> => {
  if (!request.body) return '';
  const [reader, decoder] = [request.body.getReader(), new TextDecoder()];
  let [text, size] = ['', 0];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    // What is somewhat too long is read to its end, so that the answer arrives; nobody is heard out for ever.
    if (size > most * 4) await reader.cancel();
    if (size <= most) text += decoder.decode(part.value, { stream: true });
  }
  if (size > most) return { status: 413 };
  return text + decoder.decode();
};

/** The body of a request, of at most so many bytes. A server in front that stops it earlier says so itself. */
export const readBody = async (request: Request, most: number): Promise<string | BadBody> => {
  try {
    return await readText(request, most);
  } catch (error) {
    const isTooLarge = typeof error === 'object' && error !== null && 'status' in error && error.status === 413;
    return { status: isTooLarge ? 413 : 400 };
  }
};

/** The fields of a JSON object in a body. */
export const readFields = async (
  request: Request,
  most: number,
): Promise<{ readonly fields: ReadonlyMap<string, unknown> } | BadBody> => {
  const text = await readBody(request, most);
  if (typeof text !== 'string') return text;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { status: 400 };
    return { fields: new Map(Object.entries(value)) };
  } catch {
    return { status: 400 };
  }
};
