"""English word material, third part: what all topics share, promotion, replies, odd shapes.

`SELLING_QUIETLY` sells without one word of `CALL_WORDS`: by the names of own things, own links,
stall dates and what is left on the shelf. A test keeps the two lists apart.
"""

from __future__ import annotations

from tests.made_up.text import frames, words

SHARED = {
    "adj": words("""
        lopsided; stubborn; honest; heavier than it looks; glorious; ridiculous; sturdy; sulky; decent; unreasonable; handsome; scruffy; cheerful; bleak;
        crooked; fierce; modest; magnificent; awkward; tender; gritty; mysterious; splendid; feeble; gentle; raw; noble; peculiar; faintly smug; solid;
        patchy; restless; proud; shabby; radiant; unforgiving; tidy; wild; plain; extravagant; quiet; brisk; melancholy; wonky; dependable
    """),
    "place": words("""
        Quern Lane; the old ropeworks; Fennick Bridge; Saltmarsh Green; the top field; Gallows Corner; Wendle Weir; St Osyth's steps; the tannery yard; Cuckoo Bank;
        Harbour Street; the drill hall; Limekiln Hill; the allotment gate; Nettle Alley; the signal box; Friar's Reach; the boathouse; Mill Stile; the water tower;
        Ferry Lane; Candle Court; the railway cottages; Tollgate Cross; the duck pond; Ashen Copse; the brickfields; Lower Fennick; Plover Point; the cattle market;
        the chapel wall; Hob's Ford; the granary; Rook Street; the viaduct; Withy Island; the pump house; Sexton's Row; the quarry road; Kestrel Rise;
        the coal wharf; Marram Sands; the lock gates; Thistle Down; the bus depot; Pinfold Close; the telegraph field; Oyster Hard; the bandstand; Hollow Oak
    """),
    "time": words("""
        this morning; yesterday evening; before breakfast; at first light; on the way home; after supper; in the drizzle; between two meetings; before the school run; at lunchtime;
        while the kettle boiled; in a borrowed coat; against advice; in fading light; with cold hands; on my day away; yesterday; after the storm; half asleep; in haste;
        one step at a time; over the weekend; just after six; until dusk; without a plan; before anyone was up; on the hottest day so far; around noon; with the radio on; for the first time in ages;
        in stolen minutes; at the worst possible moment; under a pink sky; before the shops opened; once the fog had lifted; in wellies; this afternoon; between showers; very slowly; finally
    """),
    "person": words("""
        my neighbour; a retired surveyor; the postie; an old school friend; my sister; the woman from the bakery; a boy with a stick; the lock keeper; somebody's grandfather; the curate's wife;
        a passing geologist; my aunt; the man who fixes clocks; the ferryman; a trainee nurse; the librarian; our landlord; a very tall cyclist; the beekeeper; the girl at the till;
        a Dutch tourist; my brother; the piano tuner; a bored teenager; the chimney sweep; the choir mistress; a lorry driver; our plumber; the night warden; a former mayor;
        the scout leader; a woman with three dogs; my godson; the market inspector; an engineer on holiday; the bell ringer; the bus driver; a wedding guest; the fishmonger; the caretaker
    """),
    "weekday": words("Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday"),
    "n": words("two; three; four; five; six; seven; eight; nine; eleven"),
    "nn": words(
        "12; 14; 15; 16; 17; 18; 19; 21; 22; 23; 24; 26; 27; 28; 29; 31; 33; 34; 36; 37; 38; 41; 42; 43; 44; 46; 47; 48; 52; 53; 57; 61; 63; 64; 68; 72; 74"
    ),
}

