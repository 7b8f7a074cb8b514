"""What promotion says: the verdict, the parts over time, the posts with their reasons, and the evidence."""

from __future__ import annotations

from archive_lens import wording
from archive_lens.analyses import suggestions
from archive_lens.analyses.promotion.charts import charts
from archive_lens.analyses.promotion.measures import GREY_FROM, GREY_TO
from archive_lens.analyses.promotion.tables import tables
from archive_lens.analyses.statistics import TOO_FEW, confidence
from archive_lens.analyses.telling import in_force, listed, stored_measures, years
from archive_lens.findings import Finding, Measure, Quote, Sentence
from archive_lens.language import digits, mark, say, say_n, tr, tr_n
from archive_lens.settings import Settings
from archive_lens.store.database import Database

TITLE = mark("Promotion")
QUESTION = mark("How much of it is promotion?")

LABELS = {
    "promo_share": mark("Posts and threads that promote something of yours"),
    "promo_share_certain": mark("The same, certain cases only"),
    "promo_share_possible": mark("The same, with every possible case"),
    "promo_share_last_30_days": mark("The same, of the last 30 days with 20 posts or more"),
    "promo_share_most_30_days": mark("The same, of the 30 days with the highest share"),
    "boost_share": mark("Posts and threads that promote somebody else's thing"),
    "announce_share": mark("Posts and threads about your own things, without an ask"),
    "promo_to_conversation": mark("Promotions for each reply to others"),
    "megaphone_index": mark("Broadcast among broadcast and replies"),
    "give_ratio": mark("Giving, among giving and promoting"),
    "promo_streak_max": mark("Longest run of nothing but promotion"),
    "unsupported_language_share": mark("Posts and replies in a language without promotion words"),
}

METHOD = mark(
    "Every post gets two scores. Own: does it speak of a thing of yours (a link to your own places, your "
    'handle, name or products, "my" or "our" before a book, shop, talk and the like, news of what you made or '
    "said in public)? Ask: does it want the reader to act (calls to act, orders, a link pointed to, an offer)? The points of the ask score were "
    "fitted on 2,227 labelled tweets of companies. Promotion is own at .5 or more, with an ask at .5 or more, "
    "a closing link to your own place, or a quote of yourself; boost asks for somebody else's thing; announce "
    "is own without an ask. The share is taken of broadcast posts, a thread counted once; answers to others "
    "count less and are not in it. Between {grey_from} and {grey_to} a post may be either: the table gives the "
    "share without and with those. Promotion words exist for English, Spanish, French, German, Portuguese and Japanese."
)
WRONG_WHEN = mark(
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
        title=tr(TITLE),
        question=tr(QUESTION),
        verdict=_verdict(promo),
        headline=promo,
        headline_label=say("of your posts and threads promote something of yours"),
        confidence=told,
        basis=listed(tr_n("{n} post or thread", "{n} posts and threads", promo.n), years(database)),
        measures=tuple(shown.values()),
        labels=in_force({name: LABELS[name] for name in shown}),
        says=_says(stored) if told != "too little" else (),
        could_do=suggestions.of_promotion(database, stored) if told != "too little" else (),
        charts=charts(database),
        tables=tables(database, stored),
        quotes=_quotes(database),
        method=tr(METHOD, grey_from=digits(GREY_FROM, 2), grey_to=digits(GREY_TO, 2)),
        wrong_when=tr(WRONG_WHEN),
    )


def _verdict(promo: Measure) -> Sentence:
    if promo.value is None:
        return say("There are no posts of your own in this period, so there is nothing to weigh.")
    if promo.n < TOO_FEW:
        return say_n(
            "There is only {n} post to weigh, too few to tell.",
            "There are only {n} posts to weigh, too few to tell.",
            promo.n,
        )
    if promo.value == 0:
        return say("None: not one of your posts was found to promote something of yours.")
    message = (
        mark("Little: {often} of your posts promotes something of yours ({share}).") if promo.value < LITTLE
        else mark("Some: {often} of your posts promotes something of yours ({share}).") if promo.value < SOME
        else mark("Much: {often} of your posts promotes something of yours ({share}).") if promo.value <= wording.ONE_IN
        else mark("Much: {often} of your posts promote something of yours ({share}).") if promo.value < MUCH
        else mark("Most: {often} of your posts promote something of yours ({share}).")
    )  # fmt: skip
    return say(message, often=wording.one_in(promo.value), share=promo)


def _says(stored: dict[str, Measure]) -> tuple[Sentence, ...]:
    says: list[Sentence] = []
    low, high = stored["promo_share_certain"], stored["promo_share_possible"]
    if wording.number(low.value, low.unit) != wording.number(high.value, high.unit):
        says.append(
            say(
                "Leaving out what may be either it is {certain}, with all of it {possible}.",
                certain=low,
                possible=high,
            )
        )
    most = stored["promo_share_most_30_days"]
    if most.value:
        says.append(say("In the 30 days with the highest share it was {share}.", share=most))
    talk, give = stored["promo_to_conversation"], stored["give_ratio"]
    if talk.value:
        says.append(
            say("For each reply to somebody you promoted something {times} times.", times=talk)
        )
    if give.value is not None:
        says.append(
            say(
                "Of what you gave to others or asked for yourself, {share} was giving: boosts, retweets, helpful links.",
                share=give,
            )
        )
    unsupported = stored["unsupported_language_share"]
    if unsupported.value and unsupported.value >= 0.05:
        says.append(
            say(
                "{share} of your posts and replies are in languages whose promotion words are not known here.",
                share=unsupported,
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
        Quote(tweet_id, text, at, ("; ".join(reasons),), origin)
        for tweet_id, text, at, reasons, origin in rows
    )
