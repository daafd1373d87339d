import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debriefOf } from "#debrief/debrief.ts";
import type { TakeAlong } from "#debrief/take-along.ts";
import { changeTitle, changeWords, nextWhy, nextWords, planWords, strongestWords } from "#debrief/words/take-along.ts";
import { choose } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { handbook } from "../guidance/the-guidance.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { RENT_PLAYS, debriefed, oneWay, playedWith, rentPlayed, withItsRoads } from "./small-plays.ts";

const ofRent = (replies: string): TakeAlong => withItsRoads(rentPlayed(replies)).takeAlong;
const plainly = ({ strongest, change, next }: TakeAlong) => ({
  strongest: strongestWords(strongest, "Mr Okafor"),
  change: changeWords(change),
  name: changeTitle(change),
  plan: planWords(change),
  next: nextWords(next),
  why: nextWhy(next),
});

describe("the strongest thing", () => {
  it("is the reply that gave most, with the trainee's own words", () => {
    const said = ofRent("1 0 0");
    expect(said.strongest?.moment.number).toBe(2);
    expect(plainly(said).strongest).toBe(
      "At decision 3 you said “I pay it today, and I ring you at five.” “Offer a fair fix” and “Be specific”: calm +7, trust +13.",
    );
  });

  it("may have been a breath", () => {
    expect(plainly(ofRent("0b 1 2")).strongest).toBe(
      "At decision 1 you took a breath first. “Take a breath first”: calm +5, trust +2.",
    );
  });

  it("is that somebody stayed, where nothing helped", () => {
    expect(ofRent("0 1 2").strongest).toBeNull();
    expect(plainly(ofRent("0 1 2")).strongest).toMatch(/^You stayed with Mr Okafor to the end/);
  });
});

describe("the one change", () => {
  it("is what the better reply would have done, at the decision where most was lost, and has a name", () => {
    const said = ofRent("1 1 0");
    expect(plainly(said).change).toBe(
      "At decision 2 you said “That was the system, not us.” Slip: Blamed somebody. You could have said “What did they tell you on Monday?”: chance of “Resolved” 67% instead of 0%.",
    );
    expect(said.change).toMatchObject({ kind: "change", moment: { number: 1 }, practice: { id: "open-question" } });
    expect(plainly(said).name).toBe("Ask open questions");
  });

  it("names a practice that was done nowhere in the play before one that was", () => {
    const again = "*   [Ask again. #use: open-question]\n    OKAFOR: Hm.\n-   OKAFOR: And?\n";
    const story = `${again}*   [Argue. #slip: argued]\n    OKAFOR: No. #ending: walked-out #outcome: He goes.\n    -> END\n*   [Ask, and offer. #use: open-question #use: offer-solution]\n-   OKAFOR: Well.`;
    const { change } = withItsRoads(choose(playedWith(story, 0), 0)).takeAlong;
    expect(change).toMatchObject({ kind: "change", practice: { id: "offer-solution" } });
  });

  it("has the slip behind it as its reason, where there was one", () => {
    expect(ofRent("1 1 0").change).toMatchObject({ slip: { guidance: { id: "blamed" } } });
  });

  it("is a plan: when, by the mood that the customer was in, and then, by what helps", () => {
    for (const play of RENT_PLAYS) expect(plainly(ofRent(play)).plan).toMatch(/^When someone .*, then I .*\.$/);
  });

  it("takes its words from the guidance, or the practice's example where a company gave none", () => {
    const { "hear-out": heard } = handbook.practices;
    if (heard === undefined) throw new Error("nobody is heard out any more");
    expect(plainly(ofRent("0 0 0")).plan).toBe(`When someone is shouting at me, then ${heard.plan}.`);
    const without = { ...handbook, practices: { ...handbook.practices, "hear-out": { ...heard, plan: "" } } };
    const bare = debriefOf(rentPlayed("0 0 0"), without);
    expect(bare === null ? "" : planWords(bare.takeAlong.change)).toBe(
      `When someone is shouting at me, then I remember “Hear them out” and say something like “${heard.example}”`,
    );
  });

  it("is one to do again, where nothing could have been better", () => {
    const said = ofRent("1 0 0");
    expect(said.change).toMatchObject({ kind: "again", moment: { number: 2 } });
    expect(plainly(said)).toMatchObject({
      change: "Nothing to fix. Do it again.",
      name: "Do it again: offer a fair fix",
    });
    expect(plainly(said).plan).toMatch(/^When someone is hurt and keeps coming back to it, then I offer something/);
  });

  it("is a slip, even one that cost nothing in the end", () => {
    // Both meters are at their end after either reply, and so is the ending.
    const play = playedWith(
      "*   [Argue. #slip: argued]\n*   [Listen. #use: hear-out]\n-   OKAFOR: Well. #calm: +100 #trust: +100",
      0,
    );
    const { turningPoints, takeAlong } = withItsRoads(play);
    expect(turningPoints).toEqual([]);
    expect(plainly(takeAlong).change).toBe(
      "At decision 1 you chose “Argue.” Slip: Argued the point. You could have said “Listen.”",
    );
    expect(plainly(takeAlong).plan).toMatch(/^When someone .*, then I let them tell all of it/);
  });

  it("is a better reply even where that has no practice of its own: then the slip is what to leave out", () => {
    const { takeAlong } = withItsRoads(
      playedWith(
        "*   [Argue. #slip: argued]\n    OKAFOR: No. #ending: walked-out #outcome: He goes.\n    -> END\n*   [Wait. #plain]\n-   OKAFOR: Well.",
        0,
      ),
    );
    expect(takeAlong.change).toMatchObject({ kind: "change", practice: null });
    expect(plainly(takeAlong).name).toBe("Leave out: argued the point");
    expect(plainly(takeAlong).plan).toBe(
      "When someone is tense and waits to see what I do, then I say something like “Wait.”",
    );
  });

  it("is nothing, where the conversation left nothing to change", () => {
    expect(plainly(withItsRoads(oneWay([])).takeAlong)).toMatchObject({ change: "Nothing to change.", plan: "" });
  });
});