OPENERS = words("""
    Right then.; Well.; Update:; Small joy:; Note to self:; Today:; Honestly.; So,; Anyway:; News from here:; Fun fact:; Hm.; Oh dear.; Good grief.; Look:;
    Minor triumph:; Morning.; Late thought:; Field notes:; Quietly pleased:; Grumble:; For the record:; Heavens.; A thought:; Scenes.
""")
CLOSERS = words("""
    Onwards.; Worth it.; Again tomorrow.; That is the post.; No photo, sorry.; Tea now.; Learning, slowly.; More soon.; I said what I said.; Ha.; Thoughts welcome.; Not sorry.;
    Send help.; Rain due.; Enough for one day.; What a life.; Slightly proud.; You had to be there.; Ask the cat.; Same time next week?; Properly tired.; Bliss.
""")
EMOJI = (
    "🙂",
    "☕",
    "🌿",
    "😅",
    "🥾",
    "🚲",
    "🍞",
    "🏺",
    "🌧️",
    "✨",
    "🙃",
    "🐌",
    "🌊",
    "👀",
    "🤞",
    "💚",
    "🪴",
    "😬",
)

# The usual words of a call to action; none stands in SELLING_QUIETLY or in what fills it.
CALL_WORDS = frozenset(
    words("""
        buy; buying; purchase; shop; shopping; sale; sales; order; orders; ordering; preorder; sign; signup; subscribe; subscription; register; registration; rsvp; discount; discounts; off; promo; code;
        coupon; free; giveaway; deal; deals; offer; offers; limited; exclusive; hurry; download; ticket; tickets; join; learn; read; visit; book; booking; bookings; get; grab; try; check; click; tap;
        swipe; watch; listen; vote; donate; enter; win; apply; dm; rt; retweet; share; follow; bio; price; prices; save; trial; available; launch; launched; released; published; stock; save; newsletter;
        webinar; podcast; course; event; spots; spaces; seats; find; discover; explore; see; support; like; comment; link; website; store; now; today; don't; miss; last; chance; new
    """)
)

