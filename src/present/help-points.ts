/** Points of a help text. */

/** `- …`, each further line indented. */
export function pointText(point: string, width: number): string {
  const lines = ['-'];
  for (const word of point.split(' ')) {
    const line = lines.at(-1)!;
    if (line.length + word.length < width) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(`  ${word}`);
  }
  return lines.join('\n');
}
