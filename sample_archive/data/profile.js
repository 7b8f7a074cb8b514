window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Stoneware & footpaths. Pots: slipandstile.example · Maps every stile between here and the sea.",
        "website" : "https://t.co/slipnstile",
        "location" : "Port Fennick, where the Wendle meets the sea"
      },
      "avatarMediaUrl" : "https://pbs.twimg.example/profile_images/70000000001/mug.jpg"
    }
  }
]