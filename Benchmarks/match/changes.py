#!/usr/bin/env python3
"""Sentences that a program changed so that they mean something else, none of which may be answered with the original.

usage: changes.py [--things N] [--most N] [--seed N] [--list KIND] [--json FILE] SETS COMMAND...

SETS is a folder of sets as in meaning.py, COMMAND is `parley match`; the demo pack is read too. Kinds:

    thing      one thing or action for another of the language, found where it stands between the same words: in
               sentences of the pairs, the packs and the demo pack
    order      two words of content change places
    left out   a word of content is missing
    particle   a preposition or case particle for another
    question   a statement asked, a question stated
    negation   a denial put in or taken off
    person     I, you, he, my son … for one another
    number     a number for another

All but the first are made of the wordings of the demo pack. What a word of content is, `parley match --explain` tells
in `content`; all else comes from the words below.

A change that keeps the meaning is no test, and is kept out like this:
- the changed text is a wording of the same phrase, or one of its paraphrases in the sets;
- thing: the two words occur in texts of one meaning (toilet, restroom), one is in the other or in the words below;
- order: the words stand around a conjunction ("tea and milk"), one is a time, a question word or a number (they may
  stand elsewhere: "kopi dua", "dua kopi"), a light word, a doubled one, or the whole is words of courtesy;
- left out: light words ("some", "here", "see" in a request), vessels, people and pieces beside a number, words of
  courtesy, a doubled word, the only word;
- particle: only exchanges that never say the same ("from" for "to"), no ends of a distance ("how far from", "to"), and
  no が for を, 이 for 을, beside a wish or an ability;
- question: nothing that is a request (asked or not, it asks for the thing) or courtesy, nothing with a question word,
  no mark alone, no choice between two, nothing that may be an order without a verb ("a table for four");
- negation: nothing in questions ("can't you …?" asks for the same as "can you …?");
- person: no "we" for "I", no "you" for "I" in a request ("can I book", "can you book") nor where it means anybody ("how
  do you get to …?"); a person put in only in statements of illness, diet or emergency that name nobody;
- number: no number word within a longer word that the lists below name;
- EXCEPTIONS, each with its reason.

A changed text that another phrase answers is counted beside: that may be right ("one beer" changed to "two beers").
"""
import argparse
import collections
import json
import pathlib
import random
import re
import sys

from meaning import by_language, demo_pack, folders, load
from quality import parley, share

KINDS = ["thing", "order", "left out", "particle", "question", "negation", "person", "number"]
SPACED = {"en", "vi", "id", "ms", "ko"}  # A word of these lists ends where a space stands (Korean: or a particle).
JOINED = {"zh-CN", "ja", "th", "lo", "km", "my"}

# (language, words or whole changed text): why this change keeps the meaning.
EXCEPTIONS = {
    ("en", frozenset({"lift", "elevator"})): "British and American",
    ("en", frozenset({"bill", "check"})): "British and American",
    ("en", frozenset({"ill", "sick"})): "the same",
    ("zh-CN", frozenset({"厕所", "洗手间"})): "the same place",
    ("zh-CN", frozenset({"钱", "块"})): "both ask for the price",
    ("ja", frozenset({"トイレ", "お手洗い"})): "the same place",
    ("ko", frozenset({"카드", "신용카드"})): "what a kiosk takes as a card",
}

