/** The part of picomatch that is used. */
declare module 'picomatch' {
  interface Scanned {
    /** The folder that the pattern begins with, up to its first sign; '' where it begins with one. */
    readonly base: string;
    readonly isGlob: boolean;
  }
  interface Picomatch {
    (pattern: string): (path: string) => boolean;
    scan(pattern: string): Scanned;
  }
  const picomatch: Picomatch;
  export default picomatch;
}
