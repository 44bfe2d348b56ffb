import { PNG } from 'pngjs';

type Colour = readonly [red: number, green: number, blue: number];

/** What a picture shows, and how far it has got: 0 bare ground, 1 finished. */
export interface Scene {
  readonly kind: 'park' | 'river' | 'building' | 'court' | 'cable' | 'street';
  readonly progress: number;
  /** Another number, another picture. */
  readonly seed: number;
}

const WIDTH = 960;
const HEIGHT = 600;
const HORIZON = 330;

/** A picture of a place, drawn from a few shapes: plainly made up, and the same for the same scene. */
export function picture({ kind, progress, seed }: Scene): Buffer {
  const canvas = new Canvas(WIDTH, HEIGHT);
  const random = sequence(seed);
  canvas.gradient(0, HORIZON, [188, 214, 236], [238, 244, 248]);
  canvas.gradient(HORIZON, HEIGHT, progress > 0.5 ? [156, 186, 132] : [190, 170, 140], progress > 0.5 ? [122, 160, 104] : [160, 138, 108]);
  for (let x = -40; x < WIDTH; x += 60 + random() * 60) {
    const height = 40 + random() * 110;
    canvas.box(x, HORIZON - height, 46 + random() * 40, height, [204, 212, 220]);
  }
  DRAW[kind](canvas, progress, random);
  const trees = Math.round(progress * 14);
  for (let tree = 0; tree < trees; tree += 1) canvas.tree(random() * WIDTH, HORIZON + 30 + random() * 220, 16 + random() * 16);
  return canvas.bytes();
}

const DRAW: Readonly<Record<Scene['kind'], (canvas: Canvas, progress: number, random: () => number) => void>> = {
  park(canvas, progress) {
    canvas.disc(WIDTH / 2, 470, 150 * Math.max(progress, 0.3), [214, 200, 168]);
    canvas.disc(WIDTH / 2, 470, 90 * progress, [126, 178, 206]);
  },
  river(canvas, progress) {
    for (let y = HORIZON; y < HEIGHT; y += 1) {
      const middle = WIDTH / 2 + Math.sin(y / 60) * 90;
      const half = 30 + (y - HORIZON) * 0.5;
      canvas.box(middle - half, y, half * 2, 1, progress > 0.6 ? [98, 158, 190] : [130, 132, 104]);
    }
  },
  building(canvas, progress) {
    const floors = Math.max(1, Math.round(progress * 8));
    for (let floor = 0; floor < floors; floor += 1) {
      const y = 480 - floor * 44;
      canvas.box(300, y, 360, 40, [222, 206, 184]);
      for (let window = 0; window < 8; window += 1) canvas.box(316 + window * 42, y + 8, 26, 24, [110, 148, 178]);
    }
  },
  court(canvas, progress) {
    canvas.box(180, 400, 600, 160, progress > 0.4 ? [190, 92, 78] : [170, 150, 124]);
    if (progress > 0.7) {
      canvas.box(196, 412, 568, 4, [250, 250, 250]);
      canvas.box(196, 544, 568, 4, [250, 250, 250]);
      canvas.box(478, 412, 4, 136, [250, 250, 250]);
    }
  },
  cable(canvas, progress) {
    const poles = 2 + Math.round(progress * 6);
    for (let pole = 0; pole < poles; pole += 1) {
      const x = 80 + pole * (800 / poles);
      canvas.box(x, 210, 10, 260, [96, 100, 108]);
      canvas.box(x - 34, 226, 78, 8, [96, 100, 108]);
      if (pole > 0) canvas.box(x - 800 / poles, 232, 800 / poles, 2, [60, 62, 70]);
    }
  },
  street(canvas, progress) {
    canvas.box(0, 440, WIDTH, 110, [112, 116, 122]);
    for (let x = 20; x < WIDTH; x += 90) canvas.box(x, 492, 50 * progress, 5, [240, 240, 236]);
  },
};

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Canvas {
  readonly #png: PNG;

  constructor(width: number, height: number) {
    this.#png = new PNG({ width, height });
  }

  gradient(from: number, to: number, top: Colour, bottom: Colour): void {
    for (let y = from; y < to; y += 1) {
      const part = (y - from) / (to - from);
      const [r, g, b] = top.map((value, at) => value + ((bottom[at] ?? value) - value) * part);
      this.box(0, y, this.#png.width, 1, [r ?? 0, g ?? 0, b ?? 0]);
    }
  }

  box(left: number, top: number, width: number, height: number, colour: Colour): void {
    const [x0, y0] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
    const [x1, y1] = [Math.min(this.#png.width, Math.round(left + width)), Math.min(this.#png.height, Math.round(top + height))];
    for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) this.#dot(x, y, colour);
  }

  disc(x: number, y: number, radius: number, colour: Colour): void {
    for (let dy = -radius; dy <= radius; dy += 1) {
      const half = Math.sqrt(radius * radius - dy * dy);
      this.box(x - half, y + dy, half * 2, 1, colour);
    }
  }

  tree(x: number, y: number, size: number): void {
    this.box(x - 2, y, 5, size, [110, 86, 62]);
    this.disc(x, y, size, [84, 132, 84]);
    this.disc(x - size / 3, y - size / 3, size / 2, [108, 154, 98]);
  }

  bytes(): Buffer {
    return PNG.sync.write(this.#png);
  }

  #dot(x: number, y: number, [red, green, blue]: Colour): void {
    const at = (y * this.#png.width + x) * 4;
    this.#png.data[at] = red;
    this.#png.data[at + 1] = green;
    this.#png.data[at + 2] = blue;
    this.#png.data[at + 3] = 255;
  }
}
