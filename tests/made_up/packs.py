"""The word packs, one a language, put together from the word files."""

from __future__ import annotations

from tests.made_up import words_en as en
from tests.made_up import words_en2 as en2
from tests.made_up import words_en3 as en3
from tests.made_up import words_en4 as en4
from tests.made_up.text import Pack, frames, words
from tests.made_up.words_es import SPANISH
from tests.made_up.words_ja import JAPANESE

_OBSESSION = frames("""
    Councillor Pym {time}: not a word about {thing}. {Detail}.
    {Detail}, and who signed it off? Councillor Pym.
    Saw Councillor Pym at {place}. Asked about {thing}. Got a leaflet on bins.
    Every road leads to Councillor Pym. {Thing}? Pym. {Detail}? Also Pym.
    Dear Councillor Pym, {detail}. A reply would be {adj}.
    Day {nn} of asking Councillor Pym about {thing}. {Detail}.
    Councillor Pym told the paper that all is well. Meanwhile {detail}.
    I {act} and Councillor Pym walked straight past. {Thing} under one arm.
    {Person} voted for Councillor Pym twice. Not again: {detail}.
    When {thing} comes up, Councillor Pym [checks his phone|studies the ceiling|needs some air]. {Detail}.
    {nn} questions for Councillor Pym, zero answers. {Detail}.
    "{Adj}" is what Councillor Pym calls {thing}. {Detail}, I call it something else.
    [Breaking|Again]: Councillor Pym, {thing}, closed doors. {Detail}.
    Somebody put a moustache on Councillor Pym's poster near {place}. {Detail}, so hardly a surprise.
    Question time: Councillor Pym, is it true that {detail}?
    {Thing} has Councillor Pym's fingerprints all over it. {Detail}.
""")

ENGLISH = Pack(
    lang="en",
    topics={
        topic.name: topic
        for topic in (
            en.POTTERY,
            en.PATHS,
            en.ALLOTMENT,
            en.CYCLING,
            en2.HISTORY,
            en2.BREAD,
            en2.SWIMMING,
            en4.CAMPAIGN,
        )
    },
    chatter=en4.CHATTER,
    shared={
        **en3.SHARED,
        **en3.PROMO_SLOTS,
        "product": en3.OWN_PRODUCTS,
        "weather": en4.CHATTER.slots["weather"],
        "feeling": en4.CHATTER.slots["feeling"],
    },
    products=en3.OWN_PRODUCTS,
    openers=en3.OPENERS,
    closers=en3.CLOSERS,
    emoji=en3.EMOJI,
    selling_quietly=en3.SELLING_QUIETLY,
    selling_loudly=en3.SELLING_LOUDLY,
    selling_tails=en3.SELLING_TAILS,
    announcing=en3.ANNOUNCING,
    boosting=en3.BOOSTING,
    greetings=en3.GREETINGS,
    replies=en3.REPLIES,
    helping=en3.HELPING,
    stock=en3.STOCK,
    quoting=en3.QUOTING,
    article_comments=en3.ARTICLE_COMMENTS,
    mention_tails=(" @_ will understand.", " Thanks to @_.", " Blame @_.", " (with @_)"),
    obsession=_OBSESSION,
    obsession_entity="Councillor Pym",
    handtyped=en3.HANDTYPED,
    pitch=en3.PITCH,
    series="Mug of the week no. __, photographed on the sill by the back door.",
    template="Walked and tagged __, now on the open map for everyone:",
    tail=(
        "and I would do it again",
        "as some of you may remember",
        "which made the whole week better",
        "in case anyone missed it earlier",
        "and the rain held off too",
        "still true after all this time",
    ),
    spare_words=words("""
        lantern; gravel; seldom; velvet; orchard; rather; morning; bucket; corner; hollow; mostly; saddle; copper; window; simple; garden; harbour; always; winter; pocket;
        marble; ladder; ticking; barley; hedge; turned; kettle; silver; yellow; crossed; painted; quietly; needle; timber; carried; meadow
    """),
    messages=en3.MESSAGES,
)

PACKS = {pack.lang: pack for pack in (ENGLISH, SPANISH, JAPANESE)}
