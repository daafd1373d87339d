/**
 * The Vite plugin that builds a small Phaser: whatever the stage imports from `phaser` is bundled from Phaser's own
 * sources by the entry src/stage/playing/phaser.ts, without the parts that a stage of pictures never reaches.
 *
 * The published file is one piece that no bundler can shake (353 KB gzip); this one is less than half of it. It leans
 * on Phaser's internals, so Phaser's version is pinned, and every cut that no longer finds its place stops the build.
 * The development server plays the same one: Vite bundles packages before it serves them, and this plugin is part of that.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, type Rolldown, normalizePath } from "vite";

const ENTRY = fileURLToPath(new URL("../../stage/playing/phaser.ts", import.meta.url));
const PACKAGE = normalizePath(dirname(createRequire(import.meta.url).resolve("phaser/package.json")));
const SOURCES = `${PACKAGE}/src/`;
const PUBLISHED = `${PACKAGE}/dist/phaser.esm.js`;

/** Changes with the entry and with what this file leaves out. */
const FINGERPRINT = createHash("sha256")
  .update([ENTRY, fileURLToPath(import.meta.url)].map((file) => readFileSync(file, "utf8")).join("\n"))
  .digest("hex")
  .slice(0, 12);

/** Phaser's build flags, which its sources test as `typeof FLAG`. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Index files that pull in a whole folder, and the few names that are asked of each. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  // The game's settings seed one random generator.
  "math/index.js": ["RandomDataGenerator"],
  // Asked for by the batches alone. Kept whole it also closes a circle of imports that fails at run time.
  "renderer/index.js": ["Events"],
  // Every texture of the stage is one canvas or image; the others read atlases.
  "textures/parsers/index.js": ["Canvas", "Image"],
};

/** Modules that the stage never reaches: folders (ending in a slash) and files, replaced by an empty function. */
export const UNREACHED: readonly string[] = [
  // Filters and masks: the stage's light is pictures with alpha.
  "filters/",
  "renderer/webgl/renderNodes/filters/",
  "display/mask/",
  // What draws shapes, tiles, lights, strips and render textures in WebGL. Pictures need the quad batches alone.
  "renderer/webgl/renderNodes/BatchHandlerPointLight.js",
  "renderer/webgl/renderNodes/BatchHandlerStrip.js",
  "renderer/webgl/renderNodes/BatchHandlerTileSprite.js",
  "renderer/webgl/renderNodes/BatchHandlerTri.js",
  "renderer/webgl/renderNodes/DrawLine.js",
  "renderer/webgl/renderNodes/DynamicTextureHandler.js",
  "renderer/webgl/renderNodes/FillPath.js",
  "renderer/webgl/renderNodes/FillTri.js",
  "renderer/webgl/renderNodes/StrokePath.js",
  "renderer/webgl/renderNodes/submitter/SubmitterMeshToQuad.js",
  "renderer/webgl/renderNodes/submitter/SubmitterTile.js",
  "renderer/webgl/renderNodes/submitter/SubmitterTileSprite.js",
  "renderer/webgl/renderNodes/submitter/SubmitterTilemapGPULayer.js",
  "renderer/webgl/renderNodes/texturer/TexturerTileSprite.js",
  "renderer/webgl/renderNodes/transformer/TransformerTile.js",
  "renderer/webgl/renderNodes/transformer/TransformerTileSprite.js",
  "renderer/webgl/renderNodes/transformer/TransformerVertex.js",
  "gameobjects/tilesprite/",
  "gameobjects/components/PathFollower.js",
  "textures/DynamicTexture.js",
  // Only asked `instanceof`, to refuse a layer inside a container.
  "gameobjects/layer/Layer.js",
  // The stage is looked at: words, keys and pointers are the page's.
  "input/InputManager.js",
  "animations/AnimationManager.js",
  "dom/CreateDOMContainer.js",
  // Writes a style attribute, which the page's policy refuses; only a game without a parent element asks for it.
  "dom/GetInnerHeight.js",
  "core/DebugHeader.js",
  "renderer/snapshot/",
];

