"""`milepost new ...`: one file for each family of things that can be made."""
