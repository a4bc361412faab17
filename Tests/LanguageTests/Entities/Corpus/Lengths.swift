/// Lengths without a direction.
let lengths = """
    полтора часа | PT1H30M
    полчаса | PT30M
    часок | PT1H
    час | PT1H
    1 час 55 минут | PT1H55M
    2 часа | PT2H
    два с половиной часа | PT2H30M
    час с половиной | PT1H30M
    1,5 часа | PT1H30M
    30 мин | PT30M
    сорок пять минут | PT45M
    четверть часа | PT15M
    пол часа | PT30M
    1ч30 | PT1H30M
    8 часов | PT8H
    неделю | P7D
    два дня | P2D
    3 дня | P3D
    полторы недели | P10D
    две недели | P14D
    полгода | P6M
    год | P1Y
    месяц | P1M
    пару часов | PT2H
    сутки | P1D
    an hour | PT1H
    an hour and a half | PT1H30M
    45 minutes | PT45M
    half an hour | PT30M
    2.5 hours | PT2H30M
    two and a half hours | PT2H30M
    1 hour, 5 minutes | PT1H5M
    1h30 | PT1H30M
    90 min | PT1H30M
    a week | P7D
    two days | P2D
    a quarter of an hour | PT15M
    a couple of days | P2D
    a fortnight | P14D
    30 секунд | PT30S
    5 минут 20 секунд | PT5M20S
    три четверти часа | PT45M
    5 часочков | PT5H
    где-то два года | P2Y
    1 час 55 минут | PT1H55M
    45 seconds | PT45S
    1/2 hour | PT30M
    3/4 h | PT45M
    three quarters of an hour | PT45M
    one and a quarter hours | PT1H15M
    two and three quarter hours | PT2H45M
    1 hour thirty | PT1H30M
    2 more minutes | PT2M
    another hour | PT1H
    full day | P1D
    all-day | P1D
    """

/// Steps with their direction.
let shifts = """
    на час позже | PT1H
    на полчаса раньше | -PT30M
    на 3 дня вперёд | P3D
    на неделю раньше | -P7D
    на день назад | -P1D
    позже на час | PT1H
    раньше на 15 минут | -PT15M
    back by two hours | PT2H
    one day earlier | -P1D
    two hours later | PT2H
    by two days | P2D
    an hour early | -PT1H
    """
