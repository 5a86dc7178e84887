"""A record of the model as a JSON Schema that editors explain well. The only place that knows pydantic's schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from milepost.model import Record

Node = dict[str, Any]
Words = Mapping[str, Mapping[str, str]]
"""What each field of each record is for, in the words of an author."""


class _Editors(GenerateJsonSchema):
    """Number keys (`1: ...`) are said as a pattern; a union that `type` decides as a chain of ifs.

    Of a `oneOf` most editors say only that nothing fits; of an `if` they say what is wrong with this very question.
    """

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        made = super().dict_schema(schema)
        keys = schema.get("keys_schema", {})
        if keys.get("type") == "int" and "additionalProperties" in made:
            pattern = f"^[{keys['ge']}-{keys['le']}]$"
            made["patternProperties"] = {pattern: made["additionalProperties"]}
        if "patternProperties" in made:
            made["additionalProperties"] = False
        return made

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        made = super().tagged_union_schema(schema)
        mapping = made["discriminator"]["mapping"]
        name = made["discriminator"]["propertyName"]
        return {
            "type": "object",
            "required": [name],
            "properties": {name: {"enum": list(mapping)}},
            "allOf": [
                {"if": {"properties": {name: {"const": word}}, "required": [name]}, "then": {"$ref": where}}
                for word, where in mapping.items()
            ],
        }


def schema(record: type[Record], words: Words) -> Node:
    """The schema of `record`, each field with what it is for."""
    made = record.model_json_schema(by_alias=True, schema_generator=_Editors)
    for name, node in ((record.__name__, made), *made.get("$defs", {}).items()):
        _explain(node, words.get(name, {}), words.get("Question", {}) if name.endswith("Question") else {})
    for node in _nodes(made):
        if isinstance(node.get("title"), str):
            del node["title"]
    return made


def _explain(node: Node, own: Mapping[str, str], shared: Mapping[str, str]) -> None:
    node["description"] = re.sub(r"`([^`]*)`", r"\1", node.get("description", "")).strip()
    for name, field in node.get("properties", {}).items():
        field["description"] = own.get(name) or shared.get(name, "")


def _nodes(node: object) -> Iterator[Node]:
    """Every object of a schema that is one itself, not a group of properties."""
    if isinstance(node, dict):
        yield node
        for key, value in node.items():
            inner = value.values() if key in ("properties", "$defs", "patternProperties") else [value]
            for one in inner:
                yield from _nodes(one)
    elif isinstance(node, list):
        for one in node:
            yield from _nodes(one)
