"""An independent oracle for the model's mathematics.

Everything here is worked out from the words of the guide, step by step, in
plain numbers and plain loops. It shares no code with `sandbox.model`,
`sandbox.response`, `sandbox.search` or `sandbox.criteria`; it is slow on purpose,
so that it can be read and believed.

simulate      one threat, played out
small_world   what a treaty's words make of a threat
brute_force   the worst coalition, by trying every one
cp_sat        the worst coalition, by a general solver
criteria      the verdicts on the criteria
random_worlds worlds and treaties to compare on
"""
