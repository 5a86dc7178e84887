// The words of an if-then plan. Pure.

/** What is typed after "then I", without an "I" or "then I" of its own. @param {string} text */
export const afterThenI = (text) => text.replace(/^\s*(?:then\s+)?I\s+(?=\S)/i, "")
