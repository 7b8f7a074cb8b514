window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "9100579452950876087",
      "userLink" : "https://twitter.com/intent/user?user_id=9100579452950876087"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505473",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505473"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502275",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502275"
    }
  },
  {
    "follower" : {
      "accountId" : "9100337912732967063",
      "userLink" : "https://twitter.com/intent/user?user_id=9100337912732967063"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501300",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501300"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504680",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504680"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500520",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500520"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502912",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502912"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501443",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501443"
    }
  },
  {
    "follower" : {
      "accountId" : "70000373193",
      "userLink" : "https://twitter.com/intent/user?user_id=70000373193"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501066",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501066"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505161",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505161"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506396",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506396"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501677",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501677"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501976",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501976"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503913",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503913"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500871",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500871"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500689",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500689"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504615",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504615"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500221",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500221"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502782",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502782"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505122",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505122"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502223",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502223"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501534",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501534"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503510",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503510"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504784",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504784"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503549",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503549"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502535",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502535"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502834",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502834"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503419",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503419"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502002",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502002"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500702",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500702"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502041",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502041"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502717",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502717"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503718",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503718"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503029",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503029"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506370",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506370"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502171",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502171"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505083",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505083"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503211",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503211"
    }
  },
  {
    "follower" : {
      "accountId" : "9100172984747386464",
      "userLink" : "https://twitter.com/intent/user?user_id=9100172984747386464"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500078",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500078"
    }
  },
  {
    "follower" : {
      "accountId" : "70000032676",
      "userLink" : "https://twitter.com/intent/user?user_id=70000032676"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504420",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504420"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504056",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504056"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500286",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500286"
    }
  },
  {
    "follower" : {
      "accountId" : "9100025268301752841",
      "userLink" : "https://twitter.com/intent/user?user_id=9100025268301752841"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501053",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501053"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500884",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500884"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503471",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503471"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503939",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503939"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504017",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504017"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500299",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500299"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506266",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506266"
    }
  },
  {
    "follower" : {
      "accountId" : "9100463003348947851",
      "userLink" : "https://twitter.com/intent/user?user_id=9100463003348947851"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504667",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504667"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503146",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503146"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506240",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506240"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501092",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501092"
    }
  },
  {
    "follower" : {
      "accountId" : "70000262327",
      "userLink" : "https://twitter.com/intent/user?user_id=70000262327"
    }
  },
  {
    "follower" : {
      "accountId" : "70000167299",
      "userLink" : "https://twitter.com/intent/user?user_id=70000167299"
    }
  },
  {
    "follower" : {
      "accountId" : "9100951370250176545",
      "userLink" : "https://twitter.com/intent/user?user_id=9100951370250176545"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502145",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502145"
    }
  },
  {
    "follower" : {
      "accountId" : "70000080190",
      "userLink" : "https://twitter.com/intent/user?user_id=70000080190"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503159",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503159"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503744",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503744"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501651",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501651"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502691",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502691"
    }
  },
  {
    "follower" : {
      "accountId" : "70000088109",
      "userLink" : "https://twitter.com/intent/user?user_id=70000088109"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502288",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502288"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500533",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500533"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505109",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505109"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502678",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502678"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501456",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501456"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502093",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502093"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504173",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504173"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504095",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504095"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504329",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504329"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501742",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501742"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506032",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506032"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501872",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501872"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506214",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506214"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502418",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502418"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504498",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504498"
    }
  },
  {
    "follower" : {
      "accountId" : "9100481198886526478",
      "userLink" : "https://twitter.com/intent/user?user_id=9100481198886526478"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500897",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500897"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501807",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501807"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501196",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501196"
    }
  },
  {
    "follower" : {
      "accountId" : "70000357355",
      "userLink" : "https://twitter.com/intent/user?user_id=70000357355"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505928",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505928"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500169",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500169"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500728",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500728"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505434",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505434"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505252",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505252"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503185",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503185"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503042",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503042"
    }
  },
  {
    "follower" : {
      "accountId" : "70000286084",
      "userLink" : "https://twitter.com/intent/user?user_id=70000286084"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503770",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503770"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502431",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502431"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505668",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505668"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504641",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504641"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506084",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506084"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501560",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501560"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505863",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505863"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500247",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500247"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502353",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502353"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503627",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503627"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502496",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502496"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503497",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503497"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500975",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500975"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504979",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504979"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505031",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505031"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502587",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502587"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503224",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503224"
    }
  },
  {
    "follower" : {
      "accountId" : "70000278165",
      "userLink" : "https://twitter.com/intent/user?user_id=70000278165"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500793",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500793"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504134",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504134"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504043",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504043"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505486",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505486"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501924",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501924"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500468",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500468"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502990",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502990"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503978",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503978"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503081",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503081"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506383",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506383"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504771",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504771"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503536",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503536"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505460",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505460"
    }
  },
  {
    "follower" : {
      "accountId" : "70000246489",
      "userLink" : "https://twitter.com/intent/user?user_id=70000246489"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505655",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505655"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501378",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501378"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505889",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505889"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505811",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505811"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501495",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501495"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500039",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500039"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503302",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503302"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502743",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502743"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500767",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500767"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505967",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505967"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502119",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502119"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501625",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501625"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505694",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505694"
    }
  },
  {
    "follower" : {
      "accountId" : "70000460302",
      "userLink" : "https://twitter.com/intent/user?user_id=70000460302"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500988",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500988"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500637",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500637"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500598",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500598"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505525",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505525"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501638",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501638"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505785",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505785"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503796",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503796"
    }
  },
  {
    "follower" : {
      "accountId" : "70000309841",
      "userLink" : "https://twitter.com/intent/user?user_id=70000309841"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506097",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506097"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504966",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504966"
    }
  },
  {
    "follower" : {
      "accountId" : "9100866353112127928",
      "userLink" : "https://twitter.com/intent/user?user_id=9100866353112127928"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501586",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501586"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505707",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505707"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503731",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503731"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501079",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501079"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502548",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502548"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503705",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503705"
    }
  },
  {
    "follower" : {
      "accountId" : "70000270246",
      "userLink" : "https://twitter.com/intent/user?user_id=70000270246"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503666",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503666"
    }
  },
  {
    "follower" : {
      "accountId" : "9100864737404310580",
      "userLink" : "https://twitter.com/intent/user?user_id=9100864737404310580"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500832",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500832"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503887",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503887"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504355",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504355"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500819",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500819"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505603",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505603"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504719",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504719"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501326",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501326"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500403",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500403"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505837",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505837"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504745",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504745"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505369",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505369"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504758",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504758"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504485",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504485"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502106",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502106"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506123",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506123"
    }
  },
  {
    "follower" : {
      "accountId" : "70000294003",
      "userLink" : "https://twitter.com/intent/user?user_id=70000294003"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504589",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504589"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504238",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504238"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501833",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501833"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504225",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504225"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501131",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501131"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501144",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501144"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504511",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504511"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504576",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504576"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503523",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503523"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503315",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503315"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503107",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503107"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501794",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501794"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500013",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500013"
    }
  },
  {
    "follower" : {
      "accountId" : "70000468221",
      "userLink" : "https://twitter.com/intent/user?user_id=70000468221"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500351",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500351"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500052",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500052"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501170",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501170"
    }
  },
  {
    "follower" : {
      "accountId" : "70000008919",
      "userLink" : "https://twitter.com/intent/user?user_id=70000008919"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501391",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501391"
    }
  },
  {
    "follower" : {
      "accountId" : "70000206894",
      "userLink" : "https://twitter.com/intent/user?user_id=70000206894"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500156",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500156"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504394",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504394"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503250",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503250"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500754",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500754"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506435",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506435"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501521",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501521"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500000",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500000"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502132",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502132"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502639",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502639"
    }
  },
  {
    "follower" : {
      "accountId" : "70000016838",
      "userLink" : "https://twitter.com/intent/user?user_id=70000016838"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501989",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501989"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502314",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502314"
    }
  },
  {
    "follower" : {
      "accountId" : "9100863435771673938",
      "userLink" : "https://twitter.com/intent/user?user_id=9100863435771673938"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503406",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503406"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501898",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501898"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502028",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502028"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502704",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502704"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505447",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505447"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500195",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500195"
    }
  },
  {
    "follower" : {
      "accountId" : "70000096028",
      "userLink" : "https://twitter.com/intent/user?user_id=70000096028"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501820",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501820"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504407",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504407"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501911",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501911"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505187",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505187"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500429",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500429"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501404",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501404"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500845",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500845"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503276",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503276"
    }
  },
  {
    "follower" : {
      "accountId" : "9100654848357169591",
      "userLink" : "https://twitter.com/intent/user?user_id=9100654848357169591"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505993",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505993"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501846",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501846"
    }
  },
  {
    "follower" : {
      "accountId" : "70000476140",
      "userLink" : "https://twitter.com/intent/user?user_id=70000476140"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503653",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503653"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504290",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504290"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502652",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502652"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504472",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504472"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501729",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501729"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503614",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503614"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503692",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503692"
    }
  },
  {
    "follower" : {
      "accountId" : "9101093314474655663",
      "userLink" : "https://twitter.com/intent/user?user_id=9101093314474655663"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503354",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503354"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503172",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503172"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506344",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506344"
    }
  },
  {
    "follower" : {
      "accountId" : "70000444464",
      "userLink" : "https://twitter.com/intent/user?user_id=70000444464"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506409",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506409"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505421",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505421"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503068",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503068"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501274",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501274"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501417",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501417"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504251",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504251"
    }
  },
  {
    "follower" : {
      "accountId" : "9100198601485642104",
      "userLink" : "https://twitter.com/intent/user?user_id=9100198601485642104"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503367",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503367"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505798",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505798"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505018",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505018"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503198",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503198"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502015",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502015"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504836",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504836"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505408",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505408"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504069",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504069"
    }
  },
  {
    "follower" : {
      "accountId" : "9100442920385679100",
      "userLink" : "https://twitter.com/intent/user?user_id=9100442920385679100"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506149",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506149"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501859",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501859"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502821",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502821"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500572",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500572"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501313",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501313"
    }
  },
  {
    "follower" : {
      "accountId" : "70000064352",
      "userLink" : "https://twitter.com/intent/user?user_id=70000064352"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502886",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502886"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501573",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501573"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504823",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504823"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501664",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501664"
    }
  },
  {
    "follower" : {
      "accountId" : "9100304701019781100",
      "userLink" : "https://twitter.com/intent/user?user_id=9100304701019781100"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500234",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500234"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506019",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506019"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500208",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500208"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506058",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506058"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506318",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506318"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501547",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501547"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506227",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506227"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505876",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505876"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502561",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502561"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505278",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505278"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505174",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505174"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500650",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500650"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506461",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506461"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503965",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503965"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503848",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503848"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501885",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501885"
    }
  },
  {
    "follower" : {
      "accountId" : "70000502613",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502613"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501001",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501001"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504121",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504121"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500416",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500416"
    }
  },
  {
    "follower" : {
      "accountId" : "9100572163747702480",
      "userLink" : "https://twitter.com/intent/user?user_id=9100572163747702480"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505499",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505499"
    }
  },
  {
    "follower" : {
      "accountId" : "70000506331",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506331"
    }
  },
  {
    "follower" : {
      "accountId" : "70000501950",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501950"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505356",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505356"
    }
  },
  {
    "follower" : {
      "accountId" : "70000505070",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505070"
    }
  },
  {
    "follower" : {
      "accountId" : "70000504147",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504147"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500962",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500962"
    }
  },
  {
    "follower" : {
      "accountId" : "70000500312",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500312"
    }
  },
  {
    "follower" : {
      "accountId" : "70000503341",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503341"
    }
  }
]