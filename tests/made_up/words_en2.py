"""English word material, second part: history, bread, swimming.

The same notation as in the first part; every name in it is invented.
"""

from __future__ import annotations

from tests.made_up.text import Topic, frames, words

HISTORY = Topic(
    name="history",
    hashtags=("localhistory", "archives", "oldmaps", "census", "parishrecords"),
    frames=frames("""
        [Found|Came across|Turned up] {thing} in the record office {time}: {detail}.
        {Thing} mentions {place} [twice|in passing|by name]. {Detail}, which changes the story.
        In {year}, {detail}. The source is {thing}, [so a pinch of salt|and I believe it].
        Does anybody [recognise|remember] {thing}? It came with a box from {place} and {detail}.
        {Act} {time}. {n} hours, one name, and {thing} I was not looking for.
        {Person} brought {thing} to the history group. {Detail}. We [stayed|talked] until the caretaker coughed.
        There was a [tannery|ropewalk|brewery|chapel|lime kiln] at {place} in {year}, and {detail}. {Thing} proves it.
        A lovely slip in {thing}: {detail}. [Clerks|Vicars|Registrars] were human too.
        I {act} because {thing} and the headstone disagree. {Detail}.
        {Year}: {detail}. Today it is [a car park|a nail bar|a bus stop|flats] near {place}.
        Handwriting of the day comes from {thing}. {Adj} loops, no commas, and {detail}.
        [Question|A puzzle] for census people: how do you read {thing} when {detail}?
        Walked round {place} with {thing} in hand. {Detail}, if you know where to look.
        The [footnote|margin note|back page] is better than the book: {detail} ({thing}, {year}).
        {Thing} is {adj}, mouldy and priceless. {Detail}.
        [Fine|Generous|Detailed] essay on enclosure maps: {url} It turns out {detail} round here as well.
        Everyone knows about the fire of {year}. Hardly anyone knows that {detail}. {Thing} spells it out.
        Transcribed {nn} lines of {thing} {time}. Eyes gone. But {detail}!
        My great-aunt always said {detail}. {Thing} says she was [right|wrong by a decade|exaggerating, slightly].
        Spent an hour comparing {thing} with the ground at {place}. {Detail}.
        {Detail}. Imagine the meeting. {Thing} lists everybody who walked out.
        Three spellings of one surname in {thing}. {Detail}, so [take your pick|the fourth is coming].
        [The oldest|The oddest] thing about {place} is not the tower. It is that {detail}; see {thing}.
        Somebody [kept|saved|hid] {thing} in a biscuit tin for {nn} years. {Detail}. Bless biscuit tins.
        If {thing} ever surfaces, tell me first. {Detail}, according to a letter of {year}.
        {Act} and {act}. History is [mostly|largely] filing, and now and then {thing}.
    """),
    follows=frames("""
        White gloves are overrated, clean hands are fine.
        {Act} as well.
        The index is wrong, naturally.
        Next group meeting is on {weekday}.
        Microfilm headache included.
        Reference number noted for once.
        {Thing} may hold the answer.
        The vicar complained, as vicars did.
        Nobody has asked for that box since {year}.
        History smells of vinegar and dust.
        I will never know what became of the donkey.
        Scans when the archivist says yes.
        A date would have been kind.
        One more box to go.
    """),
    slots={
        "year": words(
            "1742; 1761; 1788; 1803; 1817; 1826; 1834; 1841; 1848; 1853; 1859; 1866; 1872; 1879; 1885; 1891; 1897; 1903; 1908; 1911; 1919; 1923; 1928; 1934; 1937"
        ),
        "thing": words("""
            the vestry minutes*; a tithe apportionment; the overseers' accounts*; a glass plate negative; the enclosure award;
            the 1881 census page; a bundle of ferry tolls*; the churchwardens' ledger; a postcard of the high street; the drainage map;
            an auction poster; the school log book; a sampler signed Hester; the turnpike returns*; a baker's day book;
            the muster roll; the rate book; a photograph of the rope makers; the manor court roll; the harbour dues*;
            a coroner's note; the chapel register; an apprentice indenture; the brickyard wages sheet; a farm diary;
            the burial board letters*; the lighting committee file; a cracked estate plan; the cottage deeds*; the railway prospectus;
            the parish chest list; a quarry lease; the constable's notebook; the cricket club scorebook; a trade directory;
            the relief fund list; the bell ringers' rules*; an inventory of goods; the mill fire report; a soldier's paybook; the hearth tax return; the workhouse menu
        """),
        "detail": words("""
            the miller was fined for short weight; the well behind the inn never froze; two sisters ran the forge for a decade;
            the ferryman kept a tame otter; the bell was cast in a field; half the village had the same surname;
            the schoolmaster resigned over a goat; the road was moved to please a duchess; the bridge cost more than the church;
            the curate misspelled his own name; a flood carried off the toll house; the baker marked loaves with a thumb;
            the market cross was sold for cattle troughs; the boundary was settled by a running race; no one could read the contract;
            the harvest supper ended in court; the workhouse had the best garden; the clock ran twenty minutes slow for a century;
            the blacksmith pulled teeth on Fridays; the census taker gave up at the last cottage; the lime kilns burned through the night;
            a widow held the licence under her dog's name; the wall was built in lieu of rent; the parish paid for one wooden leg;
            the railway promised a station and built a siding; the constable arrested his brother; the choir went on strike;
            the rope walk was longer than the high street; the smugglers used the chapel loft; the fair was banned for noise;
            the weavers signed with crosses; the pond powered three mills; the squire lost the meadow at cards;
            a bear wintered in the coach house; the pump handle was chained at night; the ink was made of oak gall;
            the doctor planted the lime avenue; the tannery smell stopped the hymn singing; every third house sold ale; the map leaves out the poor end of the street
        """),
        "act": words("""
            checked the baptisms for forty years; photographed the gravestones; typed up a box of letters; untangled two Johns;
            redrew the 1840 field names; interviewed the last lock keeper; deciphered a will; catalogued the glass slides;
            walked the old tramway; asked the county archivist; matched a face to a muster roll; dated a photograph by its hats;
            sorted postcards by postmark; read the minutes until the heating went; mended a torn plan with tissue; compared rents;
            followed a family through three parishes; counted the hearths; labelled the negatives; found the missing page;
            rang the bell tower captain; mapped every alehouse; copied the epitaphs; traced a deed back to a duchess
        """),
    },
)

