/** Gives the trainee a file, which goes to their downloads. */
export function saveFile(file: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: file }).click();
  // Some browsers read the address only some time after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
