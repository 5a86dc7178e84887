// What is missing when the search cannot work, in words a host can act on.

/** Says which part of the search is missing. */
export class SearchFault extends Error {}
