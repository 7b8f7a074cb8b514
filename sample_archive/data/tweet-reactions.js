window.YTD.tweet_reactions.part0 = [
  {
    "tweetReaction" : {
      "tweetId" : "1113333606842194229",
      "reaction" : "kettle"
    }
  }
]