/** Ids of the example world that the examples of deeds and views stand on. Tests make that world; OpenAPI and help print these ids. */
export const exampleIds = {
  region: 'vrb2rgnregnn',
  body: 'vrb2grnmntnn',
  otherBody: 'vrb3grnmntnn',
  plan: 'vrb2plnplnnn',
  priority: 'vrb2prrttnnn',
} as const
