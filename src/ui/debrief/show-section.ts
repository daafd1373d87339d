/** Opens a section of the debrief by the id of its title, and goes there. */
export function showSection(id: string): void {
  const title = document.querySelector<HTMLElement>(`#${id}`);
  title?.closest("details")?.setAttribute("open", "");
  title?.scrollIntoView({ block: "start" });
  title?.focus({ preventScroll: true });
}
