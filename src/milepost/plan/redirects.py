"""Stage 3. Old addresses and where they lead, and what is said where something published is gone."""

from __future__ import annotations

from collections.abc import Iterator

from milepost.model import Module, Retired
from milepost.plan import address, wording
from milepost.plan.index import Index
from milepost.siteplan import Farewell, Link


def redirects(index: Index) -> tuple[tuple[str, str], ...]:
    """Old address to new one: the aliases, and below each alias of a module its inner pages.

    What is written wins over what follows from it, and a page over both.
    """
    taken = {stop.address for stops in index.stops.values() for stop in stops}
    written = dict(pair for module in index.modules.values() for pair in _written(module))
    implied = {old: new for module in index.modules.values() for old, new in _implied(index, module)}
    return tuple(sorted((old, new) for old, new in {**implied, **written}.items() if old not in taken))


def farewells(index: Index) -> tuple[Farewell, ...]:
    """A page at the address of everything that was retired, unless something else answers there."""
    taken = {stop.address for stops in index.stops.values() for stop in stops} | {old for old, _ in redirects(index)}
    said = (_farewell(index, one) for one in index.fields.retired)
    return tuple(one for one in said if one.address not in taken)


def _written(module: Module) -> Iterator[tuple[str, str]]:
    yield from ((_whole(alias), address.module(module)) for alias in module.fields.aliases)
    for page in module.pages:
        yield from ((_whole(alias), address.module_page(module, page)) for alias in page.fields.aliases)


def _implied(index: Index, module: Module) -> Iterator[tuple[str, str]]:
    """The inner pages of a renamed module, by each name they ever had, below each address it ever had."""
    homes = [_whole(alias) for alias in module.fields.aliases]
    if module.single_page or not homes:
        return
    for stop in index.stops[module.id][1:]:
        aliases = stop.part.fields.aliases if stop.part else ()
        homes_too = (*homes, address.module(module))
        old = (_whole(alias).removeprefix(home) for alias in aliases for home in homes_too if _below(alias, home))
        for name in (stop.address.removeprefix(address.module(module)), *old):
            yield from ((home + name, stop.address) for home in homes_too)


def _below(alias: str, home: str) -> bool:
    return _whole(alias).startswith(home)


def _whole(alias: str) -> str:
    return f"{alias.strip('/')}/"


def _farewell(index: Index, gone: Retired) -> Farewell:
    module_id, _, page = gone.id.partition("/")
    module = index.modules.get(module_id)
    home = address.module(module) if module else f"{address.MODULES}{module_id}/"
    at = f"{home}{page}/" if page else home
    since = f" on {wording.day(gone.since.isoformat())}" if gone.since else ""
    instead = _instead(index, gone.instead, at) if gone.instead else None
    return Farewell(at, "This page is retired", f"It was taken out{since}.", gone.why, instead)


def _instead(index: Index, name: str, at: str) -> Link | None:
    """The page of a module, of a page in it, or the quiz that holds a question."""
    module_id, _, inner = name.partition("/")
    module = index.modules.get(module_id)
    if module is None:
        return None
    stops = index.stops[module_id]
    page = next((stop for stop in stops[1:] if stop.id == inner), None) if inner else None
    if inner and not page:
        page = next((stop for stop in stops if stop.id == "quiz"), None)
    title = page.title if page and page.part else module.fields.title
    return Link(title, address.relative(at, page.address if page else address.module(module)))
