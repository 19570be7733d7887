import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import adapterNode from '@sveltejs/adapter-node';
import { inProject } from '../setup/project.mjs';

const OUT = 'build';
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** @param {string} html */
const unescaped = (html) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/**
 * The policy that a rendered page carries in its head, as a header: there it also says who may frame the page.
 * @param {string} html
 */
const headerOf = (html) => {
  const policy = META.exec(html)?.[1];
  if (policy === undefined) throw new Error('Expected a content security policy in every rendered page');
  return `${unescaped(policy)}; frame-ancestors 'none'`;
};

/** @param {import('@sveltejs/kit').Builder} builder */
const pagePolicies = (builder) => {
  const { base } = builder.config.kit.paths;
  return Object.fromEntries(
    [...builder.prerendered.pages].map(([path, { file }]) => [
      path,
      headerOf(readFileSync(inProject(OUT, `prerendered${base}`, file), 'utf8')),
    ]),
  );
};

/**
 * Kit’s Node server, started behind `entry.mjs`, which puts the security headers on pages and files alike.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const nodeServer = () => {
  const node = adapterNode({ out: OUT });
  return {
    ...node,
    async adapt(builder) {
      await node.adapt(builder);
      renameSync(inProject(OUT, 'index.js'), inProject(OUT, 'node.js'));
      builder.copy('scripts/adapter/entry.mjs', `${OUT}/index.js`);
      for (const file of ['policy.mjs', 'defaults.mjs']) builder.copy(`scripts/adapter/${file}`, `${OUT}/${file}`);
      writeFileSync(inProject(OUT, 'page-policies.json'), JSON.stringify(pagePolicies(builder)));
    },
  };
};
