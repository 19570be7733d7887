/** @typedef {{ sockets: { upgrade: (request: unknown, socket: unknown, head: unknown) => boolean } }} Running */

/**
 * Sockets of the class in `vite dev` and `vite preview`; Vite’s own socket is left to Vite.
 * @returns {import('vite').Plugin}
 */
export const classSockets = () => ({
  name: 'says-who:class-sockets',
  configureServer(server) {
    server.httpServer?.on('upgrade', async (request, socket, head) => {
      if (!/\/api\/class\/[^/]+\/socket(\?|$)/.test(request.url ?? '')) return;
      // A page may come back to a server that has only just been started, before it asks for anything else.
      const { runningClass } = await server.ssrLoadModule('/src/lib/server/class/running.ts');
      runningClass().sockets.upgrade(request, socket, head);
    });
  },
  configurePreviewServer(server) {
    server.httpServer.on('upgrade', (request, socket, head) => {
      if (!globalThis.saysWhoClass?.sockets.upgrade(request, socket, head)) socket.destroy();
    });
  },
});
