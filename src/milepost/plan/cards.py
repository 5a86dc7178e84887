"""Stage 3. Small pieces that several pages show: a module in a list, a level, a source."""

from __future__ import annotations

from collections.abc import Iterable

from milepost.counted import counted
from milepost.model import Module, Role
from milepost.plan import address, citations, wording
from milepost.plan.bands import band
from milepost.plan.index import Index
from milepost.plan.views.common import CardFacets, Cited, LevelMark, ModuleCard
from milepost.siteplan import Link


def module_link(index: Index, module_id: str, at: str) -> Link:
    """A link to a module, by its title."""
    module = index.modules[module_id]
    return Link(module.fields.title, address.relative(at, address.module(module)))


def competency_mark(index: Index, competency_id: str, level: int, at: str) -> LevelMark:
    """A competency at a level."""
    title = index.competencies[competency_id].title
    where = address.relative(at, address.competency(competency_id))
    return LevelMark(Link(title, where), level, index.level(level))


def competency_marks(index: Index, levels: dict[str, int], at: str) -> tuple[LevelMark, ...]:
    """Competencies with their levels, in the order of `competencies.yml`."""
    return tuple(competency_mark(index, one, levels[one], at) for one in index.competencies if one in levels)


def roles(index: Index, module_id: str) -> tuple[Role, ...]:
    """The roles that meet this module on their paths."""
    holders = index.holding.get(module_id, ())
    return tuple(index.roles[one] for one in dict.fromkeys(path.fields.role for path in holders))


def module_card(index: Index, module: Module, at: str) -> ModuleCard:
    """A module as the catalogue shows it."""
    total, holders = module.minutes, roles(index, module.id)
    return ModuleCard(
        id=module.id,
        digest=index.digests[module.id].module,
        link=module_link(index, module.id, at),
        summary=module.fields.summary,
        minutes=total,
        duration=wording.minutes(total),
        level=index.level(module.fields.level),
        competencies=competency_marks(index, module.fields.competencies, at),
        roles=counted(len(holders), "role"),
        status=wording.STATUS[module.fields.status],
        facets=_facets(module, holders),
    )


def _facets(module: Module, holders: Iterable[Role]) -> CardFacets:
    names = " ".join(role.id for role in holders)
    return CardFacets(names, " ".join(module.fields.competencies), module.fields.level, band(module.minutes))


def cited(index: Index, keys: Iterable[str], at: str) -> tuple[Cited, ...]:
    """Sources in full, by their short names."""
    known = sorted((index.short_forms[key], key) for key in dict.fromkeys(keys) if key in index.sources)
    return tuple(_cited(index, short, key, at) for short, key in known)


def _cited(index: Index, short: str, key: str, at: str) -> Cited:
    source = index.sources[key]
    where = citations.where(source)
    reference = f"{citations.authors(source)} ({source.year}). {source.title}.{f' {where}.' if where else ''}"
    return Cited(Link(short, address.relative(at, address.source(key))), reference, source.contested)
