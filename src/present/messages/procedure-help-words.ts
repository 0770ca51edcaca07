/** Wrong usage and options of `authority procedure` and `authority vote`. */
export type ProcedureUsageCode =
  | 'unknown-way' // found, near: no body, no type, and no file either
  | 'option-needs-meeting' // found: the option that means nothing without --meeting
  | 'ics-several-ways' // found: the file; known: the bodies whose sessions it would hold
  | 'ics-without-session'; // found: the file; reason: name of the body

export type ProcedureOptionName =
  | 'wayDate'
  | 'meeting'
  | 'extraordinary'
  | 'holidays'
  | 'ics'
  | 'body'
  | 'members'
  | 'present'
  | 'for'
  | 'written'
  | 'cadre'
  | 'importantDisagreement'
  | 'silent';
