/** Which files no scan reads, whatever they hold: told by their names. */

const MEDIA =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|svg|pdf|mp[34]|mov|webm|wav|ogg|woff2?|[ot]tf|eot|zip|gz|tgz|jar|wasm|exe|dll|so|psd|sketch|docx?|xlsx?|pptx?)$/i;

const PROSE = /\.(?:mdx?|txt|rst|adoc|csv|snap)$|(?:^|\/)(?:license|licence|codeowners|authors)$/i;

const LOCKS = /\.lock$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml)$/i;

/** Whether a repository-relative path names a file that a scan does not open. */
export function isNeverRead(path: string): boolean {
  return MEDIA.test(path) || PROSE.test(path) || LOCKS.test(path);
}
