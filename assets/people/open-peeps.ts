/**
 * Reads Open Peeps by Pablo Stanley (CC0 1.0): bodies as react-peeps renders them, heads and faces from
 * @dicebear/styles. Everything comes out in one frame, that of react-peeps' bodies.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { BustPose, SittingPose, StandingPose } from "react-peeps";
import svgpath from "svgpath";
import * as v from "valibot";

const BODIES = { ...BustPose, ...SittingPose, ...StandingPose };

/** A path as in its source. `fill` is the source's own word: a colour, or the name of one. */
export interface SourcePath {
  readonly fill: string;
  readonly d: string;
}

export type BodyName = keyof typeof BODIES;

export type PartKind = "head" | "expression" | "facialHair" | "accessories";

/** The position of each kind of part on DiceBear's own canvas, before the shift to react-peeps' frame. */
const PLACES: Record<PartKind, string> = {
  head: "matrix(.99789 0 0 1 6.3 -58)",
  expression: "translate(351 275)",
  facialHair: "translate(58 333)",
  accessories: "translate(190 243)",
};
/** With this shift a DiceBear head sits on a react-peeps body. */
const ONTO_BODY = "translate(70 -62)";

/** A body's silhouette, filled `silhouette`, and its ink, filled `ink`, from the back to the front. */
export function readBody(name: BodyName): readonly SourcePath[] {
  const markup = renderToStaticMarkup(
    createElement(BODIES[name], { strokeColor: "ink", backgroundColor: "silhouette" }),
  );
  const paths: SourcePath[] = [];
  const transforms: string[] = [];
  for (const [, closing, tag, attributes = "", selfClosing] of markup.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (tag === "g" && closing === "/") transforms.pop();
    else if (tag === "g" && selfClosing === "") transforms.push(attribute(attributes, "transform"));
    else if (tag === "path" && closing === "") {
      const fill = attribute(attributes, "fill");
      if (fill !== "ink" && fill !== "silhouette") throw new Error(`body ${name} has a path filled "${fill}"`);
      const places = [...transforms, attribute(attributes, "transform")].join(" ");
      paths.push({ fill, d: svgpath(attribute(attributes, "d")).transform(places).toString() });
    }
  }
  if (paths.length === 0) throw new Error(`react-peeps draws nothing for "${name}"`);
  return paths;
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | { readonly name: string }>> | undefined;
  readonly children?: readonly Element[] | undefined;
}
const Element: v.GenericSchema<Element> = v.object({
  name: v.string(),
  attributes: v.optional(v.record(v.string(), v.union([v.string(), v.object({ name: v.string() })]))),
  children: v.optional(v.array(v.lazy(() => Element))),
});
const Variants = v.object({ variants: v.record(v.string(), v.object({ elements: v.array(Element) })) });
const Style = v.object({
  components: v.object({ head: Variants, expression: Variants, facialHair: Variants, accessories: Variants }),
});
const style = v.parse(
  Style,
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@dicebear/styles/open-peeps.json"), "utf8")),
).components;

/** The paths of a head, a face, a beard or a pair of glasses, from the back to the front. */
export function readPart(kind: PartKind, name: string): readonly SourcePath[] {
  const paths: SourcePath[] = [];
  const walk = (element: Element, inherited: string): void => {
    const own = element.attributes?.["fill"];
    const fill = own === undefined ? inherited : typeof own === "string" ? own : own.name;
    const d = element.attributes?.["d"];
    if (typeof d === "string")
      paths.push({ fill, d: svgpath(d).transform(PLACES[kind]).transform(ONTO_BODY).toString() });
    for (const child of element.children ?? []) walk(child, fill);
  };
  for (const element of style[kind].variants[name]?.elements ?? []) walk(element, "none");
  if (paths.length === 0) throw new Error(`Open Peeps has no ${kind} "${name}"`);
  return paths;
}