# Numbers 1 to 10; several forms of one in one field are exchanged in step (Korean before a counter and Sino-Korean).
NUMBERS = {
    "en": ["one two three four five six seven eight nine ten"],
    "vi": ["một hai ba bốn năm sáu bảy tám chín mười"],
    "th": ["หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ"],
    "id": ["satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"],
    "ms": ["satu dua tiga empat lima enam tujuh lapan sembilan sepuluh"],
    "zh-CN": ["一 两 三 四 五 六 七 八 九 十"],
    "ko": ["하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열", "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열"],
    "ja": ["一つ 二つ 三つ 四つ 五つ 六つ 七つ 八つ 九つ 十", "一 二 三 四 五 六 七 八 九 十"],
    "km": ["មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់"],
    "lo": ["ໜຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ ສິບ"],
    "my": ["တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနစ် ရှစ် ကိုး ဆယ်"],
}
# Longer words in which one of the lists' words stands and is something else.
LONGER = {
    "en": "this one|that one|which one|no one|one moment|one second|one way|one-way",
    "vi": "chúng tôi|chúng ta|năm nay|năm ngoái|một chút|một lát|một mình|một chiều|ba lô|ba mẹ|không sao|không"
          " có gì|tôi nay|ông bà",
    "th": "ขอบคุณ|ห้าม|ห้าง|หกล้ม|สักหนึ่ง|ตรวจสอบ|ผมร่วง|เส้นผม|ตัดผม|สระผม|ไม้|ใหม่|ไม่เป็นไร|ไม่ได้ยิน|สามี|สี่แยก",
    "id": "satu arah|sekali jalan|tidak apa-apa|kedua",
    "ms": "satu hala|sehala|tidak mengapa|tak apa",
    "zh-CN": "一下|一点|一会|一起|一直|一样|一共|一定|一些|三明治|十字|十分|统一|万一|周一|周二|周三|周四|周五|星期一|星期二"
             "|对不起|没关系|不客气|不好意思|不用谢|差不多|要不要|有没有|是不是|能不能|可不可以|第一|最近|不错|四季",
    "ko": "한국|한번|한 번|네,|네\\.|두통|세탁|세금|열이|열 나|열나|열려|열어|네요|안내|안녕|안전|안경|안에|제일|제발|못지",
    "ja": "上が|下が|広が|ながら|たがい|一番|一緒|一度|一部|一人|二人|一日|二日|一方|二重|三日|十分|一般|一杯いただ|私立|ありがとう|お父さん|お母さん",
    "km": "អ្នកតម|អ្នកណា|អ្នកជំងឺ|បីរ|បន្តិច|ប៊ីយែរ|ម្តង|មិនអី|មិនជាអី|បន្ទប់",
    "lo": "ສອງແຖວ|ຫ້າມ|ຫ້າງ|ສິບຫາຍ|ບໍ່ເປັນຫຍັງ|ສາມີ|ສີ່ແຍກ",
    "my": "ရှင်း|သုံးလို့|သုံးချင်|ပါဆယ်|နေ့လေး|တစ်ဆိတ်|လေးလေး|နှစ်သက်|ကိုးကား|တစ်ခုခု|လေးပဲ|ကလေး|မနှစ်"
          "|နောက်နှစ်|လေးနဲ့|မဟုတ်ဘူးလား|လေးစား|မနက်|မတ်"
          "|မီ|မှာ|များ|မိနစ်|မိတ်|မုန့်",
}
# The speaker, the listener, and others; a form of one for the same form of another (en: subject, object, owner).
PERSONS = {
    "en": {"me": ["I", "me", "my"], "you": ["you", "you", "your"], "he": ["he", "him", "his"],
           "son": ["my son", "my son", "my son's"], "wife": ["my wife", "my wife", "my wife's"]},
    "vi": {"me": ["tôi"], "you": ["bạn"], "he": ["anh ấy"], "son": ["con trai tôi"], "wife": ["vợ tôi"]},
    "th": {"me": ["ฉัน", "ผม"], "you": ["คุณ"], "he": ["เขา"], "son": ["ลูกชาย"], "wife": ["ภรรยา"]},
    "id": {"me": ["saya"], "you": ["Anda"], "he": ["dia"], "son": ["anak saya"], "wife": ["istri saya"]},
    "ms": {"me": ["saya"], "you": ["anda"], "he": ["dia"], "son": ["anak saya"], "wife": ["isteri saya"]},
    "zh-CN": {"me": ["我"], "you": ["您", "你"], "he": ["他"], "son": ["我儿子"], "wife": ["我太太"]},
    "ko": {"me": ["제가", "저는", "제", "저를"], "you": ["손님이", "손님은", "손님의", "손님을"],
           "he": ["그 사람이", "그 사람은", "그 사람의", "그 사람을"], "son": ["아들이", "아들은", "아들의", "아들을"],
           "wife": ["아내가", "아내는", "아내의", "아내를"]},
    "ja": {"me": ["私", "わたし"], "you": ["あなた", "お客様"], "he": ["彼"], "son": ["息子"], "wife": ["妻"]},
    "km": {"me": ["ខ្ញុំ"], "you": ["អ្នក"], "he": ["គាត់"], "son": ["កូនប្រុសខ្ញុំ"], "wife": ["ប្រពន្ធខ្ញុំ"]},
    "lo": {"me": ["ຂ້ອຍ"], "you": ["ເຈົ້າ"], "he": ["ລາວ"], "son": ["ລູກຊາຍ"], "wife": ["ເມຍຂ້ອຍ"]},
    "my": {"me": ["ကျွန်တော်", "ကျွန်မ"], "you": ["ခင်ဗျား", "ရှင်"], "he": ["သူ"], "son": ["သားလေး"],
    "wife": ["ဇနီး"]},
}
# Who is named before a statement that names nobody.
NAMED = {"th": "ลูกชาย", "zh-CN": "我儿子", "ko": "아들이 ", "ja": "息子は", "lo": "ລູກຊາຍ", "km": "កូនប្រុសខ្ញុំ",
"my": "သားလေးက "}
# (pattern, what it becomes): a denial put in; read backwards by TAKEN, a denial taken off.
DENIED = {
    "en": [(r"\b(is|are|am|can|could|will|was|should|must)\b(?! not|n't)", r"\1 not"),
           (r"\bI(?='m\b)('m)", r"I\1 not"), (r"\bI (have|need|want|feel|eat|live|understand|take)\b", r"I do not \1"),
           (r"^(Please )(?!do not|don't)", r"\1do not "), (r"\bwith\b", "without")],
    "vi": [(r"\b(tôi|bạn) (có|bị|cần|muốn|ăn|uống|thấy|hiểu|biết)\b", r"\1 không \2"), (r"\blà\b", "không phải là"),
           (r"^Xin (?!lỗi|chào|cảm)", "Xin đừng "), (r"\bđã\b", "chưa")],
    "th": [(r"(ปวด|เจ็บ|แพ้|มี|เป็น|ต้องการ|อยาก|เข้าใจ|กิน|ชอบ|ใส่)", r"ไม่\1"), (r"กรุณา", "กรุณาอย่า")],
    "id": [(r"\b(ada|punya|mau|perlu|butuh|bisa|sakit|alergi|demam|mengerti|makan|ingin)\b", r"tidak \1"),
           (r"^(Tolong|Silakan) ", r"Jangan "), (r"\bdengan\b", "tanpa")],
    "ms": [(r"\b(ada|nak|mahu|perlu|boleh|sakit|alah|demam|faham|makan|ingin)\b", r"tidak \1"),
           (r"^(Tolong|Sila) ", r"Jangan "), (r"\bdengan\b", "tanpa")],
    "zh-CN": [(r"(?<![没不])(有)", r"没\1"), (r"(?<![不没需])(要|想|是|能|会|吃|疼|痛|懂)", r"不\1"),
              (r"^请(?!问)", "请不要")],
    "ko": [(r"있어요", "없어요"), (r"있습니다", "없습니다"), (r"필요해요", "필요 없어요"), (r"(아파요|먹어요|돼요|매워요)", r"안 \1"),
           (r"해 주세요", "하지 마세요"), (r"입니다", "이 아닙니다"), (r"예요", "가 아니에요")],
    "ja": [(r"あります", "ありません"), (r"います", "いません"), (r"です(?=。?$)", "ではありません"), (r"(?<=[きしちみりれべえけ])ます", "ません"),
           (r"てください", "ないでください"), (r"たいです", "たくないです"), (r"ました", "ませんでした")],
    "km": [(r"(មាន|ត្រូវការ|ចង់|ឈឺ|យល់|ញ៉ាំ|អាច)", r"មិន\1")],
    "lo": [(r"(?<!ບໍ່)(ມີ|ຕ້ອງການ|ຢາກ|ເຈັບ|ເຂົ້າໃຈ|ກິນ|ເປັນ|ແພ້|ໃສ່)", r"ບໍ່\1"), (r"ກະລຸນາ", "ກະລຸນາຢ່າ")],
    "my": [(r"ရှိပါတယ်", "မရှိပါဘူး"), (r"လိုချင်ပါတယ်", "မလိုချင်ပါဘူး"),
           (r"(နာ|တတ်|ဖြစ်|လို|စား|ရ)(ပါတယ်)", r"မ\1ပါဘူး"),
           (r"(ထည့်|ပြော|ခေါ်|ဖွင့်|သွား)(ပေး)?ပါ(?=။)", r"မ\1ပါနဲ့")],
}
TAKEN = {
    "en": [(r"\b(do|does) not ", ""), (r"\bdon't ", ""), (r"n't\b", ""), (r" not\b", ""), (r"\bwithout\b", "with"),
           (r"^No (?!,)", ""), (r"\b(have|has) no\b", r"\1 a"), (r"\bnever ", ""), (r"\bcannot\b", "can")],
    "vi": [(r"\bkhông (?=[^?]*\w)", ""), (r"\b(đừng|chưa) ", "")],
    "th": [(r"ไม่(?=.)(?!ได้ไหม)", ""), (r"อย่า", ""), (r"ห้าม", "")],
    "id": [(r"\b(tidak|bukan|jangan|belum|tak) ", ""), (r"\btanpa\b", "dengan")],
    "ms": [(r"\b(tidak|bukan|jangan|belum|tak) ", ""), (r"\btanpa\b", "dengan")],
    "zh-CN": [(r"没有", "有"), (r"[不没别](?=.)", "")],
    "ko": [(r"(?<!\w)(안|못) ", ""), (r"없어요", "있어요"), (r"없습니다", "있습니다"), (r"지 마세요", "세요"),
           (r"넣지 않은", "넣은"), (r"빼 ", "넣어 ")],
    "ja": [(r"ありません", "あります"), (r"ません(?!か)", "ます"), (r"ないで", "て"), (r"なし", "あり"), (r"抜き", "入り")],
    "km": [(r"មិន", ""), (r"កុំ", ""), (r"គ្មាន", "មាន")],
    "lo": [(r"ບໍ່(?=.)", ""), (r"ຢ່າ", ""), (r"ຫ້າມ", "")],
    "my": [(r"မရှိပါဘူး", "ရှိပါတယ်"), (r"မပါတဲ့", "ပါတဲ့"), (r"မ(\w+?)ပါနဲ့", r"\1ပါ"), (r"မ(\w+?)ပါဘူး", r"\1ပါတယ်")],
}
# A statement asked and a question stated: (pattern, what it becomes).
ASKED = {
    "en": [(r"^(I|You|We|They) (am|are|can|could|will|should)\b(.*?)\.?$", r"\2 \1\3?"),
           (r"^(It|This|That|He|She) (is|was)\b(.*?)\.?$", r"\2 \1\3?"),
           (r"^(The \w+) (is|are)\b(.*?)\.?$", r"\2 \1\3?"), (r"^It's\b(.*?)\.?$", r"Is it\1?"),
           (r"^(I|You|We) (have|need)\b(.*?)\.?$", r"Do \1 \2\3?")],
    "vi": [(r"[.]?$", " không?")], "th": [(r"(ครับ|ค่ะ)?$", "ไหม")],
    "id": [(r"^((Saya|Kami|Anda|\w+ (saya|Anda|ini)) .+?)\.?$", r"Apakah \1?")],
    "ms": [(r"^((Saya|Kami|Anda|\w+ (saya|anda|ini)) .+?)\.?$", r"Adakah \1?")],
    "zh-CN": [(r"(了)?。$", r"\1吗？")], "ko": [(r"니다\.$", "니까?")], "ja": [(r"(です|ます|ました|ません)。$", r"\1か。")],
    "km": [(r"^(.+?)(ទេ)?។?$", r"តើ\1ទេ?")], "lo": [(r"$", "ບໍ່")], "my": [(r"တယ်။$", "သလား။"), (r"မယ်။$", "မလား။")],
}
STATED = {
    "en": [(r"^(Is|Are|Was) (it|this dish|this seat|this place|this|that|there|you|we)\b(.*)\?$", r"\2 \1\3."),
           (r"^(Do|Does) (you|I|it|we)\b(.*)\?$", r"\2\3."),
           (r"^(Should|Must) (I|you)\b(.*)\?$", r"\2 \1\3.")],
    "vi": [(r" (không|chưa|à)\?$", ".")], "th": [(r"(ไหม|มั้ย|หรือเปล่า|หรือยัง)(ครับ|คะ)?$", "")],
    "id": [], "ms": [],  # Without "apakah" it is asked by the voice: "ada wifi" is a question as well.
    "zh-CN": [(r"吗？$", "。")], "ko": [(r"니까\?$", "니다.")], "ja": [(r"か。$", "。")],
    "km": [(r"^តើ(.+?)(ឬ)?ទេ\?$", r"\1។")], "lo": [(r"ບໍ່$", "")],
    "my": [(r"ပါသလား။$", "ပါတယ်။"), (r"သလား။$", "တယ်။"), (r"မလား။$", "မယ်။")],
}
# Words in which a question or a request shows; what has one is no plain statement.
WHAT = {
    "en": r"\b(what|where|when|who|which|how|why|what's|where's)\b",
    "vi": r"\b(gì|đâu|nào|ai|sao|bao|mấy|thế nào|khi nào)\b",
    "th": "อะไร|ไหน|เมื่อไหร่|เมื่อไร|ใคร|ทำไม|เท่าไหร่|เท่าไร|กี่|ยังไง|อย่างไร",
    "id": r"\b(apa|mana|kapan|siapa|berapa|bagaimana|kenapa|gimana)\b",
    "ms": r"\b(apa|mana|bila|siapa|berapa|bagaimana|kenapa|pukul berapa)\b",
    "zh-CN": "什么|哪|谁|怎么|多少|几|多久|多长|多远|为什么", "ko": "뭐|무엇|무슨|어디|언제|누구|몇|얼마|어떻게|왜|어느|어떤",
    "ja": "何|なに|どこ|いつ|誰|だれ|いくら|いくつ|どう|どれ|どの|どちら|なぜ|どんな", "km": "អ្វី|ណា|ពេលណា|ប៉ុន្មាន|យ៉ាងណា|ម៉េច",
    "lo": "ຫຍັງ|ໃສ|ໃດ|ໃຜ|ເທົ່າໃດ|ຈັກ|ແນວໃດ", "my": "ဘာ|ဘယ်|ဘယ|ဘယ်သူ|ဘယ်လောက်|ဘယ်လို",
}
REQUEST = {
    "en": r"\b(please|can|could|may|would|let|help|tell)\b|^(Enter|Sign|Go|Keep|Walk|Take|Turn|Wait|Call|Show"
          r"|Put|Make)\b",
    "vi": r"\b(xin|cho|giúp|mời|hãy|làm ơn|đừng|gọi|được không|vui lòng|lấy|thêm)\b",
    "th": "ขอ|กรุณา|ช่วย|เอา|เชิญ|อย่า|รับ|หน่อย|ได้ไหม",
    "id": r"\b(tolong|minta|silakan|mohon|boleh|bisa|jangan|mau|coba|ingin)\b",
    "ms": r"\b(tolong|minta|sila|boleh|jangan|nak|bagi|ingin)\b",
    "zh-CN": "请|给|要|来|帮|可以|麻烦|别|能|好吗|想", "ko": "주세|주시|부탁|세요|십시오|까요|싶|할게|주십",
    "ja": "ください|お願い|いただ|もらえ|くれ|いいですか|たい|どうぞ|ましょう|できますか", "km": "សូម|សុំ|ជួយ|អាច|កុំ|ចង់",
    "lo": "ຂໍ|ກະລຸນາ|ຊ່ວຍ|ເອົາ|ເຊີນ|ຢ່າ|ແດ່|ໄດ້ບໍ່", "my": "ပေးပါ|ပါရစေ|ကူညီ|လို့ ရ|ချင်|ပါနဲ့|ပါ။$",
}
ISQUESTION = {"vi": r"không\?|chưa\?", "th": "ไหม|มั้ย|หรือ", "zh-CN": "吗|呢", "ko": r"까|나요|\?", "ja": "か。?$",
"km": "តើ|ទេ\\?",
              "lo": "ບໍ່$", "my": "လား|လဲ"}
