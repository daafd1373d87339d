// The engine's files require one another in a circle; this one is where it can be entered.
import "inkjs/engine/Container";
import { ControlCommand } from "inkjs/engine/ControlCommand";
import { PushPopType } from "inkjs/engine/PushPop";
import { ValueType } from "inkjs/engine/Value";
import { describe, expect, it } from "vitest";
import { COMMANDS, FRAMES, VALUE_TYPES } from "#story/ink-numbers.ts";

const { CommandType } = ControlCommand;

describe("the numbers that were copied from inkjs are those of the installed inkjs", () => {
  it("for its commands", () => {
    expect(COMMANDS).toEqual({
      evaluate: CommandType.EvalStart,
      print: CommandType.EvalOutput,
      evaluated: CommandType.EvalEnd,
      duplicate: CommandType.Duplicate,
      drop: CommandType.PopEvaluatedValue,
      returnFunction: CommandType.PopFunction,
      returnTunnel: CommandType.PopTunnel,
      text: CommandType.BeginString,
      textEnds: CommandType.EndString,
      nothing: CommandType.NoOp,
      choiceCount: CommandType.ChoiceCount,
      turns: CommandType.Turns,
      turnsSince: CommandType.TurnsSince,
      readCount: CommandType.ReadCount,
      random: CommandType.Random,
      seedRandom: CommandType.SeedRandom,
      visits: CommandType.VisitIndex,
      shuffle: CommandType.SequenceShuffleIndex,
      thread: CommandType.StartThread,
      done: CommandType.Done,
      end: CommandType.End,
      listFromNumber: CommandType.ListFromInt,
      listRange: CommandType.ListRange,
      listRandom: CommandType.ListRandom,
      tag: CommandType.BeginTag,
      tagEnds: CommandType.EndTag,
    });
  });

  it("and there are no commands that nobody here has heard of", () => {
    expect(Object.keys(COMMANDS)).toHaveLength(CommandType.TOTAL_VALUES);
  });

  it("for its kinds of values", () => {
    expect(VALUE_TYPES).toEqual({
      truth: ValueType.Bool,
      whole: ValueType.Int,
      fraction: ValueType.Float,
      list: ValueType.List,
      text: ValueType.String,
      target: ValueType.DivertTarget,
      pointer: ValueType.VariablePointer,
    });
  });

  it("for the frames of its call stack", () => {
    expect(FRAMES).toEqual({
      tunnel: PushPopType.Tunnel,
      function: PushPopType.Function,
      functionFromOutside: PushPopType.FunctionEvaluationFromGame,
    });
  });
});
