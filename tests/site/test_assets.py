"""Style files are put together for kinds of page: each of ours is in one of them, in the order that is written."""

from __future__ import annotations

import tomllib

from milepost import resources
from milepost.site.assets import assets, styles

THEME = resources.theme()
BUNDLES = tomllib.loads((THEME / "styles.toml").read_text(encoding="utf-8"))


def test_every_style_file_is_in_one_bundle() -> None:
    named = sorted(name for bundle in BUNDLES.values() for name in bundle["files"])
    assert named == sorted(file.stem for file in (THEME / "assets/css").glob("*.css"))


def test_bundles_are_for_pages_that_exist() -> None:
    kinds = {file.name.split(".")[0] for file in (THEME / "pages").glob("*.html.jinja")} | {"none"}
    assert [kind for bundle in BUNDLES.values() for kind in bundle["kinds"] if kind not in kinds] == []
    assert [one["file"].split("/")[-1] for one in styles()] == [f"{name}.css" for name in BUNDLES]


def test_rules_keep_their_order_and_lose_their_comments() -> None:
    made = dict(assets())
    base = made["assets/milepost/css/base.css"].decode()
    assert "/*" not in base
    assert 0 < base.index("--mp-ink") < base.index(".mp-header__inner") < base.index(".mp-eyebrow")


def test_third_party_files_are_whole() -> None:
    folder = THEME / "assets/js/third-party"
    made = dict(assets())
    files = sorted(folder.glob("*.js"))
    assert files
    for file in files:
        assert made[f"assets/milepost/js/third-party/{file.name}"] == file.read_bytes()