CASES = {  # (a particle or preposition, another that never says the same); in a joined script only as patterns.
    "en": [(r"(?<!far )\bfrom\b(?! here\?)", "to"), (r"\bto\b(?= (the|London|\w+ (station|airport)))", "from"),
           (r"\bbefore\b", "after"), (r"\bafter\b", "before"),
           (r"\bwith\b", "without"), (r"\bunder\b", "over"), (r"\binto\b", "out of"), (r"\bnear\b", "far from"),
           (r"\buntil\b", "from")],
    "vi": [(r"\btừ\b", "đến"), (r"\btrước\b", "sau"), (r"\bsau\b", "trước"), (r"\btrên\b", "dưới"),
           (r"\bdưới\b", "trên"),
           (r"\btrong\b", "ngoài"), (r"\bđến\b", "từ"), (r"\bgần\b", "xa"), (r"\bvới\b(?= )", "không có")],
    "th": [("จาก", "ถึง"), ("ก่อน", "หลัง"), ("หลัง(?=อาหาร)", "ก่อน"), ("ถึง", "จาก"), ("บน", "ใต้"),
           ("ให้(?=ฉัน|ผม)", "จาก"), ("ใกล้", "ไกล"), ("ข้างใน", "ข้างนอก")],
    "id": [(r"(?<!jauh )\bdari\b", "ke"), (r"\bke\b", "dari"), (r"\bsebelum\b", "sesudah"),
           (r"\bsesudah\b", "sebelum"), (r"\bsetelah\b", "sebelum"),
           (r"\bdengan\b", "tanpa"), (r"\buntuk\b", "dari"), (r"\bdekat\b", "jauh dari"), (r"\batas\b", "bawah")],
    "ms": [(r"(?<!jauh )\bdari\b", "ke"), (r"\bke\b", "dari"), (r"\bsebelum\b", "selepas"),
           (r"\bselepas\b", "sebelum"), (r"\bdengan\b", "tanpa"),
           (r"\buntuk\b", "daripada"), (r"\bdekat\b", "jauh dari"), (r"\batas\b", "bawah")],
    "zh-CN": [("从", "到"), ("(?<=[我你您要去])到", "从"), ("饭前", "饭后"), ("饭后", "饭前"), ("给我", "给他"), ("之前", "之后"), ("里面", "外面"),
              ("上面", "下面"), ("被", "把"), ("(?<!一)把", "被"), ("以前", "以后")],
    "ko": [(r"(?<=\w)(을|를)(?= (?!.*(싶|수 있|필요)))", lambda m: {"을": "이", "를": "가"}[m[1]]), (r"(?<=\w)에서(?= )", "까지"),
           (r"(?<=\w)까지", "부터"),
           (r"(?<=\w)부터", "까지"), (r"(?<=\w)(에게|한테)(?= )", r"\1서"), (r"(?<=\w\w)에(?= )", "에서부터"),
           (r"(?<=\w)(이|가)(?= \S*(있|없|아파|필요))", lambda m: {"이": "을", "가": "를"}[m[1]]), (r" 전에", " 후에"),
           (r" 후에", " 전에")],
    "ja": [("を(?!.*(たい|ほし|でき|られ|わか))", "に"), ("が(?!.*(たい|ほし|欲し|でき|られ|れます|わか|分か|好き|え))", "を"), ("から", "まで"),
           ("まで", "から"),
           ("(?<=.)へ", "から"), ("(?<=[一-龠ァ-ー])に(?=[行戻着乗])", "から"), ("食前", "食後"), ("食後", "食前"), ("の前", "の後ろ"),
           ("(?<=[一-龠ァ-ー])で(?=払|支)", "を")],
    "km": [("ពី(?!រ)", "ទៅ"), ("មុន", "ក្រោយ"), ("ក្រោយ", "មុន"), ("លើ", "ក្រោម"), ("ឱ្យខ្ញុំ", "ពីខ្ញុំ"),
           ("ដល់", "ពី"),
           ("ជិត", "ឆ្ងាយ"), ("ក្នុង", "ក្រៅ")],
    "lo": [("ຈາກ", "ຫາ"), ("ກ່ອນ", "ຫຼັງ"), ("ຫຼັງ(?=ອາຫານ)", "ກ່ອນ"), ("ເທິງ", "ລຸ່ມ"), ("ໃຫ້ຂ້ອຍ", "ຈາກຂ້ອຍ"),
           ("ໄປ(?=ສະໜາມ|ຕົວ|ໂຮງ)", "ຈາກ"), ("ໃກ້", "ໄກ"), ("ລຸ່ມ", "ເທິງ")],
    "my": [("ကို(?= )", "က"), ("မှာ(?= )", "ကနေ"), ("ကနေ", "အထိ"), ("အထိ", "ကနေ"), ("မတိုင်ခင်", "ပြီးမှ"),
           ("အပေါ်", "အောက်"), ("အောက်", "အပေါ်"),
           ("နဲ့(?= )", "မပါဘဲ"), ("ကျွန်တော့်ကို", "သူ့ကို"), ("အတွက်", "ဆီက")],
}
# Words that a sentence of a counter says without, or beside which a word may stand elsewhere.
LIGHT = {
    "en": "please here there some any just a an the this that these those now one see get have buy use take"
          " like do help me my "
          "very really too so much your you i we hello hi sorry thank thanks ok okay yes excuse again more it"
          " is are be near nearest in on at "
          "for to of",
    "vi": "xin này đây ở đó kia cái chiếc xem mua lấy dùng có giúp rất quá ạ nhé bạn tôi nữa thêm vâng dạ cho"
          " một cần được ra đi lại",
    "th": "นี้ ที่นี่ ตรงนี้ นั้น ดู ซื้อ ใช้ มี ช่วย มาก เลย หน่อย ด้วย คุณ ฉัน ผม อีก หนึ่ง เอา ได้ ไป มา"
          " อยู่ ให้ ที่ แล้ว",
    "id": "ini itu di sini situ lihat beli pakai ada bantu sangat sekali lagi anda saya satu ya tolong ke bisa"
          " boleh minta dong juga",
    "ms": "ini itu di sini situ lihat beli guna ada bantu sangat sekali lagi anda saya satu ya tolong ke boleh"
          " minta juga",
    "zh-CN": "这 这里 这儿 那 那里 看 买 用 有 帮 很 非常 太 再 一 一个 一下 您 你 我 了 的 给 个 这个 请 去 来 好",
    "ko": "이 여기 여기에 그 저 보다 보 사다 쓰다 있 있다 좀 아주 너무 정말 더 하나 한 제 저는 것 거 해 하 되 돼 주 이거 이것",
    "ja": "この ここ こちら ここに これ その それ 見 買 使 ある とても もう もっと 一 一つ 私 私は する し お 少し いただ ご どうぞ 何 ちょっと",
    "km": "នេះ ទីនេះ នោះ មើល ទិញ ប្រើ មាន ជួយ ណាស់ បន្តិច មួយ ខ្ញុំ អ្នក ទៀត ទៅ មក នៅ បាន ឱ្យ",
    "lo": "ນີ້ ຢູ່ນີ້ ນັ້ນ ເບິ່ງ ຊື້ ໃຊ້ ມີ ຊ່ວຍ ຫຼາຍ ແດ່ ໜຶ່ງ ຂ້ອຍ ເຈົ້າ ອີກ ໄປ ມາ ຢູ່ ໄດ້ ໃຫ້ ແລ້ວ ອັນ ອັນນີ້",
    "my": "ဒီ ဒီမှာ ဒီနေရာမှာ အဲဒီ ကြည့် ဝယ် သုံး ရှိ ကူ အရမ်း နည်းနည်း တစ်ခု တစ် ကျွန်တော် ကျွန်မ ထပ် ပေး သွား လာ ရ",
}
# Vessels, pieces and people beside a number, and words of courtesy: a sentence without them says the same to a clerk.
POLITE = {
    "en": "cups?( of)?|people|persons?|bottles?( of)?|thank(s| you)|sorry|excuse|only|keep|size",
    "vi": "ly|cốc|người|chai|cảm ơn|xin lỗi|cứ|vé|phần|suất|kèm|thấy",
    "th": "แก้ว|คน|ที่|ใบ|ผืน|ขวด|อัน|ท่าน|ขอบคุณ|ขอโทษ",
    "id": "gelas|orang|botol|terima kasih|maaf|cangkir|lembar|dalam|ukuran|buah|porsi",
    "ms": "gelas|orang|botol|terima kasih|maaf|cawan|helai|dalam|saiz|keping",
    "zh-CN": "杯|位|人|份|张|瓶|谢谢|抱歉|对不起|条|把|间|件", "ko": "잔|명|병|장|개|감사합니다|죄송합니다|분|그냥|사이즈",
    "ja": "杯|人|枚|本|名|ありがとう|すみません|少々|申し訳|個|そのまま|サイズ", "km": "កែវ|នាក់|ដប|អរគុណ|សុំទោស|សន្លឹក",
    "lo": "ຈອກ|ຄົນ|ແກ້ວ|ຕຸກ|ໃບ|ຂອບໃຈ|ຂໍໂທດ|ຜືນ|ທ່ານ",
    "my": "ခွက်|ယောက်|လုံး|စောင်|ပုလင်း|တစ်ခွက်|ကျေးဇူး|တောင်းပန်|ထည်|ပါ",
}
TIMES = {
    "en": "today tomorrow tonight yesterday now morning evening night noon week month",
    "vi": "hôm nay mai qua tối sáng trưa chiều đêm bây giờ ngày tuần",
    "th": "วันนี้ พรุ่งนี้ คืนนี้ เมื่อวาน เช้า เย็น ตอน วัน คืน",
    "id": "hari besok malam pagi siang sore kemarin sekarang minggu nanti",
    "ms": "hari esok malam pagi petang semalam sekarang minggu nanti", "zh-CN": "今天 明天 今晚 昨天 早上 晚上 现在 每天 天 点",
    "ko": "오늘 내일 어제 오늘밤 아침 저녁 밤 지금 하루 매일 시", "ja": "今日 明日 昨日 今夜 今晩 朝 夜 今 毎日 日 時",
    "km": "ថ្ងៃ ស្អែក យប់ ព្រឹក ល្ងាច ឥឡូវ ម្សិល",
    "lo": "ມື້ ຄືນ ເຊົ້າ ແລງ ດຽວນີ້ ຕອນ", "my": "နေ့ ဒီနေ့ မနက်ဖြန် ည မနက် ညနေ အခု မနေ့",
}
AND = {"en": r"\b(and|or)\b", "vi": r"\b(và|hay|hoặc)\b", "th": "และ|หรือ|กับ", "id": r"\b(dan|atau)\b",
"ms": r"\b(dan|atau)\b",
       "zh-CN": "和|或|还是|跟", "ko": "[와과랑] |하고 |이나 |거나", "ja": "[とや]|または|それとも", "km": "និង|ឬ", "lo": "ແລະ|ຫຼື|ກັບ",
       "my": "နဲ့|နှင့်|သို့မဟုတ်"}
