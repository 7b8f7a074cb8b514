/*
canonical_link: an address by which the same page is found again.

The scheme goes, the host is in lower case without www., m. or mobile., fragment, tracking parameters
(utm_*, fbclid, gclid, ref, s, t) and trailing slash go; everything else stays.

grain    one value
inputs   -
params
  address  varchar  -  an address as the archive holds it
*/
create or replace macro canonical_link(address) as (
    select
        regexp_replace(lower(split_part(parts.bare, '/', 1)), '^(www|m|mobile)\.', '')
        || regexp_replace(substr(parts.bare, len(split_part(parts.bare, '/', 1)) + 1), '/+$', '')
        || case
            when parts.query = '' then ''
            else '?' || parts.query
        end
    from (
        select
            regexp_replace(
                split_part(split_part(address, '#', 1), '?', 1), '^[A-Za-z][A-Za-z0-9+.-]*://', ''
            ) as bare,
            array_to_string(
                list_filter(
                    string_split(
                        substr(split_part(address, '#', 1), len(split_part(split_part(address, '#', 1), '?', 1)) + 2),
                        '&'
                    ),
                    lambda pair: pair <> ''
                    and not regexp_matches(pair, '^(utm_[a-z_]*|fbclid|gclid|ref|s|t)(=|$)')
                ),
                '&'
            ) as query
    ) as parts
)
