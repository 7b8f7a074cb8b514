window.YTD.ip_audit.part0 = [
  {
    "ipAudit" : {
      "accountId" : "70000000001",
      "createdAt" : "2025-10-03T08:14:21.318Z",
      "loginIp" : "192.0.2.13",
      "loginPortNumber" : 50003
    }
  },
  {
    "ipAudit" : {
      "accountId" : "70000000001",
      "createdAt" : "2025-09-19T08:14:21.318Z",
      "loginIp" : "192.0.2.27",
      "loginPortNumber" : 50017
    }
  }
]