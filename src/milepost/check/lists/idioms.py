"""List A: pictures from sports, war and office talk that a reader of English as a second language cannot guess."""

from __future__ import annotations

from milepost.check.lists.forms import all_forms

_VERBS = {
    "boil the ocean": "try to do everything at once",
    "circle back": "come back to it, with a date",
    "drop the ball": "miss a step",
    "hit the ground running": "start work at once",
    "kick off": "start",
    "level the playing field": "give everybody the same chance",
    "move the needle": "change the result",
    "take it offline": "talk about it after the meeting",
    "think outside": "look for a new way",
    "touch base": "talk for a moment",
}
_OTHERS = {
    "ballpark": "rough",
    "back to square one": "back at the start",
    "bandwidth for": "time for",
    "deep dive": "close look",
    "elephant in the room": "the problem that nobody names",
    "game changer": "say what changes",
    "game-changer": "say what changes",
    "home run": "success",
    "in the loop": "informed",
    "kick-off": "start, or first meeting",
    "level playing field": "the same chance for everybody",
    "low-hanging fruit": "the easy part",
    "low hanging fruit": "the easy part",
    "on the same page": "agreed",
    "out of the box": "say what is ready, or what is new",
    "piece of cake": "easy",
    "rule of thumb": "rough rule",
    "silver bullet": "a fix for everything",
    "slam dunk": "easy success",
    "under the bus": "blame somebody for it",
    "win-win": "good for both sides",
}
IDIOMS = all_forms(_VERBS) | _OTHERS
