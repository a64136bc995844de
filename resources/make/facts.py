"""Facts that the maintainers' script `worlds.py` adds to the published tables."""

from __future__ import annotations

#: Names we prefer to the published ones: today's short name, or the usual one.
#: What a state was called before is in `former_names.csv`.
NAMES = {
    "USA": "United States",
    "SLU": "Saint Lucia",
    "SVG": "Saint Vincent and the Grenadines",
    "AAB": "Antigua and Barbuda",
    "SKN": "Saint Kitts and Nevis",
    "GFR": "West Germany",
    "GDR": "East Germany",
    "WRT": "Württemberg",
    "HSE": "Hesse-Kassel",
    "HSG": "Hesse-Darmstadt",
    "MEC": "Mecklenburg-Schwerin",
    "CZR": "Czechia",
    "MAC": "North Macedonia",
    "YUG": "Serbia",
    "CON": "Republic of the Congo",
    "SWA": "Eswatini",
    "YAR": "North Yemen",
    "YPR": "South Yemen",
    "RVN": "South Vietnam",
    "STP": "São Tomé and Príncipe",
}

#: Where the published table of capitals has no move that happened, or the wrong
#: place, these spells stand in its stead: (capital, latitude, longitude, began, ended).
#: Brasilia, Tunis and Riyadh are there, but with the middle of their country or
#: province as coordinates.
CAPITALS: dict[str, tuple[tuple[str, float, float, str, str], ...]] = {
    "BRA": (
        ("Rio de Janeiro", -22.91, -43.21, "1822-01-01", "1960-04-20"),
        ("Brasilia", -15.79, -47.88, "1960-04-21", ""),
    ),
    "TUN": (("Tunis", 36.81, 10.18, "1816-01-01", ""),),
    "SAU": (("Riyadh", 24.71, 46.68, "1927-01-01", ""),),
    "TUR": (
        ("Constantinople", 41.01, 28.98, "1816-01-01", "1923-10-12"),
        ("Ankara", 39.92, 32.85, "1923-10-13", ""),
    ),
    "CHN": (
        ("Beijing", 39.90, 116.40, "1816-01-01", "1928-06-19"),
        ("Nanjing", 32.06, 118.78, "1928-06-20", "1937-11-19"),
        ("Chongqing", 29.56, 106.55, "1937-11-20", "1946-05-04"),
        ("Nanjing", 32.06, 118.78, "1946-05-05", "1949-09-30"),
        ("Beijing", 39.90, 116.40, "1949-10-01", ""),
    ),
    "TAZ": (
        ("Dar es Salaam", -6.82, 39.28, "1961-01-01", "1996-01-31"),
        ("Dodoma", -6.18, 35.75, "1996-02-01", ""),
    ),
    "MAW": (
        ("Zomba", -15.38, 35.33, "1964-01-01", "1974-12-31"),
        ("Lilongwe", -13.99, 33.77, "1975-01-01", ""),
    ),
    "PAL": (
        ("Koror", 7.34, 134.48, "1994-01-01", "2006-10-06"),
        ("Ngerulmud", 7.50, 134.62, "2006-10-07", ""),
    ),
    "RVN": (("Saigon", 10.78, 106.70, "1954-01-01", "1975-12-31"),),
}
