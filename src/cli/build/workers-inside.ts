/** Puts each worker into the program as text: a page that was opened as a file may start none from another file. */
import type { Plugin } from "vite";

const STARTED = /new Worker\(\s*new URL\(\s*"([^"]+)",\s*import\.meta\.url\s*\),\s*\{ type: "module" \},?\s*\)/g;

/** `new Worker(new URL("./x.ts", import.meta.url), { type: "module" })` starts the same from what is inside. */
export const workersInside = (): Plugin => ({
  name: "composure:workers-inside",
  enforce: "pre",
  transform(code) {
    const imports: string[] = [];
    const changed = code.replaceAll(STARTED, (_whole, file: string) => {
      const name = `WorkerInside${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(`${file}?worker&inline`)};`);
      return `new ${name}()`;
    });
    return imports.length === 0 ? null : { code: `${imports.join(" ")} ${changed}`, map: null };
  },
});
