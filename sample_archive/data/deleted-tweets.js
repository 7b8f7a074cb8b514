window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1408101185695340809"
          ],
          "editableUntil" : "2021-06-24T17:34:18.000Z",
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
        "146"
      ],
      "favorite_count" : "0",
      "id_str" : "1408101185695340809",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1408101185695340809",
      "created_at" : "Thu Jun 24 16:34:18 +0000 2021",
      "favorited" : false,
      "full_text" : "Would you rather drink tea out of the toast rack nobody asked for or something feeble? Asking properly because a thumbprint shows under the glaze.",
      "lang" : "en",
      "deleted_at" : "Sat Jun 26 21:34:18 +0000 2021"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1450443074901757670"
          ],
          "editableUntil" : "2021-10-19T13:45:51.000Z",
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
        "151"
      ],
      "favorite_count" : "0",
      "id_str" : "1450443074901757670",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1450443074901757670",
      "created_at" : "Tue Oct 19 12:45:51 +0000 2021",
      "favorited" : false,
      "full_text" : "Somebody hid the rate book in a biscuit tin for 52 years. The doctor planted the lime avenue. Bless biscuit tins. The harbour dues may hold the answer.",
      "lang" : "en",
      "deleted_at" : "Thu Oct 21 17:45:51 +0000 2021"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1478414889314935673"
          ],
          "editableUntil" : "2022-01-04T18:15:51.000Z",
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
        "136"
      ],
      "favorite_count" : "0",
      "id_str" : "1478414889314935673",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1478414889314935673",
      "created_at" : "Tue Jan 04 17:15:51 +0000 2022",
      "favorited" : false,
      "full_text" : "Untangled a broken relation between Fennick Bridge and the water tower. Nobody died, a finger post pointing at the sky is now a polygon.",
      "lang" : "en",
      "deleted_at" : "Thu Jan 06 22:15:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1563570119201993759"
          ],
          "editableUntil" : "2022-08-27T17:52:20.000Z",
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
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "1563570119201993759",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1563570119201993759",
      "created_at" : "Sat Aug 27 16:52:20 +0000 2022",
      "favorited" : false,
      "full_text" : "The turnpike returns are radiant, mouldy and priceless. The choir went on strike.",
      "lang" : "en",
      "deleted_at" : "Mon Aug 29 21:52:20 +0000 2022"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675542655604415577"
          ],
          "editableUntil" : "2023-07-02T17:31:13.000Z",
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
        "131"
      ],
      "favorite_count" : "0",
      "id_str" : "1675542655604415577",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675542655604415577",
      "created_at" : "Sun Jul 02 16:31:13 +0000 2023",
      "favorited" : false,
      "full_text" : "I redrew the 1840 field names because the burial board letters and the headstone disagree. The lime kilns burned through the night.",
      "lang" : "en",
      "deleted_at" : "Tue Jul 04 21:31:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1809518921760533498"
          ],
          "editableUntil" : "2024-07-06T10:25:04.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/D4n0We0ufZ",
            "expanded_url" : "https://spokesandstones.example/2022/nettle-girder-jamb-947",
            "display_url" : "spokesandstones.example/20…",
            "indices" : [
              "45",
              "68"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "163"
      ],
      "favorite_count" : "0",
      "id_str" : "1809518921760533498",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1809518921760533498",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jul 06 09:25:04 +0000 2024",
      "favorited" : false,
      "full_text" : "Reading about old slipware from Oyster Hard: https://t.co/D4n0We0ufZ Turns out the seam opened overnight there too. Stacked the kiln like a jigsaw, for the record.",
      "lang" : "en",
      "deleted_at" : "Mon Jul 08 14:25:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1861042871453969094"
          ],
          "editableUntil" : "2024-11-25T14:42:51.000Z",
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
        "147"
      ],
      "favorite_count" : "0",
      "id_str" : "1861042871453969094",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1861042871453969094",
      "created_at" : "Mon Nov 25 13:42:51 +0000 2024",
      "favorited" : false,
      "full_text" : "Damp studio, stiff clay. Wedged a whole bag of stoneware anyway, and the smallest bud vase is at least round. My apron could stand up on its own. 😬",
      "lang" : "en",
      "deleted_at" : "Mon Nov 25 16:42:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1861760824783280070"
          ],
          "editableUntil" : "2024-11-27T14:15:45.000Z",
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
        "131"
      ],
      "favorite_count" : "0",
      "id_str" : "1861760824783280070",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1861760824783280070",
      "created_at" : "Wed Nov 27 13:15:45 +0000 2024",
      "favorited" : false,
      "full_text" : "Never name your starter. The proof ran on past midnight and now I feel guilty about the overnight sourdough. Crumb shot tomorrow. 🥾",
      "lang" : "en",
      "deleted_at" : "Fri Nov 29 18:15:45 +0000 2024"
    }
  }
]