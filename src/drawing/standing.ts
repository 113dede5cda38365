/** A candidate at one scale: where its points stand in pixels from the plane's origin. */
import type { Camera } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import type { AnnotationCandidate, Candidate, LabelCandidate } from './candidate';

export interface Standing<Of extends Candidate = Candidate> {
  readonly of: Of;
  /** The candidate's point, and those where it may stand as well; of each, the copy nearest the camera. */
  readonly points: readonly PlanePoint[];
}

/** `period`: width (km) of a plane that repeats. */
export function standingOf(of: Candidate, camera: Camera, period?: number): Standing {
  return {
    of,
    points: [of.at, ...(of.also ?? [])].map((point) => pixelsOf(point, camera, period)),
  };
}

export function isAnnotation(one: Standing): one is Standing<AnnotationCandidate> {
  return one.of.role === 'annotation';
}

export function isLabel(one: Standing): one is Standing<LabelCandidate> {
  return one.of.role !== 'annotation';
}

export function pixelsOf([x, y]: PlanePoint, camera: Camera, period?: number): PlanePoint {
  const copies = period === undefined ? 0 : period * Math.round((camera.x - x) / period);
  return [(x + copies) / camera.scale, y / camera.scale];
}
