/** Text for a drawing, broken at blanks into lines of at most so many letters; a last line that would not fit ends in dots. */
export function wrapped(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (next.length <= letters) { line = next; continue; }
    if (line !== '') lines.push(line);
    line = word.length > letters ? `${word.slice(0, letters - 1)}…` : word;
    if (lines.length === most) break;
  }
  if (lines.length < most && line !== '') lines.push(line);
  else if (lines.length === most && line !== '') lines[most - 1] = `${lines[most - 1]!.slice(0, letters - 1).trimEnd()}…`;
  return lines;
}