describe("what to practise next", () => {
  it("is what the one change would have needed, with what was said there", () => {
    const said = ofRent("0 0 0");
    expect(said.next).toMatchObject({ kind: "practise", practice: { id: "hear-out" } });
    expect(plainly(said).next).toBe("Hear them out.");
    expect(plainly(said).why).toMatch(/^At decision 1 you chose “Please, Mr Okafor, try to relax.” Told them to relax/);
    expect(plainly(said).why).toContain(handbook.practices["hear-out"]?.why);
  });

  it("is a practice that there was no need of, where nothing was lost", () => {
    const said = plainly(debriefed(playedWith("*   [Listen. #use: hear-out]\n*   [Nod. #use: validate]", 0)).takeAlong);
    expect(said.next).toBe("Something you didn’t need this time: grant them their anger.");
    expect(said.why).toBe(handbook.practices["validate"]?.why);
  });

  it("is another scenario, where this one has no more to practise", () => {
    expect(plainly(debriefed(oneWay(["#use: hear-out"])).takeAlong).next).toBe("Try another scenario.");
  });
});

it("whatever was said, there are three things to take along, in whole sentences", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, play) => {
      const { name: _name, ...said } = plainly(debriefed(playAtRandom(beginCheque(seed), play)).takeAlong);
      for (const words of Object.values(said)) expect(words).toMatch(/^[A-Z“].*[.!?…][”"]?$/s);
    }),
    { numRuns: 30 },
  );
});

it("whatever was said, what is named together comes from the same decision", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, play) => {
      const { moments, takeAlong, skills, turningPoints } = debriefed(playAtRandom(beginCheque(seed), play));
      const { strongest, change, next } = takeAlong;
      const instances = [
        ...skills.flatMap((skill) => skill.instances),
        ...(next.kind === "elsewhere" || next.because === null ? [] : [next.because]),
      ];
      for (const instance of instances) {
        const { moment } = instance;
        expect(moments[moment.number]).toBe(moment);
        if (instance.kind === "practised") expect(moment.practised).toContain(instance.practised);
        if (instance.kind === "slipped") expect(moment.slips).toContain(instance.slip);
        if (instance.kind === "missed") expect(instance.reply.helping).toContain(instance.missed);
        if (instance.kind === "missed") expect(moment.replies).toContain(instance.reply);
      }
      if (strongest !== null) for (const one of strongest.helped) expect(strongest.moment.practised).toContain(one);
      if (change.kind === "change") {
        expect(change.moment.replies).toContain(change.reply);
        if (change.practice !== null) expect(change.reply.helping).toContain(change.practice);
        if (change.slip !== null) expect(change.moment.slips).toContain(change.slip);
        if (change.practice !== null && next.kind === "practise") expect(next.practice).toBe(change.practice);
      }
      for (const { number, reasons } of turningPoints) expect(moments[number]?.reasons).toBe(reasons);
    }),
    { numRuns: 40 },
  );
});
