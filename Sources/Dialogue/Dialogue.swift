import Dates
