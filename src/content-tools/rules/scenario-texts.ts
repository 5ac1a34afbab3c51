/** The texts of scenarios whose length is limited. */
import { pagesOf, type Course } from '../course.ts';
import type { FieldPath } from '../problem.ts';
import type { Text } from './lengths.ts';

export function scenarioTexts(course: Course): Text[] {
  return pagesOf(course, 'scenario').flatMap((entry) => {
    const { cast, nodes, endings } = entry.data;
    const one = (path: FieldPath, text: string, limit: Text['limit']): Text => ({
      entry,
      path,
      text,
      limit,
    });
    return [
      ...cast.map(({ part }, index) => one(['cast', index, 'part'], part, 'castPart')),
      ...nodes.flatMap(({ scene, ask, options }, node) => [
        one(['nodes', node, 'scene'], scene, 'scene'),
        one(['nodes', node, 'ask'], ask, 'stem'),
        ...options.flatMap(({ text, feedback }, index) => [
          one(['nodes', node, 'options', index, 'text'], text, 'scenarioOption'),
          one(['nodes', node, 'options', index, 'feedback'], feedback, 'feedback'),
        ]),
      ]),
      ...endings.map(({ text }, index) => one(['endings', index, 'text'], text, 'endingText')),
    ];
  });
}
