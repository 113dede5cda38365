/** Where the map is led to: by the address, by what is open, by the moment. */
import { useCallback, useMemo } from 'react';
import type { Aim } from '../atlas/Aiming';
import type { Nameable } from '../drawing/candidates';
import { overviewCamera, surroundingsOf } from '../drawing/overview';
import { boxOf } from '../drawing/shapesOf';
import { equalArea } from '../earth/equalArea';
import { type Camera, type Frame, fitBox } from '../earth/fit';
import type { Projection } from '../earth/projection';
import { recamera } from '../earth/recamera';
import type { Moment } from '../story/moments';
import { type Sight, sightOfAnnotations, sightOfPassage, sightOfStep } from '../story/sight';
import type { Story } from '../story/story';
import { cameraAt } from '../view/at';
import { stepIn } from '../view/shown';
import type { View } from '../view/view';
import type { PageData } from './pageData';

export interface AimsRequest {
  readonly story: Story;
  readonly data: PageData;
  readonly view: View;
  /** The passage that the map follows. */
  readonly followed: string | undefined;
  readonly moment: Moment | undefined;
  readonly nameable: Nameable;
  readonly projection: Projection;
}

/** The aim of the whole view, and that of its moment alone, for when that is chosen while something is open. */
export function useAims(request: AimsRequest) {
  const { story, data, view, followed, moment, nameable, projection } = request;
  const { country, annotation, passage, step, at, moment: date } = view;
  const towards = useCallback(
    (key: string, sight: Sight): Aim | undefined => {
      const box = boxOf(sight, story, nameable, projection.period);
      return box && { key, camera: (frame) => fitBox(box, frame) };
    },
    [story, nameable, projection],
  );

  const momentAim = useMemo(() => {
    const annotations = date === undefined ? [] : (moment?.annotations ?? []);
    return towards(`moment-${date}`, sightOfAnnotations(annotations));
  }, [towards, moment, date]);

  const aim = useMemo((): Aim => {
    const read =
      followed !== undefined && towards(`read-${followed}`, sightOfPassage(story, followed));
    if (read) return read;
    if (at) {
      const camera = cameraAt(projection, at);
      return { key: `at-${at.latitude},${at.longitude},${at.zoom}`, camera: () => camera };
    }
    const frame = nameable.countries.find(({ code }) => code === country);
    if (frame) {
      const box = surroundingsOf(frame.box);
      return { key: `country-${frame.code}`, camera: (size) => fitBox(box, size) };
    }
    const taken = stepIn(story, { step });
    const open = story.annotations.find(({ id }) => id === annotation);
    const subject =
      (open && towards(`annotation-${open.id}`, sightOfAnnotations([open]))) ??
      (passage && towards(`passage-${passage}`, sightOfPassage(story, passage))) ??
      (taken && towards(`step-${step}`, sightOfStep(story, taken)));
    const overview = (size: Frame): Camera =>
      recamera(equalArea, projection, overviewCamera(data.overview, size));
    return subject || momentAim || { key: 'overview', camera: overview };
  }, [
    story,
    data,
    nameable,
    projection,
    towards,
    momentAim,
    country,
    annotation,
    passage,
    step,
    at,
    followed,
  ]);

  return { aim, momentAim };
}
