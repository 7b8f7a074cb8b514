"""The charts of promotion: what the posts were by quarter, and the share of the 30 days up to each day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile

from archive_lens import wording
from archive_lens.analyses.statistics import TOO_FEW
from archive_lens.findings import Chart, Series
from archive_lens.language import mark, tr
from archive_lens.store.database import Database

PARTS = (
    ("self_promo", mark("Promotion")),
    ("boost", mark("Boosting others")),
    ("announce", mark("News of yours")),
    ("none", mark("Everything else")),
)
MANY_QUARTERS = 12
MOST_DAYS = 130  # that a line shows; of more, every seventh, 28th or 56th
STEPS = (
    (1, mark("each day")),
    (7, mark("every seventh day")),
    (28, mark("every 28th day")),
    (56, mark("every 56th day")),
)


def charts(database: Database) -> tuple[Chart, ...]:
    """Those that there is enough for."""
    return (*_by_period(database), *_rolling(database))


def _rolling(database: Database) -> Iterator[Chart]:
    """The line of the 30-day share, blank where there are too few posts; days are private."""
    rows = database.tuples(
        """
        select day, share, low, high
        from promotion_rolling_30_days
        where account_id = (select account_id from analysis_scope)
        order by day
        """
    )
    rows = list(
        dropwhile(lambda row: row[1] is None, rows)
    )  # quiet first years would press the rest
    told = [(day, share) for day, share, *_ in rows if share is not None]
    if len(told) < TOO_FEW:
        return
    step, how_often = next((step for step in STEPS if len(rows) <= MOST_DAYS * step[0]), STEPS[-1])
    shown = rows[::-step][::-1]  # the newest day is always among them
    most_day, most = max(told, key=lambda one: one[1])
    yield Chart(
        chart_id="promotion-30-days",
        kind="line",
        title=tr("Promotion in the 30 days up to each day"),
        finding=tr(
            "Line chart, {how_often}: {first} of posts and threads in the 30 days up to {first_day}, {last} up to "
            "{last_day}, at most {most} up to {most_day}. Days whose 30 days hold fewer than 20 are left blank.",
            how_often=tr(how_often),
            first=wording.share(told[0][1]),
            first_day=str(told[0][0]),
            last=wording.share(told[-1][1]),
            last_day=str(told[-1][0]),
            most=wording.share(most),
            most_day=str(most_day),
        ),
        x=tuple(day.isoformat() for day, *_ in shown),
        series=(
            Series(
                tr("Promotion"),
                tuple(share for _, share, _, _ in shown),
                tuple(low for _, _, low, _ in shown),
                tuple(high for _, _, _, high in shown),
            ),
        ),
        unit="share",
        x_title=tr("Last of the 30 days"),
        y_title=tr("Share of posts and threads"),
        private=True,
        relation="promotion_rolling_30_days",
    )


def _by_period(database: Database) -> Iterator[Chart]:
    rows = database.tuples(
        """
        select period_start, n, self_promo, boost, announce, none
        from promotion_by_quarter
        where account_id = (select account_id from analysis_scope)
        order by period_start
        """
    )
    by_quarter = len(rows) <= MANY_QUARTERS
    by_label: dict[str, list[int]] = {}
    for day, n, *parts in rows:
        label = wording.quarter(day) if by_quarter else str(day.year)
        sums = by_label.setdefault(label, [0] * (1 + len(PARTS)))
        by_label[label] = [a + b for a, b in zip(sums, (n, *parts), strict=True)]
    if not any(n >= TOO_FEW for n, *_ in by_label.values()):
        return
    values = {
        label: [part / n for part in parts] if n >= TOO_FEW else None
        for label, (n, *parts) in by_label.items()
    }
    told = {label: shares[0] for label, shares in values.items() if shares}
    first, last = next(iter(told)), next(reversed(told))
    yield Chart(
        chart_id="promotion-by-quarter" if by_quarter else "promotion-by-year",
        kind="stack",
        title=(
            tr("What your posts and threads were, by quarter")
            if by_quarter
            else tr("What your posts and threads were, by year")
        ),
        finding=tr(
            mark(
                "Stacked columns: promotion is {first_share} in {first} and {last_share} in {last}. "
                "A quarter with fewer than {posts} posts is left out."
            )
            if by_quarter
            else mark(
                "Stacked columns: promotion is {first_share} in {first} and {last_share} in {last}. "
                "A year with fewer than {posts} posts is left out."
            ),
            first_share=wording.share(told[first]),
            first=first,
            last_share=wording.share(told[last]),
            last=last,
            posts=str(TOO_FEW),
        ),
        x=tuple(by_label),
        series=tuple(
            Series(
                tr(title),
                tuple(shares[place] if shares else None for shares in values.values()),
                is_rest=part == "none",
            )
            for place, (part, title) in enumerate(PARTS)
        ),
        unit="share",
        x_title=tr("Quarter") if by_quarter else tr("Year"),
        y_title=tr("Share of posts and threads"),
    )
