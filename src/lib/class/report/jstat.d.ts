/** The two quantiles of jStat that a report needs; the package brings no types. */
declare module 'jstat' {
  const jstat: {
    readonly centralF: { readonly inv: (p: number, above: number, below: number) => number };
    readonly normal: { readonly inv: (p: number, mean: number, deviation: number) => number };
  };
  export default jstat;
}
