window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "114"
      ],
      "favorite_count" : "5",
      "id_str" : "1560239016071333424",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1560239016071333424",
      "created_at" : "Thu Aug 18 12:15:43 +0000 2022",
      "favorited" : false,
      "full_text" : "Good grief. A raku bead: tidy outside, smooth inside. The kiln tripped the fuse again and I like it more for that.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "4",
      "id_str" : "1580254521809178475",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1580254521809178475",
      "created_at" : "Wed Oct 12 17:50:12 +0000 2022",
      "favorited" : false,
      "full_text" : "Our plumber brought a trade directory to the history group. Every third house sold ale. We stayed until the caretaker coughed.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1620123859236852962"
          ],
          "editableUntil" : "2023-01-30T19:16:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "145"
      ],
      "favorite_count" : "5",
      "id_str" : "1620123859236852962",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620123859236852962",
      "created_at" : "Mon Jan 30 18:16:43 +0000 2023",
      "favorited" : false,
      "full_text" : "Edited the relation for the ridge walk: a footbridge without handrails moved eleven metres west because the route bends where the old barn stood.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1719816057480012153"
          ],
          "editableUntil" : "2023-11-01T21:37:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "170"
      ],
      "favorite_count" : "1",
      "id_str" : "1719816057480012153",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1719816057480012153",
      "created_at" : "Wed Nov 01 20:37:55 +0000 2023",
      "favorited" : false,
      "full_text" : "My notebook claims cone six. A sgraffito tile says otherwise: the wax had gone hard in the pot. A slip-trailed charger goes in next and I am nervous. You had to be there.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725473581468433078"
          ],
          "editableUntil" : "2023-11-17T12:18:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "3",
      "id_str" : "1725473581468433078",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1725473581468433078",
      "created_at" : "Fri Nov 17 11:18:54 +0000 2023",
      "favorited" : false,
      "full_text" : "Barrowed nine loads of manure on the plot one step at a time. The garlic looks gritty and the stems are as thick as my wrist.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767173579569062845"
          ],
          "editableUntil" : "2024-03-11T13:59:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "3",
      "id_str" : "1767173579569062845",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767173579569062845",
      "created_at" : "Mon Mar 11 12:59:48 +0000 2024",
      "favorited" : false,
      "full_text" : "Does anybody remember an inventory of goods? It came with a box from Gallows Corner and the harvest supper ended in court.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1788278109209661910"
          ],
          "editableUntil" : "2024-05-08T19:41:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "8",
      "id_str" : "1788278109209661910",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1788278109209661910",
      "created_at" : "Wed May 08 18:41:40 +0000 2024",
      "favorited" : false,
      "full_text" : "After the storm at the quarry road: the hairpin below the chapel, two herons, no signal. Drew the holloway freehand offline.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1797352849342298514"
          ],
          "editableUntil" : "2024-06-02T20:41:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "7",
      "id_str" : "1797352849342298514",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1797352849342298514",
      "created_at" : "Sun Jun 02 19:41:27 +0000 2024",
      "favorited" : false,
      "full_text" : "The spokes sang at thirty on the ride in very slowly. The front derailleur held up, my patience did not. Chain oil is now a food group.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1825483068085577841"
          ],
          "editableUntil" : "2024-08-19T11:40:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "6",
      "id_str" : "1825483068085577841",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1825483068085577841",
      "created_at" : "Mon Aug 19 10:40:53 +0000 2024",
      "favorited" : false,
      "full_text" : "What do you do with leftover wholemeal? I made the olive fougasse. The lid came off with a sigh.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1828365654136445552"
          ],
          "editableUntil" : "2024-08-27T10:35:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "6",
      "id_str" : "1828365654136445552",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1828365654136445552",
      "created_at" : "Tue Aug 27 09:35:15 +0000 2024",
      "favorited" : false,
      "full_text" : "Kiln gods, please: the little inkwell has an exhibition waiting. The shrinkage was closer to fourteen per cent last time.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885814658079764146"
          ],
          "editableUntil" : "2025-02-01T23:17:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "7",
      "id_str" : "1885814658079764146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885814658079764146",
      "created_at" : "Sat Feb 01 22:17:05 +0000 2025",
      "favorited" : false,
      "full_text" : "Rode home this morning with the reflective vest in the pannier. The lock froze to the railings, no regrets.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1932473530331483446"
          ],
          "editableUntil" : "2025-06-10T17:22:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "4",
      "id_str" : "1932473530331483446",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1932473530331483446",
      "created_at" : "Tue Jun 10 16:22:47 +0000 2025",
      "favorited" : false,
      "full_text" : "Under a pink sky in the shed with the leaf mould bin, rain on the tin roof. Dug over the bottom bed between showers.",
      "lang" : "en",
      "community_id" : "1500000070000000001",
      "community_id_str" : "1500000070000000001",
      "scopes" : {
        "followers" : false
      }
    }
  }
]