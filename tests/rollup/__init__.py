"""Records of completion to one table."""
