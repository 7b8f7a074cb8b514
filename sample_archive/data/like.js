window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1179078497685937730",
      "fullText" : "My godson asked why I map paths. Because the wall leans over the walkers, that is why. If you walk there, mind the sunken lane.",
      "expandedUrl" : "https://twitter.com/i/web/status/1179078497685937730"
    }
  },
  {
    "like" : {
      "tweetId" : "1607875988984302662",
      "fullText" : "The footnote is better than the book: the parish paid for one wooden leg (the constable's notebook, 1911). One more box to go.",
      "expandedUrl" : "https://twitter.com/i/web/status/1607875988984302662"
    }
  },
  {
    "like" : {
      "tweetId" : "1620343830976294949",
      "fullText" : "A rusty turnstile near Saltmarsh Green: mapped, tagged, photographed. The ditch is deeper than it looks.",
      "expandedUrl" : "https://twitter.com/i/web/status/1620343830976294949"
    }
  },
  {
    "like" : {
      "tweetId" : "1954569039499721509",
      "fullText" : "The postie picked up a shino sample, turned it over and said \"melancholy\". Best review so far.",
      "expandedUrl" : "https://twitter.com/i/web/status/1954569039499721509"
    }
  },
  {
    "like" : {
      "tweetId" : "1709225975415144866",
      "fullText" : "Three kilometres, 41 waypoints, and the stepping stones to finish. Compared three map editions over a flask of soup.",
      "expandedUrl" : "https://twitter.com/i/web/status/1709225975415144866"
    }
  },
  {
    "like" : {
      "tweetId" : "1469825820540000519",
      "fullText" : "Passed two cars in a queue on the chapel wall before the shops opened. The lane was painted over the manhole and the blackbirds were singing. Nobody waves like cyclists in the rain.",
      "expandedUrl" : "https://twitter.com/i/web/status/1469825820540000519"
    }
  },
  {
    "like" : {
      "tweetId" : "1736667020559118685",
      "fullText" : "I preheated the stone using flour from the mill by the boathouse. The shape collapsed on the peel, quiet result. Weighed everything twice, in case you wondered.",
      "expandedUrl" : "https://twitter.com/i/web/status/1736667020559118685"
    }
  },
  {
    "like" : {
      "tweetId" : "1444106838810616551",
      "fullText" : "This Post is from a suspended account. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1444106838810616551"
    }
  },
  {
    "like" : {
      "tweetId" : "1700059157827555739",
      "fullText" : "Handwriting of the day comes from a tithe apportionment. Honest loops, no commas, and no one could read the contract.",
      "expandedUrl" : "https://twitter.com/i/web/status/1700059157827555739"
    }
  },
  {
    "like" : {
      "tweetId" : "1159361555277642271",
      "fullText" : "My great-aunt always said the rope walk was longer than the high street. A cracked estate plan says she was exaggerating, slightly.",
      "expandedUrl" : "https://twitter.com/i/web/status/1159361555277642271"
    }
  },
  {
    "like" : {
      "tweetId" : "1776945445571093871",
      "fullText" : "Aerial imagery is 53 months old here and the stream moved after the flood. So: boots, notebook, the gated underpass. The bull was a cow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1776945445571093871"
    }
  },
  {
    "like" : {
      "tweetId" : "1763754827100356202",
      "expandedUrl" : "https://twitter.com/i/web/status/1763754827100356202"
    }
  },
  {
    "like" : {
      "tweetId" : "1880134760461728034",
      "fullText" : "Nerdy joy: the culvert finally renders on the open map. The width is recorded as six feet. I have asked the parish clerk, politely.",
      "expandedUrl" : "https://twitter.com/i/web/status/1880134760461728034"
    }
  },
  {
    "like" : {
      "tweetId" : "1910870732295935702",
      "fullText" : "Shelf of shame, new entry: the honey pot. The bottom corner stayed raw, which I knew. Second firing on Wednesday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1910870732295935702"
    }
  },
  {
    "like" : {
      "tweetId" : "1174422113900492722",
      "fullText" : "Who else surveying footpaths this week? I measured steps with a tape and could use a second opinion on a squeeze stile. The path number is on my list for Thursday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1174422113900492722"
    }
  },
  {
    "like" : {
      "tweetId" : "1512764177115184511",
      "fullText" : "Long piece on wood ash glazes and why the base was thinner than a biscuit: https://t.co/gcNqQZn3UC Wax resist, you were meant to be on my side.",
      "expandedUrl" : "https://twitter.com/i/web/status/1512764177115184511"
    }
  },
  {
    "like" : {
      "tweetId" : "1321537176433413043",
      "fullText" : "The best part of cycling to work: the level crossing grabbed my wheel. The worst: an inner tube. The puncture fairy skipped me today.",
      "expandedUrl" : "https://twitter.com/i/web/status/1321537176433413043"
    }
  },
  {
    "like" : {
      "tweetId" : "1252954447051181620",
      "fullText" : "The hearth tax return mentions the allotment gate in passing. The fair was banned for noise, which changes the story. History smells of vinegar and dust.",
      "expandedUrl" : "https://twitter.com/i/web/status/1252954447051181620"
    }
  },
  {
    "like" : {
      "tweetId" : "1745577364468554243",
      "fullText" : "Has anyone grown the runner beans this far north? Rabbits found the one gap and I am losing faith.",
      "expandedUrl" : "https://twitter.com/i/web/status/1745577364468554243"
    }
  },
  {
    "like" : {
      "tweetId" : "1412111421311252216",
      "fullText" : "Confession: crumpets came from a packet. The stretch and fold felt like silk and nobody noticed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1412111421311252216"
    }
  },
  {
    "like" : {
      "tweetId" : "1856099246629374642",
      "fullText" : "If the enclosure award ever surfaces, tell me first. The miller was fined for short weight, according to a letter of 1923. The index is wrong, naturally.",
      "expandedUrl" : "https://twitter.com/i/web/status/1856099246629374642"
    }
  },
  {
    "like" : {
      "tweetId" : "1444787979335263246",
      "fullText" : "Monday ride cancelled: the pothole has its own tide. Spent the evening with the seat post and a tin of grease. Lights on, always.",
      "expandedUrl" : "https://twitter.com/i/web/status/1444787979335263246"
    }
  },
  {
    "like" : {
      "tweetId" : "1425063820655430834",
      "fullText" : "I asked in the farm kitchen and somewhere past the cattle market realised that the gate is tied up with blue twine. Logged every stile to the weir on the way back.",
      "expandedUrl" : "https://twitter.com/i/web/status/1425063820655430834"
    }
  },
  {
    "like" : {
      "tweetId" : "1969667617637474453",
      "fullText" : "The line on the sheet is older than the railway. That is the third time at Plover Point, and there is a spreadsheet. Bring gaiters.",
      "expandedUrl" : "https://twitter.com/i/web/status/1969667617637474453"
    }
  },
  {
    "like" : {
      "tweetId" : "1389453670577715154",
      "fullText" : "A reminder that the drying went too fast on one side. Ask me how I know. (It was a celadon test tile.) You would not believe how scruffy it feels in the hand.",
      "expandedUrl" : "https://twitter.com/i/web/status/1389453670577715154"
    }
  },
  {
    "like" : {
      "tweetId" : "1546057152843903666",
      "fullText" : "Clay lesson number 44: the witness cone bent early, so wedge before you touch an unglazed crock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1546057152843903666"
    }
  },
  {
    "like" : {
      "tweetId" : "1135029427031408704",
      "fullText" : "Do try a colder proof. A cottage loaf with a tilted head went in at midnight and the dough climbed out of the bowl. Butter is not optional.",
      "expandedUrl" : "https://twitter.com/i/web/status/1135029427031408704"
    }
  },
  {
    "like" : {
      "tweetId" : "1542005915734425714",
      "fullText" : "The sign faces the wrong way. The definitive map begs to differ, and so does the causeway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1542005915734425714"
    }
  },
  {
    "like" : {
      "tweetId" : "1173644982416682884",
      "fullText" : "Thursday bake: a pain de campagne, then the pumpernickel. The steam blistered the whole top on the second. The steam set off the alarm.",
      "expandedUrl" : "https://twitter.com/i/web/status/1173644982416682884"
    }
  },
  {
    "like" : {
      "tweetId" : "1232818928987507671",
      "fullText" : "Cardamom buns: crust like bark, crumb like handsome lace. The loaf split along the seam. Toast by nine.",
      "expandedUrl" : "https://twitter.com/i/web/status/1232818928987507671"
    }
  },
  {
    "like" : {
      "tweetId" : "1857737692744546585",
      "fullText" : "Unpacked the kiln half asleep and the bats would not stay on the pins. A stack of bisqued saucers came out better than hoped.",
      "expandedUrl" : "https://twitter.com/i/web/status/1857737692744546585"
    }
  },
  {
    "like" : {
      "tweetId" : "1226017158915322481",
      "fullText" : "A bed of strawberries, day 26: nobody in the house will eat it. The rhubarb never judges.",
      "expandedUrl" : "https://twitter.com/i/web/status/1226017158915322481"
    }
  },
  {
    "like" : {
      "tweetId" : "1297249077947663778",
      "fullText" : "Greased nine tins before work. The burnt baguettes are lopsided and I am already thinking about lunch. Flour on the ceiling, somehow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1297249077947663778"
    }
  },
  {
    "like" : {
      "tweetId" : "1893064130348337207",
      "fullText" : "The missing waymark in the mist. The path forks before the oak. No filter, numb thumbs.",
      "expandedUrl" : "https://twitter.com/i/web/status/1893064130348337207"
    }
  },
  {
    "like" : {
      "tweetId" : "1188457433951771395",
      "fullText" : "It took nine attempts to throw the double-walled cup today. The pyrometer lies by thirty degrees.",
      "expandedUrl" : "https://twitter.com/i/web/status/1188457433951771395"
    }
  },
  {
    "like" : {
      "tweetId" : "1380514935558437654",
      "fullText" : "An engineer on holiday asked what I do all day. Well: trimmed eleven feet, and after lunch wedged a whole bag of stoneware.",
      "expandedUrl" : "https://twitter.com/i/web/status/1380514935558437654"
    }
  },
  {
    "like" : {
      "tweetId" : "1583838665816636813",
      "fullText" : "I cleaned the chain with a toothbrush, rode a lap round Limekiln Hill, then regreased the hubs again because of the squeak.",
      "expandedUrl" : "https://twitter.com/i/web/status/1583838665816636813"
    }
  },
  {
    "like" : {
      "tweetId" : "1629812637213140199",
      "fullText" : "Retarded the dough in the shed, then forgot it. A rye tin loaf has become a doorstop, because the bran cut the strands.",
      "expandedUrl" : "https://twitter.com/i/web/status/1629812637213140199"
    }
  },
  {
    "like" : {
      "tweetId" : "1361882053265112698",
      "fullText" : "Our landlord on the next plot says to ignore the parsnips until Wednesday. The frost took half of them, so perhaps they are right. Everything tastes better with soil on it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1361882053265112698"
    }
  },
  {
    "like" : {
      "tweetId" : "1913917772031187798",
      "fullText" : "Reached 37 rides since spring. The chain tool has outlived two chains, and the gutter is full of glass. The tailwind home made up for it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1913917772031187798"
    }
  },
  {
    "like" : {
      "tweetId" : "1155726517049617908",
      "fullText" : "Reassuring notes on ash content and old wheat: https://t.co/DFCcXt3wpg No wonder the colour is nearly mahogany. Salt last, always.",
      "expandedUrl" : "https://twitter.com/i/web/status/1155726517049617908"
    }
  },
  {
    "like" : {
      "tweetId" : "1226713726145919951",
      "fullText" : "The raisins sank. So that is what 43 per cent hydration does to a batch of bagels.",
      "expandedUrl" : "https://twitter.com/i/web/status/1226713726145919951"
    }
  },
  {
    "like" : {
      "tweetId" : "1250463882049770943",
      "fullText" : "How would you tag a dog-lift beside the stile? The width is recorded as six feet, so neither gate nor stile seems right.",
      "expandedUrl" : "https://twitter.com/i/web/status/1250463882049770943"
    }
  },
  {
    "like" : {
      "tweetId" : "1303119536027212433",
      "fullText" : "A farmer at the bandstand told me the path runs through a kitchen garden. We then argued about the trig pillar for half an hour. The surface tag is now \"mud\".",
      "expandedUrl" : "https://twitter.com/i/web/status/1303119536027212433"
    }
  },
  {
    "like" : {
      "tweetId" : "1588962634807963739",
      "fullText" : "The standpipe is melancholy again. The asparagus bed is sulking and it tastes of pepper and rain.",
      "expandedUrl" : "https://twitter.com/i/web/status/1588962634807963739"
    }
  },
  {
    "like" : {
      "tweetId" : "1705358227861309369",
      "fullText" : "Never trust the kissing gate with no gate after rain. The track was a tramway once by Wendle Weir, and I have the trousers to prove it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1705358227861309369"
    }
  },
  {
    "like" : {
      "tweetId" : "1193447584485579129",
      "fullText" : "Question for hedge people: does the parish boundary stone count as a boundary when the plank bounces like a diving board? A hedge is a slow wall.",
      "expandedUrl" : "https://twitter.com/i/web/status/1193447584485579129"
    }
  },
  {
    "like" : {
      "tweetId" : "1836204300998770631",
      "fullText" : "Question for census people: how do you read a photograph of the rope makers when the well behind the inn never froze? Next group meeting is on Friday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1836204300998770631"
    }
  },
  {
    "like" : {
      "tweetId" : "1772829156546666114",
      "fullText" : "Seed catalogue season, so naturally I want the spinach, although mildew got there first. Marigolds everywhere, on purpose.",
      "expandedUrl" : "https://twitter.com/i/web/status/1772829156546666114"
    }
  },
  {
    "like" : {
      "tweetId" : "1855653896026605011",
      "fullText" : "Passed four cars in a queue on the railway cottages at the worst possible moment. The signal button does nothing and the blackbirds were singing.",
      "expandedUrl" : "https://twitter.com/i/web/status/1855653896026605011"
    }
  },
  {
    "like" : {
      "tweetId" : "1661153370372826951",
      "fullText" : "Raised the saddle a finger. Test ride to Lower Fennick. The path flooded to the hubs. Back to the stand.",
      "expandedUrl" : "https://twitter.com/i/web/status/1661153370372826951"
    }
  },
  {
    "like" : {
      "tweetId" : "1931928913963983995",
      "fullText" : "Starter update: the crumb has holes you could post letters through. The seeded bloomer will have to wait.",
      "expandedUrl" : "https://twitter.com/i/web/status/1931928913963983995"
    }
  },
  {
    "like" : {
      "tweetId" : "1916530474267358507",
      "fullText" : "They resurfaced the road by the coal wharf and a van parked across the lane. I cheered out loud with a patch kit in hand. Granny gear, no shame.",
      "expandedUrl" : "https://twitter.com/i/web/status/1916530474267358507"
    }
  },
  {
    "like" : {
      "tweetId" : "1720345849557875353",
      "fullText" : "Counted bikes at the tannery yard between eight and nine: 46, one of them carrying a loose headset. Chain oil is now a food group.",
      "expandedUrl" : "https://twitter.com/i/web/status/1720345849557875353"
    }
  },
  {
    "like" : {
      "tweetId" : "1774648617510261930",
      "fullText" : "Edited the relation for the ridge walk: a bridleway sign moved eleven metres west because maize grows right up to the hedge. Kissing gates: eight. Kisses: none.",
      "expandedUrl" : "https://twitter.com/i/web/status/1774648617510261930"
    }
  },
  {
    "like" : {
      "tweetId" : "1296809515111600875",
      "fullText" : "Until dusk at the pump house: the quarry edge, two herons, no signal. Surveyed nine gates offline.",
      "expandedUrl" : "https://twitter.com/i/web/status/1296809515111600875"
    }
  },
  {
    "like" : {
      "tweetId" : "1859918755281451000",
      "fullText" : "Things my plot taught me this month: the netting caught my buttons and nothing else; the bed dries out by noon; always net a jar of saved seed. My knees have views on this.",
      "expandedUrl" : "https://twitter.com/i/web/status/1859918755281451000"
    }
  },
  {
    "like" : {
      "tweetId" : "1131762543051540047",
      "fullText" : "You’re unable to view this Post because this account owner limits who can view their Posts. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1131762543051540047"
    }
  },
  {
    "like" : {
      "tweetId" : "1498342565999669163",
      "fullText" : "The double-walled cup and I have reached an understanding: the grog scratched my fingertips.",
      "expandedUrl" : "https://twitter.com/i/web/status/1498342565999669163"
    }
  },
  {
    "like" : {
      "tweetId" : "1884684319613685478",
      "fullText" : "Power cut at minute 36. Focaccia with rosemary finished in a pan on the camping stove, and the crumb is tight at one end. The hot cross buns on Monday, then.",
      "expandedUrl" : "https://twitter.com/i/web/status/1884684319613685478"
    }
  },
  {
    "like" : {
      "tweetId" : "1678672421488606093",
      "fullText" : "My timer and I disagree about stollen in July. The salt went in twice. The bottom heel is mine.",
      "expandedUrl" : "https://twitter.com/i/web/status/1678672421488606093"
    }
  },
  {
    "like" : {
      "tweetId" : "1496741740195779098",
      "fullText" : "There are honest loaves and there is the Chelsea buns. The butter leaked and fried the bottom.",
      "expandedUrl" : "https://twitter.com/i/web/status/1496741740195779098"
    }
  },
  {
    "like" : {
      "tweetId" : "1426102996040306240",
      "fullText" : "A robin sat on the horseradish while I picked gooseberries with bleeding thumbs. Supervising, I think. The scarecrow now has my old coat.",
      "expandedUrl" : "https://twitter.com/i/web/status/1426102996040306240"
    }
  },
  {
    "like" : {
      "tweetId" : "1260590077836910414",
      "fullText" : "Interesting read on no-dig beds: https://t.co/xD4MrtOcqU It explains why a slug was asleep in the middle. Mulch is the answer to most things.",
      "expandedUrl" : "https://twitter.com/i/web/status/1260590077836910414"
    }
  },
  {
    "like" : {
      "tweetId" : "1408956968495438498",
      "fullText" : "Everyone knows about the fire of 1885. Hardly anyone knows that a widow held the licence under her dog's name. A bundle of ferry tolls spell it out.",
      "expandedUrl" : "https://twitter.com/i/web/status/1408956968495438498"
    }
  },
  {
    "like" : {
      "tweetId" : "1583527395523039493",
      "fullText" : "Slugs one, the broad beans nil. The soil smells of mushrooms. Everything tastes better with soil on it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1583527395523039493"
    }
  },
  {
    "like" : {
      "tweetId" : "1468631585482723857",
      "fullText" : "First frost at Sexton's Row. Built a bean wigwam by torchlight and saved the kale.",
      "expandedUrl" : "https://twitter.com/i/web/status/1468631585482723857"
    }
  },
  {
    "like" : {
      "tweetId" : "1726226525470802526",
      "fullText" : "Found a faceted beaker behind the damp cupboard for the first time in ages, proud and forgotten. The surface feels like a pebble. Iron oxide gets into everything, sandwiches included.",
      "expandedUrl" : "https://twitter.com/i/web/status/1726226525470802526"
    }
  },
  {
    "like" : {
      "tweetId" : "1668925234663722159",
      "fullText" : "Three spellings of one surname in an apprentice indenture. Two sisters ran the forge for a decade, so the fourth is coming. Nobody has asked for that box since 1788.",
      "expandedUrl" : "https://twitter.com/i/web/status/1668925234663722159"
    }
  },
  {
    "like" : {
      "tweetId" : "1189756576731840237",
      "fullText" : "Whoever put up the stepping stones by Hob's Ford: thank you, it is gritty and the dog approves. The hedge was double once. Changeset comment written, tea made.",
      "expandedUrl" : "https://twitter.com/i/web/status/1189756576731840237"
    }
  },
  {
    "like" : {
      "tweetId" : "1651508390075669290",
      "fullText" : "Six punctures this month. Freed a seized pedal on the verge, again, and found the bottle cage in the tyre.",
      "expandedUrl" : "https://twitter.com/i/web/status/1651508390075669290"
    }
  },
  {
    "like" : {
      "tweetId" : "1859718641311808074",
      "fullText" : "Corrected a squeeze stile in the database at first light. It had been bleak since 2011. The slope is steeper than any contour admits.",
      "expandedUrl" : "https://twitter.com/i/web/status/1859718641311808074"
    }
  },
  {
    "like" : {
      "tweetId" : "1862027061637584726",
      "fullText" : "Walked round Thistle Down with a glass plate negative in hand. The weavers signed with crosses, if you know where to look.",
      "expandedUrl" : "https://twitter.com/i/web/status/1862027061637584726"
    }
  },
  {
    "like" : {
      "tweetId" : "1633661404442738808",
      "fullText" : "Just after six, radio on, the cracked kiln shelf on the wheel, and for ten minutes the clay was too short to bend. My apron could stand up on its own.",
      "expandedUrl" : "https://twitter.com/i/web/status/1633661404442738808"
    }
  },
  {
    "like" : {
      "tweetId" : "1604527357084396442",
      "fullText" : "Winter riding tip: wear wool, trust nobody, carry the jockey wheel. The bike rack was taken by scooters. My bell has a good ring to it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1604527357084396442"
    }
  },
  {
    "like" : {
      "tweetId" : "1363847972855864602",
      "fullText" : "The workhouse had the best garden. Imagine the meeting. The manor court roll lists everybody who walked out.",
      "expandedUrl" : "https://twitter.com/i/web/status/1363847972855864602"
    }
  },
  {
    "like" : {
      "tweetId" : "1458358182964734384",
      "fullText" : "A lovely slip in a coroner's note: the census taker gave up at the last cottage. Clerks were human too.",
      "expandedUrl" : "https://twitter.com/i/web/status/1458358182964734384"
    }
  },
  {
    "like" : {
      "tweetId" : "1336361753533069521",
      "fullText" : "Swapped the chard for a bag of manure. Fair trade, considering the pigeons had the tops off.",
      "expandedUrl" : "https://twitter.com/i/web/status/1336361753533069521"
    }
  },
  {
    "like" : {
      "tweetId" : "1928777002437167757",
      "fullText" : "The folding bike or mudguards? If you can only have one, remember that the bell scared only pigeons.",
      "expandedUrl" : "https://twitter.com/i/web/status/1928777002437167757"
    }
  },
  {
    "like" : {
      "tweetId" : "1453087905635414923",
      "fullText" : "Someone has stolen a borrowed cargo bike off my bike outside the granary. Only that. The new kerb has a sharp edge, I suppose. Padded gloves, worth every penny.",
      "expandedUrl" : "https://twitter.com/i/web/status/1453087905635414923"
    }
  },
  {
    "like" : {
      "tweetId" : "1880710595435666957",
      "fullText" : "In fading light I tagged benches until dusk. Seven new nodes, one wet sock. Contour lines do not lie.",
      "expandedUrl" : "https://twitter.com/i/web/status/1880710595435666957"
    }
  },
  {
    "like" : {
      "tweetId" : "1951374398148257769",
      "fullText" : "Scraped down the bench before work. The stotties are feeble and I am already thinking about lunch.",
      "expandedUrl" : "https://twitter.com/i/web/status/1951374398148257769"
    }
  },
  {
    "like" : {
      "tweetId" : "1437977751356646255",
      "fullText" : "Threw off the hump. Swept up dust with a wet cloth. Swept the floor. Some days a studio is mainly a place to look at an unglazed crock. Trimming tomorrow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1437977751356646255"
    }
  },
  {
    "like" : {
      "tweetId" : "1894596428869054365",
      "fullText" : "A woman with three dogs asked for the recipe for a ciabatta shaped like a slipper. The honest one starts: sliced the whole thing while hot, panic, carry on.",
      "expandedUrl" : "https://twitter.com/i/web/status/1894596428869054365"
    }
  },
  {
    "like" : {
      "tweetId" : "1580355722461506851",
      "fullText" : "1761: the well behind the inn never froze. Today it is flats near Kestrel Rise. Microfilm headache included.",
      "expandedUrl" : "https://twitter.com/i/web/status/1580355722461506851"
    }
  },
  {
    "like" : {
      "tweetId" : "1694475988123886066",
      "fullText" : "Hand-drawn sheets call it the church way. Today the handrail is held by hope and you need the plank bridge to get through.",
      "expandedUrl" : "https://twitter.com/i/web/status/1694475988123886066"
    }
  },
  {
    "like" : {
      "tweetId" : "1723586213153688340",
      "fullText" : "Deciphered a will at lunchtime. Eleven hours, one name, and the brickyard wages sheet I was not looking for.",
      "expandedUrl" : "https://twitter.com/i/web/status/1723586213153688340"
    }
  },
  {
    "like" : {
      "tweetId" : "1146667875583943972",
      "fullText" : "Sent the bus driver home with the garlic jar because the seam opened overnight. Call it rent.",
      "expandedUrl" : "https://twitter.com/i/web/status/1146667875583943972"
    }
  },
  {
    "like" : {
      "tweetId" : "1604398410373869551",
      "fullText" : "Pulled up a tray of tomato seedlings with the radio on. Wild, crooked, ours. The seed was nine years old. There will be chutney.",
      "expandedUrl" : "https://twitter.com/i/web/status/1604398410373869551"
    }
  },
  {
    "like" : {
      "tweetId" : "1218100099130006333",
      "fullText" : "The oddest thing about Ashen Copse is not the tower. It is that the ferryman kept a tame otter; see the turnpike returns. Counted the hearths as well.",
      "expandedUrl" : "https://twitter.com/i/web/status/1218100099130006333"
    }
  },
  {
    "like" : {
      "tweetId" : "1298762441426163544",
      "fullText" : "Transcribed 19 lines of the vestry minutes finally. Eyes gone. But the railway promised a station and built a siding! Reference number noted for once.",
      "expandedUrl" : "https://twitter.com/i/web/status/1298762441426163544"
    }
  },
  {
    "like" : {
      "tweetId" : "1194001374567642309",
      "fullText" : "Labelled forty test tiles for the first time in ages. My hands smell of slip and a tenmoku yunomi is drying by the window.",
      "expandedUrl" : "https://twitter.com/i/web/status/1194001374567642309"
    }
  },
  {
    "like" : {
      "tweetId" : "1894885890407382306",
      "fullText" : "On the way home in the shed with the spinach, rain on the tin roof. Thinned the beetroot between showers. Jam jars wanted, as ever.",
      "expandedUrl" : "https://twitter.com/i/web/status/1894885890407382306"
    }
  },
  {
    "like" : {
      "tweetId" : "1513995793150933290",
      "fullText" : "Turned up the workhouse menu in the record office one step at a time: the blacksmith pulled teeth on Fridays. A date would have been kind.",
      "expandedUrl" : "https://twitter.com/i/web/status/1513995793150933290"
    }
  },
  {
    "like" : {
      "tweetId" : "1210069655527303300",
      "fullText" : "Baked brioche for my brother. The base stuck to the stone. They ate it anyway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1210069655527303300"
    }
  },
  {
    "like" : {
      "tweetId" : "1283273378104832792",
      "fullText" : "The rim warped towards the burner. Not a pinched tea bowl's fault. Mine, entirely. The clay body is the new speckled one, by the way.",
      "expandedUrl" : "https://twitter.com/i/web/status/1283273378104832792"
    }
  },
  {
    "like" : {
      "tweetId" : "1412789976462815852",
      "fullText" : "Ate the parsnips standing up, straight from the soil, before breakfast. The hedge shades it until ten, who cares.",
      "expandedUrl" : "https://twitter.com/i/web/status/1412789976462815852"
    }
  },
  {
    "like" : {
      "tweetId" : "1481177469863414026",
      "fullText" : "Patient write-up about unclaimed paths and the cut-off date: https://t.co/7WTEAhVQ8G I did not know the notice expired in March. Waymarks in yellow, boots in brown.",
      "expandedUrl" : "https://twitter.com/i/web/status/1481177469863414026"
    }
  },
  {
    "like" : {
      "tweetId" : "1494277554652106946",
      "fullText" : "The waymark at Tollgate Cross has gone again. The farm dog knows my boots by now. Reported with two photos.",
      "expandedUrl" : "https://twitter.com/i/web/status/1494277554652106946"
    }
  },
  {
    "like" : {
      "tweetId" : "1390807035784555721",
      "fullText" : "It rose sideways towards the light. So that is what 22 per cent hydration does to the cheese scones.",
      "expandedUrl" : "https://twitter.com/i/web/status/1390807035784555721"
    }
  },
  {
    "like" : {
      "tweetId" : "1756815442422468447",
      "fullText" : "There is something unreasonable about a right of way that ends at the kissing gate with no gate. The line on the sheet is older than the railway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1756815442422468447"
    }
  },
  {
    "like" : {
      "tweetId" : "1594109018296232124",
      "fullText" : "I laminated butter with a rolling pin using flour from the mill by the lock gates. The ear opened like a book, unforgiving result. I regret the caraway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1594109018296232124"
    }
  },
  {
    "like" : {
      "tweetId" : "1121575952410771081",
      "fullText" : "Cold studio, stiff clay. Waxed the bottoms anyway, and the tall bottle with the thin neck is at least round.",
      "expandedUrl" : "https://twitter.com/i/web/status/1121575952410771081"
    }
  },
  {
    "like" : {
      "tweetId" : "1513949434377405410",
      "fullText" : "Cleaned dough off the radio, then forgot it. The beer barm loaf has become a doorstop, because the sugar burned first. The peel is older than I am.",
      "expandedUrl" : "https://twitter.com/i/web/status/1513949434377405410"
    }
  },
  {
    "like" : {
      "tweetId" : "1805897762308760036",
      "fullText" : "Mapping party at the signal box on Saturday: five people, one dog, an argument about an electric fence across the path. Track uploaded for anyone who needs it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1805897762308760036"
    }
  },
  {
    "like" : {
      "tweetId" : "1829583971993412915",
      "fullText" : "The secret with a nest of ramekins is patience, and also that the wall tore at the shoulder.",
      "expandedUrl" : "https://twitter.com/i/web/status/1829583971993412915"
    }
  },
  {
    "like" : {
      "tweetId" : "1512271253505969393",
      "fullText" : "I netted the brassicas while the girl at the till told me about the chard in 1976.",
      "expandedUrl" : "https://twitter.com/i/web/status/1512271253505969393"
    }
  },
  {
    "like" : {
      "tweetId" : "1462141360216902562",
      "fullText" : "You're unable to view this Tweet because it violated the Twitter Rules. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1462141360216902562"
    }
  },
  {
    "like" : {
      "tweetId" : "1845251065627464517",
      "fullText" : "Levain update: the flour was from the bottom of the sack. The buckwheat batch will have to wait.",
      "expandedUrl" : "https://twitter.com/i/web/status/1845251065627464517"
    }
  },
  {
    "like" : {
      "tweetId" : "1526009576727752079",
      "fullText" : "Nine hundred grams of rye, a pinch of nerve, the pretzels. The crust sang for ten minutes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1526009576727752079"
    }
  },
  {
    "like" : {
      "tweetId" : "1498417241670087729",
      "fullText" : "The crank arm arrived. It is splendid, heavier than promised, and drivers pass closer in the rain.",
      "expandedUrl" : "https://twitter.com/i/web/status/1498417241670087729"
    }
  },
  {
    "like" : {
      "tweetId" : "1195374690755872930",
      "fullText" : "Tuesday ride cancelled: leaves hide the kerb. Spent the evening with a trailer full of clay and a tin of grease.",
      "expandedUrl" : "https://twitter.com/i/web/status/1195374690755872930"
    }
  },
  {
    "like" : {
      "tweetId" : "1300635016604081751",
      "fullText" : "Split a way at the culvert between Nettle Alley and Candle Court. Nobody died, a finger post pointing at the sky is now a polygon. The diversion notice deserves a plaque.",
      "expandedUrl" : "https://twitter.com/i/web/status/1300635016604081751"
    }
  },
  {
    "like" : {
      "tweetId" : "1323016325456096662",
      "fullText" : "Mapper's tip: photograph the parish boundary stone from both sides. The post has rotted at the base more often than you would think.",
      "expandedUrl" : "https://twitter.com/i/web/status/1323016325456096662"
    }
  },
  {
    "like" : {
      "tweetId" : "1525383334488561123",
      "fullText" : "Would a wider lane past Hollow Oak fix it? A lorry indicated for once most mornings, and the dynamo light is no match. Legs like custard.",
      "expandedUrl" : "https://twitter.com/i/web/status/1525383334488561123"
    }
  },
  {
    "like" : {
      "tweetId" : "1359514357044352927",
      "fullText" : "No book warns you that the label faded so it could be anything. A very small melon was meant to be the easy one. Marigolds everywhere, on purpose.",
      "expandedUrl" : "https://twitter.com/i/web/status/1359514357044352927"
    }
  },
  {
    "like" : {
      "tweetId" : "1482474398046717156",
      "fullText" : "Spent an hour comparing the cricket club scorebook with the ground at Friar's Reach. The pump handle was chained at night. White gloves are overrated, clean hands are fine.",
      "expandedUrl" : "https://twitter.com/i/web/status/1482474398046717156"
    }
  },
  {
    "like" : {
      "tweetId" : "1357475053965320634",
      "fullText" : "Admission: the saffron cake came from a packet. The oven spring was enormous and nobody noticed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1357475053965320634"
    }
  },
  {
    "like" : {
      "tweetId" : "1811649242498302594",
      "fullText" : "The best part of cycling to work: the tailwind carried me past the mill. The worst: the frame pump.",
      "expandedUrl" : "https://twitter.com/i/web/status/1811649242498302594"
    }
  },
  {
    "like" : {
      "tweetId" : "1531651411135492412",
      "fullText" : "Letter from the plot committee about the green manure. The hedge shades it until ten, apparently a breach.",
      "expandedUrl" : "https://twitter.com/i/web/status/1531651411135492412"
    }
  },
  {
    "like" : {
      "tweetId" : "1573966301595295278",
      "fullText" : "Visitors always think it is the wheel that is difficult. It is the lopsided teapot, and the fact that the crystals only grew on the north side.",
      "expandedUrl" : "https://twitter.com/i/web/status/1573966301595295278"
    }
  },
  {
    "like" : {
      "tweetId" : "1518036047560724220",
      "fullText" : "Does anybody remember the parish chest list? It came with a box from Harbour Street and a widow held the licence under her dog's name.",
      "expandedUrl" : "https://twitter.com/i/web/status/1518036047560724220"
    }
  },
  {
    "like" : {
      "tweetId" : "1704373941608975243",
      "fullText" : "Walked Cuckoo Bank once the fog had lifted with the GPS running. The bridge sits on railway sleepers, and a blue arrow disc is missing from the map. The surface tag is now \"mud\".",
      "expandedUrl" : "https://twitter.com/i/web/status/1704373941608975243"
    }
  },
  {
    "like" : {
      "tweetId" : "1376030722687732192",
      "fullText" : "A stack of bisqued saucers and I have reached an understanding: the bats would not stay on the pins.",
      "expandedUrl" : "https://twitter.com/i/web/status/1376030722687732192"
    }
  },
  {
    "like" : {
      "tweetId" : "1327277964595259901",
      "fullText" : "A plaited challah out of the oven on my day away. The seeds fell off at the first slice, and the kitchen smells like Gallows Corner used to.",
      "expandedUrl" : "https://twitter.com/i/web/status/1327277964595259901"
    }
  },
  {
    "like" : {
      "tweetId" : "1356668745194274183",
      "fullText" : "That small ringing sound as the pots cool near the tannery yard: the slip went on like custard, and I hold my breath every time.",
      "expandedUrl" : "https://twitter.com/i/web/status/1356668745194274183"
    }
  },
  {
    "like" : {
      "tweetId" : "1660420249397559053",
      "fullText" : "I reported two blocked paths and somewhere past the coal wharf realised that gorse has closed the upper half. I have asked the parish clerk, politely.",
      "expandedUrl" : "https://twitter.com/i/web/status/1660420249397559053"
    }
  },
  {
    "like" : {
      "tweetId" : "1187597646334494605",
      "fullText" : "The road was moved to please a duchess. Imagine the meeting. The overseers' accounts list everybody who walked out.",
      "expandedUrl" : "https://twitter.com/i/web/status/1187597646334494605"
    }
  },
  {
    "like" : {
      "tweetId" : "1813987708739779611",
      "fullText" : "Hot studio, stiff clay. Rolled slabs until my wrists complained anyway, and the olive dish is at least round.",
      "expandedUrl" : "https://twitter.com/i/web/status/1813987708739779611"
    }
  },
  {
    "like" : {
      "tweetId" : "1506468413797205305",
      "fullText" : "Would you rather drink tea out of a shino sample or something restless? Asking properly because the handle came away in my hand.",
      "expandedUrl" : "https://twitter.com/i/web/status/1506468413797205305"
    }
  },
  {
    "like" : {
      "tweetId" : "1520090149551369524",
      "fullText" : "What do you do with leftover wholemeal? I made the spelt cob. The middle stayed gummy.",
      "expandedUrl" : "https://twitter.com/i/web/status/1520090149551369524"
    }
  },
  {
    "like" : {
      "tweetId" : "1230343650197257659",
      "fullText" : "Reassuring notes on ash content and old wheat: https://t.co/m4T5wmObnZ No wonder the knife went through with a crackle. Knead less, wait more.",
      "expandedUrl" : "https://twitter.com/i/web/status/1230343650197257659"
    }
  },
  {
    "like" : {
      "tweetId" : "1640991209863861263",
      "fullText" : "I fitted a bigger bell, rode a lap round the viaduct, then chased a rattle again because of the squeak. Flask of tea at the top.",
      "expandedUrl" : "https://twitter.com/i/web/status/1640991209863861263"
    }
  },
  {
    "like" : {
      "tweetId" : "1762686148208431009",
      "fullText" : "Try a colder proof. The potato bread went in at midnight and the skin dried and tore.",
      "expandedUrl" : "https://twitter.com/i/web/status/1762686148208431009"
    }
  },
  {
    "like" : {
      "tweetId" : "1413733023985077734",
      "fullText" : "Scored a dozen baps with a razor and a steady hand. The dog got the first one regardless. Crumb shot tomorrow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1413733023985077734"
    }
  },
  {
    "like" : {
      "tweetId" : "1605674501665198950",
      "fullText" : "Shelf of shame, new entry: the rope-pressed pitcher. The kiln tripped the fuse again, which I half knew. Second firing on Sunday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1605674501665198950"
    }
  },
  {
    "like" : {
      "tweetId" : "1587630965457262065",
      "fullText" : "An inventory of goods is noble, mouldy and priceless. No one could read the contract.",
      "expandedUrl" : "https://twitter.com/i/web/status/1587630965457262065"
    }
  },
  {
    "like" : {
      "tweetId" : "1632141898429307531",
      "fullText" : "Walked round the bandstand with the chapel register in hand. The ink was made of oak gall, if you know where to look.",
      "expandedUrl" : "https://twitter.com/i/web/status/1632141898429307531"
    }
  },
  {
    "like" : {
      "tweetId" : "1338705888425703426",
      "fullText" : "Spent an hour comparing a quarry lease with the ground at the water tower. The choir went on strike.",
      "expandedUrl" : "https://twitter.com/i/web/status/1338705888425703426"
    }
  },
  {
    "like" : {
      "tweetId" : "1303999811864622856",
      "fullText" : "Hand-drawn sheets call it the church way. Today the gravel belongs to the water company and you need the hairpin below the chapel to get through.",
      "expandedUrl" : "https://twitter.com/i/web/status/1303999811864622856"
    }
  },
  {
    "like" : {
      "tweetId" : "1271244899296999724",
      "fullText" : "In haste I glued my finger to a cone, then patched the elements, then sat down with the honey pot and called it a day.",
      "expandedUrl" : "https://twitter.com/i/web/status/1271244899296999724"
    }
  },
  {
    "like" : {
      "tweetId" : "1386075718837449683",
      "fullText" : "Allotment maths: three seeds, 74 weeds, and exactly one decent helping of the gooseberry bush.",
      "expandedUrl" : "https://twitter.com/i/web/status/1386075718837449683"
    }
  },
  {
    "like" : {
      "tweetId" : "1314758359257979848",
      "fullText" : "Thursday: cut back the raspberries. The day after: could not lift a kettle. A row of leeks do not care.",
      "expandedUrl" : "https://twitter.com/i/web/status/1314758359257979848"
    }
  },
  {
    "like" : {
      "tweetId" : "1949401860665248927",
      "fullText" : "Mapping party at Marram Sands on Sunday: eleven people, one dog, an argument about the fallen ash.",
      "expandedUrl" : "https://twitter.com/i/web/status/1949401860665248927"
    }
  },
  {
    "like" : {
      "tweetId" : "1208651411460527686",
      "fullText" : "Gravel covers the whole bend on the ride in under a pink sky. The child seat held up, my patience did not.",
      "expandedUrl" : "https://twitter.com/i/web/status/1208651411460527686"
    }
  },
  {
    "like" : {
      "tweetId" : "1603581014106979650",
      "fullText" : "The sweet peas have sulked. Something has tunnelled under the bed. Plan B is soup. Earthed up the potatoes too, since you ask.",
      "expandedUrl" : "https://twitter.com/i/web/status/1603581014106979650"
    }
  },
  {
    "like" : {
      "tweetId" : "1466684647495561809",
      "fullText" : "Baking at 16 degrees of frost: the fridge froze the edges, so the breadsticks slept next to the boiler. Retarded the dough in the shed, in case you wondered.",
      "expandedUrl" : "https://twitter.com/i/web/status/1466684647495561809"
    }
  },
  {
    "like" : {
      "tweetId" : "1612537459317524023",
      "fullText" : "Transcribed 42 lines of a sampler signed Hester on the hottest day so far. Eyes gone. But the workhouse had the best garden! The vicar complained, as vicars did.",
      "expandedUrl" : "https://twitter.com/i/web/status/1612537459317524023"
    }
  },
  {
    "like" : {
      "tweetId" : "1426508280028220450",
      "fullText" : "Found a raku bead behind the damp cupboard at first light, crooked and forgotten. The bottom corner stayed raw.",
      "expandedUrl" : "https://twitter.com/i/web/status/1426508280028220450"
    }
  },
  {
    "like" : {
      "tweetId" : "1728136093723282303",
      "fullText" : "A lovely slip in the muster roll: the lime kilns burned through the night. Registrars were human too.",
      "expandedUrl" : "https://twitter.com/i/web/status/1728136093723282303"
    }
  },
  {
    "like" : {
      "tweetId" : "1770433787147867497",
      "fullText" : "Flea beetle made lace of it, and still a squash the size of a stool carries on as if nothing had happened.",
      "expandedUrl" : "https://twitter.com/i/web/status/1770433787147867497"
    }
  },
  {
    "like" : {
      "tweetId" : "1888627117988512231",
      "fullText" : "Compost report: tender, steaming, full of the blackcurrants. The label faded so it could be anything.",
      "expandedUrl" : "https://twitter.com/i/web/status/1888627117988512231"
    }
  },
  {
    "like" : {
      "tweetId" : "1856538667122393688",
      "fullText" : "Do not name your starter. The yeast had died in about 2019 and now I feel guilty about the oat porridge loaf. Next time, longer autolyse.",
      "expandedUrl" : "https://twitter.com/i/web/status/1856538667122393688"
    }
  },
  {
    "like" : {
      "tweetId" : "1140366312229161551",
      "fullText" : "If the copper went red instead of green, try a slower bisque. The toast rack nobody asked for taught me that the expensive way.",
      "expandedUrl" : "https://twitter.com/i/web/status/1140366312229161551"
    }
  },
  {
    "like" : {
      "tweetId" : "1751526154930287272",
      "fullText" : "Recorded a trace with the spare battery between Ferry Lane and Hollow Oak. Nobody died, a rusty turnstile is now a polygon.",
      "expandedUrl" : "https://twitter.com/i/web/status/1751526154930287272"
    }
  },
  {
    "like" : {
      "tweetId" : "1318785808328972285",
      "fullText" : "Whoever put up a stone slab bridge by the allotment gate: thank you, it is heavier than it looks and the dog approves. Two sheets disagree by sixty metres. Waymarks in yellow, boots in brown.",
      "expandedUrl" : "https://twitter.com/i/web/status/1318785808328972285"
    }
  },
  {
    "like" : {
      "tweetId" : "1331010844104709027",
      "fullText" : "Tied in the beans and then leaned on the fork for twenty minutes. A jar of saved seed needs watching. Hoe early, hoe often.",
      "expandedUrl" : "https://twitter.com/i/web/status/1331010844104709027"
    }
  },
  {
    "like" : {
      "tweetId" : "1463311663731673731",
      "fullText" : "This Post is from a suspended account. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1463311663731673731"
    }
  },
  {
    "like" : {
      "tweetId" : "1698243347687149392",
      "fullText" : "Sent the woman from the bakery home with a celadon test tile because the base was thinner than a biscuit. We are even. Packed a bisque in the wrong order, for the record.",
      "expandedUrl" : "https://twitter.com/i/web/status/1698243347687149392"
    }
  },
  {
    "like" : {
      "tweetId" : "1898933075269535385",
      "fullText" : "If the lighting committee file ever surfaces, tell me first. A bear wintered in the coach house, according to a letter of 1817. A date would have been kind.",
      "expandedUrl" : "https://twitter.com/i/web/status/1898933075269535385"
    }
  },
  {
    "like" : {
      "tweetId" : "1358528280026552921",
      "fullText" : "Rode home very slowly with a mini pump in the pannier. My brakes howled like a goose, no regrets. Lights on, always.",
      "expandedUrl" : "https://twitter.com/i/web/status/1358528280026552921"
    }
  },
  {
    "like" : {
      "tweetId" : "1135560014049844617",
      "fullText" : "The wall leans over the walkers. The definitive map begs to differ, and so does a hedge gap.",
      "expandedUrl" : "https://twitter.com/i/web/status/1135560014049844617"
    }
  },
  {
    "like" : {
      "tweetId" : "1820155761481627651",
      "fullText" : "If the whole row germinated in four days, leave the compost heap alone for a week. That is all my wisdom.",
      "expandedUrl" : "https://twitter.com/i/web/status/1820155761481627651"
    }
  },
  {
    "like" : {
      "tweetId" : "1437934565508285676",
      "fullText" : "To the driver at Quern Lane: the crossing gives you six seconds. Please put the phone away.",
      "expandedUrl" : "https://twitter.com/i/web/status/1437934565508285676"
    }
  },
  {
    "like" : {
      "tweetId" : "1211363285217203649",
      "fullText" : "Who else surveying footpaths this week? I asked in the farm kitchen and could use a second opinion on the missing waymark. Kissing gates: seven. Kisses: none.",
      "expandedUrl" : "https://twitter.com/i/web/status/1211363285217203649"
    }
  },
  {
    "like" : {
      "tweetId" : "1963562726404061208",
      "fullText" : "A robin sat on the shallots while I collected seaweed for the asparagus. Supervising, I think.",
      "expandedUrl" : "https://twitter.com/i/web/status/1963562726404061208"
    }
  },
  {
    "like" : {
      "tweetId" : "1420163088048097539",
      "fullText" : "Fine essay on enclosure maps: https://t.co/m5u0jWKqae It turns out the clock ran twenty minutes slow for a century round here as well.",
      "expandedUrl" : "https://twitter.com/i/web/status/1420163088048097539"
    }
  },
  {
    "like" : {
      "tweetId" : "1287972867612357169",
      "fullText" : "1908: the curate misspelled his own name. Today it is a car park near Ashen Copse.",
      "expandedUrl" : "https://twitter.com/i/web/status/1287972867612357169"
    }
  },
  {
    "like" : {
      "tweetId" : "1335569937568787123",
      "fullText" : "Why does a khorasan miche behave perfectly for a wedding guest and never for me? The bulk took nine hours, every time. Dutch oven for the win.",
      "expandedUrl" : "https://twitter.com/i/web/status/1335569937568787123"
    }
  },
  {
    "like" : {
      "tweetId" : "1695556697515220420",
      "fullText" : "The water butt is raw again. The kale is sulking and couch grass came up through the mulch.",
      "expandedUrl" : "https://twitter.com/i/web/status/1695556697515220420"
    }
  },
  {
    "like" : {
      "tweetId" : "1612695839645897557",
      "fullText" : "A puzzle for census people: how do you read the cottage deeds when the smugglers used the chapel loft? I will never know what became of the donkey.",
      "expandedUrl" : "https://twitter.com/i/web/status/1612695839645897557"
    }
  },
  {
    "like" : {
      "tweetId" : "1556720348627232737",
      "fullText" : "The soda bread: crust like bark, crumb like solid lace. The timer never rang.",
      "expandedUrl" : "https://twitter.com/i/web/status/1556720348627232737"
    }
  },
  {
    "like" : {
      "tweetId" : "1149268855820478705",
      "fullText" : "First frost at the brickfields. Cut back the raspberries by torchlight and saved the beetroot. My knees have views on this.",
      "expandedUrl" : "https://twitter.com/i/web/status/1149268855820478705"
    }
  },
  {
    "like" : {
      "tweetId" : "1198864247527474506",
      "fullText" : "Barrowed nine loads of manure on the plot until dusk. The horseradish looks sturdy and the seeds washed down to the bottom corner.",
      "expandedUrl" : "https://twitter.com/i/web/status/1198864247527474506"
    }
  },
  {
    "like" : {
      "tweetId" : "1221299952075135005",
      "fullText" : "Has anyone grown the cucumber frame this far north? Clay stuck to my boots like plates and I am losing faith.",
      "expandedUrl" : "https://twitter.com/i/web/status/1221299952075135005"
    }
  },
  {
    "like" : {
      "tweetId" : "1861003941802281142",
      "fullText" : "Ground the glaze off two shelves between showers. My hands smell of slip and a chattered bowl is drying by the window. Photos once the shelf has cooled below 17 degrees.",
      "expandedUrl" : "https://twitter.com/i/web/status/1861003941802281142"
    }
  },
  {
    "like" : {
      "tweetId" : "1163233100254012854",
      "fullText" : "Breakfast is a naan the size of a cushion, butter, nothing else. The gluten gave up.",
      "expandedUrl" : "https://twitter.com/i/web/status/1163233100254012854"
    }
  },
  {
    "like" : {
      "tweetId" : "1499725717489027115",
      "fullText" : "Four hours at the wheel and all there is to show is the speckled breakfast bowl, fierce as it is. Wax resist, you were meant to be on my side.",
      "expandedUrl" : "https://twitter.com/i/web/status/1499725717489027115"
    }
  },
  {
    "like" : {
      "tweetId" : "1242158433205849098",
      "fullText" : "Seed catalogue season, so naturally I want a bed of strawberries, although the fox dug it up to look.",
      "expandedUrl" : "https://twitter.com/i/web/status/1242158433205849098"
    }
  },
  {
    "like" : {
      "tweetId" : "1671802704262605316",
      "fullText" : "No book warns you that it tastes of pepper and rain. My one good courgette was meant to be the easy one.",
      "expandedUrl" : "https://twitter.com/i/web/status/1671802704262605316"
    }
  },
  {
    "like" : {
      "tweetId" : "1946901842035752891",
      "fullText" : "Handwriting of the day comes from an auction poster. Shabby loops, no commas, and half the village had the same surname.",
      "expandedUrl" : "https://twitter.com/i/web/status/1946901842035752891"
    }
  },
  {
    "like" : {
      "tweetId" : "1709392352799784924",
      "fullText" : "The railway prospectus mentions the old ropeworks twice. The constable arrested his brother, which changes the story.",
      "expandedUrl" : "https://twitter.com/i/web/status/1709392352799784924"
    }
  },
  {
    "like" : {
      "tweetId" : "1619791431388502478",
      "fullText" : "Wrote to the highways team in a borrowed coat and the bike feels wonky again. The squeaky bottom bracket was the culprit.",
      "expandedUrl" : "https://twitter.com/i/web/status/1619791431388502478"
    }
  },
  {
    "like" : {
      "tweetId" : "1370461723218801119",
      "fullText" : "Pulled up the garlic before the school run. Glorious, crooked, ours. A frog has moved in underneath.",
      "expandedUrl" : "https://twitter.com/i/web/status/1370461723218801119"
    }
  },
  {
    "like" : {
      "tweetId" : "1369375605978055243",
      "fullText" : "How do you carry the new brake pads on a bike? Mine went sideways near Kestrel Rise, radiant scene, and the traffic count beats last year. Granny gear, no shame.",
      "expandedUrl" : "https://twitter.com/i/web/status/1369375605978055243"
    }
  },
  {
    "like" : {
      "tweetId" : "1885657244855139383",
      "fullText" : "Matched a face to a muster roll while the kettle boiled. Six hours, one name, and a soldier's paybook I was not looking for.",
      "expandedUrl" : "https://twitter.com/i/web/status/1885657244855139383"
    }
  },
  {
    "like" : {
      "tweetId" : "1694028464169758862",
      "fullText" : "Corrected an overgrown holloway in the database without a plan. It had been cheerful since 2011. The bull sign was there to scare walkers.",
      "expandedUrl" : "https://twitter.com/i/web/status/1694028464169758862"
    }
  },
  {
    "like" : {
      "tweetId" : "1141728938391557161",
      "fullText" : "Somebody hid the school log book in a biscuit tin for 28 years. The wall was built in lieu of rent. Bless biscuit tins.",
      "expandedUrl" : "https://twitter.com/i/web/status/1141728938391557161"
    }
  },
  {
    "like" : {
      "tweetId" : "1499745267313162193",
      "fullText" : "This afternoon, radio on, the carved lantern on the wheel, and for ten minutes the lid fits only one way round. I blame the cider flagon.",
      "expandedUrl" : "https://twitter.com/i/web/status/1499745267313162193"
    }
  },
  {
    "like" : {
      "tweetId" : "1316750823060231271",
      "fullText" : "A question for hedge people: does a bramble tunnel count as a boundary when the surface turns to soup? The bull was a cow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1316750823060231271"
    }
  },
  {
    "like" : {
      "tweetId" : "1181134192519642297",
      "fullText" : "With cold hands at the cattle market: a milestone, two herons, no signal. Reported two blocked paths offline.",
      "expandedUrl" : "https://twitter.com/i/web/status/1181134192519642297"
    }
  },
  {
    "like" : {
      "tweetId" : "1384570871980500981",
      "fullText" : "Two kilometres, 16 waypoints, and the drove road to finish. Compared three map editions over a flask of soup.",
      "expandedUrl" : "https://twitter.com/i/web/status/1384570871980500981"
    }
  },
  {
    "like" : {
      "tweetId" : "1772024899601455029",
      "fullText" : "After supper: milled some rye. An hour later: the cold dough scored like leather. Baking is gossip you can eat.",
      "expandedUrl" : "https://twitter.com/i/web/status/1772024899601455029"
    }
  },
  {
    "like" : {
      "tweetId" : "1829298315110927207",
      "fullText" : "Kiln gods, please: an ash-glazed vase has an exhibition waiting. Crazing spread while I watched last time.",
      "expandedUrl" : "https://twitter.com/i/web/status/1829298315110927207"
    }
  },
  {
    "like" : {
      "tweetId" : "1954520215300544861",
      "fullText" : "Wednesday bake: the emmer loaf, then the olive fougasse. The recipe meant ounces on the second.",
      "expandedUrl" : "https://twitter.com/i/web/status/1954520215300544861"
    }
  },
  {
    "like" : {
      "tweetId" : "1916919752181800310",
      "fullText" : "Swapped the pitta that puffed for eggs at Lower Fennick. The starter smelled of pear drops and both sides think they won. The milk loaf on Monday, then.",
      "expandedUrl" : "https://twitter.com/i/web/status/1916919752181800310"
    }
  },
  {
    "like" : {
      "tweetId" : "1930987188991798512",
      "fullText" : "The leaf mould bin has bolted. The blossom set after all. Plan B is soup.",
      "expandedUrl" : "https://twitter.com/i/web/status/1930987188991798512"
    }
  },
  {
    "like" : {
      "tweetId" : "1309462648350502602",
      "fullText" : "Edited the relation for the ridge walk: a ladder stile moved eleven metres west because the path forks before the oak. Track uploaded for anyone who needs it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1309462648350502602"
    }
  },
  {
    "like" : {
      "tweetId" : "1359562016069365435",
      "fullText" : "Decent article on junction design: https://t.co/9KDSDbHNad The drain cover is slippery when wet, exactly as at the drill hall.",
      "expandedUrl" : "https://twitter.com/i/web/status/1359562016069365435"
    }
  },
  {
    "like" : {
      "tweetId" : "1788286064420077183",
      "fullText" : "The kids on the school bike bus past St Osyth's steps had bells, capes and a frozen padlock. A pheasant ran out of the hedge, wonderful noise.",
      "expandedUrl" : "https://twitter.com/i/web/status/1788286064420077183"
    }
  },
  {
    "like" : {
      "tweetId" : "1318953335890700596",
      "fullText" : "A passing geologist overtook me on Cuckoo Bank hill, upright, whistling, with the cleats. A deer kept pace along the fence. Coffee at the far end, of course.",
      "expandedUrl" : "https://twitter.com/i/web/status/1318953335890700596"
    }
  },
  {
    "like" : {
      "tweetId" : "1586717383777382980",
      "expandedUrl" : "https://twitter.com/i/web/status/1586717383777382980"
    }
  },
  {
    "like" : {
      "tweetId" : "1597869312580239992",
      "fullText" : "A very tall cyclist asked what I do all day. Well: painted kiln wash on everything, and after lunch weighed out feldspar on the kitchen scales.",
      "expandedUrl" : "https://twitter.com/i/web/status/1597869312580239992"
    }
  },
  {
    "like" : {
      "tweetId" : "1299193758360220831",
      "fullText" : "A reminder that the throwing rings caught the light. Ask me how I know. (It was a batch of egg cups.)",
      "expandedUrl" : "https://twitter.com/i/web/status/1299193758360220831"
    }
  },
  {
    "like" : {
      "tweetId" : "1560794685500786652",
      "fullText" : "Bread is water and then more waiting. The fig and walnut round proved me right: the water was colder than I thought. Preheated the stone, in case you wondered.",
      "expandedUrl" : "https://twitter.com/i/web/status/1560794685500786652"
    }
  },
  {
    "like" : {
      "tweetId" : "1400033349386211890",
      "fullText" : "Nerdy joy: the ford finally renders on the open map. An owl lives in the finger post.",
      "expandedUrl" : "https://twitter.com/i/web/status/1400033349386211890"
    }
  },
  {
    "like" : {
      "tweetId" : "1284367131563124780",
      "fullText" : "The gated underpass in the mist. The trace jumps under the beech trees. No filter, numb thumbs.",
      "expandedUrl" : "https://twitter.com/i/web/status/1284367131563124780"
    }
  },
  {
    "like" : {
      "tweetId" : "1900420251724454894",
      "fullText" : "You’re unable to view this Post because this account owner limits who can view their Posts. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1900420251724454894"
    }
  },
  {
    "like" : {
      "tweetId" : "1751422272695690127",
      "fullText" : "Long piece on wood ash glazes and why the sponge had a hole in it: https://t.co/uKDaR4Tv0F",
      "expandedUrl" : "https://twitter.com/i/web/status/1751422272695690127"
    }
  },
  {
    "like" : {
      "tweetId" : "1583747935764858946",
      "fullText" : "My great-aunt always said the baker marked loaves with a thumb. The bell ringers' rules say she was right.",
      "expandedUrl" : "https://twitter.com/i/web/status/1583747935764858946"
    }
  },
  {
    "like" : {
      "tweetId" : "1336409173133524561",
      "fullText" : "Three spellings of one surname in a postcard of the high street. The map leaves out the poor end of the street, so take your pick.",
      "expandedUrl" : "https://twitter.com/i/web/status/1336409173133524561"
    }
  },
  {
    "like" : {
      "tweetId" : "1556904386157911122",
      "fullText" : "Blackfly arrived before the flowers, and still the onion sets carry on as if nothing had happened. Next door's marrow is bigger, fine.",
      "expandedUrl" : "https://twitter.com/i/web/status/1556904386157911122"
    }
  },
  {
    "like" : {
      "tweetId" : "1860611252226544929",
      "fullText" : "The oddest thing about the signal box is not the tower. It is that the bell was cast in a field; see the relief fund list.",
      "expandedUrl" : "https://twitter.com/i/web/status/1860611252226544929"
    }
  },
  {
    "like" : {
      "tweetId" : "1511977800701161756",
      "fullText" : "There are brisk loaves and there is the honey oat bread. The crumb has holes you could post letters through.",
      "expandedUrl" : "https://twitter.com/i/web/status/1511977800701161756"
    }
  },
  {
    "like" : {
      "tweetId" : "1753074833818050101",
      "fullText" : "The fence leaves a gap of a hand's width. That is the third time at Candle Court, and I keep a list. Joined two path ends on the way back.",
      "expandedUrl" : "https://twitter.com/i/web/status/1753074833818050101"
    }
  },
  {
    "like" : {
      "tweetId" : "1953913144953546624",
      "fullText" : "Allotment maths: four seeds, 38 weeds, and exactly one decent helping of the celeriac.",
      "expandedUrl" : "https://twitter.com/i/web/status/1953913144953546624"
    }
  },
  {
    "like" : {
      "tweetId" : "1913332290445744523",
      "fullText" : "The choir mistress brought the churchwardens' ledger to the history group. The bridge cost more than the church. We talked until the caretaker coughed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1913332290445744523"
    }
  },
  {
    "like" : {
      "tweetId" : "1277004827531738868",
      "fullText" : "The market inspector asked why I map paths. Because the arrow points into a pond, that is why.",
      "expandedUrl" : "https://twitter.com/i/web/status/1277004827531738868"
    }
  },
  {
    "like" : {
      "tweetId" : "1378081168906267194",
      "fullText" : "Fed the starter, then forgot it. The lardy cake has become croutons, because the dog got the first one. I regret the caraway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1378081168906267194"
    }
  },
  {
    "like" : {
      "tweetId" : "1182144726513853951",
      "fullText" : "The back page is better than the book: a flood carried off the toll house (a trade directory, 1937).",
      "expandedUrl" : "https://twitter.com/i/web/status/1182144726513853951"
    }
  },
  {
    "like" : {
      "tweetId" : "1926339709784673031",
      "fullText" : "Finally in the shed with the rhubarb crown, rain on the tin roof. Lifted the last onions between showers.",
      "expandedUrl" : "https://twitter.com/i/web/status/1926339709784673031"
    }
  },
  {
    "like" : {
      "tweetId" : "1515673884860952365",
      "fullText" : "Tuesday: edged the paths. The day after: could not lift a kettle. The cold frame does not care.",
      "expandedUrl" : "https://twitter.com/i/web/status/1515673884860952365"
    }
  },
  {
    "like" : {
      "tweetId" : "1352522304006649201",
      "fullText" : "My gears skipped all the way up. The bike lane at Friar's Reach is still a skip and the helmet mirror.",
      "expandedUrl" : "https://twitter.com/i/web/status/1352522304006649201"
    }
  },
  {
    "like" : {
      "tweetId" : "1599253763574602864",
      "fullText" : "My aunt asked for the recipe for a tray of teacakes. The honest one starts: weighed everything twice, panic, carry on. The steam set off the alarm.",
      "expandedUrl" : "https://twitter.com/i/web/status/1599253763574602864"
    }
  },
  {
    "like" : {
      "tweetId" : "1729704982100183355",
      "fullText" : "Ride report: eight miles, modest wind, the bar tape rattling all the way from Saltmarsh Green. The puncture fairy skipped me today.",
      "expandedUrl" : "https://twitter.com/i/web/status/1729704982100183355"
    }
  },
  {
    "like" : {
      "tweetId" : "1854873953235237763",
      "fullText" : "A headwind both ways, which is physics, somehow. My rear light died at dusk by Rook Street. Rode the long way round before bed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1854873953235237763"
    }
  },
  {
    "like" : {
      "tweetId" : "1362710082084721726",
      "fullText" : "Commute report: five miles, faintly smug wind, the toe clips rattling all the way from the chapel wall.",
      "expandedUrl" : "https://twitter.com/i/web/status/1362710082084721726"
    }
  },
  {
    "like" : {
      "tweetId" : "1144475067207522782",
      "fullText" : "What do you do with leftover crusts? I made the muffins. The second slice was better than the first.",
      "expandedUrl" : "https://twitter.com/i/web/status/1144475067207522782"
    }
  },
  {
    "like" : {
      "tweetId" : "1520346161814027443",
      "fullText" : "With the radio on I walked the parish boundary clockwise. Nine new nodes, one wet sock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1520346161814027443"
    }
  },
  {
    "like" : {
      "tweetId" : "1144764504054343107",
      "fullText" : "How would you tag a footbridge without handrails? The verge is full of orchids, so neither gate nor stile seems right. The path number is on my list for Saturday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1144764504054343107"
    }
  },
  {
    "like" : {
      "tweetId" : "1711374756851773880",
      "fullText" : "A farmer at Thistle Down told me the parish changes halfway across. We then discussed the permissive path for half an hour.",
      "expandedUrl" : "https://twitter.com/i/web/status/1711374756851773880"
    }
  },
  {
    "like" : {
      "tweetId" : "1874425786697908225",
      "fullText" : "Patient write-up about unclaimed paths and the cut-off date: https://t.co/2w9MVyEocJ I did not know the steps were cut by hand.",
      "expandedUrl" : "https://twitter.com/i/web/status/1874425786697908225"
    }
  },
  {
    "like" : {
      "tweetId" : "1214661442343182785",
      "fullText" : "The satellite picture is 23 months old here and somebody planted a hedge across it. So: boots, notebook, the coffin route.",
      "expandedUrl" : "https://twitter.com/i/web/status/1214661442343182785"
    }
  },
  {
    "like" : {
      "tweetId" : "1889737548543600129",
      "fullText" : "Night riding tip: wear wool, trust nobody, carry a bungee cord. Sleet came in sideways.",
      "expandedUrl" : "https://twitter.com/i/web/status/1889737548543600129"
    }
  },
  {
    "like" : {
      "tweetId" : "1804718686375959232",
      "fullText" : "Things my plot taught me this month: it doubled in size overnight; volunteers came up between the slabs; always net the mangetout.",
      "expandedUrl" : "https://twitter.com/i/web/status/1804718686375959232"
    }
  },
  {
    "like" : {
      "tweetId" : "1168938536291427313",
      "fullText" : "The waymark at Sexton's Row has gone again. Nobody has cut the nettles since May. Reported with two photos. If you walk there, mind a dog-lift beside the stile.",
      "expandedUrl" : "https://twitter.com/i/web/status/1168938536291427313"
    }
  },
  {
    "like" : {
      "tweetId" : "1551433620152383153",
      "fullText" : "Breakfast is the barley flatbread, butter, nothing else. The gluten gave up.",
      "expandedUrl" : "https://twitter.com/i/web/status/1551433620152383153"
    }
  },
  {
    "like" : {
      "tweetId" : "1806323054663437643",
      "fullText" : "Small victory near Tollgate Cross: the dwarf apple. Ants have built a city in the pot last year, so this counts. The rhubarb never judges.",
      "expandedUrl" : "https://twitter.com/i/web/status/1806323054663437643"
    }
  },
  {
    "like" : {
      "tweetId" : "1905564612850894017",
      "fullText" : "The trig pillar near the top field: mapped, tagged, photographed. The stream moved after the flood. A hedge is a slow wall.",
      "expandedUrl" : "https://twitter.com/i/web/status/1905564612850894017"
    }
  },
  {
    "like" : {
      "tweetId" : "1273899459553589206",
      "fullText" : "The fishmonger picked up the terracotta colander, turned it over and said \"stubborn\". Framing it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1273899459553589206"
    }
  },
  {
    "like" : {
      "tweetId" : "1656856291418156355",
      "fullText" : "Power cut at minute 21. The buckwheat batch finished in a pan on the camping stove, and the base stuck to the stone. Salt last, always.",
      "expandedUrl" : "https://twitter.com/i/web/status/1656856291418156355"
    }
  },
  {
    "like" : {
      "tweetId" : "1589508226665262895",
      "fullText" : "Mice one, a heap of comfrey nil. The skins split after the storm.",
      "expandedUrl" : "https://twitter.com/i/web/status/1589508226665262895"
    }
  },
  {
    "like" : {
      "tweetId" : "1233202051275244997",
      "fullText" : "The glaze book says cone six. The big serving platter says otherwise: the glaze crawled off the rim.",
      "expandedUrl" : "https://twitter.com/i/web/status/1233202051275244997"
    }
  },
  {
    "like" : {
      "tweetId" : "1811637081290682420",
      "fullText" : "They resurfaced the road by the pump house and frost made the corner into a rink. I may have cheered out loud with a rain cape in hand. One hand for braking, one for gratitude.",
      "expandedUrl" : "https://twitter.com/i/web/status/1811637081290682420"
    }
  },
  {
    "like" : {
      "tweetId" : "1922741112441975759",
      "fullText" : "If the roots forked like trousers, leave a bucket of potatoes alone for a week. That is all my wisdom.",
      "expandedUrl" : "https://twitter.com/i/web/status/1922741112441975759"
    }
  },
  {
    "like" : {
      "tweetId" : "1510866001838045465",
      "fullText" : "Compost report: ridiculous, steaming, full of the fleece tunnel. The soil smells of mushrooms. The wheelbarrow tyre is flat again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1510866001838045465"
    }
  },
  {
    "like" : {
      "tweetId" : "1292777197326236745",
      "fullText" : "Levain update: the ear opened like a book. The olive fougasse will have to wait. Next time, longer autolyse.",
      "expandedUrl" : "https://twitter.com/i/web/status/1292777197326236745"
    }
  },
  {
    "like" : {
      "tweetId" : "1358907819084120943",
      "fullText" : "Do other potters know why the damp cupboard was not damp? It happens to the pulled handles and to nothing else. Iron oxide gets into everything, sandwiches included.",
      "expandedUrl" : "https://twitter.com/i/web/status/1358907819084120943"
    }
  },
  {
    "like" : {
      "tweetId" : "1793584963054513795",
      "fullText" : "Walked the quarry road against advice with the GPS running. The sign faces the wrong way, and the ploughed-out section is missing from the map.",
      "expandedUrl" : "https://twitter.com/i/web/status/1793584963054513795"
    }
  },
  {
    "like" : {
      "tweetId" : "1509823796661281391",
      "fullText" : "A lorry driver on the next plot says to ignore the Jerusalem artichokes until Friday. The thinnings made a decent salad, so perhaps they are right.",
      "expandedUrl" : "https://twitter.com/i/web/status/1509823796661281391"
    }
  },
  {
    "like" : {
      "tweetId" : "1867638458569770376",
      "fullText" : "The shards made good drainage. Not the salt pig's fault. Mine, mostly. Trimming tomorrow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1867638458569770376"
    }
  },
  {
    "like" : {
      "tweetId" : "1395929788583511798",
      "fullText" : "I catalogued the glass slides because the 1881 census page and the headstone disagree. The boundary was settled by a running race.",
      "expandedUrl" : "https://twitter.com/i/web/status/1395929788583511798"
    }
  },
  {
    "like" : {
      "tweetId" : "1842899179716493078",
      "fullText" : "In 1742, the census taker gave up at the last cottage. The source is the mill fire report, and I believe it. Nobody has asked for that box since 1834.",
      "expandedUrl" : "https://twitter.com/i/web/status/1842899179716493078"
    }
  },
  {
    "like" : {
      "tweetId" : "1478320513638151389",
      "fullText" : "Mapper's tip: photograph a locked field gate from both sides. The kerb is a reused gravestone more often than you would think.",
      "expandedUrl" : "https://twitter.com/i/web/status/1478320513638151389"
    }
  },
  {
    "like" : {
      "tweetId" : "1675603658355574964",
      "fullText" : "Everyone knows about the fire of 1923. Hardly anyone knows that the rope walk was longer than the high street. The drainage map spells it out.",
      "expandedUrl" : "https://twitter.com/i/web/status/1675603658355574964"
    }
  },
  {
    "like" : {
      "tweetId" : "1718468329964055416",
      "fullText" : "A tray of tomato seedlings, day 29: the pigeons had the tops off.",
      "expandedUrl" : "https://twitter.com/i/web/status/1718468329964055416"
    }
  },
  {
    "like" : {
      "tweetId" : "1262650146065782098",
      "fullText" : "I stretched pizza to the light using flour from the mill by Plover Point. The fridge froze the edges, extravagant result.",
      "expandedUrl" : "https://twitter.com/i/web/status/1262650146065782098"
    }
  },
  {
    "like" : {
      "tweetId" : "1530216214888864613",
      "fullText" : "You're unable to view this Tweet because it violated the Twitter Rules. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1530216214888864613"
    }
  },
  {
    "like" : {
      "tweetId" : "1745801914666651246",
      "fullText" : "The trick with a porcelain spoon rest is patience, and also that the drying went too fast on one side.",
      "expandedUrl" : "https://twitter.com/i/web/status/1745801914666651246"
    }
  },
  {
    "like" : {
      "tweetId" : "1798795815891001450",
      "fullText" : "The water was colder than I thought. So that is what 27 per cent hydration does to a ciabatta shaped like a slipper.",
      "expandedUrl" : "https://twitter.com/i/web/status/1798795815891001450"
    }
  },
  {
    "like" : {
      "tweetId" : "1533569367556739769",
      "fullText" : "Do you stake the broad beans or let it flop? Mine is peculiar and the frost took half of them.",
      "expandedUrl" : "https://twitter.com/i/web/status/1533569367556739769"
    }
  },
  {
    "like" : {
      "tweetId" : "1896695733348133395",
      "fullText" : "Never trust the sunken lane after rain. The name only survives on a drain cover by Nettle Alley, and I have the trousers to prove it. The culvert deserves a plaque.",
      "expandedUrl" : "https://twitter.com/i/web/status/1896695733348133395"
    }
  },
  {
    "like" : {
      "tweetId" : "1718251623969314063",
      "fullText" : "Swapped to winter tyres. Test ride to the granary. My chain dropped on the steep bit. Back to the stand. Nobody waves like cyclists in the rain.",
      "expandedUrl" : "https://twitter.com/i/web/status/1718251623969314063"
    }
  },
  {
    "like" : {
      "tweetId" : "1229955766348219081",
      "fullText" : "Sketched jug profiles. Stamped the maker's mark upside down. Swept the floor. Some days a studio is just a place to look at the smallest bud vase. Pots remember everything you do to them.",
      "expandedUrl" : "https://twitter.com/i/web/status/1229955766348219081"
    }
  },
  {
    "like" : {
      "tweetId" : "1706544972570388036",
      "fullText" : "There is something patchy about a right of way that ends at the cul-de-sac path. The route bends where the old barn stood.",
      "expandedUrl" : "https://twitter.com/i/web/status/1706544972570388036"
    }
  },
  {
    "like" : {
      "tweetId" : "1201023193345237823",
      "fullText" : "Clay lesson number 44: the bubble of air found its way out, so wedge before you touch the bread crock. The cat was no help.",
      "expandedUrl" : "https://twitter.com/i/web/status/1201023193345237823"
    }
  },
  {
    "like" : {
      "tweetId" : "1424191870819984379",
      "fullText" : "A rye tin loaf out of the oven in stolen minutes. The colour is nearly mahogany, and the kitchen smells like the telegraph field used to. The bottom heel is mine.",
      "expandedUrl" : "https://twitter.com/i/web/status/1424191870819984379"
    }
  },
  {
    "like" : {
      "tweetId" : "1771166741980148981",
      "fullText" : "Eight punctures this month. Dried my shoes on the radiator on the verge, again, and found the fixie in the tyre.",
      "expandedUrl" : "https://twitter.com/i/web/status/1771166741980148981"
    }
  },
  {
    "like" : {
      "tweetId" : "1460106340715978660",
      "fullText" : "Sliced the whole thing while hot before work. The stotties are quiet and I am already thinking about lunch.",
      "expandedUrl" : "https://twitter.com/i/web/status/1460106340715978660"
    }
  },
  {
    "like" : {
      "tweetId" : "1521648436535476742",
      "fullText" : "Nerdy notes on ash content and old wheat: https://t.co/jz8inYy0cv No wonder the raisins sank.",
      "expandedUrl" : "https://twitter.com/i/web/status/1521648436535476742"
    }
  },
  {
    "like" : {
      "tweetId" : "1859023720039119333",
      "fullText" : "Angry article on junction design: https://t.co/2pRHUE1kmP The bollards are one handlebar apart, exactly as at the duck pond.",
      "expandedUrl" : "https://twitter.com/i/web/status/1859023720039119333"
    }
  },
  {
    "like" : {
      "tweetId" : "1228662770559281645",
      "fullText" : "Swapped brioche for eggs at the lock gates. The crust sang for ten minutes and both sides think they won.",
      "expandedUrl" : "https://twitter.com/i/web/status/1228662770559281645"
    }
  },
  {
    "like" : {
      "tweetId" : "1310747976499721130",
      "fullText" : "There was a tannery at Hob's Ford in 1928, and the miller was fined for short weight. A sampler signed Hester proves it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1310747976499721130"
    }
  },
  {
    "like" : {
      "tweetId" : "1872665613019102578",
      "fullText" : "The kids on the school bike bus past Limekiln Hill had bells, capes and the bell. The road sweeper had been, wonderful noise.",
      "expandedUrl" : "https://twitter.com/i/web/status/1872665613019102578"
    }
  },
  {
    "like" : {
      "tweetId" : "1581788364364076223",
      "fullText" : "There is something dependable about a right of way that ends at a benchmark cut into the wall. The landowner waved me through. Bring gaiters.",
      "expandedUrl" : "https://twitter.com/i/web/status/1581788364364076223"
    }
  },
  {
    "like" : {
      "tweetId" : "1952850840021573675",
      "fullText" : "Trued the back wheel in the drizzle and the bike feels mysterious again. The handlebar bag was the culprit. A worn cassette is on the list.",
      "expandedUrl" : "https://twitter.com/i/web/status/1952850840021573675"
    }
  },
  {
    "like" : {
      "tweetId" : "1191945059318558261",
      "fullText" : "Sensible read on no-dig beds: https://t.co/5TCLugthXQ It explains why nobody in the house will eat it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1191945059318558261"
    }
  },
  {
    "like" : {
      "tweetId" : "1689641954274959576",
      "fullText" : "Reading about old slipware from Withy Island: https://t.co/RTNRFHRL1Y Turns out the glaze pooled dark in the grooves there too. The clay body is the new speckled one, by the way.",
      "expandedUrl" : "https://twitter.com/i/web/status/1689641954274959576"
    }
  },
  {
    "like" : {
      "tweetId" : "1400813426825416972",
      "fullText" : "Eleven hundred grams of rye, a pinch of nerve, the hot cross buns. The recipe meant ounces.",
      "expandedUrl" : "https://twitter.com/i/web/status/1400813426825416972"
    }
  },
  {
    "like" : {
      "tweetId" : "1776959864718079823",
      "fullText" : "Opened the kiln at lunchtime and cobalt bled into the white. The moon jar came out better than hoped.",
      "expandedUrl" : "https://twitter.com/i/web/status/1776959864718079823"
    }
  },
  {
    "like" : {
      "tweetId" : "1517625689595012195",
      "fullText" : "Interviewed the last lock keeper and labelled the negatives. History is largely filing, and now and then a bundle of ferry tolls. The index is wrong, naturally.",
      "expandedUrl" : "https://twitter.com/i/web/status/1517625689595012195"
    }
  },
  {
    "like" : {
      "tweetId" : "1281718264047597596",
      "fullText" : "Anyone surveying footpaths this week? I sketched the ford and could use a second opinion on the causeway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1281718264047597596"
    }
  },
  {
    "like" : {
      "tweetId" : "1810248195685063991",
      "fullText" : "It took four attempts to throw a slip-trailed charger today. The wax had gone hard in the pot. The coil-built planter goes in next and I am nervous.",
      "expandedUrl" : "https://twitter.com/i/web/status/1810248195685063991"
    }
  },
  {
    "like" : {
      "tweetId" : "1766853499480474401",
      "fullText" : "Detailed essay on enclosure maps: https://t.co/gSONfd1fuz It turns out the tannery smell stopped the hymn singing round here as well. An apprentice indenture may hold the answer.",
      "expandedUrl" : "https://twitter.com/i/web/status/1766853499480474401"
    }
  },
  {
    "like" : {
      "tweetId" : "1763263983437276708",
      "fullText" : "Tallied bikes at Harbour Street between eight and nine: 64, one of them carrying the kickstand.",
      "expandedUrl" : "https://twitter.com/i/web/status/1763263983437276708"
    }
  },
  {
    "like" : {
      "tweetId" : "1253478383798550191",
      "fullText" : "The cross-field line in the mist. Cattle have trodden the bank flat. No filter, numb thumbs. Changeset comment written, tea made.",
      "expandedUrl" : "https://twitter.com/i/web/status/1253478383798550191"
    }
  },
  {
    "like" : {
      "tweetId" : "1500982038029304595",
      "fullText" : "Turned up the constable's notebook in the record office just after six: the fair was banned for noise.",
      "expandedUrl" : "https://twitter.com/i/web/status/1500982038029304595"
    }
  },
  {
    "like" : {
      "tweetId" : "1687488070768307234",
      "fullText" : "My scales and I disagree about a tray of teacakes. The dough climbed out of the bowl. Flour on the ceiling, somehow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1687488070768307234"
    }
  },
  {
    "like" : {
      "tweetId" : "1173773141949012847",
      "fullText" : "The cheese scones: crust like bark, crumb like awkward lace. The cold dough scored like leather.",
      "expandedUrl" : "https://twitter.com/i/web/status/1173773141949012847"
    }
  },
  {
    "like" : {
      "tweetId" : "1371084451853341128",
      "fullText" : "I sowed two rows of carrots while a former mayor told me about the autumn cabbages in 1976.",
      "expandedUrl" : "https://twitter.com/i/web/status/1371084451853341128"
    }
  },
  {
    "like" : {
      "tweetId" : "1181742733849955428",
      "fullText" : "Visitors always think it is the wheel that is difficult. It is a sgraffito tile, and the fact that a thumbprint shows under the glaze.",
      "expandedUrl" : "https://twitter.com/i/web/status/1181742733849955428"
    }
  },
  {
    "like" : {
      "tweetId" : "1206213162124596186",
      "fullText" : "Pricked out the lettuces and then leaned on the fork for twenty minutes. The nasturtiums need watching. There will be chutney.",
      "expandedUrl" : "https://twitter.com/i/web/status/1206213162124596186"
    }
  },
  {
    "like" : {
      "tweetId" : "1941002907297092514",
      "fullText" : "Walked round Fennick Bridge with the overseers' accounts in hand. The parish paid for one wooden leg, if you know where to look.",
      "expandedUrl" : "https://twitter.com/i/web/status/1941002907297092514"
    }
  },
  {
    "like" : {
      "tweetId" : "1292887228707850053",
      "fullText" : "Shelf of shame, new entry: the oribe dish. A hairline ran right through, which I knew.",
      "expandedUrl" : "https://twitter.com/i/web/status/1292887228707850053"
    }
  },
  {
    "like" : {
      "tweetId" : "1478737555724486265",
      "fullText" : "This morning I followed a dry stream bed. Three new nodes, one wet sock. Contour lines do not lie.",
      "expandedUrl" : "https://twitter.com/i/web/status/1478737555724486265"
    }
  },
  {
    "like" : {
      "tweetId" : "1268483482393891459",
      "fullText" : "The lock keeper asked what I do all day. Well: dipped everything for a count of four, and after lunch recycled a bin of slops.",
      "expandedUrl" : "https://twitter.com/i/web/status/1268483482393891459"
    }
  },
  {
    "like" : {
      "tweetId" : "1684121061326977671",
      "fullText" : "Lovely piece on wood ash glazes and why the wheel hums in F sharp: https://t.co/Cluo4XOxHx",
      "expandedUrl" : "https://twitter.com/i/web/status/1684121061326977671"
    }
  },
  {
    "like" : {
      "tweetId" : "1909521386733678817",
      "fullText" : "Do try a colder proof. The burnt baguettes went in at midnight and the oven door jammed shut. Crumb shot tomorrow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1909521386733678817"
    }
  },
  {
    "like" : {
      "tweetId" : "1375377407109359895",
      "fullText" : "Letter from the plot committee about the radishes. The watering can leaks at both ends, apparently grounds for concern.",
      "expandedUrl" : "https://twitter.com/i/web/status/1375377407109359895"
    }
  },
  {
    "like" : {
      "tweetId" : "1850533768195932497",
      "fullText" : "Never trust the quarry edge after rain. The stile has lost its top step by the railway cottages, and I have the trousers to prove it. Waymarks in yellow, boots in brown.",
      "expandedUrl" : "https://twitter.com/i/web/status/1850533768195932497"
    }
  },
  {
    "like" : {
      "tweetId" : "1631166563734818670",
      "fullText" : "The rear rack or mudguards? If you can only have one, remember that the lights stay red for bicycles. The puncture fairy skipped me today.",
      "expandedUrl" : "https://twitter.com/i/web/status/1631166563734818670"
    }
  },
  {
    "like" : {
      "tweetId" : "1576633356130998834",
      "fullText" : "Swapped the asparagus bed for a bag of manure. Fair trade, considering the netting caught my buttons and nothing else. Made nettle tea for the plants too, since you ask.",
      "expandedUrl" : "https://twitter.com/i/web/status/1576633356130998834"
    }
  },
  {
    "like" : {
      "tweetId" : "1344679950066927544",
      "fullText" : "The scout leader asked why I map paths. Because the ditch is deeper than it looks, that is why. Took forty photos of gateposts on the way back.",
      "expandedUrl" : "https://twitter.com/i/web/status/1344679950066927544"
    }
  },
  {
    "like" : {
      "tweetId" : "1365164835430047136",
      "fullText" : "There was a lime kiln at the boathouse in 1891, and the schoolmaster resigned over a goat. The workhouse menu proves it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1365164835430047136"
    }
  },
  {
    "like" : {
      "tweetId" : "1891223732433075166",
      "fullText" : "Thursday bake: a malted wholemeal, then focaccia with rosemary. The starter smelled of pear drops on the second. Butter is not optional.",
      "expandedUrl" : "https://twitter.com/i/web/status/1891223732433075166"
    }
  },
  {
    "like" : {
      "tweetId" : "1911832677503718471",
      "fullText" : "Turned the compost on the plot over the weekend. The runner beans looked plain and the mice left only husks.",
      "expandedUrl" : "https://twitter.com/i/web/status/1911832677503718471"
    }
  },
  {
    "like" : {
      "tweetId" : "1470194389877806697",
      "fullText" : "A lovely slip in the mill fire report: every third house sold ale. Clerks were human too. One more box to go.",
      "expandedUrl" : "https://twitter.com/i/web/status/1470194389877806697"
    }
  },
  {
    "like" : {
      "tweetId" : "1410026795448043201",
      "fullText" : "This Post is from a suspended account. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1410026795448043201"
    }
  },
  {
    "like" : {
      "tweetId" : "1165385573399039061",
      "fullText" : "Passed five cars in a queue on the bus depot in wellies. The ramp is too steep for a trailer and the blackbirds were singing.",
      "expandedUrl" : "https://twitter.com/i/web/status/1165385573399039061"
    }
  },
  {
    "like" : {
      "tweetId" : "1578931405711784487",
      "fullText" : "Five hours at the wheel and all there is to show is the butter dish, decent as it is. My apron could stand up on its own.",
      "expandedUrl" : "https://twitter.com/i/web/status/1578931405711784487"
    }
  },
  {
    "like" : {
      "tweetId" : "1349750994271791579",
      "fullText" : "Has anyone grown a bucket of potatoes this far north? The bed dries out by noon and I am losing faith. Mulch is the answer to most things.",
      "expandedUrl" : "https://twitter.com/i/web/status/1349750994271791579"
    }
  },
  {
    "like" : {
      "tweetId" : "1821744880270205364",
      "fullText" : "Do you stake the gooseberry bush or let it sprawl? Mine is sulky and the soil is still cold at a spade's depth.",
      "expandedUrl" : "https://twitter.com/i/web/status/1821744880270205364"
    }
  },
  {
    "like" : {
      "tweetId" : "1741392981931139917",
      "fullText" : "The junction is fifty paces further south. The definitive map begs to differ, and so does the boardwalk.",
      "expandedUrl" : "https://twitter.com/i/web/status/1741392981931139917"
    }
  },
  {
    "like" : {
      "tweetId" : "1495540071305655202",
      "fullText" : "Walked Mill Stile between two meetings with the GPS running. The gate is tied up with blue twine, and a bridleway sign is missing from the map. A cattle grid deserves a plaque.",
      "expandedUrl" : "https://twitter.com/i/web/status/1495540071305655202"
    }
  },
  {
    "like" : {
      "tweetId" : "1190762154460187353",
      "fullText" : "Hand-drawn sheets call it the church way. Today gorse has closed the upper half and you need the green lane to get through.",
      "expandedUrl" : "https://twitter.com/i/web/status/1190762154460187353"
    }
  },
  {
    "like" : {
      "tweetId" : "1467162111793965914",
      "fullText" : "Why does the pitta that puffed behave perfectly for the piano tuner and never for me? The proof ran on past midnight, every time.",
      "expandedUrl" : "https://twitter.com/i/web/status/1467162111793965914"
    }
  },
  {
    "like" : {
      "tweetId" : "1567190807777085468",
      "fullText" : "Admission: cardamom buns came from a packet. The crumb is tight at one end and nobody noticed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1567190807777085468"
    }
  },
  {
    "like" : {
      "tweetId" : "1559899796601892032",
      "fullText" : "Scored a dozen baps with a razor and a steady hand. The lid came off with a sigh regardless.",
      "expandedUrl" : "https://twitter.com/i/web/status/1559899796601892032"
    }
  },
  {
    "like" : {
      "tweetId" : "1125667249540130502",
      "fullText" : "The hosepipe is tidy again. The asparagus bed is sulking and the stems are as thick as my wrist.",
      "expandedUrl" : "https://twitter.com/i/web/status/1125667249540130502"
    }
  },
  {
    "like" : {
      "tweetId" : "1450421276387621892",
      "fullText" : "The waymark at Wendle Weir has gone again. The ditch is deeper than it looks. Reported with two photos. Contour lines do not lie.",
      "expandedUrl" : "https://twitter.com/i/web/status/1450421276387621892"
    }
  },
  {
    "like" : {
      "tweetId" : "1485754084179295738",
      "fullText" : "Nobody warns you that the seed was nine years old. A jar of saved seed was meant to be the easy one. Jam jars wanted, as ever.",
      "expandedUrl" : "https://twitter.com/i/web/status/1485754084179295738"
    }
  },
  {
    "like" : {
      "tweetId" : "1704073391849468239",
      "fullText" : "Bread is flour and then more waiting. The overnight sourdough proved me right: the sugar burned first.",
      "expandedUrl" : "https://twitter.com/i/web/status/1704073391849468239"
    }
  },
  {
    "like" : {
      "tweetId" : "1630743867578136399",
      "fullText" : "How do you carry a sprung saddle on a bike? Mine went sideways near Oyster Hard, ridiculous scene, and a wasp got into my sleeve.",
      "expandedUrl" : "https://twitter.com/i/web/status/1630743867578136399"
    }
  },
  {
    "like" : {
      "tweetId" : "1397306823142219670",
      "fullText" : "The folding bike arrived. It is splendid, heavier than promised, and the sunrise was behind me the whole way. Flask of tea at the top.",
      "expandedUrl" : "https://twitter.com/i/web/status/1397306823142219670"
    }
  },
  {
    "like" : {
      "tweetId" : "1367977155760353741",
      "fullText" : "The glaze book says cone six. The wonky milk jug says otherwise: the witness cone bent early.",
      "expandedUrl" : "https://twitter.com/i/web/status/1367977155760353741"
    }
  },
  {
    "like" : {
      "tweetId" : "1568035578504373302",
      "fullText" : "The ferryman brought a quarry lease to the history group. The harvest supper ended in court. We talked until the caretaker coughed. Followed a family through three parishes as well.",
      "expandedUrl" : "https://twitter.com/i/web/status/1568035578504373302"
    }
  },
  {
    "like" : {
      "tweetId" : "1721018820500461587",
      "fullText" : "Ate the mangetout standing up, straight from the soil, yesterday. The wind took the fleece to the next parish, who cares.",
      "expandedUrl" : "https://twitter.com/i/web/status/1721018820500461587"
    }
  },
  {
    "like" : {
      "tweetId" : "1933185616863362159",
      "fullText" : "A farmer at Pinfold Close told me the kerb is a reused gravestone. We then argued about the towpath detour for half an hour.",
      "expandedUrl" : "https://twitter.com/i/web/status/1933185616863362159"
    }
  },
  {
    "like" : {
      "tweetId" : "1124520307986909417",
      "fullText" : "A bundle of hazel poles has bolted. The worms are having a conference. Plan B is soup. The rhubarb never judges.",
      "expandedUrl" : "https://twitter.com/i/web/status/1124520307986909417"
    }
  },
  {
    "like" : {
      "tweetId" : "1808320809999169982",
      "fullText" : "Sunday ride cancelled: a child shouted encouragement. Spent the evening with a ratchet strap and a tin of grease.",
      "expandedUrl" : "https://twitter.com/i/web/status/1808320809999169982"
    }
  },
  {
    "like" : {
      "tweetId" : "1810407479151815253",
      "fullText" : "A reminder that the element died at nine hundred degrees. Ask me how I know. (It was the citrus juicer.)",
      "expandedUrl" : "https://twitter.com/i/web/status/1810407479151815253"
    }
  },
  {
    "like" : {
      "tweetId" : "1774002880806250229",
      "fullText" : "Mapper's tip: photograph an unsigned junction from both sides. The post has rotted at the base more often than you would think. If you walk there, mind the sunken lane.",
      "expandedUrl" : "https://twitter.com/i/web/status/1774002880806250229"
    }
  },
  {
    "like" : {
      "tweetId" : "1746403291979448359",
      "fullText" : "Around noon I carved hedgerow leaves into porcelain, then stamped the maker's mark upside down, then sat down with a wax-resist plate and called it a day.",
      "expandedUrl" : "https://twitter.com/i/web/status/1746403291979448359"
    }
  },
  {
    "like" : {
      "tweetId" : "1942190081260556344",
      "fullText" : "The night warden overtook me on Nettle Alley hill, upright, whistling, with my old steel tourer. The lights stay red for bicycles. One hand for braking, one for gratitude.",
      "expandedUrl" : "https://twitter.com/i/web/status/1942190081260556344"
    }
  },
  {
    "like" : {
      "tweetId" : "1963750973479611527",
      "fullText" : "Patched the elements. Painted kiln wash on everything. Swept the floor. Some days a studio is just a place to look at my third casserole lid.",
      "expandedUrl" : "https://twitter.com/i/web/status/1963750973479611527"
    }
  },
  {
    "like" : {
      "tweetId" : "1865584231892992946",
      "fullText" : "Drew the holloway freehand between the brickfields and the viaduct. Nobody died, the parish boundary stone is now a polygon.",
      "expandedUrl" : "https://twitter.com/i/web/status/1865584231892992946"
    }
  },
  {
    "like" : {
      "tweetId" : "1793594630794168127",
      "fullText" : "Three spellings of one surname in the hearth tax return. Two sisters ran the forge for a decade, so take your pick. Scans when the archivist says yes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1793594630794168127"
    }
  },
  {
    "like" : {
      "tweetId" : "1590489967466410871",
      "fullText" : "Yesterday evening: scraped down the bench. An hour later: the shape collapsed on the peel. Baking is gossip you can eat. The peel is older than I am.",
      "expandedUrl" : "https://twitter.com/i/web/status/1590489967466410871"
    }
  },
  {
    "like" : {
      "tweetId" : "1965270812011027861",
      "fullText" : "The caretaker on the next plot says to ignore the cucumber frame until Tuesday. The canes blew flat on Tuesday, so perhaps they are right.",
      "expandedUrl" : "https://twitter.com/i/web/status/1965270812011027861"
    }
  },
  {
    "like" : {
      "tweetId" : "1374583567018321301",
      "fullText" : "Do not name your starter. The skin dried and tore and now I feel guilty about a pain de campagne.",
      "expandedUrl" : "https://twitter.com/i/web/status/1374583567018321301"
    }
  },
  {
    "like" : {
      "tweetId" : "1463054525533571726",
      "fullText" : "The margin note is better than the book: the squire lost the meadow at cards (the enclosure award, 1885). History smells of vinegar and dust.",
      "expandedUrl" : "https://twitter.com/i/web/status/1463054525533571726"
    }
  },
  {
    "like" : {
      "tweetId" : "1655571930852553500",
      "fullText" : "Compost report: heavier than it looks, steaming, full of the parsnips. Mildew got there first. The scarecrow now has my old coat.",
      "expandedUrl" : "https://twitter.com/i/web/status/1655571930852553500"
    }
  },
  {
    "like" : {
      "tweetId" : "1724035924317244811",
      "fullText" : "Monday: spread leaf mould. The day after: could not lift a kettle. The kale does not care.",
      "expandedUrl" : "https://twitter.com/i/web/status/1724035924317244811"
    }
  },
  {
    "like" : {
      "tweetId" : "1424482904550332685",
      "fullText" : "The causeway near St Osyth's steps: mapped, tagged, photographed. The plank bounces like a diving board.",
      "expandedUrl" : "https://twitter.com/i/web/status/1424482904550332685"
    }
  },
  {
    "like" : {
      "tweetId" : "1347815977208671095",
      "fullText" : "Clay lesson number 53: the pyrometer lies by thirty degrees, so slow down before you touch the tall bottle with the thin neck.",
      "expandedUrl" : "https://twitter.com/i/web/status/1347815977208671095"
    }
  },
  {
    "like" : {
      "tweetId" : "1920633382227127942",
      "fullText" : "Baked the milk loaf for the beekeeper. The seeds fell off at the first slice. They asked for more. Toast by nine.",
      "expandedUrl" : "https://twitter.com/i/web/status/1920633382227127942"
    }
  },
  {
    "like" : {
      "tweetId" : "1406392214013883752",
      "fullText" : "Baking at 22 degrees of frost: the bulk took nine hours, so a naan the size of a cushion slept next to the boiler. Knead less, wait more.",
      "expandedUrl" : "https://twitter.com/i/web/status/1406392214013883752"
    }
  },
  {
    "like" : {
      "tweetId" : "1821825447005723314",
      "fullText" : "Handwriting of the day comes from a farm diary. Faintly smug loops, no commas, and the pond powered three mills.",
      "expandedUrl" : "https://twitter.com/i/web/status/1821825447005723314"
    }
  },
  {
    "like" : {
      "tweetId" : "1938157865199974444",
      "fullText" : "Letter from the plot committee about the beetroot. The leaves turned yellow at the edges, apparently a breach. The wheelbarrow tyre is flat again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1938157865199974444"
    }
  },
  {
    "like" : {
      "tweetId" : "1539394797973225591",
      "fullText" : "A slug was asleep in the middle, and still a squash the size of a stool carries on as if nothing had happened.",
      "expandedUrl" : "https://twitter.com/i/web/status/1539394797973225591"
    }
  },
  {
    "like" : {
      "tweetId" : "1298179247681774180",
      "fullText" : "Edited the relation for the ridge walk: a benchmark cut into the wall moved eleven metres west because the surface turns to soup.",
      "expandedUrl" : "https://twitter.com/i/web/status/1298179247681774180"
    }
  },
  {
    "like" : {
      "tweetId" : "1348657392172362493",
      "fullText" : "Starter update: the top scorched before the sides set. The pretzels will have to wait. Dutch oven for the win.",
      "expandedUrl" : "https://twitter.com/i/web/status/1348657392172362493"
    }
  },
  {
    "like" : {
      "tweetId" : "1134975667708968348",
      "fullText" : "Somebody saved the cricket club scorebook in a biscuit tin for 33 years. The weavers signed with crosses. Bless biscuit tins.",
      "expandedUrl" : "https://twitter.com/i/web/status/1134975667708968348"
    }
  },
  {
    "like" : {
      "tweetId" : "1800025527723757886",
      "fullText" : "To the driver at Lower Fennick: the ramp is too steep for a trailer. Please look twice.",
      "expandedUrl" : "https://twitter.com/i/web/status/1800025527723757886"
    }
  },
  {
    "like" : {
      "tweetId" : "1361878859465468961",
      "fullText" : "A headwind both ways, which is physics, somehow. My brakes howled like a goose by the bus depot.",
      "expandedUrl" : "https://twitter.com/i/web/status/1361878859465468961"
    }
  },
  {
    "like" : {
      "tweetId" : "1485460293159230458",
      "fullText" : "Question for census people: how do you read the lighting committee file when the market cross was sold for cattle troughs?",
      "expandedUrl" : "https://twitter.com/i/web/status/1485460293159230458"
    }
  },
  {
    "like" : {
      "tweetId" : "1538253069070493274",
      "fullText" : "Whoever put up a hedge gap by the old ropeworks: thank you, it is gentle and the dog approves. The track was a tramway once.",
      "expandedUrl" : "https://twitter.com/i/web/status/1538253069070493274"
    }
  },
  {
    "like" : {
      "tweetId" : "1542051962982962349",
      "fullText" : "You’re unable to view this Post because this account owner limits who can view their Posts. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1542051962982962349"
    }
  },
  {
    "like" : {
      "tweetId" : "1943429253604709499",
      "fullText" : "Corrected the missing waymark in the database after the storm. It had been melancholy since 2011. The arrow points into a pond.",
      "expandedUrl" : "https://twitter.com/i/web/status/1943429253604709499"
    }
  },
  {
    "like" : {
      "tweetId" : "1125416210947453324",
      "fullText" : "Do try a colder proof. The emmer loaf went in at midnight and the timer never rang. Flour on the ceiling, somehow.",
      "expandedUrl" : "https://twitter.com/i/web/status/1125416210947453324"
    }
  },
  {
    "like" : {
      "tweetId" : "1135804728225928777",
      "fullText" : "Transcribed 34 lines of the chapel register at the worst possible moment. Eyes gone. But the parish paid for one wooden leg! White gloves are overrated, clean hands are fine.",
      "expandedUrl" : "https://twitter.com/i/web/status/1135804728225928777"
    }
  },
  {
    "like" : {
      "tweetId" : "1300372209176828527",
      "fullText" : "Useful write-up about unclaimed paths and the cut-off date: https://t.co/x3qhO8PDks I did not know maize grows right up to the hedge.",
      "expandedUrl" : "https://twitter.com/i/web/status/1300372209176828527"
    }
  },
  {
    "like" : {
      "tweetId" : "1129948978207018395",
      "fullText" : "Reached 47 rides since spring. The front derailleur has outlived two chains, and the traffic count beats last year. An inner tube is on the list.",
      "expandedUrl" : "https://twitter.com/i/web/status/1129948978207018395"
    }
  },
  {
    "like" : {
      "tweetId" : "1891555953786037405",
      "fullText" : "The lock froze to the railings on the ride in before anyone was up. The seat post held up, my patience did not. The tailwind home made up for it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1891555953786037405"
    }
  },
  {
    "like" : {
      "tweetId" : "1395461143040820168",
      "fullText" : "The trick with a sgraffito tile is patience, and also that the drip stopped one millimetre from disaster.",
      "expandedUrl" : "https://twitter.com/i/web/status/1395461143040820168"
    }
  },
  {
    "like" : {
      "tweetId" : "1670248482630462227",
      "fullText" : "I weighed the panniers, rode a lap round the quarry road, then oiled the lock again because of the squeak. Legs like custard.",
      "expandedUrl" : "https://twitter.com/i/web/status/1670248482630462227"
    }
  },
  {
    "like" : {
      "tweetId" : "1178796028034670420",
      "fullText" : "Half asleep, radio on, a raku bead on the wheel, and for ten minutes the spout pours without dribbling.",
      "expandedUrl" : "https://twitter.com/i/web/status/1178796028034670420"
    }
  },
  {
    "like" : {
      "tweetId" : "1855303071799176526",
      "fullText" : "Seed catalogue season, so naturally I want the onion sets, although bees were in it by seven.",
      "expandedUrl" : "https://twitter.com/i/web/status/1855303071799176526"
    }
  },
  {
    "like" : {
      "tweetId" : "1854381987333244827",
      "fullText" : "A robin sat on the leaf mould bin while I dug over the bottom bed. Judging, I think. A heap of comfrey next, weather permitting.",
      "expandedUrl" : "https://twitter.com/i/web/status/1854381987333244827"
    }
  },
  {
    "like" : {
      "tweetId" : "1546340478498843525",
      "fullText" : "Reading about old slipware from Plover Point: https://t.co/AJh4bl5GaT Turns out the stain turned out the colour of tea there too.",
      "expandedUrl" : "https://twitter.com/i/web/status/1546340478498843525"
    }
  },
  {
    "like" : {
      "tweetId" : "1935388102648265835",
      "fullText" : "If the cottage deeds ever surfaces, tell me first. The tannery smell stopped the hymn singing, according to a letter of 1803.",
      "expandedUrl" : "https://twitter.com/i/web/status/1935388102648265835"
    }
  },
  {
    "like" : {
      "tweetId" : "1747284650537726973",
      "fullText" : "I fixed the turn by the chapel and somewhere past Wendle Weir realised that the landowner waved me through. The path number is on my list for Wednesday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1747284650537726973"
    }
  },
  {
    "like" : {
      "tweetId" : "1211917700502831617",
      "fullText" : "The rear rack squeaks. I have taped up the split cape. It still squeaks. Leaves hide the kerb may be a clue. Granny gear, no shame.",
      "expandedUrl" : "https://twitter.com/i/web/status/1211917700502831617"
    }
  },
  {
    "like" : {
      "tweetId" : "1182765449980204487",
      "fullText" : "Would a segregated lane past the telegraph field fix it? A lorry indicated for once most mornings, and the fixie is no match.",
      "expandedUrl" : "https://twitter.com/i/web/status/1182765449980204487"
    }
  },
  {
    "like" : {
      "tweetId" : "1534985320957991318",
      "fullText" : "Someone has stolen the new brake pads off my bike outside Cuckoo Bank. Only that. The lane was painted over the manhole, I suppose. My bell has a good ring to it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1534985320957991318"
    }
  },
  {
    "like" : {
      "tweetId" : "1506669482667346471",
      "fullText" : "Slugs one, the sweet peas nil. Rabbits found the one gap.",
      "expandedUrl" : "https://twitter.com/i/web/status/1506669482667346471"
    }
  },
  {
    "like" : {
      "tweetId" : "1550651965329878235",
      "fullText" : "My great-aunt always said the pump handle was chained at night. The relief fund list says she was exaggerating, slightly.",
      "expandedUrl" : "https://twitter.com/i/web/status/1550651965329878235"
    }
  },
  {
    "like" : {
      "tweetId" : "1126444756817121833",
      "fullText" : "My favourite part of cycling to work: a van parked across the lane. The worst: a borrowed cargo bike. Coffee at the far end, of course.",
      "expandedUrl" : "https://twitter.com/i/web/status/1126444756817121833"
    }
  },
  {
    "like" : {
      "tweetId" : "1347556854521403723",
      "fullText" : "The crossing gives you six seconds. The bike lane at Saltmarsh Green is currently a skip and the tubeless tyre.",
      "expandedUrl" : "https://twitter.com/i/web/status/1347556854521403723"
    }
  },
  {
    "like" : {
      "tweetId" : "1552957309429528846",
      "fullText" : "Cold studio, stiff clay. Rolled slabs until my wrists complained anyway, and a faceted beaker is at least round.",
      "expandedUrl" : "https://twitter.com/i/web/status/1552957309429528846"
    }
  },
  {
    "like" : {
      "tweetId" : "1580464109756986605",
      "fullText" : "Rode home until dusk with a loose headset in the pannier. My rear light died at dusk, no regrets. Chain oil is now a food group.",
      "expandedUrl" : "https://twitter.com/i/web/status/1580464109756986605"
    }
  },
  {
    "like" : {
      "tweetId" : "1603934972352071052",
      "fullText" : "First frost at Sexton's Row. Limed the cabbage bed by torchlight and saved the fleece tunnel. My knees have views on this.",
      "expandedUrl" : "https://twitter.com/i/web/status/1603934972352071052"
    }
  },
  {
    "like" : {
      "tweetId" : "1563617893540170924",
      "fullText" : "Found a batch of egg cups behind the damp cupboard after the storm, peculiar and forgotten. The second coat hid the brush marks.",
      "expandedUrl" : "https://twitter.com/i/web/status/1563617893540170924"
    }
  },
  {
    "like" : {
      "tweetId" : "1609275087029296589",
      "fullText" : "It took six attempts to throw a pinched tea bowl today. The shrinkage was closer to fourteen per cent.",
      "expandedUrl" : "https://twitter.com/i/web/status/1609275087029296589"
    }
  },
  {
    "like" : {
      "tweetId" : "1309023616416700440",
      "fullText" : "Nerdy joy: the ploughed-out section finally renders on the open map. The hedge was double once.",
      "expandedUrl" : "https://twitter.com/i/web/status/1309023616416700440"
    }
  },
  {
    "like" : {
      "tweetId" : "1930284516859383290",
      "fullText" : "The rate book mentions Oyster Hard by name. The boundary was settled by a running race, which changes the story.",
      "expandedUrl" : "https://twitter.com/i/web/status/1930284516859383290"
    }
  },
  {
    "like" : {
      "tweetId" : "1733234261047799130",
      "fullText" : "Everyone knows about the fire of 1919. Hardly anyone knows that the wall was built in lieu of rent. The turnpike returns spell it out.",
      "expandedUrl" : "https://twitter.com/i/web/status/1733234261047799130"
    }
  },
  {
    "like" : {
      "tweetId" : "1163399383668071267",
      "fullText" : "Rode home between two meetings with a frozen padlock in the pannier. The pothole has its own tide, no regrets. Patched an inner tube in the dark before bed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1163399383668071267"
    }
  },
  {
    "like" : {
      "tweetId" : "1839265146747321922",
      "fullText" : "Two punctures this month. Wrapped the bars on the verge, again, and found the cleats in the tyre. Nobody waves like cyclists in the rain.",
      "expandedUrl" : "https://twitter.com/i/web/status/1839265146747321922"
    }
  },
  {
    "like" : {
      "tweetId" : "1930450050961572561",
      "fullText" : "An ash-glazed vase and I have reached an understanding: the foot ring stuck to the shelf. You would not believe how mysterious it feels in the hand.",
      "expandedUrl" : "https://twitter.com/i/web/status/1930450050961572561"
    }
  },
  {
    "like" : {
      "tweetId" : "1943975688830695215",
      "fullText" : "Kiln gods, please: the speckled breakfast bowl has a home waiting. The plaster got into the clay last time.",
      "expandedUrl" : "https://twitter.com/i/web/status/1943975688830695215"
    }
  },
  {
    "like" : {
      "tweetId" : "1526513072393329139",
      "expandedUrl" : "https://twitter.com/i/web/status/1526513072393329139"
    }
  },
  {
    "like" : {
      "tweetId" : "1682097975729878427",
      "fullText" : "Before the shops opened at Tollgate Cross: the quarry edge, two herons, no signal. Argued about a bridleway offline. Track uploaded for anyone who needs it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1682097975729878427"
    }
  },
  {
    "like" : {
      "tweetId" : "1904065884555081384",
      "fullText" : "Replaced the brake blocks. Test ride to the tannery yard. Gravel covers the whole bend. Back to the stand.",
      "expandedUrl" : "https://twitter.com/i/web/status/1904065884555081384"
    }
  },
  {
    "like" : {
      "tweetId" : "1234250908499285561",
      "fullText" : "The rhubarb crown, day 61: the roots forked like trousers.",
      "expandedUrl" : "https://twitter.com/i/web/status/1234250908499285561"
    }
  },
  {
    "like" : {
      "tweetId" : "1236352981391151443",
      "fullText" : "I pinched out tomatoes while a trainee nurse told me about the autumn cabbages in 1976. Marigolds everywhere, on purpose.",
      "expandedUrl" : "https://twitter.com/i/web/status/1236352981391151443"
    }
  },
  {
    "like" : {
      "tweetId" : "1422671605702624598",
      "fullText" : "Knocked on the base, then forgot it. The soda bread has become a doorstop, because it rose sideways towards the light. Stollen in July on Saturday, then.",
      "expandedUrl" : "https://twitter.com/i/web/status/1422671605702624598"
    }
  },
  {
    "like" : {
      "tweetId" : "1723927531360485968",
      "fullText" : "Things my plot taught me this month: rabbits found the one gap; bees were in it by seven; always net a very small melon. Blight watch continues.",
      "expandedUrl" : "https://twitter.com/i/web/status/1723927531360485968"
    }
  },
  {
    "like" : {
      "tweetId" : "1636999906888524882",
      "fullText" : "If the foot ring stuck to the shelf, consider a slower bisque. The cider flagon taught me that the hard way.",
      "expandedUrl" : "https://twitter.com/i/web/status/1636999906888524882"
    }
  },
  {
    "like" : {
      "tweetId" : "1566177560899495592",
      "fullText" : "Sieved the celadon twice in stolen minutes. My hands smell of slip and a slip-trailed charger is drying by the window.",
      "expandedUrl" : "https://twitter.com/i/web/status/1566177560899495592"
    }
  }
]