/** Whether the map follows what is being read. */
import { memo } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import style from './FollowSwitch.module.css';

export interface FollowSwitchProps {
  readonly language: Language;
  readonly following: boolean;
  readonly onFollowing: (on: boolean) => void;
}

export const FollowSwitch = memo(function FollowSwitch({
  language,
  following,
  onFollowing,
}: FollowSwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={following}
      className={style.follow}
      onClick={() => onFollowing(!following)}
    >
      <span className={style.track} />
      {catalogueOf(language).text.follow}
    </button>
  );
});
