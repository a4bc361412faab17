/// Times in English, seen from Monday 2026-11-23 09:00: in an order, and after a second bar in a review of the past.
let englishTimes = """
    today | 2026-11-23
    tomorrow | 2026-11-24
    the day after tomorrow | 2026-11-25
    the day after next | 2026-11-25
    yesterday | 2026-11-22
    on Friday | 2026-11-27 | 2026-11-20
    this Friday | 2026-11-27
    next Friday | 2026-12-04
    last Friday | 2026-11-20
    past Friday | 2026-11-20
    Friday after next | 2026-12-11
    coming Friday | 2026-11-27
    mon. | 2026-11-30
    weekend | 2026-11-28/2026-11-29
    this weekend | 2026-11-28/2026-11-29
    next weekend | 2026-12-05/2026-12-06
    this week | 2026-11-23/2026-11-29
    next week | 2026-11-30/2026-12-06
    last week | 2026-11-16/2026-11-22
    the week after next | 2026-12-07/2026-12-13
    this month | 2026-11-01/2026-11-30
    next month | 2026-12-01/2026-12-31
    last month | 2026-10-01/2026-10-31
    this quarter | 2026-10-01/2026-12-31
    4th quarter 2025 | 2025-10-01/2025-12-31
    Q4 | 2026-10-01/2026-12-31
    last year | 2025-01-01/2025-12-31
    in December | 2026-12-01/2026-12-31 | 2025-12-01/2025-12-31
    for September | 2027-09-01/2027-09-30 | 2026-09-01/2026-09-30
    October 2026 | 2026-10-01/2026-10-31
    next March | 2027-03-01/2027-03-31
    within a week | /2026-11-30
    within 2 hours | /2026-11-23T11:00
    over the last week | 2026-11-16/2026-11-22
    for the last 7 days | 2026-11-17/2026-11-23
    for the last 10 days | 2026-11-14/2026-11-23
    the past 3 weeks | 2026-11-03/2026-11-23
    next 3 days | 2026-11-24/2026-11-26
    next 3 weeks | 2026-11-24/2026-12-14
    since the beginning of the month | 2026-11-01/2026-11-23
    by the end of the day | /2026-11-23
    by the end of the week | /2026-11-27
    by the end of the month | /2026-11-30
    by the end of next month | /2026-12-31
    at the end of the week | 2026-11-27
    by EOD | /2026-11-23T18:00
    by EOM | /2026-11-30
    by Friday | /2026-11-27
    until Friday | /2026-11-27
    before Friday | /2026-11-27
    by tomorrow | /2026-11-24
    by 5pm | /2026-11-23T17:00
    from Wednesday | 2026-11-25/
    starting December 1 | 2026-12-01/
    since Monday | 2026-11-30/ | 2026-11-16/
    from 10 to 11 | 2026-11-23T10:00/2026-11-23T11:00
    on Thursday from 2 to 3:30 | 2026-11-26T14:00/2026-11-26T15:30
    between 9:30 and 11 | 2026-11-23T09:30/2026-11-23T11:00
    between 9:30 and 11:00 on thursday | 2026-11-26T09:30/2026-11-26T11:00
    3-4pm | 2026-11-23T15:00/2026-11-23T16:00
    3:30 to 6 PM | 2026-11-23T15:30/2026-11-23T18:00
    8am - 1pm | 2026-11-23T08:00/2026-11-23T13:00
    from 9 to 10pm | 2026-11-23T21:00/2026-11-23T22:00
    from 11 to 1pm | 2026-11-23T11:00/2026-11-23T13:00
    1pm-2pm tomorrow | 2026-11-24T13:00/2026-11-24T14:00
    from Monday to Friday | 2026-11-30/2026-12-04
    July 13-15 | 2027-07-13/2027-07-15 | 2026-07-13/2026-07-15
    from 13th to 15th December | 2026-12-13/2026-12-15
    December 25 to January 8 | 2026-12-25/2027-01-08
    in 3 days | 2026-11-26
    in a week | 2026-11-30
    in 2 hours | 2026-11-23T11:00
    in half an hour | 2026-11-23T09:30
    in an hour and a half | 2026-11-23T10:30
    in a couple of hours | 2026-11-23T11:00
    two weeks from now | 2026-12-07
    a week from Tuesday | 2026-12-01
    three Fridays from now | 2026-12-11
    2 days before Friday | 2026-11-25
    3 days ago | 2026-11-20
    a week ago | 2026-11-16
    a fortnight ago | 2026-11-09
    on December 3rd | 2026-12-03
    3rd of December | 2026-12-03
    December 3 | 2026-12-03
    the 3rd of December | 2026-12-03
    Dec. 3, 2026 | 2026-12-03
    the 15th | 2026-12-15
    on the 24th | 2026-11-24
    Thursday, November 26 | 2026-11-26
    2026-12-08 | 2026-12-08
    2026-12-08 at 4 | 2026-12-08T16:00
    06/Dec/2026 | 2026-12-06
    last Friday of November | 2026-11-27
    first Monday in December | 2026-12-07
    the last day of the month | 2026-11-30
    wednesday next week | 2026-12-02
    Friday of this week | 2026-11-27
    at 3 | 2026-11-23T15:00
    at 8 | 2026-11-24T08:00
    3pm | 2026-11-23T15:00
    at4pm | 2026-11-23T16:00
    3am | 2026-11-24T03:00
    4:30 p.m. | 2026-11-23T16:30
    half past two | 2026-11-23T14:30
    quarter to five | 2026-11-23T16:45
    a quarter past 3pm | 2026-11-23T15:15
    20 past 5 | 2026-11-23T17:20
    ten to five | 2026-11-23T16:50
    at ten thirty | 2026-11-23T10:30
    ten thirty am | 2026-11-23T10:30
    330 p.m. | 2026-11-23T15:30
    5 o'clock | 2026-11-23T17:00
    noon | 2026-11-23T12:00
    at noon | 2026-11-23T12:00
    at midnight | 2026-11-24T00:00
    in the morning | 2026-11-24T09:00
    at lunch | 2026-11-23T13:00
    in the evening | 2026-11-23T18:00
    at night | 2026-11-23T23:00
    tonight | 2026-11-23T18:00
    tonight at 8 | 2026-11-23T20:00
    this afternoon | 2026-11-23T14:00
    tomorrow afternoon | 2026-11-24T14:00
    tomorrow afternoon at 5 | 2026-11-24T17:00
    Thursday morning | 2026-11-26T09:00
    tomorrow at half past two | 2026-11-24T14:30
    tomorrow at 10 | 2026-11-24T10:00
    at 9am on Saturday | 2026-11-28T09:00
    5pm tomorrow | 2026-11-24T17:00
    Friday at 16:00 | 2026-11-27T16:00
    December 3rd at noon | 2026-12-03T12:00
    morning of the 15th of December | 2026-12-15T09:00
    after 2 pm | 2026-11-23T14:00/
    half past 8pm | 2026-11-23T20:30
    20 min past eight in the evening | 2026-11-23T20:20
    seven thirty p. m. | 2026-11-23T19:30
    this week-end | 2026-11-28/2026-11-29
    12 noon | 2026-11-23T12:00
    last week's sunday | 2026-11-22
    tomorrow from 10am until noon | 2026-11-24T10:00/2026-11-24T12:00
    about 3pm | 2026-11-23T15:00
    """
