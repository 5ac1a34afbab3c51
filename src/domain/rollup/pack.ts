/** A result as a row of characters, and back. Reading is strict: whatever writing would not have made is refused. */
import { addDays, daysBetween } from '#domain/calendar/days.ts';
import { isId } from '#domain/progress/guards.ts';
import { BitReader, BitWriter } from './bits.ts';
import { functions, type Handed, type HandedResult, most } from './handed.ts';

const firstDay = '2020-01-01';
const kinds = ['assessment', 'journey', 'quiz'] as const;
/** Bits of each part. */
const bits = {
  kind: 3,
  idLength: 5,
  letter: 7,
  edition: 24,
  day: 15,
  turn: 6,
  tag: 20,
  count: 7,
  answer: 3,
  wording: 16,
  function: 4,
  score: 3,
  owns: 1,
  importance: 2,
  evidence: 2,
  points: 4,
  option: 4,
} as const;
const twelfths = 12;
const longestId = 2 ** bits.idLength - 1;
const tagPattern = /^[0-9A-HJKMNP-TV-Z]{8}$/;

const putResult = (writer: BitWriter, result: HandedResult): void => {
  switch (result.kind) {
    case 'assessment':
      writer.put(within(result.answers.length, most.statements), bits.count);
      for (const answer of result.answers) writer.put(answer ?? 0, bits.answer);
      break;
    case 'journey':
      writer
        .put(
          result.function === undefined ? 0 : functions.indexOf(result.function) + 1,
          bits.function,
        )
        .put(result.wording, bits.wording)
        .put(within(result.stages.length, most.stages), bits.count);
      for (const { score, owns, importance, evidence } of result.stages)
        writer
          .put(score ?? 0, bits.score)
          .put(owns ? 1 : 0, bits.owns)
          .put(importance ?? 0, bits.importance)
          .put(evidence === undefined ? 0 : evidence ? 2 : 1, bits.evidence);
      break;
    case 'quiz':
      writer.put(within(result.questions.length, most.questions), bits.count);
      for (const { points, option } of result.questions)
        writer
          .put(points === undefined ? 0 : Math.round(points * twelfths) + 1, bits.points)
          .put(option === undefined ? 0 : option + 1, bits.option);
  }
};

const within = (count: number, limit: number): number => {
  if (count > limit) throw new RangeError(`${count} are more than the ${limit} that a code holds.`);
  return count;
};

/** @throws {RangeError} for what a code cannot hold. */
export function pack({ page, edition, day, turn, tag, result }: Handed): string {
  if (!isId(page) || page.length > longestId) throw new RangeError(`${page} is no id of a page.`);
  if (!tagPattern.test(tag)) throw new RangeError(`${tag} is no tag.`);
  const writer = new BitWriter()
    .put(kinds.indexOf(result.kind) + 1, bits.kind)
    .put(page.length, bits.idLength);
  for (const letter of page) writer.put(letter.charCodeAt(0), bits.letter);
  writer.put(edition, bits.edition).put(daysBetween(firstDay, day), bits.day).put(turn, bits.turn);
  for (const half of [tag.slice(0, 4), tag.slice(4)])
    writer.put(new BitReader(half).take(bits.tag), bits.tag);
  putResult(writer, result);
  return writer.toString();
}

/** Undefined for zero, as in `put(value ?? 0)`. */
const orNone = (value: number): number | undefined => (value === 0 ? undefined : value);

const listOf = <Item>(length: number, take: () => Item): Item[] => Array.from({ length }, take);

function takeResult(reader: BitReader, kind: (typeof kinds)[number]): HandedResult | undefined {
  switch (kind) {
    case 'assessment': {
      const count = reader.take(bits.count);
      if (count > most.statements) return undefined;
      const answers = listOf(count, () => reader.take(bits.answer));
      return answers.every((answer) => answer <= 4)
        ? { kind, answers: answers.map(orNone) }
        : undefined;
    }
    case 'journey': {
      const place = reader.take(bits.function);
      const wording = reader.take(bits.wording);
      const count = reader.take(bits.count);
      if (place > functions.length || count > most.stages) return undefined;
      const stages = listOf(count, () => ({
        score: orNone(reader.take(bits.score)),
        owns: reader.take(bits.owns) === 1,
        importance: orNone(reader.take(bits.importance)),
        evidence: reader.take(bits.evidence),
      }));
      if (stages.some(({ score = 0, evidence }) => score > 5 || evidence > 2)) return undefined;
      return {
        kind,
        function: functions[place - 1],
        wording,
        stages: stages.map((stage) => ({
          ...stage,
          evidence: stage.evidence === 0 ? undefined : stage.evidence === 2,
        })),
      };
    }
    case 'quiz': {
      const count = reader.take(bits.count);
      if (count > most.questions) return undefined;
      const questions = listOf(count, () => ({
        points: reader.take(bits.points),
        option: reader.take(bits.option),
      }));
      if (questions.some(({ points }) => points > twelfths + 1)) return undefined;
      return {
        kind,
        questions: questions.map(({ points, option }) => ({
          points: points === 0 ? undefined : (points - 1) / twelfths,
          option: option === 0 ? undefined : option - 1,
        })),
      };
    }
  }
}

/** The result in these characters; undefined when there is none. @param characters of base 32. */
export function unpack(characters: string): Handed | undefined {
  const reader = new BitReader(characters);
  const kind = kinds[reader.take(bits.kind) - 1];
  if (kind === undefined) return undefined;
  const length = reader.take(bits.idLength);
  const page = listOf(length, () => String.fromCharCode(reader.take(bits.letter))).join('');
  const edition = reader.take(bits.edition);
  const day = addDays(firstDay, reader.take(bits.day));
  const turn = reader.take(bits.turn);
  const tag = listOf(2, () => new BitWriter().put(reader.take(bits.tag), bits.tag)).join('');
  const result = takeResult(reader, kind);
  if (result === undefined || !reader.isDone || !isId(page)) return undefined;
  return { page, edition, day, turn, tag, result };
}
