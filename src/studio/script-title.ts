/** What a script calls itself, before it is checked, and what its file is called. */

/** Null where it doesn't say. */
export function titleIn(text: string): string | null {
  const title = /^[^\S\r\n]*#[^\S\r\n]*title:[^\S\r\n]*(\S[^\r\n]*)$/m.exec(text)?.[1]?.trim();
  return title === undefined || title === "" ? null : title;
}

/** Small letters, digits and hyphens, as the names of scripts are: "the-second-kettle.ink". */
export function scriptFileName(title: string): string {
  const name = title
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${name === "" ? "script" : name}.ink`;
}
