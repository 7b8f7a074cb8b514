window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "70000500312",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500312"
    }
  },
  {
    "following" : {
      "accountId" : "70000503978",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503978"
    }
  },
  {
    "following" : {
      "accountId" : "70000505642",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505642"
    }
  },
  {
    "following" : {
      "accountId" : "70000072271",
      "userLink" : "https://twitter.com/intent/user?user_id=70000072271"
    }
  },
  {
    "following" : {
      "accountId" : "9100353968946372152",
      "userLink" : "https://twitter.com/intent/user?user_id=9100353968946372152"
    }
  },
  {
    "following" : {
      "accountId" : "70000501456",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501456"
    }
  },
  {
    "following" : {
      "accountId" : "70000505395",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505395"
    }
  },
  {
    "following" : {
      "accountId" : "70000502977",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502977"
    }
  },
  {
    "following" : {
      "accountId" : "70000505239",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505239"
    }
  },
  {
    "following" : {
      "accountId" : "70000500910",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500910"
    }
  },
  {
    "following" : {
      "accountId" : "70000505031",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505031"
    }
  },
  {
    "following" : {
      "accountId" : "70000502028",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502028"
    }
  },
  {
    "following" : {
      "accountId" : "70000503549",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503549"
    }
  },
  {
    "following" : {
      "accountId" : "70000504017",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504017"
    }
  },
  {
    "following" : {
      "accountId" : "70000506201",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506201"
    }
  },
  {
    "following" : {
      "accountId" : "70000476140",
      "userLink" : "https://twitter.com/intent/user?user_id=70000476140"
    }
  },
  {
    "following" : {
      "accountId" : "70000500507",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500507"
    }
  },
  {
    "following" : {
      "accountId" : "70000503744",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503744"
    }
  },
  {
    "following" : {
      "accountId" : "70000506383",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506383"
    }
  },
  {
    "following" : {
      "accountId" : "70000501222",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501222"
    }
  },
  {
    "following" : {
      "accountId" : "70000502249",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502249"
    }
  },
  {
    "following" : {
      "accountId" : "70000501742",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501742"
    }
  },
  {
    "following" : {
      "accountId" : "70000505317",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505317"
    }
  },
  {
    "following" : {
      "accountId" : "9100463003348947851",
      "userLink" : "https://twitter.com/intent/user?user_id=9100463003348947851"
    }
  },
  {
    "following" : {
      "accountId" : "70000501287",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501287"
    }
  },
  {
    "following" : {
      "accountId" : "70000504576",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504576"
    }
  },
  {
    "following" : {
      "accountId" : "70000500520",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500520"
    }
  },
  {
    "following" : {
      "accountId" : "70000504758",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504758"
    }
  },
  {
    "following" : {
      "accountId" : "70000502184",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502184"
    }
  },
  {
    "following" : {
      "accountId" : "70000502288",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502288"
    }
  },
  {
    "following" : {
      "accountId" : "70000333598",
      "userLink" : "https://twitter.com/intent/user?user_id=70000333598"
    }
  },
  {
    "following" : {
      "accountId" : "70000503380",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503380"
    }
  },
  {
    "following" : {
      "accountId" : "70000505564",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505564"
    }
  },
  {
    "following" : {
      "accountId" : "9100572163747702480",
      "userLink" : "https://twitter.com/intent/user?user_id=9100572163747702480"
    }
  },
  {
    "following" : {
      "accountId" : "70000504433",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504433"
    }
  },
  {
    "following" : {
      "accountId" : "70000505044",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505044"
    }
  },
  {
    "following" : {
      "accountId" : "70000502990",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502990"
    }
  },
  {
    "following" : {
      "accountId" : "70000500949",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500949"
    }
  },
  {
    "following" : {
      "accountId" : "70000504303",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504303"
    }
  },
  {
    "following" : {
      "accountId" : "70000502262",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502262"
    }
  },
  {
    "following" : {
      "accountId" : "70000500026",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500026"
    }
  },
  {
    "following" : {
      "accountId" : "70000064352",
      "userLink" : "https://twitter.com/intent/user?user_id=70000064352"
    }
  },
  {
    "following" : {
      "accountId" : "70000503068",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503068"
    }
  },
  {
    "following" : {
      "accountId" : "70000501105",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501105"
    }
  },
  {
    "following" : {
      "accountId" : "70000503679",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503679"
    }
  },
  {
    "following" : {
      "accountId" : "70000504030",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504030"
    }
  },
  {
    "following" : {
      "accountId" : "70000500455",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500455"
    }
  },
  {
    "following" : {
      "accountId" : "70000505616",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505616"
    }
  },
  {
    "following" : {
      "accountId" : "70000501157",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501157"
    }
  },
  {
    "following" : {
      "accountId" : "70000506006",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506006"
    }
  },
  {
    "following" : {
      "accountId" : "70000505772",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505772"
    }
  },
  {
    "following" : {
      "accountId" : "70000502509",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502509"
    }
  },
  {
    "following" : {
      "accountId" : "70000502132",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502132"
    }
  },
  {
    "following" : {
      "accountId" : "70000500975",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500975"
    }
  },
  {
    "following" : {
      "accountId" : "70000500494",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500494"
    }
  },
  {
    "following" : {
      "accountId" : "70000502353",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502353"
    }
  },
  {
    "following" : {
      "accountId" : "70000504602",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504602"
    }
  },
  {
    "following" : {
      "accountId" : "70000504082",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504082"
    }
  },
  {
    "following" : {
      "accountId" : "70000500806",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500806"
    }
  },
  {
    "following" : {
      "accountId" : "70000500221",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500221"
    }
  },
  {
    "following" : {
      "accountId" : "70000501248",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501248"
    }
  },
  {
    "following" : {
      "accountId" : "70000505382",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505382"
    }
  },
  {
    "following" : {
      "accountId" : "70000502717",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502717"
    }
  },
  {
    "following" : {
      "accountId" : "70000504459",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504459"
    }
  },
  {
    "following" : {
      "accountId" : "70000501261",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501261"
    }
  },
  {
    "following" : {
      "accountId" : "70000420707",
      "userLink" : "https://twitter.com/intent/user?user_id=70000420707"
    }
  },
  {
    "following" : {
      "accountId" : "70000506097",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506097"
    }
  },
  {
    "following" : {
      "accountId" : "70000500585",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500585"
    }
  },
  {
    "following" : {
      "accountId" : "70000505629",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505629"
    }
  },
  {
    "following" : {
      "accountId" : "70000504875",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504875"
    }
  },
  {
    "following" : {
      "accountId" : "70000505681",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505681"
    }
  },
  {
    "following" : {
      "accountId" : "70000501599",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501599"
    }
  },
  {
    "following" : {
      "accountId" : "70000505850",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505850"
    }
  },
  {
    "following" : {
      "accountId" : "70000111866",
      "userLink" : "https://twitter.com/intent/user?user_id=70000111866"
    }
  },
  {
    "following" : {
      "accountId" : "70000502938",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502938"
    }
  },
  {
    "following" : {
      "accountId" : "70000505252",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505252"
    }
  },
  {
    "following" : {
      "accountId" : "70000504238",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504238"
    }
  },
  {
    "following" : {
      "accountId" : "70000505343",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505343"
    }
  },
  {
    "following" : {
      "accountId" : "70000501014",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501014"
    }
  },
  {
    "following" : {
      "accountId" : "70000502418",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502418"
    }
  },
  {
    "following" : {
      "accountId" : "70000504628",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504628"
    }
  },
  {
    "following" : {
      "accountId" : "70000503874",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503874"
    }
  },
  {
    "following" : {
      "accountId" : "9100025268301752841",
      "userLink" : "https://twitter.com/intent/user?user_id=9100025268301752841"
    }
  },
  {
    "following" : {
      "accountId" : "70000505551",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505551"
    }
  },
  {
    "following" : {
      "accountId" : "70000501482",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501482"
    }
  },
  {
    "following" : {
      "accountId" : "70000500715",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500715"
    }
  },
  {
    "following" : {
      "accountId" : "70000500065",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500065"
    }
  },
  {
    "following" : {
      "accountId" : "70000500104",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500104"
    }
  },
  {
    "following" : {
      "accountId" : "70000502691",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502691"
    }
  },
  {
    "following" : {
      "accountId" : "70000506136",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506136"
    }
  },
  {
    "following" : {
      "accountId" : "70000501781",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501781"
    }
  },
  {
    "following" : {
      "accountId" : "70000504927",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504927"
    }
  },
  {
    "following" : {
      "accountId" : "70000506110",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506110"
    }
  },
  {
    "following" : {
      "accountId" : "70000502847",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502847"
    }
  },
  {
    "following" : {
      "accountId" : "70000502925",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502925"
    }
  },
  {
    "following" : {
      "accountId" : "70000504277",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504277"
    }
  },
  {
    "following" : {
      "accountId" : "70000504342",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504342"
    }
  },
  {
    "following" : {
      "accountId" : "70000500936",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500936"
    }
  },
  {
    "following" : {
      "accountId" : "70000500351",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500351"
    }
  },
  {
    "following" : {
      "accountId" : "9100172984747386464",
      "userLink" : "https://twitter.com/intent/user?user_id=9100172984747386464"
    }
  },
  {
    "following" : {
      "accountId" : "70000501092",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501092"
    }
  },
  {
    "following" : {
      "accountId" : "70000500403",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500403"
    }
  },
  {
    "following" : {
      "accountId" : "70000246489",
      "userLink" : "https://twitter.com/intent/user?user_id=70000246489"
    }
  },
  {
    "following" : {
      "accountId" : "70000506253",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506253"
    }
  },
  {
    "following" : {
      "accountId" : "70000505122",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505122"
    }
  },
  {
    "following" : {
      "accountId" : "70000503484",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503484"
    }
  },
  {
    "following" : {
      "accountId" : "70000502574",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502574"
    }
  },
  {
    "following" : {
      "accountId" : "70000506422",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506422"
    }
  },
  {
    "following" : {
      "accountId" : "70000502600",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502600"
    }
  },
  {
    "following" : {
      "accountId" : "70000501508",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501508"
    }
  },
  {
    "following" : {
      "accountId" : "70000504134",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504134"
    }
  },
  {
    "following" : {
      "accountId" : "70000502392",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502392"
    }
  },
  {
    "following" : {
      "accountId" : "70000080190",
      "userLink" : "https://twitter.com/intent/user?user_id=70000080190"
    }
  },
  {
    "following" : {
      "accountId" : "70000504368",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504368"
    }
  },
  {
    "following" : {
      "accountId" : "9100136244776176080",
      "userLink" : "https://twitter.com/intent/user?user_id=9100136244776176080"
    }
  },
  {
    "following" : {
      "accountId" : "70000505876",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505876"
    }
  },
  {
    "following" : {
      "accountId" : "70000503835",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503835"
    }
  },
  {
    "following" : {
      "accountId" : "70000504888",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504888"
    }
  },
  {
    "following" : {
      "accountId" : "70000504992",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504992"
    }
  },
  {
    "following" : {
      "accountId" : "70000503263",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503263"
    }
  },
  {
    "following" : {
      "accountId" : "70000500663",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500663"
    }
  },
  {
    "following" : {
      "accountId" : "70000503588",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503588"
    }
  },
  {
    "following" : {
      "accountId" : "70000502951",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502951"
    }
  },
  {
    "following" : {
      "accountId" : "70000103947",
      "userLink" : "https://twitter.com/intent/user?user_id=70000103947"
    }
  },
  {
    "following" : {
      "accountId" : "70000506227",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506227"
    }
  },
  {
    "following" : {
      "accountId" : "70000500546",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500546"
    }
  },
  {
    "following" : {
      "accountId" : "70000503393",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503393"
    }
  },
  {
    "following" : {
      "accountId" : "70000503458",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503458"
    }
  },
  {
    "following" : {
      "accountId" : "70000502366",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502366"
    }
  },
  {
    "following" : {
      "accountId" : "70000270246",
      "userLink" : "https://twitter.com/intent/user?user_id=70000270246"
    }
  },
  {
    "following" : {
      "accountId" : "70000502873",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502873"
    }
  },
  {
    "following" : {
      "accountId" : "70000504199",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504199"
    }
  },
  {
    "following" : {
      "accountId" : "70000503926",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503926"
    }
  },
  {
    "following" : {
      "accountId" : "70000504537",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504537"
    }
  },
  {
    "following" : {
      "accountId" : "70000501495",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501495"
    }
  },
  {
    "following" : {
      "accountId" : "70000502626",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502626"
    }
  },
  {
    "following" : {
      "accountId" : "70000503042",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503042"
    }
  },
  {
    "following" : {
      "accountId" : "70000501404",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501404"
    }
  },
  {
    "following" : {
      "accountId" : "70000504264",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504264"
    }
  },
  {
    "following" : {
      "accountId" : "70000500130",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500130"
    }
  },
  {
    "following" : {
      "accountId" : "70000503900",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503900"
    }
  },
  {
    "following" : {
      "accountId" : "70000502197",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502197"
    }
  },
  {
    "following" : {
      "accountId" : "9100864737404310580",
      "userLink" : "https://twitter.com/intent/user?user_id=9100864737404310580"
    }
  },
  {
    "following" : {
      "accountId" : "70000502158",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502158"
    }
  },
  {
    "following" : {
      "accountId" : "70000504407",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504407"
    }
  },
  {
    "following" : {
      "accountId" : "70000500338",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500338"
    }
  },
  {
    "following" : {
      "accountId" : "70000503809",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503809"
    }
  },
  {
    "following" : {
      "accountId" : "70000506487",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506487"
    }
  },
  {
    "following" : {
      "accountId" : "70000501183",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501183"
    }
  },
  {
    "following" : {
      "accountId" : "70000505902",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505902"
    }
  },
  {
    "following" : {
      "accountId" : "70000504329",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504329"
    }
  },
  {
    "following" : {
      "accountId" : "70000502496",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502496"
    }
  },
  {
    "following" : {
      "accountId" : "9101093314474655663",
      "userLink" : "https://twitter.com/intent/user?user_id=9101093314474655663"
    }
  },
  {
    "following" : {
      "accountId" : "70000500624",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500624"
    }
  },
  {
    "following" : {
      "accountId" : "70000503640",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503640"
    }
  },
  {
    "following" : {
      "accountId" : "70000502535",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502535"
    }
  },
  {
    "following" : {
      "accountId" : "70000502522",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502522"
    }
  },
  {
    "following" : {
      "accountId" : "70000501547",
      "userLink" : "https://twitter.com/intent/user?user_id=70000501547"
    }
  },
  {
    "following" : {
      "accountId" : "70000502444",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502444"
    }
  },
  {
    "following" : {
      "accountId" : "70000502093",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502093"
    }
  },
  {
    "following" : {
      "accountId" : "70000262327",
      "userLink" : "https://twitter.com/intent/user?user_id=70000262327"
    }
  },
  {
    "following" : {
      "accountId" : "70000504160",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504160"
    }
  },
  {
    "following" : {
      "accountId" : "70000506045",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506045"
    }
  },
  {
    "following" : {
      "accountId" : "70000503770",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503770"
    }
  },
  {
    "following" : {
      "accountId" : "70000503692",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503692"
    }
  },
  {
    "following" : {
      "accountId" : "70000506071",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506071"
    }
  },
  {
    "following" : {
      "accountId" : "70000502769",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502769"
    }
  },
  {
    "following" : {
      "accountId" : "70000016838",
      "userLink" : "https://twitter.com/intent/user?user_id=70000016838"
    }
  },
  {
    "following" : {
      "accountId" : "70000500858",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500858"
    }
  },
  {
    "following" : {
      "accountId" : "70000484059",
      "userLink" : "https://twitter.com/intent/user?user_id=70000484059"
    }
  },
  {
    "following" : {
      "accountId" : "70000504797",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504797"
    }
  },
  {
    "following" : {
      "accountId" : "70000504394",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504394"
    }
  },
  {
    "following" : {
      "accountId" : "70000096028",
      "userLink" : "https://twitter.com/intent/user?user_id=70000096028"
    }
  },
  {
    "following" : {
      "accountId" : "70000503094",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503094"
    }
  },
  {
    "following" : {
      "accountId" : "70000505525",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505525"
    }
  },
  {
    "following" : {
      "accountId" : "70000504498",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504498"
    }
  },
  {
    "following" : {
      "accountId" : "70000500481",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500481"
    }
  },
  {
    "following" : {
      "accountId" : "70000504732",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504732"
    }
  },
  {
    "following" : {
      "accountId" : "70000502639",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502639"
    }
  },
  {
    "following" : {
      "accountId" : "70000505330",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505330"
    }
  },
  {
    "following" : {
      "accountId" : "70000500143",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500143"
    }
  },
  {
    "following" : {
      "accountId" : "70000505746",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505746"
    }
  },
  {
    "following" : {
      "accountId" : "70000503003",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503003"
    }
  },
  {
    "following" : {
      "accountId" : "70000502912",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502912"
    }
  },
  {
    "following" : {
      "accountId" : "70000502964",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502964"
    }
  },
  {
    "following" : {
      "accountId" : "70000503016",
      "userLink" : "https://twitter.com/intent/user?user_id=70000503016"
    }
  },
  {
    "following" : {
      "accountId" : "9100886017402214300",
      "userLink" : "https://twitter.com/intent/user?user_id=9100886017402214300"
    }
  },
  {
    "following" : {
      "accountId" : "70000504446",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504446"
    }
  },
  {
    "following" : {
      "accountId" : "70000088109",
      "userLink" : "https://twitter.com/intent/user?user_id=70000088109"
    }
  },
  {
    "following" : {
      "accountId" : "70000502327",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502327"
    }
  },
  {
    "following" : {
      "accountId" : "70000502756",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502756"
    }
  },
  {
    "following" : {
      "accountId" : "70000500299",
      "userLink" : "https://twitter.com/intent/user?user_id=70000500299"
    }
  },
  {
    "following" : {
      "accountId" : "9100442920385679100",
      "userLink" : "https://twitter.com/intent/user?user_id=9100442920385679100"
    }
  },
  {
    "following" : {
      "accountId" : "70000505057",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505057"
    }
  },
  {
    "following" : {
      "accountId" : "70000504316",
      "userLink" : "https://twitter.com/intent/user?user_id=70000504316"
    }
  },
  {
    "following" : {
      "accountId" : "70000505577",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505577"
    }
  },
  {
    "following" : {
      "accountId" : "70000373193",
      "userLink" : "https://twitter.com/intent/user?user_id=70000373193"
    }
  },
  {
    "following" : {
      "accountId" : "70000505954",
      "userLink" : "https://twitter.com/intent/user?user_id=70000505954"
    }
  },
  {
    "following" : {
      "accountId" : "70000502379",
      "userLink" : "https://twitter.com/intent/user?user_id=70000502379"
    }
  },
  {
    "following" : {
      "accountId" : "70000506305",
      "userLink" : "https://twitter.com/intent/user?user_id=70000506305"
    }
  }
]