"""Rules the site is built on: plan relies on the errors among them, so their level is fixed."""
