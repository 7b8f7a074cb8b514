"""The relations that people query: names and columns are public, and change with a changelog line only."""

from __future__ import annotations

import pytest

from archive_lens.store.catalog import relations

PUBLIC = {
    "archive_lens_meta": "schema_version archive_lens_version",
    "analysis_runs": "account_id analysis settings_hash period_from period_to as_of analyzed_at",
    "ingests": "ingest_id archive_name archive_sha256 generation account_id generated_at ingested_at",
    "archive_files": "ingest_id file kind status manifest_count seen kept merged duplicates skipped repaired",
    "ingest_issues": "ingest_id file record_number byte_offset kind message",
    "accounts": "account_id username display_name created_at bio website location time_zone",
    "account_usernames": "account_id username from_at to_at",
    "tweets": "tweet_id account_id created_at is_time_exact kind origin text lang client in_reply_to_tweet_id"
    " in_reply_to_user_id in_reply_to_username quoted_tweet_id quoted_username retweeted_user_id"
    " retweeted_username favorite_count retweet_count is_note superseded_by_id deleted_at ingest_id",
    "tweet_urls": "tweet_id position short_url url host domain",
    "tweet_mentions": "tweet_id position user_id username",
    "tweet_hashtags": "tweet_id position hashtag",
    "tweet_media": "tweet_id position media_id media_type",
    "likes": "account_id tweet_id text tweet_created_at",
    "followers": "account_id user_id",
    "following": "account_id user_id",
    "direct_messages": "account_id message_id conversation_id sender_id recipient_id sent_at",
    "posts": "tweet_id account_id created_at kind text",
    "activity_by_quarter": "account_id period_start kind tweets",
    "posting_hours": "account_id weekday hour tweets",
    "post_keys": "tweet_id exact_key message_key is_eligible",
    "repetition_members": "tweet_id cluster_id level is_repeat similarity",
    "repetition_clusters": "cluster_id size medoid_tweet_id first_at last_at distinct_days median_gap_days"
    " burstiness cadence",
    "repetition_templates": "template_id template posts fillers tweet_ids first_at last_at",
    "repetition_beats": "cluster_id weekday weekday_share weekday_p hour hour_share hour_p",
    "repetition_openings": "account_id words place posts tweet_ids first_at last_at",
    "repetition_near_misses": "account_id tweet_id other_tweet_id channel similarity",
    "repetition_set_aside": "account_id text why posts first_at last_at",
    "lexical_diversity_by_year": "account_id period_start measure value low high n note",
    "recycled_links": "url domain posts distinct_days distinct_texts first_at last_at is_own",
    "hashtag_blocks": "hashtags posts",
    "stock_replies": "text replies",
    "promotion_scores": "tweet_id own_score ask_score probability label reasons confidence",
    "topics": "topic_id label words size is_chatter account_id",
    "tweet_topics": "tweet_id topic_id similarity",
    "topic_drift": "from_quarter to_quarter drift excess_drift p_value is_notable topics_changed account_id",
    "threads": "root_tweet_id size depth is_lower_bound",
    "reply_depths": "tweet_id depth parent_kind latency_seconds",
    "exchanges": "exchange_id user_id first_at last_at turns_mine proved_turns turns_lower_bound double_texts"
    " is_double_text",
    "breadth_by_quarter": "account_id quarter channel people effective_people_observed effective_people low high"
    " top5_share gini new_share turnover",
    "contacts": "account_id user_id username first_at last_at active_days replies mentions retweets quotes"
    " exchanges proved_turns follows_me i_follow score stage flags segment",
    "contact_facts": "account_id user_id username first_at last_at active_days replies mentions retweets quotes"
    " exchanges proved_turns proved_days follows_me i_follow messages_sent messages_received days_since recent_days"
    " earlier_days is_owed score reciprocity",
    "contact_groups": "account_id kind name people turned_to key_contacts cooling",
    "contacts_by_year": "account_id period_start people gained returned kept lost n kept_share low high key_contacts"
    " cooled is_first is_partial",
    "contact_stage_moves": "account_id period_start from_stage to_stage people",
    "contact_years": "account_id period_start user_id days stage flags",
    "attention": "tweet_id lift",
    "give_by_quarter": "account_id period_start share low high n",
    "topic_breadth": "account_id topic_id label replies reply_share posts post_share",
    "attention_spikes": "account_id tweet_id created_at lift is_alone",
    "repetition_by_quarter": "account_id period_start share low high n",
    "repetition_by_month": "account_id period_start share low high n",
    "promotion_by_quarter": "account_id period_start share low high n",
    "replies_by_quarter": "account_id period_start share low high n",
    "attention_by_quarter": "account_id period_start share low high n",
} | dict.fromkeys(
    (
        f"{name}_summary"
        for name in ("repetition", "promotion", "topics", "replies", "breadth", "contacts", "attention")
    ),
    "account_id measure value low high n unit note",
)  # fmt: skip


@pytest.mark.parametrize("name", PUBLIC)
def test_the_public_columns_are_there(name: str) -> None:
    found = {column.name for column in relations()[name].columns}

    assert set(PUBLIC[name].split()) <= found


@pytest.mark.parametrize("name", PUBLIC)
def test_ids_times_and_shares_have_their_types(name: str) -> None:
    for column in relations()[name].columns:
        if column.name in {"tweet_id", "account_id", "user_id", "cluster_id", "exchange_id"}:
            assert column.type == "bigint", column.name
        if column.name.endswith("_at"):
            assert (column.type, column.unit) == ("timestamp", "UTC"), column.name
        if column.name == "share" or column.name.endswith("_share"):
            assert column.type == "double", column.name
