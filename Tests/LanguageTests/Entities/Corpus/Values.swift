/// Sums; after the value the currency where it is no rouble.
let amounts = """
    150 тысяч | 150000
    87 500 руб | 87500
    1,2 млн | 1200000
    2,5 млн | 2500000
    полмиллиона | 500000
    полтора миллиона | 1500000
    120к | 120000
    120 к | 120000
    1,5м | 1500000
    500р | 500
    90 тыс | 90000
    200k | 200000
    1 200 000 | 1200000
    1 200,50 | 1200.50
    12 500,50 | 12500.50
    12 500,5 руб. | 12500.50
    $12,500 | 12500 USD
    $300 | 300 USD
    30k euros | 30000 EUR
    4500 долларов | 4500 USD
    4,000 dollars | 4000 USD
    €1.5m | 1500000 EUR
    тысячу | 1000
    миллион рублей | 1000000
    пятьдесят тысяч | 50000
    сто двадцать тысяч | 120000
    триста | 300
    three hundred thousand | 300000
    half a million | 500000
    two thousand five hundred | 2500
    1 млн 200 тысяч | 1200000
    500 рублей | 500
    1500 | 1500
    """

let percents = """
    10% | 10
    7 процентов | 7
    12,5 % | 12.50
    15 percent | 15
    """

/// References to tasks, in the order they were said.
let references = """
    #118 | #118
    №118 | #118
    # 7 | #7
    задачу #31 | #31
    2 | 2
    1, 2 и 4 | 1 2 4
    4 и 5 | 4 5
    1 and 3 | 1 3
    1, 2, and 4 | 1 2 4
    #118 и 2 | #118 2
    #12, #13 и вторую | #12 #13 2
    вторую | 2
    третью | 3
    первое | 1
    пятый пункт | 5
    двадцать первую | 21
    2-ю | 2
    задачу 12 | 12
    пункт 3 | 3
    задачи 2 и 5 | 2 5
    the second one | 2
    the first | 1
    second task | 2
    task 4 | 4
    её | last
    его | last
    это | last
    её же | last
    ней | last
    последнюю | last
    последнюю задачу | last
    it | last
    this | last
    the last one | last
    все | all
    всё | all
    все задачи | all
    all | all
    them all | all
    all tasks | all
    """
