window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1974957005538791290",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 05 21:56:57 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1974950072464395413",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 05 21:29:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1974875382767344181",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 05 16:32:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1974836939457934292",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 05 13:59:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1974391988428111615",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 04 08:31:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1974372188925503728",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 04 07:13:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1974268967642693501",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 04 00:22:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1974263193404276899",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 04 00:00:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1974050405686731917",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 03 09:54:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1973434456679953379",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 01 17:06:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1973332823285043978",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 01 10:23:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1973126830078464234",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 30 20:44:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1973081860153389979",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 30 17:45:48 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1973002536873317517",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 30 12:30:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1972368717994897566",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 28 18:32:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1972314938142896965",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 28 14:58:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971998313509335100",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 27 18:00:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971931058087965833",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 27 13:32:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971680605633880952",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 26 20:57:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971529163131654887",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 26 10:55:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971508338980487206",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 26 09:33:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971371997900798330",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 26 00:31:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971366132563001907",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 26 00:08:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971362948536275196",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 25 23:55:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971361661557546028",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 25 23:50:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971333634641464293",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 25 21:58:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971310197846661047",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 25 20:25:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971298540327046792",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 25 19:39:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971294047668463731",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 25 19:21:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1971268545952675709",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 25 17:40:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1970549919628857685",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 23 18:04:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1970487975063836572",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 23 13:58:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1970022303543492032",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 22 07:08:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1969829028899347376",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 21 18:20:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1969721851255951660",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 21 11:14:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968767645141932039",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 18 20:02:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968753436071493700",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 18 19:06:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968745327791785803",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 18 18:33:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968737886520239867",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 18 18:04:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968308600588006441",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 17 13:38:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968307070069231038",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 17 13:32:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968215117327766199",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 17 07:27:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968054992134111236",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 16 20:50:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1968023440796254618",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 16 18:45:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1967636762827895982",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 15 17:08:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1967634882104530820",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 15 17:01:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1967304324914971023",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 14 19:07:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1967238520890695987",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 14 14:46:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966984769420335698",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 13 21:58:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966774237835484310",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 13 08:01:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966417151217551817",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 12 08:22:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966228408155817973",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 19:52:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966216205699678521",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 19:04:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966184226525103874",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:57:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966183065890816298",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:52:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966182041845968357",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:48:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966181102939951193",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:44:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966179882650649541",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:39:48 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966178752130614322",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:35:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966177457892426740",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:30:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966177016047987553",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:28:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966175885379399426",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 16:23:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966113359711360191",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 12:15:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1965929420055277849",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 00:04:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1965909762713505176",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 10 22:46:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1965892637883324900",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 10 21:38:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1965864408079038731",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 10 19:46:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1965852238493703785",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 10 18:57:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1965171885131662354",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 08 21:54:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1965155321540149068",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 08 20:48:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1965106834065173324",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 08 17:35:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1964648778651964382",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 07 11:15:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1964637146693110215",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 07 10:29:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1964075066098751737",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 05 21:16:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1964074196959953090",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 05 21:12:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1964066539350444144",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 05 20:42:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1963487805103867778",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 04 06:22:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1963344210281266527",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 03 20:51:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1963166771288961454",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 03 09:06:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1962939804314274934",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 02 18:04:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1962447225979516378",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 01 09:27:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1962229756113826547",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 31 19:03:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1962180397330039529",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 31 15:47:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1961515517856858943",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 29 19:45:17 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1961201266620212581",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 28 22:56:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960602321564841111",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 27 07:16:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960407679742740084",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 18:23:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960368047734589457",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 15:45:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960344761620033402",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 14:13:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960342481784929670",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 14:04:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960328799040716750",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 13:09:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960326193893109460",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 12:59:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960312224647402572",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 12:03:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960303060191246470",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 11:27:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960287794569854526",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 10:26:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960243078322522984",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 26 07:29:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1960038848109654031",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 25 17:57:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1959972907485029213",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 25 13:35:30 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1959906641260517802",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 25 09:12:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1959540439280209010",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 24 08:57:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1959327445582122951",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 23 18:50:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1959307612604804937",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 23 17:31:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1959157911799015766",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 23 07:37:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1958960188544129789",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 22 18:31:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1958871098259338021",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 22 12:37:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1958858406826450801",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 22 11:46:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1958556183364720191",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 21 15:45:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1957889871825654926",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 19 19:38:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1957721327407694642",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 19 08:28:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1957703734919373253",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 19 07:18:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1957531464393988754",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 18 19:54:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1957434261271670943",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 18 13:27:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1957402768451563134",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 18 11:22:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1957397728341097102",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 18 11:02:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956968793145544380",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 17 06:38:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956742411892566087",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 16 15:38:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956714081089620019",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 16 13:46:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956639429391511724",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 16 08:49:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956384388738113893",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 15 15:56:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956378207750103104",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 15 15:31:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956093108978898138",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 14 20:38:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956074485197510815",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 14 19:24:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1955883800393403587",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 14 06:46:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1955703766677416503",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 13 18:51:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1955193767722004882",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 12 09:04:54 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1954995694409940209",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 11 19:57:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1954635219166240864",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 10 20:05:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1954553963097612146",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 10 14:42:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1954545693273428318",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 10 14:09:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953943365592417447",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 08 22:16:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953884398963533267",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 08 18:21:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953747287821125388",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 08 09:17:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953734406371390590",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 08 08:25:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953356487384322233",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 07 07:24:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953188239395863206",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 06 20:15:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952835514698064064",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 05 20:54:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952816946297889627",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 05 19:40:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952662707003608512",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 05 09:27:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952415561074459309",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 04 17:05:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952409698704269883",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 04 16:42:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952396694656986186",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 04 15:50:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952337494958193036",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 04 11:55:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952276383801199066",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 04 07:52:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952125558113294739",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 03 21:52:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952117387097031057",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 03 21:20:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1952058554174160750",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 03 17:26:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1951743187299103835",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 02 20:33:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1951741451592752236",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 02 20:26:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1951621308033994271",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 02 12:29:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1951332246699112084",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 01 17:20:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1951199212113722970",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 01 08:31:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1951168972645919752",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 01 06:31:48 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950989974307963830",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 31 18:40:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950949674208961056",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 31 16:00:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950881206270168912",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 31 11:28:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950831931914556959",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 31 08:12:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950693082898121858",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 30 23:00:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950671398297054996",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 30 21:34:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950660546182399962",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 30 20:51:30 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950657128974810140",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 30 20:37:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950635451702934069",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 30 19:11:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950622538104025066",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 30 18:20:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950612769289469160",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 30 17:41:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950250098116369698",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 29 17:40:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950213112266504846",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 29 15:13:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1950200532281978649",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 29 14:23:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949973294543205432",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 28 23:20:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949953773058255469",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 28 22:03:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949929354455216849",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 28 20:26:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949924577303945109",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 28 20:07:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949919021281060035",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 28 19:44:57 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949904790566598416",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 28 18:48:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949842962601423815",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 28 14:42:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949198270926931948",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 26 20:00:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1948995525106611242",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 26 06:35:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1948829899830907208",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 25 19:37:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1948685651427470547",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 25 10:03:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1948318603713064319",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 24 09:45:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1948291487149242971",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 24 07:57:42 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1947740050257813045",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 22 19:26:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1947723140708571158",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 22 18:19:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1947719670913299080",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 22 18:05:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1947599792098752343",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 22 10:09:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1947286313532592620",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 21 13:23:30 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1947050556407103221",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 20 21:46:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946994838638704793",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 20 18:05:17 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946910841024477606",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 20 12:31:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946666199966167253",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 19 20:19:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946653577139897348",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 19 19:29:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946630438158827161",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 19 17:57:17 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946594506969949108",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 19 15:34:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946505148399000541",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 19 09:39:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946494074887725851",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 19 08:55:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946271767826921332",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 18 18:12:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1946159468654070365",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 18 10:45:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945948362780475538",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 17 20:46:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945865549931447100",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 17 15:17:54 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945478187230489542",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 16 13:38:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945391549614421490",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 16 07:54:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922744429633412650",
      "user_id" : "70000000001",
      "created_at" : "Wed May 14 20:02:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922703842534825142",
      "user_id" : "70000000001",
      "created_at" : "Wed May 14 17:21:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922554034437211589",
      "user_id" : "70000000001",
      "created_at" : "Wed May 14 07:26:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922347994874699795",
      "user_id" : "70000000001",
      "created_at" : "Tue May 13 17:47:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1921632177695985585",
      "user_id" : "70000000001",
      "created_at" : "Sun May 11 18:23:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1921479536230318052",
      "user_id" : "70000000001",
      "created_at" : "Sun May 11 08:16:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1921284531208522162",
      "user_id" : "70000000001",
      "created_at" : "Sat May 10 19:21:42 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1921202551616969968",
      "user_id" : "70000000001",
      "created_at" : "Sat May 10 13:55:57 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1921160202958089844",
      "user_id" : "70000000001",
      "created_at" : "Sat May 10 11:07:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1921130518845418344",
      "user_id" : "70000000001",
      "created_at" : "Sat May 10 09:09:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1921112808910069313",
      "user_id" : "70000000001",
      "created_at" : "Sat May 10 07:59:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1921111027913775059",
      "user_id" : "70000000001",
      "created_at" : "Sat May 10 07:52:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1920929049819864789",
      "user_id" : "70000000001",
      "created_at" : "Fri May 09 19:49:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1920854693261243606",
      "user_id" : "70000000001",
      "created_at" : "Fri May 09 14:53:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1920756161283211060",
      "user_id" : "70000000001",
      "created_at" : "Fri May 09 08:22:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1920020953691993333",
      "user_id" : "70000000001",
      "created_at" : "Wed May 07 07:40:42 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919853636288028080",
      "user_id" : "70000000001",
      "created_at" : "Tue May 06 20:35:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919824186517071299",
      "user_id" : "70000000001",
      "created_at" : "Tue May 06 18:38:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919821700635337894",
      "user_id" : "70000000001",
      "created_at" : "Tue May 06 18:28:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919751044935937015",
      "user_id" : "70000000001",
      "created_at" : "Tue May 06 13:48:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919671001729345726",
      "user_id" : "70000000001",
      "created_at" : "Tue May 06 08:30:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919461566200728811",
      "user_id" : "70000000001",
      "created_at" : "Mon May 05 18:37:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919357567482655910",
      "user_id" : "70000000001",
      "created_at" : "Mon May 05 11:44:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919074310798223116",
      "user_id" : "70000000001",
      "created_at" : "Sun May 04 16:59:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1918774253762831370",
      "user_id" : "70000000001",
      "created_at" : "Sat May 03 21:06:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1918661264635698612",
      "user_id" : "70000000001",
      "created_at" : "Sat May 03 13:37:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1918061208458788708",
      "user_id" : "70000000001",
      "created_at" : "Thu May 01 21:53:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1918007741085176313",
      "user_id" : "70000000001",
      "created_at" : "Thu May 01 18:20:54 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1917210137246473094",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 29 13:31:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916918129586887271",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 28 18:11:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916871055473519375",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 28 15:04:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916615668693853933",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 27 22:09:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916451319256005816",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 27 11:16:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916451314572418435",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 27 11:16:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916235003015994267",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 26 20:56:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916211804480470856",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 26 19:24:30 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1915650820256665947",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 25 06:15:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1915316221819609943",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 24 08:05:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1915146053459891104",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 23 20:49:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1915105189551864277",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 23 18:07:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1915098586763496269",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 23 17:40:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1915046683015022846",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 23 14:14:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1915021099401717482",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 23 12:33:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914759213124929198",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 22 19:12:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914597570570405408",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 22 08:30:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914398534172842116",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 21 19:19:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914328805087119062",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 21 14:42:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914149556144945511",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 21 02:49:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914108985376041681",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 21 00:08:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914098354457393052",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 20 23:26:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914087199376493689",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 20 22:42:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914054611784809022",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 20 20:32:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914052310818781057",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 20 20:23:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1914002049210646581",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 20 17:03:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1913912930048027343",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 20 11:09:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1913866772181168639",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 20 08:06:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1913700234605995413",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 19 21:04:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1913607716075424065",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 19 14:56:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1913586490309544553",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 19 13:32:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1913333042783664000",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 18 20:45:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1912226686282411299",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 15 19:29:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1912032441589466466",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 15 06:37:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1911877974275754069",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 14 20:23:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1911786434497839785",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 14 14:19:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1911751400870621968",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 14 12:00:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1911146388864046536",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 12 19:56:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1911110129147458781",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 12 17:32:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910979147394754120",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 12 08:51:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910968205598635973",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 12 08:08:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910788981578561418",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 11 20:16:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910772738908825046",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 11 19:11:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910726901705729940",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 11 16:09:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910715981935666896",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 11 15:26:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910674152603135790",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 11 12:39:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910441824637150953",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 10 21:16:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910356965278438222",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 10 15:39:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910289574555264217",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 10 11:11:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910061539045745242",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 09 20:05:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909878709929098415",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 09 07:59:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909597696002152118",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 08 13:22:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909532612353586100",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 08 09:03:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909524180375719516",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 08 08:30:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909354857626654618",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 07 21:17:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909333854659093611",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 07 19:53:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909160083284524619",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 07 08:23:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1908903872676274317",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 06 15:25:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1908230896351649381",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 04 18:51:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1908142074880084222",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 04 12:58:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1908081463784184706",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 04 08:57:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1907884625184944489",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 03 19:55:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1907825346983035661",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 03 15:59:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1907824153682305742",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 03 15:54:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1907537743205514651",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 02 20:56:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1907457280261636435",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 02 15:37:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1907083670237640600",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 01 14:52:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906810474109000163",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 31 20:46:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906764732806755464",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 31 17:45:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906692274074831143",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 31 12:57:17 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906673490107453051",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 31 11:42:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906641699269166732",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 31 09:36:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906622639552587798",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 31 08:20:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906607756873690721",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 31 07:21:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906603955319675533",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 31 07:06:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906443426602077792",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 30 20:28:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1906374498614003468",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 30 15:54:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905960483548243953",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 29 12:29:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905934369045458504",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 29 10:45:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905590274442902537",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 28 11:58:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905539013715344481",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 28 08:34:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905538544644547892",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 28 08:32:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905379800346660533",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 27 22:01:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905379426299075622",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 27 22:00:30 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905350801149891251",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 27 20:06:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905350080616245893",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 27 20:03:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905308803042951990",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 27 17:19:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905280622566034661",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 27 15:27:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904959217825916755",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 26 18:10:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904583820959892050",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 17:19:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904577300460775162",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 16:53:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904575336150849203",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 16:45:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904502545346058933",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 11:56:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904499581061581392",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 11:44:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904469458017091369",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 09:44:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904467835078098005",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 09:38:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904464556006653429",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 09:25:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904452685942633416",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 08:37:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904450704696141370",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 08:30:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904445498254995488",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 08:09:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1904431678784595977",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 25 07:14:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903937328943047640",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 23 22:30:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903920589471565656",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 23 21:23:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903914441139041566",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 23 20:59:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903866512174054697",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 23 17:48:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903725533440351762",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 23 08:28:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903434754812955823",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 22 13:13:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903183044750013684",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 21 20:32:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903119176001393049",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 21 16:19:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903118868235352375",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 21 16:17:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903078372886015096",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 21 13:36:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903072947956387941",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 21 13:15:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903045361935133056",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 21 11:25:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1903036650613610265",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 21 10:51:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902986098542300858",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 21 07:30:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902657254391350385",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 20 09:43:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902619406752351682",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 20 07:13:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902477159121948312",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 19 21:47:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902447148133845705",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 19 19:48:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902424580848737777",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 19 18:19:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902407006531237445",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 19 17:09:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902402342452874650",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 19 16:50:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1902050752788602397",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 18 17:33:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901908211747666940",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 18 08:07:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901902635818511843",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 18 07:44:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901697679832852570",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 17 18:10:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901620548688015541",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 17 13:04:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901602665961436169",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 17 11:53:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901572993791410614",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 17 09:55:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901340648982322114",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 16 18:31:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901330584600794361",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 16 17:51:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1901277931410964722",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 16 14:22:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1900622492602149477",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 14 18:58:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1900555578684642845",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 14 14:32:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1900477599551848348",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 14 09:22:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1900183620357388912",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 13 13:54:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899878594095223280",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 12 17:42:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899875836459801548",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 12 17:31:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899755490624348809",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 12 09:32:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899564037635093893",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 11 20:52:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899551590814526019",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 11 20:02:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899547633266713718",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 11 19:47:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899543062693045700",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 11 19:28:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899441444420895544",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 11 12:45:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899377285972870186",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 11 08:30:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899197131991956516",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 10 20:34:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899180717166386271",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 10 19:29:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899158485460436666",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 10 18:00:42 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898931188274209477",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 10 02:57:30 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898929630184601694",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 10 02:51:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898914546771125823",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 10 01:51:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898888421807828876",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 10 00:07:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898851456657091313",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 21:40:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898826453731792765",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 20:01:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898821726145919721",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 19:42:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898817746711169894",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 19:26:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898811509008112422",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 19:01:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898806000991501282",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 18:40:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898732072799546008",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 13:46:17 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898704659510791580",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 11:57:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898703469562348770",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 11:52:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898691231270659913",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 11:04:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898650669287552569",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 09 08:22:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898295794723667561",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 08 08:52:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898276101236145988",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 08 07:34:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898096522975590432",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 07 19:40:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1898075613675571748",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 07 18:17:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897988726372814224",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 07 12:32:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897941362571735043",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 07 09:24:17 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897680907575850943",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 06 16:09:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897349557250861731",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 05 18:12:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866570381417727877",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 10 19:47:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866564740180138748",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 10 19:24:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866399866450293064",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 10 08:29:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866191720609934791",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 09 18:42:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866180771138576926",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 09 17:59:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866138978435286302",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 09 15:12:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1865390140418123110",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 07 13:37:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1865093322340829586",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 06 17:57:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1865076761351217310",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 06 16:52:06 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864971029597107784",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 06 09:51:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864967230538150112",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 06 09:36:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864716435203972109",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 05 17:00:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864303461293030884",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 04 13:39:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864014026870159655",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 03 18:29:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864011770526751937",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 03 18:20:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1863839560462523707",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 03 06:55:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1863490808976412782",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 02 07:50:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1863294687761046221",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 01 18:50:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862955405605917917",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 30 20:22:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862942772256522434",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 30 19:32:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862631721769287724",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 29 22:56:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862630610274395166",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 29 22:51:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862570337756337607",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 29 18:52:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862392284131345694",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 29 07:04:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862215342768184632",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 28 19:21:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1862173782313637653",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 28 16:36:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861693154440425339",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 27 08:46:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861478191956976608",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 26 18:32:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861438870327303952",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 26 15:56:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861046196675357286",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 25 13:56:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861044589187405174",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 25 13:49:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861043699846872580",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 25 13:46:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1861039934429389415",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 25 13:31:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1860958632177834087",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 25 08:08:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1860769069609115411",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 24 19:34:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1860756092577524214",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 24 18:43:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1860752503173804770",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 24 18:29:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1860237580985194935",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 23 08:22:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859733390713284230",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 21 22:59:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859592687476774872",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 21 13:40:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859588917897418181",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 21 13:25:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859575403252664759",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 21 12:31:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859542479214581219",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 21 10:20:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859335070443446755",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 20 20:36:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859274266724789760",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 20 16:35:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1859272508639723756",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 20 16:28:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1858942057913339411",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 19 18:34:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1858844715686586545",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 19 12:08:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1858799304082363726",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 19 09:07:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1858625070051485062",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 18 21:35:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1858612436660045557",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 18 20:45:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1858602034179401127",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 18 20:03:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1858229405939721783",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 17 19:23:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857918225134283552",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 16 22:46:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857905746711365579",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 16 21:57:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857452855800973148",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 15 15:57:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857344580662213170",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 15 08:47:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857323687260771900",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 15 07:24:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857317482909566932",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 15 06:59:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857194588235399239",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 14 22:51:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856969224504595187",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 14 07:55:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856969003881145144",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 14 07:54:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856715680294518395",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 13 15:08:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856640524075229026",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 13 10:09:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856609583638766057",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 13 08:06:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856438021194354739",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 12 20:44:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856311554829883778",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 12 12:22:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856289450381490285",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 12 10:54:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856106607013936763",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 11 22:47:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856044099795448727",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 11 18:39:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1856042741121844711",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 11 18:34:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855958726972145153",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 11 13:00:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855929385790445787",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 11 11:03:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855893204037527461",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 11 08:39:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855694227814061186",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 10 19:29:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855693400151581771",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 10 19:25:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855693061138455182",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 10 19:24:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855691658558291320",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 10 19:19:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855358837976800381",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 09 21:16:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1855128685665779615",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 09 06:01:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1854987705212756356",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 08 20:41:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1854872090798586930",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 08 13:02:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1854511607744968951",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 07 13:09:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1854425010901785836",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 07 07:25:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1853837996530546966",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 05 16:33:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1853701063681698060",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 05 07:29:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1853508374201773974",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 04 18:43:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1853172807039976282",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 03 20:30:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1853126930723766965",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 03 17:27:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1852993886993724560",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 03 08:39:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1852635511250113435",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 02 08:55:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1852328842046362560",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 01 12:36:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1851302016507479560",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 29 16:36:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1851201407429621780",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 29 09:56:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1851184952418712790",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 29 08:51:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1851157529546733092",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 29 07:02:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1850446084033286050",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 27 07:55:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1850224076939260827",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 26 17:12:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1849715033221480757",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 25 07:30:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1849402576058557670",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 24 10:48:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1849387548431411870",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 24 09:48:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1849169382545512228",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 23 19:21:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1849013018892623901",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 23 09:00:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1848687906482071290",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 22 11:28:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1848619677408490905",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 22 06:57:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1848373961726754091",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 21 14:41:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1848280883379380772",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 21 08:31:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1848131754941801907",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 20 22:38:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1848097021532980695",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 20 20:20:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847830127235549948",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 20 02:40:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847792815199071076",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 20 00:11:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847764400054295170",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 22:18:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847722091065316588",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 19:30:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847718063957919352",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 19:14:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847698746912250012",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 17:58:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847698581474296549",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 17:57:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847696027110868976",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 17:47:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847685929146873583",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 17:07:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847657960349910690",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 15:16:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847651713341813817",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 14:51:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847643570965545645",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 14:18:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847641675219465138",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 14:11:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847617426355075898",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 12:34:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847559505378435559",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 08:44:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1847327811375749333",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 18 17:24:06 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1846936254276649881",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 17 15:28:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1846531968693318538",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 16 12:41:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1846516824867646111",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 16 11:41:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1846286345051674157",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 15 20:25:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1846167969223764103",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 15 12:35:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1845898383837459211",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 14 18:44:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1845881566875734500",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 14 17:37:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1845802653587295162",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 14 12:23:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1845725748090054144",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 14 07:18:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1845218182083233662",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 12 21:41:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1845024843042579894",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 12 08:52:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1844836490556381567",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 11 20:24:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1844443325655998516",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 10 18:22:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1843952060447295855",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 09 09:50:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1843706569808708162",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 08 17:34:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1843441435743258564",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 08 00:01:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1843410557681490274",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 07 21:58:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1843387617337467188",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 07 20:27:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1843382670554458607",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 07 20:07:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1843267677523090235",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 07 12:30:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1843002365895723984",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 06 18:56:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1842825884916970138",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 06 07:15:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1842242764399443993",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 04 16:37:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1842126413678836324",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 04 08:55:36 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1841898912635598033",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 03 17:51:36 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1841754692247424602",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 03 08:18:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1840864551033489385",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 30 21:21:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1840655419600400819",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 30 07:30:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1840365705634419428",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 29 12:19:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1840132990913819835",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 28 20:54:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1840121184573494497",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 28 20:07:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1840080085654655162",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 28 17:24:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1839952006671617981",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 28 08:55:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1839770471957054845",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 20:53:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1839752814624547249",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 19:43:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1839658015949691089",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 13:27:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1839254806826882420",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 26 10:44:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838956117141700191",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 25 14:57:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838705357010232824",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 24 22:21:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838556770891513022",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 24 12:31:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838528496120783132",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 24 10:38:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838515090247190436",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 24 09:45:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838272157358850620",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 23 17:40:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838255738785936958",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 23 16:34:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838206543394977923",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 23 13:19:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1838153603100371819",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 23 09:49:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1837758196178774954",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 22 07:37:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1837543397724911883",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 21 17:24:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1837208813446456264",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 20 19:14:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1837170226904261682",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 20 16:41:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1837086996436901375",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 20 11:10:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1837059730847252036",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 20 09:22:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1836734393699475835",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 19 11:49:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1836693773058497779",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 19 09:08:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1836430000424892154",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 18 15:40:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1836153514662776915",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 17 21:21:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1835813317347362048",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 16 22:49:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1835681619870784092",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 16 14:06:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1835408291397446806",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 15 20:00:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1835375597538192844",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 15 17:50:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1835373037969119282",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 15 17:40:06 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1834909100938404872",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 14 10:56:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1834690497631357319",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 13 20:27:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1834652952759913555",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 13 17:58:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1834274795605928289",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 12 16:56:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1834191741933240275",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 12 11:26:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1834119683045974395",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 12 06:39:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1834011051280702429",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 11 23:28:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1833968974409242841",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 11 20:40:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1833805385164815109",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 11 09:50:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1833418604978228316",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 10 08:13:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1833396667605667744",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 10 06:46:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1833132820391384036",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 09 13:18:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1833129762411937485",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 09 13:06:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799807547614630322",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 14:15:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799783347757100832",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 12:39:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799777895840166913",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 12:17:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799754068427212119",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 10:43:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799744606260892830",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 10:05:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799732997090994968",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 09:19:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799706890207954211",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 07:35:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799703139688295212",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 07:20:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799352608005351831",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 08 08:07:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799341784333907831",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 08 07:24:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799110188818495499",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 07 16:04:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799088938327716213",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 07 14:40:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1798831046527524876",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 06 21:35:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1798823357257174412",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 06 21:04:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1798817230512890713",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 06 20:40:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1798639602055015091",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 06 08:54:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1798473046814108851",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 05 21:52:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1798102745834789634",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 04 21:21:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797965489875076119",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 04 12:15:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797895369852604712",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 04 07:37:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797888181770136933",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 04 07:08:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797702762639012642",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 03 18:51:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797497087128005308",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 03 05:14:36 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797472601541646160",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 03 03:37:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797415754569470199",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 23:51:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797393427459651037",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 22:22:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797364752048477568",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 20:28:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797360080051015152",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 20:10:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797351254928613075",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 19:35:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797346588066328192",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 19:16:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797294722425444881",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 15:50:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797272909282125879",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 14:23:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797189182540557489",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 08:51:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1796603132242358873",
      "user_id" : "70000000001",
      "created_at" : "Fri May 31 18:02:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795937345185886913",
      "user_id" : "70000000001",
      "created_at" : "Wed May 29 21:56:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795923422653221618",
      "user_id" : "70000000001",
      "created_at" : "Wed May 29 21:01:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795894331925659642",
      "user_id" : "70000000001",
      "created_at" : "Wed May 29 19:05:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795737088512474174",
      "user_id" : "70000000001",
      "created_at" : "Wed May 29 08:40:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795103431245506671",
      "user_id" : "70000000001",
      "created_at" : "Mon May 27 14:43:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795081724626688826",
      "user_id" : "70000000001",
      "created_at" : "Mon May 27 13:16:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795058387756855899",
      "user_id" : "70000000001",
      "created_at" : "Mon May 27 11:44:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795057079029639184",
      "user_id" : "70000000001",
      "created_at" : "Mon May 27 11:38:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795052294653715117",
      "user_id" : "70000000001",
      "created_at" : "Mon May 27 11:19:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795041335640392148",
      "user_id" : "70000000001",
      "created_at" : "Mon May 27 10:36:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1795039760196796048",
      "user_id" : "70000000001",
      "created_at" : "Mon May 27 10:30:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1794695609946026335",
      "user_id" : "70000000001",
      "created_at" : "Sun May 26 11:42:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1794458904317790715",
      "user_id" : "70000000001",
      "created_at" : "Sat May 25 20:01:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1794103023116064767",
      "user_id" : "70000000001",
      "created_at" : "Fri May 24 20:27:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1794080911869147220",
      "user_id" : "70000000001",
      "created_at" : "Fri May 24 18:59:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1794059135953858558",
      "user_id" : "70000000001",
      "created_at" : "Fri May 24 17:33:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1793945366836740635",
      "user_id" : "70000000001",
      "created_at" : "Fri May 24 10:01:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1793669391260959840",
      "user_id" : "70000000001",
      "created_at" : "Thu May 23 15:44:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1793625561491257929",
      "user_id" : "70000000001",
      "created_at" : "Thu May 23 12:50:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1793597618677391760",
      "user_id" : "70000000001",
      "created_at" : "Thu May 23 10:59:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1793374199024231028",
      "user_id" : "70000000001",
      "created_at" : "Wed May 22 20:11:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1793334428803220363",
      "user_id" : "70000000001",
      "created_at" : "Wed May 22 17:33:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1793333116205843478",
      "user_id" : "70000000001",
      "created_at" : "Wed May 22 17:28:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792991273938573090",
      "user_id" : "70000000001",
      "created_at" : "Tue May 21 18:50:06 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792946318280539323",
      "user_id" : "70000000001",
      "created_at" : "Tue May 21 15:51:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792592316928844914",
      "user_id" : "70000000001",
      "created_at" : "Mon May 20 16:24:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792507427264930230",
      "user_id" : "70000000001",
      "created_at" : "Mon May 20 10:47:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792234523619647952",
      "user_id" : "70000000001",
      "created_at" : "Sun May 19 16:43:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792192915294040954",
      "user_id" : "70000000001",
      "created_at" : "Sun May 19 13:57:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792190757673176853",
      "user_id" : "70000000001",
      "created_at" : "Sun May 19 13:49:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1791147518906116063",
      "user_id" : "70000000001",
      "created_at" : "Thu May 16 16:43:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1791130959886209253",
      "user_id" : "70000000001",
      "created_at" : "Thu May 16 15:37:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790848044821327857",
      "user_id" : "70000000001",
      "created_at" : "Wed May 15 20:53:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790778595589622575",
      "user_id" : "70000000001",
      "created_at" : "Wed May 15 16:17:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790721612790406162",
      "user_id" : "70000000001",
      "created_at" : "Wed May 15 12:31:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790707955626893261",
      "user_id" : "70000000001",
      "created_at" : "Wed May 15 11:37:01 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790469474078601783",
      "user_id" : "70000000001",
      "created_at" : "Tue May 14 19:49:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790443045545218505",
      "user_id" : "70000000001",
      "created_at" : "Tue May 14 18:04:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790106416627227294",
      "user_id" : "70000000001",
      "created_at" : "Mon May 13 19:46:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790025762208069992",
      "user_id" : "70000000001",
      "created_at" : "Mon May 13 14:26:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1789664501616067069",
      "user_id" : "70000000001",
      "created_at" : "Sun May 12 14:30:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1789599848429001686",
      "user_id" : "70000000001",
      "created_at" : "Sun May 12 10:13:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1789541930887678821",
      "user_id" : "70000000001",
      "created_at" : "Sun May 12 06:23:39 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1789396095909777426",
      "user_id" : "70000000001",
      "created_at" : "Sat May 11 20:44:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1789216521667506237",
      "user_id" : "70000000001",
      "created_at" : "Sat May 11 08:50:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1788543423122623374",
      "user_id" : "70000000001",
      "created_at" : "Thu May 09 12:15:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1788204470789066844",
      "user_id" : "70000000001",
      "created_at" : "Wed May 08 13:49:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1787220380113144989",
      "user_id" : "70000000001",
      "created_at" : "Sun May 05 20:38:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1787053413555054004",
      "user_id" : "70000000001",
      "created_at" : "Sun May 05 09:35:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1786756303739804737",
      "user_id" : "70000000001",
      "created_at" : "Sat May 04 13:54:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1786374101540133978",
      "user_id" : "70000000001",
      "created_at" : "Fri May 03 12:35:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1785737457162516272",
      "user_id" : "70000000001",
      "created_at" : "Wed May 01 18:26:01 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1785592552187881592",
      "user_id" : "70000000001",
      "created_at" : "Wed May 01 08:50:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1785589909164194676",
      "user_id" : "70000000001",
      "created_at" : "Wed May 01 08:39:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1785346873327706122",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 30 16:33:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1785338922656522666",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 30 16:02:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1785230385616610814",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 30 08:51:06 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784660881991841375",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 28 19:08:06 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784296517179469401",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 19:00:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784270186192048879",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 17:15:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784264635402741740",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 16:53:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784252969127027403",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 16:07:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784245492442000136",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 15:37:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784235173618379486",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 14:56:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784233534147396897",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 14:49:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784231646662917869",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 14:42:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784194711387411043",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 12:15:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784156656913811953",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 09:44:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784103314164277066",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 06:12:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1783934251989984510",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 26 19:00:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1783835596952693503",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 26 12:28:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1783546433328600329",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 25 17:19:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1783491078410453113",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 25 13:39:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1783483448592870972",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 25 13:09:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1783419077835079681",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 25 08:53:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1783210494575352524",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 24 19:04:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1782819206019629255",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 23 17:09:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1782818493974708287",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 23 17:07:06 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1782817017262145028",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 23 17:01:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1782694195159072501",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 23 08:53:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1782322837224418509",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 22 08:17:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1782133449950882766",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 21 19:44:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1782127925308995641",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 21 19:23:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1781965774481630722",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 21 08:38:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1781946375679180928",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 21 07:21:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1781047550156298402",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 18 19:50:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1781044740368458578",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 18 19:38:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1781012670051458272",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 18 17:31:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1780949889388926442",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 18 13:21:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1780873121390568211",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 18 08:16:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1780600301530861192",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 17 14:12:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1780169637941452219",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 16 09:41:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1779269510140134649",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 13 22:04:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1779226988066726074",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 13 19:15:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1779157715487252497",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 13 14:40:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1779124197578441639",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 13 12:27:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1778901065515039733",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 12 21:40:39 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1778820542282018731",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 12 16:20:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1778503711641727352",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 11 19:21:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1778163141620024354",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 10 20:48:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1778107408270031883",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 10 17:06:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1777681396062221869",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 09 12:54:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1777615099402155729",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 09 08:30:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1777257770740202733",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 08 08:50:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1777244828905948940",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 08 07:59:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1777232811245713638",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 08 07:11:36 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776995707066591745",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 07 15:29:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776729226254519137",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 06 21:50:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776610799870274695",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 06 13:59:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776530642001145693",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 06 08:41:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776506216317467231",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 06 07:04:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776499101731818531",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 06 06:36:06 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776371105648705773",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 05 22:07:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776357175678808467",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 05 21:12:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1776010065284237031",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 22:12:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775996492577639953",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 21:18:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775989414183587050",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 20:50:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775966516440925049",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 19:19:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775958070345769289",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 18:46:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775934821432252603",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 17:13:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775890415040107857",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 14:17:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775874573614836887",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 13:14:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775851339168395335",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 11:42:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775772738320734191",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 04 06:29:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775613176505490834",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 19:55:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775612270086574213",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 19:52:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775611419944945672",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 19:48:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775610450518840540",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 19:44:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775609429145313371",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 19:40:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775608739042059860",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 19:38:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775607825396999645",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 19:34:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775607230401116935",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 19:32:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775583552788312886",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 17:58:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775443983784817652",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 08:43:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1775232724743708285",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 02 18:43:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1774906675808357302",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 01 21:08:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1774804634869957899",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 01 14:22:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1774784514200241837",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 01 13:02:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1774703235850183723",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 01 07:39:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1774552646754961686",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 31 21:41:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1773248858040676574",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 28 07:20:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1773234467957266568",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 28 06:23:36 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1772922606574772527",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 27 09:44:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1771576435572364623",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 23 16:35:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1770170018519424904",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 19 19:26:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1770167875446838327",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 19 19:18:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1769467208536014823",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 17 20:53:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767270805059863799",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 11 19:26:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1766873256634900579",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 10 17:06:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1766031627598139519",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 08 09:22:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1765855030967321386",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 07 21:40:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1764989003444843887",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 05 12:19:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1763216151539296082",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 29 14:54:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1763184076659125852",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 29 12:46:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1762377712456605921",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 27 07:22:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1762037406664534697",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 26 08:50:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1761735943757739873",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 25 12:52:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1761415797561386655",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 24 15:40:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1760987205338879655",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 23 11:17:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1760941991301340091",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 23 08:17:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1760726000514845944",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 22 17:59:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1759887801560546360",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 20 10:28:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1759877746435963464",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 20 09:48:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1759841893160907514",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 20 07:26:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1759822168943785485",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 20 06:07:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1592156493017051771",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 14 14:04:23 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1591481914912934652",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 12 17:23:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1589969168631823692",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 08 13:12:44 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1589893280828825451",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 08 08:11:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1588807829338020131",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 05 08:17:59 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1588439346814158043",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 04 07:53:46 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1587960055604201400",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 03 00:09:14 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1587948367971265451",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 02 23:22:48 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1587925551935723923",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 02 21:52:08 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1587920761107206779",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 02 21:33:06 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1587190947721815902",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 31 21:13:05 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1585365737541302613",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 26 20:20:21 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1584818084178565014",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 25 08:04:10 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1582724140608191750",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 19 13:23:35 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1582640295904214492",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 19 07:50:25 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1582639981268093167",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 19 07:49:10 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1582639435941654837",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 19 07:47:00 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1582638823017857318",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 19 07:44:34 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1582638271964022910",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 19 07:42:22 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1582051482541959798",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 17 16:50:41 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1581379304370135321",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 15 20:19:41 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1580270464015899991",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 12 18:53:33 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1578727892137558180",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 08 12:43:55 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1577993401089687663",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 06 12:05:19 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1576493116800741746",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 02 08:43:43 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1575199295757986621",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 28 19:02:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1574379483176901049",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 26 12:44:54 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1574320755163127752",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 26 08:51:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1572667657279172319",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 21 19:22:42 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1572319788620606540",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 20 20:20:24 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1572203305036966715",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 20 12:37:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1571903299577646283",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 19 16:45:25 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1571055187666358124",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 17 08:35:20 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1570129243712707176",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 14 19:15:57 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1569410072783067902",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 12 19:38:14 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1569173468371059755",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 12 03:58:03 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1569143940065998729",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 12 02:00:43 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1569110669080130763",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 11 23:48:30 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1569081353401299420",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 11 21:52:01 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1568704160902978372",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 10 20:53:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1568288782753804268",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 09 17:22:37 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1568253878928354442",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 09 15:03:56 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1568230243622177538",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 09 13:30:01 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1568210818833681269",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 09 12:12:49 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1568169581566577546",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 09 09:28:58 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1566849578303381220",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 05 18:03:44 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1564170960005309777",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 29 08:39:52 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1564163191203913797",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 29 08:09:00 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1562861005471083791",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 25 17:54:34 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1562536138872003666",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 24 20:23:40 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1560001820323558854",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 17 20:33:12 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1559212767333988629",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 15 16:17:47 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1558947189519784308",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 14 22:42:28 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1558502689616183298",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 13 17:16:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1555140526675901724",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 04 10:36:09 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1554541194602621771",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 02 18:54:37 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1554222660379135162",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 01 21:48:52 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1554200934018067830",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 01 20:22:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1554189464467107404",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 01 19:36:58 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1552348062600511056",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 27 17:39:54 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1552046905807638561",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 26 21:43:12 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1550142742069078490",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 21 15:36:44 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1547980377613531555",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 15 16:24:16 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1547864240123386485",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 15 08:42:47 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1546149896236214517",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 10 15:10:35 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1546127413958176410",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 10 13:41:15 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1546124245423561360",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 10 13:28:40 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1544607589714809680",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 06 09:02:01 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1544391596943953228",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 05 18:43:44 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1543300680479818057",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 02 18:28:50 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1541684672339356301",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 28 07:27:23 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1541478489409192438",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 27 17:48:05 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1540599874159788123",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 25 07:36:47 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1538549767007364479",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 19 15:50:23 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1537492481400386405",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 16 17:49:07 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1536990758559700210",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 15 08:35:27 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1536428200922609656",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 13 19:20:03 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1536371583598435861",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 13 15:35:04 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1536342673242662639",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 13 13:40:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1536257144320027011",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 13 08:00:20 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1536236906874936302",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 13 06:39:55 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1535981596415192573",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 12 13:45:24 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1534945891341066030",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 09 17:09:53 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1533104020026375402",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 04 15:10:56 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1532439571552485920",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 02 19:10:39 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1531555623237778640",
      "user_id" : "70000000001",
      "created_at" : "Tue May 31 08:38:10 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1529717859433164071",
      "user_id" : "70000000001",
      "created_at" : "Thu May 26 06:55:33 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1529545991114479457",
      "user_id" : "70000000001",
      "created_at" : "Wed May 25 19:32:36 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1528414773178774352",
      "user_id" : "70000000001",
      "created_at" : "Sun May 22 16:37:33 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527366687716273178",
      "user_id" : "70000000001",
      "created_at" : "Thu May 19 19:12:50 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1526264156003290824",
      "user_id" : "70000000001",
      "created_at" : "Mon May 16 18:11:46 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1525811879613533207",
      "user_id" : "70000000001",
      "created_at" : "Sun May 15 12:14:34 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1525793860893645692",
      "user_id" : "70000000001",
      "created_at" : "Sun May 15 11:02:58 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1525421807745302884",
      "user_id" : "70000000001",
      "created_at" : "Sat May 14 10:24:34 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1524090070326996460",
      "user_id" : "70000000001",
      "created_at" : "Tue May 10 18:12:43 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1522264357078259488",
      "user_id" : "70000000001",
      "created_at" : "Thu May 05 17:17:59 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1522130272116218616",
      "user_id" : "70000000001",
      "created_at" : "Thu May 05 08:25:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1521545560257262341",
      "user_id" : "70000000001",
      "created_at" : "Tue May 03 17:41:45 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1518632476910154206",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 25 16:46:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1518316031824613901",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 24 19:48:45 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1517533373612421910",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 22 15:58:45 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1516804661144134013",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 20 15:43:06 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1515038098170670127",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 15 18:43:25 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1514635849606201403",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 14 16:05:01 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1513232698228770313",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 10 19:09:24 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1512328168778362740",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 08 07:15:07 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1511403285250794666",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 05 17:59:58 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1511397085882287616",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 05 17:35:20 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1510522129532967982",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 03 07:38:34 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1510269962738330341",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 02 14:56:33 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1509872668000205818",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 01 12:37:50 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1508790276531768484",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 29 12:56:48 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1508186462689767512",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 27 20:57:28 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1506730971395601367",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 23 20:33:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1506721664501403077",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 23 19:56:53 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1506716744730850155",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 23 19:37:20 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1505915934058727178",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 21 14:35:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1505890217629143307",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 21 12:53:00 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1505805080920385770",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 21 07:14:42 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1505131574019624592",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 19 10:38:25 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1502978570316690305",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 13 12:03:09 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1500559798382359431",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 06 19:51:49 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1500533336969795309",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 06 18:06:40 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1500076915838401276",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 05 11:53:01 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1498763545899670283",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 01 20:54:09 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1498598938044828158",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 01 10:00:04 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1498565397473691032",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 01 07:46:47 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1497686838975244835",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 26 21:35:42 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1497555761347461186",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 26 12:54:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1496619538818205946",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 23 22:54:38 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1496602199439407937",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 23 21:45:44 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1496567341517108343",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 23 19:27:13 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1495111179975139663",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 19 19:00:57 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1492946190270403985",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 13 19:38:04 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1492270170876085140",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 11 22:51:48 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1492257182999294881",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 11 22:00:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1492231004397098151",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 11 20:16:10 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1492209757999920913",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 11 18:51:44 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1492195634556954454",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 11 17:55:37 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1492177024388236047",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 11 16:41:40 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1492145833729233360",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 11 14:37:44 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1490950595688213423",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 08 07:28:17 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1489555799421834817",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 04 11:05:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1489336249287166176",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 03 20:33:27 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1488793538107966861",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 02 08:36:54 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1488120431956584863",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 31 12:02:13 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1487552683772637893",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 29 22:26:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1487168717269129515",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 28 21:00:27 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1485630578717428393",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 24 15:08:26 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1485605852876130945",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 24 13:30:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1483398522174235224",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 18 11:19:02 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1482296041771919396",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 15 10:18:10 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1481179354624300767",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 12 08:20:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1481014681597885303",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 11 21:26:30 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1480775410000168167",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 11 05:35:43 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1480635650286951998",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 10 20:20:22 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1480615951696596842",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 10 19:02:06 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1480611389406936849",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 10 18:43:58 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1480529703841332478",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 10 13:19:22 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1479748903972662831",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 08 09:36:45 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1479713345337449361",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 08 07:15:27 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1478833372784271146",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 05 20:58:46 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1476540655341291613",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 30 13:08:19 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1475546750332526192",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 27 19:18:54 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1475368983789216545",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 27 07:32:31 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1474436237004742838",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 24 17:46:07 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1472958103515995361",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 20 15:52:32 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1472956912445838559",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 20 15:47:48 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1472291952333005866",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 18 19:45:29 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1471977990196912629",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 17 22:57:55 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1471389824032620806",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 16 08:00:45 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1470000527198261819",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 12 12:00:11 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1469771151947470787",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 11 20:48:44 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1468555573816677691",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 08 12:18:27 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1467175164062014925",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 04 16:53:12 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1466497176227038659",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 02 19:59:07 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1466330347797872228",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 02 08:56:12 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1465717403091549522",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 30 16:20:35 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1465135870394905060",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 29 01:49:47 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1465108801457215683",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 29 00:02:13 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1465089666857935917",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 28 22:46:11 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1465066220591064507",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 28 21:13:01 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1465012676404222770",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 28 17:40:15 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1463982653486003953",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 25 21:27:18 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1461378964566995657",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 18 17:01:10 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1461087320988273913",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 17 21:42:17 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1460565321552558490",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 16 11:08:03 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1460381396080515240",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 15 22:57:12 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1459094154899756449",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 12 09:42:09 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1458012744259220875",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 09 10:05:01 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1457631976319670929",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 08 08:51:59 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1457444296806206377",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 07 20:26:13 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1456000965836902099",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 03 20:50:56 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1455870165714848801",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 03 12:11:10 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1454727747493314382",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 31 08:31:37 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1453268527191679398",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 27 07:53:11 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1452918709067180184",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 26 08:43:08 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1452243432918557189",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 24 11:59:50 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1451107460895971824",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 21 08:45:53 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1255546183210244495",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 29 17:15:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1254162694637931935",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 25 21:37:42 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1253954390555767498",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 25 07:49:58 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1252338198456208722",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 20 20:47:48 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1251427610334858862",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 18 08:29:27 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1251401426256512904",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 18 06:45:24 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1251244453039568336",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 17 20:21:39 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250807204798488693",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 16 15:24:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250802770948940477",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 16 15:06:34 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250742856702155170",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 16 11:08:29 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250740249054284210",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 16 10:58:07 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250715538531584848",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 16 09:19:56 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250699662133674922",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 16 08:16:50 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1249388077140311996",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 12 17:25:04 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248576827191609239",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 10 11:41:27 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1247131167199388657",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 06 11:56:55 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1247115633190244978",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 06 10:55:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1247085946535126290",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 06 08:57:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1245393476347232147",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 14 16:51:57 +0000 1997"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1244604376689944884",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 30 12:36:21 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1244017128537856756",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 28 21:42:50 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1241808873727712142",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 22 19:28:01 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240689436965628837",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 19 17:19:47 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1239305533588498584",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 15 21:40:39 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1235116107408749844",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 04 08:13:22 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1235102330993668581",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 04 07:18:37 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1233332450901184796",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 28 10:05:45 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1232731084650666136",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 26 18:16:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1231199661237743525",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 22 12:50:48 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1231171509728439423",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 22 10:58:56 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1231162572294772789",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 22 10:23:25 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1229838899497746310",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 18 18:43:37 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1227713032019489281",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 12 21:56:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1227620762403857210",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 12 15:49:32 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1227327138635983455",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 11 20:22:47 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226973228193680183",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 10 20:56:28 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226239775627042230",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 08 20:21:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226222331192633318",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 08 19:12:40 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226218816790701499",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 08 18:58:42 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226145098560990519",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 08 14:05:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226124571510328931",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 08 12:44:12 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1225816918063069478",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 07 16:21:42 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1225768463796226318",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 07 13:09:10 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1224958612207746687",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 05 07:31:06 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1222623240391925117",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 29 20:51:10 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1221837779045207671",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 27 16:50:01 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1221835787578945912",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 27 16:42:07 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1221832875082769843",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 27 16:30:32 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1221140171453347247",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 25 18:37:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1220420373005386588",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 23 18:57:45 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1220334439227226825",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 23 13:16:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1217873629288246083",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 16 18:17:54 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1217516180676905046",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 15 18:37:32 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1216660495243246552",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 13 09:57:21 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1216094568369249591",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 11 20:28:33 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1214645942879246725",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 07 20:32:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1212378561194891241",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 01 14:22:28 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1212126493610558966",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 31 21:40:50 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1211968883848529076",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 31 11:14:33 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1210916013336447037",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 28 13:30:49 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1210645641034184784",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 27 19:36:28 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1208659167570563066",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 22 08:02:56 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1208277283014200498",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 21 06:45:27 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1208271837186877925",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 21 06:23:49 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1208093144773853005",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 20 18:33:45 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1208089407626077430",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 20 18:18:54 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1207920488794685341",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 20 07:07:41 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1207064667755087496",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 17 22:26:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1207002737796735170",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 17 18:20:52 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1206652606281508792",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 16 19:09:34 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1206128193982606550",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 15 08:25:44 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1205586147463790029",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 13 20:31:50 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1204793354421976852",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 11 16:01:34 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1203414098309829556",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 07 20:40:54 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1203409682538209367",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 07 20:23:21 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1202653988703821140",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 05 18:20:29 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1201982919522378658",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 03 21:53:54 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1200834538124538939",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 30 17:50:38 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1200021546947292758",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 28 12:00:06 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1198312290931126863",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 23 18:48:08 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1198301198899593156",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 23 18:04:03 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1197616884366241716",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 21 20:44:50 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1197220468441672324",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 20 18:29:37 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1196136623522140271",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 17 18:42:48 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1195263606557613727",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 15 08:53:45 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1193592773503159720",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 10 18:14:27 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1192818031101967514",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 08 14:55:54 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1191635389950355409",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 05 08:36:31 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1191474552993760765",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 04 21:57:24 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1190882287958786433",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 03 06:43:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1190005167763527971",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 31 20:38:35 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1188746028419230505",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 28 09:15:13 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1188744225367892866",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 28 09:08:03 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1188197203160415961",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 26 20:54:23 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1188184236284021475",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 26 20:02:51 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1187450779158746021",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 24 19:28:22 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1187444348799574614",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 24 19:02:49 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1187429350537688971",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 24 18:03:13 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1187424478119135757",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 24 17:43:51 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1186689830770338074",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 22 17:04:37 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1186328540238731891",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 21 17:08:59 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1186263563425992931",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 21 12:50:47 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1185488143567801570",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 19 09:29:33 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1185106212684664518",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 18 08:11:53 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1185090238866583661",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 18 07:08:25 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1184789815923587409",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 17 11:14:39 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1182735215625563385",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 11 19:10:24 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1181909896713760312",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 09 12:30:52 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1179464359559256212",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 02 18:33:11 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1178954269691223514",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 01 08:46:16 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1178658937249378768",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 30 13:12:43 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1178248574637529927",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 29 10:02:05 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177642732535759246",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 17:54:41 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177617622821676902",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 16:14:55 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177590311304989739",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 14:26:23 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177583373030234886",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 13:58:49 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177566757609229617",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 12:52:47 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177554322421282880",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 12:03:23 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177545673945221930",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 11:29:01 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177510263202808444",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 09:08:18 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177487478763982101",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 27 07:37:46 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1177345742789832159",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 26 22:14:33 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1176920143202374962",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 25 18:03:22 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1175323332068625613",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 21 08:18:13 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1174257536174347022",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 18 09:43:07 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1172895743572901227",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 14 15:31:51 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1171828798576568894",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 11 16:52:11 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1171804678890640548",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 11 15:16:21 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1171782881708563411",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 11 13:49:44 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1170733618659397072",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 08 16:20:20 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1168621644715115868",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 02 20:28:06 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1167885582307609464",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 31 19:43:15 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1167499105067237984",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 30 18:07:32 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1166641862340311238",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 28 09:21:09 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1165009828919698597",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 23 21:16:02 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1164233973819264143",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 21 17:53:04 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1161884786748276544",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 15 06:18:14 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1161205502828652459",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 13 09:19:00 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1160225601365714589",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 10 16:25:13 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1158077471571711579",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 04 18:09:19 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1157208362388119340",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 02 08:35:48 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1157010349158589216",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 01 19:28:58 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1155132653040882169",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 15:07:40 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1155104023987634904",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 13:13:54 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1155079357381597432",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 11:35:53 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1154143882301159259",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 24 21:38:39 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1153763991768600108",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 23 20:29:06 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1153617504191230019",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 23 10:47:00 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1152861454722937990",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 21 08:42:44 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1152308605072941259",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 19 20:05:54 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1151604423046232507",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 17 21:27:44 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1150757176114475642",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 15 13:21:05 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1149524162568901036",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 12 03:41:32 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1149501914281272625",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 12 02:13:07 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1149469275301556199",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 12 00:03:25 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1149437863104466611",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 11 21:58:36 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1149421772892751537",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 11 20:54:40 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1148220170970570531",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 08 13:19:56 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147575861140261499",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 18:39:40 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147443126551488567",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 09:52:14 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147442630968893681",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 09:50:16 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147441062795082130",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 09:44:02 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147439776719425879",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 09:38:55 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147439482980831304",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 09:37:45 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147439221765949953",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 09:36:43 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1145777824263161029",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 01 19:34:55 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1144977859489142662",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 14:36:09 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1143804891221076540",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 26 08:55:11 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1143617895628133108",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 25 20:32:08 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1142503762136828506",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 22 18:44:58 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1142004941505357527",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 21 09:42:50 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1140886139031382676",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 18 07:37:06 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1140331365059598636",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 16 18:52:38 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1138529815014843609",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 11 19:33:55 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1138450292116009054",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 11 14:17:55 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1138429156300467605",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 11 12:53:56 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1138414268963765827",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 11 11:54:47 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1137268468504111063",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 08 08:01:46 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1137086690581272739",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 07 19:59:27 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1135667597441773690",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 03 22:00:29 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1135298353960676209",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 02 21:33:15 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1134070060585125123",
      "user_id" : "70000000001",
      "created_at" : "Thu May 30 12:12:27 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1132563086498198289",
      "user_id" : "70000000001",
      "created_at" : "Sun May 26 08:24:16 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1132344260621378741",
      "user_id" : "70000000001",
      "created_at" : "Sat May 25 17:54:44 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1132329219966599676",
      "user_id" : "70000000001",
      "created_at" : "Sat May 25 16:54:58 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1132245162881770218",
      "user_id" : "70000000001",
      "created_at" : "Sat May 25 11:20:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1132196021289809233",
      "user_id" : "70000000001",
      "created_at" : "Sat May 25 08:05:41 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1131327837816727400",
      "user_id" : "70000000001",
      "created_at" : "Wed May 22 22:35:50 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1129467483629887227",
      "user_id" : "70000000001",
      "created_at" : "Fri May 17 19:23:27 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1129276868066870688",
      "user_id" : "70000000001",
      "created_at" : "Fri May 17 06:46:00 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1129272867690040478",
      "user_id" : "70000000001",
      "created_at" : "Fri May 17 06:30:07 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1128403667532478696",
      "user_id" : "70000000001",
      "created_at" : "Tue May 14 20:56:13 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1126184499152149920",
      "user_id" : "70000000001",
      "created_at" : "Wed May 08 17:58:02 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1125801652170743997",
      "user_id" : "70000000001",
      "created_at" : "Tue May 07 16:36:44 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1124944386597514644",
      "user_id" : "70000000001",
      "created_at" : "Sun May 05 07:50:16 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1124400105364089441",
      "user_id" : "70000000001",
      "created_at" : "Fri May 03 19:47:30 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1124333192922571881",
      "user_id" : "70000000001",
      "created_at" : "Fri May 03 15:21:36 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1122190188573977191",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 27 17:26:04 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1120667904489980760",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 23 12:37:04 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945139555496923094",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 15 15:13:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945050295469981225",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 15 09:18:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944750359931774743",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 14 13:26:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944714884435415523",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 14 11:05:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944688615077926142",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 14 09:21:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944495418155963025",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 13 20:33:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944490720599329552",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 13 20:14:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944463001207362822",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 13 18:24:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944450951547514979",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 13 17:36:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944438186354312927",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 13 16:46:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944380717093948236",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 13 12:57:42 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944373744498543924",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 13 12:30:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944144341040217542",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 12 21:18:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1944089400873370251",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 12 17:40:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1943771621506005982",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 11 20:37:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1943761690970064066",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 11 19:57:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1943758687215139201",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 11 19:45:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1943668842761208243",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 11 13:48:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1943617895851355210",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 11 10:26:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1943237757838787953",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 10 09:15:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1943020006244516730",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 09 18:50:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942979592788238171",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 09 16:10:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942923359338835686",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 09 12:26:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942643691224559502",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 08 17:55:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942641159780139947",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 08 17:45:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942629982659929227",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 08 17:00:54 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942526876820221894",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 08 10:11:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942504683518317524",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 08 08:43:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942497048551529653",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 08 08:12:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942476767374752065",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 08 06:52:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942464700526637970",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 08 06:04:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942275465292875630",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 07 17:32:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942249446243197639",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 07 15:48:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942232128704337173",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 07 14:39:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942212303505391769",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 07 13:21:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942193118655386671",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 07 12:04:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941950091363915868",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 06 19:59:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941776577853717490",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 06 08:29:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941768681709515365",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 06 07:58:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941602716429276449",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 05 20:58:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941596000828201481",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 05 20:32:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941574950607636279",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 05 19:08:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941495038967325281",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 05 13:51:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941232906826570032",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 04 20:29:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941198784396489227",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 04 18:13:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1941177410395110215",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 04 16:48:54 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940818088295489839",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 03 17:01:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940784757855894059",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 03 14:48:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940782464150836885",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 03 14:39:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940683927620644144",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 03 08:07:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940672584063934011",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 03 07:22:54 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940431189561390345",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 02 15:23:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940405236180995838",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 02 13:40:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940339249558722476",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 02 09:18:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1940034485786407894",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 01 13:07:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1939698208925908673",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 30 14:51:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1939581566355501074",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 30 07:07:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1939416782335679650",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 29 20:12:48 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1939211848118902153",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 29 06:38:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1939031140032865771",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 28 18:40:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1938980403168218851",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 28 15:18:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1938717724340910149",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 27 21:54:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1938569208954253244",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 27 12:04:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1938519126724982195",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 27 08:45:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1938317032413001193",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 26 19:22:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1938306040784897115",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 26 18:39:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1938290359915703487",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 26 17:36:48 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1937930293305287170",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 25 17:46:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1937917136482919455",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 25 16:53:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1937597223278385090",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 24 19:42:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1937229532833974252",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 23 19:21:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1937228918123848671",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 23 19:19:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1937030822224961022",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 23 06:11:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1936839882276275691",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 22 17:33:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1936173038078846125",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 20 21:23:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1936055430864085250",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 20 13:35:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1936032536053526424",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 20 12:05:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1935973734823744758",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 20 08:11:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1935831644942735429",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 19 22:46:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1935789381188168075",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 19 19:58:48 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1935769807436874603",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 19 18:41:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1935685887484550029",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 19 13:07:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1935632890482432859",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 19 09:36:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1934891344638717827",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 17 08:30:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1934351857215372683",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 15 20:46:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933975915516051540",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 14 19:52:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933928076772511833",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 14 16:42:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933904765803203583",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 14 15:10:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933659761148705174",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 13 22:56:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933571993807476721",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 13 17:07:42 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933426185780793872",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 13 07:28:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933414276788408177",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 13 06:40:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1932885783974756831",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 11 19:40:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1932762706067288998",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 11 11:31:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1932378733093344354",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 10 10:06:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1932373304283609442",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 10 09:44:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931815157941853480",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 08 20:46:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931649031221996572",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 08 09:46:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931623398644468167",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 08 08:04:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931462741197879901",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 07 21:26:17 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931458679911762278",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 07 21:10:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931418662372065950",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 07 18:31:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931353108207915342",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 07 14:10:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931332000691142622",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 07 12:46:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931262763515893346",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 07 08:11:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1930977520965333432",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 06 13:18:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1930959297337072536",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 06 12:05:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1930694629553515061",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 05 18:34:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1930539675229735367",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 05 08:18:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1930240410995336613",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 04 12:29:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1930209171310587226",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 04 10:25:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1930015098602065927",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 21:33:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1930007144086532805",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 21:02:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929992418444527549",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 20:03:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929974734683952308",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 18:53:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929847172600945023",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 10:26:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929841205527790333",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 10:02:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929826391969531379",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 09:04:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929817851473494936",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 08:30:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929642651501754222",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 02 20:53:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929599501355277436",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 02 18:02:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929538301790136857",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 02 13:59:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929446584242320969",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 02 07:54:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929245970302376240",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 01 18:37:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929244962908685883",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 01 18:33:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929244017293870403",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 01 18:29:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929154910443545161",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 01 12:35:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928917923564064454",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 20:54:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928899852851294503",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 19:42:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928895568854501470",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 19:25:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928887739282753417",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 18:54:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928872907799891543",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 17:55:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928859500393285455",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 17:01:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928811323676954131",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 13:50:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928708074302193633",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 07:00:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928706880125934589",
      "user_id" : "70000000001",
      "created_at" : "Sat May 31 06:55:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928523951146382502",
      "user_id" : "70000000001",
      "created_at" : "Fri May 30 18:48:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928396273044068076",
      "user_id" : "70000000001",
      "created_at" : "Fri May 30 10:21:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928367330747967772",
      "user_id" : "70000000001",
      "created_at" : "Fri May 30 08:26:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928185777774773824",
      "user_id" : "70000000001",
      "created_at" : "Thu May 29 20:24:48 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928179525785477311",
      "user_id" : "70000000001",
      "created_at" : "Thu May 29 19:59:57 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928170765371785038",
      "user_id" : "70000000001",
      "created_at" : "Thu May 29 19:25:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928170126316967172",
      "user_id" : "70000000001",
      "created_at" : "Thu May 29 19:22:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928162565448309580",
      "user_id" : "70000000001",
      "created_at" : "Thu May 29 18:52:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1928013776472790126",
      "user_id" : "70000000001",
      "created_at" : "Thu May 29 09:01:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927987672125342789",
      "user_id" : "70000000001",
      "created_at" : "Thu May 29 07:17:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927983216451705414",
      "user_id" : "70000000001",
      "created_at" : "Thu May 29 06:59:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927760905283951723",
      "user_id" : "70000000001",
      "created_at" : "Wed May 28 16:16:30 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927709591486746453",
      "user_id" : "70000000001",
      "created_at" : "Wed May 28 12:52:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927681318793274214",
      "user_id" : "70000000001",
      "created_at" : "Wed May 28 11:00:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927640930714084967",
      "user_id" : "70000000001",
      "created_at" : "Wed May 28 08:19:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927471941366318668",
      "user_id" : "70000000001",
      "created_at" : "Tue May 27 21:08:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927445789124280005",
      "user_id" : "70000000001",
      "created_at" : "Tue May 27 19:24:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927433815604411983",
      "user_id" : "70000000001",
      "created_at" : "Tue May 27 18:36:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927108311630763407",
      "user_id" : "70000000001",
      "created_at" : "Mon May 26 21:03:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1927049677504177321",
      "user_id" : "70000000001",
      "created_at" : "Mon May 26 17:10:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1926697855467647148",
      "user_id" : "70000000001",
      "created_at" : "Sun May 25 17:52:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1926603900959909591",
      "user_id" : "70000000001",
      "created_at" : "Sun May 25 11:38:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1926554678763267913",
      "user_id" : "70000000001",
      "created_at" : "Sun May 25 08:23:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1926191212543490038",
      "user_id" : "70000000001",
      "created_at" : "Sat May 24 08:19:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925998359786862598",
      "user_id" : "70000000001",
      "created_at" : "Fri May 23 19:32:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925966573349249988",
      "user_id" : "70000000001",
      "created_at" : "Fri May 23 17:26:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925947169198536522",
      "user_id" : "70000000001",
      "created_at" : "Fri May 23 16:09:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925935031836172876",
      "user_id" : "70000000001",
      "created_at" : "Fri May 23 15:21:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925896966966552819",
      "user_id" : "70000000001",
      "created_at" : "Fri May 23 12:49:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925619818790671318",
      "user_id" : "70000000001",
      "created_at" : "Thu May 22 18:28:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925609939641283421",
      "user_id" : "70000000001",
      "created_at" : "Thu May 22 17:49:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925511942479948468",
      "user_id" : "70000000001",
      "created_at" : "Thu May 22 11:19:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925113348993548087",
      "user_id" : "70000000001",
      "created_at" : "Wed May 21 08:56:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925113010133813769",
      "user_id" : "70000000001",
      "created_at" : "Wed May 21 08:54:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925112063068764370",
      "user_id" : "70000000001",
      "created_at" : "Wed May 21 08:50:57 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925111881055369112",
      "user_id" : "70000000001",
      "created_at" : "Wed May 21 08:50:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1925096702207113770",
      "user_id" : "70000000001",
      "created_at" : "Wed May 21 07:49:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924921694705065449",
      "user_id" : "70000000001",
      "created_at" : "Tue May 20 20:14:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924744439311956712",
      "user_id" : "70000000001",
      "created_at" : "Tue May 20 08:30:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924206392557183733",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 20:52:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924166107024107497",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 18:12:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924147003338633128",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 16:56:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924142721893444349",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 16:39:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924094468679496524",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 13:27:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924078767115881342",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 12:25:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924077266308306257",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 12:19:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924073270830206029",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 12:03:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924001959346475888",
      "user_id" : "70000000001",
      "created_at" : "Sun May 18 07:19:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923868291706902389",
      "user_id" : "70000000001",
      "created_at" : "Sat May 17 22:28:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923826496691218522",
      "user_id" : "70000000001",
      "created_at" : "Sat May 17 19:42:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923678507818078778",
      "user_id" : "70000000001",
      "created_at" : "Sat May 17 09:54:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923414752548017414",
      "user_id" : "70000000001",
      "created_at" : "Fri May 16 16:26:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923412071762912928",
      "user_id" : "70000000001",
      "created_at" : "Fri May 16 16:15:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923311536805042394",
      "user_id" : "70000000001",
      "created_at" : "Fri May 16 09:36:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923303825443237418",
      "user_id" : "70000000001",
      "created_at" : "Fri May 16 09:05:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923130399427123098",
      "user_id" : "70000000001",
      "created_at" : "Thu May 15 21:36:31 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923088548033553202",
      "user_id" : "70000000001",
      "created_at" : "Thu May 15 18:50:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1923072740584903070",
      "user_id" : "70000000001",
      "created_at" : "Thu May 15 17:47:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922917928064882305",
      "user_id" : "70000000001",
      "created_at" : "Thu May 15 07:32:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922823258175247013",
      "user_id" : "70000000001",
      "created_at" : "Thu May 15 01:16:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922812680246552366",
      "user_id" : "70000000001",
      "created_at" : "Thu May 15 00:34:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922799880178524294",
      "user_id" : "70000000001",
      "created_at" : "Wed May 14 23:43:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1922779010230356816",
      "user_id" : "70000000001",
      "created_at" : "Wed May 14 22:20:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897258952115015295",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 05 12:12:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897234781335000146",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 05 10:36:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897228898573057052",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 05 10:13:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897223709114877480",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 05 09:52:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897221205532785937",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 05 09:42:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897217425665550747",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 05 09:27:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1897208956523922483",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 05 08:53:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1896661243314741359",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 03 20:37:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1896639453242465258",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 03 19:10:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1896306342408177851",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 02 21:07:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1896267404595143179",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 02 18:32:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1896173098160770546",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 02 12:17:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895950702512023997",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 01 21:34:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895584815027237019",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 28 21:20:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895201873402628061",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 19:58:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895199794622311668",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 19:50:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895195592961257557",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 19:33:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895172607758338398",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 18:02:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895157605482302402",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 17:02:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895148723240458832",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 16:27:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895132826462694591",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 15:24:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895109662836910603",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 13:52:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895095709968739270",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 12:56:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1895055267451038460",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 27 10:15:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1894303860241159255",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 25 08:30:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1894143487296189806",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 24 21:52:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1893748373126237236",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 23 19:42:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1893652722949094006",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 23 13:22:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1893648725898727100",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 23 13:06:53 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1893633326430182057",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 23 12:05:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1893403850493060667",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 22 20:53:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1893377203003306638",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 22 19:07:57 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1893350231710089608",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 22 17:20:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1893018141378159439",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 21 19:21:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1892915228731997851",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 21 12:32:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1892869886648152176",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 21 09:32:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1892849600283522261",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 21 08:11:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1892849415455605369",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 21 08:10:42 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1892844473767424416",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 21 07:51:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1892684646790384758",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 20 21:15:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1892577422100739209",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 20 14:09:54 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1892474292335315781",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 20 07:20:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891948949867077153",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 18 20:32:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891943632274929038",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 18 20:11:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891836419918664549",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 18 13:05:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891587175572696888",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 17 20:35:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891236053657176044",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 16 21:19:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891227652916224471",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 16 20:46:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1891184538429650297",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 16 17:55:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1890443398363703453",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 14 16:50:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1890439841264460075",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 14 16:35:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1890393497019000818",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 14 13:31:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1890377574735088435",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 14 12:28:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1890168721096625449",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 13 22:38:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1890142900509522572",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 13 20:55:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1889791665588748134",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 12 21:40:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1889230410763582139",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 11 08:30:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888892002995086987",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 10 10:05:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888866801763393662",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 10 08:25:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888859044099960431",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 10 07:54:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888256359147299195",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 08 15:59:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888249390268853570",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 08 15:31:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1887915135811809998",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 07 17:23:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1887759144292803132",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 07 07:03:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1887586158818387800",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 06 19:36:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1887448009777406707",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 06 10:27:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1887151291447068696",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 05 14:48:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1886889918138739238",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 04 21:29:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1886862233916347655",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 04 19:39:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1886771604686287223",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 04 13:39:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1886711118137472582",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 04 09:39:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1886677872202866423",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 04 07:27:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1886435579502208183",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 03 15:24:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1886419776939772465",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 03 14:21:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1885962809278954406",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 02 08:05:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1885691595655425088",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 01 14:08:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1885259899053968951",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 31 09:32:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1885054211089333075",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 30 19:55:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1885046676753478815",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 30 19:25:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1885011217926180938",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 30 17:04:30 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1884156989420063289",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 28 08:30:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1883932514130384539",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 27 17:38:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1883142380378352000",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 25 13:18:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1883124760626372643",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 25 12:08:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1882879148371756800",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 24 19:52:25 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1882520699574138970",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 23 20:08:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1882131726121614073",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 22 18:22:26 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1881993626196323061",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 22 09:13:40 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1881411627559255369",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 20 18:41:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1881253953353805191",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 20 08:14:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1881247210286980517",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 20 07:47:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1881027321643787335",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 19 17:13:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1881014746462195912",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 19 16:23:57 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1880880469099532801",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 19 07:30:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1880876031800323866",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 19 07:12:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1880712149209742975",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 18 20:21:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1880337091890529307",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 17 19:31:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1880331165069441030",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 17 19:07:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1880327902707629901",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 17 18:54:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1879977957326627874",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 16 19:44:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1879878951867080068",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 16 13:10:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1879083600400668830",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 14 08:30:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1879076319084579566",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 14 08:01:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878882111013504364",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 13 19:09:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878870054283649331",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 13 18:21:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878842376537803529",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 13 16:31:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878822178700105158",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 13 15:11:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878541870398582743",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 12 20:37:38 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878504673269321969",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 12 18:09:49 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878342295540679874",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 12 07:24:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877963333910186154",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 11 06:18:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877762535360781833",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 10 17:00:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877753558562965410",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 10 16:25:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877659709570318983",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 10 10:12:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877648339742754354",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 10 09:27:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877641289261773381",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 10 08:59:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877630734433897010",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 10 08:17:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877286988258579935",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 09 09:31:10 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877099271660709844",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 08 21:05:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877057945353847965",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 08 18:21:02 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876969516897870174",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 08 12:29:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876924470069558906",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 08 09:30:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876918413396572551",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 08 09:06:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876898579440719550",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 08 07:47:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876613947481198680",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 07 12:56:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876387986697657166",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 06 21:58:52 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876382820110952923",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 06 21:38:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876348540088144821",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 06 19:22:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876327418827026140",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 06 17:58:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1876324549820713269",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 06 17:46:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875981681237361203",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 05 19:04:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875815422715751043",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 05 08:03:42 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875632308683910582",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 04 19:56:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875516337257337904",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 04 12:15:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875441383493343921",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 04 07:17:24 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875425891733724407",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 04 06:15:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875247685688936399",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 03 18:27:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875138187093550026",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 03 11:12:36 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875132630420298430",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 03 10:50:32 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1875111478025740103",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 03 09:26:28 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1874772439471627045",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 02 10:59:15 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1874437492842399026",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 01 12:48:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1874015838619866537",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 31 08:52:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1874010159768446920",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 31 08:30:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1873730412815832011",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 30 13:58:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1873686881639142864",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 30 11:05:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1873681386250540956",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 30 10:43:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1873460848025109751",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 29 20:07:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1873313884999438704",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 29 10:23:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1873288220374711244",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 29 08:41:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872993637924184237",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 28 13:10:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872976072259597485",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 28 12:01:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872919274334388241",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 28 08:15:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872890301137924464",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 28 06:20:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872747425868088457",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 27 20:52:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872378482756206915",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 26 20:26:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872347352416955953",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 26 18:22:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872344475440622818",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 26 18:11:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872321366835989759",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 26 16:39:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872270861038039694",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 26 13:18:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872266417800064670",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 26 13:01:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872219206995274685",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 26 09:53:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1872207659455730499",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 26 09:07:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1871609707654824841",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 24 17:31:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1871563851179439770",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 24 14:29:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1871529456434019149",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 24 12:12:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1871300028170253011",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 23 21:01:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1871155480793376759",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 23 11:26:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1871094733546093095",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 23 07:25:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1871082490930645378",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 23 06:36:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1870537168837963089",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 21 18:29:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1870529774920378944",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 21 18:00:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1870516921827075707",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 21 17:09:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1870382255212926266",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 21 08:14:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1869376947372262528",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 18 13:39:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1869375389781845884",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 18 13:33:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1869306201600926605",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 18 08:58:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1869294019392844658",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 18 08:09:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1869100816623154828",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 17 19:22:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1869071795517684490",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 17 17:26:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1869066657321442100",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 17 17:06:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1868407853301198285",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 15 21:28:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1868392020609666151",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 15 20:25:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1868273756238133874",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 15 12:35:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1868182082628953429",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 15 06:31:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867866038021156499",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 14 09:35:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867848355790656042",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 14 08:25:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867846090888863086",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 14 08:16:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867663475395571571",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 13 20:10:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867611846291826345",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 13 16:45:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867515133763771878",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 13 10:21:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867498531445687753",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 13 09:15:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867477824777210585",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 13 07:53:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867302141482365236",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 12 20:14:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867301909766730903",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 12 20:14:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867191788698440354",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 12 12:56:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866951479929037163",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 11 21:01:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866790712141495913",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 11 10:22:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866574549450426692",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 10 20:03:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1832862276562306659",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 08 19:23:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1832687755691757830",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 08 07:49:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1832523728042728541",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 07 20:57:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1832353325205433093",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 07 09:40:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831786019429546968",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 05 20:06:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831430000901036467",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 04 20:31:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831406109487165401",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 04 18:56:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831340639870854563",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 04 14:36:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1830726089508007924",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 02 21:54:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1829961357318434339",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 31 19:16:01 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1829794366322317015",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 31 08:12:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1829583424376713234",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 30 18:14:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1829250398571897526",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 29 20:10:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1829120499929220162",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 29 11:34:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1829107537811374657",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 29 10:43:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1828165525946023260",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 26 20:20:01 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1827631523599302292",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 25 08:58:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1827605193696275854",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 25 07:13:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1827413642489617393",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 24 18:32:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1827263006105807442",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 24 08:33:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1827261924523272680",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 24 08:29:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1826925503792665084",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 23 10:12:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1826601929829782796",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 22 12:46:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1826542673269591549",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 22 08:51:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1826536346344697701",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 22 08:26:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1826365974119533523",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 21 21:09:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1826360221457247887",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 21 20:46:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1825846448873906794",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 20 10:44:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1825459502681369587",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 19 09:07:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1825234320754340680",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 18 18:12:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1825106444400575248",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 18 09:44:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824916487662878688",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 17 21:09:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824542529373279181",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 16 20:23:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824541945581632742",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 16 20:21:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824468756769931337",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 16 15:30:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824445324990925549",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 16 13:57:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824096515966896529",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 15 14:51:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1823670291880189938",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 14 10:37:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1823474266965919359",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 13 21:38:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1823296963374479729",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 13 09:54:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1823255690924909383",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 13 07:10:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1823249605517768996",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 13 06:45:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822895937784324565",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 12 07:20:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822735602261215300",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 11 20:43:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822725446903072898",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 11 20:03:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822718594041907518",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 11 19:35:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822675635207012816",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 11 16:45:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822661100036060748",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 11 15:47:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822552111325725071",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 11 08:34:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822536557994513782",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 11 07:32:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822523448339229577",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 11 06:40:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822405376480389453",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 10 22:51:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822367854005998071",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 10 20:22:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822291204534407276",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 10 15:17:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1822180771269067010",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 10 07:58:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1821985035585817216",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 09 19:00:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1821891572086665883",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 09 12:49:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820887746752574542",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 06 18:20:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820730634733021528",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 06 07:56:25 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820530799578697396",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 05 18:42:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820529432287666414",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 05 18:36:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820438321365363913",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 05 12:34:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820394132318512494",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 05 09:39:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820158483501943481",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 04 18:02:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820157663534300039",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 04 17:59:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820154215145534214",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 04 17:45:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1819441153140396706",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 02 18:32:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1819440919075853020",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 02 18:31:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1819130253885132837",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 01 21:57:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1819088193535168536",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 01 19:09:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818947616860093074",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 01 09:51:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818727126339953356",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 31 19:15:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818598985684321364",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 31 10:46:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818594398857738052",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 31 10:27:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818590988419511976",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 31 10:14:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818404536572296696",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 30 21:53:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818387805988750644",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 30 20:46:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818036070544875543",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 29 21:29:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1818032028046216539",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 29 21:13:07 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817643909952793242",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 28 19:30:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817562651851352082",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 28 14:07:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817541063101917010",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 28 12:42:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817244274234465691",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 17:02:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817227418761292081",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 15:55:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817152700909321395",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 10:58:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817143428175090019",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 10:22:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817111514610822577",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 08:15:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1817107249967772650",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 27 07:58:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816932768062427419",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 26 20:25:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816875917376151761",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 26 16:39:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816820098513464750",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 26 12:57:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816409236787690915",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 25 09:44:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816206763055091085",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 24 20:20:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1815722422731844421",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 23 12:15:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1815643211852379290",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 23 07:00:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1815439052508754011",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 22 17:29:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1815007876702271823",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 21 12:56:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1814400951354457246",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 19 20:44:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1814387833127532630",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 19 19:52:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1814220034992068634",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 19 08:45:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1814195655726616137",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 19 07:08:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1814053671326182476",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 18 21:44:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1814022550686914115",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 18 19:40:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1813999286159091454",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 18 18:08:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1813822699654381733",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 18 06:26:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1813471932242503433",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 17 07:12:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1813318646438600095",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 16 21:03:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1813291224576180140",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 16 19:14:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1813256496638903653",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 16 16:56:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1813117742222369843",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 16 07:45:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1812931285104937566",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 15 19:24:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1812759104604504361",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 15 08:00:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1812215874734448927",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 13 20:01:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1812037230048427086",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 13 08:11:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1811871480043680906",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 12 21:13:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1811850823398461079",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 12 19:51:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1811489746504613721",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 11 19:56:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1811475788249719699",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 11 19:00:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1811470239101380324",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 11 18:38:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1811076106933028532",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 10 16:32:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810793523714787454",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 09 21:49:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810780903669191446",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 09 20:59:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810769595455549019",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 09 20:14:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810754940769712280",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 09 19:16:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810736731319205088",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 09 18:04:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810726089664259419",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 09 17:21:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810698775426048973",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 09 15:33:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810664653310230851",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 09 13:17:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1810291040439419457",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 08 12:33:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809862813459568657",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 07 08:11:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809656742748667991",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 18:32:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809486382010153277",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 06 07:15:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809299584662121494",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 05 18:53:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809272974862135656",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 05 17:07:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809264811911619288",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 05 16:35:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809139553639416040",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 05 08:17:36 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1809124847199184277",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 05 07:19:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808953812639989151",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 04 19:59:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808938308218219496",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 04 18:57:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808910817103767443",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 04 17:08:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808633497595791951",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 03 22:46:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808605422795142492",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 03 20:55:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808602048049256140",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 03 20:41:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808492365263427847",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 03 13:25:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808483940504112398",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 03 12:52:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808229820832134039",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 02 20:02:39 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807898847982256336",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 01 22:07:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807882013997845657",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 01 21:00:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807852105699417399",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 01 19:01:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807838595901825483",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 01 18:08:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807515268494602867",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 30 20:43:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807514575679237066",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 30 20:40:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807160738233846964",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 21:14:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807140964094375148",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 19:55:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807086190287310850",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 16:18:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807073728308812190",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 15:28:45 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807050853569345113",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 13:57:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807027923237194849",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 12:26:44 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807026985682087535",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 12:23:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1806976290804545545",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 29 09:01:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1806438231533834952",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 27 21:23:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1806311783444992288",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 27 13:01:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1806264339054801871",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 27 09:52:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1806020405088241944",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 26 17:43:13 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1805516145070910826",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 25 08:19:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804973843936089554",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 23 20:24:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804965554900208381",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 23 19:51:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804911857043490856",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 23 16:18:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804869000737850745",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 23 13:27:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804782858039655133",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 23 07:45:39 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804619922684061859",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 22 20:58:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804567562536137261",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 22 17:30:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804440540320463595",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 22 09:05:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804271936713356676",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 21 21:55:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804247592672634510",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 21 20:18:42 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804242906346489207",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 21 20:00:04 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804229445195578509",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 21 19:06:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1803894218478004271",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 20 20:54:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1803719175842026841",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 20 09:18:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1803543024468456499",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 19 21:38:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1803381048808580503",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 19 10:55:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1802770068349873779",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 17 18:27:32 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1802709262250648127",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 17 14:25:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1802658327711797776",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 17 11:03:31 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1802428101654031400",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 16 19:48:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1802416672607807694",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 16 19:03:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1801666618171610283",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 14 17:22:49 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800848596156084264",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 12 11:12:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800800918151940269",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 12 08:02:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800632073748342217",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 11 20:51:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800511289297351195",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 11 12:51:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800502715095906813",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 11 12:17:53 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800296005360335272",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 10 22:36:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800132516731651513",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 10 11:46:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800113553789239617",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 10 10:31:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800046485023044617",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 10 06:04:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799923991528850217",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 21:58:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799901271700195589",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 20:27:58 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1799869286164991233",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 09 18:20:52 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1759546856571852614",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 19 11:53:56 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1759100972506376261",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 18 06:22:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1758927212906880185",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 17 18:51:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1757750617405570233",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 14 12:56:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1757720669162435133",
      "user_id" : "70000000001",
      "created_at" : "Wed Feb 14 10:57:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1757356198789580862",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 13 10:49:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1757102313734418610",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 12 18:00:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1757096456034290566",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 12 17:36:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1757074843665784875",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 12 16:11:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1756771479228188761",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 11 20:05:34 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1756755794911933251",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 11 19:03:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1756660168935737183",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 11 12:43:16 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1756374731189960382",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 10 17:49:02 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1755945408013822254",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 09 13:23:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1752942168431559670",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 01 06:29:15 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1752427056828739721",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 30 20:22:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1751704316652744385",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 28 20:30:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1749339113992815188",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 22 07:52:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1749076756142896319",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 21 14:29:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1745732810616940563",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 12 09:01:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1744786057050437892",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 09 18:19:47 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1744359262527780815",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 08 14:03:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1744273195108321898",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 08 08:21:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1744081767453432070",
      "user_id" : "70000000001",
      "created_at" : "Sun Jan 07 19:41:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1742526009806655752",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 03 12:39:09 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1739697862393709901",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 26 17:21:07 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1739397262283938360",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 25 21:26:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1738184693094720518",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 22 13:08:19 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1737820723314345314",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 21 13:02:02 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1735199715193364440",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 14 07:27:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1734651558325889186",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 12 19:08:54 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1734310719598057983",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 11 20:34:32 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1733831838371337080",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 10 12:51:37 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1733830171902492654",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 10 12:45:00 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1730697702723014390",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 01 21:17:41 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1729270789379344154",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 27 22:47:39 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1728521491248529351",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 25 21:10:12 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1728505894816652612",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 25 20:08:14 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1727443886360870220",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 22 21:48:11 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1727250159074645730",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 22 08:58:23 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1726929143362362049",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 21 11:42:47 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1726586728928841573",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 20 13:02:09 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1725222482472204480",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 16 18:41:07 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1724779357428128358",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 15 13:20:18 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1724765914767156249",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 15 12:26:53 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1724727254704121176",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 15 09:53:16 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1724064813583340074",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 13 14:00:57 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1722881364252121735",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 10 07:38:21 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1722519904150709578",
      "user_id" : "70000000001",
      "created_at" : "Thu Nov 09 07:42:02 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1721165295926034825",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 05 13:59:18 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1719421777807046850",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 31 18:31:11 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1718250818009209436",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 28 12:58:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1717209631423177104",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 25 16:00:55 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1716810406756511648",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 24 13:34:32 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715791596231686041",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 21 18:06:09 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715114775693078175",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 19 21:16:42 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1715091074977754314",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 19 19:42:31 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1713246765609759664",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 14 17:33:54 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1713242669382486413",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 14 17:17:37 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1712076325784638354",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 11 12:02:59 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1711452706557765854",
      "user_id" : "70000000001",
      "created_at" : "Mon Oct 09 18:44:57 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1710588563402517669",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 07 09:31:09 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1710017594714746056",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 05 19:42:19 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1709096703762538745",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 03 06:43:02 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1707317424949044067",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 28 08:52:49 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1706421970711815551",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 25 21:34:36 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1706032057529119635",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 24 19:45:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1705961933214194035",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 24 15:06:34 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1705947073307472551",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 24 14:07:31 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1705920177158435350",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 24 12:20:39 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1705907851514936081",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 24 11:31:40 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1705897929755326271",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 24 10:52:15 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1705885723174019067",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 24 10:03:44 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1705855497259304006",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 24 08:03:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1703829205937534740",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 18 17:51:52 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1703709469689552023",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 18 09:56:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1703697697505477827",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 18 09:09:18 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1702393363720377512",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 14 18:46:21 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1701331232444471657",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 11 20:25:49 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1700133189027917799",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 08 13:05:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1700057276334009641",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 08 08:03:34 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1698992919629436568",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 05 09:34:12 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1697208466535077795",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 31 11:23:25 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1694418687720390569",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 23 18:37:50 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1693566965377164015",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 21 10:13:24 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1692258615938778533",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 17 19:34:29 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1692075257121452488",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 17 07:25:53 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1688192932418530808",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 06 14:18:54 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1688172276452611737",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 06 12:56:50 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1687744775423037575",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 05 08:38:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1686130107590568072",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 31 21:41:59 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1686124325237653802",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 31 21:19:00 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1686118417049944555",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 31 20:55:31 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1685264826709523141",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 29 12:23:40 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1684306082968957833",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 26 20:53:57 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1682396095984049979",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 21 14:24:21 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1680628902787856143",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 16 17:22:09 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1680622646075628977",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 16 16:57:17 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1679902851694996333",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 14 17:17:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1678736502388500481",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 11 12:02:26 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1677651376274890781",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 08 12:10:32 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1675390633683450871",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 02 06:27:08 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1675117281066864596",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 01 12:20:56 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1671649917075714534",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 21 22:42:52 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1671232676988047974",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 20 19:04:54 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1669656222111168917",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 16 10:40:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1668724683387323531",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 13 20:59:02 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1668012837940801812",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 11 21:50:25 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1667647369378897451",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 10 21:38:10 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1665824873441034281",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 05 20:56:14 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1665411596397498814",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 04 17:34:01 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1665290219040513897",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 04 09:31:42 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1664947142662650233",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 03 10:48:26 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662791737467932225",
      "user_id" : "70000000001",
      "created_at" : "Sun May 28 12:03:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1661835994644970735",
      "user_id" : "70000000001",
      "created_at" : "Thu May 25 20:45:51 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1661090463876570665",
      "user_id" : "70000000001",
      "created_at" : "Tue May 23 19:23:22 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1660169570350762888",
      "user_id" : "70000000001",
      "created_at" : "Sun May 21 06:24:04 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1658422382771334910",
      "user_id" : "70000000001",
      "created_at" : "Tue May 16 10:41:22 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1658084393852383380",
      "user_id" : "70000000001",
      "created_at" : "Mon May 15 12:18:19 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1656417962629437711",
      "user_id" : "70000000001",
      "created_at" : "Wed May 10 21:56:31 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1654411040946261953",
      "user_id" : "70000000001",
      "created_at" : "Fri May 05 09:01:44 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1653480777207869820",
      "user_id" : "70000000001",
      "created_at" : "Tue May 02 19:25:12 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1651912294130631869",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 28 11:32:36 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1650923490157074103",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 25 18:03:27 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1650452127272888887",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 24 10:50:25 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1649137807203638656",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 20 19:47:47 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1648406080208326640",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 18 19:20:10 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1648298521021752949",
      "user_id" : "70000000001",
      "created_at" : "Tue Apr 18 12:12:45 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1647333627428878576",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 15 20:18:37 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1646966699091310115",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 14 20:00:34 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644969498389039078",
      "user_id" : "70000000001",
      "created_at" : "Sun Apr 09 07:44:25 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1643876645213513525",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 06 07:21:48 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1641772495145480604",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 31 12:00:40 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1641556706198154548",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 30 21:43:12 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1641423416570604536",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 30 12:53:33 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1640287470291806285",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 27 09:39:42 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1639624666279340714",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 25 13:45:57 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1639350946736405032",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 24 19:38:18 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1639299802426551437",
      "user_id" : "70000000001",
      "created_at" : "Fri Mar 24 16:15:04 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1638451464064439007",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 22 08:04:04 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1637396803954622242",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 19 10:13:14 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1637395645827568827",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 19 10:08:37 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1637394502228030508",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 19 10:04:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1637393379576976611",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 19 09:59:37 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1637391809659954649",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 19 09:53:23 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1635109376496070320",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 13 02:43:48 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1635099873086658160",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 13 02:06:03 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1635054677627925695",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 12 23:06:27 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1635043578882622757",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 12 22:22:21 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1635011589970750590",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 12 20:15:14 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1634989022522302636",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 12 18:45:34 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1634853661371619019",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 12 09:47:41 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1633753701203086022",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 09 08:56:50 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1632817121229302720",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 06 18:55:12 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1631257576208258217",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 02 11:38:08 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1630335641693096002",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 27 22:34:41 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1630099224055576044",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 27 06:55:15 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1629213829687698299",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 24 20:17:00 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1629189683514915395",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 24 18:41:04 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1629170318261928341",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 24 17:24:07 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1628690771605463888",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 23 09:38:34 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1628036350720190761",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 21 14:18:08 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1625614191399960730",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 14 21:53:20 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1624025064312962311",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 10 12:38:42 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1622916556045258176",
      "user_id" : "70000000001",
      "created_at" : "Tue Feb 07 11:13:53 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1621807015020579470",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 04 09:44:58 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1620170953222988709",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 30 21:23:51 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1617922908469942082",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 24 16:30:55 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1617491271763359580",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 23 11:55:45 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1616751171317101123",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 21 10:54:51 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1614365140422476345",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 14 20:53:37 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1613948979085452909",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 13 17:19:56 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1613602291948554895",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 12 18:22:20 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610321216321363128",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 03 17:04:30 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1608737618597906087",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 30 08:11:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1608072730911800575",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 28 12:09:50 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1608046234841788343",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 28 10:24:33 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1608019333458156884",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 28 08:37:39 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1607474986942209377",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 26 20:34:36 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1607123150043114730",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 25 21:16:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1606939852817028936",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 25 09:08:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1606735096987741052",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 24 19:34:33 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1606609144197475981",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 24 11:14:03 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1606077874399287645",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 23 00:02:59 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1606070190429671986",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 22 23:32:27 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1606049975405415185",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 22 22:12:07 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1604827184179762322",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 19 13:13:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1603705760961408640",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 16 10:57:03 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1602641632049554018",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 13 12:28:35 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1602640130318224405",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 13 12:22:37 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1601580409877322830",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 10 14:11:40 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1600946899783107338",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 08 20:14:19 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1599859782672088864",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 05 20:14:30 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1599096260146707903",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 03 17:40:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1597662706464232979",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 29 18:44:07 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1597219972186097515",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 28 13:24:50 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1596198227774658393",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 25 17:44:48 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1594790616404513345",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 21 20:31:27 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1594026112869422968",
      "user_id" : "70000000001",
      "created_at" : "Sat Nov 19 17:53:35 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1448715515395780589",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 14 18:21:09 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1448349488290269730",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 13 18:06:41 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1448340712437834585",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 13 17:31:49 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1445638349623396541",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 06 06:33:35 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1442834229752401285",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 28 12:51:01 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1442833521495324731",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 28 12:48:12 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1441826260645831414",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 25 18:05:43 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1440305652055817675",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 21 13:23:21 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1437507032052247036",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 13 20:02:38 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1437365959364518919",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 13 10:42:04 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1437135486983584693",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 12 19:26:15 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1436965339333777094",
      "user_id" : "70000000001",
      "created_at" : "Sun Sep 12 08:10:09 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1436406598423880833",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 10 19:09:54 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1434976294020082444",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 06 20:26:23 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1433714652963577971",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 03 08:53:05 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1433324561217922854",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 02 07:02:59 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1431729190009145209",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 28 21:23:33 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1431340889777099314",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 27 19:40:35 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1429030280133862170",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 21 10:39:03 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1428761037528193412",
      "user_id" : "70000000001",
      "created_at" : "Fri Aug 20 16:49:11 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1426819099612662645",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 15 08:12:37 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1425068770054391473",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 10 12:17:25 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1421386985136344326",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 31 08:27:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1421154201946530795",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 30 17:02:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1420816054021184356",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 29 18:38:39 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1420815746941612859",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 29 18:37:26 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1419649736415879976",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 26 13:24:07 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1418539380870325927",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 23 11:51:58 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1418158988248833282",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 22 10:40:25 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1415371544376583970",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 14 18:04:07 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1415280365328360581",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 14 12:01:48 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1413601759084899738",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 09 20:51:37 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1413212069334326724",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 08 19:03:08 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1413198680679125854",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 08 18:09:56 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1409954612641116728",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 29 19:19:10 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1409449224494955821",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 28 09:50:56 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1409429094293153594",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 28 08:30:56 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1406920818644789225",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 21 10:23:57 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1406598517190912039",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 20 13:03:14 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1406301461402192468",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 19 17:22:50 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1405623918225948857",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 17 20:30:31 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1402745085557505202",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 09 21:51:04 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1399677954686441165",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 01 10:43:23 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1399070851402662651",
      "user_id" : "70000000001",
      "created_at" : "Sun May 30 18:30:59 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1398032193044187836",
      "user_id" : "70000000001",
      "created_at" : "Thu May 27 21:43:43 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1397105775600437773",
      "user_id" : "70000000001",
      "created_at" : "Tue May 25 08:22:28 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1396400855648810423",
      "user_id" : "70000000001",
      "created_at" : "Sun May 23 09:41:22 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1395753974206377655",
      "user_id" : "70000000001",
      "created_at" : "Fri May 21 14:50:53 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1395739133891635836",
      "user_id" : "70000000001",
      "created_at" : "Fri May 21 13:51:55 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1395720875292216618",
      "user_id" : "70000000001",
      "created_at" : "Fri May 21 12:39:22 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1395145246052980547",
      "user_id" : "70000000001",
      "created_at" : "Wed May 19 22:32:01 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1394725714098870941",
      "user_id" : "70000000001",
      "created_at" : "Tue May 18 18:44:57 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1393847263679310879",
      "user_id" : "70000000001",
      "created_at" : "Sun May 16 08:34:18 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1393601319232985790",
      "user_id" : "70000000001",
      "created_at" : "Sat May 15 16:17:01 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1392526254078131743",
      "user_id" : "70000000001",
      "created_at" : "Wed May 12 17:05:05 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1390329282887039851",
      "user_id" : "70000000001",
      "created_at" : "Thu May 06 15:35:06 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1389662705512627062",
      "user_id" : "70000000001",
      "created_at" : "Tue May 04 19:26:22 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1387381737205449011",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 28 12:22:37 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1385312564588794901",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 22 19:20:27 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1382770690348803280",
      "user_id" : "70000000001",
      "created_at" : "Thu Apr 15 18:59:57 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1382427847037730578",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 14 20:17:37 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1380972029835347536",
      "user_id" : "70000000001",
      "created_at" : "Sat Apr 10 19:52:43 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1379008518432584064",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 05 09:50:26 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1374987662927179781",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 25 07:32:59 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1374821898034262046",
      "user_id" : "70000000001",
      "created_at" : "Wed Mar 24 20:34:18 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1373536407710041962",
      "user_id" : "70000000001",
      "created_at" : "Sun Mar 21 07:26:13 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1371429102929554187",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 15 11:52:32 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1370789962460349560",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 13 17:32:49 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1370787214291068325",
      "user_id" : "70000000001",
      "created_at" : "Sat Mar 13 17:21:54 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1370127160545292476",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 11 21:39:05 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1369374083537813743",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 09 19:46:37 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1366858369470384085",
      "user_id" : "70000000001",
      "created_at" : "Tue Mar 02 21:10:04 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1366494802260718382",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 01 21:05:23 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1365644468078140446",
      "user_id" : "70000000001",
      "created_at" : "Sat Feb 27 12:46:28 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1363762575058118943",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 22 08:08:30 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1363601031199753944",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 21 21:26:34 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1363431542176250115",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 21 10:13:05 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1362660289767249751",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 19 07:08:24 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1358679658400480060",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 08 07:30:48 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1358509486262399392",
      "user_id" : "70000000001",
      "created_at" : "Sun Feb 07 20:14:36 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1357660425749762444",
      "user_id" : "70000000001",
      "created_at" : "Fri Feb 05 12:00:44 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1357262184211667271",
      "user_id" : "70000000001",
      "created_at" : "Thu Feb 04 09:38:16 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1356200567844448557",
      "user_id" : "70000000001",
      "created_at" : "Mon Feb 01 11:19:47 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1355583724824456855",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 30 18:28:40 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1352336977271486002",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 21 19:27:15 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1352016717642727953",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 20 22:14:39 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1351539135058945747",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 19 14:36:54 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1351090951835506341",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 18 08:55:59 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1350419240158829789",
      "user_id" : "70000000001",
      "created_at" : "Sat Jan 16 12:26:51 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1348551999653726445",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 11 08:47:06 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1347077466377239088",
      "user_id" : "70000000001",
      "created_at" : "Thu Jan 07 07:07:50 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1346542909935140780",
      "user_id" : "70000000001",
      "created_at" : "Tue Jan 05 19:43:41 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1345125421723813755",
      "user_id" : "70000000001",
      "created_at" : "Fri Jan 01 21:51:06 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1343480147818142191",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 28 08:53:22 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1342531226025807024",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 25 18:02:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1340956830466633496",
      "user_id" : "70000000001",
      "created_at" : "Mon Dec 21 09:46:36 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1340653265487121344",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 20 13:40:21 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1339625023964663048",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 17 17:34:29 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1339302425083692270",
      "user_id" : "70000000001",
      "created_at" : "Wed Dec 16 20:12:35 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1338097768308850722",
      "user_id" : "70000000001",
      "created_at" : "Sun Dec 13 12:25:43 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1337727662613572911",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 12 11:55:03 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1337713395994635034",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 12 10:58:21 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1337695856868592401",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 12 09:48:40 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1337675659572757626",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 12 08:28:24 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1337656812421728642",
      "user_id" : "70000000001",
      "created_at" : "Sat Dec 12 07:13:31 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1337504702880570355",
      "user_id" : "70000000001",
      "created_at" : "Fri Dec 11 21:09:05 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1334499707090203669",
      "user_id" : "70000000001",
      "created_at" : "Thu Dec 03 14:08:18 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1333315208442648196",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 30 07:41:32 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1333311733618954199",
      "user_id" : "70000000001",
      "created_at" : "Mon Nov 30 07:27:43 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1332205558111016183",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 27 06:12:10 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1331680047008005845",
      "user_id" : "70000000001",
      "created_at" : "Wed Nov 25 19:23:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1329682988778384828",
      "user_id" : "70000000001",
      "created_at" : "Fri Nov 20 07:08:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1328076526548284960",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 15 20:44:53 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1326209384991306448",
      "user_id" : "70000000001",
      "created_at" : "Tue Nov 10 17:05:31 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1325473932012754415",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 08 16:23:06 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1323015504144384874",
      "user_id" : "70000000001",
      "created_at" : "Sun Nov 01 21:34:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1322530068754516883",
      "user_id" : "70000000001",
      "created_at" : "Sat Oct 31 13:25:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1319205928219556513",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 22 09:16:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1317754459516248776",
      "user_id" : "70000000001",
      "created_at" : "Sun Oct 18 09:08:40 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1314279915067281668",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 08 19:02:04 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1313728929657997828",
      "user_id" : "70000000001",
      "created_at" : "Wed Oct 07 06:32:39 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1313375992518614455",
      "user_id" : "70000000001",
      "created_at" : "Tue Oct 06 07:10:12 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1311618158437096012",
      "user_id" : "70000000001",
      "created_at" : "Thu Oct 01 10:45:12 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1309555882187649487",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 25 18:10:27 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1308886488885090260",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 23 21:50:31 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1305839665700925735",
      "user_id" : "70000000001",
      "created_at" : "Tue Sep 15 12:03:32 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1303037144557071984",
      "user_id" : "70000000001",
      "created_at" : "Mon Sep 07 18:27:19 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1302286166254888948",
      "user_id" : "70000000001",
      "created_at" : "Sat Sep 05 16:43:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1301521743615501664",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 03 14:05:39 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1299795933328102672",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 29 19:47:54 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1298714747688084116",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 26 20:11:39 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1297654521885492963",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 23 21:58:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1295280030167653404",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 17 08:43:18 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1295279317514953746",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 17 08:40:29 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1293896487976117105",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 13 13:05:36 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1293876656855509987",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 13 11:46:48 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1293263810789687069",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 11 19:11:34 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1292531895060200015",
      "user_id" : "70000000001",
      "created_at" : "Sun Aug 09 18:43:12 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1291468686772427830",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 06 20:18:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1291435917194844084",
      "user_id" : "70000000001",
      "created_at" : "Thu Aug 06 18:08:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1291080050295253478",
      "user_id" : "70000000001",
      "created_at" : "Wed Aug 05 18:34:05 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1290556624669244870",
      "user_id" : "70000000001",
      "created_at" : "Tue Aug 04 07:54:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1289564500695833620",
      "user_id" : "70000000001",
      "created_at" : "Sat Aug 01 14:11:50 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1288121882927706019",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 28 14:39:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1287631251886938319",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 27 06:09:48 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1287052775416117074",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 25 15:51:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1285489800755630019",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 21 08:20:26 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1284389640975719525",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 18 07:28:47 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1283867218777891552",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 16 20:52:52 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1283775471868202357",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 16 14:48:18 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1283755376628783481",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 16 13:28:27 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1282586992598136140",
      "user_id" : "70000000001",
      "created_at" : "Mon Jul 13 08:05:43 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1282038440787677123",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 11 19:45:58 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1280595240888672488",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 07 20:11:12 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1280592285560478764",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 07 19:59:27 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1280581395423975735",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 07 19:16:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1280551733565701012",
      "user_id" : "70000000001",
      "created_at" : "Tue Jul 07 17:18:19 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1279869902708295014",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 05 20:08:58 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1279771686335992112",
      "user_id" : "70000000001",
      "created_at" : "Sun Jul 05 13:38:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1278672915947736844",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 02 12:52:34 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1276805647937612856",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 27 09:12:43 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1276414766964508357",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 26 07:19:29 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1275707730389683981",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 24 08:29:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1273872085609266785",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 19 06:55:47 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1273579748217429825",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 18 11:34:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1272966965753657530",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 16 18:59:09 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1272431866010407498",
      "user_id" : "70000000001",
      "created_at" : "Mon Jun 15 07:32:52 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1272294536955887697",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 14 22:27:10 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1272286596142143525",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 14 21:55:37 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1272102162051714470",
      "user_id" : "70000000001",
      "created_at" : "Sun Jun 14 09:42:44 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1271453621308545165",
      "user_id" : "70000000001",
      "created_at" : "Fri Jun 12 14:45:40 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1270401993990273026",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 09 17:06:52 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1269374823652240704",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 06 21:05:16 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1269362516624884839",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 06 20:16:22 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1269276090424775156",
      "user_id" : "70000000001",
      "created_at" : "Sat Jun 06 14:32:56 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1268562457064451857",
      "user_id" : "70000000001",
      "created_at" : "Thu Jun 04 15:17:13 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1267139611356748347",
      "user_id" : "70000000001",
      "created_at" : "Sun May 31 17:03:20 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1267109087986169064",
      "user_id" : "70000000001",
      "created_at" : "Sun May 31 15:02:02 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1267094079639419760",
      "user_id" : "70000000001",
      "created_at" : "Sun May 31 14:02:24 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1267084678034633308",
      "user_id" : "70000000001",
      "created_at" : "Sun May 31 13:25:03 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1266280798882055159",
      "user_id" : "70000000001",
      "created_at" : "Fri May 29 08:10:43 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1264912357804749230",
      "user_id" : "70000000001",
      "created_at" : "Mon May 25 13:33:01 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1264896342596685134",
      "user_id" : "70000000001",
      "created_at" : "Mon May 25 12:29:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1264663457985585844",
      "user_id" : "70000000001",
      "created_at" : "Sun May 24 21:03:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1263475073752264189",
      "user_id" : "70000000001",
      "created_at" : "Thu May 21 14:21:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1263184957337654535",
      "user_id" : "70000000001",
      "created_at" : "Wed May 20 19:08:57 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262131208424287050",
      "user_id" : "70000000001",
      "created_at" : "Sun May 17 21:21:44 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1261901485165943391",
      "user_id" : "70000000001",
      "created_at" : "Sun May 17 06:08:53 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1261783606252480757",
      "user_id" : "70000000001",
      "created_at" : "Sat May 16 22:20:29 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1261182394970380208",
      "user_id" : "70000000001",
      "created_at" : "Fri May 15 06:31:29 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1261046429483607411",
      "user_id" : "70000000001",
      "created_at" : "Thu May 14 21:31:12 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1260867263550509819",
      "user_id" : "70000000001",
      "created_at" : "Thu May 14 09:39:16 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1258801501684051062",
      "user_id" : "70000000001",
      "created_at" : "Fri May 08 16:50:40 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1258046533564739705",
      "user_id" : "70000000001",
      "created_at" : "Wed May 06 14:50:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1257973467668357012",
      "user_id" : "70000000001",
      "created_at" : "Wed May 06 10:00:21 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1257953964825965499",
      "user_id" : "70000000001",
      "created_at" : "Wed May 06 08:42:51 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1257951327852788972",
      "user_id" : "70000000001",
      "created_at" : "Wed May 06 08:32:22 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1257424791621761509",
      "user_id" : "70000000001",
      "created_at" : "Mon May 04 21:40:06 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1255572327400280752",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 29 18:59:04 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1120367211843933042",
      "user_id" : "70000000001",
      "created_at" : "Mon Apr 22 16:42:13 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1118624366889719973",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 17 21:16:46 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1118567348572154949",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 17 17:30:12 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1116584042581537653",
      "user_id" : "70000000001",
      "created_at" : "Fri Apr 12 06:09:15 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1113333606842194229",
      "user_id" : "70000000001",
      "created_at" : "Wed Apr 03 06:53:11 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1970892473585148317",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 24 16:45:57 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1954845669516249569",
      "user_id" : "70000000001",
      "created_at" : "Mon Aug 11 10:01:41 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1942865050741138940",
      "user_id" : "70000000001",
      "created_at" : "Wed Jul 09 08:34:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1929803930374468174",
      "user_id" : "70000000001",
      "created_at" : "Tue Jun 03 07:34:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1919858011579545571",
      "user_id" : "70000000001",
      "created_at" : "Tue May 06 20:53:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1905352082245929953",
      "user_id" : "70000000001",
      "created_at" : "Thu Mar 27 20:11:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1896491280484405349",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 03 09:22:11 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1878858240937873508",
      "user_id" : "70000000001",
      "created_at" : "Mon Jan 13 17:34:46 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866429510439483350",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 10 10:27:26 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1849872892810412462",
      "user_id" : "70000000001",
      "created_at" : "Fri Oct 25 17:57:21 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1833811550701456221",
      "user_id" : "70000000001",
      "created_at" : "Wed Sep 11 10:15:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816554631973767675",
      "user_id" : "70000000001",
      "created_at" : "Thu Jul 25 19:22:28 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1800989140269180479",
      "user_id" : "70000000001",
      "created_at" : "Wed Jun 12 20:30:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1786479301390056074",
      "user_id" : "70000000001",
      "created_at" : "Fri May 03 19:33:51 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1769797619247505663",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 18 18:46:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1702746068621457219",
      "user_id" : "70000000001",
      "created_at" : "Fri Sep 15 18:07:52 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610725602527110194",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 04 19:51:24 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1542972417326328324",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 01 20:44:25 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1473269160525103493",
      "user_id" : "70000000001",
      "created_at" : "Tue Dec 21 12:28:34 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1376460632304918480",
      "user_id" : "70000000001",
      "created_at" : "Mon Mar 29 09:06:02 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1279473003697963292",
      "user_id" : "70000000001",
      "created_at" : "Sat Jul 04 17:51:50 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1212495889982416873",
      "user_id" : "70000000001",
      "created_at" : "Wed Jan 01 22:08:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1149566272488952333",
      "user_id" : "70000000001",
      "created_at" : "Fri Jul 12 06:28:51 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1966228408155817973",
      "user_id" : "70000000001",
      "created_at" : "Thu Sep 11 19:52:37 +0000 2025"
    }
  }
]