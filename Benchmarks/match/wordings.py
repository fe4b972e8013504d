"""Synthetic counter talk for speed measurements: a seeded grammar, as many distinct wordings as wanted.

The words are the everyday ones of a counter; names, streets and products are built of syllables, so that the
vocabulary grows with the number of wordings as that of real text does (a long tail of words that occur once or twice).
Queries come from the same grammar with another seed, a third of them with a slip: a word left out, doubled or misheard.
"""
import functools
import random

OPENERS = ["", "", "", "please ", "hello ", "excuse me ", "hi ", "sorry ", "good morning ", "um ", "ok "]
CLOSERS = ["", "", "", " please", " thanks", " if that is possible", " for me", " right now", " thank you", " today"]
NUMBERS = ("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty 2 3 4 5 6 "
           "8 10 12 15 20 25 50 100 250 500").split()
ITEMS = ("coffee|black coffee|green tea|iced tea|bottle of water|adult ticket|child ticket|return ticket|day pass|stamp|"
         "parcel|registered letter|blanket|pillow|towel|room key|umbrella|map of the city|receipt|invoice|sim card|"
         "phone charger|travel adapter|library card|copy of this form|application form|bag|suitcase|box of chocolates|"
         "bowl of rice|noodle soup|vegetable curry|grilled fish|fried egg|sandwich|fruit salad|slice of cake|high chair|"
         "audio guide|wheelchair|bicycle|small car|child seat|prescription|painkiller|bandage|thermometer").split("|")
TRAITS = ("without sugar|with milk|without nuts|with extra ice|for my daughter|for my husband|for two people|to take away|"
          "in a larger size|in blue|with breakfast|with a view|near the window|on the ground floor|without onions|"
          "by express mail|with insurance|in cash|by card|in small notes|for the weekend|for a student").split("|")
PLACES = ("station|airport|museum|post office|nearest pharmacy|bus stop|hotel|hospital|embassy|old market|library|bank|"
          "ticket office|exit|toilet|lift|police station|town hall|harbour|temple|beach|car park|taxi rank").split("|")
TIMES = ("at seven|at half past eight|at noon|tomorrow morning|tomorrow evening|on monday|on friday|on sunday|next week|"
         "tonight|this afternoon|at a quarter to nine|before ten|after lunch|at midnight|in an hour|in two days").split("|")
THINGS = ("passport|wallet|phone|luggage|reservation|booking|appointment|bill|order|account|visa|licence|refund|deposit|"
          "card|ticket|medicine|room|password|signature|address|date of birth|insurance card").split("|")
TROUBLES = ("has been lost|is broken|does not work|is too expensive|has not arrived|was stolen|is wrong|is missing|"
            "was charged twice|has expired|is still open|needs to be changed|should be cancelled|is damaged").split("|")
FRAMES = [
    "i would like {n} {item} {trait}", "can i have {n} {item} {trait}", "could i get a {item} {trait} {time}",
    "do you have a {item} {trait}", "how much is a {item} {trait}", "how much are {n} {item} and {n} {item}",
    "where is the {place}", "how do i get to the {place} from {name} street", "is the {place} open {time}",
    "what time does the {place} close {time}", "my {thing} {trouble}", "i think my {thing} {trouble} {time}",
    "i have a reservation for {n} under the name {name} {time}", "my name is {name} and my {thing} {trouble}",
    "can you send this to {name} at {n} {name} street", "i am looking for the {name} {place}",
    "does this bus go to {name}", "is there a train to {name} {time}", "a table for {n} {time} under {name}",
    "i need to change {n} {name} into dollars", "the {item} {trouble} and i want my {thing} back",
    "when will my {thing} be ready", "please bring {n} {item} to room {n} {n}", "i am allergic to {name}",
    "i am not allergic to {name} but my son is", "do you sell {name} {item} {trait}", "my doctor is {name} {name}",
    "who do i ask about the {thing} for {name}", "i want to pay for {n} {item} {trait}", "can {name} pick up my {thing} {time}",
    "we are {n} people and need {n} {item}", "the {place} near {name} street {trouble}",
]
ONSETS = "b ch d f g h j k l m n ng p r s sh t th tr v w y z br kl st gr".split()
VOWELS = "a e i o u ai ou ee ia oa".split()
CODAS = ["", "", "", "n", "ng", "r", "s", "t", "l", "m", "k"]


@functools.cache
def name(number):
    """The name with a number, which decides how it sounds."""
    own = random.Random(number)
    return "".join(own.choice(ONSETS) + own.choice(VOWELS) + own.choice(CODAS) for _ in range(own.choice((2, 2, 3))))


def sentence(rng, names):
    """A sentence with one of `names` names in it, or two: the lower a name's number, the commoner it is."""
    words = rng.choice(FRAMES)
    for slot, values in (("{n}", NUMBERS), ("{item}", ITEMS), ("{trait}", TRAITS), ("{place}", PLACES),
                         ("{time}", TIMES), ("{thing}", THINGS), ("{trouble}", TROUBLES)):
        while slot in words:
            words = words.replace(slot, rng.choice(values), 1)
    while "{name}" in words:
        words = words.replace("{name}", name(int(names ** rng.random())), 1)
    return rng.choice(OPENERS) + words + rng.choice(CLOSERS)


def tail(size):
    """How many names there are in a text of `size` sentences: it grows without end, but ever more slowly (Heaps)."""
    return 100 + 12 * size ** 0.75


def wordings(count, seed=20):
    """`count` distinct wordings; the first of a longer list are those of a shorter one."""
    rng, seen = random.Random(seed), {}
    while len(seen) < count:
        seen[sentence(rng, tail(len(seen)))] = None
    return list(seen)


def queries(count, size, seed=21):
    """`count` queries for an index of `size` wordings."""
    rng, result = random.Random(seed), []
    for index in range(count):
        words = sentence(rng, tail(size)).split()
        at = rng.randrange(len(words))
        if index % 9 == 0 and len(words) > 2:
            del words[at]
        elif index % 9 == 3:
            words.insert(at, words[at])
        elif index % 9 == 6 and len(words[at]) > 3:
            middle = rng.randrange(1, len(words[at]) - 1)
            words[at] = words[at][:middle] + rng.choice("aeioulnrst") + words[at][middle + 1:]
        result.append(" ".join(words))
    return result
