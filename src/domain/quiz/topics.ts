/** A score explained by what was asked about. */
import { score } from './score.ts';

export interface Topic {
  /** What the questions are about: the title of the lesson that teaches them. */
  name: string;
  /** Graded questions about it in the round, and how many were fully right. */
  total: number;
  right: number;
  /** Mean of the points, 0 to 1. */
  score: number;
}

/**
 * Sums points up by topic, the weakest first; equally weak ones in the order asked.
 * @param questions Topic and points of each graded question; a question without an answer has 0.
 */
export function byTopic(questions: readonly { topic: string; points: number }[]): Topic[] {
  const groups = Map.groupBy(questions, ({ topic }) => topic);
  const topics = [...groups].map(([name, asked]) => {
    const points = asked.map((each) => each.points);
    return {
      name,
      total: asked.length,
      right: points.filter((each) => each === 1).length,
      score: score(points),
    };
  });
  return topics.toSorted((one, other) => one.score - other.score);
}
