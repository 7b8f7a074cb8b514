"""What promotion says: the verdict, the parts over time, the posts with their reasons, and the evidence."""

from __future__ import annotations

from archive_lens import wording
from archive_lens.analyses import suggestions
from archive_lens.analyses.promotion.charts import charts
from archive_lens.analyses.promotion.measures import GREY_FROM, GREY_TO
from archive_lens.analyses.promotion.tables import tables
from archive_lens.analyses.statistics import TOO_FEW, confidence
from archive_lens.analyses.telling import stored_measures, years
from archive_lens.findings import Finding, Measure, Quote, Sentence
from archive_lens.settings import Settings
from archive_lens.store.database import Database

LABELS = {
    "promo_share": "Posts and threads that promote something of yours",
    "promo_share_certain": "The same, certain cases only",
    "promo_share_possible": "The same, with every possible case",
    "promo_share_last_30_days": "The same, of the last 30 days with 20 posts or more",
    "promo_share_most_30_days": "The same, of the 30 days with the highest share",
    "boost_share": "Posts and threads that promote somebody else's thing",
    "announce_share": "Posts and threads about your own things, without an ask",
    "promo_to_conversation": "Promotions for each reply to others",
    "megaphone_index": "Broadcast among broadcast and replies",
    "give_ratio": "Giving, among giving and promoting",
    "promo_streak_max": "Longest run of nothing but promotion",
    "unsupported_language_share": "Posts and replies in a language without promotion words",
}

METHOD = (
    "Every post gets two scores. Own: does it speak of a thing of yours (a link to your own places, your "
    'handle, name or products, "my" or "our" before a book, shop, talk and the like, news of what you made or '
    "said in public)? Ask: does it want the reader to act (calls to act, orders, a link pointed to, an offer)? The points of the ask score were "
    "fitted on 2,227 labelled tweets of companies. Promotion is own at .5 or more, with an ask at .5 or more, "
    "a closing link to your own place, or a quote of yourself; boost asks for somebody else's thing; announce "
    "is own without an ask. The share is taken of broadcast posts, a thread counted once; answers to others "
    f"count less and are not in it. Between {GREY_FROM} and {GREY_TO} a post may be either: the table gives the "
    "share without and with those. Promotion words exist for English, Spanish, French, German, Portuguese and Japanese."
)
WRONG_WHEN = (
    "Whose thing it is can only be told from your profile, your links and your words: correct the list of "
    "your own places under own in lens.toml, and name your products there. Pictures, irony and "
    "paid posts without a link are missed. A personal blog counts as a place of your own, so a diary with "
    "links looks like promotion. In other languages only links and names are seen. The rules of thumb are "
    "marketing folklore without an experiment behind them, so nothing here is passed or failed."
)

LITTLE, SOME, MUCH = 0.05, 0.20, 0.50  # shares at which the verdict changes its word


def answer(database: Database, settings: Settings) -> Finding:
    """The finding of promotion for the account and period in scope; reads stored relations only."""
    stored = stored_measures(database, "promotion", LABELS)
    promo = stored["promo_share"]
    told = confidence(promo)
    shown = {name: measure for name, measure in stored.items() if measure.value is not None}
    shown = {"promo_share": promo} | shown
    return Finding(
        analysis="promotion",
        title="Promotion",
        question="How much of it is promotion?",
        verdict=_verdict(promo),
        headline=promo,
        headline_label="of your posts and threads promote something of yours",
        confidence=told,
        basis=f"{wording.plural(promo.n, 'post or thread', 'posts and threads')}, {years(database)}".rstrip(
            ", "
        ),
        measures=tuple(shown.values()),
        labels={name: LABELS[name] for name in shown},
        says=_says(stored) if told != "too little" else (),
        could_do=suggestions.of_promotion(database, stored) if told != "too little" else (),
        charts=charts(database),
        tables=tables(database, stored),
        quotes=_quotes(database),
        method=METHOD,
        wrong_when=WRONG_WHEN,
    )


def _verdict(promo: Measure) -> Sentence:
    if promo.value is None:
        return ("There are no posts of your own in this period, so there is nothing to weigh.",)
    if promo.n < TOO_FEW:
        return (f"There are only {wording.plural(promo.n, 'post')} to weigh, too few to tell.",)
    if promo.value == 0:
        return ("None: not one of your posts was found to promote something of yours.",)
    often = wording.one_in(promo.value)
    verb = "promotes" if "one in" in often or often.startswith("hardly") else "promote"
    word = (
        "Little" if promo.value < LITTLE
        else "Some" if promo.value < SOME
        else "Much" if promo.value < MUCH
        else "Most"
    )  # fmt: skip
    return (f"{word}: {often} of your posts {verb} something of yours (", promo, ").")


def _says(stored: dict[str, Measure]) -> tuple[Sentence, ...]:
    says: list[Sentence] = []
    low, high = stored["promo_share_certain"], stored["promo_share_possible"]
    if wording.number(low.value, low.unit) != wording.number(high.value, high.unit):
        says.append(("Leaving out what may be either it is ", low, ", with all of it ", high, "."))
    most = stored["promo_share_most_30_days"]
    if most.value:
        says.append(("In the 30 days with the highest share it was ", most, "."))
    talk, give = stored["promo_to_conversation"], stored["give_ratio"]
    if talk.value:
        says.append(("For each reply to somebody you promoted something ", talk, " times."))
    if give.value is not None:
        says.append(
            (
                "Of what you gave to others or asked for yourself, ",
                give,
                " was giving: boosts, retweets, helpful links.",
            )
        )
    unsupported = stored["unsupported_language_share"]
    if unsupported.value and unsupported.value >= 0.05:
        says.append(
            (
                unsupported,
                " of your posts and replies are in languages whose promotion words are not known here.",
            )
        )
    return tuple(says)


def _quotes(database: Database) -> tuple[Quote, ...]:
    """The most certain promotions, each with words of its own."""
    rows = database.tuples(
        """
        select posts.tweet_id, posts.text, posts.created_at, score.reasons, posts.origin
        from promotion_scores as score
        inner join broadcast as posts on posts.tweet_id = score.tweet_id
        inner join post_keys as keys on keys.tweet_id = score.tweet_id
        where score.label = 'self_promo'
        qualify row_number() over (partition by keys.message_key order by posts.tweet_id desc) = 1
        order by score.probability desc, posts.tweet_id desc
        limit 3
        """
    )
    return tuple(
        Quote(tweet_id, text, at, "; ".join(reasons), origin)
        for tweet_id, text, at, reasons, origin in rows
    )
