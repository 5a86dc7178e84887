// The parts of My learning, for those who have begun.
import "./my-competencies.js"
import "./my-modules.js"
import "./my-notes.js"
import "./my-paths.js"
import "./my-plans.js"
import "./my-review.js"
