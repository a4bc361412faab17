/// Repeats, with the first moment where an hour or a start is said, seen from Monday 2026-11-23 09:00.
let repeats = """
    каждый день | FREQ=DAILY
    ежедневно | FREQ=DAILY
    каждый день в 17:30 | FREQ=DAILY 2026-11-23T17:30
    каждый день в 8 | FREQ=DAILY 2026-11-24T08:00
    каждый понедельник | FREQ=WEEKLY;BYDAY=MO
    каждую пятницу | FREQ=WEEKLY;BYDAY=FR
    каждый четверг в 17:00 | FREQ=WEEKLY;BYDAY=TH 2026-11-26T17:00
    каждый вторник и четверг в 11 | FREQ=WEEKLY;BYDAY=TU,TH 2026-11-24T11:00
    каждый понедельник, среду и пятницу | FREQ=WEEKLY;BYDAY=MO,WE,FR
    в 10 каждый вторник | FREQ=WEEKLY;BYDAY=TU 2026-11-24T10:00
    по пятницам | FREQ=WEEKLY;BYDAY=FR
    по вторникам и четвергам в 9:30 | FREQ=WEEKLY;BYDAY=TU,TH 2026-11-24T09:30
    по будням | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
    по рабочим дням в 10 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2026-11-23T10:00
    по выходным | FREQ=WEEKLY;BYDAY=SA,SU
    через день | FREQ=DAILY;INTERVAL=2
    раз в неделю | FREQ=WEEKLY
    раз в две недели | FREQ=WEEKLY;INTERVAL=2
    раз в 3 дня | FREQ=DAILY;INTERVAL=3
    раз в месяц | FREQ=MONTHLY
    раз в полгода | FREQ=MONTHLY;INTERVAL=6
    раз в две недели по вторникам | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
    каждые 2 недели | FREQ=WEEKLY;INTERVAL=2
    каждый второй вторник | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
    каждый второй день | FREQ=DAILY;INTERVAL=2
    каждую неделю во вторник в 15 | FREQ=WEEKLY;BYDAY=TU 2026-11-24T15:00
    каждый месяц 5 числа | FREQ=MONTHLY;BYMONTHDAY=5
    каждый месяц 5 числа в 10 | FREQ=MONTHLY;BYMONTHDAY=5 2026-12-05T10:00
    5 числа каждого месяца | FREQ=MONTHLY;BYMONTHDAY=5
    5 и 20 числа каждого месяца | FREQ=MONTHLY;BYMONTHDAY=5,20
    каждое 15 число | FREQ=MONTHLY;BYMONTHDAY=15
    каждое 15-е | FREQ=MONTHLY;BYMONTHDAY=15
    ежемесячно 1-го | FREQ=MONTHLY;BYMONTHDAY=1
    последняя пятница каждого месяца | FREQ=MONTHLY;BYDAY=-1FR
    последняя пятница месяца | FREQ=MONTHLY;BYDAY=-1FR
    каждую последнюю пятницу месяца | FREQ=MONTHLY;BYDAY=-1FR
    во вторую среду каждого месяца | FREQ=MONTHLY;BYDAY=2WE
    в последний день каждого месяца | FREQ=MONTHLY;BYMONTHDAY=-1
    в конце каждого месяца | FREQ=MONTHLY;BYMONTHDAY=-1
    каждый год 25 декабря | FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12
    каждое 25 декабря | FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12
    ежегодно 1 марта | FREQ=YEARLY;BYMONTHDAY=1;BYMONTH=3
    каждый квартал | FREQ=MONTHLY;INTERVAL=3
    по чётным | FREQ=MONTHLY;BYMONTHDAY=2,4,6,8,10,12,14,16,18,20,22,24,26,28,30
    по нечётным числам | FREQ=MONTHLY;BYMONTHDAY=1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31
    каждое утро | FREQ=DAILY 2026-11-23T09:00
    по утрам | FREQ=DAILY 2026-11-23T09:00
    каждый понедельник утром | FREQ=WEEKLY;BYDAY=MO 2026-11-23T09:00
    каждый вторник до конца года | FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231
    каждый день с 1 декабря | FREQ=DAILY 2026-12-01
    каждый вторник с 1 декабря до конца года в 10 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231 2026-12-01T10:00
    каждый день 10 раз | FREQ=DAILY;COUNT=10
    каждый день в течение месяца | FREQ=DAILY;UNTIL=20261223
    daily | FREQ=DAILY
    every day at 9 | FREQ=DAILY 2026-11-23T09:00
    every weekday at 10 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2026-11-23T10:00
    on weekdays | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
    every Friday | FREQ=WEEKLY;BYDAY=FR
    every Tuesday and Thursday | FREQ=WEEKLY;BYDAY=TU,TH
    every Mon, Wed and Fri at 11 | FREQ=WEEKLY;BYDAY=MO,WE,FR 2026-11-23T11:00
    on Mondays and Fridays | FREQ=WEEKLY;BYDAY=MO,FR
    every other day | FREQ=DAILY;INTERVAL=2
    every other Tuesday | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
    every 2 weeks | FREQ=WEEKLY;INTERVAL=2
    every 2 weeks on Friday | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
    once a week | FREQ=WEEKLY
    every two weeks on mon and fri | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR
    weekly on Monday | FREQ=WEEKLY;BYDAY=MO
    every month on the 4th | FREQ=MONTHLY;BYMONTHDAY=4
    on the 5th of every month | FREQ=MONTHLY;BYMONTHDAY=5
    the 4th of every other month | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=4
    last Friday of each month | FREQ=MONTHLY;BYDAY=-1FR
    first friday of every month | FREQ=MONTHLY;BYDAY=1FR
    every first Monday of the month | FREQ=MONTHLY;BYDAY=1MO
    last day of each month | FREQ=MONTHLY;BYMONTHDAY=-1
    every fourth thursday in november | FREQ=YEARLY;BYDAY=4TH;BYMONTH=11
    every December 25 | FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12
    every morning | FREQ=DAILY 2026-11-23T09:00
    every Mon-Wed | FREQ=WEEKLY;BYDAY=MO,TU,WE
    every wed until november | FREQ=WEEKLY;BYDAY=WE;UNTIL=20271101
    every Tuesday until the end of the year | FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231
    daily starting march 3rd | FREQ=DAILY 2027-03-03
    monthly on fri | FREQ=MONTHLY;BYDAY=FR
    monthly on tue and fri | FREQ=MONTHLY;BYDAY=TU,FR
    first and third friday of each month | FREQ=MONTHLY;BYDAY=1FR,3FR
    2nd and last fri of each month | FREQ=MONTHLY;BYDAY=2FR,-1FR
    last of each month | FREQ=MONTHLY;BYMONTHDAY=-1
    every other saturdays through tuesdays | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,SA,SU
    every year on december 21st and 31st | FREQ=YEARLY;BYMONTHDAY=21,31;BYMONTH=12
    every aug 20 and 30 | FREQ=YEARLY;BYMONTHDAY=20,30;BYMONTH=8
    every 20th and 30th of aug | FREQ=YEARLY;BYMONTHDAY=20,30;BYMONTH=8
    every day up to 7x | FREQ=DAILY;COUNT=7
    every sat for up to 2 months | FREQ=WEEKLY;BYDAY=SA;UNTIL=20270123
    ежемесячно по пятницам | FREQ=MONTHLY;BYDAY=FR
    первая и третья пятница каждого месяца | FREQ=MONTHLY;BYDAY=1FR,3FR
    каждую первую и третью пятницу месяца | FREQ=MONTHLY;BYDAY=1FR,3FR
    каждое 25-е декабря | FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12
    friday mornings | FREQ=WEEKLY;BYDAY=FR 2026-11-27T09:00
    fridays 3 times | FREQ=WEEKLY;BYDAY=FR;COUNT=3
    каждый час | FREQ=HOURLY
    каждые 2 часа | FREQ=HOURLY;INTERVAL=2
    ежечасно | FREQ=HOURLY
    every 3 hours | FREQ=HOURLY;INTERVAL=3
    hourly | FREQ=HOURLY
    semi-annually | FREQ=MONTHLY;INTERVAL=6
    дважды в год | FREQ=MONTHLY;INTERVAL=6
    each week on saturday thru tuesday | FREQ=WEEKLY;BYDAY=MO,TU,SA,SU
    """
