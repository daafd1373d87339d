/** The room of every setting that has no picture of its own yet: a counter, a wall of shelves, a window. */
import { counter } from "./counter.ts";
import { clock, halo, plant, tallWindow, walls } from "./furniture.ts";
import { pen, type Pen } from "./pen.ts";
import { FAR, type Room } from "./room.ts";

export function plainRoom(): Room {
  const hand = pen(5);
  const back = [
    walls(hand, { wall: "#dfe6e2", frieze: "#d3ddd9", down: 100, rail: "#eaf0ec", floor: "#c5cec8" }),
    tallWindow(hand, 60, 92, 150, 270),
    tallWindow(hand, 232, 92, 150, 270),
    shelves(hand),
    clock(hand, 1168, 130, 38),
    plant(hand, 1212, 470, 1.05),
    halo(),
  ].join("");
  return { back, crowd: () => "", front: counter(hand) };
}

/** Three boards with folders and boxes on them. */
function shelves(pen: Pen): string {
  const colours = ["#c7b299", "#a9bfc6", "#c2a9b8", "#a9c2ae", "#d8c79d"];
  const board = (row: number): string => {
    const floor = 196 + row * 110;
    const things = Array.from({ length: 9 }, (_, place) => {
      const height = 48 + ((place * 7 + row * 5) % 4) * 9;
      const fill = colours[(place + row * 2) % colours.length] ?? "#c7b299";
      return pen.box(676 + place * 42, floor - height, (place + row) % 3 === 0 ? 36 : 26, height, { fill, line: FAR });
    });
    return things.join("") + pen.box(660, floor, 400, 12, { fill: "#d8c3a4", line: FAR });
  };
  return pen.box(650, 108, 420, 332, { fill: "#e6ece8", line: FAR }) + board(0) + board(1) + board(2);
}
