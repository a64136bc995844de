"""The criteria of collective security, and the name that a draft deserves by them.

Each criterion is one file of this folder, which ends in its `CRITERION`. To add another, write
such a file and translate its sentences: every list of criteria is made by
`sandbox.criteria.catalogue`.
"""
