/** Gives whoever sits there a file, which goes to their downloads. A blob has a type of its own. */
export function saveFile(file: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href: address, download: file }).click();
  // Some browsers read the address only some time after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
