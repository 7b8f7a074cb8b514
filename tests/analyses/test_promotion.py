"""Promotion: whose thing a post speaks of and whether it asks, worked out by hand on small accounts."""

from __future__ import annotations

import math

import polars as pl
import pytest

from archive_lens.analyses import promotion
from archive_lens.analyses.promotion.features import FEATURES, FITTED, INTERCEPT, word_flags
from archive_lens.analyses.promotion.lexicon import LANGUAGES, lexicon
from archive_lens.analyses.texts import text_keys
from archive_lens.errors import UsageError
from archive_lens.settings import Own, Promotion, Settings
from tests.conftest import ROOT
from tests.promoting import (
    MINE,
    PLAIN,
    SHOP,
    THEIRS,
    MakeDatabase,
    computed,
    labels,
    measure,
    reasons,
    with_shop,
)
from tests.world import Tweet


@pytest.fixture
def make(make_database: MakeDatabase) -> MakeDatabase:
    """Databases of an account whose shop is declared."""
    return with_shop(make_database)


def test_the_four_labels(make: MakeDatabase) -> None:
    """Own and asking, asking for a friend, own without asking, and neither."""
    database = make(
        Tweet("Order your mug before Friday: https://t.co/a", urls=[SHOP]),
        Tweet("Buy this book and read it twice: https://t.co/b", urls=[THEIRS]),
        Tweet("I gave a talk about ash glazes, two people slept"),
        Tweet(PLAIN[0]),
    )

    computed(database)

    assert labels(database) == ["self_promo", "boost", "announce", "none"]


def test_a_link_that_leads_to_ones_own_place_promotes_without_asking(make: MakeDatabase) -> None:
    """At the end of the post it leads there; in the middle it is mentioned; a link to others is nothing."""
    database = make(
        Tweet(
            "Seven left of the moss bowl, photographed at dusk https://t.co/a #pottery", urls=[SHOP]
        ),
        Tweet("The page https://t.co/a was down for an hour and nobody noticed it", urls=[SHOP]),
        Tweet("Seven left of the moss bowl, photographed at dusk https://t.co/a", urls=[THEIRS]),
    )

    computed(database)

    assert labels(database) == ["self_promo", "announce", "none"]
    assert reasons(database)[0][0] == "links to a place of your own (+3.0)"


def test_scores_are_what_the_points_say(make: MakeDatabase) -> None:
    """A link to a declared place, pointed to by a colon, with a call to act that begins the sentence:
    own = s(1.5 * (3 - 1.25)), ask = s(intercept + call + order + colon + link). The weaker is the probability."""
    database = make(Tweet("Subscribe here: https://t.co/a", urls=[SHOP], lang="en"))
    asked = sum(FITTED[name] for name in ("call_to_action", "imperative", "pointed_link", "link"))

    computed(database)

    own = 1 / (
        1 + math.exp(-1.5 * (3 + 0.5 - 1.25))
    )  # a headline with an own link adds half a point
    ask = 1 / (1 + math.exp(-(INTERCEPT + asked)))
    weaker = min(own, max(ask, 0.95))  # a post that leads to one's own place drives at .95 or more
    rows = database.tuples(
        "select own_score, ask_score, probability, confidence from promotion_scores"
    )
    assert rows[0] == pytest.approx((own, ask, weaker, 2 * weaker - 1))


def test_the_probability_is_at_least_a_half_exactly_when_the_label_says_so(
    make: MakeDatabase,
) -> None:
    texts = [
        "Buy it now",
        "my new book",
        "our shop is open, come by",
        "Sign up: https://t.co/a",
        "news https://t.co/a",
        *PLAIN,
    ]
    tweets = [Tweet(text, urls=urls) for text in texts for urls in ([], [SHOP], [THEIRS])]
    database = make(*tweets)

    computed(database)

    rows = database.tuples("select label = 'self_promo', probability >= 0.5 from promotion_scores")
    assert len(rows) == len(tweets)
    assert {is_promo == is_half for is_promo, is_half in rows} == {True}
    assert {is_promo for is_promo, _ in rows} == {True, False}


