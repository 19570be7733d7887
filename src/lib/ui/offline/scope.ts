/** As much of a service worker’s world as we use; TypeScript’s own types for it cannot stand beside those of a page. */
export type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
export type Asked = Lasting & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
export type Told = Lasting & { readonly data: unknown };

export type Scope = {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (type: 'fetch', listener: (event: Asked) => void): void;
    (type: 'message', listener: (event: Told) => void): void;
  };
};
