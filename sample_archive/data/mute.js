window.YTD.mute.part0 = [
  {
    "muting" : {
      "accountId" : "70000910000",
      "userLink" : "https://twitter.com/intent/user?user_id=70000910000"
    }
  },
  {
    "muting" : {
      "accountId" : "70000910001",
      "userLink" : "https://twitter.com/intent/user?user_id=70000910001"
    }
  }
]