"""The templates of Material that ours replace, as they were when ours were written. A new Material that changes one of
them fails here: read its diff, bring ours in step, note the version at the top of the file, then change the digest.
"""

from __future__ import annotations

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.browser.conftest import ROOT

REPLACED = {
    "base.html": "8536d352b0093623",  # not replaced, but milepost.html fills its blocks
    "main.html": "9948b55a7bc979c3",
    "404.html": "80c93494b5432b1b",
    "partials/header.html": "8cf3fb15bcf969ff",
    "partials/nav.html": "af33f6e032f632eb",
    "partials/toc.html": "fde48f583563364b",
    "partials/footer.html": "50c2a75f013b7b03",
    "partials/javascripts/base.html": "d6113712bc4deb30",
    "partials/javascripts/palette.html": "8790389765ea6036",
    "partials/javascripts/content.html": "3722e156f0f6339d",
}
OURS = ROOT / "theme" / "overrides"


def material() -> Path:
    spec = find_spec("material")
    assert spec, "Material for MkDocs is not installed"
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / "templates"


@pytest.mark.parametrize("name", REPLACED)
def test_what_we_replace_is_as_we_knew_it(name: str) -> None:
    assert sha256((material() / name).read_bytes()).hexdigest()[:16] == REPLACED[name]


def test_we_replace_nothing_else() -> None:
    ours = {path.relative_to(OURS).as_posix() for path in OURS.rglob("*.html")}
    assert {name for name in ours if (material() / name).is_file()} == set(REPLACED) - {"base.html"}
