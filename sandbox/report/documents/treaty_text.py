"""The text of a treaty alone: a Word document, Markdown or HTML."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator
from io import BytesIO

from sandbox.model.draft import Draft
from sandbox.report.documents.html import page
from sandbox.report.manifests.manifest import Manifest, as_text, manifest
from sandbox.report.manifests.reading import DOCX_PART
from sandbox.report.manifests.xml_text import xml_text
from sandbox.sentences import Sentence, say
from sandbox.treaty import wording
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.wording import ArticleText

#: What Markdown would take for markup.
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!<>|~])")

#: The longest title that a Word document can have in its properties.
_LONGEST_TITLE = 255


def written(draft: Draft, ending: str) -> bytes:
    """Return the text of a draft's treaty as ".docx", ".md" or ".html", its manifest inside."""
    held = {**manifest([draft], {"kind": "text"}), "figures": paragraphs_of(draft)}
    make = {".docx": _docx, ".md": _markdown, ".html": _html}[ending]
    return make(draft, held)


def paragraphs_of(draft: Draft) -> dict[str, list[str]]:
    """Return the paragraphs by article."""
    return {article.key: [str(p) for p in article.paragraphs] for article in _articles(draft)}


def _articles(draft: Draft) -> tuple[ArticleText, ...]:
    return wording.text(draft.treaty, {state.code: state.name for state in draft.world.states})


def _title(number: int, article: ArticleText) -> Sentence:
    return say("Article {number}. {title}", number=number, title=article.title)


def _foot(draft: Draft) -> Iterator[Sentence]:
    treaty: Treaty = draft.treaty
    if treaty.note:
        yield say("Note: {note}", note=treaty.note)
    if treaty.source:
        yield say("Source: {source}", source=treaty.source)


def _markdown(draft: Draft, held: Manifest) -> bytes:
    def plain(text: object) -> str:
        return _MARKUP.sub(r"\\\1", " ".join(str(text).split()))

    lines = [f"# {plain(draft.treaty.name)}", "", f"*{plain(_of_year(draft))}*", ""]
    for number, article in enumerate(_articles(draft), 1):
        lines += [f"## {plain(_title(number, article))}", ""]
        for paragraph in article.paragraphs:
            lines += [plain(paragraph), ""]
    for words in _foot(draft):
        lines += [f"*{plain(words)}*", ""]
    # Packed, since a comment may not hold two dashes.
    packed = base64.b64encode(zlib.compress(as_text(held).encode())).decode()
    lines.append(f"<!-- covenant-manifest {packed} -->")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _of_year(draft: Draft) -> Sentence:
    return say("As of {year}", year=draft.world.year)


def _html(draft: Draft, held: Manifest) -> bytes:
    numbered = enumerate(_articles(draft), 1)
    return page(
        "treaty",
        draft.treaty.name,
        held,
        as_of=_of_year(draft),
        articles=[(_title(number, article), article.paragraphs) for number, article in numbered],
        foot=list(_foot(draft)),
    )


def _docx(draft: Draft, held: Manifest) -> bytes:
    import docx
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    document = docx.Document()
    document.core_properties.title = xml_text(draft.treaty.name)[:_LONGEST_TITLE]
    document.core_properties.author = held["program"]
    document.add_heading(xml_text(draft.treaty.name), 0)
    document.add_paragraph(xml_text(_of_year(draft)), "Subtitle")
    for number, article in enumerate(_articles(draft), 1):
        document.add_heading(xml_text(_title(number, article)), 1)
        for words in article.paragraphs:
            document.add_paragraph(xml_text(words))
    for words in _foot(draft):
        document.add_paragraph().add_run(xml_text(words)).italic = True
    package = document.part.package
    part = Part(PackURI(f"/{DOCX_PART}"), "application/json", as_text(held).encode(), package)
    document.part.relate_to(
        part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
    )
    out = BytesIO()
    document.save(out)
    return out.getvalue()
