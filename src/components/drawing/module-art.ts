/** The drawing that opens each module, and the sentence that stands for it when it is not seen. */

/** A module's drawing: the file `art/<name>.svg` and its alternative text. */
export interface ModuleArt {
  /** Name for `<Drawing name>`. */
  name: `module-${string}`;
  /** One sentence saying what the picture shows, for `<Drawing label>`. */
  alt: string;
}

/** By module id, as in src/content/paths. The glass marble in every picture is a customer. */
export const moduleArt = {
  'F-A': {
    name: 'module-f-a',
    alt: 'Four people, one of them in a wheelchair, hold the edge of one big cloth to catch a falling marble.',
  },
  'F-B': {
    name: 'module-f-b',
    alt: 'Somebody in odd socks lies on the floor beside a marble; from there, the service counter is a cliff with the bell out of reach.',
  },
  'F-C': {
    name: 'module-f-c',
    alt: 'One person hugs a giant cracked cup and another holds its handle in place until the glue is dry, with a marble safe on the rim.',
  },
  'L-A': {
    name: 'module-l-a',
    alt: 'A gardener on a stool cuts the price tags off a small tree that grows marbles.',
  },
  'L-B': {
    name: 'module-l-b',
    alt: 'A manager with his shoes off and his tie over his shoulder listens on a tin-can telephone to a marble far up the hill, its suitcase packed.',
  },
  'L-C': {
    name: 'module-l-c',
    alt: 'A manager in a tie holds a heavy barrier above his head so that a colleague in a wheelchair can roll under it with a marble on her lap.',
  },
  'L-D': {
    name: 'module-l-d',
    alt: 'On a ladder propped up with a book, somebody touches one end of a hanging mobile, and the marble, the letter, the bill and the van all move.',
  },
  'M-A': {
    name: 'module-m-a',
    alt: 'Two people pass a marble through a gap in the wall between them; the bricks they took out are now a step, and a cat watches from the top.',
  },
  'M-B': {
    name: 'module-m-b',
    alt: 'A pan, a boot and a bowl with a marble in it catch drips, while somebody on a ladder has gone through the ceiling to reach the leaking pipe.',
  },
  'M-C': {
    name: 'module-m-c',
    alt: 'Sitting on a pile of questionnaires, a woman listens to a big marble through a stethoscope.',
  },
  'M-D': {
    name: 'module-m-d',
    alt: 'Three people at a meeting turn to a marble that has a chair of its own, raised on books, while a small sandglass runs and a dog dozes under the table.',
  },
  'C-A': {
    name: 'module-c-a',
    alt: 'Somebody in odd boots holds a patched umbrella over a marble and stands in the rain to do it.',
  },
  'C-B': {
    name: 'module-c-b',
    alt: 'A hand with a watch drawn on it in pen has a string tied in a bow round one finger, and the other end is tied to a marble.',
  },
  'C-C': {
    name: 'module-c-c',
    alt: 'A woman with a running blade stands on a chair and speaks to the room, and what she says is a marble.',
  },
  'C-D': {
    name: 'module-c-d',
    alt: 'Somebody rests in a hammock with a cap over the face and boots off, one hand on the cat, while the marble sits safe in a nest on the cabinet.',
  },
  'TR-A': {
    name: 'module-tr-a',
    alt: 'A trainer who has run out of one shoe lets go of the saddle, and a learner with a saucepan for a helmet rides on with a marble in the basket.',
  },
} as const satisfies Record<string, ModuleArt>;

/** Id of a module that has a drawing. */
export type ModuleId = keyof typeof moduleArt;

/** Name of a module drawing. */
export type ModuleArtName = (typeof moduleArt)[ModuleId]['name'];

/** Whether this module has a drawing. Modules of dated paths have none. */
export const isModuleId = (id: string): id is ModuleId => Object.hasOwn(moduleArt, id);
