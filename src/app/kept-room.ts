/** What a tab keeps of its room with phones. It knows nothing of rooms, so that a page can ask whether it had one. */

const KEPT = "composure.class-room";

export const roomOfThisTab = {
  read(): unknown {
    try {
      const value: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
      return value;
    } catch {
      return null;
    }
  },
  write(value: unknown): void {
    try {
      if (value === null) sessionStorage.removeItem(KEPT);
      else sessionStorage.setItem(KEPT, JSON.stringify(value));
    } catch {
      // Blocked: a screen that is loaded anew opens another room.
    }
  },
};
