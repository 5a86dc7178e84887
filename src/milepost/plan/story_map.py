"""Stage 3. A scenario as a graph: each moment a box, each arrow with the numbers of its choices."""

from __future__ import annotations

from milepost.model import Node, Scenario
from milepost.plan import wording
from milepost.plan.views.graph import ArrowView, BoxView, GraphView


def story_map(part: Scenario) -> GraphView:
    """The map of a conversation."""
    boxes = tuple(_box(number, node) for number, node in enumerate(part.nodes, 1))
    return GraphView(boxes, tuple(arrow for node in part.nodes for arrow in _arrows(node)))


def _box(number: int, node: Node) -> BoxView:
    kind = node.ending.value if node.ending else "start" if number == 1 else ""
    note = wording.ENDINGS[node.ending] if node.ending else "Start" if number == 1 else ""
    return BoxView(node.id, f"#{node.id}", f"{number}. {node.title}", kind, note, bool(node.ending))


def _arrows(node: Node) -> list[ArrowView]:
    """One arrow to each moment, however many choices lead there."""
    together: dict[str, list[str]] = {}
    for number, choice in enumerate(node.choices, 1):
        together.setdefault(choice.target, []).append(str(number))
    return [ArrowView(node.id, target, wording.listed(tuple(numbers))) for target, numbers in together.items()]
