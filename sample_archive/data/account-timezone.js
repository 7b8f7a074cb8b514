window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "70000000001",
      "timeZone" : "London"
    }
  }
]