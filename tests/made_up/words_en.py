"""English word material, first part: pottery, footpaths, allotment, cycling.

A frame holds `{slot}` and `[this|that]`; a capital slot name starts a sentence. All invented.
"""

from __future__ import annotations

from tests.made_up.text import Topic, frames, words

POTTERY = Topic(
    name="pottery",
    hashtags=("pottery", "ceramics", "stoneware", "kilnday", "wheelthrown"),
    frames=frames("""
        [Opened|Unpacked|Unbricked] the kiln {time} and {detail}. {Thing} [survived|made it|came out better than hoped].
        {Thing} and I have [reached an understanding|stopped speaking]: {detail}.
        [Does anyone|Do other potters|Does nobody] know why {detail}? It happens to {thing} and to nothing else.
        {Time} I {act}, then {act}, then sat down [with|beside] {thing} and called it a day.
        Clay lesson number {nn}: {detail}, so [wedge|slow down|measure] before you touch {thing}.
        {Person} picked up {thing}, turned it over and said "{adj}". [I am keeping that|Best review so far|Framing it].
        It took {n} attempts to throw {thing} today. {Detail}.
        [The glaze book says|My notebook claims] cone six. {Thing} says otherwise: {detail}.
        {Act} {time}. My hands smell of slip and {thing} is drying by the window.
        If {detail}, [try|consider] a slower bisque. {Thing} taught me that the [hard|expensive|loud] way.
        [Three|Four|Five] hours at the wheel and all there is to show is {thing}, {adj} as it is.
        Kiln gods, please: {thing} has [a home|a birthday|an exhibition] waiting. {Detail} last time.
        {Thing}: {adj} outside, [rough|smooth|quiet] inside. {Detail} and I like it more for that.
        A reminder that {detail}. Ask me how I know. (It was {thing}.)
        [Visitors|Students] always think it is the wheel that is difficult. It is {thing}, and the fact that {detail}.
        {Person} asked what I do all day. Well: {act}, and after lunch {act}.
        [Good|Lovely|Long] piece on wood ash glazes and why {detail}: {url}
        {Detail}. Not {thing}'s fault. Mine, [entirely|mostly|for rushing].
        Shelf of shame, new entry: {thing}. {Detail}, which [I knew|I half knew|nobody told me].
        [Cold|Damp|Hot] studio, stiff clay. {Act} anyway, and {thing} is at least round.
        Would you [rather|sooner] drink tea out of {thing} or something {adj}? [Asking|Asking properly] because {detail}.
        Found {thing} behind the damp cupboard {time}, {adj} and forgotten. {Detail}.
        {Act}. {Act}. Swept the floor. Some days a studio is [mainly|just] a place to look at {thing}.
        That small ringing sound as the pots cool near {place}: {detail}, and I [grin|hold my breath] every time.
        Sent {person} home with {thing} because {detail}. [We are even|Call it rent|I owed them].
        The [trick|secret|knack] with {thing} is patience, and also that {detail}.
        [Reading|Rereading] about old slipware from {place}: {url} Turns out {detail} there too.
        {Time}, radio on, {thing} on the wheel, and for ten minutes {detail}.
    """),
    follows=frames("""
        The reclaim bucket wins again.
        Pots remember everything you do to them.
        {Act}, for the record.
        Photos once the shelf has cooled below {nn} degrees.
        I blame {thing}.
        The clay body is the new speckled one, by the way.
        Second firing on {weekday}.
        {Thing} goes in next and I am nervous.
        My apron could stand up on its own.
        Iron oxide gets into everything, sandwiches included.
        You would not believe how {adj} it feels in the hand.
        Trimming tomorrow.
        The cat was no help.
        Wax resist, you were meant to be on my side.
    """),
    slots={
        "thing": words("""
            a celadon test tile; the lopsided teapot; the tall bottle with the thin neck; a batch of egg cups*;
            the speckled breakfast bowl; my third casserole lid; the big serving platter; a tenmoku yunomi;
            the carved lantern; a faceted beaker; the salt pig; a stack of bisqued saucers; the butter dish;
            a wax-resist plate; the garlic jar; the wonky milk jug; a porcelain spoon rest; an ash-glazed vase;
            the oribe dish; the double-walled cup; the moon jar; a pinched tea bowl; the coil-built planter;
            an unglazed crock; the toast rack nobody asked for; a shino sample; the pulled handles*; the bread crock;
            a sgraffito tile; the honey pot; the terracotta colander; a raku bead; the olive dish; a nest of ramekins;
            the cider flagon; a slip-trailed charger; the little inkwell; the citrus juicer; the cracked kiln shelf;
            a chattered bowl; the rope-pressed pitcher; the smallest bud vase
        """),
        "detail": words("""
            the handle came away in my hand; the glaze crawled off the rim; the foot ring stuck to the shelf;
            cobalt bled into the white; the base was thinner than a biscuit; the lid fits only one way round;
            the witness cone bent early; the element died at nine hundred degrees; the slip went on like custard;
            crazing spread while I watched; the throwing rings caught the light; the rim warped towards the burner;
            the bubble of air found its way out; the copper went red instead of green; the bottom corner stayed raw;
            the clay was too short to bend; a thumbprint shows under the glaze; the drip stopped one millimetre from disaster;
            the kiln tripped the fuse again; the surface feels like a pebble; the spout pours without dribbling;
            the glaze pooled dark in the grooves; the wall tore at the shoulder; the wheel hums in F sharp;
            the drying went too fast on one side; the stain turned out the colour of tea; a hairline ran right through;
            the wax had gone hard in the pot; the pyrometer lies by thirty degrees; the shards made good drainage;
            the grog scratched my fingertips; the shrinkage was closer to fourteen per cent; the sponge had a hole in it;
            the bats would not stay on the pins; the crystals only grew on the north side; the ash ran like rain on a window;
            the damp cupboard was not damp; the seam opened overnight; the plaster got into the clay;
            the second coat hid the brush marks
        """),
        "act": words("""
            trimmed eleven feet; pulled twenty handles; mixed a bucket of tenmoku; ground the glaze off two shelves;
            wedged a whole bag of stoneware; sieved the celadon twice; rolled slabs until my wrists complained;
            painted kiln wash on everything; recycled a bin of slops; weighed out feldspar on the kitchen scales;
            waxed the bottoms; packed a bisque in the wrong order; stamped the maker's mark upside down;
            glued my finger to a cone; labelled forty test tiles; patched the elements; threw off the hump;
            carved hedgerow leaves into porcelain; turned a lid down to fit; dipped everything for a count of four;
            swept up dust with a wet cloth; sketched jug profiles; stacked the kiln like a jigsaw; cut feet with a cheese wire
        """),
    },
)

