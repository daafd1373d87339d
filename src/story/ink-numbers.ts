/** Numbers that inkjs gives to the parts of a compiled story, copied: a test compares them with the installed inkjs. */

/** The kinds of values: the engine's `ValueType`. */
export const VALUE_TYPES = {
  truth: -1,
  whole: 0,
  fraction: 1,
  list: 2,
  text: 3,
  target: 4,
  pointer: 5,
} as const;

/** The commands: the engine's `CommandType`. */
export const COMMANDS = {
  evaluate: 0,
  print: 1,
  evaluated: 2,
  duplicate: 3,
  drop: 4,
  returnFunction: 5,
  returnTunnel: 6,
  text: 7,
  textEnds: 8,
  nothing: 9,
  choiceCount: 10,
  turns: 11,
  turnsSince: 12,
  readCount: 13,
  random: 14,
  seedRandom: 15,
  visits: 16,
  shuffle: 17,
  thread: 18,
  done: 19,
  end: 20,
  listFromNumber: 21,
  listRange: 22,
  listRandom: 23,
  tag: 24,
  tagEnds: 25,
} as const;

/** The kinds of frames on the call stack: the engine's `PushPopType`. */
export const FRAMES = { tunnel: 0, function: 1, functionFromOutside: 2 } as const;
