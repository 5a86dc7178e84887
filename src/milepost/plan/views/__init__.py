"""What the templates are given: frozen data in the words of a page. Decides nothing."""
