/** The page as a screen reader has it: the browser's own accessibility tree, read in its order and pressed by its names. */
import type { CDPSession, Page } from "@playwright/test";

/** As far as it is used here. Source: Chrome DevTools Protocol, Accessibility.AXNode. */
interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/** One thing that is read: a line of text, or something with a role and a name. */
export interface ReadAloud {
  /** "text" for what has no role of its own. */
  readonly role: string;
  readonly name: string;
  /** Of a heading, from 1. */
  readonly level: number | null;
  /** It is said to do nothing now. */
  readonly disabled: boolean;
  readonly node: number | undefined;
}

export interface ScreenReader {
  /** Everything that is read from the start of the page to its end; `within` is the role and the name of a part of it. */
  readonly readAll: (within?: readonly [string, string]) => Promise<readonly ReadAloud[]>;
  /** Goes to what has this role, and a name that begins so, and presses Enter. Throws if there is nothing like that. */
  readonly press: (role: string, name: string) => Promise<void>;
}

/** Read as one, with all that is in them. */
const WHOLE = new Set(["heading", "button", "link", "meter", "timer", "image", "img", "checkbox", "radio", "combobox"]);
/** Parts of a line. */
const INLINE = new Set(["StaticText", "strong", "emphasis", "LabelText", "mark", "time", "code", "none"]);

export async function screenReaderOf(page: Page): Promise<ScreenReader> {
  const devtools = await page.context().newCDPSession(page);
  const readAll: ScreenReader["readAll"] = async (within) => {
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    const known = new Map<string, Node>(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find((node) =>
      within === undefined ? node.parentId === undefined : roleOf(node) === within[0] && nameOf(node) === within[1],
    );
    return root === undefined ? [] : read(root, (id) => known.get(id));
  };
  return {
    readAll,
    async press(role, name) {
      const found = (await readAll()).find((one) => one.role === role && one.name.startsWith(name));
      if (found?.node === undefined) throw new Error(`Nothing here is a ${role} "${name}".`);
      await focus(devtools, found.node);
      await page.keyboard.press("Enter");
    },
  };
}

async function focus(devtools: CDPSession, backendNodeId: number): Promise<void> {
  const { object } = await devtools.send("DOM.resolveNode", { backendNodeId });
  const functionDeclaration = "function () { this.focus(); }";
  await devtools.send("Runtime.callFunctionOn", { objectId: object.objectId ?? "", functionDeclaration });
}

function read(root: Node, at: (id: string) => Node | undefined): readonly ReadAloud[] {
  const all: ReadAloud[] = [];
  let line = "";
  const endLine = (): void => {
    if (line.trim() !== "")
      all.push({
        role: "text",
        name: line.trim().replaceAll(/\s+/g, " "),
        level: null,
        disabled: false,
        node: undefined,
      });
    line = "";
  };
  const visit = (node: Node): void => {
    const role = roleOf(node);
    if (!node.ignored && WHOLE.has(role)) {
      endLine();
      const property = (wanted: string): unknown => node.properties?.find(({ name }) => name === wanted)?.value.value;
      const level = property("level");
      all.push({
        role,
        name: nameOf(node),
        level: typeof level === "number" ? level : null,
        disabled: property("disabled") === true,
        node: node.backendDOMNodeId,
      });
      return;
    }
    if (role === "StaticText" && !node.ignored) {
      line += `${/^[.,:;!?”’)]/.test(nameOf(node)) || /[“(]$/.test(line) ? "" : " "}${nameOf(node)}`;
      return;
    }
    const isBlock = !node.ignored && !INLINE.has(role);
    if (isBlock) endLine();
    for (const id of node.childIds ?? []) {
      const child = at(id);
      if (child !== undefined) visit(child);
    }
    if (isBlock) endLine();
  };
  visit(root);
  endLine();
  return all;
}

const words = (value: unknown): string => (typeof value === "string" ? value : "");
const roleOf = (node: Node): string => words(node.role?.value);
const nameOf = (node: Node): string => words(node.name?.value);
