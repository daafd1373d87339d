/** What the built page's head needs: the content policy, and the program's code asked for without delay. */
import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

/** Scripts, pictures and sounds from the page's own place and nothing else. Story text is never markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** `eager` is the module, by the end of its path, whose chunk the page will want first. */
export function page(eager: string): Plugin {
  return {
    name: "composure:page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => [
        meta({ "http-equiv": "Content-Security-Policy", content: POLICY }),
        ...preloads(Object.values(bundle ?? {}), eager),
      ],
    },
  };
}

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: "meta", attrs, injectTo: "head-prepend" });

function preloads(files: readonly (Rollup.OutputAsset | Rollup.OutputChunk)[], eager: string): HtmlTagDescriptor[] {
  const chunks = files.filter((file) => file.type === "chunk");
  const wanted = chunks.find(({ facadeModuleId, moduleIds }) =>
    [facadeModuleId ?? "", ...moduleIds].some((id) => id.endsWith(eager)),
  );
  const entry = chunks.find(({ isEntry }) => isEntry);
  const names = new Set([wanted?.fileName, ...(wanted?.imports ?? [])]);
  names.delete(entry?.fileName);
  return [...names].flatMap((name) =>
    name === undefined
      ? []
      : [{ tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href: `./${name}` }, injectTo: "head" }],
  );
}