OR = r"\b(or|hay|hoặc|atau)\b|还是|หรือ(?!เปล่า|ยัง)|ឬ(?!ទេ)|ຫຼື"
ORDERS = {"order", "hotel", "travel", "shop", "post", "money"}  # Topics in which a thing alone is asked for.
DIGITS = re.compile(r"(?<![\d.,:])\d{1,2}(?![\d.,:])")


def listed(words, language):
    """The words of a list field."""
    return set(words.get(language, "").split())


def within(word, text, language):
    """Where a word stands in a text, not within one of the longer words."""
    longer = [found.span() for found in re.finditer(LONGER[language], text, re.IGNORECASE)]
    edge = r"(?<!\w){}(?!\w)" if language in SPACED else "{}"
    spans = [found.span() for found in re.finditer(edge.format(re.escape(word)), text, re.IGNORECASE)]
    return [(start, end) for start, end in spans if not any(first < end and start < last for first, last in longer)]


def rewritten(rules, text, language):
    """Each rule on its first place."""
    for pattern, new in rules:
        found = re.search(pattern, text, re.IGNORECASE)
        longer = re.finditer(LONGER[language], text, re.IGNORECASE)
        if found and not any(place.start() < found.end() and found.start() < place.end() for place in longer):
            yield text[:found.start()] + (new(found) if callable(new) else found.expand(new)) + text[found.end():]


