/** The arrows of the house, each with its reason: `npm run arrows`. An arrow that is not here does not exist. */

const ROOMS = ['loader', 'intake', 'engine', 'calendar', 'provenance', 'present', 'export'];

/** What a room of src may import besides itself, and why no more. */
const ARROWS = [
  {
    room: 'model',
    may: [],
    because: 'the words of the field mean the same to everyone and depend on nothing',
  },
  {
    room: 'notation',
    may: ['model'],
    because: 'how an amount or a date is written is no regulation’s affair',
  },
  {
    room: 'archive',
    may: [],
    because: 'a package of parts is taken apart alike, whatever its parts say',
  },
  {
    room: 'loader',
    may: ['model', 'notation', 'regulations'],
    because: 'a regulation is data: it neither decides nor knows how proposals come in or go out',
  },
  {
    room: 'intake',
    may: ['model', 'notation', 'archive'],
    because: 'what is written becomes facts before anyone decides on them',
  },
  {
    room: 'files',
    may: ['model', 'intake'],
    because: 'whoever reads a file asks the system for its bytes, and nothing of what is written in them',
  },
  {
    room: 'engine',
    may: ['model', 'notation'],
    because: 'deciding is pure: it knows no file, no sentence and no way in or out',
  },
  {
    room: 'calendar',
    may: ['model', 'notation'],
    because: 'which days are worked hangs on the law of the land, and on no regulation or proposal',
  },
  {
    room: 'provenance',
    may: ['model', 'notation'],
    because:
      'whether a regulation says what its text says is asked of both as values, wherever they come from',
  },
  {
    room: 'present',
    may: ['model', 'notation', 'archive'],
    because: 'a decision is drawn, not made, by those who draw it',
  },
  {
    room: 'export',
    may: ['model', 'notation', 'engine', 'present'],
    because:
      'what another engine is given is made of what deciding is made of, with words for whoever reads it',
  },
  {
    room: 'library',
    may: ['model', 'notation', 'archive', 'files', ...ROOMS],
    because: 'the library puts the rooms together without the command line',
  },
  {
    room: 'commands',
    may: ['model', 'notation', 'archive', 'files', ...ROOMS, 'library'],
    because: 'a command is a table of contents over the rooms and knows nothing of commander',
  },
  {
    room: 'cli.ts',
    may: ['model', 'notation', 'present', 'commands'],
    because: 'the command line reads words and calls commands; it takes no decision',
  },
  {
    room: 'index.ts',
    may: ['model', 'engine', 'present', 'library'],
    because: 'the library exports and does nothing else',
  },
];

/** The same inside a room: what a room within it may import of its neighbours. */
const INNER_ARROWS = [
  {
    room: 'engine/cells',
    may: [],
    because: 'the values that rules distinguish are cut before anything is made of them',
  },
  {
    room: 'engine/diagram',
    may: ['cells'],
    because: 'a diagram is a function over cells and knows no decision',
  },
  {
    room: 'engine/decide',
    may: ['cells', 'diagram'],
    because: 'a decision is read off a compiled regulation',
  },
  { room: 'engine/ask', may: ['cells', 'diagram', 'decide'], because: 'a question is worth what it decides' },
  {
    room: 'engine/audit',
    may: ['cells', 'diagram', 'decide'],
    because: 'what is proved of a regulation decides nothing',
  },
  {
    room: 'engine/difference',
    may: ['cells', 'diagram'],
    because: 'two regulations are compared without a proposal',
  },
  { room: 'engine/procedure', may: ['decide'], because: 'what follows a decision changes nothing about it' },
  { room: 'intake/bytes', may: [], because: 'a byte is decoded alike, whatever is written in it' },
  { room: 'intake/list/file', may: [], because: 'a table has cells before anyone asks what they mean' },
  { room: 'intake/text', may: ['bytes'], because: 'a published text is no proposal and no list' },
  { room: 'present/document', may: [], because: 'a document is drawn alike, whatever it says' },
  {
    room: 'present/messages',
    may: [],
    because: 'sentences are looked for in one room and depend on no other',
  },
];

