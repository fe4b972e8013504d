extension TableTexts {
    /// The words of Lao: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let lao = #"""
        # Politeness, address, particles.
        vocative	ແດ່	ເດີ	ເດ	ເນາະ	ແນ່	ເຈົ້າ	ເອື້ອຍ	ອ້າຍ	ນ້ອງ	ໂດຍ	ຈັກໜ່ອຍ	ຈັກຫນ່ອຍ	ໜ່ອຍ	ຫນ່ອຍ	ນຳ	ນະ	ດອກ	ແມ່	ທ່ານ # particles and address
        light	ທີ່	ຢູ່	ໃນ	ຂອງ	ແລະ	ກັບ	ສຳລັບ	ແມ່ນ	ເປັນ	ຈະ	ກຳລັງ	ໄດ້	ໃຫ້	ກໍ # I, particles
        light	ຂອງຂ້ອຍ	ຂອງພວກເຮົາ	ໄປ	ມາ	ໄວ້	ເພື່ອ	ວ່າ	ຊຶ່ງ	ພຽງ	ແຕ່ # particles
        want	ຂໍ	ຢາກ	ກະລຸນາ	ຊ່ວຍ	ຂໍໃຫ້	ສາມາດ	ຢາກຈະ	ຕ້ອງ	ຂໍອະນຸຍາດ	ຂໍແດ່ # requests
        info	ຫຍັງ	ແມ່ນຫຍັງ	ບອກ	ຢາກຮູ້	ຢາກຖາມ	ຂໍຖາມ	ຮູ້ບໍ່	ແນວໃດ # asking
        ask	ບໍ່ແມ່ນບໍ	ແມ່ນບໍ່	ແມ່ນບໍ	ຫຼືບໍ່	ຫຼືບໍ	ຫຼືຍັງ	ໄດ້ບໍ່	ໄດ້ບໍ	ຫລືບໍ່ # questions
        askFinal	ບໍ່	ບໍ	ວາ	ຫວາ # ບໍ່ at the end asks
        exist	ມີ	ຂາຍ
        not	ບໍ່	ບໍ່ໄດ້	ບໍ່ມີ	ບໍ່ແມ່ນ	ຢ່າ	ຫ້າມ	ບໍ່ຕ້ອງ	ບໍ່ຢາກ	ບໍ່ເອົາ	ບໍ່ໃສ່	ຍັງບໍ່	ບໍ່ສາມາດ # negation
        courtesy	ສະບາຍດີ # greeting
        courtesy	ຂອບໃຈ	ຂອບໃຈຫຼາຍ	ຂອບໃຈຫຼາຍໆ # thanks
        courtesy	ຂໍໂທດ	ຂໍອະໄພ # apology
        courtesy	ລາກ່ອນ	ໂຊກດີ # leaving
        yours	ຂອງເຈົ້າ
        person	ລາວ	ຂອງລາວ
        person	ເຂົາ	ພວກເຂົາ
        bind	ຈາກ # from
        bind	ກ່ອນ # before
        bind	ຫຼັງ	ຫຼັງຈາກ	ຫລັງ # after
        bind	ຈົນ	ຈົນຮອດ	ຮອດ # until
        bind	ແທນ # instead
        bind	ຍົກເວັ້ນ # except
        bind	ກວ່າ # than
        bind	ໃກ້ # near
        bind	ທຸກ # every
        number	0	ສູນ
        number	1	ໜຶ່ງ	ຫນຶ່ງ	ເອັດ	ດຽວ
        number	2	ສອງ
        number	3	ສາມ
        number	4	ສີ່
        number	5	ຫ້າ
        number	6	ຫົກ
        number	7	ເຈັດ
        number	8	ແປດ
        number	9	ເກົ້າ
        number	20	ຊາວ
        multiplier	10	ສິບ
        multiplier	100	ຮ້ອຍ
        multiplier	1000	ພັນ
        multiplier	10000	ໝື່ນ	ຫມື່ນ
        multiplier	100000	ແສນ
        multiplier	1000000	ລ້ານ
        ordinal	1	ທີໜຶ່ງ
        ordinal	2	ທີສອງ
        deixis	ນີ້	ອັນນີ້ # this
        deixis	ນັ້ນ	ອັນນັ້ນ # that
        setting	ຢູ່ນີ້	ທີ່ນີ້	ບ່ອນນີ້	ຢູ່ທີ່ນີ້ # here
        setting	ຢູ່ຫັ້ນ	ທີ່ນັ້ນ # there
        deixis	ດຽວນີ້	ຕອນນີ້ # now
        degree	ຫຼາຍ	ເກີນໄປ	ໂພດ	ແທ້	ຫລາຍ	ແຮງ # how much
        measure	ຄົນ # heads
        measure	ຈອກ	ແກ້ວ # cups
        measure	ແກ້ວໃຫຍ່	ຕຸກ # bottles
        measure	ຈານ	ຖ້ວຍ # plates
        measure	ໃບ	ອັນ	ເມັດ	ຫໍ່ # classifiers
        weak	ຊື້
        weak	ໃຊ້
        time	ມື້ນີ້
        time	ມື້ອື່ນ
        time	ມື້ວານ	ມື້ວານນີ້
        time	ເຊົ້າ	ຕອນເຊົ້າ
        time	ເຊົ້ານີ້
        time	ທ່ຽງ	ຕອນທ່ຽງ
        time	ບ່າຍ	ຕອນບ່າຍ
        time	ບ່າຍນີ້
        time	ແລງ	ຕອນແລງ
        time	ກາງຄືນ	ຄືນ
        time	ຄືນນີ້
        time	ອາທິດນີ້
        time	ອາທິດໜ້າ	ອາທິດຫນ້າ
        time	ໂມງ
        time	ນາທີ
        time	ຊົ່ວໂມງ
        time	ວັນຈັນ
        time	ວັນອັງຄານ
        time	ວັນພຸດ
        time	ວັນພະຫັດ
        time	ວັນສຸກ
        time	ວັນເສົາ
        time	ວັນອາທິດ
        way	ຊ້າຍ	ທາງຊ້າຍ	ເບື້ອງຊ້າຍ
        way	ຂວາ	ທາງຂວາ	ເບື້ອງຂວາ
        way	ຊື່ໄປ	ໄປຊື່	ຊື່ໆ
        way	ຂຶ້ນ	ຊັ້ນເທິງ
        way	ລົງ	ຊັ້ນລຸ່ມ
        way	ທາງໃນ	ຂ້າງໃນ
        way	ທາງນອກ	ຂ້າງນອກ
        way	ຕ່າງປະເທດ
        way	ໃນປະເທດ
        which	ໃສ	ຢູ່ໃສ	ບ່ອນໃດ	ຢູ່ບ່ອນໃດ
        which	ເທົ່າໃດ	ລາຄາເທົ່າໃດ	ຈັກກີບ	ລາຄາ
        which	ຈັກໂມງ	ເວລາໃດ	ເມື່ອໃດ	ຕອນໃດ
        which	ດົນປານໃດ
        which	ໃຜ
        which	ເປັນຫຍັງ
        act	ລ້ຽວ
        act	ເປີດ
        act	ປິດ
        act	ສົ່ງ
        act	ຮັບ	ມາຮັບ
        act	ແລກເງິນ	ປ່ຽນເງິນ
        act	ປ່ຽນ
        act	ຍົກເລີກ
        act	ຈອງ
        act	ນັດ	ນັດໝາຍ
        act	ຈ່າຍ	ຈ່າຍເງິນ	ຊຳລະ
        act	ເຊົ່າ
        act	ຢືມ
        act	ແປງ	ສ້ອມແປງ
        act	ເພ	ເສຍ
        act	ເຮັດເສຍ	ເສຍຫາຍ
        act	ເວົ້າ
        act	ຊ້າ	ຊ້າໆ	ຊ້າ ໆ	ຊ້າລົງ
        act	ໄວ	ໄວຂຶ້ນ
        act	ເຂົ້າໃຈ
        act	ກິນ
        act	ດື່ມ
        act	ເຈັບ	ປວດ
        act	ແພ້
        act	ຖ່າຍຮູບ
        act	ຝາກ
        act	ຖ້າ	ລໍຖ້າ
        act	ຖອນເງິນ
        act	ໂອນເງິນ
        act	ພັກ
        act	ເຊັກອິນ
        act	ເຊັກເອົາ
        same	ປີ້	ຕົ໋ວ
        same	ຜູ້ໃຫຍ່
        same	ເດັກ	ເດັກນ້ອຍ
        same	ຫ້ອງ	ຫ້ອງພັກ
        same	ຫ້ອງນ້ຳ
        same	ອາຫານເຊົ້າ	ເຂົ້າເຊົ້າ
        same	ອາຫານທ່ຽງ
        same	ອາຫານແລງ
        same	ຊາ
        same	ກາເຟ
        same	ຮ້ອນ
        same	ເຢັນ
        same	ໜາວ	ຫນາວ
        same	ນ້ຳ	ນ້ຳດື່ມ
        same	ນ້ຳກ້ອນ
        same	ວາຍຟາຍ	ໄວຟາຍ	wifi
        same	ລະຫັດ	ລະຫັດຜ່ານ
        same	ໂຕະ
        same	ເມນູ	ລາຍການອາຫານ
        same	ບິນ
        same	ເງິນ
        same	ຮ້ານຂາຍຢາ
        same	ຢາ
        same	ໝໍ	ຫມໍ	ທ່ານໝໍ
        same	ໂຮງໝໍ
        same	ທະນາຄານ
        same	ສະໜາມບິນ	ເດີ່ນບິນ
        same	ລົດ
        same	ແທັກຊີ
        same	ພັດສະດຸ	ເຄື່ອງ
        same	ກະເປົາ	ກະເປົ໋າ
        need	ເອົາ	ຕ້ອງການ	ຢາກໄດ້ # who needs it decides: the speaker asks for it, the listener is offered it
        me	ຂ້ອຍ	ຂ້າພະເຈົ້າ	ພວກເຮົາ	ພວກຂ້ອຍ	ເຮົາ # the speaker: with him, a need is no offer
        same	ໄປກັບ	ໄປ ກັບ # there and back is another ticket
        same	ທີ່ຢູ່ # two light words by their letters
        same	ໃບບິນ	ໃບຮັບເງິນ	ໃບເສັດ # the parts of the word mean receiving money
        act	ຮັບແຕ່	ຮັບສະເພາະ # a limit is not what it limits
        done	ແລ້ວ # what has been done is not asked for again
        done	ໄວ້ແລ້ວ # what has been done is not asked for again
        act	ມີນັດ # having an appointment is not making one
        opposite	ຊ້າຍ	ຂວາ
        opposite	ເປີດ	ປິດ
        opposite	ຊ້າ	ໄວ
        opposite	ຮ້ອນ	ໜາວ
        """#
}