def asks(text, language):
    return bool("?" in text or "？" in text or re.search(WHAT[language], text, re.IGNORECASE)
                or (language in ISQUESTION and re.search(ISQUESTION[language], text)))


def is_choice(text, language):
    """Whether it asks for one of two, or asks twice."""
    marks = re.findall(ISQUESTION.get(language, "[?？]"), text)
    return len(marks) > 1 or bool(re.search(OR, text, re.IGNORECASE))


def requests(text, language):
    return bool(re.search(REQUEST[language], text, re.IGNORECASE))


class Sentence:
    """A text with its words of content, in its own letters where they are found there, else in its normal form."""

    def __init__(self, source, explanation):
        self.phrase, self.language, self.topic = source["id"], source["language"], source.get("topic", "")
        self.text, self.content = source["text"], explanation.get("content", [])
        for text in (self.text, explanation.get("normalised", "")):
            self.places = self.find(text)
            if self.places is not None:
                self.whole = text
                break
        else:
            self.places, self.whole = [], self.text

    def find(self, text):
        """Where each word stands, in order; None when one is not found. Words that stand twice are left alone."""
        places, end = [], 0
        for word in self.content:
            start = text.lower().find(word.lower(), end)
            if start < 0:
                return None
            end = start + len(word)
            times = within(word, text, self.language) if self.language in SPACED else re.findall(
                re.escape(word), text, re.IGNORECASE)
            if len(times) == 1:
                places.append((start, end))
        return places

    def words(self):
        return [(self.whole[start:end], start, end) for start, end in self.places]


