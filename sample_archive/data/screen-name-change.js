window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange" : {
      "accountId" : "70000000001",
      "screenNameChange" : {
        "changedAt" : "2021-02-03T09:30:12.000Z",
        "changedFrom" : "maren_clay",
        "changedTo" : "slipandstile"
      }
    }
  }
]