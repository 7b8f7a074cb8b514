"""English word material, last part: a campaign, and small talk about nothing."""

from __future__ import annotations

from tests.made_up.text import Topic, frames, words

CAMPAIGN = Topic(
    name="campaign",
    hashtags=("FerryLane", "council", "planning", "consultation", "towpath"),
    frames=frames("""
        The council wants to close {thing} and {detail}. [Not|Certainly not] without a fight at {place}.
        {Thing} again at committee {time}. {Detail}. [Minutes|A transcript] to follow.
        Planning officers say {detail}. {Thing} says the opposite, page {nn}.
        {Act} about {thing}. {Detail}, so I did it twice.
        Can somebody at the council explain why {detail}? {Thing} was promised [in writing|last spring|twice].
        {nn} people at {place} {time} to talk about {thing}. {Detail}.
        {Person} stood up at the hearing and said {detail}. [The room went quiet|Applause], and {thing} was adjourned.
        Leaflets, clipboards, sore feet: {act} from {place} to the quay. {Detail}.
        Another day, another version of {thing}. In this one {detail}.
        They call {thing} a consultation. {Detail}. [You decide|Judge for yourself].
        If {detail}, then {thing} means nothing, and every ward should be [worried|asking].
        The ferry has run since 1611. It took {n} councillors and {thing} to stop it; {detail}.
        Dear cabinet member: {detail}. Yours, [furious|patiently|damply], the people of {place}.
        {Thing}: {nn} pages, no map, and on page {n} it admits that {detail}.
        [Local|The only] reporter at the meeting writes it up: {url} {Detail}, as we said.
        I {act} and then {act}. Democracy is [mostly|largely] photocopying {thing}.
        Still no answer on {thing}. {Detail}. Day {nn}.
        {Adj} vote {time}: {thing} goes to full council. {Detail}.
        The developer's drawing of {place} leaves out {thing}. {Detail}, presumably by [accident|magic].
        Whip or no whip, {detail}. {Thing} will be remembered at the ballot box.
        Spoke for three minutes about {thing}. The clock ran, {detail}, and the chair [yawned|coughed].
        Ask your ward member one question: is it true that {detail}? Then show them {thing}.
        {Detail}. Funny how {thing} only turns up after the deadline at {place}.
        {Person} has kept every letter about {thing} since the first closure. {Detail}, folder {n}.
        Motion deferred, amendment lost, {thing} untouched. {Detail}. We [go again|try again] on {weekday}.
        Banner up at {place}. {Thing} in letters a metre high, and {detail}.
    """),
    follows=frames("""
        Keep the ferry.
        {Act} tomorrow as well.
        The public gallery has {nn} seats.
        Objections close on {weekday}.
        Nobody voted for this.
        {Thing} deserves daylight.
        Standing orders, page {nn}.
        Quorum was reached by one.
        Write to your councillor.
        The petition stands at {nn} hundred.
        Freedom of information request sent.
        The clerk, at least, is fair.
        We counted hands. They did not.
        Agenda item {n}, if you can bear it.
    """),
    slots={
        "thing": words("""
            the ferry closure order; the officers' report; the consultation form; the lease on the slipway; the scrutiny committee;
            the road scheme; the cabinet decision; the towpath diversion; the planning notice; the petition; the flood assessment;
            the traffic model; the call-in request; the public inquiry; the budget line; the ward boundary review; the ferry landing;
            the viability statement; the developer's brochure; the heritage objection; the standing orders*; the deputation; the judicial review letter;
            the access audit; the masterplan; the whipped vote; the amendment; the equality assessment; the toll subsidy; the press release;
            the compulsory purchase order; the site visit; the ombudsman's reply; the minutes*; the asset transfer; the second consultation; the right of way claim;
            the local plan; the ballot; the procurement file
        """),
        "detail": words("""
            the figures were two years old; nobody had walked the route; the notice was pinned behind a drainpipe;
            the officer had never taken the ferry; the report was published at midnight; the chair cut the speaker short;
            the saving is smaller than the consultant's fee; the map shows the wrong bank; the deadline moved without notice;
            the school run depends on it; half the replies went uncounted; the lease runs until 2041; the minister's letter was ignored;
            the wheelchair ramp was never priced; the ward was not asked; the vote was split down the middle;
            the pledge has vanished from the website; the alternative route floods; the cabinet met in private; the contract is already signed;
            the objections fill nine folders; the traffic survey was done in August; the ferryman heard it on the radio;
            the questions were printed after the answers; the legal advice is withheld; the landing stage belongs to the parish;
            the leader left before the debate; the appendix contradicts the summary; the subsidy costs less than the flower beds;
            the councillor changed her mind in the corridor; the developer paid for the lunch; the minutes leave out the vote;
            the order names a lane that does not exist; the gallery was locked; the auditor raised it twice; the turnout doubled;
            the inspector asked for the originals; the press was turned away; the officers blame the software; the residents paid for it in 1926
        """),
        "act": words("""
            delivered three hundred leaflets; wrote to the monitoring officer; collected signatures in the drizzle; read all nine appendices;
            spoke at the area forum; queued for the public gallery; filed an information request; painted a banner;
            knocked on doors along the quay; briefed the reporter; measured the landing stage; checked the standing orders*;
            sat through four hours of committee; scanned the 1926 deeds; counted passengers at dawn; met the ward member; drafted the objection; recorded the meeting
        """),
    },
)