SELLING_QUIETLY = frames("""
    {Product} in {glaze}: {left} on the shelf. {own}
    Market stall on {market} with {product} in {glaze} and {product} in {glaze2}.
    {Left} of {product} from {day}'s firing, photographed on the sill: {own}
    {Product} and a bag of seconds go with me to {market}, {hour} until dusk.
    The {glaze} {kind} from {studio} is back on its page. {Left} this round. {own}
    On {market}: me, a trestle table, {nn} mugs, and {product} for the early walkers.
    {Product}. Thrown on {day}, {glaze}, takes {nn} cl. {own}
    Wheel evening at {studio} on {day}: {n} stools, {n} bags of clay, apron on the hook. {own}
    {Glaze} came out of the kiln better than ever, so {product} has gone up at {own}
    {Left} {kind} in {glaze} after {market}. The rest went home in somebody's rucksack. {own}
    {studio} shelf, {day}: {product}, {product2}, both in {glaze}. {own}
    Ten places at the clay table on {day}. {n} taken. Soup from Bev. {own}
    {Product} wants a kitchen. {Glaze} outside, white inside, {nn} pounds. {own}
    The hampers are tied with string: {product}, a scoop of tea, a card from {studio}. {own}
    {Product} again, by request of three people in one week. {own}
    Handbuilding with {studio}, {day}, two hours, two pots each, fired and posted home. {own}
    {Market}, table eleven. {Product} in {glaze} will be at the front.
    Wedding list pots from {studio}: {product} by the dozen, names pressed into the base. {own}
    A tray of {kind} in {glaze}, and one odd {product2} that nobody has claimed. {own}
    Glaze afternoon, {day}: bring a bisqued pot, we bring {glaze} and {glaze2}. {own}
    {Glaze}, {glaze2}, {kind}: the autumn table from {studio}. {own}
    Posting day is {day}. {Product} travels in straw and comes with a spare lid. {own}
    I made {nn} of {product}. {Left} remain. {own}
    Gift boxes with {product} and {product2}, ribbon by my niece. {own}
    Studio door open on {day} from {hour}; {product} and {nn} siblings on the long table.
    {Left} in {glaze}, {left} in {glaze2}: {kind} by {studio}. {own}
    The {kind} people ask me about at {market} has its own page: {own}
    {Product} was made for cold mornings on {day_path}. {Left}. {own}
    Commission diary for the spring: {n} dates open, {product} takes about three weeks. {own}
    Saturday people, {product} rides in the blue crate at {market}. {Glaze}, mostly.
""")
SELLING_LOUDLY = frames("""
    [Shop update|Restock|Shop news]: {product} in {glaze} is live, order [now|tonight|while it lasts] {own}
    Book your place on the {day} workshop, {n} spots left. Sign up here: {own}
    Get {nn}% off {product} until {weekday}. Use code {code} {own}
    New in the shop: {product} in {glaze}. Buy before {weekday} for delivery by the weekend {own}
    Join me for a wheel workshop on {day}! Tickets from £{nn}: {own}
    Last chance to pre-order {product}. Kiln closes on {weekday}. {own}
    Subscribe to the {studio} newsletter and win {product}. {own}
    Free postage on {kind} all week. Grab {product} while there are any {own}
    My new online course on {glaze} glazes is out. Learn more and enrol {own}
    Visit the stall at {market}, or order {product} online if you cannot make it {own}
    Check out the {glaze} range. {Product} sold out twice, so don't wait {own}
    Early bird price for the {day} class ends {weekday}. Register at {own}
    Don't miss it: {product}, {glaze}, £{nn}. Shop link: {own}
    Download the free guide to choosing {kind} and get {nn}% off your first order {own}
    Gift vouchers! Buy one for {person} and book any {day} workshop {own}
    Only {n} tickets left for raku night on {day}. Book here {own}
    Treat yourself to {product} in {glaze2}. Order by {weekday}, link in bio or {own}
    Seconds sale starts {weekday}: {kind} from £{nn}, first come first served {own}
    Read more about {product} on the blog, then buy it before {person} does {own}
    Sign up for the {market} preview and save £{n_digit} on {kind} {own}
    Try a taster class at {studio}. {Day}, £{nn} including clay, book early {own}
    Order {kind} for Christmas by {weekday}! {Product} in {glaze} ships first {own}
    Winter workshop dates are up. Reserve a stool, bring a friend, half price {own}
    Shop {kind} by {studio} this {weekday}: {n} new colours, {glaze} and {glaze2} {own}
    Limited run: {nn} of {product}, numbered. Buy yours {own}
    Want {product}? Order it in {glaze} by {weekday} {own}
    {Product} and {product2} as a pair, {nn}% off {own}
    {Weekday} deal: {kind} in {glaze}, £{nn}, shop at {own}
    {Kind} or {product}? Buy both and save £{n_digit} {own}
    {Glaze} is the new {glaze2}. Shop {product} {own}
    Enter the giveaway: follow, retweet, win {product} in {glaze} {own}
    Discount for followers, {weekday} only: {kind} at £{nn} {own}
    Watch me throw {product} and order one at the end {own}
""")
# Said behind a line of either list, so that two posts about one mug differ in more than the mug.
SELLING_TAILS = frames("""
    {Person} has one and calls it {adj}.
    {Product2} in {glaze2} sits beside it for company.
    Fired {time}, cooled for two days, still {adj}.
    Nice with soup, they tell me, and with {subject}.
    My aunt wants {product2}, so that one is spoken for.
    {Adj} on the outside, {glaze2} on the inside.
    Clay dug near {place}, glaze mixed {time}.
    The handle fits {n} fingers and a thumb.
    {Person} dropped one {time}. It bounced.
    Inspired by {subject} and a walk to {place}.
    Smaller than {product2}, bigger than an egg.
    It pours, it stacks, it minds its own business.
    Glazed in {glaze2} as well, for the {adj} among you.
    The first batch went to {place} and never came back.
    {Person} and {person} both had an eye on it.
    Holds {nn} olives. I counted {time}.
    Thrown on the old wheel at {place}.
    A {adj} thing, if I say so myself.
    Not for dishwashers with a temper.
    Named after {place}, where I thought of it {time}.
    Rough foot, smooth lip, {glaze2} drips.
    Wrapped in yesterday's crossword.
    Comes with a story about {subject}.
    {N} firings for that {glaze2} edge.
    Straight from {place}, a little {adj}, as am I.
    Best filled with tea, or {subject}, I do not judge.
""")
ANNOUNCING = frames("""
    [Gave|I gave] a talk about {subject} at {place} {time}. {nn} people, one heckle, good cake.
    The county paper ran a photo of me with {thing}. My mother has {n} copies.
    We won second prize at the {place} show with {product}. [Speechless|Still grinning].
    I was on local radio {time} talking about {subject}. Said "um" {nn} times.
    {Product} is now in the collection of the Fennick museum. I may have cried a bit.
    {n} years of {studio} this week. Thank you, all of you, for {subject}.
    Finished my teaching certificate {time}. The essay was on {subject}.
    Our path survey made it into the county plan: {subject}, page {nn}.
    Moved the kiln to {place}. {n} people, one trolley, {subject} still under discussion.
    Spoke to {nn} schoolchildren about {subject}. One asked how old the clay is. Best question yet.
    {studio} has an apprentice as of {weekday}. She already knows more about {subject} than me.
    I have been asked to judge the {place} prize. Subject: {subject}. Gulp.
""")
BOOSTING = frames("""
    If you are near {place}, visit {friend}'s show. It is about {subject} and it is {adj}.
    {friend} has a new book on {subject}. Buy it, borrow it, whatever, but read it {other}
    Sign up for {friend}'s evening class on {subject}, best teacher I ever had {other}
    Check out what {friend} is doing with {subject}: {other}
    Tickets for {friend}'s talk on {subject} at {place} are free. Go! {other}
    Please support {friend}, who lost a shed of {subject} in the flood. Donate here: {other}
    Everyone should subscribe to {friend}'s newsletter. This week: {subject}. {other}
    {friend} opened a little shop at {place}. {Adj} things, good prices, {subject} in the window.
    Download this survey app by {friend}, it makes {subject} a pleasure {other}
    Watch {friend} explain {subject} in {n} minutes. Worth every second {other}
    The {place} repair café needs volunteers. Join {friend} there on {weekday} {other}
    Order early from {friend}, whose {subject} beats mine by a mile {other}
    Listen to {friend} on {subject}. I missed my stop because of it {other}
    Vote for {friend} in the community awards, {subject} would not exist without them {other}
""")
GREETINGS = frames("""
    Good morning from {place}! {Weather}.
    Happy birthday {friend}, may your {subject} prosper and your kettle never fail.
    Merry Christmas everyone, from me, the cat and {subject}.
    Happy new year! More {subject}, fewer meetings.
    Goodnight from {place}. {Weather}, {feeling}.
    Happy {weekday}, you {adj} people. {Weather}.
    Thank you all for the kind words about {subject}. I read every one.
""")

