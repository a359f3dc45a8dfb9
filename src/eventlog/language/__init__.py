"""Language packs: data and patterns, one folder a language."""