def light(word, language):
    return word.lower() in listed(LIGHT, language)


def time(word, language):
    return any(part in word.lower() for part in listed(TIMES, language))


def number(word, language):
    return bool(re.search(r"\d", word)) or any(
        word.lower() == name or (language in JOINED | {"ko"} and word.startswith(name))
        for row in NUMBERS[language] for name in row.split())


def order(sentence):
    language = sentence.language
    if sentence.topic == "courtesy":
        return
    words = [(word, start, end) for word, start, end in sentence.words()
             if not (light(word, language) or time(word, language) or number(word, language)
                     or re.search(WHAT[language], word, re.IGNORECASE))]
    for place, (one, first, second) in enumerate(words):
        for other, third, fourth in words[place + 1:]:
            between = sentence.whole[second:third]
            if one.lower() != other.lower() and not re.search(AND[language], between, re.IGNORECASE):
                yield sentence.whole[:first] + other + between + one + sentence.whole[fourth:]


def left_out(sentence):
    words = sentence.words()
    for word, start, end in words:
        if (len(sentence.content) > 1 and not light(word, sentence.language)
                and not re.fullmatch(POLITE[sentence.language], word, re.IGNORECASE)):
            left = sentence.whole[:start] + sentence.whole[end:]
            yield re.sub(r" +(?=[ .,?!])|^[\s,、，၊]+|[,、，၊](?=\s*[.?!。？])", "", left).strip()


