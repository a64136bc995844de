"""The published JSON Schema of treaty files, made from their form.

Run `python -m sandbox.treaty.schema` to print the text of
`resources/schema/treaty-1.schema.json` after a change to the form.
"""

from __future__ import annotations

import json

from sandbox.treaty.form import TREATY, VERSION


def schema_text() -> str:
    """Return the text of the schema's file.

    A schema cannot say that an abbreviation belongs to a state, that a party
    joined before it left, or that some weight is above 0; the reader checks these.
    """
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:covenant:treaty:{VERSION}",
        "title": "Covenant treaty",
        "description": "A security arrangement drafted in Covenant; other keys are kept.",
        **TREATY.schema(),
    }
    return json.dumps(schema, ensure_ascii=True, indent=2) + "\n"


if __name__ == "__main__":
    print(schema_text(), end="")
