# Recipes that people and CI share. Run with `.venv/bin/just`.

python := ".venv/bin/python"

default: check test docs-check

# Format and lint, types, rooms.
check:
    .venv/bin/ruff format --check .
    .venv/bin/ruff check .
    .venv/bin/mypy
    .venv/bin/lint-imports

# The test suite; nothing outside the repository is needed.
test *options:
    .venv/bin/pytest -n 2 {{options}}

# Write the generated pages anew.
docs:
    {{python}} docs/generate.py

# Fail when a generated page is stale.
docs-check:
    {{python}} docs/generate.py --check

# Score against the annotated articles in ../shared; fails when they are missing or a floor is not met.
quality:
    {{python}} benchmarks/gate.py

# Rebuild every trained model from ../shared, in the order in which they build on each other (needs the group
# `training`).
models:
    {{python}} training/names.py
    {{python}} training/attribution.py
    {{python}} training/speakers.py
    {{python}} training/figures.py
    {{python}} training/events.py

# Put the code in order.
format:
    .venv/bin/ruff format .
    .venv/bin/ruff check --fix .
