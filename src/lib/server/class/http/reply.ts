const OWN = { 'cache-control': 'no-store' };

/** An answer as JSON, that nobody keeps. */
export const asJson = (value: unknown, status = 200, headers: HeadersInit = {}): Response => {
  const all = new Headers(headers);
  all.set('cache-control', 'no-store');
  all.set('content-type', 'application/json');
  return new Response(JSON.stringify(value), { status, headers: all });
};

export const refusal = (refused: string, status: number): Response => asJson({ refused }, status);
export const nothing = (status = 204, headers: HeadersInit = {}): Response =>
  new Response(null, { status, headers: { ...OWN, ...Object.fromEntries(new Headers(headers)) } });

/** A file to be saved under that name. */
export const asFile = (body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
  new Response(body, {
    headers: { ...OWN, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
