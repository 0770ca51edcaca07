/** A file as its text (build/text-files.ts). */
declare module '*.txt' {
  const text: string;
  export default text;
}