def test_whose_thing_it_is_can_be_told_by_name(make: MakeDatabase) -> None:
    """A declared product or handle, as whole words in any case; parts of other words do not count."""
    database = make(
        Tweet("Try the MOSS GLAZE KIT this weekend: https://t.co/a", urls=[THEIRS]),
        Tweet("Follow @PottersGuild and sign up for the Sunday class"),
        Tweet("Try the moss glaze kitchen this weekend: https://t.co/a", urls=[THEIRS]),
    )

    computed(database)

    assert labels(database) == ["self_promo", "self_promo", "boost"]


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("Moss & Stone has an apprentice as of today", True),
        ("Five years of moss and stone this week, thank you", True),
        ("Moss under every stone, and no path", False),
        ("Mossandstone has an apprentice as of today", False),
        ("Ana Ferrant was seen laughing", True),
        ("Ana was seen laughing", False),
        ("A ladder was seen laughing", False),
        ("今日でMoss & Stoneは五年", True),
        ("今日で@meさんは五年", True),
        ("今日で@messさんは五年", False),
    ],
)
def test_the_name_of_the_profile_and_of_its_site_is_the_owners(
    make_database: MakeDatabase, text: str, is_own: bool
) -> None:
    """The site of the profile is mossandstone.example, the name shown "Ana Ferrant · ladder". In one word a name
    may be any word."""
    database = make_database(tweets=[Tweet(text)], website="https://mossandstone.example")
    database.execute("update accounts set display_name = 'Ana Ferrant · Ladder'")

    computed(database, Settings())

    assert labels(database) == ["announce" if is_own else "none"]


def test_a_credit_behind_the_link_does_not_stop_it_from_leading(make: MakeDatabase) -> None:
    database = make(
        Tweet("Seven left of the moss bowl https://t.co/a cc @ann", urls=[SHOP]),
        Tweet("Seven left of the moss bowl https://t.co/a says @ann", urls=[SHOP]),
    )

    computed(database)

    assert labels(database) == ["self_promo", "announce"]


def test_a_headline_is_measured_in_letters_where_words_have_no_spaces() -> None:
    """Twelve words or 36 letters; both texts end in a link and speak of nobody."""
    short, long = "潮の音が聞こえる小さな港の朝", "潮の音が聞こえる小さな港の朝" * 3
    keys = text_keys(pl.Series([f"{text} https://t.co/a" for text in (short, long)])).with_columns(
        pl.int_range(2).alias("tweet_id"), pl.lit("ja").alias("language")
    )

    assert word_flags(keys)["headline"].to_list() == [True, False]


def test_what_is_quoted_by_hand_asks_less() -> None:
    keys = text_keys(pl.Series(["Ha! RT @ann: buy a kiln", "Ha! buy a kiln"])).with_columns(
        pl.int_range(2).alias("tweet_id"), pl.lit("en").alias("language")
    )

    assert word_flags(keys)["negation"].to_list() == [True, False]


def test_an_inferred_place_weighs_less_than_a_declared_one(make: MakeDatabase) -> None:
    """Twelve links to one domain named like the handle: inferred as own, two points in place of three."""
    tweets = [
        Tweet(f"{PLAIN[0]}, day {number} https://t.co/a", urls=[f"https://meadow.example/{number}"])
        for number in range(12)
    ]
    database = make(*tweets, settings=Settings(), username="meadow")

    computed(database, Settings())

    assert database.tuples("select domain, source from own_domains") == [
        ("meadow.example", "inferred")
    ]
    assert reasons(database)[0][0] == "links to a place that looks like your own (+2.0)"
    assert set(labels(database)) == {"self_promo"}


def test_on_a_platform_only_ones_own_corner_is_own(make: MakeDatabase) -> None:
    settings = Settings(own=Own(domains=("github.com/me",)))
    database = make(
        Tweet("Version two of the parser https://t.co/a", urls=["https://github.com/Me/parser"]),
        Tweet("Version two of the parser https://t.co/a", urls=["https://github.com/you/parser"]),
        settings=settings,
    )

    computed(database, settings)

    assert labels(database) == ["self_promo", "none"]