PATHS = Topic(
    name="paths",
    hashtags=("footpaths", "openmapping", "rightsofway", "stiles", "mapping"),
    frames=frames("""
        Walked {place} {time} with the GPS running. {Detail}, and {thing} is [not on any sheet|missing from the map].
        {Thing} near {place}: mapped, tagged, photographed. {Detail}.
        [Who else|Anyone] surveying footpaths this week? I {act} and could use a second opinion on {thing}.
        {Detail}. [The definitive map|The council sheet] begs to differ, and so does {thing}.
        {Time} I {act}. {n} new nodes, one wet sock.
        How would you tag {thing}? {Detail}, so neither gate nor stile [feels|seems] right.
        A farmer at {place} told me {detail}. We then [discussed|argued about] {thing} for half an hour.
        [Tip|Small tip|Mapper's tip]: photograph {thing} from both sides. {Detail} more often than you would think.
        {Act} between {place} and {place}. Nobody died, {thing} is now a polygon.
        Whoever put up {thing} by {place}: thank you, it is {adj} and the dog approves. {Detail}.
        {Person} asked why I map paths. Because {detail}, that is why.
        There is something {adj} about a right of way that [ends|stops dead] at {thing}. {Detail}.
        [Aerial imagery|The satellite picture] is {nn} months old here and {detail}. So: boots, notebook, {thing}.
        {n} kilometres, {nn} waypoints, and {thing} to finish. {Act} over a flask of soup.
        The waymark at {place} has gone again. {Detail}. Reported with [a photo|two photos|a sigh].
        [Old|Edwardian|Hand-drawn] sheets call it the church way. Today {detail} and you need {thing} to get through.
        Nerdy joy: {thing} finally renders on the open map. {Detail}.
        [Useful|Careful|Patient] write-up about unclaimed paths and the cut-off date: {url} I did not know {detail}.
        Never trust {thing} after rain. {Detail} by {place}, and I have the trousers to prove it.
        {Time} at {place}: {thing}, two herons, no signal. {Act} offline.
        {Detail}. That is the third time at {place}, and [I keep a list|there is a spreadsheet].
        Mapping party at {place} on {weekday}: {n} people, one dog, an argument about {thing}.
        Corrected {thing} in the database {time}. It had been {adj} since 2011. {Detail}.
        [A question|Question] for hedge people: does {thing} count as a boundary when {detail}?
        I {act} and somewhere past {place} realised that {detail}.
        {Thing} in the mist. {Detail}. No filter, [cold fingers|numb thumbs].
        Edited the relation for the ridge walk: {thing} moved eleven metres west because {detail}.
    """),
    follows=frames("""
        Changeset comment written, tea made.
        Bring gaiters.
        {Act} on the way back.
        The surface tag is now "mud".
        Kissing gates: {n}. Kisses: none.
        If you walk there, mind {thing}.
        {Thing} deserves a plaque.
        The path number is on my list for {weekday}.
        Waymarks in yellow, boots in brown.
        I have asked the parish clerk, politely.
        A hedge is a slow wall.
        Contour lines do not lie.
        Track uploaded for anyone who needs it.
        The bull was a cow.
    """),
    slots={
        "thing": words("""
            a squeeze stile; the kissing gate with no gate; a finger post pointing at the sky; the plank bridge;
            an overgrown holloway; the stepping stones*; a locked field gate; the missing waymark; a ladder stile;
            the sunken lane; a bridleway sign; the permissive path; the green lane; a cattle grid; the towpath detour;
            a stone slab bridge; the ford; an electric fence across the path; the cross-field line; a bramble tunnel;
            the parish boundary stone; the trig pillar; a dog-lift beside the stile; the quarry edge;
            the causeway; a footbridge without handrails; the cul-de-sac path; an unsigned junction; the fallen ash;
            a hedge gap; the drove road; the diversion notice; a rusty turnstile; the boardwalk;
            the ploughed-out section; a milestone; the gated underpass; the coffin route; a blue arrow disc;
            the culvert; the hairpin below the chapel; a benchmark cut into the wall
        """),
        "detail": words("""
            the post has rotted at the base; maize grows right up to the hedge; the path runs through a kitchen garden;
            the arrow points into a pond; two sheets disagree by sixty metres; the gate is tied up with blue twine;
            the stile has lost its top step; the line on the sheet is older than the railway; nobody has cut the nettles since May;
            the stream moved after the flood; the bull sign was there to scare walkers; the width is recorded as six feet;
            somebody planted a hedge across it; the surface turns to soup; the sign faces the wrong way;
            cattle have trodden the bank flat; the track was a tramway once; the landowner waved me through;
            the route bends where the old barn stood; the bridge sits on railway sleepers; the name only survives on a drain cover;
            the path forks before the oak; the fence leaves a gap of a hand's width; gorse has closed the upper half;
            the parish changes halfway across; the steps were cut by hand; the notice expired in March;
            the handrail is held by hope; an owl lives in the finger post; the slope is steeper than any contour admits;
            the gravel belongs to the water company; the trace jumps under the beech trees; the hedge was double once;
            the kerb is a reused gravestone; the junction is fifty paces further south; the plank bounces like a diving board;
            the farm dog knows my boots by now; the verge is full of orchids; the wall leans over the walkers; the ditch is deeper than it looks
        """),
        "act": words("""
            surveyed nine gates; traced the old tithe lines; walked the parish boundary clockwise; logged every stile to the weir;
            untangled a broken relation; added surface tags; reported two blocked paths; measured steps with a tape;
            cycled out to check one junction; compared three map editions; took forty photos of gateposts; cut back some bramble;
            followed a dry stream bed; split a way at the culvert; fixed the turn by the chapel; numbered the footbridges;
            asked in the farm kitchen; drew the holloway freehand; replaced a faded disc; recorded a trace with the spare battery;
            argued about a bridleway; joined two path ends; sketched the ford; tagged benches until dusk
        """),
    },
)

