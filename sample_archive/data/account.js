window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "maren@slipandstile.example",
      "createdVia" : "web",
      "username" : "slipandstile",
      "accountId" : "70000000001",
      "createdAt" : "2019-03-12T19:22:05.000Z",
      "accountDisplayName" : "Maren Oakhollow · Slip & Stile"
    }
  }
]