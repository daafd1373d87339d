/**
 * A real folder with scripts, where the browser can open one: its files are listed, read and written. What somebody else
 * has changed there is never overwritten without a word.
 */
import type { FolderFile, FolderWrite, ScriptFolder } from "#studio/script-folder.ts";

/** The part of the browser's handles that is used; a folder without the first two needs no permission. */
interface FolderHandle extends FileSystemDirectoryHandle {
  readonly queryPermission?: (asked: Access) => Promise<PermissionState>;
  readonly requestPermission?: (asked: Access) => Promise<PermissionState>;
}

interface Access {
  readonly mode: "readwrite";
}

declare global {
  interface Window {
    /** Missing where the browser can't open folders. */
    readonly showDirectoryPicker?: (asked: Access & { readonly id: string }) => Promise<FolderHandle>;
  }
}

/** The part of `window` that is used. */
type FolderPicker = Pick<Window, "showDirectoryPicker">;

const READ_AND_WRITE: Access = { mode: "readwrite" };
/** Bytes. */
const LARGEST = 1_000_000;

/** Whether folders can be opened here. Elsewhere files are downloaded. */
export const canOpenFolders = ({ showDirectoryPicker }: FolderPicker): boolean => showDirectoryPicker !== undefined;

/** The folder that somebody picks; null if they think better of it. A sentence if the browser doesn't let them. */
export async function pickFolder(picker: FolderPicker): Promise<ScriptFolder | string | null> {
  try {
    const handle = await picker.showDirectoryPicker?.({ ...READ_AND_WRITE, id: "composure-scripts" });
    return handle === undefined ? "This browser can’t open folders." : folderOf(handle);
  } catch (error) {
    if (nameOf(error) === "AbortError") return null;
    return "The browser doesn’t let this folder be opened. Make a folder within your documents, and pick that.";
  }
}

export function folderOf(handle: FolderHandle): ScriptFolder {
  /** What each file held when it was read or written here last: some disks tell times to two seconds only. */
  const seen = new Map<string, string>();

  const isAllowed = async (): Promise<boolean> => {
    if (handle.queryPermission === undefined || handle.requestPermission === undefined) return true;
    if ((await handle.queryPermission(READ_AND_WRITE)) === "granted") return true;
    return (await handle.requestPermission(READ_AND_WRITE)) === "granted";
  };

  /** Null if there is no such file. `path` has forward slashes. */
  const there = async (path: string): Promise<File | null> => {
    try {
      const folders = path.split("/");
      const name = folders.pop() ?? "";
      let folder: FileSystemDirectoryHandle = handle;
      for (const one of folders) folder = await folder.getDirectoryHandle(one);
      return await (await folder.getFileHandle(name)).getFile();
    } catch (error) {
      if (nameOf(error) === "NotFoundError") return null;
      throw error;
    }
  };

  return {
    name: handle.name,
    async files() {
      if (!(await isAllowed())) return null;
      const found: FolderFile[] = [];
      for await (const entry of handle.values()) {
        const kind = entry.kind === "file" ? kindOf(entry.name) : null;
        if (kind !== null && entry instanceof FileSystemFileHandle)
          found.push({ name: entry.name, kind, changed: (await entry.getFile()).lastModified });
      }
      return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
    inks: async () => inksIn(handle, "", DEEPEST),
    async read(name) {
      try {
        const file = (await isAllowed()) ? await there(name) : null;
        if (file === null || file.size > LARGEST) return null;
        const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
        if (text.includes("\0")) return null;
        seen.set(name, text);
        return text;
      } catch {
        return null;
      }
    },
    async write(name, text, over = false): Promise<FolderWrite> {
      try {
        if (!(await isAllowed())) return { kind: "refused", why: "denied" };
        const before = await there(name);
        const now = before === null ? null : await before.text();
        if (now !== null && now !== text && now !== seen.get(name) && !over)
          return { kind: "changed there", text: now };
        if (now !== text) await writeWhole(await handle.getFileHandle(name, { create: true }), text);
        seen.set(name, text);
        return { kind: "written" };
      } catch (error) {
        return { kind: "refused", why: whyNot(error) };
      }
    },
  };
}

/** The file on the disk is the old one until all of the new one is there. */
async function writeWhole(file: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await file.createWritable();
  try {
    await stream.write(text);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

/** Folders within folders that are looked into, and the most files: who picks all of a disk waits for nothing. */
const DEEPEST = 3;
const MOST = 200;

async function inksIn(folder: FileSystemDirectoryHandle, path: string, deepest: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const entry of folder.values()) {
    const { name } = entry;
    if (name.startsWith(".")) continue;
    if (entry instanceof FileSystemDirectoryHandle) {
      if (deepest > 0) found.push(...(await inksIn(entry, `${path}${name}/`, deepest - 1)));
    } else if (/\.ink$/i.test(name)) found.push(`${path}${name}`);
    if (found.length >= MOST) break;
  }
  return found.slice(0, MOST);
}

function kindOf(name: string): FolderFile["kind"] | null {
  if (/^[^.].*\.ink$/i.test(name)) return "script";
  if (/^guidance\.[^/]+\.ya?ml$/.test(name)) return "house rules";
  return name === "cast.yaml" ? "looks" : null;
}

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : "");

function whyNot(error: unknown): Extract<FolderWrite, { kind: "refused" }>["why"] {
  const name = nameOf(error);
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  if (name === "QuotaExceededError") return "full";
  return name === "NotFoundError" ? "gone" : "failed";
}
