"""The library: the user's imported data, revisions of treaties and saved runs.

`sandbox.library.library.Library` is the way in; `sandbox.library.alliances`
drafts a treaty from a real alliance.
"""