def particle(sentence):
    yield from rewritten(CASES[sentence.language], sentence.text, sentence.language)


def question(sentence):
    text, language = sentence.text, sentence.language
    if (sentence.topic == "courtesy" or requests(text, language) or is_choice(text, language)
            or re.search(WHAT[language], text, re.IGNORECASE)):
        return
    isNamed = any(within(form, text, language) for form in PERSONS[language]["me"])
    if asks(text, language):
        yield from rewritten(STATED[language], text, language)
    elif isNamed or language in ("en", "ja", "ko") or sentence.topic not in ORDERS:
        yield from rewritten(ASKED[language], text, language)


def negation(sentence):
    text, language = sentence.text, sentence.language
    if not asks(text, language):
        taken = list(rewritten(TAKEN[language], text, language))
        yield from taken or rewritten(DENIED[language], text, language)


def agreeing(text):
    """English verbs for he, my son and my wife."""
    for old, new in [("'ve", " has"), ("'m", " is"), ("'ll", " will"), ("'d", " would"), (" have", " has"),
                     (" am", " is"),
                     (" are", " is"), (" don't", " doesn't"), (" do", " does"), (" need", " needs"),
                     (" want", " wants"),
                     (" feel", " feels"), (" eat", " eats"), (" keep", " keeps")]:
        text = re.sub(rf"^(he|my son|my wife){old}\b", rf"\1{new}", text, flags=re.IGNORECASE)
    return text


def person(sentence):
    text, language = sentence.text, sentence.language
    forms, isFound = PERSONS[language], False
    for name in ("me", "you"):
        for place, form in enumerate(forms[name]):
            if form == "you" and place:  # "you" is subject and object alike; the first form stands for both.
                continue
            for start, end in within(form, text, language)[:1]:
                isFound = True
                for other in forms.keys() - {name}:
                    isAnybody = requests(text, language) or re.search(WHAT[language], text, re.IGNORECASE)
                    if other == "me" or (other == "you" and isAnybody):
                        continue
                    new = forms[other][min(place, len(forms[other]) - 1)]
                    changed = text[:start] + new + text[end:]
                    yield agreeing(changed) if language == "en" and other not in ("me", "you") else changed
    if (not isFound and language in NAMED and sentence.topic in ("health", "diet", "emergency")
            and not asks(text, language) and not requests(text, language)):
        yield NAMED[language] + text


def exchanged(sentence):
    """Numbers for others, digits too; a longer number word is not one with a shorter in it."""
    text, language = sentence.text, sentence.language
    for row in NUMBERS[language]:
        names = row.split()
        for name in sorted(names, key=len, reverse=True):
            spans = [(start, end) for start, end in within(name, text, language)
                     if not any(longer != name and name in longer and longer in text for longer in names)]
            if spans:
                start, end = spans[0]
                place = names.index(name)
                for step in (1, 3):
                    yield text[:start] + names[(place + step) % 10] + text[end:]
    for found in list(DIGITS.finditer(text))[:1]:
        yield text[:found.start()] + str(int(found[0]) + 1) + text[found.end():]


CHANGES = {"order": order, "left out": left_out, "particle": particle, "question": question, "negation": negation,
           "person": person, "number": exchanged}


def plain(text):
    return re.sub(r"[\W_]+", "", text.lower())


def surroundings(sentence, start, end):
    """What stands right before and right behind a word: a word, or two letters where words are joined."""
    before, behind = sentence.whole[:start], sentence.whole[end:]
    if sentence.language in SPACED:
        before, behind = before.split()[-1:], behind.split()[:1]
    else:
        before, behind = before.strip()[-2:], behind.strip()[:2]
    return [(side, "".join(part).lower()) for side, part in (("before", before), ("behind", behind)) if part]


def is_function(word, language):
    """Whether a word is of the lists above, and so not a thing."""
    names = {form.lower() for forms in PERSONS[language].values() for form in forms}
    return (light(word, language) or time(word, language) or number(word, language) or word.lower() in names
            or bool(re.search(WHAT[language], word, re.IGNORECASE)) or len(word) < 2 and language in SPACED
            or any(re.fullmatch(pattern, word, re.IGNORECASE) for pattern, _ in TAKEN[language] + CASES[language]))


def things(sentences, texts, wanted, generator):
    """One exchange or two in each sentence until enough: (sentence, changed text)."""
    where, together = collections.defaultdict(set), collections.defaultdict(set)
    for sentence in sentences:
        for word, start, end in sentence.words():
            if not is_function(word, sentence.language):
                for side in surroundings(sentence, start, end):
                    where[sentence.language, side].add(word.lower())
    for key, several in texts.items():
        words = {word for _, content in several for word in content}
        for word in words:
            together[key[0], word] |= words
    made, seen = [], set()
    for _ in range(2):
        for sentence in sentences:
            places = [place for place in sentence.words() if not is_function(place[0], sentence.language)]
            if not places:
                continue
            word, start, end = generator.choice(places)
            others = set().union(*(where[sentence.language, side] for side in surroundings(sentence, start, end)))
            near = together[sentence.language, word.lower()]
            others = sorted(other for other in others - near - {word.lower()}
                            if other not in word.lower() and word.lower() not in other
                            and (sentence.language, frozenset({word.lower(), other})) not in EXCEPTIONS)
            if not others:
                continue
            text = sentence.whole[:start] + generator.choice(others) + sentence.whole[end:]
            if (sentence.phrase, text) not in seen:
                seen.add((sentence.phrase, text))
                made.append((sentence, text))
    generator.shuffle(made)
    return made[:wanted]


