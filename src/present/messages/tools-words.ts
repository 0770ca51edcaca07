/** Wrong usage of the commands for editors and shells. */
export type ToolsUsageCode = 'unknown-choice'; // found, known, near: what an argument can be
