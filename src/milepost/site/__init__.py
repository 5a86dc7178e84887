"""Stage 5. A plan to a published site, incrementally and atomically. Decides nothing about content."""
