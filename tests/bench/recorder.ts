/** Runs in the page before any of its scripts: notes when the map is there, every frame, and the canvas's redraws. */

/** What the page tells of itself, in milliseconds. */
export interface Recorder {
  /** From navigation until the map was drawn and answered; undefined until then. */
  readonly ready: number | undefined;
  /** Between frames, since `begin`. */
  readonly gaps: readonly number[];
  /** Of each redraw of the canvas, since `begin`. */
  readonly redraws: readonly number[];
  begin(): void;
}

declare global {
  var recorder: Recorder;
}

export function record(): void {
  const noted = { ready: undefined as number | undefined, gaps: [0], redraws: [0] };
  let last = performance.now();
  let began = last;
  globalThis.recorder = Object.assign(noted, {
    begin() {
      noted.gaps = [];
      noted.redraws = [];
    },
  });

  requestAnimationFrame(frame);
  function frame(): void {
    const now = performance.now();
    noted.gaps.push(now - last);
    last = now;
    if (noted.ready === undefined && isReady()) noted.ready = now;
    requestAnimationFrame(frame);
  }

  /** The picture is Leaflet's, and its words are placed: by then it answers, too. */
  function isReady(): boolean {
    return document.querySelector('svg.picture.live .words > *') !== null;
  }

  const pen = CanvasRenderingContext2D.prototype;
  const { clearRect, stroke, fillText } = pen;
  pen.clearRect = function (...box) {
    if (this.canvas.isConnected) {
      began = performance.now();
      noted.redraws.push(0);
    }
    clearRect.apply(this, box);
  };
  pen.stroke = function (...path: Path2D[]) {
    Reflect.apply(stroke, this, path);
    drawn(this);
  };
  pen.fillText = function (...text) {
    fillText.apply(this, text);
    drawn(this);
  };
  function drawn({ canvas }: CanvasRenderingContext2D): void {
    if (canvas.isConnected && noted.redraws.length > 0)
      noted.redraws[noted.redraws.length - 1] = performance.now() - began;
  }
}
