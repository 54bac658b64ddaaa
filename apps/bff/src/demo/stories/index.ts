import type { DemoStory } from '../demo-story.ts';
import { informationStories } from './information.ts';
import { primaryStories } from './primary.ts';
import { pupilStories } from './pupils.ts';
import { secondaryStories } from './secondary.ts';
import { transitionStories } from './transition.ts';

/** Some sixty made-up calls in every state. */
export const demoStories: readonly DemoStory[] = [
  ...primaryStories,
  ...secondaryStories,
  ...transitionStories,
  ...pupilStories,
  ...informationStories,
];
