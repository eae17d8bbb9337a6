/** The marks of reports for consoles that cannot draw them. */

/** Each as wide as what it stands for, so that columns stay where they are. */
const PLAIN: Readonly<Record<string, string>> = {
  '✖': 'x',
  '✔': '+',
  '▲': '!',
  '●': '*',
  '■': '#',
  '→': '>',
  '─': '-',
  '│': '|',
  '├': '|',
  '└': '`',
};

const MARKS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** The text with marks in ASCII. */
export function withPlainMarks(text: string): string {
  return text.replace(MARKS, (mark) => PLAIN[mark] ?? mark);
}
