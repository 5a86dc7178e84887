"""One file, one rule. `structure`: what the site is built on. `teaching`: what makes a lesson work."""