def test_an_answer_counts_less_unless_the_same_pitch_went_to_three(make: MakeDatabase) -> None:
    """One helpful answer with an own link is no promotion; the same words to three people are."""
    help_text, pitch = (
        "You find the firing table here https://t.co/a",
        "we fire pots for all studios, have a look here https://t.co/a",
    )
    database = make(
        Tweet(f"@ann {help_text}", kind="reply", reply_to=5, reply_to_user=11, urls=[SHOP]),
        *[
            Tweet(f"@p{user} {pitch}", kind="reply", reply_to=6, reply_to_user=user, urls=[SHOP])
            for user in (12, 13, 14)
        ],
    )

    computed(database)

    assert labels(database) == ["announce", "self_promo", "self_promo", "self_promo"]
    assert "answers somebody (-2.0)" in reasons(database)[0]
    assert any("unsolicited pitch" in reason for reason in reasons(database)[1])
    answer = promotion.ANALYSIS.answer(database, MINE)
    pitched = database.value("select count(*) from promotion_scores where is_unsolicited")
    assert answer.tables[2].total == pitched == 3


def test_the_same_pitch_to_one_person_is_no_unsolicited_pitch(make: MakeDatabase) -> None:
    pitch = "we fire pots for all studios, have a look here https://t.co/a"
    database = make(
        *[
            Tweet(f"@ann {pitch}", kind="reply", reply_to=6, reply_to_user=11, urls=[SHOP])
            for _ in range(3)
        ]
    )

    computed(database)

    assert not any("unsolicited" in reason for row in reasons(database) for reason in row)


def test_nearly_the_same_words_as_a_promotion_ask_a_little_more(make: MakeDatabase) -> None:
    """The second lacks the ask, the third stands alone. One promotion does not vouch for itself."""
    words = "the first mugs of the winter are on the shelf beside the door"
    database = make(
        Tweet(f"Order now: {words} https://t.co/a", urls=[SHOP]),
        Tweet(f"Today {words} and the kettle is on"),
        Tweet(PLAIN[1]),
    )

    computed(database)

    told = [any("nearly the same" in reason for reason in row) for row in reasons(database)]
    assert told == [False, True, False]


def test_quoting_oneself_promotes(make: MakeDatabase) -> None:
    database = make(
        Tweet("Still true and still funny", kind="quote", quoted_name="me", quoted_id=9),
        Tweet("Still true and still funny", kind="quote", quoted_name="you", quoted_id=8),
    )

    computed(database)

    assert labels(database) == ["self_promo", "none"]


@pytest.mark.parametrize(
    ("lang", "ask", "own", "nothing"),
    [
        ("en", "Sign up today: https://t.co/a", "My new book is out", "The rain is loud today"),
        ("es", "Inscríbete hoy mismo: https://t.co/a", "He publicado mi nuevo libro", "La lluvia suena fuerte hoy"),
        ("fr", "Inscrivez-vous aujourd’hui : https://t.co/a", "J’ai publié mon nouveau livre", "La pluie est forte ce matin"),
        ("de", "Jetzt anmelden: https://t.co/a", "Ich habe mein neues Buch veröffentlicht", "Der Regen ist laut heute"),
        ("pt", "Inscreva-se hoje: https://t.co/a", "Publiquei meu novo livro", "A chuva está forte agora"),
        ("ja", "お申し込みはこちら→ https://t.co/a", "私の新刊の本を公開しました", "今日は雨の音が大きい"),
    ],
)  # fmt: skip
def test_each_language_has_its_words(lang: str, ask: str, own: str, nothing: str) -> None:
    """The ask calls to act, the news of one's own book speaks of something made, the rain does neither."""
    keys = text_keys(pl.Series([ask, own, nothing])).with_columns(
        pl.int_range(3).alias("tweet_id"), pl.lit(lang).alias("language")
    )

    flags = word_flags(keys)

    assert flags["call_to_action"].to_list() == [True, False, False]
    assert (flags["possession"] | flags["made"]).to_list() == [False, True, False]


