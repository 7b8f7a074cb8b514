window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1129272867621940810",
      "updatedAt" : "2019-05-17T06:30:07.000Z",
      "createdAt" : "2019-05-17T06:30:07.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [
          {
            "fromIndex" : "0",
            "toIndex" : "7",
            "styleTypes" : [
              {
                "value" : "1",
                "name" : "Bold"
              }
            ]
          }
        ],
        "urls" : [ ],
        "text" : "Passed four cars in a queue on the chapel wall between two meetings. A wasp got into my sleeve and the blackbirds were singing. Rain due.\n\nRight then. Reached 48 rides since spring. The front derailleur has outlived two chains, and the level crossing grabbed my wheel. Legs like custard.\n\nRode the long way round before the school run and the bike feels restless again. The seat post was the culprit. Counted the potholes before bed.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1240689436858612470",
      "updatedAt" : "2020-03-19T17:19:47.000Z",
      "createdAt" : "2020-03-19T17:19:47.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "An engineer on holiday on the next plot says to ignore the cucumber frame until Sunday. The stalks went woody in June, so perhaps they are right.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1250715538410053615",
      "updatedAt" : "2020-04-16T09:19:56.000Z",
      "createdAt" : "2020-04-16T09:19:56.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "The child seat arrived. It is sturdy, heavier than promised, and the lane was painted over the manhole. The reflective vest is on the list. Onwards.\n\nI logged the near misses, rode a lap round Gallows Corner, then bled the front brake again because of the squeak. The tailwind home made up for it.\n\nToday: Thorough article on junction design: https://t.co/hMBfXS8xhL The new kerb has a sharp edge, exactly as at the bandstand. Dried my shoes on the radiator before bed. Enough for one day.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1280592285395185886",
      "updatedAt" : "2020-07-07T19:59:27.000Z",
      "createdAt" : "2020-07-07T19:59:27.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Three spellings of one surname in the burial board letters. The tannery smell stopped the hymn singing, so the fourth is coming.\n\nHonestly. Handwriting of the day comes from the drainage map. Quiet loops, no commas, and the baker marked loaves with a thumb. Next group meeting is on Thursday. ✨\n\nA quarry lease is handsome, mouldy and priceless. The curate misspelled his own name. History smells of vinegar and dust.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1505890217511054459",
      "updatedAt" : "2022-03-21T12:53:00.000Z",
      "createdAt" : "2022-03-21T12:53:00.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "The watering can leaks at both ends, and still the purple sprouting broccoli carries on as if nothing had happened. Blight watch continues. 😅\n\nEdged the paths on the plot between two meetings. The Jerusalem artichokes look peculiar and the seed was nine years old.\n\nNews from here: If the canes blew flat on Tuesday, leave the blackcurrants alone for a week. That is the whole of my wisdom. Blight watch continues.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1514635849531575632",
      "updatedAt" : "2022-04-14T16:05:01.000Z",
      "createdAt" : "2022-04-14T16:05:01.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Nobody warns you that the mice left only husks. The chard was meant to be the easy one. The scarecrow now has my old coat.\n\nThe standpipe is extravagant again. The rhubarb crown is sulking and flea beetle made lace of it. Jam jars wanted, as ever. Onwards.\n\nPulled up the garlic between showers. Peculiar, crooked, ours. The worms are having a conference.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1580270463939783254",
      "updatedAt" : "2022-10-12T18:53:33.000Z",
      "createdAt" : "2022-10-12T18:53:33.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [
          {
            "expandedUrl" : "https://m.marshherald.example/2019/flail-quill-eaves-875",
            "toIndex" : "226",
            "shortUrl" : "https://t.co/f53pR9w824",
            "displayUrl" : "m.marshherald.example/2019…",
            "fromIndex" : "203"
          }
        ],
        "text" : "Carved hedgerow leaves into porcelain. Mixed a bucket of tenmoku. Swept the floor. Some days a studio is mainly a place to look at the big serving platter.\n\nReading about old slipware from Nettle Alley: https://t.co/f53pR9w824 Turns out the wall tore at the shoulder there too. Pots remember everything you do to them.\n\nAfter the storm I pulled twenty handles, then sketched jug profiles, then sat down beside a shino sample and called it a day.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1710588563311158532",
      "updatedAt" : "2023-10-07T09:31:09.000Z",
      "createdAt" : "2023-10-07T09:31:09.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Old sheets call it the church way. Today the path runs through a kitchen garden and you need the cul-de-sac path to get through.\n\nDrew the holloway freehand between Harbour Street and the viaduct. Nobody died, an unsigned junction is now a polygon. ☕\n\nWith the radio on I added surface tags. Nine new nodes, one wet sock. Waymarks in yellow, boots in brown.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1785737457097221996",
      "updatedAt" : "2024-05-01T18:26:01.000Z",
      "createdAt" : "2024-05-01T18:26:01.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Seed catalogue season, so naturally I want the autumn cabbages, although the watering can leaks at both ends.\n\nLetter from the plot committee about the runner beans. Nobody in the house will eat it, apparently a breach.\n\nToday: Edged the paths on the plot against advice. The horseradish looks radiant and mildew got there first. The wheelbarrow tyre is flat again. ☕",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1807852105621641181",
      "updatedAt" : "2024-07-01T19:01:44.000Z",
      "createdAt" : "2024-07-01T19:01:44.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Sorted postcards by postmark just after six. Four hours, one name, and the railway prospectus I was not looking for. Nobody has asked for that box since 1841.\n\nSpent an hour comparing the churchwardens' ledger with the ground at Friar's Reach. The ferryman kept a tame otter. Microfilm headache included. 🪴\n\nFun fact: The oldest thing about Lower Fennick is not the tower. It is that the curate misspelled his own name; see an apprentice indenture.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1822675635082259620",
      "updatedAt" : "2024-08-11T16:45:09.000Z",
      "createdAt" : "2024-08-11T16:45:09.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "The bell or mudguards? If you can only have one, remember that a lorry indicated for once. The puncture fairy skipped me today.\n\nWould a wider lane past Tollgate Cross fix it? The bollards are one handlebar apart most mornings, and the front derailleur is no match.\n\nRode home between two meetings with a snapped brake cable in the pannier. A child shouted encouragement, no regrets. My bell has a good ring to it.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1845898383680309137",
      "updatedAt" : "2024-10-14T18:44:04.000Z",
      "createdAt" : "2024-10-14T18:44:04.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Yesterday at Cuckoo Bank: the coffin route, two herons, no signal. Followed a dry stream bed offline.\n\nEdwardian sheets call it the church way. Today the gate is tied up with blue twine and you need a ladder stile to get through.\n\nHow would you tag the trig pillar? The gravel belongs to the water company, so neither gate nor stile seems right. The bull was a cow. Ask the cat.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1863294687589553617",
      "updatedAt" : "2024-12-01T18:50:46.000Z",
      "createdAt" : "2024-12-01T18:50:46.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "The glaze book says cone six. A tenmoku yunomi says otherwise: the grog scratched my fingertips. Second firing on Friday.\n\nOver the weekend I glued my finger to a cone, then cut feet with a cheese wire, then sat down beside the toast rack nobody asked for and called it a day.\n\nThe coil-built planter and I have reached an understanding: the glaze pooled dark in the grooves. Pots remember everything you do to them.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1904575336014039138",
      "updatedAt" : "2025-03-25T16:45:20.000Z",
      "createdAt" : "2025-03-25T16:45:20.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Mapping party at Mill Stile on Tuesday: two people, one dog, an argument about an overgrown holloway. The surface tag is now \"mud\".\n\nThe coffin route near the chapel wall: mapped, tagged, photographed. The bull sign was there to scare walkers. Changeset comment written, tea made.\n\nThe saetllite picture is 74 months old here and the path runs through a kitchen garden. So: boots, notebook, a bramble tunnel. Kissing gates: seven. Kisses: none.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1970487974896341455",
      "updatedAt" : "2025-09-23T13:58:37.000Z",
      "createdAt" : "2025-09-23T13:58:37.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Cleaned dough off the radio before work. The potato bread is plain and I am already thinking about lunch. The peel is older than I am.\n\nBrioche out of the oven yesterday evening. The crumb has holes you could post letters through, and the kitchen smells like the viaduct used to.\n\nConfession: a pain de campagne came from a packet. The crust sang for ten minutes and nobody noticed.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]