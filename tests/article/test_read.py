"""Sources into articles: what is read, what is refused and how that is said."""

import io
import os
from datetime import timedelta
from pathlib import Path

import pytest

from eventlog.article.model import Article, PublishedBasis, Unreadable
from eventlog.article.read import ReadOptions, read_sources
from eventlog.errors import OptionError

PAGE = """<!doctype html><html><head><title>Banjir Rendam Tiga Desa - Kabar Uji</title>
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":
"Banjir Rendam Tiga Desa","datePublished":"2023-03-04T10:15:00+0700","author":[{"name":"Sri Wahyu"}],
"publisher":{"name":"Kabar Uji"}}]}</script><link rel="canonical" href="https://kabaruji.example/banjir"></head>
<body><nav><a href="/">Beranda</a></nav><article><h1>Banjir Rendam Tiga Desa</h1>
<p>Hujan deras sejak Jumat malam membuat tiga desa di tepi sungai terendam hingga satu meter
pada Sabtu pagi.</p>
<p>Sebanyak 120 orang mengungsi dan belum dapat kembali ke rumah masing-masing hingga siang hari.</p>
</article><footer>Hak cipta</footer></body></html>"""


def read(*sources: str | Path, stdin: bytes = b"", **options: str) -> list[Article | Unreadable]:
    given = ReadOptions(stdin=io.BytesIO(stdin), **options)  # type: ignore[arg-type]
    return list(read_sources([str(source) for source in sources], options=given))


def only(*sources: str | Path, stdin: bytes = b"", **options: str) -> Article:
    (item,) = read(*sources, stdin=stdin, **options)
    assert isinstance(item, Article), item
    return item


def refused(*sources: str | Path, stdin: bytes = b"") -> str:
    (item,) = read(*sources, stdin=stdin)
    assert isinstance(item, Unreadable), item
    assert "\n" not in item.reason
    return item.reason


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Gempa di Poso — 12 rumah rusak"),
        ("utf-8-sig", "Gempa di Poso — 12 rumah rusak"),
        ("utf-16", "Gempa di Poso — 12 rumah rusak"),
        ("utf-16-le", "Gempa di Poso merusak 12 rumah"),
        ("cp1252", "Le maire a déclaré “oui” – sans détour"),
        ("cp1251", "Президент заявил в среду, что войска покинут страну через десять дней."),
    ],
)
def test_plain_text_of_any_usual_encoding_is_decoded(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    article = only(path)
    assert article.text == text
    assert article.raw == path.read_bytes()


def test_page_gives_body_and_metadata(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE, "utf-8")
    article = only(path)
    assert "Beranda" not in article.text
    assert "tiga desa di tepi sungai" in article.text
    assert (article.headline, article.byline, article.outlet) == (
        "Banjir Rendam Tiga Desa",
        "Sri Wahyu",
        "Kabar Uji",
    )
    assert article.published is not None
    assert article.published.iso == "2023-03-04T10:15+07:00"
    assert article.published.basis is PublishedBasis.METADATA
    assert article.media_type == "text/html"


@pytest.mark.parametrize(
    "page", ["<html></html>", "<!doctype html>", "<div>" * 3000, "<script>alert(1)</script>"]
)
def test_page_without_article_is_refused_in_one_line(tmp_path: Path, page: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(page, "utf-8")
    assert "page" in refused(path)


def test_json_lines_that_cannot_be_used_are_named_and_the_others_go_on(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [
        '{"text": "Satu."}',
        "oops",
        '{"text": " "}',
        '{"text": "x", "published": "2022-13-01"}',
        '{"text": "Dua."}',
    ]
    path.write_text("\n".join(lines), "utf-8")
    first, second, third, fourth, fifth = read(path)
    assert isinstance(first, Article)
    assert isinstance(fifth, Article)
    assert (first.text, fifth.text, fifth.where) == ("Satu.", "Dua.", f"{path}:5")
    assert isinstance(second, Unreadable)
    assert "not JSON" in second.reason
    assert second.where == f"{path}:2"
    assert isinstance(third, Unreadable)
    assert "'text'" in third.reason
    assert isinstance(fourth, Unreadable)
    assert "'published'" in fourth.reason


def test_json_laid_out_over_lines_and_lists_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{\n "text": "Satu.",\n "outlet": null, "published": "2022-01-20"\n}', "utf-8")
    article = only(path)
    assert article.published is not None
    assert article.published.iso == "2022-01-20"
    path.write_text('[{"text": "Satu."}, {"text": "Dua."}]', "utf-8")
    assert [item.where for item in read(path)] == [f"{path}[1]", f"{path}[2]"]


def test_standard_input_is_told_by_its_beginning() -> None:
    assert only("-", stdin=b'{"text": "Satu."}\n').text == "Satu."
    assert only("-", stdin=b"Satu dua tiga.").text == "Satu dua tiga."
    assert only("-", stdin=PAGE.encode()).headline == "Banjir Rendam Tiga Desa"
    assert refused("-", stdin=b"") == "empty: there is no text in it"


def test_folder_gives_known_files_in_order_and_passes_over_others(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.png", ".hidden.txt"):
        (tmp_path / name).write_text("Teks.", "utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "d.md").write_text("Teks.", "utf-8")
    assert [Path(item.where).name for item in read(tmp_path)] == ["a.txt", "b.txt", "d.md"]
    assert [Path(item.where).name for item in read(tmp_path / "*.txt")] == ["a.txt", "b.txt"]


def test_each_unusable_source_says_why(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b" \n")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "paper.txt").write_bytes(b"%PDF-1.7\n...")
    (tmp_path / "a.docx").write_bytes(b"PK")
    (tmp_path / "none").mkdir()
    assert "empty" in refused(tmp_path / "empty.txt")
    assert refused(tmp_path / "binary.txt") == "binary data, not an article"
    assert refused(tmp_path / "paper.txt") == "binary data, not an article"
    assert "'.docx'" in refused(tmp_path / "a.docx")
    assert "folder without articles" in refused(tmp_path / "none")
    assert "no such file" in refused(tmp_path / "gone.txt")
    assert "no file fits" in refused(tmp_path / "*.gone")
    assert "save the page" in refused("https://outlet.example/a")


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_line_of_fifty_megabytes_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as out:
        for _ in range(50):
            out.write(b"a" * 1_000_000)
    assert "longer than 10 MB" in refused(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Teks.", "utf-8")
    path.chmod(0)
    assert "permissions" in refused(path)


def test_options_override_what_an_article_says() -> None:
    source = b'{"text": "Satu.", "published": "2020-01-01", "outlet": "Lama", "language": "en"}'
    article = only("-", stdin=source, published="2022-01-20T06:53+07:00", outlet="Baru", language="id")
    assert (article.outlet, article.language) == ("Baru", "id")
    assert article.published is not None
    assert article.published.basis is PublishedBasis.OPTION
    assert article.published.offset == timedelta(hours=7)


@pytest.mark.parametrize("written", ["kemarin", "2022-02-30", "2022-1-2", "2022-01-20T25:00", "20220120"])
def test_published_option_that_is_no_date_is_refused_at_once(written: str) -> None:
    with pytest.raises(OptionError, match="--published"):
        read_sources([], options=ReadOptions(published=written))
