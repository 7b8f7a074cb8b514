/*
wilson_low: lower end of the 95 % Wilson interval of a share; null where n is 0 (Brown, Cai and DasGupta 2001).

grain    one value
inputs   -
params
  k  bigint  -  how many of them
  n  bigint  -  of how many
*/
create or replace macro wilson_low(k, n) as
    case when n > 0 then greatest(
        0.0,
        (k / n + 1.9207294 / n - 1.959964 * sqrt((k / n) * (1 - k / n) / n + 0.9603647 / (n::double * n)))
        / (1 + 3.8414588 / n)
    ) end