/** Statements that would build what isn't there, or that find out at length what the stage knows. */
const CUT: Readonly<Record<string, readonly string[]>> = {
  // Opens a WebGL context as soon as it is loaded, which may hold the page up for a second.
  "device/Features.js": ["Features.webGL = testWebGL();"],
  // Writes the shader for so many textures anew at each draw; the stage has one at a draw (see mount-stage.ts).
  "renderer/webgl/renderNodes/BatchHandlerQuad.js": ["this.finalizeTextureCount(entry.unit);"],
  "core/CreateRenderer.js": ["if (!Features.webGL) { throw new Error('Cannot create WebGL context, aborting.'); }"],
  "core/Game.js": ["this.anims = new AnimationManager(this);", "this.input = new InputManager(this, this.config);"],
  "textures/TextureManager.js": [
    "this.tileSprite = new TileSpriteGameObject(scene, 0, 0, 256, 256, '__WHITE').setOrigin(0);",
  ],
};

/** Phaser's sources speak of Node's `global`. */
const DEFINE = { global: "globalThis" };

/** For builds, and for what the development server makes of packages before it serves them. */
export function slimPhaser(): Plugin[] {
  return [
    {
      name: "composure:slim-phaser",
      apply: "build",
      enforce: "pre",
      config: () => ({ define: DEFINE }),
      resolveId: {
        filter: { id: /^phaser(?:\/src\/|$)/ },
        handler: (id) => (id === "phaser" ? ENTRY : sourceOf(id)),
      },
      load: LOAD_SOURCES,
    },
    {
      name: "composure:slim-phaser-served",
      apply: "serve",
      config: () => ({
        optimizeDeps: {
          include: ["phaser"],
          rolldownOptions: { plugins: [insteadOfPublished()], transform: { define: DEFINE } },
        },
      }),
    },
  ];
}

/** Vite has found the published file by itself, and begins to bundle there. */
function insteadOfPublished(): Rolldown.Plugin {
  return {
    // What Vite has bundled once it keeps, as long as the names of the plugins are the same.
    name: `composure:slim-phaser-${FINGERPRINT}`,
    resolveId: { filter: { id: /^phaser\/src\// }, handler: sourceOf },
    load: {
      filter: { id: /[\\/]phaser[\\/](?:src|dist)[\\/]/ },
      handler: (id) =>
        normalizePath(id) === PUBLISHED ? `export * from ${JSON.stringify(ENTRY)};` : LOAD_SOURCES.handler(id),
    },
  };
}

/** The package's `exports` hide its sources. */
const sourceOf = (id: string): string => SOURCES + id.slice("phaser/src/".length);

const LOAD_SOURCES = {
  filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
  handler(id: string): string | null {
    const file = normalizePath(id);
    return file.startsWith(SOURCES) ? slim(file.slice(SOURCES.length), readFileSync(id, "utf8")) : null;
  },
};

/** One of Phaser's source files (`path` within its `src`), as the stage needs it. */
export function slim(path: string, source: string): string {
  if (UNREACHED.some((part) => (part.endsWith("/") ? path.startsWith(part) : path === part))) {
    return "module.exports = function () {};";
  }
  // Some of Phaser's files end their lines in CR LF.
  let code = source.replaceAll("\r\n", "\n");
  for (const statement of CUT[path] ?? []) {
    if (!code.includes(statement)) throw new Error(`phaser/src/${path} no longer says "${statement}"`);
    code = code.replace(statement, "");
  }
  const kept = KEPT[path];
  return dropFlagged(kept === undefined ? code : keepNames(path, code, kept));
}

/** Keeps these names of an index file's list of `Name: require('./file')` and `exports.Name = require('./file')`. */
function keepNames(path: string, code: string, names: readonly string[]): string {
  for (const name of names) {
    if (!code.includes(` ${name}: require(`)) throw new Error(`phaser/src/${path} no longer lists ${name}`);
  }
  return code.replaceAll(/^ {4}(?:module\.exports\.)?(\w+)(?::| =) require\('[^']+'\)[,;]?$/gm, (line, name: string) =>
    names.includes(name) ? `${line.replace(/,$/, "")},` : "",
  );
}

/** Decides the build flags, and takes out blocks that are then never run: their `require`s would be bundled all the same. */
function dropFlagged(code: string): string {
  const decided = code.replaceAll(/typeof ([A-Z0-9]+_[A-Z0-9]+)\b/g, (test, flag: string) =>
    flag in FLAGS ? String(FLAGS[flag]) : test,
  );
  return decided.replaceAll(/^([ \t]*)if \(false\)[^\n]*\n\1\{\n[\s\S]*?\n\1\}/gm, "");
}
