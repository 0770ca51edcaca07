/** A file as its text (.config/data-files.ts). */
declare module '*.txt' {
  const text: string;
  export default text;
}
