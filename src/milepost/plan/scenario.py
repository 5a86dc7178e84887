"""Stage 3. A scenario as a numbered script: each choice says where to go on."""

from __future__ import annotations

from milepost.model import Effects, Node, Scenario, ScenarioChoice
from milepost.plan import frame, wording
from milepost.plan.frame import Spot
from milepost.plan.story_map import story_map
from milepost.plan.views.scenario import LineView, MomentView, OptionView, PersonView, ScenarioView

_Numbers = dict[str, tuple[int, str]]


def scenario(spot: Spot, part: Scenario) -> ScenarioView:
    """The whole conversation, moment by moment."""
    numbers = {node.id: (number, node.title) for number, node in enumerate(part.nodes, 1)}
    return ScenarioView(
        place=frame.place(spot),
        key=f"{spot.module.id}/{part.id}",
        situation=part.situation.text,
        people=tuple(PersonView(name, who) for name, who in part.fields.people.items()),
        moments=tuple(_moment(node, numbers) for node in part.nodes),
        debrief=part.debrief.text if part.debrief else "",
        map=story_map(part),
    )


def _moment(node: Node, numbers: _Numbers) -> MomentView:
    return MomentView(
        id=node.id,
        number=numbers[node.id][0],
        title=node.title,
        lines=tuple(LineView(line.speaker, line.text.text) for line in node.lines),
        options=tuple(_option(choice, numbers) for choice in node.choices),
        ending=node.ending.value if node.ending else "",
        ending_label=wording.ENDINGS[node.ending] if node.ending else "",
        debrief=node.debrief.text if node.debrief else "",
    )


def _option(choice: ScenarioChoice, numbers: _Numbers) -> OptionView:
    number, title = numbers[choice.target]
    effects = choice.effects
    return OptionView(
        text=choice.text,
        target=choice.target,
        number=number,
        title=title,
        quality=choice.quality.value if choice.quality else "",
        verdict=wording.QUALITIES[choice.quality] if choice.quality else "",
        trust=effects.trust,
        clarity=effects.clarity,
        time=effects.time,
        effects=_effects(effects),
        what_happens=choice.what_happens.text,
        feedback=choice.feedback.text,
    )


def _effects(effects: Effects) -> str:
    changes = (("trust", effects.trust), ("clarity", effects.clarity), ("time", effects.time))
    words = ", ".join(filter(None, (wording.change(*one) for one in changes)))
    return words[:1].upper() + words[1:]
