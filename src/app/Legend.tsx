/** The layers, and with them the other choices of how the map is drawn. */
import { memo } from 'react';
import { Layers } from '../reader/Layers';
import { ProjectionSwitch } from '../reader/ProjectionSwitch';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import type { View } from '../view/view';
import type { Actions } from './actions';
import type { PageData } from './pageData';

export interface LegendProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly shown: Shown;
  readonly projection: View['projection'];
  /** Whether the street map is asked for. */
  readonly tiles: boolean;
  readonly actions: Actions;
  readonly onTiles: (on: boolean) => void;
}

export const Legend = memo(function Legend(props: LegendProps) {
  const { story, index, data, shown, projection, tiles, actions, onTiles } = props;
  const { language, countries, lines } = data;
  return (
    <Layers
      story={story}
      index={index}
      language={language}
      day={shown.day}
      on={shown.layers}
      countries={countries}
      lines={lines}
      onLayers={actions.chooseLayers}
      onAnnotation={actions.chooseAnnotation}
    >
      <ProjectionSwitch
        language={language}
        projection={projection}
        tiles={tiles}
        onProjection={actions.chooseProjection}
        onTiles={onTiles}
      />
    </Layers>
  );
});
