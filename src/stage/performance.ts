/** Plays beats: which room, who stands in it, in what mood, who speaks, in what light. Reads beats and nothing else. */
import type * as Phaser from "phaser";
import type { Beat, Presence } from "#encounter/turn.ts";
import { atmosphereIn } from "./atmosphere.ts";
import type { Company, Look } from "./art.ts";
import { drawFigure, NECK } from "./figure.ts";
import { companionIn, CUSTOMER, onScreen, type View, viewOf } from "./layout.ts";
import { motionIn } from "./motion.ts";
import { dress, type Person, personIn, rehearse } from "./person.ts";
import { picturesFor } from "./pictures.ts";
import { HEIGHT, WIDTH } from "./rooms/room.ts";
import { setIn } from "./set.ts";

export interface Performance {
  /** Whom it draws from now on. */
  cast(company: Company): void;
  /** Resolves when the beat's picture can be seen, or another beat has taken its turn. */
  play(beat: Beat): Promise<void>;
  /** The window's size in CSS pixels, and how many of the screen's pixels there are to one of them. */
  fit(width: number, height: number, pixelRatio: number): void;
}

/** Where the mouth is, in the common frame of people. */
const MOUTH = { x: 590, y: 424 } as const;
/** In milliseconds. */
const CURTAIN = 200;
const PAN = 320;
const LIGHT = 900;
/** Pictures are drawn a little sharper than needed, in steps, so that a window being resized doesn't redraw them all. */
const SHARPNESS_STEP = 1.25;

export function performanceIn(
  scene: Phaser.Scene,
  first: Company,
  reduced: boolean,
  mouthAt: (x: number, y: number) => void,
): Performance {
  const motion = motionIn(scene, reduced);
  const pictures = picturesFor(scene.textures);
  const stageSet = setIn(scene, pictures);
  const atmosphere = atmosphereIn(scene, motion);
  const people = scene.add.container(0, 0);
  const curtain = scene.add.image(0, 0, "__WHITE").setOrigin(0, 0).setDisplaySize(WIDTH, HEIGHT);
  // From the back to the front.
  for (const layer of [stageSet.back, atmosphere.wash, people, stageSet.front, atmosphere.edges, curtain]) {
    scene.children.bringToTop(layer);
  }
  const camera = scene.cameras.main.setOrigin(0, 0);

  let company = first;
  /** By speaker. */
  let persons = new Map<string, Person>();
  let size = { width: WIDTH, height: HEIGHT, pixelRatio: 1 };
  let setting: Beat["scene"] | null = null;
  let playing = 0;

  const sharpness = (scale: number): number => {
    const needed = viewOf(size.width, size.height, false).scale * size.pixelRatio * scale;
    return SHARPNESS_STEP ** Math.ceil(Math.log(needed) / Math.log(SHARPNESS_STEP) - 0.01);
  };

  function personOf({ speaker, part }: Presence): Person {
    const known = persons.get(speaker);
    if (known !== undefined) return known;
    const person = personIn(scene, motion);
    persons.set(speaker, person);
    // The customer stands before everybody else.
    if (part === "customer") people.add(person.root);
    else people.addAt(person.root, 0);
    return person;
  }

  function look(view: View, ms: number): void {
    const zoom = view.scale * size.pixelRatio;
    atmosphere.fit(view);
    motion.to(camera, { zoom, scrollX: view.x, scrollY: view.y }, ms, "Sine.easeInOut");
  }

  /** Everybody there whose look is known. */
  function castOf({ people }: Beat): readonly { presence: Presence; look: Look }[] {
    return people.flatMap((presence) => {
      const look = company.looks[presence.look];
      return look === undefined ? [] : [{ presence, look }];
    });
  }

  const wait = (ms: number): Promise<void> => new Promise((done) => void motion.after(ms, done));

  return {
    cast(next) {
      playing += 1;
      for (const { root } of persons.values()) root.destroy();
      persons = new Map();
      company = next;
    },
    async play(beat) {
      const turn = ++playing;
      const overtaken = (): boolean => turn !== playing;
      const view = viewOf(size.width, size.height, companions(beat).length > 0);
      const [scenery, ...roles] = await Promise.all([
        stageSet.prepare(beat.scene, sharpness(1)),
        ...castOf(beat).map(async ({ presence, look }) => {
          const place = presence.part === "customer" ? CUSTOMER : companionIn(view, companions(beat).indexOf(presence));
          const figure = drawFigure(company.art, look, presence.mood, presence.gesture);
          const density = sharpness(place.scale);
          return { presence, place, figure, density, worn: await dress(pictures, figure, density) };
        }),
      ]);
      if (overtaken()) return;
      if (setting !== null && setting !== beat.scene) {
        motion.to(curtain, { alpha: 1 }, CURTAIN);
        if (!reduced) await wait(CURTAIN);
        if (overtaken()) return;
      }
      for (const { presence, place, worn } of roles) {
        const person = personOf(presence);
        person.stand(place);
        person.show(worn);
        person.move(presence.gesture);
      }
      for (const [speaker, person] of persons) {
        if (!roles.some(({ presence }) => presence.speaker === speaker)) person.leave();
      }
      stageSet.place(scenery);
      const same = setting === beat.scene;
      look(view, same ? PAN : 0);
      atmosphere.follow(beat.meters, same ? LIGHT : 0);
      motion.to(curtain, { alpha: 0 }, setting === null ? 0 : CURTAIN);
      setting = beat.scene;

      const speaking = roles.find(({ presence }) => presence.speaker === beat.speaker);
      const mouth = speaking ?? roles.find(({ presence }) => presence.part === "customer");
      if (mouth !== undefined) {
        const { x, y, scale } = mouth.place;
        const at = onScreen(view, { x: x + (MOUTH.x - NECK.x) * scale, y: y + (MOUTH.y - NECK.y) * scale });
        mouthAt(at.x, at.y);
      }
      if (beat.tags.gesture === "slam" && !reduced) camera.shake(180, 0.006);
      for (const { presence, figure, density, worn } of roles) {
        const person = personOf(presence);
        void rehearse(pictures, figure, density).then((lively) => {
          person.enliven(worn, lively);
          if (presence === speaking?.presence && !overtaken()) person.speak(spokenFor(beat.text));
        });
      }
    },
    fit(width, height, pixelRatio) {
      size = { width, height, pixelRatio };
      look(viewOf(width, height, persons.size > 1), 0);
    },
  };
}

function companions({ people }: Beat): readonly Presence[] {
  return people.filter(({ part }) => part !== "customer");
}

/** How long a line takes to say, in milliseconds: about 16 letters a second, as people talk. */
function spokenFor(text: string): number {
  return Math.max(500, Math.min(4500, text.length * 62));
}
