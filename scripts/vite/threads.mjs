import { build } from 'vite';

const MARK = '?thread';

/**
 * `import code from './work.ts?thread'` gives a module and all that it imports as one script, for `new Worker(code, { eval: true })`:
 * the same in development, in tests and in a build, wherever its files end up.
 * @returns {import('vite').Plugin}
 */
export const threads = () => ({
  name: 'says-who:threads',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(MARK)) return undefined;
    const file = id.slice(0, -MARK.length);
    this.addWatchFile(file);
    const made = await build({
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: file,
        write: false,
        minify: true,
        rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
      },
    });
    const bundle = Array.isArray(made) ? made[0] : made;
    if (!bundle || !('output' in bundle)) throw new Error(`Expected one script from ${file}`);
    return `export default ${JSON.stringify(bundle.output[0].code)};`;
  },
});
