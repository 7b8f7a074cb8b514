window.YTD.block.part0 = [
  {
    "blocking" : {
      "accountId" : "70000900000",
      "userLink" : "https://twitter.com/intent/user?user_id=70000900000"
    }
  },
  {
    "blocking" : {
      "accountId" : "70000900001",
      "userLink" : "https://twitter.com/intent/user?user_id=70000900001"
    }
  },
  {
    "blocking" : {
      "accountId" : "70000900002",
      "userLink" : "https://twitter.com/intent/user?user_id=70000900002"
    }
  }
]