const DIRECT = /\/api\/class\/[^/]+\/(?:events|command)(?:\?|$)/;
const SOCKET = /\/api\/class\/[^/]+\/socket(?:\?|$)/;

/**
 * What the class answers without Kit, in `vite dev` and `vite preview`: sockets, streams, intentions. Vite’s own socket is
 * left to Vite.
 * @returns {import('vite').Plugin}
 */
export const classSockets = () => ({
  name: 'says-who:class-sockets',
  configureServer(server) {
    // A page may come back to a server that has only just been started, before it asks for anything else.
    const running = async () => (await server.ssrLoadModule('/src/lib/server/class/running.ts')).runningClass();
    server.httpServer?.on('upgrade', async (request, socket, head) => {
      if (SOCKET.test(request.url ?? '')) (await running()).sockets.upgrade(request, socket, head);
    });
    server.middlewares.use((request, response, next) => {
      if (!DIRECT.test(request.url ?? '')) return next();
      running().then(({ direct }) => direct.take(request, response) || next(), next);
    });
  },
  configurePreviewServer(server) {
    server.httpServer.on('upgrade', (request, socket, head) => {
      if (!globalThis.saysWhoClass?.sockets.upgrade(request, socket, head)) socket.destroy();
    });
    server.middlewares.use((request, response, next) => {
      if (!globalThis.saysWhoClass?.direct.take(request, response)) next();
    });
  },
});