/** Packages and modules of node, the only places that may name them, and why. */
const ONLY_IN = [
  { module: 'chalk', places: 'src/present/document/layout.ts', because: 'colour is one way to draw' },
  { module: 'commander', places: 'src/cli.ts', because: 'the command line could be read by another library' },
  {
    module: 'decimal.js',
    places: 'src/notation/decimal.ts',
    because: 'amounts are computed with in one place, whose precision never rounds',
  },
  { module: 'zod', places: 'src/loader/', because: 'only a regulation that is not bundled needs it' },
  {
    module: 'yaml',
    places: 'src/(loader/|(notation|intake)/yaml.ts)',
    because: 'only a regulation that is not bundled and a file of cases are YAML',
  },
  { module: 'jsonc-parser', places: 'src/intake/', because: 'only a JSON proposal needs it' },
  {
    module: '@bomb.sh/tab',
    places: 'src/commands/complete.ts',
    because: 'it is before its 1.0, and another may have to take its place',
  },
  {
    module: 'date-holidays',
    places: 'src/calendar/',
    because: 'it takes long to load, and what it knows of Vietnam is what the law is held against',
  },
  {
    module: 'ical-generator',
    places: 'src/present/calendar-file.ts',
    because: 'only who asks for a calendar file needs it',
  },
  {
    module: 'saxes',
    places: 'src/intake/list/file/workbook/xml.ts',
    because: 'what is given to it is bounded before',
  },
  {
    module: 'diff',
    places: 'src/notation/word-difference.ts',
    because: 'words are compared in one place, by what they say and not by how they are set',
  },
  { module: '@inquirer/[^/]+', places: 'src/commands/interview/', because: 'only a terminal is asked' },
];

const escaped = (text) => text.replaceAll('.', '\\.');

export default {
  forbidden: [
    ...ARROWS.map(({ room, may, because }) => ({
      name: room,
      severity: 'error',
      comment: because,
      from: { path: `^src/${escaped(room)}(/|$)` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may].map(escaped).join('|')})(/|$)` },
    })),
    {
      name: 'every file belongs to a room',
      severity: 'error',
      comment: 'a file that stands beside the rooms is looked for in none of them',
      from: {
        path: '^src/',
        pathNot: `^src/(${[...ARROWS.map(({ room }) => room), 'regulations'].map(escaped).join('|')})(/|$)`,
      },
      to: {},
    },
    ...INNER_ARROWS.map(({ room, may, because }) => {
      const within = room.slice(0, room.lastIndexOf('/'));
      return {
        name: room,
        severity: 'error',
        comment: because,
        from: { path: `^src/${room}/` },
        to: {
          path: `^src/${within}/`,
          pathNot: `^src/(${[room, ...may.map((name) => `${within}/${name}`)].join('|')})(/|$)`,
        },
      };
    }),
    {
      name: 'no circle',
      severity: 'error',
      comment:
        'of two files that need each other neither can be read, or run, before the other; types are no exception',
      from: { path: '^src/' },
      to: { circular: true },
    },
    ...ONLY_IN.map(({ module, places, because }) => ({
      name: `${module} in its place`,
      severity: 'error',
      comment: because,
      from: { path: '^src/', pathNot: `^${escaped(places)}` },
      to: { path: `(^|node_modules/)${escaped(module)}(/|$)` },
    })),
    {
      name: 'files in their place',
      severity: 'error',
      comment:
        'files are opened by src/files and by commands; of a browser the rest asks nothing (a fingerprint is made of a list)',
      from: { path: '^src/', pathNot: '^src/(commands|files|library/lists)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'lists of a browser',
      severity: 'error',
      comment: 'a page reads lists with this very code: what it needs of its surroundings is handed in',
      from: { path: '^src/(archive|intake)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'installed by package.json',
      severity: 'error',
      comment: 'what package.json does not name comes and goes with other packages',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: false,
  },
};
