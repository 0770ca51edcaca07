/** What importing a file of data gives, by the plugin in data-files.ts. */

/** A regulation, checked and compiled at build time. */
declare module '*.yaml' {
  const compiled: unknown;
  export default compiled;
}

declare module '*.txt' {
  const text: string;
  export default text;
}
