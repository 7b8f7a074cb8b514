window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "70000000001",
    "userName" : "slipandstile",
    "displayName" : "Maren Oakhollow · Slip & Stile"
  },
  "archiveInfo" : {
    "sizeBytes" : "3911251",
    "generationDate" : "2025-10-06T08:14:21.318Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "readmeInfo" : {
    "fileName" : "data/README.txt",
    "directory" : "data/",
    "name" : "README.txt"
  },
  "dataTypes" : {
    "account" : {
      "files" : [
        {
          "fileName" : "data/account.js",
          "globalName" : "YTD.account.part0",
          "count" : "1"
        }
      ]
    },
    "accountSuspension" : {
      "files" : [
        {
          "fileName" : "data/account-suspension.js",
          "globalName" : "YTD.account_suspension.part0",
          "count" : "0"
        }
      ]
    },
    "accountTimezone" : {
      "files" : [
        {
          "fileName" : "data/account-timezone.js",
          "globalName" : "YTD.account_timezone.part0",
          "count" : "1"
        }
      ]
    },
    "adEngagements" : {
      "files" : [
        {
          "fileName" : "data/ad-engagements.js",
          "globalName" : "YTD.ad_engagements.part0",
          "count" : "0"
        }
      ]
    },
    "adImpressions" : {
      "files" : [
        {
          "fileName" : "data/ad-impressions.js",
          "globalName" : "YTD.ad_impressions.part0",
          "count" : "0"
        }
      ]
    },
    "app" : {
      "files" : [
        {
          "fileName" : "data/app.js",
          "globalName" : "YTD.app.part0",
          "count" : "0"
        }
      ]
    },
    "article" : {
      "files" : [
        {
          "fileName" : "data/article.js",
          "globalName" : "YTD.article.part0",
          "count" : "0"
        }
      ]
    },
    "block" : {
      "files" : [
        {
          "fileName" : "data/block.js",
          "globalName" : "YTD.block.part0",
          "count" : "3"
        }
      ]
    },
    "catalogItem" : {
      "files" : [
        {
          "fileName" : "data/catalog-item.js",
          "globalName" : "YTD.catalog_item.part0",
          "count" : "0"
        }
      ]
    },
    "communityNote" : {
      "files" : [
        {
          "fileName" : "data/community-note.js",
          "globalName" : "YTD.community_note.part0",
          "count" : "0"
        }
      ]
    },
    "communityTweet" : {
      "files" : [
        {
          "fileName" : "data/community-tweet.js",
          "globalName" : "YTD.community_tweet.part0",
          "count" : "12"
        }
      ]
    },
    "connectedApplication" : {
      "files" : [
        {
          "fileName" : "data/connected-application.js",
          "globalName" : "YTD.connected_application.part0",
          "count" : "0"
        }
      ]
    },
    "contact" : {
      "files" : [
        {
          "fileName" : "data/contact.js",
          "globalName" : "YTD.contact.part0",
          "count" : "0"
        }
      ]
    },
    "deletedNoteTweet" : {
      "files" : [
        {
          "fileName" : "data/deleted-note-tweet.js",
          "globalName" : "YTD.deleted_note_tweet.part0",
          "count" : "0"
        }
      ]
    },
    "deletedTweetHeaders" : {
      "files" : [
        {
          "fileName" : "data/deleted-tweet-headers.js",
          "globalName" : "YTD.deleted_tweet_headers.part0",
          "count" : "8"
        }
      ]
    },
    "deletedTweets" : {
      "files" : [
        {
          "fileName" : "data/deleted-tweets.js",
          "globalName" : "YTD.deleted_tweets.part0",
          "count" : "8"
        }
      ]
    },
    "deviceToken" : {
      "files" : [
        {
          "fileName" : "data/device-token.js",
          "globalName" : "YTD.device_token.part0",
          "count" : "0"
        }
      ]
    },
    "directMessageGroupHeaders" : {
      "files" : [
        {
          "fileName" : "data/direct-message-group-headers.js",
          "globalName" : "YTD.direct_message_group_headers.part0",
          "count" : "0"
        }
      ]
    },
    "directMessageHeaders" : {
      "files" : [
        {
          "fileName" : "data/direct-message-headers.js",
          "globalName" : "YTD.direct_message_headers.part0",
          "count" : "1"
        }
      ]
    },
    "directMessages" : {
      "files" : [
        {
          "fileName" : "data/direct-messages.js",
          "globalName" : "YTD.direct_messages.part0",
          "count" : "1"
        }
      ]
    },
    "directMessagesGroup" : {
      "files" : [
        {
          "fileName" : "data/direct-messages-group.js",
          "globalName" : "YTD.direct_messages_group.part0",
          "count" : "0"
        }
      ]
    },
    "emailAddressChange" : {
      "files" : [
        {
          "fileName" : "data/email-address-change.js",
          "globalName" : "YTD.email_address_change.part0",
          "count" : "0"
        }
      ]
    },
    "follower" : {
      "files" : [
        {
          "fileName" : "data/follower.js",
          "globalName" : "YTD.follower.part0",
          "count" : "300"
        }
      ]
    },
    "following" : {
      "files" : [
        {
          "fileName" : "data/following.js",
          "globalName" : "YTD.following.part0",
          "count" : "200"
        }
      ]
    },
    "grokChatItem" : {
      "files" : [
        {
          "fileName" : "data/grok-chat-item.js",
          "globalName" : "YTD.grok_chat_item.part0",
          "count" : "0"
        }
      ]
    },
    "ipAudit" : {
      "files" : [
        {
          "fileName" : "data/ip-audit.js",
          "globalName" : "YTD.ip_audit.part0",
          "count" : "2"
        }
      ]
    },
    "like" : {
      "files" : [
        {
          "fileName" : "data/like.js",
          "globalName" : "YTD.like.part0",
          "count" : "407"
        }
      ]
    },
    "listsCreated" : {
      "files" : [
        {
          "fileName" : "data/lists-created.js",
          "globalName" : "YTD.lists_created.part0",
          "count" : "0"
        }
      ]
    },
    "moment" : {
      "files" : [
        {
          "fileName" : "data/moment.js",
          "globalName" : "YTD.moment.part0",
          "count" : "0"
        }
      ]
    },
    "mute" : {
      "files" : [
        {
          "fileName" : "data/mute.js",
          "globalName" : "YTD.mute.part0",
          "count" : "2"
        }
      ]
    },
    "noteTweet" : {
      "files" : [
        {
          "fileName" : "data/note-tweet.js",
          "globalName" : "YTD.note_tweet.part0",
          "count" : "15"
        }
      ]
    },
    "periscopeBroadcastMetadata" : {
      "files" : [
        {
          "fileName" : "data/periscope-broadcast-metadata.js",
          "globalName" : "YTD.periscope_broadcast_metadata.part0",
          "count" : "0"
        }
      ]
    },
    "profile" : {
      "files" : [
        {
          "fileName" : "data/profile.js",
          "globalName" : "YTD.profile.part0",
          "count" : "1"
        }
      ]
    },
    "savedSearch" : {
      "files" : [
        {
          "fileName" : "data/saved-search.js",
          "globalName" : "YTD.saved_search.part0",
          "count" : "0"
        }
      ]
    },
    "screenNameChange" : {
      "files" : [
        {
          "fileName" : "data/screen-name-change.js",
          "globalName" : "YTD.screen_name_change.part0",
          "count" : "1"
        }
      ]
    },
    "smartblock" : {
      "files" : [
        {
          "fileName" : "data/smartblock.js",
          "globalName" : "YTD.smartblock.part0",
          "count" : "0"
        }
      ]
    },
    "spacesMetadata" : {
      "files" : [
        {
          "fileName" : "data/spaces-metadata.js",
          "globalName" : "YTD.spaces_metadata.part0",
          "count" : "2"
        }
      ]
    },
    "tweetHeaders" : {
      "files" : [
        {
          "fileName" : "data/tweet-headers.js",
          "globalName" : "YTD.tweet_headers.part0",
          "count" : "2218"
        }
      ]
    },
    "tweetReactions" : {
      "files" : [
        {
          "fileName" : "data/tweet-reactions.js",
          "globalName" : "YTD.tweet_reactions.part0",
          "count" : "1"
        }
      ]
    },
    "tweetdeck" : {
      "files" : [
        {
          "fileName" : "data/tweetdeck.js",
          "globalName" : "YTD.tweetdeck.part0",
          "count" : "0"
        }
      ]
    },
    "tweets" : {
      "files" : [
        {
          "fileName" : "data/tweets-part1.js",
          "globalName" : "YTD.tweets.part1",
          "count" : "1024"
        },
        {
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0",
          "count" : "1194"
        }
      ]
    },
    "tweetsMedia" : {
      "mediaDirectory" : "data/tweets_media"
    },
    "verified" : {
      "files" : [
        {
          "fileName" : "data/verified.js",
          "globalName" : "YTD.verified.part0",
          "count" : "1"
        }
      ]
    }
  }
}