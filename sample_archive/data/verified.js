window.YTD.verified.part0 = [
  {
    "verified" : {
      "accountId" : "70000000001",
      "verified" : false
    }
  }
]