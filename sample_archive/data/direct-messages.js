window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "70000000001-9100951370250176545",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1974957005448791290",
            "senderId" : "70000000001",
            "recipientId" : "9100951370250176545",
            "createdAt" : "2025-08-27T08:14:21.318Z",
            "text" : "Are we still on for Thursday? I have the clay in the van.",
            "reactions" : [ ],
            "urls" : [ ],
            "mediaUrls" : [ ],
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "id" : "1974957005458791290",
            "senderId" : "9100951370250176545",
            "recipientId" : "70000000001",
            "createdAt" : "2025-08-28T08:07:21.318Z",
            "text" : "Yes, half past two. Bring the big tarpaulin.",
            "reactions" : [ ],
            "urls" : [ ],
            "mediaUrls" : [ ],
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "id" : "1974957005468791290",
            "senderId" : "70000000001",
            "recipientId" : "9100951370250176545",
            "createdAt" : "2025-08-29T08:00:21.318Z",
            "text" : "Could you keep this between us until the committee has met?",
            "reactions" : [ ],
            "urls" : [ ],
            "mediaUrls" : [ ],
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "id" : "1974957005478791290",
            "senderId" : "9100951370250176545",
            "recipientId" : "70000000001",
            "createdAt" : "2025-08-30T07:53:21.318Z",
            "text" : "Of course. My lips are glazed.",
            "reactions" : [ ],
            "urls" : [ ],
            "mediaUrls" : [ ],
            "editHistory" : [ ]
          }
        }
      ]
    }
  }
]