CHATTER = Topic(
    name="chatter",
    hashtags=(),
    frames=frames("""
        {Weather}. {Mood}.
        [Second|Third|Fourth] coffee, {cup}, still {feeling}.
        Train {late}. {Mood}, and {snack} for comfort.
        {Mood}. That is all, {bye}.
        Is it just me or {odd}? {Weather} here.
        Today's plan: {snack}, {idle}, early night.
        {Weather} and I have {idle2}. No notes.
        {Snack} for lunch. {Mood}.
        Woke up {feeling}. {Weather}. [Typical|Fine|Naturally].
        The platform announcer just {announcer}. {Mood}.
        {Odd}, apparently. {Cup} it is.
        [Lost|Found|Mislaid] my {lost} for the {n}th time this week. {Mood}.
        How is it only {weekday}? {Weather}, {feeling}.
        {Idle}, {snack}, {idle}. A {adj} sort of {weekday}.
        Someone on the bus {announcer2}. {Mood}.
        {Weather} at last, so {cup} outside.
        My {lost} has given up. {Feeling}, but {snack} helps.
        Can confirm: {odd}.
        [Replacement bus|Delayed|Cancelled], {late}. {Cup} in hand, {feeling}.
        {Mood}. {Weather}. {Cup}.
        Phone says rain, window says {sky}, knee says {weekday}.
        {n} biscuits is [a meal|not a meal]. Discuss, {bye}.
        Talked to {person} about {sky} for a quarter of an hour. {Mood}.
        {Odd} and nobody {announcer3}. {Feeling}.
        Evening all. {Idle}, {cup}, {sky}.
        New record: {n} {lost}s found down the sofa. {Mood}.
        Not now, {weekday}. {Feeling} and {late}.
        If you need me I shall be {idle}. {Weather}.
    """),
    follows=frames("""
        Anyway.
        Onwards.
        More tea.
        As you were.
        {Mood}.
        Send biscuits.
        It will pass.
        Could be worse.
    """),
    slots={
        "weather": words("""
            drizzle since breakfast; fog so thick you could spread it; sunshine, suspiciously; hail on the conservatory roof; a warm wind from nowhere;
            grey, then greyer; frost on the inside of the window; thunder over the estuary; the kind of rain that has opinions; one perfect blue hour;
            sleet, in April; a sky like wet wool; gales and flying bins; heat, proper heat; a rainbow over the bins; still as a pond;
            mist until noon; sideways rain; the first swallows; snow that will not settle; puddles the size of counties; a sunset worth stopping for
        """),
        "mood": words("""
            I have no complaints; I have several complaints; nobody panic; everything is fine, I think; this is my personality now;
            could do with a nap; send a search party; I blame the moon; winter is a state of mind; I may hibernate; the cat agrees with me;
            it is what it is; I have said too much; no further questions; consider me humbled; hope is a strong word; I call that a win;
            not my finest hour; small mercies; the day is young; I regret nothing; we live in hope; I need a bigger coat; tomorrow, definitely;
            pass the cushions; slippers on; blanket weather; I am a simple creature; there is always toast; let the record show I tried
        """),
        "feeling": words("""
            half asleep; oddly cheerful; suspicious of everything; full of beans; wearing odd socks; slightly damp; behind on everything;
            early for once; in need of a hug; ready for a holiday; hungry again; out of milk; unreasonably pleased; creaking; wide awake at the wrong end;
            sneezing; humming; a bit lost; late, as usual; under three jumpers
        """),
        "snack": words("""
            cheese on toast; a questionable pasty; cold pizza; soup from a jar; the emergency flapjack; two clementines; yesterday's curry; beans;
            a pear that was ripe for nine minutes; crisps; custard creams; half a pork pie; porridge again; chips by the river; a boiled egg; leftover trifle; an apple; noodles
        """),
        "cup": words("""
            builder's tea; a flat white; cocoa; black coffee in the chipped mug; the good teapot; station coffee; peppermint tea; a decaf mistake;
            oat milk experiment; instant, no shame; hot squash; a pot for two, alone; something with foam; lapsang; the last teabag; chicory, never again
        """),
        "late": words("""
            eleven minutes late; cancelled, then uncancelled; held outside the station; two carriages instead of five; full of rugby fans; late because of a swan;
            stuck behind a freight; diverted via everywhere; waiting for a driver; delayed by leaves; on time, I am the late one; parked in a field;
            short of a guard; running backwards for a while; at a red signal since lunch
        """),
        "odd": words("""
            the clocks have changed again; pigeons are getting bolder; every pen in the house is dry; Sundays are shorter now; my neighbour's hoover sings;
            all the good socks leave first; toast lands butter up on weekdays; the kettle is louder in winter; queues move when you leave them;
            umbrellas breed in the hall; the fridge light is judging me; shoelaces wait for stairs; teaspoons migrate; the lift says good evening;
            the radio only plays that song; dogs smile at me more lately; escalators sound sad; the postbox has been painted again
        """),
        "idle": words("""
            staring out of the window; a nap; the crossword; laundry; listening to the gutters; pottering; a slow walk round the block; looking for slippers;
            the long bath; doing nothing with care; sorting buttons; counting chimneys; reading the cereal box; radio plays; moving plants about; an argument with the printer
        """),
        "idle2": words("""
            achieved nothing; alphabetised the spices; worn pyjamas until noon; cancelled everything; ironed one shirt; watched a snail cross the step; written a list and lost it;
            made a fort; eaten the evidence; forgotten what day it is; cleaned half a window; spoken only to the cat
        """),
        "lost": words(
            "glove; umbrella; railcard; reading glass; scarf; house key; pencil; charger; hat; thermos; library card; bus pass; notebook; left slipper; bookmark; torch"
        ),
        "announcer": words(
            "sneezed; apologised to a pigeon; laughed at his own joke; sang the platform number; wished us luck; gave up halfway; read a poem, more or less; said my stop does not exist; asked for his sandwich"
        ),
        "announcer2": words(
            "is narrating a divorce; brought a ladder; smells of oranges; offered everyone mints; is knitting a sleeve for a giant; explained cricket to a toddler; has a parrot; is practising Welsh verbs; fell asleep on me; is eating soup"
        ),
        "announcer3": words(
            "warned me; minds; asked; is surprised; will admit it; tells you; has a theory; apologised"
        ),
        "sky": words(
            "sun; sleet; high cloud; a pink sky; the moon; swifts; drizzle; starlings; frost; fog; a hot air balloon; gulls; vapour trails"
        ),
        "bye": words(
            "carry on; goodnight; over and out; see you tomorrow; thank you for coming; back to work; mind how you go; good day; as you were"
        ),
    },
)
