extension TableTexts {
    /// The words of Thai: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let thai = #"""
        # Politeness, particles, address.
        vocative	ครับ	ค่ะ	คะ	นะ	นะครับ	นะคะ	จ้ะ	จ้า	จ๊ะ	ฮะ	ครับผม	ขอรับ	น่ะ	ล่ะ	สิ	ซิ	เลย	ด้วย	หน่อย	ที	นะจ๊ะ # particles
        vocative	พี่	พี่คะ	พี่ครับ	น้อง	น้องคะ	น้องครับ	ลุง	ป้า	คุณ	ท่าน	คุณครับ	คุณคะ	พวกเรา	อ่ะ	อะ	เนี่ย	แหละ # address
        light	เขาว่า	ตัวเอง # I
        light	ก็	ที่	ว่า	ซึ่ง	และ	กับ	แล้วก็	จะ	กำลัง	ได้	ให้	ไว้	อยู่	เป็น	คือ	ใน	ของ	สำหรับ	เพื่อ	โดย	อัน	ตัว # particles
        light	นิด	นิดหน่อย	นิดนึง	สัก	ก่อน	กัน	มา	ไป	เอง	เท่านั้น	แค่	เพียง	แบบ	ทั้ง	พอ	เอ่อ	อ่า	อืม	คือว่า	อยู่นะ	ทาง # particles
        light	ถ้าเป็นไปได้	ถ้าได้	เผื่อ	พอดี	จริง ๆ	จริงๆ	ช่วงนี้	มัน	สิ่ง	การ	ความ	ณ	ตรง	บริเวณ	ส่วน # hedges
        light	ของฉัน	ของผม	ของหนู	ของเรา	ของดิฉัน	ของทางร้าน	ของที่นี่	ให้ลูกค้า	ลูกค้า # whose it is, when it is the speaker's or the shop's
        want	ขอ	อยาก	อยากจะ	ต้องการจะ	ช่วย	กรุณา	โปรด	รบกวน	รบกวนขอ	รบกวนช่วย	วาน	เอา	ขอเอา	จะเอา	อยากให้ # requests
        want	ขอให้	ขออนุญาต	ขอได้ไหม	ช่วยหน่อย	จำเป็นต้อง	จะขอ	มาขอ	ขอรบกวน	ขอความกรุณา	พอจะ	สามารถ	ขอซื้อ	จะมา	มาเพื่อ	มาเอา # requests
        want	ขอหน่อย	ได้โปรด	ช่วยกรุณา	ควร # requests
        info	อะไร	คืออะไร	อยากทราบ	อยากทราบว่า	ขอทราบ	บอก	บอกหน่อย	ช่วยบอก	ไม่ทราบว่า	ทราบไหมว่า	ทราบไหม	รู้ไหม	รู้ไหมว่า	เป็นอะไร # asking; ไม่ทราบว่า opens a polite question and denies nothing
        info	ไม่รู้ว่า	สอบถาม	ขอสอบถาม	ขอถาม	ถาม	ขอถามหน่อย	สงสัยว่า	เท่ากับอะไร	ยังไง	อย่างไร	เป็นยังไง	เป็นอย่างไร # asking
        ask	ไหม	มั้ย	มัย	หรือเปล่า	รึเปล่า	หรือ	หรือไม่	ใช่ไหม	ใช่มั้ย	ใช่หรือไม่	ใช่หรือเปล่า	ได้ไหม	ได้มั้ย	ได้หรือเปล่า # questions
        ask	หรือยัง	รึยัง	ใช่ป่ะ	ป่าว	ปะ	เหรอ	หรอ	มีไหม	ไหมหนอ	ไม่ใช่เหรอ	ไม่ใช่หรือ	ไม่ได้เหรอ # questions, negative ones too
        exist	มี	มีขาย	มีให้	ขายไหม # there is
        not	ไม่	ไม่ได้	ไม่มี	ไม่ใช่	ไม่ต้อง	ไม่อยาก	ไม่เอา	อย่า	ห้าม	ไร้	ปราศจาก	งด	เลิก	ไม่ต้องการ	ไม่ใส่	มิได้	มิ	ไม่เคย	ยังไม่	ไม่ค่อย	ไม่สามารถ # negation
        not	ยังไม่ได้	ยังไม่มี	ไม่ขอ	หมด # negation
        light	ไม่ไหว	อยู่ไม่ไหว	อยู่ไม่ไหวแล้ว	ไม่ไหวแล้ว	ทนไม่ไหว	ไม่ไหวเลย # so much that it cannot be borne: a degree, not a denial
        courtesy	สวัสดี	หวัดดี	สวัสดีครับ	สวัสดีค่ะ	ฮัลโหล # greetings
        courtesy	ขอบคุณ	ขอบคุณครับ	ขอบคุณค่ะ	ขอบคุณมาก	ขอบใจ	ขอบพระคุณ # thanks
        courtesy	ขอโทษ	ขออภัย	ขอโทษนะ	โทษที	ขอโทษที # apology
        courtesy	ลาก่อน	บาย	แล้วเจอกัน # leaving
        courtesy	ใช่	ถูกต้อง # assent
        person	เขา	พวกเขา	เธอ	หล่อน	มันคือ
        yours	ของคุณ	ของท่าน
        # What binds to the next word.
        bind	จาก # from
        bind	ก่อนหน้า	ก่อนอาหาร # before
        bind	หลัง	หลังจาก	ภายหลัง # after
        bind	จนถึง	จนกว่า	ถึง # until
        bind	แทน	แทนที่ # instead
        bind	ยกเว้น	นอกจาก # except
        bind	กว่า # than
        bind	ใกล้	ติดกับ # near
        bind	ทุก	แต่ละ # every
        bind	ใต้ # under
        # Numbers.
        number	0	ศูนย์
        number	1	หนึ่ง	นึง	เอ็ด	เดียว
        number	2	สอง	ยี่	คู่
        number	3	สาม
        number	4	สี่
        number	5	ห้า
        number	6	หก
        number	7	เจ็ด
        number	8	แปด
        number	9	เก้า
        multiplier	10	สิบ
        multiplier	100	ร้อย
        multiplier	1000	พัน
        multiplier	10000	หมื่น
        multiplier	100000	แสน
        multiplier	1000000	ล้าน
        ordinal	1	ที่หนึ่ง	แรก	อันดับหนึ่ง
        ordinal	2	ที่สอง
        ordinal	3	ที่สาม
        # May be left out.
        setting	ที่นี่	ตรงนี้	จากตรงนี้	แถวนี้	ร้านนี้	ที่ร้าน	นี่	ทางนี้ # here
        setting	ที่นั่น	ตรงนั้น	ที่โน่น	นั่น	แถวนั้น # there
        deixis	นี้	อันนี้	ตัวนี้ # this
        deixis	นั้น	อันนั้น	ตัวนั้น # that
        deixis	ตอนนี้	เดี๋ยวนี้	ขณะนี้	ทันที # now
        degree	มาก	มากเลย	เกินไป	เกิน	จัง	จังเลย	มากมาย	ค่อนข้าง	สุด ๆ	สุดๆ	ไปหน่อย	มาก ๆ	มากๆ	แสนจะ # how much
        degree	ขึ้น	มากขึ้น	อีกนิด	ยิ่งขึ้น # more than now
        degree	ลง	น้อยลง # less than now
        measure	ใบ	ชิ้น	ลูก	เล่ม	คัน	ตัวเลข	กล่อง	แผ่น # classifiers
        measure	คน	ท่านคน	ที่นั่งคน # heads
        measure	แก้ว	ถ้วย # cups
        measure	ขวด	กระป๋อง # bottles
        measure	จาน	ชาม # plates
        measure	เม็ด # tablets
        weak	ซื้อ	หาซื้อ	จอง # what a shop has is asked for to be bought
        weak	ใช้	ใช้งาน	ให้ใช้ # what is asked for is to be used
        weak	ต้อง	จะต้อง # duty, when the wish is the same
        weak	พักอยู่	ที่พักอยู่ # where one stays
        weak	รวม	รวมอยู่ # part of a price
        weak	นั่ง # at a table one sits
        weak	เส้นทางไป
        # Time.
        time	เช้า	ตอนเช้า	ช่วงเช้า
        time	เที่ยง	กลางวัน	ตอนเที่ยง
        time	บ่าย	ตอนบ่าย	ช่วงบ่าย
        time	เย็นค่ำ	ตอนเย็น	ช่วงเย็น
        time	ค่ำ	ตอนค่ำ
        time	กลางคืน	ตอนกลางคืน
        time	กี่คืน
        time	วันนี้
        time	พรุ่งนี้	วันพรุ่งนี้
        time	เมื่อวาน	เมื่อวานนี้
        time	มะรืน	มะรืนนี้
        time	คืนนี้
        time	สัปดาห์หน้า	อาทิตย์หน้า
        time	สัปดาห์นี้	อาทิตย์นี้
        time	สัปดาห์	อาทิตย์
        time	เดือนหน้า
        time	เดือนนี้
        time	เดือน
        time	ปี
        time	ชั่วโมง
        time	นาที
        time	โมง	นาฬิกา
        time	วัน
        time	วันจันทร์	จันทร์
        time	วันอังคาร	อังคาร
        time	วันพุธ
        time	วันพฤหัส	วันพฤหัสบดี	พฤหัส
        time	วันศุกร์	ศุกร์
        time	วันเสาร์	เสาร์
        time	วันอาทิตย์
        time	มกราคม
        time	กุมภาพันธ์
        time	มีนาคม
        time	เมษายน
        time	พฤษภาคม
        time	มิถุนายน
        time	กรกฎาคม
        time	สิงหาคม
        time	กันยายน
        time	ตุลาคม
        time	พฤศจิกายน
        time	ธันวาคม
        # Direction.
        way	ซ้าย	ทางซ้าย	ซ้ายมือ	ด้านซ้าย	ฝั่งซ้าย	ไปทางซ้าย
        way	ขวา	ทางขวา	ขวามือ	ด้านขวา	ฝั่งขวา	ไปทางขวา
        way	ตรงไป	ไปตรง ๆ	ไปตรงๆ
        way	ขึ้นไป
        way	ลงไป
        way	ข้างใน	ด้านใน	ในร้าน
        way	ข้างนอก	ด้านนอก	นอกร้าน	กลางแจ้ง
        way	ชั้นบน
        way	ชั้นล่าง
        way	ต่างประเทศ	เมืองนอก	นอกประเทศ
        way	ในประเทศ	ภายในประเทศ
        way	ข้างหน้า	ด้านหน้า
        way	ข้างหลัง	ด้านหลัง
        # Questions.
        which	ที่ไหน	ตรงไหน	ไหน	อยู่ไหน	อยู่ที่ไหน	อยู่ตรงไหน	ไปทางไหน	ทางไหน
        which	เท่าไหร่	เท่าไร	ราคาเท่าไหร่	ราคาเท่าไร	กี่บาท	กี่ตังค์	คิดเท่าไหร่	เท่าใด
        which	กี่โมง	เมื่อไหร่	เมื่อไร	เวลาไหน	เวลาใด	ตอนไหน
        which	นานเท่าไหร่	นานแค่ไหน	นานไหม	กี่นาที	กี่ชั่วโมง
        which	ไกลแค่ไหน
        which	กี่
        which	ใคร
        which	ทำไม
        # Actions.
        act	เลี้ยว
        act	เปิด
        act	ปิด
        act	ส่ง	จัดส่ง	ฝากส่ง
        act	รับ	มารับ	มาเอาของ	ไปรับ
        act	แลก	แลกเปลี่ยน
        act	แลกเงิน	แลกเปลี่ยนเงิน	แลกเงินตรา
        act	เปลี่ยน
        act	ยกเลิก
        act	เลื่อน
        act	นัด	นัดหมาย	การนัด
        act	ฝาก	ขอฝาก	ฝากไว้
        act	คืน	ส่งคืน
        act	จ่าย	ชำระ	จ่ายเงิน	ชำระเงิน
        act	เช่า
        act	ยืม
        act	ซ่อม	แก้
        act	เสีย	พัง	ใช้ไม่ได้	ไม่ทำงาน	ชำรุด
        act	หาย	ทำหาย	สูญหาย
        act	หา	ค้นหา
        act	พูด	พูดคุย	คุย
        act	ช้า	ช้า ๆ	ช้าๆ	ช้าลง
        act	เร็ว	เร็วขึ้น	เร็ว ๆ	เร็วๆ	ไว
        act	ฟัง
        act	เข้าใจ
        act	เขียน	จด
        act	โทร	โทรศัพท์หา
        act	กิน	ทาน	รับประทาน
        act	ดื่ม
        act	ปวด	เจ็บ
        act	แพ้
        act	ป่วย	ไม่สบาย
        act	ถ่ายรูป	ถ่ายภาพ
        act	พิมพ์	ปริ้น	ปริ๊นท์
        act	ถ่ายเอกสาร	ก๊อปปี้
        act	ถอนเงิน	กดเงิน
        act	ฝากเงิน
        act	โอนเงิน
        act	เติมเงิน
        act	จอด	จอดรถ
        act	สูบบุหรี่
        act	ทำความสะอาด
        act	ซัก	ซักผ้า
        act	รอ
        act	ลอง
        act	ตัดผม
        act	สระผม
        act	ลงทะเบียน	สมัคร
        act	เช็คอิน	เช็กอิน
        act	เช็คเอาท์	เช็คเอาต์	เช็กเอาต์
        act	ใส่	เติม
        act	พัก	เข้าพัก
        act	ต่อ	ต่ออายุ
        act	เพิ่ม	ขอเพิ่ม	อีก
        act	ลด	ลดราคา
        act	ปลุก
        act	ดู
        act	เดิน
        act	หยุด
        act	ตั้ง
        act	เล่น
        act	เห็น
        act	รู้
        act	ขาย
        # Things.
        same	ตั๋ว	บัตร	บัตรเข้าชม	ตั๋วเข้าชม
        same	ผู้ใหญ่
        same	เด็ก
        same	นักเรียน
        same	ผู้สูงอายุ	คนแก่
        same	อาหารเช้า	ข้าวเช้า	มื้อเช้า
        same	อาหารกลางวัน	มื้อเที่ยง	ข้าวเที่ยง	มื้อกลางวัน
        same	อาหารเย็น	มื้อเย็น	ข้าวเย็น	อาหารค่ำ	มื้อค่ำ
        same	ค่าห้อง	ราคาห้อง	ค่าที่พัก
        same	ราคา
        same	ห้อง	ห้องพัก
        same	ห้องน้ำ	สุขา	ห้องสุขา	ส้วม	โถส้วม
        same	ชา
        same	ชาร้อน
        same	ชาเย็น
        same	กาแฟ
        same	ร้อน
        same	เย็น
        same	หนาว
        same	น้ำ	น้ำดื่ม	น้ำเปล่า
        same	น้ำแข็ง
        same	น้ำร้อน
        same	ไวไฟ	wifi	เน็ต	อินเทอร์เน็ต	อินเตอร์เน็ต	สัญญาณเน็ต
        same	รหัส	รหัสผ่าน	พาสเวิร์ด	password	พาส
        same	พัสดุ	กล่องพัสดุ	พัสดุกล่อง	ห่อพัสดุ
        same	จดหมาย
        same	แสตมป์
        same	กระเป๋า	กระเป๋าเดินทาง	สัมภาระ	กระเป๋าสัมภาระ
        same	โต๊ะ
        same	เก้าอี้	ที่นั่ง
        same	เมนู	รายการอาหาร
        same	ใบเสร็จ	ใบเสร็จรับเงิน
        same	บิล	เช็คบิล	คิดเงิน	เก็บเงิน	เก็บตังค์
        same	ลิฟต์	ลิฟท์
        same	บันได
        same	ทางเข้า
        same	ทางออก
        same	ร้านขายยา	ร้านยา
        same	โรงพยาบาล
        same	หมอ	แพทย์	คุณหมอ
        same	หมอฟัน	ทันตแพทย์
        same	พยาบาล
        same	ยา
        same	หัว	ศีรษะ
        same	ท้อง
        same	ฟัน
        same	เข่า	หัวเข่า
        same	ไข้	เป็นไข้
        same	ธนาคาร	แบงก์
        same	ตู้เอทีเอ็ม	เอทีเอ็ม	atm
        same	เงินสด
        same	เงิน	ตังค์
        same	บัตรเครดิต
        same	สนามบิน
        same	สถานี
        same	สถานีรถไฟ
        same	ป้ายรถเมล์
        same	รถเมล์	รถบัส	รถประจำทาง
        same	รถไฟ
        same	แท็กซี่	แทกซี่
        same	รถ	รถยนต์
        same	มอเตอร์ไซค์	รถมอเตอร์ไซค์	จักรยานยนต์
        same	จักรยาน
        same	โทรศัพท์	มือถือ	โทรศัพท์มือถือ
        same	ซิม	ซิมการ์ด
        same	ที่ชาร์จ	สายชาร์จ
        same	แอร์	เครื่องปรับอากาศ
        same	ไฟ	แสง
        same	ผ้าเช็ดตัว	ผ้าขนหนู
        same	หมอน
        same	ผ้าห่ม
        same	กุญแจ	กุญแจห้อง	คีย์การ์ด
        same	พาสปอร์ต	หนังสือเดินทาง
        same	เอกสาร
        same	ใบขับขี่
        same	ใหญ่
        same	เล็ก
        same	ถูก
        same	แพง
        same	เผ็ด
        same	หวาน
        same	อร่อย
        same	ใหม่
        same	เก่า
        same	ฟรี	ไม่เสียเงิน	ไม่คิดเงิน
        same	อื่น
        same	มุมถนน	หัวมุม	หัวมุมถนน
        same	ถนน
        same	ผักชี
        same	น้ำตาล
        same	นม
        same	สามี
        same	ภรรยา	เมีย
        same	แม่
        same	พ่อ
        same	สถานที่
        same	บาท
        same	เสียงดัง	หนวกหู
        same	สกปรก
        need	อยากได้	ต้องการ # who needs it decides: the speaker asks for it, the listener is offered it
        me	ฉัน	ดิฉัน	ผม	หนู	เรา	ข้าพเจ้า	กระผม # the speaker: with him, a need is no offer
        done	แล้ว # what has been done is not asked for again
        done	ไว้แล้ว	เรียบร้อยแล้ว # what has been done is not asked for again
        reply	ไม่เป็นไร # an answer of its own, whatever thanks go with it
        person	ลูกฉัน	ลูกผม	ลูกดิฉัน	ลูกของฉัน	ลูกของผม	ลูกสาว	ลูกชาย # the child of the speaker, not a counted thing
        act	หลงทาง	หลง # else read as down
        act	มีนัด	มีนัดไว้	นัดไว้ # having an appointment is not making one
        courtesy	โอเค	ตกลง # agreement, which is not assent to a fact
        reply	แค่นี้	เท่านี้	แค่นั้น	แค่นี้แหละ # an answer of its own, whatever thanks go with it
        same	ที่อยู่	ที่อยู่อาศัย # two light words by their letters
        same	เฉพาะ	แต่เฉพาะ # a limit is not what it limits
        opposite	ซ้าย	ขวา
        opposite	เปิด	ปิด
        opposite	เช็คอิน	เช็คเอาท์
        opposite	ร้อน	หนาว
        opposite	ช้า	เร็ว
        opposite	ส่ง	รับ
        """#
}
