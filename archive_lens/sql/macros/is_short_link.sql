/*
is_short_link: whether a canonical address is a short link, so that where it leads cannot be told offline.

grain    one value
inputs   -
params
  address  varchar  -  an address as canonical_link writes it
*/
create or replace macro is_short_link(address) as
    split_part(address, '/', 1) in (
        'bit.ly',
        'buff.ly',
        'dlvr.it',
        'fb.me',
        'goo.gl',
        'is.gd',
        'lnkd.in',
        'ow.ly',
        't.co',
        'tinyurl.com',
        'wp.me'
    )
