"""The published JSON Schema says what the reader does."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from sandbox.sentences import Refusal
from sandbox.treaty.file import dumps, loads
from sandbox.treaty.schema import schema_text
from sandbox.treaty.templates import template, template_names
from sandbox.treaty.treaty import Treaty
from tests.sandbox.treaty.strategies import TREATIES, altered

PUBLISHED = (resources.files("resources") / "schema" / "treaty-1.schema.json").read_text("utf-8")
VALIDATOR = jsonschema.Draft202012Validator(json.loads(PUBLISHED))

#: What the reader knows and a schema cannot say (see `schema_text`).
BEYOND_A_SCHEMA = ("which is no state's", "before it joined", "every indicator the weight 0")


def test_the_schema_is_published_as_the_form_stands() -> None:
    assert schema_text() == PUBLISHED, "run python -m sandbox.treaty.schema"


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(PUBLISHED))


@pytest.mark.parametrize("name", template_names())
def test_every_template_fits_the_schema(name: str) -> None:
    VALIDATOR.validate(json.loads(dumps(template(name))))


@settings(max_examples=30)
@given(TREATIES)
def test_any_treaty_fits_the_schema(treaty: Treaty) -> None:
    VALIDATOR.validate(json.loads(dumps(treaty)))


def agree(data: Any) -> None:
    refused = why_refused(data)
    faults = [error.message for error in VALIDATOR.iter_errors(data)]
    if any(said in refused for said in BEYOND_A_SCHEMA):
        return
    assert bool(refused) == bool(faults), refused or faults


def why_refused(data: Any) -> str:
    try:
        loads(json.dumps(data), "t")
    except Refusal as refused:
        return str(refused)
    return ""


SMALL = dumps(template("north-atlantic"))


def finite(data: Any) -> bool:
    """Tell whether the value is JSON at all, without numbers that are none."""
    try:
        text = json.dumps(data, allow_nan=False)
        text.encode().decode("unicode_escape").encode()
    except ValueError:
        return False
    return all(abs(n) < 1e20 for n in numbers(data))


def numbers(data: Any) -> list[float]:
    if isinstance(data, dict):
        return [n for item in data.values() for n in numbers(item)]
    if isinstance(data, list):
        return [n for item in data for n in numbers(item)]
    return [data] if isinstance(data, int | float) else []


@settings(max_examples=150)
@given(altered(SMALL).filter(finite))
def test_reader_and_schema_agree_on_altered_files(data: Any) -> None:
    agree(data)


@pytest.mark.parametrize(
    "value", [None, True, 0, 1, 2, -1, 0.5, 1935, 1935.0, 5000, "", "FRN", "frn", "open", [], {}]
)
def test_reader_and_schema_agree_wherever_a_value_is_replaced(value: Any) -> None:
    def places(data: Any) -> Any:
        for key in list(data) if isinstance(data, dict) else range(min(2, len(data))):
            yield data, key
            if isinstance(data[key], dict | list):
                yield from places(data[key])

    data = json.loads(SMALL)
    for holder, key in list(places(data)):
        kept = holder[key]
        holder[key] = value
        agree(data)
        holder[key] = kept