BREAD = Topic(
    name="bread",
    hashtags=("sourdough", "baking", "breadmaking", "rye", "crumb"),
    frames=frames("""
        {Thing} out of the oven {time}. {Detail}, and the kitchen smells like {place} used to.
        [Starter|Levain] update: {detail}. {Thing} will have to wait.
        {Act} before work. {Thing} is {adj} and I am already thinking about lunch.
        Why does {thing} [behave|rise|brown] perfectly for {person} and never for me? {Detail}, every time.
        {n} hundred grams of rye, a pinch of nerve, {thing}. {Detail}.
        Bread is [flour|water|waiting] and then more waiting. {Thing} proved me right: {detail}.
        [Try|Do try] a colder proof. {Thing} went in at midnight and {detail}.
        Baked {thing} for {person}. {Detail}. They [ate it anyway|asked for more|said nothing, kindly].
        {Detail}. So that is what {nn} per cent hydration does to {thing}.
        My [oven|scales|timer|banneton] and I disagree about {thing}. {Detail}.
        There are {adj} loaves and there is {thing}. {Detail}.
        {Time}: {act}. An hour later: {detail}. Baking is [weather|gossip] you can eat.
        Breakfast is {thing}, butter, nothing else. {Detail}.
        [Never|Do not] name your starter. {Detail} and now I feel guilty about {thing}.
        Swapped {thing} for eggs at {place}. {Detail} and both sides think they won.
        I {act} using flour from the mill by {place}. {Detail}, {adj} result.
        [Curious|Nerdy|Reassuring] notes on ash content and old wheat: {url} No wonder {detail}.
        What do you do with leftover [discard|crusts|wholemeal]? I made {thing}. {Detail}.
        {Person} asked for the recipe for {thing}. The honest one starts: {act}, panic, carry on.
        Scored {thing} with a razor and a steady hand. {Detail} regardless.
        Power cut at minute {nn}. {Thing} finished in a pan on the camping stove, and {detail}.
        {Thing}: crust like bark, crumb like {adj} lace. {Detail}.
        Baking at {nn} degrees of frost: {detail}, so {thing} slept next to the boiler.
        [Confession|Admission]: {thing} came from a packet. {Detail} and nobody noticed.
        {Weekday} bake: {thing}, then {thing}. {Detail} on the second.
        {Act}, then forgot it. {Thing} has become [a doorstop|a weapon|croutons], because {detail}.
    """),
    follows=frames("""
        Crumb shot tomorrow.
        {Act}, in case you wondered.
        Salt last, always.
        The peel is older than I am.
        Butter is not optional.
        Next time, longer autolyse.
        {Thing} on {weekday}, then.
        The steam set off the alarm.
        Flour on the ceiling, somehow.
        I regret the caraway.
        The bottom heel is mine.
        Knead less, wait more.
        Toast by nine.
        Dutch oven for the win.
    """),
    slots={
        "thing": words("""
            a rye tin loaf; the overnight sourdough; a tray of teacakes; the spelt cob; the seeded bloomer; a batch of bagels;
            the oat porridge loaf; focaccia with rosemary; the burnt baguettes*; a plaited challah; cardamom buns*; the soda bread;
            a malted wholemeal; the potato bread; the olive fougasse; a dozen baps*; the barley flatbread; stollen in July;
            the fig and walnut round; crumpets*; the lardy cake; the pretzels*; the milk loaf; a ciabatta shaped like a slipper;
            the cheese scones*; the buckwheat batch; the hot cross buns*; a pain de campagne; the muffins*; the beer barm loaf;
            the emmer loaf; brioche; the pumpernickel; the saffron cake; the stotties*; a naan the size of a cushion;
            the honey oat bread; the Chelsea buns*; a khorasan miche; the pitta that puffed; a cottage loaf with a tilted head; the breadsticks*
        """),
        "detail": words("""
            the ear opened like a book; the crust sang for ten minutes; the middle stayed gummy; the dough climbed out of the bowl;
            the base stuck to the stone; the starter smelled of pear drops; the crumb has holes you could post letters through;
            the oven door jammed shut; the salt went in twice; the top scorched before the sides set; the bulk took nine hours;
            the flour was from the bottom of the sack; the skin dried and tore; the shape collapsed on the peel;
            the seeds fell off at the first slice; the yeast had died in about 2019; the gluten gave up;
            the steam blistered the whole top; the dog got the first one; it rose sideways towards the light;
            the lid came off with a sigh; the colour is nearly mahogany; the knife went through with a crackle;
            the timer never rang; the water was colder than I thought; the proof ran on past midnight;
            the butter leaked and fried the bottom; the cold dough scored like leather; the recipe meant ounces;
            it weighs as much as a brick; the crumb is tight at one end; the oven spring was enormous;
            the loaf split along the seam; the sugar burned first; the bran cut the strands; it kept for a week under a cloth;
            the stretch and fold felt like silk; the fridge froze the edges; the raisins sank; the second slice was better than the first
        """),
        "act": words("""
            fed the starter; mixed the levain at dawn; folded the dough every half hour; preheated the stone;
            shaped six batards; milled some rye; dusted the bannetons with rice flour; weighed everything twice;
            scalded the bran; boiled the bagels in malt; greased nine tins; proved the buns in the airing cupboard;
            toasted the sesame; scraped down the bench; slashed a wheat ear; soaked the oats overnight;
            laminated butter with a rolling pin; glazed with egg; stretched pizza to the light; sliced the whole thing while hot;
            retarded the dough in the shed; tipped the loaf out too early; knocked on the base; cleaned dough off the radio
        """),
    },
)

