/** A regulation file, compiled at build time (build/compiled-regulations.ts). */
declare module '*.yaml' {
  const compiled: unknown;
  export default compiled;
}