ALLOTMENT = Topic(
    name="allotment",
    hashtags=("allotment", "growyourown", "compost", "veg", "plot14"),
    frames=frames("""
        {Act} on the plot {time}. {Thing} [looks|looked] {adj} and {detail}.
        {Thing}, day {nn}: {detail}.
        [Slugs|Pigeons|Mice] one, {thing} nil. {Detail}.
        Has anyone [grown|managed|persuaded] {thing} this far north? {Detail} and I am losing faith.
        {Person} on the next plot says to ignore {thing} until {weekday}. {Detail}, so perhaps they are right.
        Pulled up {thing} {time}. {Adj}, crooked, ours. {Detail}.
        [Allotment|Plot] maths: {n} seeds, {nn} weeds, and exactly one decent helping of {thing}.
        {Detail}, and still {thing} carries on as if nothing had happened.
        If {detail}, leave {thing} alone for a week. That is [all|the whole of] my wisdom.
        {Time} in the shed with {thing}, rain on the tin roof. {Act} between showers.
        Swapped {thing} for a bag of manure. [Fair|Excellent] trade, considering {detail}.
        {Act} and then leaned on the fork for twenty minutes. {Thing} needs watching.
        The [hosepipe|standpipe|water butt] is {adj} again. {Thing} is sulking and {detail}.
        Ate {thing} standing up, straight from the soil, {time}. {Detail}, who cares.
        [Nobody|No book] warns you that {detail}. {Thing} was meant to be the easy one.
        Compost report: {adj}, steaming, full of {thing}. {Detail}.
        Do you stake {thing} or let it [sprawl|wander|flop]? Mine is {adj} and {detail}.
        Letter from the plot committee about {thing}. {Detail}, apparently [a breach|grounds for concern].
        First frost at {place}. {Act} by torchlight and saved {thing}.
        {Thing} has [bolted|sulked|fallen over|vanished]. {Detail}. Plan B is soup.
        I {act} while {person} told me about {thing} in 1976.
        Seed catalogue season, so naturally I want {thing}, although {detail}.
        [Sensible|Interesting|Cheerful] read on no-dig beds: {url} It explains why {detail}.
        Small victory near {place}: {thing}. {Detail} last year, so this [counts|matters].
        {Weekday}: {act}. The day after: could not lift a kettle. {Thing} does not care.
        A robin sat on {thing} while I {act}. [Supervising|Judging], I think.
        Things my plot taught me this month: {detail}; {detail}; always net {thing}.
    """),
    follows=frames("""
        Mulch is the answer to most things.
        {Thing} next, weather permitting.
        The rhubarb never judges.
        {Act} too, since you ask.
        There will be chutney.
        My knees have views on this.
        Blight watch continues.
        Everything tastes better with soil on it.
        The scarecrow now has my old coat.
        Hoe early, hoe often.
        Jam jars wanted, as ever.
        Next door's marrow is bigger, fine.
        The wheelbarrow tyre is flat again.
        Marigolds everywhere, on purpose.
    """),
    slots={
        "thing": words("""
            the purple sprouting broccoli; a row of leeks*; the broad beans*; my one good courgette; the rhubarb crown;
            a bucket of potatoes; the runner beans*; the onion sets*; a tray of tomato seedlings; the cold frame;
            the asparagus bed; a heap of comfrey; the parsnips*; the garlic; the gooseberry bush; a squash the size of a stool;
            the sweet peas*; the celeriac; the kale; a jar of saved seed; the blackcurrants*; the radishes*; the Jerusalem artichokes*;
            the spinach; the beetroot; the pumpkin patch; a bundle of hazel poles; the compost heap; the raspberry canes*;
            the chard; the mangetout; a bed of strawberries; the horseradish; the fleece tunnel; the leaf mould bin;
            the dwarf apple; the shallots*; the green manure; the cucumber frame; the autumn cabbages*; a very small melon; the nasturtiums*
        """),
        "detail": words("""
            the pigeons had the tops off; the soil is still cold at a spade's depth; couch grass came up through the mulch;
            the netting caught my buttons and nothing else; something has tunnelled under the bed; the roots forked like trousers;
            the leaves turned yellow at the edges; a frog has moved in underneath; the seeds washed down to the bottom corner;
            blackfly arrived before the flowers; the fox dug it up to look; clay stuck to my boots like plates;
            the blossom set after all; mildew got there first; the label faded so it could be anything;
            the bindweed is winning on points; ants have built a city in the pot; the frost took half of them;
            bees were in it by seven; the skins split after the storm; the stems are as thick as my wrist;
            rabbits found the one gap; the watering can leaks at both ends; volunteers came up between the slabs;
            a slug was asleep in the middle; the canes blew flat on Tuesday; the whole row germinated in four days;
            flea beetle made lace of it; nobody in the house will eat it; the worms are having a conference;
            the bed dries out by noon; it tastes of pepper and rain; the thinnings made a decent salad;
            the soil smells of mushrooms; the wind took the fleece to the next parish; the stalks went woody in June;
            the seed was nine years old; the hedge shades it until ten; it doubled in size overnight; the mice left only husks
        """),
        "act": words("""
            dug over the bottom bed; sowed two rows of carrots; turned the compost; earthed up the potatoes;
            tied in the beans; weeded until the light went; barrowed nine loads of manure; pricked out the lettuces;
            mended the shed door; netted the brassicas; planted out the leeks; cut back the raspberries;
            limed the cabbage bed; picked gooseberries with bleeding thumbs; scrubbed the pots; spread leaf mould;
            thinned the beetroot; built a bean wigwam; lifted the last onions; edged the paths;
            collected seaweed for the asparagus; pinched out tomatoes; made nettle tea for the plants; burned the blighted stems
        """),
    },
)