SWIMMING = Topic(
    name="swimming",
    hashtags=("coldwater", "wildswimming", "seaswim", "dipping", "riverswim"),
    frames=frames("""
        {Thing} at {place} {time}. Water {n} degrees, {detail}.
        {Detail}. Got in anyway, stayed {n} minutes, {thing} earned.
        [Anyone|Who else is] swimming off {place} this week? {Detail} and {thing} is [calm|lumpy|like glass].
        {Act}, shivered, drank tea out of {thing}. {Detail}.
        The [first|third|coldest] dip of the month and {detail}. {Thing} next.
        {Person} swims there every day with {thing} and says {detail}. I believe them.
        Cold water rule: in slowly, out early, and keep {thing} dry. {Detail} teaches you quickly.
        {Adj} light on the estuary {time}. {Detail}, {thing}, nobody else about.
        I {act} between the buoys and {detail}. [Heart|Heart rate] still going.
        Where do you [leave|hide|hang] {thing} while you swim? Mine went with the tide, since {detail}.
        Swam past {place} at slack water: {thing}, then {detail}.
        {Detail}, so no swim. [Sat|Stood|Sulked] on the slipway with {thing} instead.
        [Sobering|Helpful|Clear] piece on sewage alerts and tide tables: {url} {Detail} after rain.
        {n} of us in the water, {nn} on the shore holding {thing} and [laughing|shouting advice]. {Detail}.
        {Act} for the first time since spring. {Detail}. Skin like a plucked hen.
        The afterdrop got me at {place}: {detail}, hands too cold for {thing}.
        {Thing} makes all the difference. {Detail} otherwise, trust me.
        Seal! {Detail}, and a head popped up beside {thing} as if to [complain|check on us].
        Full moon swim. {Detail}. {Thing} glowed like a lamp.
        Does {thing} ever dry? Asking from {place}, where {detail}.
        Swim {nn} of the year done. {Act}, then cake. {Detail}.
        [Honestly|Truly], {detail}. That is why I carry {thing} to the river at dawn.
        Low tide at {place} means a walk over mud first. {Detail}, {thing} ruined, worth it.
        {Weekday} dippers, {n} degrees, {adj} chop. {Detail} and we sang.
        Someone left {thing} on the steps at {place} with a note. {Detail}. The kindest club there is.
        {Act} upstream of the weir. Not clever: {detail}.
    """),
    follows=frames("""
        Woolly hat on before the shoes.
        {Act} afterwards.
        Check the tide, then check it again.
        Salt in my ears still.
        Goosebumps: excellent.
        {Thing} lives in the van now.
        The kettle deserves a medal.
        Never swim alone, even there.
        My fingers came back at eleven.
        Heron, unimpressed.
        High water is later on {weekday}.
        Jellyfish: {n}.
        Breathing first, bravery later.
        Robe or no robe, it is cold.
    """),
    slots={
        "thing": words("""
            a tow float; the neoprene gloves*; the ebb tide; a bobble hat; the river bend; my oldest towel; the dawn dip; the swim buoy;
            the changing robe; a flask of ginger; the jetty ladder; the slack water; a thermometer on a string; the goggles*;
            the shingle bank; the lifeboat slip; the breakwater; a hot water bottle; the kelp bed; the weir pool; the tidal pool;
            the wetsuit boots*; the winter solstice swim; the far pontoon; an inflatable ring; the current off the point; the eelgrass;
            a dry bag; the channel marker; the sluice; the sandbar; the harbour steps*; a mile between groynes; the lido; the backwater;
            the whirl below the mill; an ice hole; the front crawl; the sea swell; the plunge
        """),
        "detail": words("""
            the swell came round the point; a cormorant surfaced an arm away; my feet lost all feeling; the current pulled left;
            the tide turned early; mist lay on the surface; the pebbles were sharper than remembered; steam rose off our shoulders;
            the eels brushed past; the water tasted of peat; a lifeguard waved from the rocks; the sun came over the boathouse;
            the wind backed north; my breath came in hiccups; the shingle shifted in the night; moon jellies drifted everywhere;
            the slipway was green with weed; a dog swam out to join us; the cold bit at the wrists; the buoy had broken loose;
            waves slapped over the wall; the reeds hid a coot's nest; rain bounced like pins; the shelf drops away suddenly;
            foam gathered at the sluice; the harbour was flat as slate; the undertow surprised us; somebody forgot the towels;
            the gulls were after our cake; phosphorescence sparked at every stroke; the ladder had lost a rung; the estuary ran brown;
            ice rattled along the edge; the ferry wake lifted us all; my costume had frozen stiff; the tide gauge read two metres;
            the seal followed as far as the pontoon; the bell buoy kept time; the sand was warm in one spot; the river smelled of mint
        """),
        "act": words("""
            swam to the second groyne; floated on my back; ducked under three waves; waded out over the mud; breaststroked past the moorings;
            timed ten minutes by the church clock; warmed up with star jumps; treaded water and talked; dipped before breakfast;
            raced a moorhen and lost; practised breathing out; swam against the ebb; jumped off the pontoon; crawled back up the shingle;
            circled the marker twice; shared a flask on the wall; stood in the shallows counting; rinsed salt out of everything
        """),
    },
)
