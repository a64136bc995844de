"""The heaviest choices against every choice there is."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sandbox.search.top_k import runs_of_equal, sums_of, top_k_choices, top_k_sums, top_places

#: Few different weights, so that many are equal; -1 stands for a column that cannot be chosen.
WEIGHTS = st.sampled_from([-1.0, 0.0, 0.25, 0.5, 1.0, 3.0])


@st.composite
def questions(draw):
    """Draw weights, the most to choose, and causes with the rows that need them."""
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 14))
    table = draw(
        st.lists(
            st.lists(WEIGHTS, min_size=columns, max_size=columns), min_size=rows, max_size=rows
        )
    )
    weights = np.where(np.array(table) < 0, -np.inf, table)
    flags = st.lists(st.booleans(), min_size=rows * columns, max_size=rows * columns)
    needs = st.lists(st.booleans(), min_size=rows, max_size=rows)
    causes = tuple(
        (np.array(draw(flags)).reshape(rows, columns), np.array(draw(needs)))
        for _ in range(draw(st.integers(0, 3)))
    )
    return weights, draw(st.integers(1, 7 if columns < 7 else 3)), causes


def heaviest(weights, size, causes, row):
    """Return the most that a choice of at most `size` columns weighs, -inf if there is none."""
    usable = np.flatnonzero(weights[row] > -np.inf)
    return max(
        (
            weights[row, list(choice)].sum()
            for k in range(size + 1)
            for choice in combinations(usable, k)
            if meets(choice, causes, row)
        ),
        default=-np.inf,
    )


def meets(choice, causes, row):
    return all(members[row, list(choice)].any() for members, needed in causes if needed[row])


@given(questions())
def test_the_sums_are_those_of_the_best_of_all_choices(question):
    weights, largest, causes = question
    sums = top_k_sums(weights, largest, causes)
    for row in range(len(weights)):
        for size in range(1, largest + 1):
            assert sums[row, size - 1] == heaviest(weights, size, causes, row)


@given(questions(), st.data())
def test_the_choices_weigh_as_much_and_meet_the_causes(question, data):
    weights, largest, causes = question
    row = np.array(data.draw(st.lists(st.integers(0, len(weights) - 1), min_size=1, max_size=5)))
    sizes = np.array([data.draw(st.integers(1, largest)) for _ in row])
    asked = tuple((members[row], needed[row]) for members, needed in causes)
    places = top_k_choices(weights, sizes, largest, asked, row)
    assert places.shape == (len(row), largest)
    for number, choice in enumerate(places):
        best = heaviest(weights, sizes[number], causes, row[number])
        columns = choice[choice >= 0]
        assert (choice[: len(columns)] >= 0).all()
        if best == -np.inf:
            assert not len(columns)
            continue
        assert len(set(columns)) == len(columns) <= sizes[number]
        assert meets(columns, causes, row[number])
        assert weights[row[number], columns].sum() == best
        assert sums_of(weights[row], places)[number, -1] == best


@given(questions())
def test_of_columns_as_heavy_the_lower_are_taken(question):
    weights, largest, _ = question
    places = top_places(weights, largest)
    for row, taken in zip(weights, places, strict=True):
        order = sorted(np.flatnonzero(row > -np.inf), key=lambda column: (-row[column], column))
        assert [column for column in taken if column >= 0] == order[:largest]


@given(st.lists(st.integers(0, 3)))
def test_runs_of_equal_numbers_share(numbers):
    rows = np.array(numbers, dtype=np.int64)
    first, which = runs_of_equal(rows)
    assert (rows[first][which] == rows).all()
    assert (np.diff(rows[first]) != 0).all()
