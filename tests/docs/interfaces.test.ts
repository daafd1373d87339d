import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../root.ts";

interface Section {
  readonly title: string;
  readonly says: string;
  /** Declarations that are shown, as `file:Name`. */
  readonly shows: readonly string[];
}

const SECTIONS: readonly Section[] = [
  {
    title: "Content",
    says: "Where scenarios come from. `app/built-content.ts` is the one that the build makes; `app/pages.ts` asks it.",
    shows: ["app/content.ts:ListedScenario", "app/content.ts:Content"],
  },
  {
    title: "Surroundings",
    says: "What the game is started in. `app/built-game.ts` has those of a served folder, `app/packaged-surroundings.tsx` those of one file.",
    shows: ["app/surroundings.ts:Surroundings"],
  },
  {
    title: "Encounter",
    says: "One conversation, headless. Functions beside it take a reply, go back, and replay; each returns another encounter.",
    shows: [
      "encounter/steps.ts:Step",
      "encounter/steps.ts:PlayedSteps",
      "encounter/encounter.ts:Now",
      "encounter/encounter.ts:Encounter",
      "encounter/player.ts:Player",
    ],
  },
  {
    title: "Session",
    says: "What the views follow. The attempt holds the conversation, the teller reveals its words, the current view says which conversation picture and sound follow, and events say what happened in it.",
    shows: [
      "session/conversation.ts:Arrival",
      "session/conversation.ts:Preview",
      "session/conversation.ts:Play",
      "session/attempt.ts:Attempt",
      "session/teller.ts:Saying",
      "session/teller.ts:Teller",
      "session/events.ts:ConversationEvent",
      "session/current-view.ts:CurrentView",
    ],
  },
  {
    title: "Stage",
    says: "The picture. `open-stage.ts` shows a still one at once, and has Phaser take it over.",
    shows: ["stage/playing/mount-stage.ts:Stage"],
  },
  {
    title: "Sound",
    says: "What is heard. It is loaded after the first gesture.",
    shows: ["sound/open-sound.ts:Sound"],
  },
  {
    title: "Walk",
    says: "All ways through a scenario, as arrays. `paths/walker/` makes it ([walker.md](walker.md)); the files beside it ask questions of it.",
    shows: ["paths/walk.ts:Walk"],
  },
  {
    title: "One-file game",
    says: "A template of the build with scenarios put in. `authoring/package/make-package.ts` makes the file of both.",
    shows: [
      "authoring/package/package-contents.ts:ScenarioToPack",
      "authoring/package/package-contents.ts:PackageContents",
    ],
  },
  {
    title: "Sheets",
    says: "What is printed of a scenario. `authoring/sheets/` makes it of a walk.",
    shows: ["scenario/sheets.ts:Sheets", "scenario/sheets.ts:TrainerSheet", "scenario/sheets.ts:CustomerCard"],
  },
  {
    title: "Class",
    says: "A session in a room with phones. The room's screen has a `ClassRoom` (`app/class-room.ts` opens it), a phone a `Phone`; `scripts/class/` is the server between them.",
    shows: [
      "class/question.ts:VoteQuestion",
      "class/room.ts:RoomStatus",
      "class/room.ts:ClassRoom",
      "class/phone.ts:Phone",
    ],
  },
  {
    title: "Debrief",
    says: "A finished encounter read back. It is there at once; `withRoads` fills in what a walk has found.",
    shows: ["debrief/debrief.ts:Debrief"],
  },
];

/** A declaration as it stands in its file, with the comment above it. */
function declaration(place: string): string {
  const [file = "", name = ""] = place.split(":");
  const text = readFileSync(join(ROOT, "src", file), "utf8");
  const at = new RegExp(`^export (?:interface|type) ${name}\\b`, "m").exec(text)?.index;
  if (at === undefined) throw new Error(`src/${file} exports no type called ${name}`);
  const above = text.slice(0, at);
  const comment = above.endsWith("*/\n") ? above.slice(above.lastIndexOf("/**")) : "";
  const rest = text.slice(at);
  const end = rest.startsWith("export interface") ? rest.indexOf("\n}") + 2 : typeEnd(rest);
  return `${comment}${rest.slice(0, end)}`;
}

/** Where the first statement of a text ends, outside of all braces. */
function typeEnd(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    else if (sign === ";" && depth === 0) return at + 1;
  }
  return text.length;
}

const page = [
  "# The interfaces between the rooms",
  "",
  "What a newcomer needs to know of each room before opening it. This page is made of the code, and a test says when it is",
  "not true any more; `npx vitest run tests/docs/interfaces -u` writes it anew.",
  "",
  ...SECTIONS.flatMap(({ title, says, shows }) => [
    `## ${title}`,
    "",
    says,
    "",
    ...shows.flatMap((place) => [`\`src/${place.split(":")[0] ?? ""}\``, "", "```ts", declaration(place), "```", ""]),
  ]),
].join("\n");

describe("docs/interfaces.md", () => {
  it("shows the interfaces as they stand in the code", async () => {
    await expect(page).toMatchFileSnapshot("../../docs/interfaces.md");
  });
});
