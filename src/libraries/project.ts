/** Which of the projects of one repository a file belongs to, by where it stands. */

const SOURCE = /^(?:(.*?)\/)?(?:src|lib|app|server|source|test|tests)\//;
const MEMBER = /^((?:apps|packages|services|libs|modules|projects)\/[^/]+)\//;

/** The folder of a file's project; empty for the repository's own. */
export function projectOf(file: string): string {
  return MEMBER.exec(file)?.[1] ?? SOURCE.exec(file)?.[1] ?? '';
}