PROMO_SLOTS = {
    "glaze": words(
        "tidewrack blue; chalk white; lichen green; peat brown; heron grey; rosehip; oat; storm; sea glass; bracken; tallow; slate; ember; moss; pewter; buttermilk; sloe; rust; dew; samphire"
    ),
    "glaze2": words(
        "barnacle; driftwood; curlew; gorse; foam; flint; heather; ink; reed; marl; cockle; thistle; saffron milk; rain; sedge"
    ),
    "kind": words(
        "mugs; bowls; jugs; side plates; planters; butter dishes; egg cups; tumblers; candle holders; serving dishes; ramekins; teapots; vases; soap dishes; spoon rests"
    ),
    "left": words(
        "four left; two left; one left; seven left; three and a chipped one; five left; six left; nine; a dozen; eight left; the final pair; ten left"
    ),
    "day": words(
        "Saturday the 4th; Sunday the 12th; Friday the 9th; Saturday the 18th; Thursday the 23rd; Sunday the 26th; Saturday the 11th; Wednesday the 15th; Tuesday the 7th; Friday the 30th; Saturday the 25th; Monday the 13th; Sunday the 5th; Thursday the 16th; Saturday the 28th; Friday the 21st"
    ),
    "day_path": words(
        "the ridge walk; the sea wall; Limekiln Hill; the early ferry; the drove road; the long commute; Marram Sands; the frosty plot"
    ),
    "market": words(
        "the quay market on Saturday; Fennick green market on Sunday; the makers' row in the drill hall; the lantern fair; the spring market at Tollgate Cross; the harbour day; the barn market; the Advent stalls; the midsummer table at Mill Stile; the potters' row by the lock; the Sunday quay; the frost fair"
    ),
    "hour": words("eight; nine; ten; half past nine; eleven; seven; half past eight; noon"),
    "code": words("TIDE10; STILE15; KILN20; QUAY10; SLIP12; HERON5; CLAY25; PEAT10"),
    "n_digit": words("2; 3; 4; 5; 6; 8"),
    "subject": words("""
        reduction firing; hedges; lost footpaths; ferry tolls; soil; clay pipes; the tannery; rye; estuary mud; salt glaze; waymarks; drystone walls; slip trailing; tide mills; bicycle trailers;
        field names; garden birds; bread ovens; enclosure maps; seaweed; barn owls; rope making; kiln sheds; willow; apples; bog oak; chapel music; eel traps; pigments; old brick
    """),
}
OWN_PRODUCTS = words("""
    the Tidewrack mug; the Stile bowl; the Lantern jug; the Heron plate; the Ferryman's tumbler; the Quern pot; the Plover egg cup; the Towpath teapot; the Marram dish; the Cuckoo pitcher;
    the Withy vase; the Limekiln crock; the Signal cup; the Wendle bowl; the Samphire planter; the Rook's saucer; the Oyster platter; the Kestrel jar; the Copse candlestick; the Hob's Ford mug;
    the Weir carafe; the Bandstand cake stand; the Sexton's salt pig; the Thistle beaker; the Toll butter dish; the Viaduct bottle
""")

