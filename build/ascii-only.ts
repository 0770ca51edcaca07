/**
 * Build plugin: writes letters beyond ASCII as escapes. Node then reads a file as it is, a byte a letter; the
 * Vietnamese words of the program would double every file of it in memory and in the time it takes to load.
 */
interface Plugin {
  readonly name: string;
  generateBundle(options: unknown, bundle: Readonly<Record<string, { type: string; code?: string }>>): void;
}

export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        // Escapes mean the same in strings, templates, regular expressions and names, and comments are gone.
        if (file.type === 'chunk') file.code = file.code!.replace(/[\u0080-\uffff]/g, escaped);
      }
    },
  };
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