CYCLING = Topic(
    name="cycling",
    hashtags=("cycling", "bikecommute", "bikelane", "pedals", "twowheels"),
    frames=frames("""
        {Detail} on the ride in {time}. {Thing} held up, my [temper|patience|left knee] did not.
        [Commute|Ride] report: {n} miles, {adj} wind, {thing} rattling all the way from {place}.
        {Act} {time} and the bike feels {adj} again. {Thing} was the culprit.
        To the driver at {place}: {detail}. Please [look twice|leave room|put the phone away].
        Would a [wider|slower|segregated] lane past {place} fix it? {Detail} most mornings, and {thing} is no match.
        {Thing} or mudguards? If you can only have one, remember that {detail}.
        A headwind both ways, which is [impressive|physics, somehow]. {Detail} by {place}.
        {Person} overtook me on {place} hill, upright, whistling, with {thing}. {Detail}.
        {n} punctures this month. {Act} on the verge, again, and found {thing} in the tyre.
        [The best|My favourite] part of cycling to work: {detail}. The worst: {thing}.
        Rode home {time} with {thing} in the pannier. {Detail}, no regrets.
        {Detail}. The bike lane at {place} is [currently|still] a skip and {thing}.
        I {act}, rode a lap round {place}, then {act} again because of the squeak.
        [Counted|Tallied] bikes at {place} between eight and nine: {nn}, one of them carrying {thing}.
        {Thing} arrived. It is {adj}, heavier than promised, and {detail}.
        Someone has stolen {thing} off my bike outside {place}. Only that. {Detail}, I suppose.
        [Winter|Night|Rain] riding tip: wear wool, trust nobody, carry {thing}. {Detail}.
        Passed {n} cars in a queue on {place} {time}. {Detail} and the blackbirds were singing.
        {Act}. Test ride to {place}. {Detail}. Back to the stand.
        They resurfaced the road by {place} and {detail}. I [cheered|may have cheered] out loud with {thing} in hand.
        [Decent|Thorough|Angry] article on junction design: {url} {Detail}, exactly as at {place}.
        {Thing} squeaks. I have {act}. It still squeaks. {Detail} may be a clue.
        How do you carry {thing} on a bike? Mine went sideways near {place}, {adj} scene, and {detail}.
        The [children|kids] on the school bike bus past {place} had bells, capes and {thing}. {Detail}, wonderful noise.
        {Weekday} ride cancelled: {detail}. Spent the evening with {thing} and a tin of grease.
        Reached {nn} rides since spring. {Thing} has outlived two chains, and {detail}.
    """),
    follows=frames("""
        Lights on, always.
        {Act} before bed.
        Chain oil is now a food group.
        My bell has a good ring to it.
        Flask of tea at the top.
        Legs like custard.
        The tailwind home made up for it.
        {Thing} is on the list.
        Nobody waves like cyclists in the rain.
        Coffee at the far end, of course.
        One hand for braking, one for gratitude.
        The puncture fairy skipped me today.
        Padded gloves, worth every penny.
        Granny gear, no shame.
    """),
    slots={
        "thing": words("""
            the squeaky bottom bracket; a loose headset; the dynamo light; my old steel tourer; the left pannier;
            a snapped brake cable; the front derailleur; a borrowed cargo bike; the rear rack; the saddlebag;
            a frozen padlock; the bottle cage; the new brake pads*; a bent spoke; the tubeless tyre; the folding bike;
            a patch kit; the bar tape; the hub gear; a mini pump; the helmet mirror; the kickstand; the bell;
            a rain cape; the reflective vest; an inner tube; the crank arm; the chain tool; the handlebar bag;
            the child seat; a bungee cord; the jockey wheel; the seat post; a worn cassette; the cleats*;
            the wicker basket; a ratchet strap; the frame pump; the toe clips*; a sprung saddle; the fixie; a trailer full of clay
        """),
        "detail": words("""
            a van parked across the lane; the lights stay red for bicycles; a pheasant ran out of the hedge;
            the gutter is full of glass; drivers pass closer in the rain; the cycle path ends at a lamp post;
            my chain dropped on the steep bit; frost made the corner into a rink; a bus driver waited and waved;
            the pothole has its own tide; the crossing gives you six seconds; my gears skipped all the way up;
            the tailwind carried me past the mill; leaves hide the kerb; the bike rack was taken by scooters;
            a wasp got into my sleeve; sleet came in sideways; the ramp is too steep for a trailer;
            a child shouted encouragement; the bollards are one handlebar apart; the road sweeper had been;
            my brakes howled like a goose; the drain cover is slippery when wet; the hill felt shorter than yesterday;
            a lorry indicated for once; the signal button does nothing; the sunrise was behind me the whole way;
            the path flooded to the hubs; the underpass lights are out; the bell scared only pigeons;
            gravel covers the whole bend; the lane was painted over the manhole; the spokes sang at thirty;
            a stranger lent me an Allen key; the level crossing grabbed my wheel; the traffic count beats last year;
            the new kerb has a sharp edge; a deer kept pace along the fence; the lock froze to the railings; my rear light died at dusk
        """),
        "act": words("""
            trued the back wheel; replaced the brake blocks; regreased the hubs; patched an inner tube in the dark;
            cleaned the chain with a toothbrush; swapped to winter tyres; adjusted the limit screws; wrapped the bars;
            tightened everything that moves; rode the long way round; logged the near misses; wrote to the highways team;
            fitted a bigger bell; straightened the mudguard stay; weighed the panniers; raised the saddle a finger;
            counted the potholes; dried my shoes on the radiator; bled the front brake; taped up the split cape;
            freed a seized pedal; measured the lane with a stick; oiled the lock; chased a rattle
        """),
    },
)
