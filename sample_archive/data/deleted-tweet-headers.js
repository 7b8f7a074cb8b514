window.YTD.deleted_tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1408101185695340809",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 24 16:34:18 +0000 2021",
      "deleted_at" : "Sat Jun 26 21:34:18 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1450443074901757670",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 19 12:45:51 +0000 2021",
      "deleted_at" : "Thu Oct 21 17:45:51 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1478414889314935673",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 04 17:15:51 +0000 2022",
      "deleted_at" : "Thu Jan 06 22:15:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1563570119201993759",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 27 16:52:20 +0000 2022",
      "deleted_at" : "Mon Aug 29 21:52:20 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1675542655604415577",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 02 16:31:13 +0000 2023",
      "deleted_at" : "Tue Jul 04 21:31:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809518921760533498",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 09:25:04 +0000 2024",
      "deleted_at" : "Mon Jul 08 14:25:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861042871453969094",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 25 13:42:51 +0000 2024",
      "deleted_at" : "Mon Nov 25 16:42:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861760824783280070",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 27 13:15:45 +0000 2024",
      "deleted_at" : "Fri Nov 29 18:15:45 +0000 2024"
    }
  }
]