REPLIES = frames("""
    {Detail} here too. Must be [something in the water|the season|the moon].
    [Ha|Ha ha|Oh no], {thing}! I thought I was the only one.
    [Have you tried|What about] {thing}? It saved me when {detail}.
    Yes, and {detail}. [Nobody|No one] ever mentions that part.
    I would [ask|start with] {person}. They know everything about {thing}.
    That is {adj}. Did you keep {thing}?
    [Completely|Mostly] agree, except that {detail}.
    Mine did that {time}. Turned out {detail}.
    Where was this, {place}? [Looks like it|I know that wall].
    {Act} {time} and still no idea. You?
    [Wonderful|Brilliant|Lovely]! {Thing} looks {adj} from here.
    Oh, I am sorry to hear that. {Thing} is a hard one to lose.
    Not sure. {Person} swears {detail}, but then they would.
    {n} times out of {nn} it is {thing}. The other time {detail}.
    How long did it take? I {act} and gave up.
    I have a spare one if you want it. Collect from {place} on {weekday}?
    Same. {Act}, swore, started again.
    [Interesting|Hm|Curious]. At {place} they say {detail}.
    You are too kind. {Thing} was mostly luck.
    Tell me more about {thing}, please. {Detail} and I am stuck.
    Could be. When I {act} it went away for a week.
    No no, {detail}. That is the whole point of {thing}!
    {Weekday} works for me. Shall I bring {thing}?
    Saw it {time}. {Adj}, and so much bigger than the photo.
    My money is on {thing}. {Detail}, remember?
    We {act} with {person} once. Never again.
    I wish. {Thing} is still at {place} waiting for parts.
    Is that before or after {detail}? Makes all the difference.
    You would love {place} then. {Thing}, and hardly a soul.
    [Agreed|Exactly], and nobody thanks {thing} for it.
    It is the {adj} ones you have to look out for. {Detail}.
    If it helps, {detail} for {n} years before I noticed.
    Will do! {Act} first, then the rest.
    {Person} will be delighted. They {act} only last week.
    Photo or it did not happen. {Thing} especially.
    What a day for it. {Thing} here is {adj} and cold.
    That made me laugh on the bus. {Detail}, honestly.
    Good question. I {act} and it made no difference at all.
    Between us: {detail}. Do not tell {person}.
    {Thing}, every single time. Never {thing2}.
    Oh that is clever. I would have {act2} and cried.
    Sadly not, {detail}. Next year perhaps.
    Near {place}, second gate on the left. Mind {thing}.
    Do you mean {thing} or {thing2}? They are easy to mix up.
""")
HELPING = frames("""
    This explained it to me, {adj} drawings included: {other}
    There is a list of suppliers for {thing} here, hope it helps {other}
    The form you need is hidden at the bottom of this page: {other}
    I wrote down how I {act}, step by step: {own}
    Try this one, it covers the case where {detail}: {other}
    Full instructions for {thing} are on this page, {n} minutes at most {other}
    Here is the sheet for {place}, scroll to the second half {other}
    My notes on {thing} might help, no need to start from zero: {own}
    Someone measured exactly that: {other} Short version, {detail}.
    The recipe is here, but halve the salt {other}
""")
STOCK = (
    "Thank you!",
    "Thanks so much!",
    "Ha, yes",
    "Congratulations!",
    "Yes please",
    "So true",
    "Love this",
    "Thanks! 🙂",
    "Get well soon",
    "Welcome back!",
)
QUOTING = frames("""
    This. {Detail} and people still argue.
    {Thing} gets a mention, so I am {feeling}.
    Worth your time if {thing} matters to you.
    {Detail}, yes, but the second half leaves me cold.
    {Person} told me the same about {thing}.
    {Thing} again! I must have walked past {place} a hundred times.
    Look at {thing}! {Adj}.
    {Detail}: one more for the collection.
    {nn} people agreed and nobody asked about {thing}?
    Better said than my ramble {time}. {Thing} and all.
    {N} months ago already. {Detail} then, too.
    {Act} to be sure. It is true, {detail}.
    Every word, {thing} included.
    Wait, {detail}? Since when?
    Here we go. {Thing}, season {n}.
    {Detail}. Who knew? {Person}, probably.
    {Adj}. And at {place}, of all places.
    {Person} would have {act2} by now.
    "{Detail}" is the line that got me.
    {Thing} deserves this and more.
    No. {Detail}, and {thing} is proof.
    {Time} I thought the opposite. Then {detail}.
    {Place}, {thing}, rain: my whole week in one picture.
    {Adj} thread. {Detail}, near the end.
    From {place} with love. {Thing}!
    {Feeling} after reading this. {Detail}.
""")
ARTICLE_COMMENTS = frames("""
    The paragraph on {thing} stayed with me: {article}
    I disagree with the ending ({detail}), yet it is fair: {article}
    For everyone who asked about {place}: {article}
    Came back to this after {n} months. {Thing} looks different to me: {article}
    {Person} sent me this, with three exclamation marks: {article}
    Still the clearest thing on {subject}: {article}
    {Detail}! Underlined, twice, by me: {article}
    {Thing} on page one, {place} on page {n}: {article}
    {Time} I finally understood it: {article}
    {Adj}, fair, a bit long on {thing}: {article}
""")
PITCH = "Hello! Our {studio} gift sets suit an office like yours, order before Friday and the delivery is on us {own}"
HANDTYPED = frames("""
    So true RT @{handle}: {Detail}, and nobody blames {thing}
    This made my day RT @{handle}: {Act} and lived to tell it
""")
MESSAGES = (
    "Are we still on for Thursday? I have the clay in the van.",
    "Yes, half past two. Bring the big tarpaulin.",
    "Could you keep this between us until the committee has met?",
    "Of course. My lips are glazed.",
)