def read(command, sources):
    """Sentences of sources, each with its words of content, each text once for a phrase."""
    sources = list({(row["id"], row["language"], row["text"]): row for row in sources}.values())
    answers, _ = parley(command + ["--explain"], [{"id": "0", "language": row["language"], "text": row["text"]}
                                                  for row in by_first(sources)], sources)
    return [Sentence(row, answer["explanation"]) for row, answer in zip(sources, answers, strict=True)]


def by_first(sources):
    """A source for each language: something must be held to be read at all."""
    return [lane[0] for lane in by_language(sources).values()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--things", type=int, default=3000, help="how many exchanged things at most (3000)")
    parser.add_argument("--most", type=int, default=250, help="how many of each other kind and language at most (250)")
    parser.add_argument("--seed", type=int, default=20261128)
    parser.add_argument("--list", metavar="KIND", help="print what was answered, of a kind or of `all`")
    parser.add_argument("--json", help="where to write all figures")
    parser.add_argument("sets")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    generator = random.Random(given.seed)

    # What is held together: each pack, and each side of the pairs, so that a meaning is held once.
    demo = demo_pack()
    holdings, said = {"demo": demo}, []
    for folder in folders(given.sets):
        pairs = load(folder, "pairs")
        for side in ("phrase", "said"):
            holdings[f"{folder.name} {side}"] = [{"id": f"{place}", "language": pair["language"], "text": pair[side]}
                                                 for place, pair in enumerate(pairs)]
        holdings[f"{folder.name} pack"] = [{"id": row["meaning"], "language": row["language"], "text": row["text"]}
                                           for row in load(folder, "pack")]
        said += [(f"{folder.name} pack", {"id": row["meaning"], "language": row["language"], "text": row["text"]})
                 for row in load(folder, "queries") if row["meaning"]]
        said += [("demo", {"id": row["phrase"], "language": row["language"], "text": row["said"]})
                 for row in load(folder, "demo") if row["kind"] == "paraphrase"]
    holdings = {name: rows for name, rows in holdings.items() if rows}
    sentences = {name: read(given.command, rows) for name, rows in holdings.items()}
    texts = collections.defaultdict(list)  # What is said for a meaning, with its words of content.
    groups = list(sentences.items())
    groups += [(name, read(given.command, [row for of, row in said if of == name]))
               for name in dict.fromkeys(of for of, _ in said)]
    for name, some in groups:
        for sentence in some:
            texts[sentence.language, name, sentence.phrase].append(
                (plain(sentence.text), {word.lower() for word in sentence.content}))

    everything = [(sentence, name) for name, some in sentences.items() for sentence in some]
    holding = {id(sentence): name for sentence, name in everything}
    made = [("thing", sentence, text)
            for sentence, text in things([one for one, _ in everything], texts, given.things, generator)]
    for kind, change in CHANGES.items():
        some = [(sentence, text) for sentence in sentences["demo"]
                for text in change(sentence)]
        lanes = collections.defaultdict(dict)
        for sentence, text in some:
            lanes[sentence.language].setdefault((sentence.phrase, plain(text)), (sentence, text))
        for lane in lanes.values():
            chosen = list(lane.values())
            made += [(kind, sentence, text)
                     for sentence, text in generator.sample(chosen, min(given.most, len(chosen)))]
    made = [(kind, sentence, text) for kind, sentence, text in made
            if plain(text) and (sentence.language, text) not in EXCEPTIONS
            and all(plain(text) != known
                    for known, _ in texts[sentence.language, holding[id(sentence)], sentence.phrase])]

    own, others, told = collections.Counter(), collections.Counter(), []
    of = collections.Counter((kind, sentence.language) for kind, sentence, _ in made)
    for name, rows in holdings.items():
        batch = [row for row in made if holding[id(row[1])] == name]
        queries = [{"text": text, "language": sentence.language} for _, sentence, text in batch]
        answers, _ = parley(given.command, rows, queries)
        for (kind, sentence, text), answer in zip(batch, answers, strict=True):
            if answer["outcome"] == "answer":
                isOwn = answer["phrase"] == sentence.phrase
                (own if isOwn else others)[kind, sentence.language] += 1
                told.append({"kind": kind, "language": sentence.language, "text": text, "original": sentence.text,
                             "answer": answer["phrase"], "own": isOwn})
    languages = list(dict.fromkeys(row["language"] for row in demo))
    print("answered with what was changed, of how many, by kind and language; by another phrase")
    print(" " * 10 + "".join(f"{language:>9}" for language in languages) + f"{'all':>12}{'%':>7}{'others':>8}")
    for kind in [*KINDS, "all"]:
        kinds = KINDS if kind == "all" else [kind]
        cells = [(sum(own[k, language] for k in kinds), sum(of[k, language] for k in kinds)) for language in languages]
        wrong, all_ = sum(cell[0] for cell in cells), sum(cell[1] for cell in cells)
        beside = sum(others[k, language] for k in kinds for language in languages)
        print(f"  {kind:8}" + "".join(f"{f'{few}/{many}':>9}" for few, many in cells)
              + f"{f'{wrong}/{all_}':>12}{share(wrong, all_):7.2f}{beside:8}")
    for row in told:
        if given.list in ("all", row["kind"]):
            print(f"{row['kind']} {row['language']}{'' if row['own'] else ' (another phrase)'}: “{row['text']}” from "
                  f"“{row['original']}” answered {row['answer']}")
    if given.json:
        figures = [{"kind": kind, "language": language, "made": count, "answered": own[kind, language],
                    "others": others[kind, language]} for (kind, language), count in sorted(of.items())]
        written = json.dumps({"figures": figures, "answered": told}, ensure_ascii=False, indent=1)
        pathlib.Path(given.json).write_text(written, encoding="utf8")


if __name__ == "__main__":
    sys.exit(main())
