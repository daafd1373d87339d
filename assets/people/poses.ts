/**
 * The Open Peeps bodies that the game uses, and the paints of their regions. An Open Peeps body is one silhouette and
 * one layer of ink; the points here lie inside the regions that the ink divides it into, or inside its solid black
 * areas.
 */
import type { Paint } from "#stage/drawing/art.ts";
import type { BodyName } from "./open-peeps.ts";

export type Point = readonly [x: number, y: number];

/** For each paint, a point in every region painted with it. */
export type Regions = { readonly [P in Paint]?: readonly Point[] };

export interface PoseSource {
  readonly drawing: BodyName;
  /** The paint of every region without a point. */
  readonly rest: Paint;
  readonly regions: Regions;
  /** Solid black areas that become a colour inside their outline; the others stay ink. */
  readonly blacks?: Regions;
  /** Half the width from which black counts as solid, in units; larger if thick lines run into it. */
  readonly rim?: number;
  /** The ink's sub-paths to leave out, counted from 0: stripes, pockets and prints that would change with the pose. */
  readonly without?: readonly number[];
  /** Corners of areas to paint over like the rest, up to the edge of a line: a print that touches the line. */
  readonly patches?: readonly (readonly Point[])[];
  /** Lines to draw over bare wrists, from edge to edge, so that the arm gets a sleeve. */
  readonly cuffs?: readonly (readonly [from: Point, to: Point])[];
}

export const POSES: Readonly<Record<string, PoseSource>> = {
  "tee-still": {
    drawing: "Shirt",
    rest: "top",
    regions: {
      skin: [
        [458, 536],
        [108, 1042],
      ],
    },
  },
  "tee-crossed-arms": {
    drawing: "ArmsCrossed",
    rest: "skin",
    regions: {},
    blacks: {
      top: [
        [248, 698],
        [528, 1080],
      ],
    },
  },
  "tee-hands-on-hips": {
    drawing: "PocketShirt",
    rest: "skin",
    regions: {},
    blacks: { top: [[430, 878]] },
    without: [1, 2, 3, 4, 5, 7, 8, 9],
  },
  "tee-palms-up": {
    drawing: "Whatever",
    rest: "skin",
    regions: {},
    blacks: { top: [[438, 896]], lining: [[84, 802]] },
  },
  "tee-hand-on-chest": {
    drawing: "Explaining",
    rest: "skin",
    regions: { top: [[650, 630]] },
    blacks: { top: [[566, 1002]] },
    without: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  },
  "jumper-still": {
    drawing: "RestingWB",
    rest: "top",
    regions: {
      skin: [
        [456, 574],
        [402, 1634],
        [704, 1608],
      ],
      trousers: [[202, 1452]],
    },
    blacks: { trousers: [[608, 1638]] },
  },
  "jumper-crossed-arms": {
    drawing: "CrossedArmsWB",
    rest: "top",
    regions: {
      skin: [
        [442, 550],
        [438, 988],
      ],
    },
    blacks: { trousers: [[356, 1638]] },
  },
  "jumper-point": {
    drawing: "PointingFingerWB",
    rest: "top",
    regions: {
      skin: [
        [466, 580],
        [1200, 622],
        [1178, 774],
        [1220, 698],
        [180, 1448],
      ],
    },
    blacks: { trousers: [[332, 1544]] },
  },
  "jumper-palms-up": {
    drawing: "Whatever",
    rest: "top",
    regions: {
      skin: [
        [478, 500],
        [40, 690],
        [-46, 692],
        [890, 690],
        [960, 730],
      ],
    },
    blacks: { top: [[438, 896]], lining: [[84, 802]] },
    cuffs: [
      [
        [106, 770],
        [184, 758],
      ],
      [
        [806, 790],
        [868, 838],
      ],
    ],
  },
  "jumper-hand-on-chest": {
    drawing: "Explaining",
    rest: "top",
    regions: {
      skin: [
        [462, 574],
        [540, 840],
      ],
    },
    blacks: { top: [[566, 1002]] },
    without: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    cuffs: [
      [
        [398, 806],
        [446, 898],
      ],
    ],
  },
  "jacket-still": {
    drawing: "BlazerBlackTee",
    rest: "top",
    regions: { skin: [[462, 500]] },
    blacks: { shirt: [[460, 900]] },
    rim: 24,
  },
  "jacket-hands-on-hips": {
    drawing: "BlazerPantsWB",
    rest: "top",
    regions: {
      skin: [
        [470, 536],
        [316, 1370],
        [786, 1638],
      ],
      shirt: [[530, 754]],
    },
    blacks: { trousers: [[616, 1638]] },
  },
  "jacket-point": {
    drawing: "DotJacket",
    rest: "top",
    regions: {
      skin: [
        [462, 560],
        [800, 880],
        [900, 740],
        [930, 620],
        [890, 700],
        [900, 684],
      ],
    },
    blacks: { shirt: [[460, 900]] },
    without: [
      1, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
    ],
    patches: [
      [
        [260, 554],
        [289, 543],
        [294, 566],
        [264, 570],
      ],
      [
        [267, 670],
        [265, 682],
        [264, 697],
        [243, 697],
        [243, 670],
      ],
      [
        [124.5, 700],
        [117.5, 717],
        [140, 717],
        [140, 699],
      ],
      [
        [70, 863],
        [66.5, 885],
        [84, 885],
        [84, 863],
      ],
      [
        [61, 1022],
        [61, 1040],
        [75, 1040],
        [75, 1021],
      ],
      [
        [201, 995],
        [200, 1018],
        [219, 1018],
        [219, 994],
      ],
      [
        [315, 1006],
        [322.5, 1031],
        [301, 1031],
        [301, 1006],
      ],
      [
        [681.5, 1023],
        [682, 1047],
        [664, 1047],
        [664, 1023],
      ],
      [
        [808.5, 1068],
        [805, 1074],
        [798, 1079],
        [790, 1078],
        [790, 1057],
        [806, 1057],
      ],
      [
        [683, 1105],
        [682.5, 1127],
        [670, 1127],
        [670, 1105],
      ],
    ],
  },
  "chair-still": {
    drawing: "WheelChair",
    rest: "top",
    regions: {
      skin: [
        [466, 530],
        [1140, 674],
        [450, 1098],
      ],
      metal: [
        [630, 1190],
        [334, 1212],
        [482, 1374],
        [190, 1346],
        [632, 1486],
        [282, 1462],
        [664, 1596],
        [194, 1490],
      ],
      trousers: [
        [1200, 1638],
        [896, 1366],
      ],
    },
    blacks: { shirt: [[544, 730]] },
  },
};
