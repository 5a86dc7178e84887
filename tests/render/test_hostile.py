"""Whatever an author writes, wherever: no script, no style, no form of theirs comes out."""

from __future__ import annotations

import re
from functools import cache

import markdown
import pytest
import yaml

from tests.pages.sample import curriculum
from tests.render.helpers import Seen, pages, split

VECTORS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<details open ontoggle=alert(1)>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<form action=https://evil.example><input type=password></form>",
    "<style>body{display:none}</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!--><img src=x onerror=alert(1)>-->",
    "</div></div><script>alert(1)</script>",
    "</textarea></title></style></pre><script>alert(1)</script>",
    "<a href=javascript:alert(1)>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#x0A;script:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "[x](//evil.example)",
    "[x](/\\evil.example)",
    "[x](https://good.example\\@evil.example)",
    "[x][r]\n\n[r]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](https://evil.example/track.png)",
    '![x](javascript:alert(1) "t")',
    '![x"onerror="alert(1)](x.png)',
    "# x {: onclick=alert(1) }",
    "x{ onclick=alert(1) }",
    '!!! note "<script>alert(1)</script>"\n    x',
    '!!! "note onclick=alert(1)" x\n    x',
    '??? x"onclick=1 "t"\n    x',
    '```python title="<script>alert(1)</script>"\nx\n```',
    "``` {.python onclick=alert(1)}\nx\n```",
    "```question\n<script>alert(1)</script>\n```",
    '[^"><script>alert(1)</script>]: x\n\ny[^"><script>alert(1)</script>]',
    "*[HTML]: <script>alert(1)</script>",
    "## <script>alert(1)</script>",
    "`<script>alert(1)</script>`",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\<script\\>alert(1)\\</script\\>",
    "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | d |",
    "[@weger-2014<script>]",
    '[@weger-2014; @clark-1991" onclick="alert(1)]',
    "\x02wzxhzdk:0\x03 \x02stx\x03 \x00 \x1b[31m",
    "{{ 7*7 }} {% raw %} {# x #} ${7*7} <%= 7*7 %>",
    "a\n---\nb: c\n---\n",
    "\u2028\u2029\x85\ufeff \ud83d\ude00 tab\there \r\n\r\n end",
]
TAGS = frozenset(
    re.findall(
        r"\S+",
        "a aside b blockquote br caption cite code data dd details div dl dt em fieldset figcaption figure "
        "form h1 h2 h3 h4 h5 h6 header hr img input label legend li nav ol p pre section span strong sub "
        "summary sup table tbody td template textarea th thead tr ul ",
    )
)
DRAWING = re.compile(r'<svg class="mp-graph" .*?</svg>', re.DOTALL)
"""Ours: no author's HTML comes into it, their words stand in it as text."""
BUTTON = re.compile(r'<button class="mp-button mp-button--quiet" type="button">Mark [a-z ]+ as done</button>')
"""Ours too, at the end of each page of a module; there is no other."""
SHAPES = frozenset(["svg", "title", "desc", "g", "path", "polygon", "text", "a", "rect"])
URL = re.compile(r"https?://[^\s\\]+|mailto:[^\s\\]+|(?![\w.+-]*:)(?!/)[^\s\\]*")


@cache
def _pages(vector: str) -> dict[str, str]:
    return pages(curriculum(lambda _name, text: f"{vector}\n\n{text}\n\n{vector}"))


@pytest.mark.parametrize("vector", VECTORS)
def test_nothing_of_theirs_runs(vector: str) -> None:
    for address, text in _pages(vector).items():
        front, body = split(text)
        seen = Seen(body)
        around = Seen(BUTTON.sub("", DRAWING.sub("", body)))
        assert {tag for tag in around.tags if not tag.startswith("mp-")} <= TAGS, address
        assert {tag for drawing in DRAWING.findall(body) for tag in Seen(drawing).tags} <= SHAPES, address
        assert not [name for _, name, _ in seen.attributes if name.startswith("on") or name in {"style", "srcdoc"}]
        assert not [name for _, name, _ in seen.attributes if name in {"action", "formaction", "target", "ping"}]
        assert all(URL.fullmatch(url) for url in seen.values("href")), address
        assert all(url.startswith("../") and "assets/" in url for url in seen.values("src")), address
        assert not [tag for tag, name, value in seen.attributes if name == "type" and value == "password"]
        assert "<" not in front, address


@pytest.mark.parametrize("vector", VECTORS)
def test_a_page_is_one_block_that_markdown_leaves_alone(vector: str) -> None:
    for address, text in _pages(vector).items():
        body = split(text)[1]
        assert markdown.markdown(body, extensions=[]) == body, address
        assert "\n\n" not in body


@pytest.mark.parametrize("vector", VECTORS)
def test_front_matter_is_the_same_as_json_and_as_yaml(vector: str) -> None:
    for text in _pages(vector).values():
        values = yaml.safe_load(split(text)[0])
        assert list(values) == [
            *(
                "title",
                "description",
                "kind",
                "section",
                "crumbs",
                "sidebar",
                "toc",
                "previous",
                "next",
                "actions",
                "hash",
            )
        ]


def test_template_syntax_is_text() -> None:
    vector = "{{ 7*7 }} {% raw %} {# x #}"
    text = pages(curriculum(lambda _name, text: f"{text} {vector}"))["modules/listen/moves/"]
    assert vector in Seen(text).text
    assert "49" not in Seen(text).text


def test_ids_stay_unique_under_hostile_headings() -> None:
    headings = "## q ask single\n\n## mp terms\n\n## Word stakeholder\n\n## Why\n\n## Why\n\n## !!!\n\n"
    for text in pages(curriculum(lambda _name, text: headings + text)).values():
        ids = Seen(text).values("id")
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("vector", VECTORS)
def test_every_field_may_be_hostile_as_a_whole(vector: str) -> None:
    assert pages(curriculum(lambda _name, _text: vector))
