/** A regulation file, compiled at build time (.config/data-files.ts). */
declare module '*.yaml' {
  const compiled: unknown;
  export default compiled;
}
