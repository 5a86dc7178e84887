// Everything our pages do in the browser. Each module has one job; a page reads completely without any of them.
import "./menu.js"
import "./print.js"
import "./question.js"
import "./search.js"
import "./term.js"
