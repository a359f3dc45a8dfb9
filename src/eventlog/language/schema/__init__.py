"""The shapes that every pack fills: one module a topic, the same topics in each language."""