def test_every_lexicon_can_be_matched() -> None:
    for language in LANGUAGES:
        for pattern in vars_of(lexicon(language)):
            assert pl.Series(["a"]).str.contains(pattern).to_list() in ([True], [False])


def vars_of(told: object) -> list[str]:
    return [str(getattr(told, name)) for name in type(told).__dataclass_fields__]  # type: ignore[attr-defined]


def test_a_language_without_words_is_told_and_trusted_less(make: MakeDatabase) -> None:
    """Dutch has no lexicon: certainty is capped at one half. `und` is no language, so it is no gap."""
    database = make(
        Tweet("Koop nu het boek en lees het twee keer https://t.co/a", urls=[THEIRS], lang="nl"),
        Tweet("https://t.co/a", urls=[THEIRS], lang="zxx"),
        Tweet(PLAIN[0], lang="en"),
    )

    computed(database)

    rows = database.tuples("select confidence, reasons[-1] from promotion_scores order by tweet_id")
    assert rows[0] == (0.5, "lexicon missing for its language")
    assert rows[2][0] > 0.5
    assert measure(database, "unsupported_language_share") == pytest.approx(1 / 3)


def test_without_languages_in_the_archive_the_usual_one_is_taken(make: MakeDatabase) -> None:
    """Old archives name none; this account's other posts are German."""
    database = make(
        Tweet("Jetzt anmelden und mitmachen: https://t.co/a", urls=[THEIRS], lang=None),  # type: ignore[arg-type]
        *[Tweet("Der Regen ist laut heute", lang="de")] * 2,
    )

    computed(database)

    assert labels(database)[0] == "boost"
    assert measure(database, "unsupported_language_share") == 0


def test_the_same_rows_come_out_twice(make: MakeDatabase) -> None:
    database = make(
        Tweet("Order now: https://t.co/a", urls=[SHOP]), *[Tweet(text) for text in PLAIN]
    )

    def everything() -> list[list[tuple[object, ...]]]:
        return [
            database.tuples(f"select * from {name} order by all")
            for name in promotion.ANALYSIS.relations
        ]

    first = computed(database)
    rows = everything()

    assert computed(database) == first
    assert everything() == rows


def test_reasons_are_words_with_points() -> None:
    assert len({feature.name for feature in FEATURES}) == len(FEATURES)
    assert {
        feature.name: feature.points for feature in FEATURES if feature.name in FITTED
    } == FITTED


def test_points_of_lens_toml_go_before_the_default_ones(make_database: MakeDatabase) -> None:
    """A link to a declared place in the middle: 3 points are .93 own, 1 point is s(1.5 * (1 - 1.25)) = .41."""
    tweets = [Tweet("The page https://t.co/a was down for an hour", urls=[SHOP])]
    settings = Settings(own=MINE.own, promotion=Promotion(points={"own_link_declared": 1.0}))
    database = make_database(tweets=tweets, settings=settings)

    computed(database, settings)

    assert database.value("select own_score from promotion_scores") == pytest.approx(
        0.407, abs=0.001
    )
    assert reasons(database)[0][0] == "links to a place of your own (+1.0)"


def test_points_for_what_is_no_feature_are_refused_with_the_names(make: MakeDatabase) -> None:
    with pytest.raises(UsageError, match=r"promotion\.points\.colour") as refused:
        computed(make(Tweet("x")), Settings(promotion=Promotion(points={"colour": 1.0})))

    assert "call_to_action" in str(refused.value.hint)


def test_the_docs_name_every_feature_with_its_points() -> None:
    page = (ROOT / "docs/analyses.md").read_text(encoding="utf-8")

    for feature in FEATURES:
        assert f"| `{feature.name}` |" in page
        assert f"| {feature.points:+.2f} | {feature.reason} |" in page
