"""Article 1, second half: who may become a party later on."""

from __future__ import annotations

from dataclasses import replace

from sandbox.treaty.articles import Admission
from sandbox.treaty.treaty import Treaty
from ui.articles.form import ArticleForm
from ui.documents.document import Document
from ui.text import chosen
from ui.widgets.choices import Choice, choice_words, field


class AdmissionForm(ArticleForm):
    """Who may join. The parties themselves are ticked in the list of states."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.admission = Choice(choice_words(Admission))
        self.admission.picked.connect(self._pick)
        self.add(field(self.tr("Others may join"), self.admission))

    def show_treaty(self, treaty: Treaty) -> None:
        self.admission.show_choice(treaty.parties.admission)

    def _pick(self, admission: Admission) -> None:
        self.document.edit(
            self.treaty.with_(parties=replace(self.treaty.parties, admission=admission)),
            self.tr("make admission {word}").format(word=chosen(admission)),
        )
