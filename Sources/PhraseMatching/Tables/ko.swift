extension TableTexts {
    /// The words of Korean: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let korean = #"""
        # How Korean is read: syllables are taken apart into letters, a stem is followed by endings, a noun by particles. Joined to
        # a word the particle or ending wins over a word of the same letters (가격이: subject), behind a space the word does (이 가격).
        # A verb stands as its stem (먹다: 먹; 마시다: 마시 and 마셔); irregular stems are written out. `@tail` endings may stand
        # behind words that the table does not know, `@ending` ones only behind known words: short endings would eat nouns.

        # People: the speaker. 제, 내 and 우리 before a thing own it; "저" alone may be "that", so it is the speaker only where told.
        me	저는	나는	제가	내가	저요	저예요	저인데요
        me@start	전	난
        we	저희는	저희가	우리는	우리가	우린	저흰	저희끼리
        mine	내	제	나의	저의	우리	저희	우리들의
        person	me-object	저를	나를	날	절	우리를	저희를
        person	me-to	저한테	저에게	제게	나한테	나에게	내게	우리한테	우리에게	저희한테	저희에게
        person	me-from	저한테서	나한테서	저에게서	우리한테서
        person	me-instead	저 대신	나 대신	저 대신에
        person	me-with	저랑	나랑	저하고	나하고	저와	우리랑	저희랑
        scope+me	also	저도	나도
        scope+we	also	저희도	우리도
        scope+me	only	저만	나만
        scope+we	only	저희만	우리만
        scope+me	from	저부터	나부터
        bind@tail	than	보다	보단	보다는 # than
        person	me-than	저보다	나보다
        # The listener.
        you	당신이	당신은	네가	너는	넌	니가	손님께서	고객님께서	손님은	고객님은
        yours	당신	당신의	너의	너희	니	네 거
        person	you-object	너를	널	당신을
        address	손님	고객님	사장님	기사님	아저씨	아주머니	아줌마	이모님	선생님	쌤
        # Third persons and kin: each is somebody else.
        person	그는	그가	그의	그를	그에게
        person	그녀	그녀의
        person	그들
        person	그 사람	그분	그 분	그 남자	그 여자	걔	그 친구
        person	저 사람	저분	저 분	저 남자	저 여자	쟤
        person	이 사람	이분	이 분	얘
        person	남편	신랑
        person	아내	와이프	집사람	처
        person	부인	사모님
        person	어머니	엄마	어머님	어무니
        person	아버지	아빠	아버님
        person	부모님	부모
        person	아들	아드님
        person	딸	따님	딸아이
        person	자식	자녀
        person	아이	애	어린이	아동	애기아이	꼬마
        person	아기	애기	유아	아가
        person	형
        person	오빠
        person	누나
        person	언니
        person	동생
        person	남동생
        person	여동생
        person	할머니	할머님
        person	할아버지	할아버님
        person	외할머니
        person	외할아버지
        person	손자
        person	손녀
        person	삼촌
        person	이모
        person	고모
        person	사촌
        person	조카
        person	장인	장인어른
        person	장모	장모님
        person	시어머니	시어머님
        person	시아버지	시아버님
        person	며느리
        person	사위
        person	남자 친구	남자친구	남친
        person	여자 친구	여자친구	여친
        person	친구
        person	가족	식구
        person	일행
        person	동료
        person	직원	종업원
        person	주인
        person	다른 사람	딴 사람
        person	모르는 사람	낯선 사람
        person	남자
        person	여자
        person	모르는 남자	낯선 남자
        person	모르는 여자	낯선 여자
        person	임산부	임신부
        person	노인	어르신
        person	성인	어른	대인
        person	학생
        person	외국인
        person	환자
        person	의사	의사 선생님	의사선생님
        person	간호사
        person	약사
        person	경찰	경찰관
        person	도둑
        person	소매치기
        person	기사	운전기사
        person	통역	통역사
        person	가이드
        person	누가	누군가가
        person	누군가

        # Courtesies and what opens a sentence.
        courtesy	안녕하세요	안녕	안녕하십니까	반갑습니다	여보세요 # greetings
        courtesy	감사합니다	고맙습니다	고마워요	감사해요	고마워	감사드립니다	감사드려요 # thanks
        courtesy	thanks-but	감사하지만	고맙지만
        courtesy	죄송합니다	미안합니다	미안해요	죄송해요	죄송한데	죄송한데요	죄송하지만	미안한데	미안한데요	미안하지만	죄송합니다만 # apology
        courtesy	실례합니다	실례지만	실례합니다만	실례하지만	실례할게요	실례하겠습니다 # an attention, which is not an apology
        courtesy	저기요	저기	여기요 저기요	저기 있잖아요	있잖아요 # calls the waiter
        courtesy@start	여기요
        courtesy	안녕히 계세요	안녕히 가세요	잘 가요	잘 있어요	수고하세요	수고하십시오	들어가세요 # leaving
        courtesy	예	네네	네 네	넵	네에	그래요 # assent; 네 alone is also four
        courtesy	맞습니다	네 맞아요	네 맞습니다	예 맞습니다
        courtesy	좋아요	네 좋아요	예 좋아요	네 좋습니다 # agreement, which is not assent to a fact
        courtesy	알겠습니다	네 알겠습니다	알겠어요	네 알겠어요 # understanding, which is not agreement
        courtesy	괜찮으시면	괜찮다면	가능하면	가능하다면	가능하시면	되도록이면	시간 되시면	혹시 가능하면
        courtesy	어떡하죠	어떡해요	어떡해	어떻게 하죠	큰일 났어요	큰일났어요
        reply	아니요	아뇨	아니오	아녜요
        reply@start	no-thanks	됐어요	됐습니다	전 됐어요	괜찮습니다 됐어요
        filler	음	어	혹시	저기 혹시	혹시나	그러니까	있잖아	뭐랄까	에
        opener	그럼	그러면	그런데	근데	그래서	아	아 참	아니 근데
        filler	좀	쫌
        filler@tail	좀	쫌
        softener	잠깐	잠깐만	잠시	잠시만	그냥
        softener@tail	잠깐	잠깐만	잠시	잠시만	그냥 # behind a word a support verb may follow: 계산 좀 해 주세요
        softener@tail	아 보	어 보	여 보	아 봐	어 봐	해 보	해 봐	아 봤	어 봤 # to try

        # Pleas.
        please	주세요	주십시오	줘요	줘	주실래요	줄래요	줄래	주시겠어요	주시겠습니까	주시겠나요	주실 수 있나요	주실 수 있을까요	주실 수 있어요	주실 수 있습니까	주실 수 있으세요	주실 수 있으신가요	주실 수 있을지요	주실 수 있을지
        please	줄 수 있나요	줄 수 있어요	줄 수 있을까요	줄 수 있니	줄 수 있어	주시면 감사하겠습니다	주시면 감사하겠어요	주시면 고맙겠습니다	주시면 좋겠어요	주시면 좋겠습니다	주시면 좋겠는데요	주셨으면 좋겠어요	주셨으면 합니다	주셨으면 해요	주셨으면 하는데요	주셨으면 좋겠습니다
        please	주시면 안 될까요	주시면 안 되나요	주면 안 될까요	주시죠	주시지요	주실까요	주시면 돼요	주시면 됩니다	주라	주셔요	주세용	주쇼	주이소
        please	부탁해요	부탁드려요	부탁합니다	부탁드립니다	부탁해	부탁드릴게요	부탁할게요	부탁드리겠습니다	부탁드려도 될까요	부탁드려도 돼요	부탁해도 될까요	부탁해도 돼요	부탁드리고 싶어요	부탁 좀 드릴게요	부탁 좀 드려도 될까요	부탁이요
        please@tail	아 주세요	어 주세요	여 주세요	로 주세요	으로 주세요	로 주시겠어요	으로 주시겠어요	로 주실래요	으로 주실래요	로 부탁드려요	로 부탁해요	로 부탁드립니다	으로 부탁드립니다	로 줘요	으로 줘요	로요	으로요 # 창가 자리로 주세요: choice
        please@tail	아 주시겠어요	어 주시겠어요	여 주시겠어요	아 주실래요	어 주실래요	여 주실래요	아 주실 수 있나요	어 주실 수 있나요	여 주실 수 있나요	아 주실 수 있어요	어 주실 수 있어요	여 주실 수 있어요	아 주실 수 있을까요	어 주실 수 있을까요	여 주실 수 있을까요	아 줄래요	어 줄래요	여 줄래요
        please@tail	아 줘요	어 줘요	여 줘요	아 줘	어 줘	여 줘	아 주십시오	어 주십시오	여 주십시오	아 주시면	어 주시면
        please	가져다 주세요	가져다 주시겠어요	가져다 주실래요	가져다 주실 수 있나요	가져다 주실 수 있어요	가져다 주실 수 있을까요	가져다 줘요	가져다 줘	가져다 주십시오	가져다 줄래요	가져다 주시면 감사하겠습니다	갖다 주세요	갖다 주시겠어요	갖다 주실래요	갖다 주실 수 있나요	갖다 주실 수 있어요	갖다 주실 수 있을까요	갖다 줘요	갖다 줘	갖다 주십시오	갖다 줄래요	갖다 주시면 감사하겠습니다 # "bring me" asks for a thing as "give me" does
        please	해 주세요	해 주시겠어요	해 주실래요	해 주실 수 있나요	해 주실 수 있어요	해 주실 수 있을까요	해 줘요	해 줘	해 줄래요	해 주십시오	해 주시겠습니까	해 주시면 안 될까요	해 주시면 감사하겠습니다
        please	주시구요	주시고요 # 주시고 is "and"
        # Commands of the polite form: what a clerk says, and pleas.
        please@ending	세요	으세요	십시오	으십시오	셔요	으셔요	시면 됩니다요	시죠	으시죠	아라	어라
        please	하세요	하십시오

        # Wishes.
        wish@tail	고 싶	고 싶어요	고 싶습니다	고 싶은데요	고 싶은데	고 싶어	고 싶네요	고 싶다	고 싶어서요	고 싶거든요	고프 # 고 싶어요, 고 싶은데요
        wish	싶어요	싶습니다	싶은데요	싶은데	싶어	싶네요	하고 싶어요	하고 싶은데요	하고 싶습니다	하고 싶은데	하고 싶어	하고 싶네요	하려고요	하려구요	하려고 하는데요	하려고 합니다	하려고 해요	하려는데요
        wish@tail	려고요	으려고요	려구요	으려구요	려고 하	으려고 하	려고 해	으려고 해	려고 합	으려고 합	려는데	으려는데	려고 왔	으려고 왔	려고 왔어	려고 그러	려고 그래
        wish@tail	하려고요	하려구요	하려고 하	하려고 해	하려고 합	하려는데	하려고 왔	하러 왔	러 왔	으러 왔
        wish@tail	면 좋겠어요	면 좋겠습니다	면 좋겠는데요	면 좋겠네요	면 해요	면 합니다	면 하는데요	으면 좋겠어요	으면 좋겠습니다	으면 좋겠는데요	으면 좋겠네요	으면 해요	으면 합니다	으면 하는데요	았으면 좋겠어요	았으면 좋겠습니다	았으면 좋겠는데요	았으면 좋겠네요	았으면 해요	았으면 합니다	았으면 하는데요	었으면 좋겠어요	었으면 좋겠습니다	었으면 좋겠는데요	었으면 좋겠네요	었으면 해요	었으면 합니다	었으면 하는데요	였으면 좋겠어요	였으면 좋겠습니다	였으면 좋겠는데요	였으면 좋겠네요	였으면 해요	였으면 합니다	였으면 하는데요	ㅆ으면 좋겠어요	ㅆ으면 좋겠습니다	ㅆ으면 좋겠는데요	ㅆ으면 좋겠네요	ㅆ으면 해요	ㅆ으면 합니다	ㅆ으면 하는데요	려고 해요	려고 하는데요	려고 합니다	려고 왔어요	려고 왔는데요	려고 왔습니다	려고 하거든요	려고 그래요	려고 그러는데요	으려고 해요	으려고 하는데요	으려고 합니다	으려고 왔어요	으려고 왔는데요	으려고 왔습니다	으려고 하거든요	으려고 그래요	으려고 그러는데요	하려고 해요	하려고 하는데요	하려고 합니다	하려고 왔어요	하려고 왔는데요	하려고 왔습니다	하려고 하거든요	하려고 그래요	하려고 그러는데요	러 왔어요	러 왔는데요	러 왔습니다	러 왔거든요	러 왔습니다만	으러 왔어요	으러 왔는데요	으러 왔습니다	으러 왔거든요	으러 왔습니다만	하러 왔어요	하러 왔는데요	하러 왔습니다	하러 왔거든요	하러 왔습니다만	면 좋겠	으면 좋겠	았으면 좋겠	었으면 좋겠	였으면 좋겠	ㅆ으면 좋겠	았으면 하	었으면 하	ㅆ으면 하	았으면 해	었으면 해	ㅆ으면 해
        wish@tail	ㄹ래	을래
        wish	원해요	원합니다	원하는데요	원해	원하는데
        wish@tail	를 원해요	을 원해요	을 원합니다	를 원합니다
        need	필요해요	필요합니다	필요한데요	필요해	필요하거든요	필요한데	있어야 해요	있어야 돼요	있어야 하는데요
        need@tail	필요하	필요해	필요한
        offer	필요하세요	필요하신가요	필요하십니까	원하세요	원하십니까	원하시나요	필요하신 거
        bind@tail	기 싫	기는 싫 # do not want
        # Leave and ability: `can` and the speaker; asked, it asks for leave. 되 behind a noun says that it is possible.
        can+me@tail	아도 돼요	아도 됩니다	아도 되는데요	아도 괜찮아요	아도 괜찮습니다	어도 돼요	어도 됩니다	어도 되는데요	어도 괜찮아요	어도 괜찮습니다	여도 돼요	여도 됩니다	여도 되는데요	여도 괜찮아요	여도 괜찮습니다	해도 돼요	해도 됩니다	해도 되는데요	해도 괜찮아요	해도 괜찮습니다	도 돼요	도 됩니다	도 되는데요	도 괜찮아요	도 괜찮습니다	면 돼요	면 됩니다	으면 돼요	으면 됩니다	ㄹ 수 있어요	ㄹ 수 있습니다	ㄹ 수 있어	ㄹ 수 있는데요	을 수 있어요	을 수 있습니다	을 수 있어	을 수 있는데요	아도 되	어도 되	여도 되	아도 돼	어도 돼	여도 돼	도 되	도 돼	도 되는	해도 되	해도 돼	아도 괜찮	어도 괜찮	여도 괜찮	도 괜찮	해도 괜찮	아도 될	어도 될	도 될	해도 될	아도 됩	어도 됩	도 됩	해도 됩	도 된	아도 된	어도 된	해도 된
        can+me@tail	ㄹ 수 있	을 수 있	ㄹ 수가 있	을 수가 있	ㄹ 수는 있	ㄹ 수도 있는	면 되	으면 되	면 돼	으면 돼	면 될	으면 될	면 됩	으면 됩
        can+me+ask@tail	아도 되나요	아도 됩니까	아도 되죠	아도 될지요	어도 되나요	어도 됩니까	어도 되죠	어도 될지요	여도 되나요	여도 됩니까	여도 되죠	여도 될지요	해도 되나요	해도 됩니까	해도 되죠	해도 될지요	도 되나요	도 됩니까	도 되죠	도 될지요	면 되나요	면 됩니까	면 되죠	으면 되나요	으면 됩니까	으면 되죠	ㄹ 수 있나요	ㄹ 수 있습니까	ㄹ 수 있을지요	ㄹ 수 있는지요	ㄹ 수 있으려나요	을 수 있나요	을 수 있습니까	을 수 있을지요	을 수 있는지요	을 수 있으려나요	아도 될까요	어도 될까요	여도 될까요	도 될까요	해도 될까요	ㄹ 수 있을까요	을 수 있을까요	면 될까요	으면 될까요	될까요	아도 괜찮을까요	어도 괜찮을까요	도 괜찮을까요
        ask@tail	일까요
        can+me@helper	되	돼	됩	될	된 # 환불 돼요: one may
        can+me	할 수 있어요	할 수 있나요	할 수 있을까요	할 수 있습니까	해도 돼요	해도 되나요	해도 될까요	해도 됩니까	가능해요	가능합니다	가능한가요	가능할까요	가능합니까	가능하죠	가능한지요
        can+me+ask	되나요	될까요	됩니까	되나	되려나요	되죠
        can+me@helper	가능하	가능한	가능할	가능해
        bind@tail	ㄹ 줄 알 # knows how to
        may+me	해도 괜찮을까요	해도 될런지요
        may+me@tail	면 안 될까요	으면 안 될까요	하면 안 될까요
        # Duties and advice.
        must@tail	야 해요	야 돼요	야 하나요	야 되나요	야 합니다	야 됩니다	야 하죠	야 되죠	야 하는데요	야 되는데요	야 합니까	야 됩니까	아야 해요	아야 돼요	아야 하나요	아야 되나요	아야 합니다	아야 됩니다	아야 하죠	아야 되죠	아야 하는데요	아야 되는데요	아야 합니까	아야 됩니까	어야 해요	어야 돼요	어야 하나요	어야 되나요	어야 합니다	어야 됩니다	어야 하죠	어야 되죠	어야 하는데요	어야 되는데요	어야 합니까	어야 됩니까	여야 해요	여야 돼요	여야 하나요	여야 되나요	여야 합니다	여야 됩니다	여야 하죠	여야 되죠	여야 하는데요	여야 되는데요	여야 합니까	여야 됩니까	해야 해요	해야 돼요	해야 하나요	해야 되나요	해야 합니다	해야 됩니다	해야 하죠	해야 되죠	해야 하는데요	해야 되는데요	해야 합니까	해야 됩니까	야 하	야 해	야 합	야 할	야 되	야 돼	야 됩	야 될	야 된	야 한	아야 하	아야 해	아야 합	아야 할	아야 되	아야 돼	아야 됩	아야 될	아야 한	어야 하	어야 해	어야 합	어야 할	어야 되	어야 돼	어야 됩	어야 될	어야 한	해야 하	해야 해	해야 합	해야 할	해야 되	해야 돼	해야 됩	해야 될	해야 한	여야 하	여야 해	여야 합	여야 되	여야 돼	야겠	아야겠	어야겠	해야겠	야지	어야지	아야지	해야지
        must	해야 해요	해야 돼요	해야 하나요	해야 되나요	해야 합니다	해야 됩니다	해야 합니까
        should@tail	는 게 좋아요	는 게 좋습니다	는 게 좋겠어요	는 게 나아요	는 게 낫겠어요	는 것이 좋아요	는 것이 좋습니다	는 것이 좋겠어요	는 것이 나아요	는 것이 낫겠어요	는 편이 좋아요	는 편이 좋습니다	는 편이 좋겠어요	는 편이 나아요	는 편이 낫겠어요	는 게 좋	는 것이 좋	는 게 나	는 게 낫	는 편이 좋	는 편이 나	지 그래요
        should+we@ending	자	ㅂ시다	읍시다	자고요
        might@tail	ㄹ지도 모르	을지도 모르	ㄹ지도 몰라	을지도 몰라	ㄹ 수도 있어	을 수도 있어	ㄹ 수도 있습	ㄹ까 봐	을까 봐	까 봐
        might@tail	ㄹ 것 같아요	ㄹ 것 같습니다	ㄹ 것 같은데요	ㄹ 거 같아요	ㄹ 거 같은데요	ㄹ 거 같습니다	ㄹ 것 같네요	ㄹ 듯해요	을 것 같아요	을 것 같습니다	을 것 같은데요	을 거 같아요	을 거 같은데요	을 거 같습니다	을 것 같네요	을 듯해요	ㄴ 것 같아요	ㄴ 것 같습니다	ㄴ 것 같은데요	ㄴ 거 같아요	ㄴ 거 같은데요	ㄴ 거 같습니다	ㄴ 것 같네요	ㄴ 듯해요	은 것 같아요	은 것 같습니다	은 것 같은데요	은 거 같아요	은 거 같은데요	은 거 같습니다	은 것 같네요	은 듯해요	는 것 같아요	는 것 같습니다	는 것 같은데요	는 거 같아요	는 거 같은데요	는 거 같습니다	는 것 같네요	는 듯해요	ㄹ 것 같	을 것 같	ㄴ 것 같	은 것 같	는 것 같	ㄴ 거 같	은 거 같	는 거 같	ㄹ 거 같	을 거 같	ㄴ 듯	은 듯	는 듯	나 봐	ㄴ가 봐	은가 봐	것 같	거 같 # it seems; I think
        bind@tail	hearsay	대요	ㄴ대요	는대요	래요	으래요	이래요	다고 해요	다고 합니다	ㄴ다고 해요	는다고 해요	라고 해요	라고 합니다	다던데요	라던데요	다더라고요	대	ㄴ대 # they say; 래요 an order passed on
        bind@tail	ㄹ 뻔	을 뻔 # almost
        bind@tail	ㄴ 척	는 척
        bind@tail	thinks	다고 생각해요	라고 생각해요	ㄴ다고 생각해요
        bind@tail	ㄹ까 걱정	을까 걱정
        # Time of the verb.
        done@tail	되어 있어요	되어 있습니다	되어 있는데요	되어 있나요	돼 있어요	돼 있습니다	돼 있는데요	돼 있나요	되어 있	돼 있	되어있	돼있	아 놓았	어 놓았	해 놓았	ㅆ	었	았	였	했	됐	되었	해 놓	해 놔	해 뒀	해 두었	아 놓	어 놓	아 놔	어 놔	아 뒀	어 뒀	아 두었	어 두었	아 버렸	어 버렸	해 버렸	버렸
        used@tail	ㄴ 적 있어요	ㄴ 적 있습니다	ㄴ 적 있나요	ㄴ 적 있는데요	ㄴ 적이 있어요	ㄴ 적이 있습니다	ㄴ 적이 있나요	ㄴ 적이 있는데요	은 적 있어요	은 적 있습니다	은 적 있나요	은 적 있는데요	은 적이 있어요	은 적이 있습니다	은 적이 있나요	은 적이 있는데요	본 적 있어요	본 적 있습니다	본 적 있나요	본 적 있는데요	본 적이 있어요	본 적이 있습니다	본 적이 있나요	본 적이 있는데요	었었	았었	였었	ㅆ었	했었	ㄴ 적 있	ㄴ 적이 있	은 적 있	은 적이 있	본 적 있	본 적이 있	던	았던	었던	ㅆ던	했던
        future@tail	ㄹ 거예요	ㄹ 겁니다	ㄹ 거에요	ㄹ 건데요	ㄹ 거야	ㄹ 건가요	ㄹ 거죠	ㄹ 거거든요	을 거예요	을 겁니다	을 거에요	을 건데요	을 거야	을 건가요	을 거죠	을 거거든요	겠	ㄹ게	을게	ㄹ 거예	을 거예	ㄹ 거에	을 거에	ㄹ 겁	을 겁	ㄹ 건데	을 건데	ㄹ 거	을 거	ㄹ 것	을 것	할게	할 거예	할 겁	할 거	하겠	ㄹ께	을께	할께
        soon@tail	기 직전	려던 참	려는 참	ㄹ락 말락
        going@tail	고 있어요	고 있습니다	고 있는데요	고 있나요	고 있네요	고 계세요	고 계십니다	고 있거든요	고 있	고 계	는 중	하는 중	고 있는	고 계신	는 중이	중이	중인	중입
        done	다 됐어요	다 됐나요	벌써 다 됐어요
        # Questions and statements.
        ask@tail	나요	ㄴ가요	은가요	인가요	ㅂ니까	습니까	입니까	는가요	ㄴ지요	는지요	ㄴ 거죠	는 거죠	이죠	인지요	신가요	ㅆ나요	이신가요	으신가요	ㄴ 건가요	는 건가요	인 건가요
        offer@tail	ㄹ까요	을까요	아 드릴까요	어 드릴까요	해 드릴까요
        offer	드릴까요	드릴까	해 드릴까요	줄까요	줄까
        ask	맞죠	맞나요	맞아요	거 맞죠	건가요	거죠	아닌가요	아니에요 그죠	그렇죠	그죠
        ask@ending	니	냐	는지	은지	ㄴ지	ㄹ지
        be@ending	어요	아요	여요	네	군요	구나	거든	더라고요	더라구요	던데요 # states
        filler@ending	어	아	여	다	지	시	으시	셔	으셔	신	으신	실	으실	십	으십	며	음	ㅁ	ㄴ	ㄹ	기	게	도록	으	으니	는구나	구만	는걸요	은걸요	으셨으
        be@tail	ㅂ니다	습니다	입니다	이에요	예요	이예요	에요	이야	네요	는데요	ㄴ데요	은데요	인데요	거든요	이거든요	이네요
        filler@tail	야	요	이요	죠	지요	이라서요	라서요	는 거예요	ㄴ 거예요	은 거예요	는 겁니다	ㄴ 겁니다	인가 봐요	이고요	고요	이구요	랍니다
        filler@final	는데	ㄴ데	은데	인데	에
        done@helper	한 # 예약한 방; qualities in 한 are words of their own
        filler@helper	하	해	합	함	하여	드리	하는	할	해요	합니다	하시	하셔	하신	하실 # light verb
        filler@tail	님
        scope@tail	plural	들 # 아이들 is not 아이
        subject@tail	께서
        grammar@tail	의
        # Denials by kind.
        not	not	안
        not@tail	not	지 않아요	지 않습니다	지 않나요	지 않은데요	지 않네요	지는 않아요	지는 않습니다	지는 않나요	지는 않은데요	지는 않네요	지가 않아요	지가 않습니다	지가 않나요	지가 않은데요	지가 않네요	지도 않아요	지도 않습니다	지도 않나요	지도 않은데요	지도 않네요	지 않	지는 않	지도 않	지 안	지가 않	안 하	안 해	안 한	안 합	안 할	안 했다
        not	cannot	못
        not@tail	cannot	ㄹ 수 없어요	ㄹ 수 없습니다	ㄹ 수 없네요	ㄹ 수 없는데요	ㄹ 수 없나요	ㄹ 수 없을까요	을 수 없어요	을 수 없습니다	을 수 없네요	을 수 없는데요	을 수 없나요	을 수 없을까요	ㄹ 수가 없어요	ㄹ 수가 없습니다	ㄹ 수가 없네요	ㄹ 수가 없는데요	ㄹ 수가 없나요	ㄹ 수가 없을까요	을 수가 없어요	을 수가 없습니다	을 수가 없네요	을 수가 없는데요	을 수가 없나요	을 수가 없을까요	ㄹ 수는 없어요	ㄹ 수는 없습니다	ㄹ 수는 없네요	ㄹ 수는 없는데요	ㄹ 수는 없나요	ㄹ 수는 없을까요	을 수는 없어요	을 수는 없습니다	을 수는 없네요	을 수는 없는데요	을 수는 없나요	을 수는 없을까요	지 못해요	지 못합니다	지 못했어요	지 못해	지 못하	지를 못하	지를 못해	ㄹ 수 없	을 수 없	ㄹ 수가 없	을 수가 없	ㄹ 수는 없	ㄹ 수도 없	못 하	못 해	못 합	못 한	못하	못해	못 쓰	안 되	안 돼	안 됩	안 된	안 될	안되	안돼	안됩	불가능하	불가능해	불가능합	ㄹ 줄 모르	ㄹ 줄 몰라
        not@tail	mustn't	면 안 돼요	면 안 됩니다	면 안 되나요	면 안 되죠	면 안돼요	면 안됩니다	으면 안 돼요	으면 안 됩니다	으면 안 되나요	으면 안 되죠	으면 안돼요	으면 안됩니다	지 마세요	지 마십시오	지 말아 주세요	지 말아 주십시오	지 마시고	지 말고	지 말아 줘요	지 말아 주시겠어요	지 마요	지 마	지 말	지마	지말	면 안 되	으면 안 되	면 안 돼	으면 안 돼	면 안 됩	으면 안 됩	면 안 된	으면 안 된	면 안되	면 안돼	면 안됩	하면 안 되	하면 안 돼	하면 안 됩	서는 안 되	서는 안 돼	서는 안 됩
        not@tail	needn't	ㄹ 필요 없어요	ㄹ 필요 없습니다	ㄹ 필요 없는데요	ㄹ 필요가 없어요	ㄹ 필요가 없습니다	ㄹ 필요가 없는데요	ㄹ 필요는 없어요	ㄹ 필요는 없습니다	ㄹ 필요는 없는데요	을 필요 없어요	을 필요 없습니다	을 필요 없는데요	을 필요가 없어요	을 필요가 없습니다	을 필요가 없는데요	을 필요는 없어요	을 필요는 없습니다	을 필요는 없는데요	ㄹ 필요 없	ㄹ 필요가 없	ㄹ 필요는 없	을 필요 없	을 필요가 없	을 필요는 없
        not@tail	don't need	필요 없	필요없	필요가 없	필요는 없	필요하지 않	필요 안
        not@tail	don't want	은 됐어요	는 됐어요	은 됐고	는 됐고	은 됐습니다	는 됐습니다	은 괜찮아요	는 괜찮아요	은 싫어	는 싫어	싫어	싫	고 싶지 않	고 싶지는 않	고 싶진 않
        not@tail	there is no	없	이 없	가 없	은 없	는 없
        not@tail	without	없이	빼고	빼 주세요	빼	은 빼고	는 빼고	를 빼고	을 빼고	만 빼고	은 빼 주세요	는 빼 주세요	을 빼 주세요	를 빼 주세요	은 빼	는 빼	를 빼	을 빼	빼서	빼구	빼 주	뺀
        not@tail	not but	말고	말구
        not@tail	isn't	아니에요	아니예요	이 아니	가 아니	아닙니다	아닌	아니고	아니라	이 아닌	가 아닌	아녜요	은 아니	는 아니	아니었	아니네요	아닌데요
        not@tail	never	ㄴ 적 없어요	ㄴ 적 없습니다	ㄴ 적 없는데요	ㄴ 적이 없어요	ㄴ 적이 없습니다	ㄴ 적이 없는데요	은 적 없어요	은 적 없습니다	은 적 없는데요	은 적이 없어요	은 적이 없습니다	은 적이 없는데요	본 적 없어요	본 적 없습니다	본 적 없는데요	본 적이 없어요	본 적이 없습니다	본 적이 없는데요	ㄴ 적 없	ㄴ 적이 없	은 적 없	은 적이 없	본 적 없	본 적이 없
        not@tail	let alone	기는커녕	는커녕
        not	don't know	모르	몰라	모릅	몰랐
        ask	지 않나요	지 않아요 그죠	있지 않나요

        # There is, there is not.
        has@helper	있	계시	계신	계셔
        has	있어요	있습니다	있는데요	있거든요	있는데	있네요	있음	계세요	계십니다	있고요	있구요	있으세요	있으시죠
        has@tail	가 있으세요	이 있으세요	을 가지고 있	를 가지고 있	갖고 있	가지고 있
        exist	있나요	있습니까	있을까요	있니	있는지요	있으신가요	있으십니까	있으실까요	계신가요	계십니까	있는가요	있는지
        act	들어 있	들어있	들었 # is in it
        act	나와 있	나와있

        # Particles.
        topic@tail	은	는	ㄴ요	란	이란
        subject@tail	이	가
        object@tail	을	를
        bind@tail	에	에다	에다가
        bind@tail	에서	에선	에서는
        bind@tail	로	으로	로는	으로는
        bind@tail	into	에는	엔
        bind@tail	to	에게	한테	께	보고	한테는	에게는
        bind@tail	from-person	한테서	에게서	한테 맞
        bind@tail	부터
        bind@tail	까지	까지는
        bind@tail	로부터	으로부터
        bind@tail	대신	대신에
        bind@tail	전	전에	이전	이전에	기 전에	기 전	하기 전에	하기 전	전에는	기 전에는 # before
        bind@tail	후	후에	이후	이후에	뒤에	다음에	ㄴ 후에	은 후에	ㄴ 뒤에	은 뒤에	ㄴ 다음에	은 다음에	고 나서	고 나면	하고 나서	이후로 # after
        bind@tail	in-time	있다가	이따가 # in an hour
        bind@tail	동안	간
        bind@tail	제외하고
        bind@tail	근처	근처에	부근	부근에	가까이
        bind@tail	옆	옆에
        bind@tail	앞	앞에
        bind@tail	뒤	뒤쪽
        bind@tail	맞은편	건너편	맞은편에
        bind@tail	사이	사이에
        bind@tail	안에	속에
        bind@tail	위에
        bind@tail	밑에	아래에
        bind@tail	발 # departing from
        bind@tail	행 # bound for
        bind@tail	처럼	같이요
        bind@tail	만큼
        bind@tail	씩
        bind@tail	째
        bind@tail	짜리
        bind@tail	용
        bind@tail	때문에	때문
        bind@tail	에 대해	에 대해서	에 관해
        bind@tail	동안에
        bind@tail	당하	당했	당해
        bind@tail	중에	중에서
        scope@tail	only	만	뿐
        scope@tail	also	도	에도	에서도	까지도	조차	로도	으로도	한테도	마저
        scope@tail	nothing but	밖에
        scope@tail	even so	이라도	라도
        scope@tail	about	쯤	정도	가량
        scope	about	대략	약 한
        # Joining.
        join@tail	and	와	과	랑	이랑	하고	이랑요	및
        join	and	그리고	그리구
        join@ending	고	구
        join@tail	이고
        join@tail	or	이나	나	거나	이든	든지
        join	or	또는	혹은	아니면
        join@ending	면	으면	다면	ㄴ다면	는다면
        join@tail	라면	이라면
        join	if	만약	만일
        join@tail	지만	이지만
        join	but	하지만	그렇지만
        join@ending	는데	ㄴ데	은데	인데
        join@ending	서	아서	어서	여서	해서	라서	이라서
        join@ending	니까	으니까	이니까
        join@tail	기 때문에
        join@ending	면서	으면서
        join@ending	아도	어도
        join@ending	러	으러
        join@ending	려고	으려고
        join@ending	다가
        join@tail	ㄹ 때	을 때	할 때	때

        # How far: only, also, all, more …
        scope	다	모두	전부	모든	다들	싹 다
        scope	both	둘 다 모두	둘 다 같이	둘 다요	양쪽 다	양쪽
        scope	아무것도	아무 것도	하나도
        scope	아무도	아무도요
        scope	아무 데도	아무데도
        scope	아무거나	아무 거나
        scope	아무
        scope	또
        scope	again	다시	다시 한번	다시 한 번
        scope	more	더
        scope	덜
        scope	더 이상	더이상	이제 더
        scope	still	아직	아직도	아직까지	여태	아직까지도
        scope	already	벌써	이미
        scope	just-now	방금
        scope	on-and-on	계속	자꾸	줄곧	계속해서	계속적으로
        scope	자주
        scope	가끔
        scope	항상	늘	언제나
        scope	first-time	처음
        scope	마지막	막차의
        scope	먼저	우선
        scope	together	같이	함께
        scope	따로	따로따로	각자	나눠서	나누어서	각각	개별
        scope	alone	혼자
        scope	서로
        scope	최소	최소한	적어도	최소한으로
        scope	최대	최대한	길어야	많아야
        scope	이상
        scope	이하
        scope	미만
        scope	전혀	절대	절대로
        scope	한 번도	한번도
        scope	별로
        scope	거의
        scope	훨씬
        scope	제일	가장
        scope	충분히
        scope	일부
        scope	대부분
        scope	나머지
        scope	다른	딴
        scope	같은	똑같은	똑같
        scope	다음
        scope	이전의	저번	지난번
        scope	매
        scope	새로	새로이
        scope	꼭	반드시
        scope	바로	당장	곧바로	즉시
        scope	많이	많은	많
        scope	적은	적게
        scope	대신해서
        scope	suddenly	갑자기
        scope	잘
        scope	못되게
        scope	너무나도 안
        intense	너무	아주	매우	정말	진짜	꽤	상당히	굉장히	엄청	되게	무척	몹시	완전	너무너무	정말로	진짜로	심하게	심히	이렇게	왜 이리
        slight	조금	약간	조금만	살짝	쪼금
        might	아마	아마도	어쩌면	혹시라도

        # Pointing.
        deixis	이것	이거	이걸	이건	이게	이	이걸로	이거로	이것은	이것을	이것이	요거	이놈
        deixis	저것	저거	저걸	저건	저게	저	저걸로
        deixis	그것	그거	그걸	그건	그게	그	그걸로	그런
        setting	여기	여기서	여기에	여기에서	이곳	이곳에	이곳에서	이쪽	여긴	여기는 # here
        setting	저기에	저기서	저쪽	저쪽에 # over there
        setting	거기	거기서	거기에	그쪽	그곳 # there
        same@helper	것	거	걸	건	거로	걸로	것을	거를	것은	거는	는 게	은 게	ㄴ 게

        # Numbers: native ones with counters, Chinese ones as they are.
        ordinal	1	첫	첫째	첫 번째	첫번째
        ordinal	2	두 번째	두번째	둘째
        ordinal	3	세 번째	세번째	셋째
        ordinal	4	네 번째	네번째	넷째
        measure	한두	하나둘
        measure	두세	두서너
        measure	서너
        measure	몇몇
        # Counters. General ones say nothing; those that change what is had, count.
        classifier	개	장	권	대	벌	켤레	자루	마리	송이	통화 # a ticket, a car …
        measure	명	사람	인
        measure	분
        measure	잔	컵	잔만큼
        measure	병
        measure	캔
        measure	인분
        measure	그릇
        measure	접시
        measure	통
        measure	갑
        measure	박스	상자
        measure	봉지	봉
        measure	조각	쪽
        measure	판
        measure	알	정
        measure	모금
        measure	숟가락	스푼
        measure	줄
        measure	짝
        measure	세트
        measure	묶음
        measure	다발
        measure	킬로	kg	킬로그램	키로
        measure	그램	g
        measure	리터	l
        measure	밀리	밀리리터	ml
        measure	미터
        measure	밀리그램	mg
        measure	번
        measure	회
        measure	차례
        measure	층
        measure	호
        measure	호실
        measure	호선
        measure	원
        measure	달러
        measure	엔
        measure	유로
        measure	살
        measure	퍼센트
        measure	년
        measure	개월	달
        measure	주일
        measure	도
        measure	월
        same	이인실
        same	일인실
        same	반 박스

        # Times. 에 behind a time says nothing.
        time	today	오늘	금일	오늘은
        time	tomorrow	내일	명일
        time	yesterday	어제	어저께
        time	그저께	그제
        time	모레
        time	글피
        time	now	지금	현재	당장 지금	요즘	요새
        time	이제
        time	나중에	이따가	이따	있다가요
        time	새벽	새벽에
        time	morning	아침	아침에
        time	오전	오전에
        time	오후	오후에
        time	정오	점심때	정오에	점심때에
        time	저녁	저녁에
        time	밤	밤에
        time	tonight	오늘 밤	오늘밤	오늘 밤에
        time	this-evening	오늘 저녁	오늘 저녁에
        time	이번 주	이번주	이번 주에
        time	next-week	다음 주	다음주	다음 주에
        time	지난주	지난 주	지난주에
        time	이번 달	이번달
        time	다음 달	다음달
        time	지난달
        time	올해
        time	내년
        time	작년
        time	주말	주말에
        time	평일	평일에
        time	월요일	월요일에
        time	화요일	화요일에
        time	수요일	수요일에
        time	목요일	목요일에
        time	금요일	금요일에
        time	토요일	토요일에
        time	일요일	일요일에
        time	매일	날마다
        time	하루 걸러	이틀마다	이틀에 한 번
        time	시간
        time	시	시에
        time	분간
        time	반
        time	초
        time	박
        time	하루	일일	하룻밤	일 박	1박	하루에	하루 동안
        time	이틀
        time	사흘
        time	나흘
        time	닷새
        time	일주일	한 주	일주일에
        time	한 달	한달
        time	일찍
        time	늦게
        time	미리
        time	얼마 전에

        # Directions and places.
        way	왼쪽	좌측	왼편	왼쪽에	왼쪽으로
        way	오른쪽	우측	오른편	오른쪽에	오른쪽으로
        way	좌회전	왼쪽으로 돌	왼쪽으로 꺾	왼쪽으로 도	좌회전하	왼쪽으로 꺾어
        way	우회전	오른쪽으로 돌	오른쪽으로 꺾	오른쪽으로 도	우회전하	오른쪽으로 꺾어
        way	직진	똑바로	곧장	쭉
        way	유턴
        way	위층	윗층
        way	위	위로
        way	아래층
        way	아래	아래로	밑
        way	실내	안쪽	실내에
        way	야외	밖	바깥	밖에서	야외 자리	밖 자리	바깥 자리	야외 좌석	밖에 있는 자리
        way	해외	외국	국외	해외로	외국으로	해외에	외국에
        way	국내

        # Questions.
        which	어디	어디에	어디서	어디에서	어디다가	어디예요	어디에요	어디인가요	어딘가요	어디죠	어디야	어디지요	어디입니까	어디 있	어디에 있	어디 있어요	어디 있나요	어디 있죠	어디에 있죠	어디 있습니까	어디에 있습니까	어디쯤 있	어딨	어디쯤	어딘지	어딘지 아세요	어디 있는지 아세요	어디 있는지 알려 주세요	어딘지 알려 주세요	어디에 있는지 아세요	어느 쪽에 있	어느 쪽이
        which	어디로
        which	얼마	얼마예요	얼마에요	얼마인가요	얼마입니까	얼마죠	얼마야	얼마나 해	얼마 해	얼마나 하	얼만가요	얼만지	얼마인지	얼마나 드	얼마나 들	얼마나	얼마짜리
        which	언제	몇 시	몇시	몇 시에	몇시에	언제쯤	몇 시쯤	몇 시죠
        which	얼마나 걸	얼마나 걸리	얼마나 걸려	시간이 얼마나 걸리	시간이 얼마나 걸려	얼마나 걸릴까요	시간이 얼마나 걸릴까요	시간 얼마나 걸리	시간 얼마나 걸려	얼마나 오래 걸리	얼마나 오래 걸려	얼마 걸리	얼마 걸려	얼마나 오래	얼마나 오래 걸	시간이 얼마나 걸	얼마 걸
        which	얼마나 멀	얼마나 먼
        which	몇
        which	누구	누가요	누구세요
        which	왜	무엇 때문에	어째서
        which	어느	어떤
        which	무슨
        which	뭐	무엇	뭘	뭐예요	뭐에요	뭔가요	무엇인가요	무엇입니까	뭐야	뭐니	뭐지	뭐죠	무엇을	뭐를	뭔지	뭔지 알려 주세요	뭔지 아세요
        which	어떻게	어떻게 하면	어떡하면
        which	price	어떻게 돼요 가격
        which	뭐	어떻게 돼요	어떻게 되나요	어떻게 됩니까	어떻게 되죠	어떻게 되세요
        which	how-about	어때요	어떤가요	어떠세요	어떨까요
        info	알려 주세요	알려주세요	알려줘	알려 줘	알려 줘요	알려 주실래요	알려 주시겠어요	알려 주실 수 있나요	알려 주실 수 있어요	알 수 있을까요	알고 싶어요	알고 싶은데요	말해줘	말해 줘	가르쳐 주세요	가르쳐 주시겠어요	가르쳐 주실래요	궁금해요	궁금합니다	궁금한데요	아세요	아시나요	아십니까

        # Services: who does it goes without saying in a request.
        service	book	예약	부킹	예약 잡	예매
        service	cancel	취소	캔슬	해약
        service	exchange	교환	바꾸다	바꿔	변경
        service	change-money	환전	돈 바꾸다	돈을 바꾸다	돈 바꿔	돈을 바꿔
        service	refund	환불	환불받	반품
        service	extend	연장	연장 신청	늘리다
        service	sign-up	등록	가입	신청
        service	갱신	재발급	재발급받
        service	보내다	보낼	보낸	부치다	부쳐	발송
        service	remit	송금	돈을 보내다	돈 보내다	돈을 부치다	돈 부치다	이체	돈 좀 보내다	돈 좀 부치다	돈을 좀 보내다	돈을 좀 부치다
        service	top-up	충전
        service	pay	결제	계산	지불	납부	내도	내 주	낼	내시	내실
        service	pay-if	내면
        service	pay-and	내고
        service+must	pay	내야 하	내야 해	내야 되	내야 돼	내야 할	내야 합	내야 됩
        service+done	pay	냈
        service	check-in	체크인	체크인 시간
        service	check-out	체크아웃	체크아웃 시간
        service	order	주문	시키다	시켜
        service	pack	포장	테이크아웃	싸 주	싸 가	가져갈 거
        service	만들다	개설	만드	만든	트다
        service	인쇄	출력	프린트	뽑아 주
        service	복사	카피
        service	세탁	빨래	세탁 맡기
        service	수리	고치다	고쳐
        service	배달	배송
        service	report	신고
        service	해지
        service	접수
        service	예방 접종	예방접종
        service	자르다	잘라	커트	썰다	썰어	컷
        service	빌리다	빌려	대여	렌트	빌릴
        service	맡기다	맡겨	맡길	보관	맡아
        act	만나다	뵙	뵈	만나 뵙
        service	확인	체크하	체크해
        service	추가	더하	더해

        # Actions. Irregular stems are written out.
        act	에 가	가다	가시	갈	간	갑니다
        act@tail	에 가	에 갈
        act	come	온	와	올	옵니다	오는	오셔	오시
        act	come-if	오면
        act	come-and	오고
        act+ask	come	오나요
        act+please	come	오세요	오십시오
        act+must	come	오셔야 하	오셔야 해	오셔야 되	오셔야 돼	오셔야 합	오셔야 됩
        act	데려가다	데려다	데리고 가	데려가
        act	데려오다	데리고 오
        act	가져가다	가지고 가	들고 가	가져가
        act	가져오다	가지고 오	갖다 주	갖다주	가져다	가져와
        act	돌아오다	돌아와
        act	돌아가다	돌아가
        act	들어가다	들어가
        act	들어오다	들어와
        act	나가다	나가
        act@tail	나오다	이 나오	이 나와	가 나오	가 나와	도 나오
        same@tail	나쁘다	이 나쁘	이 나빠
        act	나오다	나와
        act	올라가다
        act	내려가다
        act	따라오다	따라와	쫓아오다	쫓아와
        act	따라가다	쫓아가다	따라가
        act	떠나다	떠나	출발
        act	도착
        act	타다
        act	내리다	내려
        act	갈아타다	갈아타	환승
        act	걷다	걸어	걸어서
        act	뛰다
        act	건너다	건너
        weak	buy	구매	구입	사요	살 수	사 주
        weak+wish	buy	사려고	사러 왔	살게	살래
        weak+done	buy	샀
        weak+must	buy	사야 하	사야 해	사야 되	사야 돼
        weak+wish	buy	사고 싶
        act	sell	판매	파는	파시	팝	팔아	팔고	팔려	팔러	파나
        act	lend	빌려주려	빌려주고 싶	빌려줄게	빌려 드리	빌려드리	빌려 줬	빌려줬	빌려주었
        act	돌려주다	돌려줘	반납	돌려드리
        act	give	주는	준	줍니다	줄게
        act+done	give	줬	주었
        act	드리다	드려	드릴
        act	받다	받으
        act	받아들이다
        act	찾다	찾으	찾아	수령
        act	lose	잃다	잃어	잃어버려	분실
        same	없어지다	없어져	사라지다	사라져
        act	훔치다	훔쳐	훔쳐 가	훔쳐가
        act	도난당하	도난당해	도둑맞	도난
        act	소매치기당하	소매치기당	소매치기하	소매치기해
        act	forget	잊어버리다	잊어버려	잊다	잊으	까먹	까먹다
        act	기억하	기억해	기억나	생각나
        act	두고 오	놓고 오	두고 내리	놓고 내리
        act	open	열어	열려고	여는	엽니다	여시	여세	연	영업하	영업해	문 여	문을 여	문 열어	문을 열어	문 열고	문 엽니다
        act	open-if	열면
        act	open-and	열고
        act+ask	open	여나요	문 여나요	문을 여나요	엽니까	여시나요	열었나요
        act+done	open	열었	문 열었	문을 열었
        act	닫다	닫아	닫는	문 닫	문을 닫
        same	닫히	닫혀
        act	켜다	켜
        act	끄다	꺼
        act	틀다	틀어
        act	잠그다	잠가
        same	잠기다	잠겨
        act	시작	시작되
        act	끝나다	끝나
        act	끝내다
        act	말하	말하다	말해	말씀	얘기하	이야기하	얘기해	이야기해
        act	물어보다	여쭤보다	여쭙	물어봐	여쭤봐	문의하	질문하	문의해	질문해
        act	듣다	들어요	들리다	들려	들으
        act	이해	알아듣	알아들
        act	know	알아	아는	압니다	알았
        act	읽다	읽어
        act	적다	적어	쓰다	써	기입하	작성하	작성해	기입해
        act	사인	싸인	서명 # else read as four and a counter
        act	use	사용	이용
        act+can+me	use	써도 되	써도 돼	써도 돼요	써도 됩니다	쓸 수 있	쓸 수 있어요	쓸 수 있습니다 # 쓰다 with leave is "use"; alone it is "write"
        act+can+me+ask	use	써도 되나요	써도 될까요	써도 됩니까	쓸 수 있나요	쓸 수 있을까요	쓸 수 있습니까
        act	전화	전화 걸	전화를 걸
        act	부르다	불러	부를
        act	연락하	연락
        act	먹다	드시	드셔	드세	드실	드신	드십	복용	잡수시
        act	먹이다	먹여
        act	마시다	마셔
        act	삼키다	삼켜
        act	바르다	발라
        act	넣다	넣어
        act	섞다	섞어
        act	데우다	데워
        same	식다	식어
        act	굽다	구워	구우	구운
        act	끓이다	끓여
        act	볶다	볶아
        act	튀기다	튀겨
        same	아프다	아파
        same	쑤시다	쑤셔
        same	저리다	저려
        same	붓다	부어	부은
        same	가렵	가려우	가려워
        same	따갑	따가우	따가워
        act	베이다	베여
        act	데다	화상을 입
        act	fall-down
        act	get-hurt
        act	접질리다	접질려	삐끗하	삐끗해	삐
        same	부러지다	부러져
        act	떨어지다	떨어져
        act	떨어뜨리다	떨어뜨려
        same	깨지다	깨져
        act	찢어지다	찢어져
        act	부서지다	부서져
        same	dizzy	어지럽	어지럽다	어지러우	어지러워	현기증이 나	현기증 나	어질어질하	어질어질해
        act	vomit	구토 하	구토 해	토해	구토하	구토해	구토를 하	구토를 해	게우
        same	기침하	기침을 하	기침을 해	기침해	기침이 나	기침 나
        same	fever	열이 많이 나
        same	피가 나	피가 좀 나	피 나	출혈이 있
        same	졸리다	졸려	졸리	졸음이 오	졸음이 와	잠이 오	잠이 와	졸음 오
        same	숨을 쉬	숨 쉬	숨쉬	호흡하	호흡해
        act	쉬다	쉬
        act	기절하	기절해	실신하	실신해	의식을 잃
        act	쓰러지다	쓰러져
        act+done	bite	물었
        act	bite	물어요	무는	물고
        act	물리다	물려
        act	때리다	때려
        act	맞다	맞아
        act	밀다
        act	당기다	당겨
        act+done	ram	박았
        act	치다
        act	부딪치다	부딪히다	부딪쳐	부딪혀
        act	사고가 나	사고 나	사고가 생기
        act	불이 나	불 나	화재가 나
        same	고장	고장 나	고장나	작동 안 하	작동 안 해	작동이 안 되	작동이 안 돼	작동하지 않
        same	막히다	막혀
        same	leak	새는	새고	새요	새서	샙니다
        act	멈추다	멈춰	세우다	세워
        act	기다리다	기다려	조금만 기다리	조금만 기다려	조금 기다려	잠시 기다려
        act	앉다	앉아	앉으
        act	서 있
        act	눕다	누워	누우
        act	일어나다	일어나
        act	깨우다	깨워	모닝콜	모닝콜 부탁
        act	자다	자
        act	묵다	묵어	숙박하	숙박해	머무르다	머물다	머물러	투숙하	투숙해
        act	씻다	씻어
        act	청소
        act	치우다	치워
        act	갈아 주	갈아주
        act	wear	입어	입고	입으	입는
        act	입어 보	착용해 보
        act	신다	신어
        act	신어 보
        act	벗다	벗어
        act	먹어 보	시식하	맛보	시식해
        act	보다	보	보시	볼
        act	보여주다	보여 주	보여줘	보여 드리
        act	고르다	골라
        act	뽑다	뽑아	뽑으
        act	누르다	눌러
        act	따라 하	따라 해
        act	돕다	도와	도와주	도와줘	도와 주	도와드리
        act	비키다	비켜
        act	조심하	조심해
        act	배우다	배워
        act	운전하	운전
        act	일하	일해
        act	live	살아	삽니다
        act	놓치다	놓쳐
        act	늦어지다	늦어져	지연되	지연돼	지연	연착되	연착돼	연착	늦어지는 거
        same	늦다	늦어
        act	늦추다	늦춰	미루다	미뤄
        act	앞당기다	앞당겨
        act	줄이다	줄여
        act	올리다	올려	높이다	높여
        act	낮추다	낮춰	내려 주
        act	흡연	담배 피우	담배 피워	담배를 피워	담배를 피우	담배 피	담배를 피
        act	담배 끊	담배를 끊
        act	끊다	끊어
        act	주차	차를 세우	차 세우
        act	입금
        act	출금	인출	돈을 찾	돈 찾	돈을 뽑	돈 뽑	돈 좀 찾	돈을 좀 찾	돈 좀 뽑	돈을 인출	현금 인출	현금을 인출	현금을 찾	현금 찾	현금을 뽑	돈 인출
        same	pregnant	임신 중	임신 중이 # else read as a pronoun and endings
        act	수술하	수술
        act	퇴원하	퇴원
        act	입원하	입원
        act	진찰받	진료받	진료
        act	검사
        act	금식하	금식
        same	포함	포함되	포함돼	포함되어 있	포함돼 있	포함되어있	포함돼있	들어가 있
        same	걸리다	걸려
        same	남다	남아	남은
        act	끝
        act	안내하	안내해
        act	설명하	설명해
        act	준비하	준비해	준비되
        act	소리치	소리쳐	소리 지르	소리 질러
        act	도용하	도용되	도용해
        act	뚫다	뚫어
        act	뚫리다	뚫려
        act	어떻게 하	어떻게 해
        act	식사하	식사해
        same	시끄럽	시끄럽다	시끄러우	시끄러워	소리가 크	소리가 커	소음이 심하	소음이 심해
        act	덮다
        act	싸우다	싸워
        same	괜찮	괜찮다
        # Qualities.
        same	따뜻하	따뜻한	따듯한	뜨겁	뜨거운	뜨거우	따뜻해	따듯하	뜨거워	핫	따뜻하게	뜨겁게	따듯해
        same	차갑	차가운	시원한	찬	차가우	시원하	차가워	시원해	아이스	차갑게	시원하게
        same	춥	추우	추운	추워
        same	덥	더우	더운	더워
        same	크다	큰	커
        same	작다	작은
        same	긴	길어	길게	깁니
        same	짧다	짧
        same	넓다	넓
        same	좁다	좁
        same	높다	높
        same	낮다	낮
        same	싸다	싼	쌉	저렴하	저렴한	저렴해
        same	비싸다	비싼	비싸
        same	맵다	매운	매워	매운가
        same	짜다	짠	짜
        same	싱겁다	싱거워	싱거운	싱거우
        same	sweet	달아요	달게	단 거	달콤하	달콤한	달콤해
        same	쓴
        same	맛있다	맛있
        same	맛없다	맛없
        same	좋다	좋
        same	나쁘다	나빠
        same	새
        same	오래되다	오래된	낡
        same	조용하	조용한	조용해
        same	더럽다	더러우	더러운	더러워	지저분하	지저분해
        same	깨끗하	깨끗한	깨끗해
        same	무겁다	무거워	무거운	무거우
        same	가볍다	가벼워	가벼운
        same	빠르다	빨라	빠른	빨리	빠르게	얼른
        same	느리다	느린	천천히
        same	어렵다	어려워	어려운
        same	쉽다	쉬워	쉬운
        same	아름답	예쁘다	예뻐
        same	진하	진한	진해
        same	연하	연한	연해
        same	비어 있	빈	비어있
        same	무료	공짜
        same	불편하	불편해
        same	편하	편해	편한
        same	위험하	위험해
        same	급하	급해	급한
        same	심하	심한	심해
        same	이상하	이상해	이상한
        same	strong	센	강하	강한	독하	독한	세게	강해	독해
        same	약하	순하	순한	순해	약해
        same	빨간	빨강	빨간색	빨강색
        same	파란	파랑	파란색
        same	노란	노란색
        same	검은	검정	검은색	까만	검정색
        same	하얀	흰	흰색	하얀색
        # Things.
        same	표	티켓	승차권	차표
        same	입장권
        same	왕복	왕복표	왕복으로
        same	편도	편도표	편도로
        same	조식	아침 식사	아침식사	아침밥
        same	중식	점심 식사	점심식사
        same	점심
        same	석식	저녁 식사	저녁식사
        same	식사
        same	숙박비	방값	객실 요금	방 요금
        same	요금
        same	가격
        same	보증금	디파짓
        same	수수료
        same	세금
        same	팁
        same	방	객실	룸
        same	옆방	옆 방
        same	침대
        same	침대방
        same	온돌방
        same	트윈룸	트윈
        same	더블룸	더블
        same	싱글룸	싱글
        same	화장실
        same	변기	화장실 변기
        same	샤워기
        same	욕실
        same	욕조
        same	휴지	화장지	두루마리 휴지
        same	엘리베이터	승강기	엘베
        same	계단
        same	에스컬레이터
        same	입구
        same	출구
        same	비상구
        same	로비
        same	프런트	프론트
        same	수영장
        same	헬스장
        same	주차장
        same	wlan	wifi	무선 인터넷	wi fi
        same	인터넷
        same	비밀번호	비번	패스워드	암호
        same	소포
        same	택배
        same	편지
        same	엽서
        same	봉투
        same	비닐봉지	비닐 봉투	비닐봉투
        same	우표
        same	등기
        same	보통우편
        same	빠른우편	빠른 우편	특급우편	익스프레스
        same	주소
        same	우체국
        same	우체통
        same	짐	수하물	짐가방
        same	캐리어	여행 가방	여행가방	여행용 가방
        same	가방
        same	배낭
        same	핸드백
        same	지갑
        same	자리	좌석	앉을 자리
        same	테이블	식탁
        same	메뉴	메뉴판
        same	영수증
        same	계산서
        same	주문서
        same	처방전
        same	신분증
        same	명함
        same	번호표
        same	번호
        same	차
        same	녹차
        same	홍차
        same	커피
        same	아메리카노
        same	라떼	라테
        same	물
        same	생수
        same	찬물	차가운 물	시원한 물	냉수
        same	뜨거운 물	따뜻한 물	더운물	온수
        same	얼음
        same	우유
        same	주스	쥬스
        same	오렌지
        same	오렌지 주스	오렌지주스
        same	사과
        same	사과주스	사과 주스
        same	콜라
        same	사이다
        same	맥주
        same	소주
        same	와인
        same	술
        same	아이스티	얼음 넣은 차	차가운 차	아이스 차
        same	설탕
        same	소금
        same	간장
        same	고추장
        same	소스
        same	후추
        same	밥	공깃밥	공기밥
        same	국
        same	국물
        same	반찬
        same	김치
        same	김밥
        same	라면
        same	만두
        same	찌개
        same	음식	주문한 음식	주문한 거	주문한 게	주문한 것	시킨 음식	시킨 거	시킨 게
        same	요리
        same	고기
        same	돼지고기
        same	소고기	쇠고기
        same	닭고기	치킨
        same	생선	물고기
        same	해산물	해물
        same	새우
        same	계란	달걀
        same	두부
        same	야채	채소
        same	과일
        same	포도
        same	바나나
        same	딸기
        same	수박
        same	배추
        same	양파
        same	마늘
        same	고추
        same	감자
        same	고구마
        same	오이
        same	버섯
        same	치즈
        same	버터
        same	땅콩
        same	견과류	견과
        same	돼지갈비
        same	소갈비
        same	빵
        same	식빵
        same	케이크	케익
        same	생일 케이크	생일케이크
        same	과자
        same	떡
        same	샌드위치
        same	햄버거	버거
        same	피자
        same	젓가락
        same	포크
        same	나이프
        same	냅킨
        same	빨대
        same	유아용 의자	아기 의자	아기용 의자	유아 의자	아이 의자	어린이 의자	어린이용 의자
        same	의자
        same	약국
        same	병원
        same	응급실
        same	치과
        same	안과
        same	내과
        same	감기약
        same	두통약
        same	진통제
        same	해열제
        same	소화제
        same	지사제
        same	항생제
        same	연고
        same	반창고	밴드
        same	붕대
        same	마스크
        same	물약
        same	알약
        same	약
        same	주사
        same	체온계
        same	a-cold	감기
        same	독감
        same	headache	두통
        same	변비
        same	diabetes	당뇨병
        same	hypertension
        same	혈압
        same	asthma	천식
        same	allergy
        same	두드러기
        same	통증
        same	피
        same	기침
        same	콧물
        same	head	머리
        same	머리카락
        same	눈
        same	코
        same	귀
        same	입
        same	neck	목
        same	throat	목구멍
        same	어깨
        same	손
        same	손가락
        same	손목
        same	chest	가슴
        same	등
        same	lower-back	허리
        same	belly	배
        same	위장
        same	다리
        same	knee	무릎
        same	발
        same	ankle	발목
        same	발가락
        same	뼈
        same	이빨	치아	이가
        same	잇몸
        same	심장
        same	breath	숨
        same	빈속	공복
        same	은행
        same	계좌	통장
        same	현금
        same	현금 인출기	현금인출기	atm	현금지급기
        same	돈
        same	잔돈
        same	동전
        same	지폐
        same	환율
        same	credit-card	신용카드
        same	카드
        same	교통카드
        same	공항
        same	역	전철역
        same	기차역
        same	지하철역
        same	버스 정류장	버스정류장	정류장	정거장
        same	버스 터미널	버스터미널	터미널
        same	승강장	플랫폼	타는 곳
        same	게이트	탑승구
        same	탑승권
        same	버스
        same	지하철	전철
        same	기차	열차
        same	비행기
        same	비행편	항공편
        same	배편
        same	택시
        same	차량	자동차
        same	렌터카
        same	자전거
        same	오토바이
        same	첫차
        same	막차	마지막 기차	마지막 열차	마지막 버스
        same	휴대폰	핸드폰	휴대전화	폰
        same	전화번호
        same	유심	심카드	유심 카드	유심카드
        same	충전기
        same	배터리
        same	노트북
        same	카메라
        same	사진
        same	에어컨
        same	히터	난방
        same	선풍기
        same	냉장고
        same	텔레비전	티비
        same	리모컨
        same	전기
        same	콘센트
        same	수건	타월
        same	베개
        same	이불
        same	시트
        same	비누
        same	샴푸
        same	치약
        same	치실
        same	칫솔
        same	면도기
        same	드라이기	드라이어
        same	열쇠	키
        same	방 열쇠	방 키	객실 열쇠	룸키
        same	카드키
        same	passport	여권
        same	visa	비자
        same	서류
        same	신청서
        same	운전면허	운전면허증	면허증
        same	보험
        same	계약서
        same	증명서
        same	지도
        same	관광 안내소	관광안내소
        same	안내소
        same	우산
        same	모자
        same	옷
        same	바지
        same	치마
        same	셔츠
        same	신발
        same	구두
        same	양말
        same	안경
        same	반지
        same	시계
        same	선물
        same	기념품
        same	사이즈	치수
        same	색	색깔	컬러
        same	문
        same	창문
        same	조명	불
        same	소리	소음
        same	날씨
        same	비
        same	눈비
        same	알람
        same	이름	성함
        same	나이	연세
        same	날짜
        same	번지
        same	이메일	메일
        same	파티
        same	회의
        same	경찰서
        same	대사관
        same	구급차	앰뷸런스	응급차
        same	소방차
        same	사고	차 사고
        same	교통사고
        same	길
        same	도로
        same	시장
        same	마트	슈퍼	슈퍼마켓
        same	편의점
        same	백화점
        same	식당	음식점	레스토랑
        same	카페	커피숍
        same	호텔
        same	학교
        same	공원
        same	박물관
        same	korean	한국어	한국말
        same	english	영어
        same	중국어
        same	할랄 # else read as an ending
        same	채식	채식주의자
        same	서울
        same	부산
        same	제주	제주도
        same	문제
        same	종이
        same	안전벨트
        same	하늘
        same	도시락
        same	가구
        same	나무
        same	고양이
        same	강아지
        same	벌레
        same	야구
        opposite	좌회전	우회전
        opposite	왼쪽	오른쪽
        opposite	춥	덥
        opposite	open	닫다
        opposite	켜다	끄다
        opposite	오전	오후
        opposite	크다	작다
        opposite	싸다	비싸다
        opposite	따뜻하	차갑
        opposite	buy	sell
        opposite	입금	출금
        opposite	빠르다	느리다

        service	pay-separately
        service	pay-together # paying for everybody
        act	타다	타
        act	묻다	여쭈
        act	가르치다	가르쳐
        act	정하다	결정하	결정해
        act	모이다	모여
        act	끝내다
        act	지나가다
        act	기대다
        act	흔들리다
        act	떨다
        act	울다	울어
        act	웃다
        act	걱정하	걱정되	걱정돼	걱정해
        act	좋아하	좋아해
        act	싫어하	싫어해
        act	사랑하	사랑해
        act	필요로 하	필요로 해
        act	처방하	처방해 주	처방해
        act	꿰매다
        act	긁히다	긁혀
        act	찍다	찍어	촬영
        act	찍히다
        act	재다	재 주
        act	나누다	나눠
        act	돌리다	돌려
        act	열리다	열린
        act	꽂다
        act	연결하	연결되	연결돼	연결
        act	작동하	작동해	작동되
        act	켜지다	켜져
        act	꺼지다	꺼져
        act	버리다
        act	담다	담아
        act	얼다
        act	녹다
        act	탑승하	탑승
        act	이륙하	이륙해
        act	착륙하	착륙해
        act	출국하	출국해
        act	입국하	입국해
        act	검색하	검색해
        act	따르다
        act	지키다
        act	속다
        act	협박하	협박해
        act	폭행당하	폭행하	폭행당해	폭행해
        act	도망가다	도망치다	도망쳐
        act	쫓다
        act	상하	상해	상한
        act	썩다
        act	타 버리
        same	덜 익	덜 익은
        same	잘 익	잘 익은
        same	짙
        same	얇
        same	두껍	두꺼우
        same	가깝	가까우	가까워	가까운
        same	멀다	먼
        same	배고프다	배고파	배가 고프다	배가 고파
        same	목마르	목말라
        same	피곤하	피곤해
        same	무섭	무서우	무서워
        same	바쁘다	바빠
        same	가능
        same	영업시간	영업 시간	운영 시간
        same	출발 시간
        same	도착 시간
        same	유통기한
        same	재고
        same	할인
        same	세일
        same	쿠폰
        same	포인트
        same	멤버십	회원
        same	회원카드	회원 카드	멤버십 카드
        same	도서관
        same	대출
        same	책
        same	신문
        same	볼펜	펜
        same	종이컵
        same	세탁기
        same	건조기
        same	다리미
        same	옷장
        same	금고
        same	냄새
        same	벌레
        same	모기
        same	쥐
        same	바퀴벌레
        same	곰팡이
        same	물건
        same	분실물
        same	분실물 센터	유실물 센터
        same	환자분
        same	보호자
        same	증상
        same	체온
        same	혈액형
        same	혈액 검사	피검사	피 검사
        same	소변
        same	엑스레이
        same	상처
        same	화상
        same	골절
        same	발진
        same	구토
        same	몸살
        same	코감기
        same	목감기
        same	생리통
        same	생리대
        same	임신 테스트기
        same	콘돔
        same	비타민
        same	영양제
        same	안약
        same	파스
        same	소독약
        same	멀미약
        same	수면제
        same	변비약
        same	위장약
        same	기침약
        same	약국용
        same	아스피린
        same	타이레놀
        same	인슐린
        same	복숭아
        same	우유 알레르기
        same	밀가루
        same	글루텐
        same	조개
        same	오징어
        same	문어
        same	생선회	광어회
        same	초밥
        same	비빔밥
        same	불고기
        same	삼겹살
        same	갈비
        same	냉면
        same	국수
        same	파스타
        same	스테이크
        same	샐러드
        same	수프
        same	후식	디저트
        same	아이스크림
        same	초콜릿
        same	사탕
        same	꿀
        same	잼
        same	바게트
        same	크루아상
        same	도넛
        same	쿠키
        same	전자레인지
        same	시외버스
        same	고속버스
        same	공항버스	공항 버스	리무진
        same	택시 승강장	택시 타는 곳
        same	매표소	표 사는 곳	표 파는 곳
        same	대합실
        same	개찰구
        same	환승역
        same	종점
        same	노선도
        same	시간표
        same	급행
        same	완행
        same	일반석	이코노미	이코노미석
        same	비즈니스석	비즈니스
        same	일등석
        same	창가 자리	창가 좌석	창가석	창가 쪽 자리	창 쪽 자리	창가
        same	통로 자리	통로 좌석	통로석	통로 쪽 자리	복도 쪽 자리	통로
        same	기내
        same	기내식
        same	기내 수하물	휴대 수하물
        same	수하물 찾는 곳	짐 찾는 곳
        same	세관
        same	입국 심사
        same	면세점
        same	환전소
        same	달러화
        same	송금 수수료
        same	이자
        same	체크카드
        same	통장 정리
        same	도장
        same	서명란
        same	외국인 등록증	외국인등록증
        same	주민등록증
        same	건강보험	의료보험
        same	우편번호
        same	항공우편	항공 우편
        same	선편
        same	무게
        same	크기
        same	길이
        same	헬멧
        same	자전거 자물쇠	자물쇠
        same	스쿠터
        same	오토바이
        same	기름	휘발유
        same	경유
        same	주유소
        same	타이어
        same	브레이크
        same	엔진
        same	내비게이션	내비
        same	카시트
        same	스키
        same	텐트
        same	한복
        same	여행자 보험	여행자보험
        same	벌금
        same	과태료
        same	창구
        same	대기표
        same	대기실
        same	접수처
        same	원무과
        same	주민센터	동사무소
        same	구청
        same	시청
        same	출입국 관리사무소
        same	출생증명서
        same	번역
        same	공증
        same	복사본	사본
        same	원본
        same	증거
        same	목격자
        same	범인
        same	사기
        same	폭력
        same	시장바구니	장바구니
        same	흰쌀	쌀
        same	나물
        same	상추
        same	당근
        same	무
        same	호박
        same	귤
        same	감
        same	참외
        same	망고
        same	키위
        same	레몬
        same	정육점
        same	생선 가게	생선가게
        same	과일 가게	과일가게
        same	빵집	제과점
        same	꽃집
        same	꽃
        same	꽃다발
        same	서점
        same	문구점
        same	미용실
        same	이발소
        same	세탁소
        same	안경점
        same	휴대폰 가게
        same	신호등
        same	횡단보도
        same	사거리	교차로
        same	다리
        same	육교
        same	지하도
        same	건물
        same	일층	1층
        same	지하	지해
        same	옥상
        same	테라스
        same	흡연실
        same	금연실	금연 객실
        same	전망
        same	바다 전망	오션뷰
        same	추가 침대	간이침대
        same	유모차
        same	휠체어
        same	장애인
        same	기저귀
        same	분유
        same	이유식
        same	장난감
        same	사탕
        service	by-card	카드로 결제	카드로 계산	카드 결제	카드 계산	카드로 지불	카드로 내고	카드로 내도	카드로 낼	신용카드로 결제	신용카드로 계산	신용카드 결제
        service	by-cash	현금으로 결제	현금으로 계산	현금 결제	현금 계산	현금으로 지불	현금으로 내고	현금으로 내도	현금으로 낼
        service+wish	check-in	체크인할게	체크인할래
        service+wish	check-out	체크아웃할게	체크아웃할래
        service+wish	order	주문할게	주문할래
        service+wish	book	예약할게	예약할래
        service+wish	pack	포장할게	포장할래
        service+wish	change-money	환전할게	환전할래
        service+wish	refund	환불할게	환불할래
        service+wish	exchange	교환할게	교환할래
        service+wish	sign-up	등록할게	등록할래
        service+wish	remit	송금할게	송금할래
        service+wish	cancel	취소할게	취소할래
        service+wish	extend	연장할게	연장할래
        service+wish	top-up	충전할게	충전할래
        service+wish	pay	결제할게	계산할게	낼게

        act	speak slowly	천천히 말하	천천히 말해	천천히 말씀하	천천히 말씀해	천천히 얘기하	천천히 얘기해	천천히 이야기하	천천히 이야기해	조금 천천히 말하	조금 천천히 말해	조금 천천히 말씀하	조금 천천히 말씀해	조금 천천히 얘기하	조금 천천히 얘기해	조금 천천히 이야기하	조금 천천히 이야기해	좀 천천히 말하	좀 천천히 말해	좀 천천히 말씀하	좀 천천히 말씀해	좀 천천히 얘기하	좀 천천히 얘기해	좀 천천히 이야기하	좀 천천히 이야기해	조금만 천천히 말하	조금만 천천히 말해	조금만 천천히 말씀하	조금만 천천히 말씀해	조금만 천천히 얘기하	조금만 천천히 얘기해	조금만 천천히 이야기하	조금만 천천히 이야기해	좀 더 천천히 말하	좀 더 천천히 말해	좀 더 천천히 말씀하	좀 더 천천히 말씀해	좀 더 천천히 얘기하	좀 더 천천히 얘기해	좀 더 천천히 이야기하	좀 더 천천히 이야기해	더 천천히 말하	더 천천히 말해	더 천천히 말씀하	더 천천히 말씀해	더 천천히 얘기하	더 천천히 얘기해	더 천천히 이야기하	더 천천히 이야기해	말 천천히	말을 천천히	말씀 천천히	말씀을 천천히	말 좀 천천히	말씀 좀 천천히	말을 좀 천천히	말씀을 좀 천천히 # "a bit slower" is what one asks
        act	speak louder	크게 말하	크게 말해	크게 말씀하	크게 말씀해	크게 얘기하	크게 얘기해	크게 이야기하	크게 이야기해	더 크게 말하	더 크게 말해	더 크게 말씀하	더 크게 말씀해	더 크게 얘기하	더 크게 얘기해	더 크게 이야기하	더 크게 이야기해	좀 크게 말하	좀 크게 말해	좀 크게 말씀하	좀 크게 말씀해	좀 크게 얘기하	좀 크게 얘기해	좀 크게 이야기하	좀 크게 이야기해	좀 더 크게 말하	좀 더 크게 말해	좀 더 크게 말씀하	좀 더 크게 말씀해	좀 더 크게 얘기하	좀 더 크게 얘기해	좀 더 크게 이야기하	좀 더 크게 이야기해	조금 크게 말하	조금 크게 말해	조금 크게 말씀하	조금 크게 말씀해	조금 크게 얘기하	조금 크게 얘기해	조금 크게 이야기하	조금 크게 이야기해	조금 더 크게 말하	조금 더 크게 말해	조금 더 크게 말씀하	조금 더 크게 말씀해	조금 더 크게 얘기하	조금 더 크게 얘기해	조금 더 크게 이야기하	조금 더 크게 이야기해
        act	say again	다시 말하	다시 말해	다시 말씀하	다시 말씀해	다시 얘기하	다시 얘기해	다시 이야기하	다시 이야기해	다시 한번 말하	다시 한번 말해	다시 한번 말씀하	다시 한번 말씀해	다시 한번 얘기하	다시 한번 얘기해	다시 한번 이야기하	다시 한번 이야기해	다시 한 번 말하	다시 한 번 말해	다시 한 번 말씀하	다시 한 번 말씀해	다시 한 번 얘기하	다시 한 번 얘기해	다시 한 번 이야기하	다시 한 번 이야기해	한 번 더 말하	한 번 더 말해	한 번 더 말씀하	한 번 더 말씀해	한 번 더 얘기하	한 번 더 얘기해	한 번 더 이야기하	한 번 더 이야기해	한번 더 말하	한번 더 말해	한번 더 말씀하	한번 더 말씀해	한번 더 얘기하	한번 더 얘기해	한번 더 이야기하	한번 더 이야기해	한 번만 더 말하	한 번만 더 말해	한 번만 더 말씀하	한 번만 더 말씀해	한 번만 더 얘기하	한 번만 더 얘기해	한 번만 더 이야기하	한 번만 더 이야기해	다시 좀 말하	다시 좀 말해	다시 좀 말씀하	다시 좀 말씀해	다시 좀 얘기하	다시 좀 얘기해	다시 좀 이야기하	다시 좀 이야기해
        same	diarrhoea	설사하	설사해	설사를 하	설사를 해

        # Second round: more wordings of the same, kind by kind.
        # 저 before what cannot be pointed at is the speaker: 저 오늘, 저 아직, 저 예약했어요.
        time+me@start	today	저 오늘
        time+me@start	tomorrow	저 내일
        time+me@start	yesterday	저 어제
        time+me@start	now	저 지금
        time+me@start	tonight	저 오늘 밤
        time+me@start	morning	저 아침
        time+me@start	this-evening	저 오늘 저녁
        time+me@start	next-week	저 다음 주
        scope@start	still	저 아직
        scope@start	already	저 벌써
        scope@start	already	저 이미
        scope@start	just-now	저 방금
        scope@start	on-and-on	저 계속
        scope@start	on-and-on	저 자꾸
        scope@start	again	저 다시
        scope@start	alone	저 혼자
        scope@start	first-time	저 처음
        scope@start	more	저 더
        scope@start	suddenly	저 갑자기
        scope@start	together	저 같이
        not@start	not	저 안
        not@start	cannot	저 못
        service@start	book	저 예약
        service@start	cancel	저 취소
        service@start	exchange	저 교환
        service@start	change-money	저 환전
        service@start	refund	저 환불
        service@start	extend	저 연장
        service@start	sign-up	저 등록
        service@start	check-in	저 체크인
        service@start	check-out	저 체크아웃
        service@start	order	저 주문
        service@start	pay	저 계산
        service@start	remit	저 송금
        service@start	report	저 신고
        service@start	top-up	저 충전
        same@start	a-cold	저 감기
        same@start	headache	저 두통
        same@start	allergy	저 알레르기
        same@start	diabetes	저 당뇨
        same@start	hypertension	저 고혈압
        same@start	asthma	저 천식
        same@start	pregnant	저 임신
        same@start	head	저 머리
        same@start	lower-back	저 허리
        same@start	neck	저 목
        same@start	throat	저 목구멍
        same@start	chest	저 가슴
        same@start	belly	저 배
        same@start	knee	저 무릎
        same@start	ankle	저 발목
        same@start	fever
        same@start	diarrhoea	저 설사
        same@start	passport	저 여권
        same@start	credit-card	저 신용카드
        same@start	visa	저 비자
        same@start	english	저 영어
        same@start	korean	저 한국어
        same@start	breath	저 숨
        act@start	lose	저 잃어버
        act@start	vomit	저 토하
        act@start	vomit	저 토해
        act@start	get-hurt	저 다쳐
        act@start	get-hurt	저 다치
        act@start	fall-down	저 넘어져
        same@start	dizzy	저 어지럽	저 어지러우	저 어지러워
        same@start	lost-way	저 길을 잃	저 길 잃
        same	lost-way	길을 잃	길 잃	길을 잃어버리	길을 잃어버려	길 잃어버려	길을 헤매	길을 못 찾
        # Choice: 로 하다, 로 주다, 로 한 잔.
        please@tail	로 해 주세요	로 해 주시겠어요	로 해 주실래요	로 해 주실 수 있나요	로 해 주실 수 있어요	로 해 주실 수 있을까요	로 해 주십시오	로 해 줘요	로 해 줘	로 해 줄래요	로 주실 수 있나요	로 주실 수 있어요	로 주실 수 있을까요	로 주십시오	로 줘	로 줄래요	로 부탁할게요	로 부탁드릴게요	로 부탁드리겠습니다	로 부탁합니다	으로 해 주세요	으로 해 주시겠어요	으로 해 주실래요	으로 해 주실 수 있나요	으로 해 주실 수 있어요	으로 해 주실 수 있을까요	으로 해 주십시오	으로 해 줘요	으로 해 줘	으로 해 줄래요	으로 주실 수 있나요	으로 주실 수 있어요	으로 주실 수 있을까요	으로 주십시오	으로 줘	으로 줄래요	으로 부탁할게요	으로 부탁드릴게요	으로 부탁드리겠습니다	으로 부탁합니다
        wish@tail	로 할게요	로 하겠습니다	로 하고 싶어요	로 하고 싶은데요	로 할래요	로 갈게요	로 가져갈게요	으로 할게요	으로 하겠습니다	으로 하고 싶어요	으로 하고 싶은데요	으로 할래요	으로 갈게요	으로 가져갈게요
        measure@tail	잔	로 한 잔	으로 한 잔
        softener@tail	로 하나	로 한 개	로 한 장	로 하나만	로 한 개만	으로 하나	으로 한 개	으로 한 장	으로 하나만	으로 한 개만
        classifier	채	점	편
        classifier	장 끊어	장만 끊어	장 끊으
        same	표	표 끊어	표를 끊어	표 좀 끊어	표 끊으	표를 끊으	차표 끊어	승차권 끊어
        # Reasons given out of politeness: 아파서요, 아파서 왔어요.
        filler@ending	서요	아서요	어서요	여서요	해서요	니까요	으니까요
        filler@ending	아서 왔어요	아서 왔는데요	아서 왔습니다	아서 왔거든요	아서 그러는데요	아서 그런데요	아서 그래요	어서 왔어요	어서 왔는데요	어서 왔습니다	어서 왔거든요	어서 그러는데요	어서 그런데요	어서 그래요	서 왔어요	서 왔는데요	서 왔습니다	서 왔거든요	서 그러는데요	서 그런데요	서 그래요
        softener	제발	얼른 좀	잠깐만요	잠시만요	일단	우선은
        # Just now.
        time	a-while-ago	아까	아까 전에	조금 전에	좀 전에	조금 전	좀 전	방금 전에	방금 전	조금전에	아까 조금 전에
        scope	just-now	막	지금 막	이제 막	지금 방금
        # Where one does it: 반납하는 데가 어디예요 = 어디서 반납해요.
        which@tail	어디	는 데가 어디예요	는 데가 어디에요	는 데가 어디인가요	는 데가 어딘가요	는 데가 어디죠	는 데가 어디입니까	는 데가 어디지요	는 데가 어디에 있어요	는 데가 어디 있어요	는 데가 어디에 있나요	는 데가 어디 있나요	는 데가 어디에 있죠	는 데가 어디 있죠	는 데가 어디인지 알려 주세요	는 데가 어디인지 아세요	는 데가 어딘지 아세요	는 데이 어디예요	는 데이 어디에요	는 데이 어디인가요	는 데이 어딘가요	는 데이 어디죠	는 데이 어디입니까	는 데이 어디지요	는 데이 어디에 있어요	는 데이 어디 있어요	는 데이 어디에 있나요	는 데이 어디 있나요	는 데이 어디에 있죠	는 데이 어디 있죠	는 데이 어디인지 알려 주세요	는 데이 어디인지 아세요	는 데이 어딘지 아세요	는 데는 어디예요	는 데는 어디에요	는 데는 어디인가요	는 데는 어딘가요	는 데는 어디죠	는 데는 어디입니까	는 데는 어디지요	는 데는 어디에 있어요	는 데는 어디 있어요	는 데는 어디에 있나요	는 데는 어디 있나요	는 데는 어디에 있죠	는 데는 어디 있죠	는 데는 어디인지 알려 주세요	는 데는 어디인지 아세요	는 데는 어딘지 아세요	는 데은 어디예요	는 데은 어디에요	는 데은 어디인가요	는 데은 어딘가요	는 데은 어디죠	는 데은 어디입니까	는 데은 어디지요	는 데은 어디에 있어요	는 데은 어디 있어요	는 데은 어디에 있나요	는 데은 어디 있나요	는 데은 어디에 있죠	는 데은 어디 있죠	는 데은 어디인지 알려 주세요	는 데은 어디인지 아세요	는 데은 어딘지 아세요	는 데 어디예요	는 데 어디에요	는 데 어디인가요	는 데 어딘가요	는 데 어디죠	는 데 어디입니까	는 데 어디지요	는 데 어디에 있어요	는 데 어디 있어요	는 데 어디에 있나요	는 데 어디 있나요	는 데 어디에 있죠	는 데 어디 있죠	는 데 어디인지 알려 주세요	는 데 어디인지 아세요	는 데 어딘지 아세요	는 곳가 어디예요	는 곳가 어디에요	는 곳가 어디인가요	는 곳가 어딘가요	는 곳가 어디죠	는 곳가 어디입니까	는 곳가 어디지요	는 곳가 어디에 있어요	는 곳가 어디 있어요	는 곳가 어디에 있나요	는 곳가 어디 있나요	는 곳가 어디에 있죠	는 곳가 어디 있죠	는 곳가 어디인지 알려 주세요	는 곳가 어디인지 아세요	는 곳가 어딘지 아세요	는 곳이 어디예요	는 곳이 어디에요	는 곳이 어디인가요	는 곳이 어딘가요	는 곳이 어디죠	는 곳이 어디입니까	는 곳이 어디지요	는 곳이 어디에 있어요	는 곳이 어디 있어요	는 곳이 어디에 있나요	는 곳이 어디 있나요	는 곳이 어디에 있죠	는 곳이 어디 있죠	는 곳이 어디인지 알려 주세요	는 곳이 어디인지 아세요	는 곳이 어딘지 아세요	는 곳는 어디예요	는 곳는 어디에요	는 곳는 어디인가요	는 곳는 어딘가요	는 곳는 어디죠	는 곳는 어디입니까	는 곳는 어디지요	는 곳는 어디에 있어요	는 곳는 어디 있어요	는 곳는 어디에 있나요	는 곳는 어디 있나요	는 곳는 어디에 있죠	는 곳는 어디 있죠	는 곳는 어디인지 알려 주세요	는 곳는 어디인지 아세요	는 곳는 어딘지 아세요	는 곳은 어디예요	는 곳은 어디에요	는 곳은 어디인가요	는 곳은 어딘가요	는 곳은 어디죠	는 곳은 어디입니까	는 곳은 어디지요	는 곳은 어디에 있어요	는 곳은 어디 있어요	는 곳은 어디에 있나요	는 곳은 어디 있나요	는 곳은 어디에 있죠	는 곳은 어디 있죠	는 곳은 어디인지 알려 주세요	는 곳은 어디인지 아세요	는 곳은 어딘지 아세요	는 곳 어디예요	는 곳 어디에요	는 곳 어디인가요	는 곳 어딘가요	는 곳 어디죠	는 곳 어디입니까	는 곳 어디지요	는 곳 어디에 있어요	는 곳 어디 있어요	는 곳 어디에 있나요	는 곳 어디 있나요	는 곳 어디에 있죠	는 곳 어디 있죠	는 곳 어디인지 알려 주세요	는 곳 어디인지 아세요	는 곳 어딘지 아세요	는 장소가 어디예요	는 장소가 어디에요	는 장소가 어디인가요	는 장소가 어딘가요	는 장소가 어디죠	는 장소가 어디입니까	는 장소가 어디지요	는 장소가 어디에 있어요	는 장소가 어디 있어요	는 장소가 어디에 있나요	는 장소가 어디 있나요	는 장소가 어디에 있죠	는 장소가 어디 있죠	는 장소가 어디인지 알려 주세요	는 장소가 어디인지 아세요	는 장소가 어딘지 아세요	는 장소이 어디예요	는 장소이 어디에요	는 장소이 어디인가요	는 장소이 어딘가요	는 장소이 어디죠	는 장소이 어디입니까	는 장소이 어디지요	는 장소이 어디에 있어요	는 장소이 어디 있어요	는 장소이 어디에 있나요	는 장소이 어디 있나요	는 장소이 어디에 있죠	는 장소이 어디 있죠	는 장소이 어디인지 알려 주세요	는 장소이 어디인지 아세요	는 장소이 어딘지 아세요	는 장소는 어디예요	는 장소는 어디에요	는 장소는 어디인가요	는 장소는 어딘가요	는 장소는 어디죠	는 장소는 어디입니까	는 장소는 어디지요	는 장소는 어디에 있어요	는 장소는 어디 있어요	는 장소는 어디에 있나요	는 장소는 어디 있나요	는 장소는 어디에 있죠	는 장소는 어디 있죠	는 장소는 어디인지 알려 주세요	는 장소는 어디인지 아세요	는 장소는 어딘지 아세요	는 장소은 어디예요	는 장소은 어디에요	는 장소은 어디인가요	는 장소은 어딘가요	는 장소은 어디죠	는 장소은 어디입니까	는 장소은 어디지요	는 장소은 어디에 있어요	는 장소은 어디 있어요	는 장소은 어디에 있나요	는 장소은 어디 있나요	는 장소은 어디에 있죠	는 장소은 어디 있죠	는 장소은 어디인지 알려 주세요	는 장소은 어디인지 아세요	는 장소은 어딘지 아세요	는 장소 어디예요	는 장소 어디에요	는 장소 어디인가요	는 장소 어딘가요	는 장소 어디죠	는 장소 어디입니까	는 장소 어디지요	는 장소 어디에 있어요	는 장소 어디 있어요	는 장소 어디에 있나요	는 장소 어디 있나요	는 장소 어디에 있죠	는 장소 어디 있죠	는 장소 어디인지 알려 주세요	는 장소 어디인지 아세요	는 장소 어딘지 아세요	ㄹ 수 있는 데가 어디예요	ㄹ 수 있는 데가 어디에요	ㄹ 수 있는 데가 어디인가요	ㄹ 수 있는 데가 어딘가요	ㄹ 수 있는 데가 어디죠	ㄹ 수 있는 데가 어디입니까	ㄹ 수 있는 데가 어디지요	ㄹ 수 있는 데가 어디에 있어요	ㄹ 수 있는 데가 어디 있어요	ㄹ 수 있는 데가 어디에 있나요	ㄹ 수 있는 데가 어디 있나요	ㄹ 수 있는 데가 어디에 있죠	ㄹ 수 있는 데가 어디 있죠	ㄹ 수 있는 데가 어디인지 알려 주세요	ㄹ 수 있는 데가 어디인지 아세요	ㄹ 수 있는 데가 어딘지 아세요	ㄹ 수 있는 데이 어디예요	ㄹ 수 있는 데이 어디에요	ㄹ 수 있는 데이 어디인가요	ㄹ 수 있는 데이 어딘가요	ㄹ 수 있는 데이 어디죠	ㄹ 수 있는 데이 어디입니까	ㄹ 수 있는 데이 어디지요	ㄹ 수 있는 데이 어디에 있어요	ㄹ 수 있는 데이 어디 있어요	ㄹ 수 있는 데이 어디에 있나요	ㄹ 수 있는 데이 어디 있나요	ㄹ 수 있는 데이 어디에 있죠	ㄹ 수 있는 데이 어디 있죠	ㄹ 수 있는 데이 어디인지 알려 주세요	ㄹ 수 있는 데이 어디인지 아세요	ㄹ 수 있는 데이 어딘지 아세요	ㄹ 수 있는 데는 어디예요	ㄹ 수 있는 데는 어디에요	ㄹ 수 있는 데는 어디인가요	ㄹ 수 있는 데는 어딘가요	ㄹ 수 있는 데는 어디죠	ㄹ 수 있는 데는 어디입니까	ㄹ 수 있는 데는 어디지요	ㄹ 수 있는 데는 어디에 있어요	ㄹ 수 있는 데는 어디 있어요	ㄹ 수 있는 데는 어디에 있나요	ㄹ 수 있는 데는 어디 있나요	ㄹ 수 있는 데는 어디에 있죠	ㄹ 수 있는 데는 어디 있죠	ㄹ 수 있는 데는 어디인지 알려 주세요	ㄹ 수 있는 데는 어디인지 아세요	ㄹ 수 있는 데는 어딘지 아세요	ㄹ 수 있는 데은 어디예요	ㄹ 수 있는 데은 어디에요	ㄹ 수 있는 데은 어디인가요	ㄹ 수 있는 데은 어딘가요	ㄹ 수 있는 데은 어디죠	ㄹ 수 있는 데은 어디입니까	ㄹ 수 있는 데은 어디지요	ㄹ 수 있는 데은 어디에 있어요	ㄹ 수 있는 데은 어디 있어요	ㄹ 수 있는 데은 어디에 있나요	ㄹ 수 있는 데은 어디 있나요	ㄹ 수 있는 데은 어디에 있죠	ㄹ 수 있는 데은 어디 있죠	ㄹ 수 있는 데은 어디인지 알려 주세요	ㄹ 수 있는 데은 어디인지 아세요	ㄹ 수 있는 데은 어딘지 아세요	ㄹ 수 있는 데 어디예요	ㄹ 수 있는 데 어디에요	ㄹ 수 있는 데 어디인가요	ㄹ 수 있는 데 어딘가요	ㄹ 수 있는 데 어디죠	ㄹ 수 있는 데 어디입니까	ㄹ 수 있는 데 어디지요	ㄹ 수 있는 데 어디에 있어요	ㄹ 수 있는 데 어디 있어요	ㄹ 수 있는 데 어디에 있나요	ㄹ 수 있는 데 어디 있나요	ㄹ 수 있는 데 어디에 있죠	ㄹ 수 있는 데 어디 있죠	ㄹ 수 있는 데 어디인지 알려 주세요	ㄹ 수 있는 데 어디인지 아세요	ㄹ 수 있는 데 어딘지 아세요	ㄹ 수 있는 곳가 어디예요	ㄹ 수 있는 곳가 어디에요	ㄹ 수 있는 곳가 어디인가요	ㄹ 수 있는 곳가 어딘가요	ㄹ 수 있는 곳가 어디죠	ㄹ 수 있는 곳가 어디입니까	ㄹ 수 있는 곳가 어디지요	ㄹ 수 있는 곳가 어디에 있어요	ㄹ 수 있는 곳가 어디 있어요	ㄹ 수 있는 곳가 어디에 있나요	ㄹ 수 있는 곳가 어디 있나요	ㄹ 수 있는 곳가 어디에 있죠	ㄹ 수 있는 곳가 어디 있죠	ㄹ 수 있는 곳가 어디인지 알려 주세요	ㄹ 수 있는 곳가 어디인지 아세요	ㄹ 수 있는 곳가 어딘지 아세요	ㄹ 수 있는 곳이 어디예요	ㄹ 수 있는 곳이 어디에요	ㄹ 수 있는 곳이 어디인가요	ㄹ 수 있는 곳이 어딘가요	ㄹ 수 있는 곳이 어디죠	ㄹ 수 있는 곳이 어디입니까	ㄹ 수 있는 곳이 어디지요	ㄹ 수 있는 곳이 어디에 있어요	ㄹ 수 있는 곳이 어디 있어요	ㄹ 수 있는 곳이 어디에 있나요	ㄹ 수 있는 곳이 어디 있나요	ㄹ 수 있는 곳이 어디에 있죠	ㄹ 수 있는 곳이 어디 있죠	ㄹ 수 있는 곳이 어디인지 알려 주세요	ㄹ 수 있는 곳이 어디인지 아세요	ㄹ 수 있는 곳이 어딘지 아세요	ㄹ 수 있는 곳는 어디예요	ㄹ 수 있는 곳는 어디에요	ㄹ 수 있는 곳는 어디인가요	ㄹ 수 있는 곳는 어딘가요	ㄹ 수 있는 곳는 어디죠	ㄹ 수 있는 곳는 어디입니까	ㄹ 수 있는 곳는 어디지요	ㄹ 수 있는 곳는 어디에 있어요	ㄹ 수 있는 곳는 어디 있어요	ㄹ 수 있는 곳는 어디에 있나요	ㄹ 수 있는 곳는 어디 있나요	ㄹ 수 있는 곳는 어디에 있죠	ㄹ 수 있는 곳는 어디 있죠	ㄹ 수 있는 곳는 어디인지 알려 주세요	ㄹ 수 있는 곳는 어디인지 아세요	ㄹ 수 있는 곳는 어딘지 아세요	ㄹ 수 있는 곳은 어디예요	ㄹ 수 있는 곳은 어디에요	ㄹ 수 있는 곳은 어디인가요	ㄹ 수 있는 곳은 어딘가요	ㄹ 수 있는 곳은 어디죠	ㄹ 수 있는 곳은 어디입니까	ㄹ 수 있는 곳은 어디지요	ㄹ 수 있는 곳은 어디에 있어요	ㄹ 수 있는 곳은 어디 있어요	ㄹ 수 있는 곳은 어디에 있나요	ㄹ 수 있는 곳은 어디 있나요	ㄹ 수 있는 곳은 어디에 있죠	ㄹ 수 있는 곳은 어디 있죠	ㄹ 수 있는 곳은 어디인지 알려 주세요	ㄹ 수 있는 곳은 어디인지 아세요	ㄹ 수 있는 곳은 어딘지 아세요	ㄹ 수 있는 곳 어디예요	ㄹ 수 있는 곳 어디에요	ㄹ 수 있는 곳 어디인가요	ㄹ 수 있는 곳 어딘가요	ㄹ 수 있는 곳 어디죠	ㄹ 수 있는 곳 어디입니까	ㄹ 수 있는 곳 어디지요	ㄹ 수 있는 곳 어디에 있어요	ㄹ 수 있는 곳 어디 있어요	ㄹ 수 있는 곳 어디에 있나요	ㄹ 수 있는 곳 어디 있나요	ㄹ 수 있는 곳 어디에 있죠	ㄹ 수 있는 곳 어디 있죠	ㄹ 수 있는 곳 어디인지 알려 주세요	ㄹ 수 있는 곳 어디인지 아세요	ㄹ 수 있는 곳 어딘지 아세요	ㄹ 수 있는 장소가 어디예요	ㄹ 수 있는 장소가 어디에요	ㄹ 수 있는 장소가 어디인가요	ㄹ 수 있는 장소가 어딘가요	ㄹ 수 있는 장소가 어디죠	ㄹ 수 있는 장소가 어디입니까	ㄹ 수 있는 장소가 어디지요	ㄹ 수 있는 장소가 어디에 있어요	ㄹ 수 있는 장소가 어디 있어요	ㄹ 수 있는 장소가 어디에 있나요	ㄹ 수 있는 장소가 어디 있나요	ㄹ 수 있는 장소가 어디에 있죠	ㄹ 수 있는 장소가 어디 있죠	ㄹ 수 있는 장소가 어디인지 알려 주세요	ㄹ 수 있는 장소가 어디인지 아세요	ㄹ 수 있는 장소가 어딘지 아세요	ㄹ 수 있는 장소이 어디예요	ㄹ 수 있는 장소이 어디에요	ㄹ 수 있는 장소이 어디인가요	ㄹ 수 있는 장소이 어딘가요	ㄹ 수 있는 장소이 어디죠	ㄹ 수 있는 장소이 어디입니까	ㄹ 수 있는 장소이 어디지요	ㄹ 수 있는 장소이 어디에 있어요	ㄹ 수 있는 장소이 어디 있어요	ㄹ 수 있는 장소이 어디에 있나요	ㄹ 수 있는 장소이 어디 있나요	ㄹ 수 있는 장소이 어디에 있죠	ㄹ 수 있는 장소이 어디 있죠	ㄹ 수 있는 장소이 어디인지 알려 주세요	ㄹ 수 있는 장소이 어디인지 아세요	ㄹ 수 있는 장소이 어딘지 아세요	ㄹ 수 있는 장소는 어디예요	ㄹ 수 있는 장소는 어디에요	ㄹ 수 있는 장소는 어디인가요	ㄹ 수 있는 장소는 어딘가요	ㄹ 수 있는 장소는 어디죠	ㄹ 수 있는 장소는 어디입니까	ㄹ 수 있는 장소는 어디지요	ㄹ 수 있는 장소는 어디에 있어요	ㄹ 수 있는 장소는 어디 있어요	ㄹ 수 있는 장소는 어디에 있나요	ㄹ 수 있는 장소는 어디 있나요	ㄹ 수 있는 장소는 어디에 있죠	ㄹ 수 있는 장소는 어디 있죠	ㄹ 수 있는 장소는 어디인지 알려 주세요	ㄹ 수 있는 장소는 어디인지 아세요	ㄹ 수 있는 장소는 어딘지 아세요	ㄹ 수 있는 장소은 어디예요	ㄹ 수 있는 장소은 어디에요	ㄹ 수 있는 장소은 어디인가요	ㄹ 수 있는 장소은 어딘가요	ㄹ 수 있는 장소은 어디죠	ㄹ 수 있는 장소은 어디입니까	ㄹ 수 있는 장소은 어디지요	ㄹ 수 있는 장소은 어디에 있어요	ㄹ 수 있는 장소은 어디 있어요	ㄹ 수 있는 장소은 어디에 있나요	ㄹ 수 있는 장소은 어디 있나요	ㄹ 수 있는 장소은 어디에 있죠	ㄹ 수 있는 장소은 어디 있죠	ㄹ 수 있는 장소은 어디인지 알려 주세요	ㄹ 수 있는 장소은 어디인지 아세요	ㄹ 수 있는 장소은 어딘지 아세요	ㄹ 수 있는 장소 어디예요	ㄹ 수 있는 장소 어디에요	ㄹ 수 있는 장소 어디인가요	ㄹ 수 있는 장소 어딘가요	ㄹ 수 있는 장소 어디죠	ㄹ 수 있는 장소 어디입니까	ㄹ 수 있는 장소 어디지요	ㄹ 수 있는 장소 어디에 있어요	ㄹ 수 있는 장소 어디 있어요	ㄹ 수 있는 장소 어디에 있나요	ㄹ 수 있는 장소 어디 있나요	ㄹ 수 있는 장소 어디에 있죠	ㄹ 수 있는 장소 어디 있죠	ㄹ 수 있는 장소 어디인지 알려 주세요	ㄹ 수 있는 장소 어디인지 아세요	ㄹ 수 있는 장소 어딘지 아세요	을 수 있는 데가 어디예요	을 수 있는 데가 어디에요	을 수 있는 데가 어디인가요	을 수 있는 데가 어딘가요	을 수 있는 데가 어디죠	을 수 있는 데가 어디입니까	을 수 있는 데가 어디지요	을 수 있는 데가 어디에 있어요	을 수 있는 데가 어디 있어요	을 수 있는 데가 어디에 있나요	을 수 있는 데가 어디 있나요	을 수 있는 데가 어디에 있죠	을 수 있는 데가 어디 있죠	을 수 있는 데가 어디인지 알려 주세요	을 수 있는 데가 어디인지 아세요	을 수 있는 데가 어딘지 아세요	을 수 있는 데이 어디예요	을 수 있는 데이 어디에요	을 수 있는 데이 어디인가요	을 수 있는 데이 어딘가요	을 수 있는 데이 어디죠	을 수 있는 데이 어디입니까	을 수 있는 데이 어디지요	을 수 있는 데이 어디에 있어요	을 수 있는 데이 어디 있어요	을 수 있는 데이 어디에 있나요	을 수 있는 데이 어디 있나요	을 수 있는 데이 어디에 있죠	을 수 있는 데이 어디 있죠	을 수 있는 데이 어디인지 알려 주세요	을 수 있는 데이 어디인지 아세요	을 수 있는 데이 어딘지 아세요	을 수 있는 데는 어디예요	을 수 있는 데는 어디에요	을 수 있는 데는 어디인가요	을 수 있는 데는 어딘가요	을 수 있는 데는 어디죠	을 수 있는 데는 어디입니까	을 수 있는 데는 어디지요	을 수 있는 데는 어디에 있어요	을 수 있는 데는 어디 있어요	을 수 있는 데는 어디에 있나요	을 수 있는 데는 어디 있나요	을 수 있는 데는 어디에 있죠	을 수 있는 데는 어디 있죠	을 수 있는 데는 어디인지 알려 주세요	을 수 있는 데는 어디인지 아세요	을 수 있는 데는 어딘지 아세요	을 수 있는 데은 어디예요	을 수 있는 데은 어디에요	을 수 있는 데은 어디인가요	을 수 있는 데은 어딘가요	을 수 있는 데은 어디죠	을 수 있는 데은 어디입니까	을 수 있는 데은 어디지요	을 수 있는 데은 어디에 있어요	을 수 있는 데은 어디 있어요	을 수 있는 데은 어디에 있나요	을 수 있는 데은 어디 있나요	을 수 있는 데은 어디에 있죠	을 수 있는 데은 어디 있죠	을 수 있는 데은 어디인지 알려 주세요	을 수 있는 데은 어디인지 아세요	을 수 있는 데은 어딘지 아세요	을 수 있는 데 어디예요	을 수 있는 데 어디에요	을 수 있는 데 어디인가요	을 수 있는 데 어딘가요	을 수 있는 데 어디죠	을 수 있는 데 어디입니까	을 수 있는 데 어디지요	을 수 있는 데 어디에 있어요	을 수 있는 데 어디 있어요	을 수 있는 데 어디에 있나요	을 수 있는 데 어디 있나요	을 수 있는 데 어디에 있죠	을 수 있는 데 어디 있죠	을 수 있는 데 어디인지 알려 주세요	을 수 있는 데 어디인지 아세요	을 수 있는 데 어딘지 아세요	을 수 있는 곳가 어디예요	을 수 있는 곳가 어디에요	을 수 있는 곳가 어디인가요	을 수 있는 곳가 어딘가요	을 수 있는 곳가 어디죠	을 수 있는 곳가 어디입니까	을 수 있는 곳가 어디지요	을 수 있는 곳가 어디에 있어요	을 수 있는 곳가 어디 있어요	을 수 있는 곳가 어디에 있나요	을 수 있는 곳가 어디 있나요	을 수 있는 곳가 어디에 있죠	을 수 있는 곳가 어디 있죠	을 수 있는 곳가 어디인지 알려 주세요	을 수 있는 곳가 어디인지 아세요	을 수 있는 곳가 어딘지 아세요	을 수 있는 곳이 어디예요	을 수 있는 곳이 어디에요	을 수 있는 곳이 어디인가요	을 수 있는 곳이 어딘가요	을 수 있는 곳이 어디죠	을 수 있는 곳이 어디입니까	을 수 있는 곳이 어디지요	을 수 있는 곳이 어디에 있어요	을 수 있는 곳이 어디 있어요	을 수 있는 곳이 어디에 있나요	을 수 있는 곳이 어디 있나요	을 수 있는 곳이 어디에 있죠	을 수 있는 곳이 어디 있죠	을 수 있는 곳이 어디인지 알려 주세요	을 수 있는 곳이 어디인지 아세요	을 수 있는 곳이 어딘지 아세요	을 수 있는 곳는 어디예요	을 수 있는 곳는 어디에요	을 수 있는 곳는 어디인가요	을 수 있는 곳는 어딘가요	을 수 있는 곳는 어디죠	을 수 있는 곳는 어디입니까	을 수 있는 곳는 어디지요	을 수 있는 곳는 어디에 있어요	을 수 있는 곳는 어디 있어요	을 수 있는 곳는 어디에 있나요	을 수 있는 곳는 어디 있나요	을 수 있는 곳는 어디에 있죠	을 수 있는 곳는 어디 있죠	을 수 있는 곳는 어디인지 알려 주세요	을 수 있는 곳는 어디인지 아세요	을 수 있는 곳는 어딘지 아세요	을 수 있는 곳은 어디예요	을 수 있는 곳은 어디에요	을 수 있는 곳은 어디인가요	을 수 있는 곳은 어딘가요	을 수 있는 곳은 어디죠	을 수 있는 곳은 어디입니까	을 수 있는 곳은 어디지요	을 수 있는 곳은 어디에 있어요	을 수 있는 곳은 어디 있어요	을 수 있는 곳은 어디에 있나요	을 수 있는 곳은 어디 있나요	을 수 있는 곳은 어디에 있죠	을 수 있는 곳은 어디 있죠	을 수 있는 곳은 어디인지 알려 주세요	을 수 있는 곳은 어디인지 아세요	을 수 있는 곳은 어딘지 아세요	을 수 있는 곳 어디예요	을 수 있는 곳 어디에요	을 수 있는 곳 어디인가요	을 수 있는 곳 어딘가요	을 수 있는 곳 어디죠	을 수 있는 곳 어디입니까	을 수 있는 곳 어디지요	을 수 있는 곳 어디에 있어요	을 수 있는 곳 어디 있어요	을 수 있는 곳 어디에 있나요	을 수 있는 곳 어디 있나요	을 수 있는 곳 어디에 있죠	을 수 있는 곳 어디 있죠	을 수 있는 곳 어디인지 알려 주세요	을 수 있는 곳 어디인지 아세요	을 수 있는 곳 어딘지 아세요	을 수 있는 장소가 어디예요	을 수 있는 장소가 어디에요	을 수 있는 장소가 어디인가요	을 수 있는 장소가 어딘가요	을 수 있는 장소가 어디죠	을 수 있는 장소가 어디입니까	을 수 있는 장소가 어디지요	을 수 있는 장소가 어디에 있어요	을 수 있는 장소가 어디 있어요	을 수 있는 장소가 어디에 있나요	을 수 있는 장소가 어디 있나요	을 수 있는 장소가 어디에 있죠	을 수 있는 장소가 어디 있죠	을 수 있는 장소가 어디인지 알려 주세요	을 수 있는 장소가 어디인지 아세요	을 수 있는 장소가 어딘지 아세요	을 수 있는 장소이 어디예요	을 수 있는 장소이 어디에요	을 수 있는 장소이 어디인가요	을 수 있는 장소이 어딘가요	을 수 있는 장소이 어디죠	을 수 있는 장소이 어디입니까	을 수 있는 장소이 어디지요	을 수 있는 장소이 어디에 있어요	을 수 있는 장소이 어디 있어요	을 수 있는 장소이 어디에 있나요	을 수 있는 장소이 어디 있나요	을 수 있는 장소이 어디에 있죠	을 수 있는 장소이 어디 있죠	을 수 있는 장소이 어디인지 알려 주세요	을 수 있는 장소이 어디인지 아세요	을 수 있는 장소이 어딘지 아세요	을 수 있는 장소는 어디예요	을 수 있는 장소는 어디에요	을 수 있는 장소는 어디인가요	을 수 있는 장소는 어딘가요	을 수 있는 장소는 어디죠	을 수 있는 장소는 어디입니까	을 수 있는 장소는 어디지요	을 수 있는 장소는 어디에 있어요	을 수 있는 장소는 어디 있어요	을 수 있는 장소는 어디에 있나요	을 수 있는 장소는 어디 있나요	을 수 있는 장소는 어디에 있죠	을 수 있는 장소는 어디 있죠	을 수 있는 장소는 어디인지 알려 주세요	을 수 있는 장소는 어디인지 아세요	을 수 있는 장소는 어딘지 아세요	을 수 있는 장소은 어디예요	을 수 있는 장소은 어디에요	을 수 있는 장소은 어디인가요	을 수 있는 장소은 어딘가요	을 수 있는 장소은 어디죠	을 수 있는 장소은 어디입니까	을 수 있는 장소은 어디지요	을 수 있는 장소은 어디에 있어요	을 수 있는 장소은 어디 있어요	을 수 있는 장소은 어디에 있나요	을 수 있는 장소은 어디 있나요	을 수 있는 장소은 어디에 있죠	을 수 있는 장소은 어디 있죠	을 수 있는 장소은 어디인지 알려 주세요	을 수 있는 장소은 어디인지 아세요	을 수 있는 장소은 어딘지 아세요	을 수 있는 장소 어디예요	을 수 있는 장소 어디에요	을 수 있는 장소 어디인가요	을 수 있는 장소 어딘가요	을 수 있는 장소 어디죠	을 수 있는 장소 어디입니까	을 수 있는 장소 어디지요	을 수 있는 장소 어디에 있어요	을 수 있는 장소 어디 있어요	을 수 있는 장소 어디에 있나요	을 수 있는 장소 어디 있나요	을 수 있는 장소 어디에 있죠	을 수 있는 장소 어디 있죠	을 수 있는 장소 어디인지 알려 주세요	을 수 있는 장소 어디인지 아세요	을 수 있는 장소 어딘지 아세요
        # How to get there: the place bears 에, 까지, 로 or nothing.
        which	어떻게 가	어떻게 갈 수 있	어떻게 가면 되	어떻게 가면 돼	어떻게 가야 하	어떻게 가야 해	어떻게 가야 되	어떻게 가야 돼	어떻게 가는지 알려 주	어떻게 가는지 아	가려면 어떻게 해야 하	가려면 어떻게 해야 해	가려면 어떻게 해야 되	가려면 어떻게 해야 돼	가려면 어떻게 가야 하	가려면 어떻게 가야 해	가려면 어떻게 가야 되	가려면 어떻게 가야 돼	가려면 어떻게 하	가려면 어떻게 하면 되	가려면 어떻게 하면 돼	가는 길이 어떻게 되	가는 길이 어떻게 돼
        which@tail	어떻게 가	에 어떻게 가	에 어떻게 갈 수 있	에 어떻게 가면 되	에 어떻게 가면 돼	에 어떻게 가야 하	에 어떻게 가야 해	에 어떻게 가야 되	에 어떻게 가야 돼	에 어떻게 가는지 알려 주	에 어떻게 가는지 아	에 가려면 어떻게 해야 하	에 가려면 어떻게 해야 해	에 가려면 어떻게 해야 되	에 가려면 어떻게 해야 돼	에 가려면 어떻게 가야 하	에 가려면 어떻게 가야 해	에 가려면 어떻게 가야 되	에 가려면 어떻게 가야 돼	에 가려면 어떻게 하	에 가려면 어떻게 하면 되	에 가려면 어떻게 하면 돼	에 가는 길이 어떻게 되	에 가는 길이 어떻게 돼	까지 어떻게 가	까지 어떻게 갈 수 있	까지 어떻게 가면 되	까지 어떻게 가면 돼	까지 어떻게 가야 하	까지 어떻게 가야 해	까지 어떻게 가야 되	까지 어떻게 가야 돼	까지 어떻게 가는지 알려 주	까지 어떻게 가는지 아	까지 가려면 어떻게 해야 하	까지 가려면 어떻게 해야 해	까지 가려면 어떻게 해야 되	까지 가려면 어떻게 해야 돼	까지 가려면 어떻게 가야 하	까지 가려면 어떻게 가야 해	까지 가려면 어떻게 가야 되	까지 가려면 어떻게 가야 돼	까지 가려면 어떻게 하	까지 가려면 어떻게 하면 되	까지 가려면 어떻게 하면 돼	까지 가는 길이 어떻게 되	까지 가는 길이 어떻게 돼	로 어떻게 가	로 어떻게 갈 수 있	로 어떻게 가면 되	로 어떻게 가면 돼	로 어떻게 가야 하	로 어떻게 가야 해	로 어떻게 가야 되	로 어떻게 가야 돼	로 어떻게 가는지 알려 주	로 어떻게 가는지 아	로 가려면 어떻게 해야 하	로 가려면 어떻게 해야 해	로 가려면 어떻게 해야 되	로 가려면 어떻게 해야 돼	로 가려면 어떻게 가야 하	로 가려면 어떻게 가야 해	로 가려면 어떻게 가야 되	로 가려면 어떻게 가야 돼	로 가려면 어떻게 하	로 가려면 어떻게 하면 되	로 가려면 어떻게 하면 돼	로 가는 길이 어떻게 되	로 가는 길이 어떻게 돼	으로 어떻게 가	으로 어떻게 갈 수 있	으로 어떻게 가면 되	으로 어떻게 가면 돼	으로 어떻게 가야 하	으로 어떻게 가야 해	으로 어떻게 가야 되	으로 어떻게 가야 돼	으로 어떻게 가는지 알려 주	으로 어떻게 가는지 아	으로 가려면 어떻게 해야 하	으로 가려면 어떻게 해야 해	으로 가려면 어떻게 해야 되	으로 가려면 어떻게 해야 돼	으로 가려면 어떻게 가야 하	으로 가려면 어떻게 가야 해	으로 가려면 어떻게 가야 되	으로 가려면 어떻게 가야 돼	으로 가려면 어떻게 하	으로 가려면 어떻게 하면 되	으로 가려면 어떻게 하면 돼	으로 가는 길이 어떻게 되	으로 가는 길이 어떻게 돼	에는 어떻게 가	에는 어떻게 갈 수 있	에는 어떻게 가면 되	에는 어떻게 가면 돼	에는 어떻게 가야 하	에는 어떻게 가야 해	에는 어떻게 가야 되	에는 어떻게 가야 돼	에는 어떻게 가는지 알려 주	에는 어떻게 가는지 아	에는 가려면 어떻게 해야 하	에는 가려면 어떻게 해야 해	에는 가려면 어떻게 해야 되	에는 가려면 어떻게 해야 돼	에는 가려면 어떻게 가야 하	에는 가려면 어떻게 가야 해	에는 가려면 어떻게 가야 되	에는 가려면 어떻게 가야 돼	에는 가려면 어떻게 하	에는 가려면 어떻게 하면 되	에는 가려면 어떻게 하면 돼	에는 가는 길이 어떻게 되	에는 가는 길이 어떻게 돼	까지는 어떻게 가	까지는 어떻게 갈 수 있	까지는 어떻게 가면 되	까지는 어떻게 가면 돼	까지는 어떻게 가야 하	까지는 어떻게 가야 해	까지는 어떻게 가야 되	까지는 어떻게 가야 돼	까지는 어떻게 가는지 알려 주	까지는 어떻게 가는지 아	까지는 가려면 어떻게 해야 하	까지는 가려면 어떻게 해야 해	까지는 가려면 어떻게 해야 되	까지는 가려면 어떻게 해야 돼	까지는 가려면 어떻게 가야 하	까지는 가려면 어떻게 가야 해	까지는 가려면 어떻게 가야 되	까지는 가려면 어떻게 가야 돼	까지는 가려면 어떻게 하	까지는 가려면 어떻게 하면 되	까지는 가려면 어떻게 하면 돼	까지는 가는 길이 어떻게 되	까지는 가는 길이 어떻게 돼
        which	어떻게 가	가는 길 알려 주	가는 길 좀 알려 주	가는 길 아	가는 길 가르쳐 주	가는 길 좀 가르쳐 주	가는 길을 알려 주	가는 길을 좀 알려 주	가는 길을 아	가는 길을 가르쳐 주	가는 길을 좀 가르쳐 주	가는 길이 알려 주	가는 길이 좀 알려 주	가는 길이 아	가는 길이 가르쳐 주	가는 길이 좀 가르쳐 주	가는 방법 알려 주	가는 방법 좀 알려 주	가는 방법 아	가는 방법 가르쳐 주	가는 방법 좀 가르쳐 주	가는 방법을 알려 주	가는 방법을 좀 알려 주	가는 방법을 아	가는 방법을 가르쳐 주	가는 방법을 좀 가르쳐 주	가는 방법이 알려 주	가는 방법이 좀 알려 주	가는 방법이 아	가는 방법이 가르쳐 주	가는 방법이 좀 가르쳐 주	에 가는 길 알려 주	에 가는 길 좀 알려 주	에 가는 길 아	에 가는 길 가르쳐 주	에 가는 길 좀 가르쳐 주	에 가는 길을 알려 주	에 가는 길을 좀 알려 주	에 가는 길을 아	에 가는 길을 가르쳐 주	에 가는 길을 좀 가르쳐 주	에 가는 길이 알려 주	에 가는 길이 좀 알려 주	에 가는 길이 아	에 가는 길이 가르쳐 주	에 가는 길이 좀 가르쳐 주	에 가는 방법 알려 주	에 가는 방법 좀 알려 주	에 가는 방법 아	에 가는 방법 가르쳐 주	에 가는 방법 좀 가르쳐 주	에 가는 방법을 알려 주	에 가는 방법을 좀 알려 주	에 가는 방법을 아	에 가는 방법을 가르쳐 주	에 가는 방법을 좀 가르쳐 주	에 가는 방법이 알려 주	에 가는 방법이 좀 알려 주	에 가는 방법이 아	에 가는 방법이 가르쳐 주	에 가는 방법이 좀 가르쳐 주	까지 가는 길 알려 주	까지 가는 길 좀 알려 주	까지 가는 길 아	까지 가는 길 가르쳐 주	까지 가는 길 좀 가르쳐 주	까지 가는 길을 알려 주	까지 가는 길을 좀 알려 주	까지 가는 길을 아	까지 가는 길을 가르쳐 주	까지 가는 길을 좀 가르쳐 주	까지 가는 길이 알려 주	까지 가는 길이 좀 알려 주	까지 가는 길이 아	까지 가는 길이 가르쳐 주	까지 가는 길이 좀 가르쳐 주	까지 가는 방법 알려 주	까지 가는 방법 좀 알려 주	까지 가는 방법 아	까지 가는 방법 가르쳐 주	까지 가는 방법 좀 가르쳐 주	까지 가는 방법을 알려 주	까지 가는 방법을 좀 알려 주	까지 가는 방법을 아	까지 가는 방법을 가르쳐 주	까지 가는 방법을 좀 가르쳐 주	까지 가는 방법이 알려 주	까지 가는 방법이 좀 알려 주	까지 가는 방법이 아	까지 가는 방법이 가르쳐 주	까지 가는 방법이 좀 가르쳐 주	로 가는 길 알려 주	로 가는 길 좀 알려 주	로 가는 길 아	로 가는 길 가르쳐 주	로 가는 길 좀 가르쳐 주	로 가는 길을 알려 주	로 가는 길을 좀 알려 주	로 가는 길을 아	로 가는 길을 가르쳐 주	로 가는 길을 좀 가르쳐 주	로 가는 길이 알려 주	로 가는 길이 좀 알려 주	로 가는 길이 아	로 가는 길이 가르쳐 주	로 가는 길이 좀 가르쳐 주	로 가는 방법 알려 주	로 가는 방법 좀 알려 주	로 가는 방법 아	로 가는 방법 가르쳐 주	로 가는 방법 좀 가르쳐 주	로 가는 방법을 알려 주	로 가는 방법을 좀 알려 주	로 가는 방법을 아	로 가는 방법을 가르쳐 주	로 가는 방법을 좀 가르쳐 주	로 가는 방법이 알려 주	로 가는 방법이 좀 알려 주	로 가는 방법이 아	로 가는 방법이 가르쳐 주	로 가는 방법이 좀 가르쳐 주	으로 가는 길 알려 주	으로 가는 길 좀 알려 주	으로 가는 길 아	으로 가는 길 가르쳐 주	으로 가는 길 좀 가르쳐 주	으로 가는 길을 알려 주	으로 가는 길을 좀 알려 주	으로 가는 길을 아	으로 가는 길을 가르쳐 주	으로 가는 길을 좀 가르쳐 주	으로 가는 길이 알려 주	으로 가는 길이 좀 알려 주	으로 가는 길이 아	으로 가는 길이 가르쳐 주	으로 가는 길이 좀 가르쳐 주	으로 가는 방법 알려 주	으로 가는 방법 좀 알려 주	으로 가는 방법 아	으로 가는 방법 가르쳐 주	으로 가는 방법 좀 가르쳐 주	으로 가는 방법을 알려 주	으로 가는 방법을 좀 알려 주	으로 가는 방법을 아	으로 가는 방법을 가르쳐 주	으로 가는 방법을 좀 가르쳐 주	으로 가는 방법이 알려 주	으로 가는 방법이 좀 알려 주	으로 가는 방법이 아	으로 가는 방법이 가르쳐 주	으로 가는 방법이 좀 가르쳐 주
        # Try on, have a look: 한번 says nothing there.
        act	입어 보	입어 봐	입어보	입어봐	한번 입어 보	한번 입어 봐	한번 입어보	한번 입어봐	한 번 입어 보	한 번 입어 봐	한 번 입어보	한 번 입어봐
        act	신어 보	신어 봐	신어보	신어봐	한번 신어 보	한번 신어 봐	한번 신어보	한번 신어봐	한 번 신어 보	한 번 신어 봐	한 번 신어보	한 번 신어봐
        act	먹어 보	먹어 봐	먹어보	먹어봐	한번 먹어 보	한번 먹어 봐	한번 먹어보	한번 먹어봐	한 번 먹어 보	한 번 먹어 봐	한 번 먹어보	한 번 먹어봐
        act	보다	봐	보여	한번 봐	한번 보여	한 번 봐	한 번 보여
        service	확인	한번 확인	한 번 확인	확인해 봐	확인해 보	한번 확인해 보	한번 확인해 봐
        # It goes on: a symptom that is there is going on.
        act	vomit	토하	토하고 있	구토하고 있	구토를 하고 있
        same	기침하	기침하고 있	기침을 하고 있
        same	피가 나	피가 나고 있	피 나고 있	피를 흘리	피를 흘리고 있	피 흘리	피 흘리고 있	출혈이 나	출혈하
        same	fever	열이 나고 있
        act	따라오다	따라오고 있	쫓아오고 있	자꾸 따라오	계속 따라오	자꾸 따라와	계속 따라와	자꾸 쫓아오	자꾸 쫓아와	계속 쫓아오	계속 쫓아와	뒤를 쫓아오	뒤따라오	뒤따라와
        person	모르는 남자	어떤 모르는 남자	웬 모르는 남자	웬 남자	어떤 낯선 남자
        person	모르는 사람	어떤 모르는 사람	웬 사람	어떤 낯선 사람
        # Without: left out of a dish.
        not@tail	without	안 넣어	안 넣고	넣지 말고	넣지 마세요	넣지 말아	넣지 마시고	빼고 해	빼 달라	빼 주셨으면	빼 주시면	안 들어가게	안 들어간	들어가지 않게	없이 해	은 안 넣어	은 안 넣고	은 넣지 말고	은 넣지 마세요	은 넣지 말아	은 넣지 마시고	은 빼고 해	은 빼 달라	은 빼 주셨으면	은 빼 주시면	은 안 들어가게	은 안 들어간	은 들어가지 않게	은 없이 해	는 안 넣어	는 안 넣고	는 넣지 말고	는 넣지 마세요	는 넣지 말아	는 넣지 마시고	는 빼고 해	는 빼 달라	는 빼 주셨으면	는 빼 주시면	는 안 들어가게	는 안 들어간	는 들어가지 않게	는 없이 해	을 안 넣어	을 안 넣고	을 넣지 말고	을 넣지 마세요	을 넣지 말아	을 넣지 마시고	을 빼고 해	을 빼 달라	을 빼 주셨으면	을 빼 주시면	을 안 들어가게	을 안 들어간	을 들어가지 않게	을 없이 해	를 안 넣어	를 안 넣고	를 넣지 말고	를 넣지 마세요	를 넣지 말아	를 넣지 마시고	를 빼고 해	를 빼 달라	를 빼 주셨으면	를 빼 주시면	를 안 들어가게	를 안 들어간	를 들어가지 않게	를 없이 해
        # Foreign things in food.
        same@tail	has 머리카락	에 머리카락이 들어 있	에 머리카락이 들어있	에 머리카락이 있	에 머리카락이 나오	에 머리카락이 나왔	에 머리카락이 들었	에 머리카락이 들어갔	에 머리카락이 들어가 있	에 머리카락이 빠져 있	에 머리카락이 보이	에 머리카락이 보여	에 머리카락 들어 있	에 머리카락 들어있	에 머리카락 있	에 머리카락 나오	에 머리카락 나왔	에 머리카락 들었	에 머리카락 들어갔	에 머리카락 들어가 있	에 머리카락 빠져 있	에 머리카락 보이	에 머리카락 보여	에서 머리카락이 들어 있	에서 머리카락이 들어있	에서 머리카락이 있	에서 머리카락이 나오	에서 머리카락이 나왔	에서 머리카락이 들었	에서 머리카락이 들어갔	에서 머리카락이 들어가 있	에서 머리카락이 빠져 있	에서 머리카락이 보이	에서 머리카락이 보여	에서 머리카락 들어 있	에서 머리카락 들어있	에서 머리카락 있	에서 머리카락 나오	에서 머리카락 나왔	에서 머리카락 들었	에서 머리카락 들어갔	에서 머리카락 들어가 있	에서 머리카락 빠져 있	에서 머리카락 보이	에서 머리카락 보여	에는 머리카락이 들어 있	에는 머리카락이 들어있	에는 머리카락이 있	에는 머리카락이 나오	에는 머리카락이 나왔	에는 머리카락이 들었	에는 머리카락이 들어갔	에는 머리카락이 들어가 있	에는 머리카락이 빠져 있	에는 머리카락이 보이	에는 머리카락이 보여	에는 머리카락 들어 있	에는 머리카락 들어있	에는 머리카락 있	에는 머리카락 나오	에는 머리카락 나왔	에는 머리카락 들었	에는 머리카락 들어갔	에는 머리카락 들어가 있	에는 머리카락 빠져 있	에는 머리카락 보이	에는 머리카락 보여	안에 머리카락이 들어 있	안에 머리카락이 들어있	안에 머리카락이 있	안에 머리카락이 나오	안에 머리카락이 나왔	안에 머리카락이 들었	안에 머리카락이 들어갔	안에 머리카락이 들어가 있	안에 머리카락이 빠져 있	안에 머리카락이 보이	안에 머리카락이 보여	안에 머리카락 들어 있	안에 머리카락 들어있	안에 머리카락 있	안에 머리카락 나오	안에 머리카락 나왔	안에 머리카락 들었	안에 머리카락 들어갔	안에 머리카락 들어가 있	안에 머리카락 빠져 있	안에 머리카락 보이	안에 머리카락 보여
        same@tail	has 벌레	에 벌레가 들어 있	에 벌레가 들어있	에 벌레가 있	에 벌레가 나오	에 벌레가 나왔	에 벌레가 들었	에 벌레가 들어갔	에 벌레가 들어가 있	에 벌레가 빠져 있	에 벌레가 보이	에 벌레가 보여	에 벌레 들어 있	에 벌레 들어있	에 벌레 있	에 벌레 나오	에 벌레 나왔	에 벌레 들었	에 벌레 들어갔	에 벌레 들어가 있	에 벌레 빠져 있	에 벌레 보이	에 벌레 보여	에서 벌레가 들어 있	에서 벌레가 들어있	에서 벌레가 있	에서 벌레가 나오	에서 벌레가 나왔	에서 벌레가 들었	에서 벌레가 들어갔	에서 벌레가 들어가 있	에서 벌레가 빠져 있	에서 벌레가 보이	에서 벌레가 보여	에서 벌레 들어 있	에서 벌레 들어있	에서 벌레 있	에서 벌레 나오	에서 벌레 나왔	에서 벌레 들었	에서 벌레 들어갔	에서 벌레 들어가 있	에서 벌레 빠져 있	에서 벌레 보이	에서 벌레 보여	에는 벌레가 들어 있	에는 벌레가 들어있	에는 벌레가 있	에는 벌레가 나오	에는 벌레가 나왔	에는 벌레가 들었	에는 벌레가 들어갔	에는 벌레가 들어가 있	에는 벌레가 빠져 있	에는 벌레가 보이	에는 벌레가 보여	에는 벌레 들어 있	에는 벌레 들어있	에는 벌레 있	에는 벌레 나오	에는 벌레 나왔	에는 벌레 들었	에는 벌레 들어갔	에는 벌레 들어가 있	에는 벌레 빠져 있	에는 벌레 보이	에는 벌레 보여	안에 벌레가 들어 있	안에 벌레가 들어있	안에 벌레가 있	안에 벌레가 나오	안에 벌레가 나왔	안에 벌레가 들었	안에 벌레가 들어갔	안에 벌레가 들어가 있	안에 벌레가 빠져 있	안에 벌레가 보이	안에 벌레가 보여	안에 벌레 들어 있	안에 벌레 들어있	안에 벌레 있	안에 벌레 나오	안에 벌레 나왔	안에 벌레 들었	안에 벌레 들어갔	안에 벌레 들어가 있	안에 벌레 빠져 있	안에 벌레 보이	안에 벌레 보여
        same@tail	has 파리	에 파리가 들어 있	에 파리가 들어있	에 파리가 있	에 파리가 나오	에 파리가 나왔	에 파리가 들었	에 파리가 들어갔	에 파리가 들어가 있	에 파리가 빠져 있	에 파리가 보이	에 파리가 보여	에 파리 들어 있	에 파리 들어있	에 파리 있	에 파리 나오	에 파리 나왔	에 파리 들었	에 파리 들어갔	에 파리 들어가 있	에 파리 빠져 있	에 파리 보이	에 파리 보여	에서 파리가 들어 있	에서 파리가 들어있	에서 파리가 있	에서 파리가 나오	에서 파리가 나왔	에서 파리가 들었	에서 파리가 들어갔	에서 파리가 들어가 있	에서 파리가 빠져 있	에서 파리가 보이	에서 파리가 보여	에서 파리 들어 있	에서 파리 들어있	에서 파리 있	에서 파리 나오	에서 파리 나왔	에서 파리 들었	에서 파리 들어갔	에서 파리 들어가 있	에서 파리 빠져 있	에서 파리 보이	에서 파리 보여	에는 파리가 들어 있	에는 파리가 들어있	에는 파리가 있	에는 파리가 나오	에는 파리가 나왔	에는 파리가 들었	에는 파리가 들어갔	에는 파리가 들어가 있	에는 파리가 빠져 있	에는 파리가 보이	에는 파리가 보여	에는 파리 들어 있	에는 파리 들어있	에는 파리 있	에는 파리 나오	에는 파리 나왔	에는 파리 들었	에는 파리 들어갔	에는 파리 들어가 있	에는 파리 빠져 있	에는 파리 보이	에는 파리 보여	안에 파리가 들어 있	안에 파리가 들어있	안에 파리가 있	안에 파리가 나오	안에 파리가 나왔	안에 파리가 들었	안에 파리가 들어갔	안에 파리가 들어가 있	안에 파리가 빠져 있	안에 파리가 보이	안에 파리가 보여	안에 파리 들어 있	안에 파리 들어있	안에 파리 있	안에 파리 나오	안에 파리 나왔	안에 파리 들었	안에 파리 들어갔	안에 파리 들어가 있	안에 파리 빠져 있	안에 파리 보이	안에 파리 보여
        same@tail	has 이물질	에 이물질이 들어 있	에 이물질이 들어있	에 이물질이 있	에 이물질이 나오	에 이물질이 나왔	에 이물질이 들었	에 이물질이 들어갔	에 이물질이 들어가 있	에 이물질이 빠져 있	에 이물질이 보이	에 이물질이 보여	에 이물질 들어 있	에 이물질 들어있	에 이물질 있	에 이물질 나오	에 이물질 나왔	에 이물질 들었	에 이물질 들어갔	에 이물질 들어가 있	에 이물질 빠져 있	에 이물질 보이	에 이물질 보여	에서 이물질이 들어 있	에서 이물질이 들어있	에서 이물질이 있	에서 이물질이 나오	에서 이물질이 나왔	에서 이물질이 들었	에서 이물질이 들어갔	에서 이물질이 들어가 있	에서 이물질이 빠져 있	에서 이물질이 보이	에서 이물질이 보여	에서 이물질 들어 있	에서 이물질 들어있	에서 이물질 있	에서 이물질 나오	에서 이물질 나왔	에서 이물질 들었	에서 이물질 들어갔	에서 이물질 들어가 있	에서 이물질 빠져 있	에서 이물질 보이	에서 이물질 보여	에는 이물질이 들어 있	에는 이물질이 들어있	에는 이물질이 있	에는 이물질이 나오	에는 이물질이 나왔	에는 이물질이 들었	에는 이물질이 들어갔	에는 이물질이 들어가 있	에는 이물질이 빠져 있	에는 이물질이 보이	에는 이물질이 보여	에는 이물질 들어 있	에는 이물질 들어있	에는 이물질 있	에는 이물질 나오	에는 이물질 나왔	에는 이물질 들었	에는 이물질 들어갔	에는 이물질 들어가 있	에는 이물질 빠져 있	에는 이물질 보이	에는 이물질 보여	안에 이물질이 들어 있	안에 이물질이 들어있	안에 이물질이 있	안에 이물질이 나오	안에 이물질이 나왔	안에 이물질이 들었	안에 이물질이 들어갔	안에 이물질이 들어가 있	안에 이물질이 빠져 있	안에 이물질이 보이	안에 이물질이 보여	안에 이물질 들어 있	안에 이물질 들어있	안에 이물질 있	안에 이물질 나오	안에 이물질 나왔	안에 이물질 들었	안에 이물질 들어갔	안에 이물질 들어가 있	안에 이물질 빠져 있	안에 이물질 보이	안에 이물질 보여
        same@tail	has 유리	에 유리가 들어 있	에 유리가 들어있	에 유리가 있	에 유리가 나오	에 유리가 나왔	에 유리가 들었	에 유리가 들어갔	에 유리가 들어가 있	에 유리가 빠져 있	에 유리가 보이	에 유리가 보여	에 유리 들어 있	에 유리 들어있	에 유리 있	에 유리 나오	에 유리 나왔	에 유리 들었	에 유리 들어갔	에 유리 들어가 있	에 유리 빠져 있	에 유리 보이	에 유리 보여	에서 유리가 들어 있	에서 유리가 들어있	에서 유리가 있	에서 유리가 나오	에서 유리가 나왔	에서 유리가 들었	에서 유리가 들어갔	에서 유리가 들어가 있	에서 유리가 빠져 있	에서 유리가 보이	에서 유리가 보여	에서 유리 들어 있	에서 유리 들어있	에서 유리 있	에서 유리 나오	에서 유리 나왔	에서 유리 들었	에서 유리 들어갔	에서 유리 들어가 있	에서 유리 빠져 있	에서 유리 보이	에서 유리 보여	에는 유리가 들어 있	에는 유리가 들어있	에는 유리가 있	에는 유리가 나오	에는 유리가 나왔	에는 유리가 들었	에는 유리가 들어갔	에는 유리가 들어가 있	에는 유리가 빠져 있	에는 유리가 보이	에는 유리가 보여	에는 유리 들어 있	에는 유리 들어있	에는 유리 있	에는 유리 나오	에는 유리 나왔	에는 유리 들었	에는 유리 들어갔	에는 유리 들어가 있	에는 유리 빠져 있	에는 유리 보이	에는 유리 보여	안에 유리가 들어 있	안에 유리가 들어있	안에 유리가 있	안에 유리가 나오	안에 유리가 나왔	안에 유리가 들었	안에 유리가 들어갔	안에 유리가 들어가 있	안에 유리가 빠져 있	안에 유리가 보이	안에 유리가 보여	안에 유리 들어 있	안에 유리 들어있	안에 유리 있	안에 유리 나오	안에 유리 나왔	안에 유리 들었	안에 유리 들어갔	안에 유리 들어가 있	안에 유리 빠져 있	안에 유리 보이	안에 유리 보여
        same@tail	has 비닐	에 비닐이 들어 있	에 비닐이 들어있	에 비닐이 있	에 비닐이 나오	에 비닐이 나왔	에 비닐이 들었	에 비닐이 들어갔	에 비닐이 들어가 있	에 비닐이 빠져 있	에 비닐이 보이	에 비닐이 보여	에 비닐 들어 있	에 비닐 들어있	에 비닐 있	에 비닐 나오	에 비닐 나왔	에 비닐 들었	에 비닐 들어갔	에 비닐 들어가 있	에 비닐 빠져 있	에 비닐 보이	에 비닐 보여	에서 비닐이 들어 있	에서 비닐이 들어있	에서 비닐이 있	에서 비닐이 나오	에서 비닐이 나왔	에서 비닐이 들었	에서 비닐이 들어갔	에서 비닐이 들어가 있	에서 비닐이 빠져 있	에서 비닐이 보이	에서 비닐이 보여	에서 비닐 들어 있	에서 비닐 들어있	에서 비닐 있	에서 비닐 나오	에서 비닐 나왔	에서 비닐 들었	에서 비닐 들어갔	에서 비닐 들어가 있	에서 비닐 빠져 있	에서 비닐 보이	에서 비닐 보여	에는 비닐이 들어 있	에는 비닐이 들어있	에는 비닐이 있	에는 비닐이 나오	에는 비닐이 나왔	에는 비닐이 들었	에는 비닐이 들어갔	에는 비닐이 들어가 있	에는 비닐이 빠져 있	에는 비닐이 보이	에는 비닐이 보여	에는 비닐 들어 있	에는 비닐 들어있	에는 비닐 있	에는 비닐 나오	에는 비닐 나왔	에는 비닐 들었	에는 비닐 들어갔	에는 비닐 들어가 있	에는 비닐 빠져 있	에는 비닐 보이	에는 비닐 보여	안에 비닐이 들어 있	안에 비닐이 들어있	안에 비닐이 있	안에 비닐이 나오	안에 비닐이 나왔	안에 비닐이 들었	안에 비닐이 들어갔	안에 비닐이 들어가 있	안에 비닐이 빠져 있	안에 비닐이 보이	안에 비닐이 보여	안에 비닐 들어 있	안에 비닐 들어있	안에 비닐 있	안에 비닐 나오	안에 비닐 나왔	안에 비닐 들었	안에 비닐 들어갔	안에 비닐 들어가 있	안에 비닐 빠져 있	안에 비닐 보이	안에 비닐 보여
        same@tail	has 돌	에 돌이 들어 있	에 돌이 들어있	에 돌이 있	에 돌이 나오	에 돌이 나왔	에 돌이 들었	에 돌이 들어갔	에 돌이 들어가 있	에 돌이 빠져 있	에 돌이 보이	에 돌이 보여	에 돌 들어 있	에 돌 들어있	에 돌 있	에 돌 나오	에 돌 나왔	에 돌 들었	에 돌 들어갔	에 돌 들어가 있	에 돌 빠져 있	에 돌 보이	에 돌 보여	에서 돌이 들어 있	에서 돌이 들어있	에서 돌이 있	에서 돌이 나오	에서 돌이 나왔	에서 돌이 들었	에서 돌이 들어갔	에서 돌이 들어가 있	에서 돌이 빠져 있	에서 돌이 보이	에서 돌이 보여	에서 돌 들어 있	에서 돌 들어있	에서 돌 있	에서 돌 나오	에서 돌 나왔	에서 돌 들었	에서 돌 들어갔	에서 돌 들어가 있	에서 돌 빠져 있	에서 돌 보이	에서 돌 보여	에는 돌이 들어 있	에는 돌이 들어있	에는 돌이 있	에는 돌이 나오	에는 돌이 나왔	에는 돌이 들었	에는 돌이 들어갔	에는 돌이 들어가 있	에는 돌이 빠져 있	에는 돌이 보이	에는 돌이 보여	에는 돌 들어 있	에는 돌 들어있	에는 돌 있	에는 돌 나오	에는 돌 나왔	에는 돌 들었	에는 돌 들어갔	에는 돌 들어가 있	에는 돌 빠져 있	에는 돌 보이	에는 돌 보여	안에 돌이 들어 있	안에 돌이 들어있	안에 돌이 있	안에 돌이 나오	안에 돌이 나왔	안에 돌이 들었	안에 돌이 들어갔	안에 돌이 들어가 있	안에 돌이 빠져 있	안에 돌이 보이	안에 돌이 보여	안에 돌 들어 있	안에 돌 들어있	안에 돌 있	안에 돌 나오	안에 돌 나왔	안에 돌 들었	안에 돌 들어갔	안에 돌 들어가 있	안에 돌 빠져 있	안에 돌 보이	안에 돌 보여
        same	음식	여기 음식	시킨 요리	나온 음식
        # Broken, leaking, blocked.
        same	고장	작동을 안 하	작동을 안 해	작동이 안 하	작동이 안 해	작동이 되지 않	작동을 하지 않	작동이 되질 않	고장이 나	고장인	망가지	망가져	먹통이	작동 안 되	작동 안 돼
        same	에어컨	방에 에어컨	방 에어컨	방에 있는 에어컨	객실 에어컨	저희 방 에어컨	제 방 에어컨	우리 방 에어컨
        same	텔레비전	방에 텔레비전	방 텔레비전	방에 있는 텔레비전	객실 텔레비전	저희 방 텔레비전	제 방 텔레비전	우리 방 텔레비전
        same	냉장고	방에 냉장고	방 냉장고	방에 있는 냉장고	객실 냉장고	저희 방 냉장고	제 방 냉장고	우리 방 냉장고
        same	히터	방에 히터	방 히터	방에 있는 히터	객실 히터	저희 방 히터	제 방 히터	우리 방 히터
        same	샤워기	방에 샤워기	방 샤워기	방에 있는 샤워기	객실 샤워기	저희 방 샤워기	제 방 샤워기	우리 방 샤워기
        same	변기	방에 변기	방 변기	방에 있는 변기	객실 변기	저희 방 변기	제 방 변기	우리 방 변기
        same	텔레비전	방 티비	방에 티비	tv	방 tv	테레비
        same	leak	새는데	새네	새어	샜	새고 있	누수가 되	누수가 있	새 나오	새어 나오
        same@tail	leak	에서 물이 새는	에서 물이 새고	에서 물이 새요	에서 물이 새서	에서 물이 샙니다	에서 물이 새는데	에서 물이 새네	에서 물이 샜	에서 물이 새고 있	에서 물이 새어 나오	에서 물이 새 나오	에서 물 새는	에서 물 새고	에서 물 새요	에서 물 새서	에서 물 샙니다	에서 물 새는데	에서 물 새네	에서 물 샜	에서 물 새고 있	에서 물 새어 나오	에서 물 새 나오	에 물이 새는	에 물이 새고	에 물이 새요	에 물이 새서	에 물이 샙니다	에 물이 새는데	에 물이 새네	에 물이 샜	에 물이 새고 있	에 물이 새어 나오	에 물이 새 나오	에 물 새는	에 물 새고	에 물 새요	에 물 새서	에 물 샙니다	에 물 새는데	에 물 새네	에 물 샜	에 물 새고 있	에 물 새어 나오	에 물 새 나오	물이 새는	물이 새고	물이 새요	물이 새서	물이 샙니다	물이 새는데	물이 새네	물이 샜	물이 새고 있	물 새는	물 새고	물 새요	물 새서	물 샙니다	물 새는데	물 새네	물 샜	물 새고 있
        same@tail	시끄럽	때문에 시끄러우	때문에 시끄러워	때문에 시끄럽	에서 떠들	에서 떠들어	가 떠들	가 떠들어	이 떠들	이 떠들어
        same	펑크	펑크 나	펑크 났	펑크가 나	펑크가 났	빵꾸 나	빵꾸 났	빵꾸가 나	빵꾸가 났
        same@tail	펑크	에 펑크 나	에 펑크 났	에 펑크가 나	에 펑크가 났	에 빵꾸 나	에 빵꾸 났	에 빵꾸가 나	에 빵꾸가 났	가 펑크 나	가 펑크 났	가 펑크가 나	가 펑크가 났	가 빵꾸 나	가 빵꾸 났	가 빵꾸가 나	가 빵꾸가 났	가 터지	가 터져	가 터졌	가 펑크나	가 펑크났
        # Hotel.
        act	stay-longer	더 묵	더 묵어	더 머물	더 머무르	더 머물러	더 숙박하	더 숙박해	더 있고	더 있을	더 있어도	더 연장	더 연장하	더 연장해	더 지내	더 투숙	더 투숙하	더 투숙해
        service	late check-out	체크아웃 늦게 하	체크아웃 늦게 해	체크아웃 늦추	체크아웃 늦춰	체크아웃 미루	체크아웃 미뤄	체크아웃 늦게	체크아웃 좀 늦게 하	체크아웃 좀 늦게 해	체크아웃 좀 늦추	체크아웃 좀 늦춰	체크아웃 좀 미루	체크아웃 좀 미뤄	체크아웃 좀 늦게	체크아웃 조금 늦게 하	체크아웃 조금 늦게 해	체크아웃 조금 늦추	체크아웃 조금 늦춰	체크아웃 조금 미루	체크아웃 조금 미뤄	체크아웃 조금 늦게	체크아웃을 늦게 하	체크아웃을 늦게 해	체크아웃을 늦추	체크아웃을 늦춰	체크아웃을 미루	체크아웃을 미뤄	체크아웃을 늦게	체크아웃을 좀 늦게 하	체크아웃을 좀 늦게 해	체크아웃을 좀 늦추	체크아웃을 좀 늦춰	체크아웃을 좀 미루	체크아웃을 좀 미뤄	체크아웃을 좀 늦게	체크아웃을 조금 늦게 하	체크아웃을 조금 늦게 해	체크아웃을 조금 늦추	체크아웃을 조금 늦춰	체크아웃을 조금 미루	체크아웃을 조금 미뤄	체크아웃을 조금 늦게	체크아웃 시간을 늦게 하	체크아웃 시간을 늦게 해	체크아웃 시간을 늦추	체크아웃 시간을 늦춰	체크아웃 시간을 미루	체크아웃 시간을 미뤄	체크아웃 시간을 늦게	체크아웃 시간을 좀 늦게 하	체크아웃 시간을 좀 늦게 해	체크아웃 시간을 좀 늦추	체크아웃 시간을 좀 늦춰	체크아웃 시간을 좀 미루	체크아웃 시간을 좀 미뤄	체크아웃 시간을 좀 늦게	체크아웃 시간을 조금 늦게 하	체크아웃 시간을 조금 늦게 해	체크아웃 시간을 조금 늦추	체크아웃 시간을 조금 늦춰	체크아웃 시간을 조금 미루	체크아웃 시간을 조금 미뤄	체크아웃 시간을 조금 늦게	체크아웃 시간 늦게 하	체크아웃 시간 늦게 해	체크아웃 시간 늦추	체크아웃 시간 늦춰	체크아웃 시간 미루	체크아웃 시간 미뤄	체크아웃 시간 늦게	체크아웃 시간 좀 늦게 하	체크아웃 시간 좀 늦게 해	체크아웃 시간 좀 늦추	체크아웃 시간 좀 늦춰	체크아웃 시간 좀 미루	체크아웃 시간 좀 미뤄	체크아웃 시간 좀 늦게	체크아웃 시간 조금 늦게 하	체크아웃 시간 조금 늦게 해	체크아웃 시간 조금 늦추	체크아웃 시간 조금 늦춰	체크아웃 시간 조금 미루	체크아웃 시간 조금 미뤄	체크아웃 시간 조금 늦게	퇴실을 늦게 하	퇴실을 늦게 해	퇴실을 늦추	퇴실을 늦춰	퇴실을 미루	퇴실을 미뤄	퇴실을 늦게	퇴실을 좀 늦게 하	퇴실을 좀 늦게 해	퇴실을 좀 늦추	퇴실을 좀 늦춰	퇴실을 좀 미루	퇴실을 좀 미뤄	퇴실을 좀 늦게	퇴실을 조금 늦게 하	퇴실을 조금 늦게 해	퇴실을 조금 늦추	퇴실을 조금 늦춰	퇴실을 조금 미루	퇴실을 조금 미뤄	퇴실을 조금 늦게	퇴실 늦게 하	퇴실 늦게 해	퇴실 늦추	퇴실 늦춰	퇴실 미루	퇴실 미뤄	퇴실 늦게	퇴실 좀 늦게 하	퇴실 좀 늦게 해	퇴실 좀 늦추	퇴실 좀 늦춰	퇴실 좀 미루	퇴실 좀 미뤄	퇴실 좀 늦게	퇴실 조금 늦게 하	퇴실 조금 늦게 해	퇴실 조금 늦추	퇴실 조금 늦춰	퇴실 조금 미루	퇴실 조금 미뤄	퇴실 조금 늦게	퇴실 시간을 늦게 하	퇴실 시간을 늦게 해	퇴실 시간을 늦추	퇴실 시간을 늦춰	퇴실 시간을 미루	퇴실 시간을 미뤄	퇴실 시간을 늦게	퇴실 시간을 좀 늦게 하	퇴실 시간을 좀 늦게 해	퇴실 시간을 좀 늦추	퇴실 시간을 좀 늦춰	퇴실 시간을 좀 미루	퇴실 시간을 좀 미뤄	퇴실 시간을 좀 늦게	퇴실 시간을 조금 늦게 하	퇴실 시간을 조금 늦게 해	퇴실 시간을 조금 늦추	퇴실 시간을 조금 늦춰	퇴실 시간을 조금 미루	퇴실 시간을 조금 미뤄	퇴실 시간을 조금 늦게	늦게 체크아웃	늦게 퇴실	좀 늦게 체크아웃	좀 늦게 퇴실	조금 늦게 체크아웃	조금 늦게 퇴실	레이트 체크아웃	레이트체크아웃
        service	early check-in	체크인 일찍 하	체크인 일찍 해	체크인 앞당기	체크인 앞당겨	체크인 빨리 하	체크인 빨리 해	체크인 미리 하	체크인 미리 해	체크인 일찍	체크인 좀 일찍 하	체크인 좀 일찍 해	체크인 좀 앞당기	체크인 좀 앞당겨	체크인 좀 빨리 하	체크인 좀 빨리 해	체크인 좀 미리 하	체크인 좀 미리 해	체크인 좀 일찍	체크인 조금 일찍 하	체크인 조금 일찍 해	체크인 조금 앞당기	체크인 조금 앞당겨	체크인 조금 빨리 하	체크인 조금 빨리 해	체크인 조금 미리 하	체크인 조금 미리 해	체크인 조금 일찍	체크인을 일찍 하	체크인을 일찍 해	체크인을 앞당기	체크인을 앞당겨	체크인을 빨리 하	체크인을 빨리 해	체크인을 미리 하	체크인을 미리 해	체크인을 일찍	체크인을 좀 일찍 하	체크인을 좀 일찍 해	체크인을 좀 앞당기	체크인을 좀 앞당겨	체크인을 좀 빨리 하	체크인을 좀 빨리 해	체크인을 좀 미리 하	체크인을 좀 미리 해	체크인을 좀 일찍	체크인을 조금 일찍 하	체크인을 조금 일찍 해	체크인을 조금 앞당기	체크인을 조금 앞당겨	체크인을 조금 빨리 하	체크인을 조금 빨리 해	체크인을 조금 미리 하	체크인을 조금 미리 해	체크인을 조금 일찍	체크인 시간을 일찍 하	체크인 시간을 일찍 해	체크인 시간을 앞당기	체크인 시간을 앞당겨	체크인 시간을 빨리 하	체크인 시간을 빨리 해	체크인 시간을 미리 하	체크인 시간을 미리 해	체크인 시간을 일찍	체크인 시간을 좀 일찍 하	체크인 시간을 좀 일찍 해	체크인 시간을 좀 앞당기	체크인 시간을 좀 앞당겨	체크인 시간을 좀 빨리 하	체크인 시간을 좀 빨리 해	체크인 시간을 좀 미리 하	체크인 시간을 좀 미리 해	체크인 시간을 좀 일찍	체크인 시간을 조금 일찍 하	체크인 시간을 조금 일찍 해	체크인 시간을 조금 앞당기	체크인 시간을 조금 앞당겨	체크인 시간을 조금 빨리 하	체크인 시간을 조금 빨리 해	체크인 시간을 조금 미리 하	체크인 시간을 조금 미리 해	체크인 시간을 조금 일찍	입실을 일찍 하	입실을 일찍 해	입실을 앞당기	입실을 앞당겨	입실을 빨리 하	입실을 빨리 해	입실을 미리 하	입실을 미리 해	입실을 일찍	입실을 좀 일찍 하	입실을 좀 일찍 해	입실을 좀 앞당기	입실을 좀 앞당겨	입실을 좀 빨리 하	입실을 좀 빨리 해	입실을 좀 미리 하	입실을 좀 미리 해	입실을 좀 일찍	입실을 조금 일찍 하	입실을 조금 일찍 해	입실을 조금 앞당기	입실을 조금 앞당겨	입실을 조금 빨리 하	입실을 조금 빨리 해	입실을 조금 미리 하	입실을 조금 미리 해	입실을 조금 일찍	일찍 체크인	일찍 입실	좀 일찍 체크인	좀 일찍 입실	조금 일찍 체크인	조금 일찍 입실	미리 체크인	미리 입실	얼리 체크인	얼리체크인
        service	check-out	퇴실	체크 아웃
        service	check-in	입실	체크 인
        service+done	book	예약이 있	예약 있	예약자	예약이 되어 있	예약이 돼 있	예약한 게 있	예약한 방이 있	예약 잡혀 있	예약이 잡혀 있
        same	방	방 안	방안	묵을 방	잘 방	숙박할 방	머물 방	객실 안	투숙할 방
        same	빈방	빈 방	남은 방	남는 방	비어 있는 방	빈 객실
        same	breakfast-included	조식이 포함	조식이 포함되	조식이 포함돼	조식이 포함되어 있	조식이 포함돼 있	조식이 나오	조식이 나와	조식이 같이 나오	조식이 같이 나와	조식이 제공되	조식이 제공돼	조식이 제공하	조식이 딸려 있	조식이 딸려 나오	조식이 들어가 있	조식가 포함	조식가 포함되	조식가 포함돼	조식가 포함되어 있	조식가 포함돼 있	조식가 나오	조식가 나와	조식가 같이 나오	조식가 같이 나와	조식가 제공되	조식가 제공돼	조식가 제공하	조식가 딸려 있	조식가 딸려 나오	조식가 들어가 있	조식도 포함	조식도 포함되	조식도 포함돼	조식도 포함되어 있	조식도 포함돼 있	조식도 나오	조식도 나와	조식도 같이 나오	조식도 같이 나와	조식도 제공되	조식도 제공돼	조식도 제공하	조식도 딸려 있	조식도 딸려 나오	조식도 들어가 있	조식은 포함	조식은 포함되	조식은 포함돼	조식은 포함되어 있	조식은 포함돼 있	조식은 나오	조식은 나와	조식은 같이 나오	조식은 같이 나와	조식은 제공되	조식은 제공돼	조식은 제공하	조식은 딸려 있	조식은 딸려 나오	조식은 들어가 있	조식는 포함	조식는 포함되	조식는 포함돼	조식는 포함되어 있	조식는 포함돼 있	조식는 나오	조식는 나와	조식는 같이 나오	조식는 같이 나와	조식는 제공되	조식는 제공돼	조식는 제공하	조식는 딸려 있	조식는 딸려 나오	조식는 들어가 있	조식 포함	조식 포함되	조식 포함돼	조식 포함되어 있	조식 포함돼 있	조식 나오	조식 나와	조식 같이 나오	조식 같이 나와	조식 제공되	조식 제공돼	조식 제공하	조식 딸려 있	조식 딸려 나오	조식 들어가 있	아침 식사이 포함	아침 식사이 포함되	아침 식사이 포함돼	아침 식사이 포함되어 있	아침 식사이 포함돼 있	아침 식사이 나오	아침 식사이 나와	아침 식사이 같이 나오	아침 식사이 같이 나와	아침 식사이 제공되	아침 식사이 제공돼	아침 식사이 제공하	아침 식사이 딸려 있	아침 식사이 딸려 나오	아침 식사이 들어가 있	아침 식사가 포함	아침 식사가 포함되	아침 식사가 포함돼	아침 식사가 포함되어 있	아침 식사가 포함돼 있	아침 식사가 나오	아침 식사가 나와	아침 식사가 같이 나오	아침 식사가 같이 나와	아침 식사가 제공되	아침 식사가 제공돼	아침 식사가 제공하	아침 식사가 딸려 있	아침 식사가 딸려 나오	아침 식사가 들어가 있	아침 식사도 포함	아침 식사도 포함되	아침 식사도 포함돼	아침 식사도 포함되어 있	아침 식사도 포함돼 있	아침 식사도 나오	아침 식사도 나와	아침 식사도 같이 나오	아침 식사도 같이 나와	아침 식사도 제공되	아침 식사도 제공돼	아침 식사도 제공하	아침 식사도 딸려 있	아침 식사도 딸려 나오	아침 식사도 들어가 있	아침 식사은 포함	아침 식사은 포함되	아침 식사은 포함돼	아침 식사은 포함되어 있	아침 식사은 포함돼 있	아침 식사은 나오	아침 식사은 나와	아침 식사은 같이 나오	아침 식사은 같이 나와	아침 식사은 제공되	아침 식사은 제공돼	아침 식사은 제공하	아침 식사은 딸려 있	아침 식사은 딸려 나오	아침 식사은 들어가 있	아침 식사는 포함	아침 식사는 포함되	아침 식사는 포함돼	아침 식사는 포함되어 있	아침 식사는 포함돼 있	아침 식사는 나오	아침 식사는 나와	아침 식사는 같이 나오	아침 식사는 같이 나와	아침 식사는 제공되	아침 식사는 제공돼	아침 식사는 제공하	아침 식사는 딸려 있	아침 식사는 딸려 나오	아침 식사는 들어가 있	아침 식사 포함	아침 식사 포함되	아침 식사 포함돼	아침 식사 포함되어 있	아침 식사 포함돼 있	아침 식사 나오	아침 식사 나와	아침 식사 같이 나오	아침 식사 같이 나와	아침 식사 제공되	아침 식사 제공돼	아침 식사 제공하	아침 식사 딸려 있	아침 식사 딸려 나오	아침 식사 들어가 있	아침식사이 포함	아침식사이 포함되	아침식사이 포함돼	아침식사이 포함되어 있	아침식사이 포함돼 있	아침식사이 나오	아침식사이 나와	아침식사이 같이 나오	아침식사이 같이 나와	아침식사이 제공되	아침식사이 제공돼	아침식사이 제공하	아침식사이 딸려 있	아침식사이 딸려 나오	아침식사이 들어가 있	아침식사가 포함	아침식사가 포함되	아침식사가 포함돼	아침식사가 포함되어 있	아침식사가 포함돼 있	아침식사가 나오	아침식사가 나와	아침식사가 같이 나오	아침식사가 같이 나와	아침식사가 제공되	아침식사가 제공돼	아침식사가 제공하	아침식사가 딸려 있	아침식사가 딸려 나오	아침식사가 들어가 있	아침식사도 포함	아침식사도 포함되	아침식사도 포함돼	아침식사도 포함되어 있	아침식사도 포함돼 있	아침식사도 나오	아침식사도 나와	아침식사도 같이 나오	아침식사도 같이 나와	아침식사도 제공되	아침식사도 제공돼	아침식사도 제공하	아침식사도 딸려 있	아침식사도 딸려 나오	아침식사도 들어가 있	아침식사은 포함	아침식사은 포함되	아침식사은 포함돼	아침식사은 포함되어 있	아침식사은 포함돼 있	아침식사은 나오	아침식사은 나와	아침식사은 같이 나오	아침식사은 같이 나와	아침식사은 제공되	아침식사은 제공돼	아침식사은 제공하	아침식사은 딸려 있	아침식사은 딸려 나오	아침식사은 들어가 있	아침식사는 포함	아침식사는 포함되	아침식사는 포함돼	아침식사는 포함되어 있	아침식사는 포함돼 있	아침식사는 나오	아침식사는 나와	아침식사는 같이 나오	아침식사는 같이 나와	아침식사는 제공되	아침식사는 제공돼	아침식사는 제공하	아침식사는 딸려 있	아침식사는 딸려 나오	아침식사는 들어가 있	아침식사 포함	아침식사 포함되	아침식사 포함돼	아침식사 포함되어 있	아침식사 포함돼 있	아침식사 나오	아침식사 나와	아침식사 같이 나오	아침식사 같이 나와	아침식사 제공되	아침식사 제공돼	아침식사 제공하	아침식사 딸려 있	아침식사 딸려 나오	아침식사 들어가 있	아침이 포함	아침이 포함되	아침이 포함돼	아침이 포함되어 있	아침이 포함돼 있	아침이 나오	아침이 나와	아침이 같이 나오	아침이 같이 나와	아침이 제공되	아침이 제공돼	아침이 제공하	아침이 딸려 있	아침이 딸려 나오	아침이 들어가 있	아침가 포함	아침가 포함되	아침가 포함돼	아침가 포함되어 있	아침가 포함돼 있	아침가 나오	아침가 나와	아침가 같이 나오	아침가 같이 나와	아침가 제공되	아침가 제공돼	아침가 제공하	아침가 딸려 있	아침가 딸려 나오	아침가 들어가 있	아침도 포함	아침도 포함되	아침도 포함돼	아침도 포함되어 있	아침도 포함돼 있	아침도 나오	아침도 나와	아침도 같이 나오	아침도 같이 나와	아침도 제공되	아침도 제공돼	아침도 제공하	아침도 딸려 있	아침도 딸려 나오	아침도 들어가 있	아침은 포함	아침은 포함되	아침은 포함돼	아침은 포함되어 있	아침은 포함돼 있	아침은 나오	아침은 나와	아침은 같이 나오	아침은 같이 나와	아침은 제공되	아침은 제공돼	아침은 제공하	아침은 딸려 있	아침은 딸려 나오	아침은 들어가 있	아침는 포함	아침는 포함되	아침는 포함돼	아침는 포함되어 있	아침는 포함돼 있	아침는 나오	아침는 나와	아침는 같이 나오	아침는 같이 나와	아침는 제공되	아침는 제공돼	아침는 제공하	아침는 딸려 있	아침는 딸려 나오	아침는 들어가 있	아침 포함	아침 포함되	아침 포함돼	아침 포함되어 있	아침 포함돼 있	아침 나오	아침 나와	아침 같이 나오	아침 같이 나와	아침 제공되	아침 제공돼	아침 제공하	아침 딸려 있	아침 딸려 나오	아침 들어가 있	아침밥이 포함	아침밥이 포함되	아침밥이 포함돼	아침밥이 포함되어 있	아침밥이 포함돼 있	아침밥이 나오	아침밥이 나와	아침밥이 같이 나오	아침밥이 같이 나와	아침밥이 제공되	아침밥이 제공돼	아침밥이 제공하	아침밥이 딸려 있	아침밥이 딸려 나오	아침밥이 들어가 있	아침밥가 포함	아침밥가 포함되	아침밥가 포함돼	아침밥가 포함되어 있	아침밥가 포함돼 있	아침밥가 나오	아침밥가 나와	아침밥가 같이 나오	아침밥가 같이 나와	아침밥가 제공되	아침밥가 제공돼	아침밥가 제공하	아침밥가 딸려 있	아침밥가 딸려 나오	아침밥가 들어가 있	아침밥도 포함	아침밥도 포함되	아침밥도 포함돼	아침밥도 포함되어 있	아침밥도 포함돼 있	아침밥도 나오	아침밥도 나와	아침밥도 같이 나오	아침밥도 같이 나와	아침밥도 제공되	아침밥도 제공돼	아침밥도 제공하	아침밥도 딸려 있	아침밥도 딸려 나오	아침밥도 들어가 있	아침밥은 포함	아침밥은 포함되	아침밥은 포함돼	아침밥은 포함되어 있	아침밥은 포함돼 있	아침밥은 나오	아침밥은 나와	아침밥은 같이 나오	아침밥은 같이 나와	아침밥은 제공되	아침밥은 제공돼	아침밥은 제공하	아침밥은 딸려 있	아침밥은 딸려 나오	아침밥은 들어가 있	아침밥는 포함	아침밥는 포함되	아침밥는 포함돼	아침밥는 포함되어 있	아침밥는 포함돼 있	아침밥는 나오	아침밥는 나와	아침밥는 같이 나오	아침밥는 같이 나와	아침밥는 제공되	아침밥는 제공돼	아침밥는 제공하	아침밥는 딸려 있	아침밥는 딸려 나오	아침밥는 들어가 있	아침밥 포함	아침밥 포함되	아침밥 포함돼	아침밥 포함되어 있	아침밥 포함돼 있	아침밥 나오	아침밥 나와	아침밥 같이 나오	아침밥 같이 나와	아침밥 제공되	아침밥 제공돼	아침밥 제공하	아침밥 딸려 있	아침밥 딸려 나오	아침밥 들어가 있	조식 포함된 가격	조식 포함된 요금	조식 포함 가격	조식 포함되어 있는 가격	아침 식사 포함된 가격	아침 식사 포함된 요금	아침 식사 포함 가격	아침 식사 포함되어 있는 가격	아침식사 포함된 가격	아침식사 포함된 요금	아침식사 포함 가격	아침식사 포함되어 있는 가격	아침 포함된 가격	아침 포함된 요금	아침 포함 가격	아침 포함되어 있는 가격	아침밥 포함된 가격	아침밥 포함된 요금	아침밥 포함 가격	아침밥 포함되어 있는 가격
        same	수건	타올
        same	이불	담요	덮을 것	덮는 이불	덮을 이불
        same+has	wlan	와이파이 사용할 수 있	와이파이 이용할 수 있	와이파이 사용 가능하	와이파이 되	와이파이 돼	와이파이 터지	와이파이 터져	와이파이 잡히	와이파이 잡혀	와이파이가 쓸 수 있	와이파이가 사용할 수 있	와이파이가 이용할 수 있	와이파이가 사용 가능하	와이파이가 되	와이파이가 돼	와이파이가 터지	와이파이가 터져	와이파이가 잡히	와이파이가 잡혀	와이파이를 사용할 수 있	와이파이를 이용할 수 있	와이파이를 사용 가능하	와이파이를 되	와이파이를 돼	와이파이를 터지	와이파이를 터져	와이파이를 잡히	와이파이를 잡혀
        # Post, transport, rental.
        service	by 빠른우편	빠른우편으로	빠른 우편으로	특급우편으로	익스프레스로	ems로	빠른우편으로 보내	빠른우편으로 보낼	빠른우편으로 부치	빠른우편으로 부쳐	빠른우편으로 부칠	빠른우편으로 발송	빠른우편으로 보내다	빠른 우편으로 보내	빠른 우편으로 보낼	빠른 우편으로 부치	빠른 우편으로 부쳐	빠른 우편으로 부칠	빠른 우편으로 발송	빠른 우편으로 보내다	특급우편으로 보내	특급우편으로 보낼	특급우편으로 부치	특급우편으로 부쳐	특급우편으로 부칠	특급우편으로 발송	특급우편으로 보내다	익스프레스로 보내	익스프레스로 보낼	익스프레스로 부치	익스프레스로 부쳐	익스프레스로 부칠	익스프레스로 발송	익스프레스로 보내다	ems로 보내	ems로 보낼	ems로 부치	ems로 부쳐	ems로 부칠	ems로 발송	ems로 보내다
        service	by 등기	등기로	등기우편으로	등기로 보내	등기로 보낼	등기로 부치	등기로 부쳐	등기로 부칠	등기로 발송	등기로 보내다	등기우편으로 보내	등기우편으로 보낼	등기우편으로 부치	등기우편으로 부쳐	등기우편으로 부칠	등기우편으로 발송	등기우편으로 보내다
        service	by 항공우편	항공우편으로	항공 우편으로	항공우편으로 보내	항공우편으로 보낼	항공우편으로 부치	항공우편으로 부쳐	항공우편으로 부칠	항공우편으로 발송	항공우편으로 보내다	항공 우편으로 보내	항공 우편으로 보낼	항공 우편으로 부치	항공 우편으로 부쳐	항공 우편으로 부칠	항공 우편으로 발송	항공 우편으로 보내다
        service	by 선편	선편으로	선편으로 보내	선편으로 보낼	선편으로 부치	선편으로 부쳐	선편으로 부칠	선편으로 발송	선편으로 보내다
        service	by 보통우편	보통우편으로	일반우편으로	일반 우편으로	보통우편으로 보내	보통우편으로 보낼	보통우편으로 부치	보통우편으로 부쳐	보통우편으로 부칠	보통우편으로 발송	보통우편으로 보내다	일반우편으로 보내	일반우편으로 보낼	일반우편으로 부치	일반우편으로 부쳐	일반우편으로 부칠	일반우편으로 발송	일반우편으로 보내다	일반 우편으로 보내	일반 우편으로 보낼	일반 우편으로 부치	일반 우편으로 부쳐	일반 우편으로 부칠	일반 우편으로 발송	일반 우편으로 보내다
        same	기차	타야 할 기차	제가 탈 기차	탈 기차	타려던 기차	타려고 한 기차	타려고 했던 기차
        same	버스	타야 할 버스	제가 탈 버스	탈 버스	타려던 버스	타려고 한 버스	타려고 했던 버스
        same	비행기	타야 할 비행기	제가 탈 비행기	탈 비행기	타려던 비행기	타려고 한 비행기	타려고 했던 비행기
        same	비행편	타야 할 비행편	제가 탈 비행편	탈 비행편	타려던 비행편	타려고 한 비행편	타려고 했던 비행편
        which	어디서 갈아타	어디서 환승	어디서 환승해	어디서 환승하	어디에서 갈아타	어디에서 환승	어디에서 환승해	어디에서 환승하	어느 역에서 갈아타	어느 역에서 환승	어느 역에서 환승해	어느 역에서 환승하	무슨 역에서 갈아타	무슨 역에서 환승	무슨 역에서 환승해	무슨 역에서 환승하
        which	어디서 내려	어디서 내리	어디서 하차하	어디서 하차해	어디에서 내리	어디에서 내려	어디에서 하차하	어디에서 하차해	어느 역에서 내리	어느 역에서 내려	어느 역에서 하차하	어느 역에서 하차해	무슨 역에서 내리	무슨 역에서 내려	무슨 역에서 하차하	무슨 역에서 하차해	어느 정류장에서 내리	어느 정류장에서 내려	어느 정류장에서 하차하	어느 정류장에서 하차해
        same	구급차	빨리 구급차	빨리 앰뷸런스	빨리 응급차	빨리 119 구급차	얼른 구급차	얼른 앰뷸런스	얼른 응급차	얼른 119 구급차	어서 구급차	어서 앰뷸런스	어서 응급차	어서 119 구급차	당장 구급차	당장 앰뷸런스	당장 응급차	당장 119 구급차	제발 구급차	제발 앰뷸런스	제발 응급차	제발 119 구급차
        person	경찰	빨리 경찰	얼른 경찰	어서 경찰	당장 경찰	제발 경찰
        act	부르다	빨리 불러	빨리 부르	얼른 불러	얼른 부르	어서 불러	어서 부르	당장 불러	당장 부르	빨리 좀 불러	빨리 좀 부르
        act	돕다	빨리 도와	빨리 도와주	빨리 도와줘	얼른 도와	얼른 도와주	얼른 도와줘	제발 도와	제발 도와주	제발 도와줘	좀 도와	좀 도와주	좀 도와줘	저 좀 도와	저 좀 도와주	저 좀 도와줘	저를 도와	저를 도와주	저를 도와줘	저를 좀 도와	저를 좀 도와주	저를 좀 도와줘
        act	불이 나	여기 불이 나	여기 불 나	여기 불나	여기 화재가 나	지금 불이 나	지금 불 나	지금 화재가 나	저기 불이 나	저기 불 나	저기 화재가 나	여기에 불이 나	여기에 불 나	여기에 화재가 나	불나	지금 여기 불이 나	화재 나	화재가 발생하	화재가 발생해
        # Pay.
        service	pay-separately	따로 계산	따로 결제	따로 내	따로따로 계산	따로따로 결제	따로따로 내	각자 계산	각자 결제	각각 계산	각각 결제	나눠서 계산	나눠서 결제	따로 따로 계산	따로 따로 결제	따로 따로 내	개별로 계산	개별로 결제	개별적으로 계산	개별적으로 결제	계산은 따로	계산은 따로따로	계산은 각자	계산은 각각	계산은 나눠서	계산은 따로 따로	계산은 개별로	계산은 개별적으로	계산을 따로	계산을 따로따로	계산을 각자	계산을 각각	계산을 나눠서	계산을 따로 따로	계산을 개별로	계산을 개별적으로	계산 따로	계산 따로따로	계산 각자	계산 각각	계산 나눠서	계산 따로 따로	계산 개별로	계산 개별적으로	결제는 따로	결제는 따로따로	결제는 각자	결제는 각각	결제는 나눠서	결제는 따로 따로	결제는 개별로	결제는 개별적으로	돈은 따로	돈은 따로따로	돈은 각자	돈은 각각	돈은 나눠서	돈은 따로 따로	돈은 개별로	돈은 개별적으로	계산 좀 따로	계산 좀 따로따로	계산 좀 각자	계산 좀 각각	계산 좀 나눠서	계산 좀 따로 따로	계산 좀 개별로	계산 좀 개별적으로	계산은 따로 하	계산은 따로따로 하	계산은 각자 하	계산은 각각 하	계산은 나눠서 하	계산은 따로 따로 하	계산은 개별로 하	계산은 개별적으로 하	계산을 따로 하	계산을 따로따로 하	계산을 각자 하	계산을 각각 하	계산을 나눠서 하	계산을 따로 따로 하	계산을 개별로 하	계산을 개별적으로 하	계산 따로 하	계산 따로따로 하	계산 각자 하	계산 각각 하	계산 나눠서 하	계산 따로 따로 하	계산 개별로 하	계산 개별적으로 하	결제는 따로 하	결제는 따로따로 하	결제는 각자 하	결제는 각각 하	결제는 나눠서 하	결제는 따로 따로 하	결제는 개별로 하	결제는 개별적으로 하	계산 좀 따로 하	계산 좀 따로따로 하	계산 좀 각자 하	계산 좀 각각 하	계산 좀 나눠서 하	계산 좀 따로 따로 하	계산 좀 개별로 하	계산 좀 개별적으로 하	계산은 따로 해	계산은 따로따로 해	계산은 각자 해	계산은 각각 해	계산은 나눠서 해	계산은 따로 따로 해	계산은 개별로 해	계산은 개별적으로 해	계산을 따로 해	계산을 따로따로 해	계산을 각자 해	계산을 각각 해	계산을 나눠서 해	계산을 따로 따로 해	계산을 개별로 해	계산을 개별적으로 해	계산 따로 해	계산 따로따로 해	계산 각자 해	계산 각각 해	계산 나눠서 해	계산 따로 따로 해	계산 개별로 해	계산 개별적으로 해	결제는 따로 해	결제는 따로따로 해	결제는 각자 해	결제는 각각 해	결제는 나눠서 해	결제는 따로 따로 해	결제는 개별로 해	결제는 개별적으로 해	계산 좀 따로 해	계산 좀 따로따로 해	계산 좀 각자 해	계산 좀 각각 해	계산 좀 나눠서 해	계산 좀 따로 따로 해	계산 좀 개별로 해	계산 좀 개별적으로 해
        service+wish	pay-separately	따로 계산할게	따로 결제할게	따로따로 계산할게	따로따로 결제할게	각자 계산할게	각자 결제할게	각각 계산할게	각각 결제할게	나눠서 계산할게	나눠서 결제할게	따로 따로 계산할게	따로 따로 결제할게	개별로 계산할게	개별로 결제할게	개별적으로 계산할게	개별적으로 결제할게	계산은 따로 할게	계산은 따로따로 할게	계산은 각자 할게	계산은 각각 할게	계산은 나눠서 할게	계산은 따로 따로 할게	계산은 개별로 할게	계산은 개별적으로 할게	계산을 따로 할게	계산을 따로따로 할게	계산을 각자 할게	계산을 각각 할게	계산을 나눠서 할게	계산을 따로 따로 할게	계산을 개별로 할게	계산을 개별적으로 할게	계산 따로 할게	계산 따로따로 할게	계산 각자 할게	계산 각각 할게	계산 나눠서 할게	계산 따로 따로 할게	계산 개별로 할게	계산 개별적으로 할게	결제는 따로 할게	결제는 따로따로 할게	결제는 각자 할게	결제는 각각 할게	결제는 나눠서 할게	결제는 따로 따로 할게	결제는 개별로 할게	결제는 개별적으로 할게	따로 낼게	따로따로 낼게	각자 낼게	각각 낼게	나눠서 낼게	따로 따로 낼게	개별로 낼게	개별적으로 낼게
        service	pay-together	같이 계산	같이 결제	한꺼번에 계산	한꺼번에 결제	함께 계산	함께 결제	한 번에 계산	한 번에 결제	다 같이 계산	다 같이 결제	전부 같이 계산	전부 같이 결제	모두 같이 계산	모두 같이 결제	계산은 같이	계산은 한꺼번에	계산은 함께	계산은 한 번에	계산은 다 같이	계산은 전부 같이	계산은 모두 같이	계산을 같이	계산을 한꺼번에	계산을 함께	계산을 한 번에	계산을 다 같이	계산을 전부 같이	계산을 모두 같이	계산 같이	계산 한꺼번에	계산 함께	계산 한 번에	계산 다 같이	계산 전부 같이	계산 모두 같이	결제는 같이	결제는 한꺼번에	결제는 함께	결제는 한 번에	결제는 다 같이	결제는 전부 같이	결제는 모두 같이	돈은 같이	돈은 한꺼번에	돈은 함께	돈은 한 번에	돈은 다 같이	돈은 전부 같이	돈은 모두 같이	계산 좀 같이	계산 좀 한꺼번에	계산 좀 함께	계산 좀 한 번에	계산 좀 다 같이	계산 좀 전부 같이	계산 좀 모두 같이	계산은 같이 하	계산은 한꺼번에 하	계산은 함께 하	계산은 한 번에 하	계산은 다 같이 하	계산은 전부 같이 하	계산은 모두 같이 하	계산을 같이 하	계산을 한꺼번에 하	계산을 함께 하	계산을 한 번에 하	계산을 다 같이 하	계산을 전부 같이 하	계산을 모두 같이 하	계산 같이 하	계산 한꺼번에 하	계산 함께 하	계산 한 번에 하	계산 다 같이 하	계산 전부 같이 하	계산 모두 같이 하	결제는 같이 하	결제는 한꺼번에 하	결제는 함께 하	결제는 한 번에 하	결제는 다 같이 하	결제는 전부 같이 하	결제는 모두 같이 하	계산 좀 같이 하	계산 좀 한꺼번에 하	계산 좀 함께 하	계산 좀 한 번에 하	계산 좀 다 같이 하	계산 좀 전부 같이 하	계산 좀 모두 같이 하	계산은 같이 해	계산은 한꺼번에 해	계산은 함께 해	계산은 한 번에 해	계산은 다 같이 해	계산은 전부 같이 해	계산은 모두 같이 해	계산을 같이 해	계산을 한꺼번에 해	계산을 함께 해	계산을 한 번에 해	계산을 다 같이 해	계산을 전부 같이 해	계산을 모두 같이 해	계산 같이 해	계산 한꺼번에 해	계산 함께 해	계산 한 번에 해	계산 다 같이 해	계산 전부 같이 해	계산 모두 같이 해	결제는 같이 해	결제는 한꺼번에 해	결제는 함께 해	결제는 한 번에 해	결제는 다 같이 해	결제는 전부 같이 해	결제는 모두 같이 해	계산 좀 같이 해	계산 좀 한꺼번에 해	계산 좀 함께 해	계산 좀 한 번에 해	계산 좀 다 같이 해	계산 좀 전부 같이 해	계산 좀 모두 같이 해
        service+wish	pay-together	같이 계산할게	같이 결제할게	한꺼번에 계산할게	한꺼번에 결제할게	함께 계산할게	함께 결제할게	한 번에 계산할게	한 번에 결제할게	다 같이 계산할게	다 같이 결제할게	전부 같이 계산할게	전부 같이 결제할게	모두 같이 계산할게	모두 같이 결제할게	계산은 같이 할게	계산은 한꺼번에 할게	계산은 함께 할게	계산은 한 번에 할게	계산은 다 같이 할게	계산은 전부 같이 할게	계산은 모두 같이 할게	계산을 같이 할게	계산을 한꺼번에 할게	계산을 함께 할게	계산을 한 번에 할게	계산을 다 같이 할게	계산을 전부 같이 할게	계산을 모두 같이 할게	계산 같이 할게	계산 한꺼번에 할게	계산 함께 할게	계산 한 번에 할게	계산 다 같이 할게	계산 전부 같이 할게	계산 모두 같이 할게	결제는 같이 할게	결제는 한꺼번에 할게	결제는 함께 할게	결제는 한 번에 할게	결제는 다 같이 할게	결제는 전부 같이 할게	결제는 모두 같이 할게	같이 낼게	한꺼번에 낼게	함께 낼게	한 번에 낼게	다 같이 낼게	전부 같이 낼게	모두 같이 낼게
        same	headache	머리가 아프	머리가 아파	머리가 너무 아프	머리가 너무 아파	머리가 좀 아프	머리가 좀 아파	머리가 정말 아프	머리가 정말 아파	머리가 진짜 아프	머리가 진짜 아파	머리가 엄청 아프	머리가 엄청 아파	머리가 아주 아프	머리가 아주 아파	머리가 매우 아프	머리가 매우 아파	머리가 되게 아프	머리가 되게 아파	머리가 심하게 아프	머리가 심하게 아파	머리 아프	머리 아파	머리 너무 아프	머리 너무 아파	머리 좀 아프	머리 좀 아파	머리 정말 아프	머리 정말 아파	머리 진짜 아프	머리 진짜 아파	머리 엄청 아프	머리 엄청 아파	머리 아주 아프	머리 아주 아파	머리 매우 아프	머리 매우 아파	머리 되게 아프	머리 되게 아파	머리 심하게 아프	머리 심하게 아파	두통이 있	두통 있	두통이 심하	두통이 심해	두통이 나	골치가 아프	골치가 아파
        same@start	headache	저 머리가 아프	저 머리가 아파	저 머리가 너무 아프	저 머리가 너무 아파	저 머리가 좀 아프	저 머리가 좀 아파	저 머리가 정말 아프	저 머리가 정말 아파	저 머리가 진짜 아프	저 머리가 진짜 아파	저 머리가 엄청 아프	저 머리가 엄청 아파	저 머리가 아주 아프	저 머리가 아주 아파	저 머리가 매우 아프	저 머리가 매우 아파	저 머리가 되게 아프	저 머리가 되게 아파	저 머리가 심하게 아프	저 머리가 심하게 아파	저 머리 아프	저 머리 아파	저 머리 너무 아프	저 머리 너무 아파	저 머리 좀 아프	저 머리 좀 아파	저 머리 정말 아프	저 머리 정말 아파	저 머리 진짜 아프	저 머리 진짜 아파	저 머리 엄청 아프	저 머리 엄청 아파	저 머리 아주 아프	저 머리 아주 아파	저 머리 매우 아프	저 머리 매우 아파	저 머리 되게 아프	저 머리 되게 아파	저 머리 심하게 아프	저 머리 심하게 아파	저 두통이 있	저 두통 있	저 두통이 심하	저 두통이 심해	저 두통이 나	저 골치가 아프	저 골치가 아파
        same	stomach-ache	배가 아프	배가 아파	배가 너무 아프	배가 너무 아파	배가 좀 아프	배가 좀 아파	배가 정말 아프	배가 정말 아파	배가 진짜 아프	배가 진짜 아파	배가 엄청 아프	배가 엄청 아파	배가 아주 아프	배가 아주 아파	배가 매우 아프	배가 매우 아파	배가 되게 아프	배가 되게 아파	배가 심하게 아프	배가 심하게 아파	배 아프	배 아파	배 너무 아프	배 너무 아파	배 좀 아프	배 좀 아파	배 정말 아프	배 정말 아파	배 진짜 아프	배 진짜 아파	배 엄청 아프	배 엄청 아파	배 아주 아프	배 아주 아파	배 매우 아프	배 매우 아파	배 되게 아프	배 되게 아파	배 심하게 아프	배 심하게 아파	복부가 아프	복부가 아파	복부가 너무 아프	복부가 너무 아파	복부가 좀 아프	복부가 좀 아파	복부가 정말 아프	복부가 정말 아파	복부가 진짜 아프	복부가 진짜 아파	복부가 엄청 아프	복부가 엄청 아파	복부가 아주 아프	복부가 아주 아파	복부가 매우 아프	복부가 매우 아파	복부가 되게 아프	복부가 되게 아파	복부가 심하게 아프	복부가 심하게 아파	복통이 있	복통이 심하	복통이 심해	배가 땅기
        same@start	stomach-ache	저 배가 아프	저 배가 아파	저 배가 너무 아프	저 배가 너무 아파	저 배가 좀 아프	저 배가 좀 아파	저 배가 정말 아프	저 배가 정말 아파	저 배가 진짜 아프	저 배가 진짜 아파	저 배가 엄청 아프	저 배가 엄청 아파	저 배가 아주 아프	저 배가 아주 아파	저 배가 매우 아프	저 배가 매우 아파	저 배가 되게 아프	저 배가 되게 아파	저 배가 심하게 아프	저 배가 심하게 아파	저 배 아프	저 배 아파	저 배 너무 아프	저 배 너무 아파	저 배 좀 아프	저 배 좀 아파	저 배 정말 아프	저 배 정말 아파	저 배 진짜 아프	저 배 진짜 아파	저 배 엄청 아프	저 배 엄청 아파	저 배 아주 아프	저 배 아주 아파	저 배 매우 아프	저 배 매우 아파	저 배 되게 아프	저 배 되게 아파	저 배 심하게 아프	저 배 심하게 아파	저 복부가 아프	저 복부가 아파	저 복부가 너무 아프	저 복부가 너무 아파	저 복부가 좀 아프	저 복부가 좀 아파	저 복부가 정말 아프	저 복부가 정말 아파	저 복부가 진짜 아프	저 복부가 진짜 아파	저 복부가 엄청 아프	저 복부가 엄청 아파	저 복부가 아주 아프	저 복부가 아주 아파	저 복부가 매우 아프	저 복부가 매우 아파	저 복부가 되게 아프	저 복부가 되게 아파	저 복부가 심하게 아프	저 복부가 심하게 아파	저 복통이 있	저 복통이 심하	저 복통이 심해	저 배가 땅기
        same	sore-throat	목이 아프	목이 아파	목이 따갑	목이 따가우	목이 따가워	목이 칼칼하	목이 칼칼해	목이 너무 아프	목이 너무 아파	목이 너무 따갑	목이 너무 따가우	목이 너무 따가워	목이 너무 칼칼하	목이 너무 칼칼해	목이 좀 아프	목이 좀 아파	목이 좀 따갑	목이 좀 따가우	목이 좀 따가워	목이 좀 칼칼하	목이 좀 칼칼해	목이 정말 아프	목이 정말 아파	목이 정말 따갑	목이 정말 따가우	목이 정말 따가워	목이 정말 칼칼하	목이 정말 칼칼해	목이 진짜 아프	목이 진짜 아파	목이 진짜 따갑	목이 진짜 따가우	목이 진짜 따가워	목이 진짜 칼칼하	목이 진짜 칼칼해	목이 엄청 아프	목이 엄청 아파	목이 엄청 따갑	목이 엄청 따가우	목이 엄청 따가워	목이 엄청 칼칼하	목이 엄청 칼칼해	목이 아주 아프	목이 아주 아파	목이 아주 따갑	목이 아주 따가우	목이 아주 따가워	목이 아주 칼칼하	목이 아주 칼칼해	목이 매우 아프	목이 매우 아파	목이 매우 따갑	목이 매우 따가우	목이 매우 따가워	목이 매우 칼칼하	목이 매우 칼칼해	목이 되게 아프	목이 되게 아파	목이 되게 따갑	목이 되게 따가우	목이 되게 따가워	목이 되게 칼칼하	목이 되게 칼칼해	목이 심하게 아프	목이 심하게 아파	목이 심하게 따갑	목이 심하게 따가우	목이 심하게 따가워	목이 심하게 칼칼하	목이 심하게 칼칼해	목 아프	목 아파	목 따갑	목 따가우	목 따가워	목 칼칼하	목 칼칼해	목 너무 아프	목 너무 아파	목 너무 따갑	목 너무 따가우	목 너무 따가워	목 너무 칼칼하	목 너무 칼칼해	목 좀 아프	목 좀 아파	목 좀 따갑	목 좀 따가우	목 좀 따가워	목 좀 칼칼하	목 좀 칼칼해	목 정말 아프	목 정말 아파	목 정말 따갑	목 정말 따가우	목 정말 따가워	목 정말 칼칼하	목 정말 칼칼해	목 진짜 아프	목 진짜 아파	목 진짜 따갑	목 진짜 따가우	목 진짜 따가워	목 진짜 칼칼하	목 진짜 칼칼해	목 엄청 아프	목 엄청 아파	목 엄청 따갑	목 엄청 따가우	목 엄청 따가워	목 엄청 칼칼하	목 엄청 칼칼해	목 아주 아프	목 아주 아파	목 아주 따갑	목 아주 따가우	목 아주 따가워	목 아주 칼칼하	목 아주 칼칼해	목 매우 아프	목 매우 아파	목 매우 따갑	목 매우 따가우	목 매우 따가워	목 매우 칼칼하	목 매우 칼칼해	목 되게 아프	목 되게 아파	목 되게 따갑	목 되게 따가우	목 되게 따가워	목 되게 칼칼하	목 되게 칼칼해	목 심하게 아프	목 심하게 아파	목 심하게 따갑	목 심하게 따가우	목 심하게 따가워	목 심하게 칼칼하	목 심하게 칼칼해	목구멍이 아프	목구멍이 아파	목구멍이 따갑	목구멍이 따가우	목구멍이 따가워	목구멍이 칼칼하	목구멍이 칼칼해	목구멍이 너무 아프	목구멍이 너무 아파	목구멍이 너무 따갑	목구멍이 너무 따가우	목구멍이 너무 따가워	목구멍이 너무 칼칼하	목구멍이 너무 칼칼해	목구멍이 좀 아프	목구멍이 좀 아파	목구멍이 좀 따갑	목구멍이 좀 따가우	목구멍이 좀 따가워	목구멍이 좀 칼칼하	목구멍이 좀 칼칼해	목구멍이 정말 아프	목구멍이 정말 아파	목구멍이 정말 따갑	목구멍이 정말 따가우	목구멍이 정말 따가워	목구멍이 정말 칼칼하	목구멍이 정말 칼칼해	목구멍이 진짜 아프	목구멍이 진짜 아파	목구멍이 진짜 따갑	목구멍이 진짜 따가우	목구멍이 진짜 따가워	목구멍이 진짜 칼칼하	목구멍이 진짜 칼칼해	목구멍이 엄청 아프	목구멍이 엄청 아파	목구멍이 엄청 따갑	목구멍이 엄청 따가우	목구멍이 엄청 따가워	목구멍이 엄청 칼칼하	목구멍이 엄청 칼칼해	목구멍이 아주 아프	목구멍이 아주 아파	목구멍이 아주 따갑	목구멍이 아주 따가우	목구멍이 아주 따가워	목구멍이 아주 칼칼하	목구멍이 아주 칼칼해	목구멍이 매우 아프	목구멍이 매우 아파	목구멍이 매우 따갑	목구멍이 매우 따가우	목구멍이 매우 따가워	목구멍이 매우 칼칼하	목구멍이 매우 칼칼해	목구멍이 되게 아프	목구멍이 되게 아파	목구멍이 되게 따갑	목구멍이 되게 따가우	목구멍이 되게 따가워	목구멍이 되게 칼칼하	목구멍이 되게 칼칼해	목구멍이 심하게 아프	목구멍이 심하게 아파	목구멍이 심하게 따갑	목구멍이 심하게 따가우	목구멍이 심하게 따가워	목구멍이 심하게 칼칼하	목구멍이 심하게 칼칼해	인후통이 있
        same@start	sore-throat	저 목이 아프	저 목이 아파	저 목이 따갑	저 목이 따가우	저 목이 따가워	저 목이 칼칼하	저 목이 칼칼해	저 목이 너무 아프	저 목이 너무 아파	저 목이 너무 따갑	저 목이 너무 따가우	저 목이 너무 따가워	저 목이 너무 칼칼하	저 목이 너무 칼칼해	저 목이 좀 아프	저 목이 좀 아파	저 목이 좀 따갑	저 목이 좀 따가우	저 목이 좀 따가워	저 목이 좀 칼칼하	저 목이 좀 칼칼해	저 목이 정말 아프	저 목이 정말 아파	저 목이 정말 따갑	저 목이 정말 따가우	저 목이 정말 따가워	저 목이 정말 칼칼하	저 목이 정말 칼칼해	저 목이 진짜 아프	저 목이 진짜 아파	저 목이 진짜 따갑	저 목이 진짜 따가우	저 목이 진짜 따가워	저 목이 진짜 칼칼하	저 목이 진짜 칼칼해	저 목이 엄청 아프	저 목이 엄청 아파	저 목이 엄청 따갑	저 목이 엄청 따가우	저 목이 엄청 따가워	저 목이 엄청 칼칼하	저 목이 엄청 칼칼해	저 목이 아주 아프	저 목이 아주 아파	저 목이 아주 따갑	저 목이 아주 따가우	저 목이 아주 따가워	저 목이 아주 칼칼하	저 목이 아주 칼칼해	저 목이 매우 아프	저 목이 매우 아파	저 목이 매우 따갑	저 목이 매우 따가우	저 목이 매우 따가워	저 목이 매우 칼칼하	저 목이 매우 칼칼해	저 목이 되게 아프	저 목이 되게 아파	저 목이 되게 따갑	저 목이 되게 따가우	저 목이 되게 따가워	저 목이 되게 칼칼하	저 목이 되게 칼칼해	저 목이 심하게 아프	저 목이 심하게 아파	저 목이 심하게 따갑	저 목이 심하게 따가우	저 목이 심하게 따가워	저 목이 심하게 칼칼하	저 목이 심하게 칼칼해	저 목 아프	저 목 아파	저 목 따갑	저 목 따가우	저 목 따가워	저 목 칼칼하	저 목 칼칼해	저 목 너무 아프	저 목 너무 아파	저 목 너무 따갑	저 목 너무 따가우	저 목 너무 따가워	저 목 너무 칼칼하	저 목 너무 칼칼해	저 목 좀 아프	저 목 좀 아파	저 목 좀 따갑	저 목 좀 따가우	저 목 좀 따가워	저 목 좀 칼칼하	저 목 좀 칼칼해	저 목 정말 아프	저 목 정말 아파	저 목 정말 따갑	저 목 정말 따가우	저 목 정말 따가워	저 목 정말 칼칼하	저 목 정말 칼칼해	저 목 진짜 아프	저 목 진짜 아파	저 목 진짜 따갑	저 목 진짜 따가우	저 목 진짜 따가워	저 목 진짜 칼칼하	저 목 진짜 칼칼해	저 목 엄청 아프	저 목 엄청 아파	저 목 엄청 따갑	저 목 엄청 따가우	저 목 엄청 따가워	저 목 엄청 칼칼하	저 목 엄청 칼칼해	저 목 아주 아프	저 목 아주 아파	저 목 아주 따갑	저 목 아주 따가우	저 목 아주 따가워	저 목 아주 칼칼하	저 목 아주 칼칼해	저 목 매우 아프	저 목 매우 아파	저 목 매우 따갑	저 목 매우 따가우	저 목 매우 따가워	저 목 매우 칼칼하	저 목 매우 칼칼해	저 목 되게 아프	저 목 되게 아파	저 목 되게 따갑	저 목 되게 따가우	저 목 되게 따가워	저 목 되게 칼칼하	저 목 되게 칼칼해	저 목 심하게 아프	저 목 심하게 아파	저 목 심하게 따갑	저 목 심하게 따가우	저 목 심하게 따가워	저 목 심하게 칼칼하	저 목 심하게 칼칼해	저 목구멍이 아프	저 목구멍이 아파	저 목구멍이 따갑	저 목구멍이 따가우	저 목구멍이 따가워	저 목구멍이 칼칼하	저 목구멍이 칼칼해	저 목구멍이 너무 아프	저 목구멍이 너무 아파	저 목구멍이 너무 따갑	저 목구멍이 너무 따가우	저 목구멍이 너무 따가워	저 목구멍이 너무 칼칼하	저 목구멍이 너무 칼칼해	저 목구멍이 좀 아프	저 목구멍이 좀 아파	저 목구멍이 좀 따갑	저 목구멍이 좀 따가우	저 목구멍이 좀 따가워	저 목구멍이 좀 칼칼하	저 목구멍이 좀 칼칼해	저 목구멍이 정말 아프	저 목구멍이 정말 아파	저 목구멍이 정말 따갑	저 목구멍이 정말 따가우	저 목구멍이 정말 따가워	저 목구멍이 정말 칼칼하	저 목구멍이 정말 칼칼해	저 목구멍이 진짜 아프	저 목구멍이 진짜 아파	저 목구멍이 진짜 따갑	저 목구멍이 진짜 따가우	저 목구멍이 진짜 따가워	저 목구멍이 진짜 칼칼하	저 목구멍이 진짜 칼칼해	저 목구멍이 엄청 아프	저 목구멍이 엄청 아파	저 목구멍이 엄청 따갑	저 목구멍이 엄청 따가우	저 목구멍이 엄청 따가워	저 목구멍이 엄청 칼칼하	저 목구멍이 엄청 칼칼해	저 목구멍이 아주 아프	저 목구멍이 아주 아파	저 목구멍이 아주 따갑	저 목구멍이 아주 따가우	저 목구멍이 아주 따가워	저 목구멍이 아주 칼칼하	저 목구멍이 아주 칼칼해	저 목구멍이 매우 아프	저 목구멍이 매우 아파	저 목구멍이 매우 따갑	저 목구멍이 매우 따가우	저 목구멍이 매우 따가워	저 목구멍이 매우 칼칼하	저 목구멍이 매우 칼칼해	저 목구멍이 되게 아프	저 목구멍이 되게 아파	저 목구멍이 되게 따갑	저 목구멍이 되게 따가우	저 목구멍이 되게 따가워	저 목구멍이 되게 칼칼하	저 목구멍이 되게 칼칼해	저 목구멍이 심하게 아프	저 목구멍이 심하게 아파	저 목구멍이 심하게 따갑	저 목구멍이 심하게 따가우	저 목구멍이 심하게 따가워	저 목구멍이 심하게 칼칼하	저 목구멍이 심하게 칼칼해	저 인후통이 있
        same	toothache	이가 아프	이가 아파	이가 쑤시	이가 쑤셔	이가 욱신거리	이가 욱신거려	이가 너무 아프	이가 너무 아파	이가 너무 쑤시	이가 너무 쑤셔	이가 너무 욱신거리	이가 너무 욱신거려	이가 좀 아프	이가 좀 아파	이가 좀 쑤시	이가 좀 쑤셔	이가 좀 욱신거리	이가 좀 욱신거려	이가 정말 아프	이가 정말 아파	이가 정말 쑤시	이가 정말 쑤셔	이가 정말 욱신거리	이가 정말 욱신거려	이가 진짜 아프	이가 진짜 아파	이가 진짜 쑤시	이가 진짜 쑤셔	이가 진짜 욱신거리	이가 진짜 욱신거려	이가 엄청 아프	이가 엄청 아파	이가 엄청 쑤시	이가 엄청 쑤셔	이가 엄청 욱신거리	이가 엄청 욱신거려	이가 아주 아프	이가 아주 아파	이가 아주 쑤시	이가 아주 쑤셔	이가 아주 욱신거리	이가 아주 욱신거려	이가 매우 아프	이가 매우 아파	이가 매우 쑤시	이가 매우 쑤셔	이가 매우 욱신거리	이가 매우 욱신거려	이가 되게 아프	이가 되게 아파	이가 되게 쑤시	이가 되게 쑤셔	이가 되게 욱신거리	이가 되게 욱신거려	이가 심하게 아프	이가 심하게 아파	이가 심하게 쑤시	이가 심하게 쑤셔	이가 심하게 욱신거리	이가 심하게 욱신거려	이 아프	이 아파	이 쑤시	이 쑤셔	이 욱신거리	이 욱신거려	이 너무 아프	이 너무 아파	이 너무 쑤시	이 너무 쑤셔	이 너무 욱신거리	이 너무 욱신거려	이 좀 아프	이 좀 아파	이 좀 쑤시	이 좀 쑤셔	이 좀 욱신거리	이 좀 욱신거려	이 정말 아프	이 정말 아파	이 정말 쑤시	이 정말 쑤셔	이 정말 욱신거리	이 정말 욱신거려	이 진짜 아프	이 진짜 아파	이 진짜 쑤시	이 진짜 쑤셔	이 진짜 욱신거리	이 진짜 욱신거려	이 엄청 아프	이 엄청 아파	이 엄청 쑤시	이 엄청 쑤셔	이 엄청 욱신거리	이 엄청 욱신거려	이 아주 아프	이 아주 아파	이 아주 쑤시	이 아주 쑤셔	이 아주 욱신거리	이 아주 욱신거려	이 매우 아프	이 매우 아파	이 매우 쑤시	이 매우 쑤셔	이 매우 욱신거리	이 매우 욱신거려	이 되게 아프	이 되게 아파	이 되게 쑤시	이 되게 쑤셔	이 되게 욱신거리	이 되게 욱신거려	이 심하게 아프	이 심하게 아파	이 심하게 쑤시	이 심하게 쑤셔	이 심하게 욱신거리	이 심하게 욱신거려	이빨이 아프	이빨이 아파	이빨이 쑤시	이빨이 쑤셔	이빨이 욱신거리	이빨이 욱신거려	이빨이 너무 아프	이빨이 너무 아파	이빨이 너무 쑤시	이빨이 너무 쑤셔	이빨이 너무 욱신거리	이빨이 너무 욱신거려	이빨이 좀 아프	이빨이 좀 아파	이빨이 좀 쑤시	이빨이 좀 쑤셔	이빨이 좀 욱신거리	이빨이 좀 욱신거려	이빨이 정말 아프	이빨이 정말 아파	이빨이 정말 쑤시	이빨이 정말 쑤셔	이빨이 정말 욱신거리	이빨이 정말 욱신거려	이빨이 진짜 아프	이빨이 진짜 아파	이빨이 진짜 쑤시	이빨이 진짜 쑤셔	이빨이 진짜 욱신거리	이빨이 진짜 욱신거려	이빨이 엄청 아프	이빨이 엄청 아파	이빨이 엄청 쑤시	이빨이 엄청 쑤셔	이빨이 엄청 욱신거리	이빨이 엄청 욱신거려	이빨이 아주 아프	이빨이 아주 아파	이빨이 아주 쑤시	이빨이 아주 쑤셔	이빨이 아주 욱신거리	이빨이 아주 욱신거려	이빨이 매우 아프	이빨이 매우 아파	이빨이 매우 쑤시	이빨이 매우 쑤셔	이빨이 매우 욱신거리	이빨이 매우 욱신거려	이빨이 되게 아프	이빨이 되게 아파	이빨이 되게 쑤시	이빨이 되게 쑤셔	이빨이 되게 욱신거리	이빨이 되게 욱신거려	이빨이 심하게 아프	이빨이 심하게 아파	이빨이 심하게 쑤시	이빨이 심하게 쑤셔	이빨이 심하게 욱신거리	이빨이 심하게 욱신거려	이빨 아프	이빨 아파	이빨 쑤시	이빨 쑤셔	이빨 욱신거리	이빨 욱신거려	이빨 너무 아프	이빨 너무 아파	이빨 너무 쑤시	이빨 너무 쑤셔	이빨 너무 욱신거리	이빨 너무 욱신거려	이빨 좀 아프	이빨 좀 아파	이빨 좀 쑤시	이빨 좀 쑤셔	이빨 좀 욱신거리	이빨 좀 욱신거려	이빨 정말 아프	이빨 정말 아파	이빨 정말 쑤시	이빨 정말 쑤셔	이빨 정말 욱신거리	이빨 정말 욱신거려	이빨 진짜 아프	이빨 진짜 아파	이빨 진짜 쑤시	이빨 진짜 쑤셔	이빨 진짜 욱신거리	이빨 진짜 욱신거려	이빨 엄청 아프	이빨 엄청 아파	이빨 엄청 쑤시	이빨 엄청 쑤셔	이빨 엄청 욱신거리	이빨 엄청 욱신거려	이빨 아주 아프	이빨 아주 아파	이빨 아주 쑤시	이빨 아주 쑤셔	이빨 아주 욱신거리	이빨 아주 욱신거려	이빨 매우 아프	이빨 매우 아파	이빨 매우 쑤시	이빨 매우 쑤셔	이빨 매우 욱신거리	이빨 매우 욱신거려	이빨 되게 아프	이빨 되게 아파	이빨 되게 쑤시	이빨 되게 쑤셔	이빨 되게 욱신거리	이빨 되게 욱신거려	이빨 심하게 아프	이빨 심하게 아파	이빨 심하게 쑤시	이빨 심하게 쑤셔	이빨 심하게 욱신거리	이빨 심하게 욱신거려	치아가 아프	치아가 아파	치아가 쑤시	치아가 쑤셔	치아가 욱신거리	치아가 욱신거려	치아가 너무 아프	치아가 너무 아파	치아가 너무 쑤시	치아가 너무 쑤셔	치아가 너무 욱신거리	치아가 너무 욱신거려	치아가 좀 아프	치아가 좀 아파	치아가 좀 쑤시	치아가 좀 쑤셔	치아가 좀 욱신거리	치아가 좀 욱신거려	치아가 정말 아프	치아가 정말 아파	치아가 정말 쑤시	치아가 정말 쑤셔	치아가 정말 욱신거리	치아가 정말 욱신거려	치아가 진짜 아프	치아가 진짜 아파	치아가 진짜 쑤시	치아가 진짜 쑤셔	치아가 진짜 욱신거리	치아가 진짜 욱신거려	치아가 엄청 아프	치아가 엄청 아파	치아가 엄청 쑤시	치아가 엄청 쑤셔	치아가 엄청 욱신거리	치아가 엄청 욱신거려	치아가 아주 아프	치아가 아주 아파	치아가 아주 쑤시	치아가 아주 쑤셔	치아가 아주 욱신거리	치아가 아주 욱신거려	치아가 매우 아프	치아가 매우 아파	치아가 매우 쑤시	치아가 매우 쑤셔	치아가 매우 욱신거리	치아가 매우 욱신거려	치아가 되게 아프	치아가 되게 아파	치아가 되게 쑤시	치아가 되게 쑤셔	치아가 되게 욱신거리	치아가 되게 욱신거려	치아가 심하게 아프	치아가 심하게 아파	치아가 심하게 쑤시	치아가 심하게 쑤셔	치아가 심하게 욱신거리	치아가 심하게 욱신거려	치통이 있	치통이 심하	치통이 심해
        same@start	toothache	저 이가 아프	저 이가 아파	저 이가 쑤시	저 이가 쑤셔	저 이가 욱신거리	저 이가 욱신거려	저 이가 너무 아프	저 이가 너무 아파	저 이가 너무 쑤시	저 이가 너무 쑤셔	저 이가 너무 욱신거리	저 이가 너무 욱신거려	저 이가 좀 아프	저 이가 좀 아파	저 이가 좀 쑤시	저 이가 좀 쑤셔	저 이가 좀 욱신거리	저 이가 좀 욱신거려	저 이가 정말 아프	저 이가 정말 아파	저 이가 정말 쑤시	저 이가 정말 쑤셔	저 이가 정말 욱신거리	저 이가 정말 욱신거려	저 이가 진짜 아프	저 이가 진짜 아파	저 이가 진짜 쑤시	저 이가 진짜 쑤셔	저 이가 진짜 욱신거리	저 이가 진짜 욱신거려	저 이가 엄청 아프	저 이가 엄청 아파	저 이가 엄청 쑤시	저 이가 엄청 쑤셔	저 이가 엄청 욱신거리	저 이가 엄청 욱신거려	저 이가 아주 아프	저 이가 아주 아파	저 이가 아주 쑤시	저 이가 아주 쑤셔	저 이가 아주 욱신거리	저 이가 아주 욱신거려	저 이가 매우 아프	저 이가 매우 아파	저 이가 매우 쑤시	저 이가 매우 쑤셔	저 이가 매우 욱신거리	저 이가 매우 욱신거려	저 이가 되게 아프	저 이가 되게 아파	저 이가 되게 쑤시	저 이가 되게 쑤셔	저 이가 되게 욱신거리	저 이가 되게 욱신거려	저 이가 심하게 아프	저 이가 심하게 아파	저 이가 심하게 쑤시	저 이가 심하게 쑤셔	저 이가 심하게 욱신거리	저 이가 심하게 욱신거려	저 이 아프	저 이 아파	저 이 쑤시	저 이 쑤셔	저 이 욱신거리	저 이 욱신거려	저 이 너무 아프	저 이 너무 아파	저 이 너무 쑤시	저 이 너무 쑤셔	저 이 너무 욱신거리	저 이 너무 욱신거려	저 이 좀 아프	저 이 좀 아파	저 이 좀 쑤시	저 이 좀 쑤셔	저 이 좀 욱신거리	저 이 좀 욱신거려	저 이 정말 아프	저 이 정말 아파	저 이 정말 쑤시	저 이 정말 쑤셔	저 이 정말 욱신거리	저 이 정말 욱신거려	저 이 진짜 아프	저 이 진짜 아파	저 이 진짜 쑤시	저 이 진짜 쑤셔	저 이 진짜 욱신거리	저 이 진짜 욱신거려	저 이 엄청 아프	저 이 엄청 아파	저 이 엄청 쑤시	저 이 엄청 쑤셔	저 이 엄청 욱신거리	저 이 엄청 욱신거려	저 이 아주 아프	저 이 아주 아파	저 이 아주 쑤시	저 이 아주 쑤셔	저 이 아주 욱신거리	저 이 아주 욱신거려	저 이 매우 아프	저 이 매우 아파	저 이 매우 쑤시	저 이 매우 쑤셔	저 이 매우 욱신거리	저 이 매우 욱신거려	저 이 되게 아프	저 이 되게 아파	저 이 되게 쑤시	저 이 되게 쑤셔	저 이 되게 욱신거리	저 이 되게 욱신거려	저 이 심하게 아프	저 이 심하게 아파	저 이 심하게 쑤시	저 이 심하게 쑤셔	저 이 심하게 욱신거리	저 이 심하게 욱신거려	저 이빨이 아프	저 이빨이 아파	저 이빨이 쑤시	저 이빨이 쑤셔	저 이빨이 욱신거리	저 이빨이 욱신거려	저 이빨이 너무 아프	저 이빨이 너무 아파	저 이빨이 너무 쑤시	저 이빨이 너무 쑤셔	저 이빨이 너무 욱신거리	저 이빨이 너무 욱신거려	저 이빨이 좀 아프	저 이빨이 좀 아파	저 이빨이 좀 쑤시	저 이빨이 좀 쑤셔	저 이빨이 좀 욱신거리	저 이빨이 좀 욱신거려	저 이빨이 정말 아프	저 이빨이 정말 아파	저 이빨이 정말 쑤시	저 이빨이 정말 쑤셔	저 이빨이 정말 욱신거리	저 이빨이 정말 욱신거려	저 이빨이 진짜 아프	저 이빨이 진짜 아파	저 이빨이 진짜 쑤시	저 이빨이 진짜 쑤셔	저 이빨이 진짜 욱신거리	저 이빨이 진짜 욱신거려	저 이빨이 엄청 아프	저 이빨이 엄청 아파	저 이빨이 엄청 쑤시	저 이빨이 엄청 쑤셔	저 이빨이 엄청 욱신거리	저 이빨이 엄청 욱신거려	저 이빨이 아주 아프	저 이빨이 아주 아파	저 이빨이 아주 쑤시	저 이빨이 아주 쑤셔	저 이빨이 아주 욱신거리	저 이빨이 아주 욱신거려	저 이빨이 매우 아프	저 이빨이 매우 아파	저 이빨이 매우 쑤시	저 이빨이 매우 쑤셔	저 이빨이 매우 욱신거리	저 이빨이 매우 욱신거려	저 이빨이 되게 아프	저 이빨이 되게 아파	저 이빨이 되게 쑤시	저 이빨이 되게 쑤셔	저 이빨이 되게 욱신거리	저 이빨이 되게 욱신거려	저 이빨이 심하게 아프	저 이빨이 심하게 아파	저 이빨이 심하게 쑤시	저 이빨이 심하게 쑤셔	저 이빨이 심하게 욱신거리	저 이빨이 심하게 욱신거려	저 이빨 아프	저 이빨 아파	저 이빨 쑤시	저 이빨 쑤셔	저 이빨 욱신거리	저 이빨 욱신거려	저 이빨 너무 아프	저 이빨 너무 아파	저 이빨 너무 쑤시	저 이빨 너무 쑤셔	저 이빨 너무 욱신거리	저 이빨 너무 욱신거려	저 이빨 좀 아프	저 이빨 좀 아파	저 이빨 좀 쑤시	저 이빨 좀 쑤셔	저 이빨 좀 욱신거리	저 이빨 좀 욱신거려	저 이빨 정말 아프	저 이빨 정말 아파	저 이빨 정말 쑤시	저 이빨 정말 쑤셔	저 이빨 정말 욱신거리	저 이빨 정말 욱신거려	저 이빨 진짜 아프	저 이빨 진짜 아파	저 이빨 진짜 쑤시	저 이빨 진짜 쑤셔	저 이빨 진짜 욱신거리	저 이빨 진짜 욱신거려	저 이빨 엄청 아프	저 이빨 엄청 아파	저 이빨 엄청 쑤시	저 이빨 엄청 쑤셔	저 이빨 엄청 욱신거리	저 이빨 엄청 욱신거려	저 이빨 아주 아프	저 이빨 아주 아파	저 이빨 아주 쑤시	저 이빨 아주 쑤셔	저 이빨 아주 욱신거리	저 이빨 아주 욱신거려	저 이빨 매우 아프	저 이빨 매우 아파	저 이빨 매우 쑤시	저 이빨 매우 쑤셔	저 이빨 매우 욱신거리	저 이빨 매우 욱신거려	저 이빨 되게 아프	저 이빨 되게 아파	저 이빨 되게 쑤시	저 이빨 되게 쑤셔	저 이빨 되게 욱신거리	저 이빨 되게 욱신거려	저 이빨 심하게 아프	저 이빨 심하게 아파	저 이빨 심하게 쑤시	저 이빨 심하게 쑤셔	저 이빨 심하게 욱신거리	저 이빨 심하게 욱신거려	저 치아가 아프	저 치아가 아파	저 치아가 쑤시	저 치아가 쑤셔	저 치아가 욱신거리	저 치아가 욱신거려	저 치아가 너무 아프	저 치아가 너무 아파	저 치아가 너무 쑤시	저 치아가 너무 쑤셔	저 치아가 너무 욱신거리	저 치아가 너무 욱신거려	저 치아가 좀 아프	저 치아가 좀 아파	저 치아가 좀 쑤시	저 치아가 좀 쑤셔	저 치아가 좀 욱신거리	저 치아가 좀 욱신거려	저 치아가 정말 아프	저 치아가 정말 아파	저 치아가 정말 쑤시	저 치아가 정말 쑤셔	저 치아가 정말 욱신거리	저 치아가 정말 욱신거려	저 치아가 진짜 아프	저 치아가 진짜 아파	저 치아가 진짜 쑤시	저 치아가 진짜 쑤셔	저 치아가 진짜 욱신거리	저 치아가 진짜 욱신거려	저 치아가 엄청 아프	저 치아가 엄청 아파	저 치아가 엄청 쑤시	저 치아가 엄청 쑤셔	저 치아가 엄청 욱신거리	저 치아가 엄청 욱신거려	저 치아가 아주 아프	저 치아가 아주 아파	저 치아가 아주 쑤시	저 치아가 아주 쑤셔	저 치아가 아주 욱신거리	저 치아가 아주 욱신거려	저 치아가 매우 아프	저 치아가 매우 아파	저 치아가 매우 쑤시	저 치아가 매우 쑤셔	저 치아가 매우 욱신거리	저 치아가 매우 욱신거려	저 치아가 되게 아프	저 치아가 되게 아파	저 치아가 되게 쑤시	저 치아가 되게 쑤셔	저 치아가 되게 욱신거리	저 치아가 되게 욱신거려	저 치아가 심하게 아프	저 치아가 심하게 아파	저 치아가 심하게 쑤시	저 치아가 심하게 쑤셔	저 치아가 심하게 욱신거리	저 치아가 심하게 욱신거려	저 치통이 있	저 치통이 심하	저 치통이 심해
        same	chest-pain	가슴이 아프	가슴이 아파	가슴이 너무 아프	가슴이 너무 아파	가슴이 좀 아프	가슴이 좀 아파	가슴이 정말 아프	가슴이 정말 아파	가슴이 진짜 아프	가슴이 진짜 아파	가슴이 엄청 아프	가슴이 엄청 아파	가슴이 아주 아프	가슴이 아주 아파	가슴이 매우 아프	가슴이 매우 아파	가슴이 되게 아프	가슴이 되게 아파	가슴이 심하게 아프	가슴이 심하게 아파	가슴 아프	가슴 아파	가슴 너무 아프	가슴 너무 아파	가슴 좀 아프	가슴 좀 아파	가슴 정말 아프	가슴 정말 아파	가슴 진짜 아프	가슴 진짜 아파	가슴 엄청 아프	가슴 엄청 아파	가슴 아주 아프	가슴 아주 아파	가슴 매우 아프	가슴 매우 아파	가슴 되게 아프	가슴 되게 아파	가슴 심하게 아프	가슴 심하게 아파	가슴 통증이 있	가슴에 통증이 있	흉통이 있	가슴이 조이	가슴이 조여
        same@start	chest-pain	저 가슴이 아프	저 가슴이 아파	저 가슴이 너무 아프	저 가슴이 너무 아파	저 가슴이 좀 아프	저 가슴이 좀 아파	저 가슴이 정말 아프	저 가슴이 정말 아파	저 가슴이 진짜 아프	저 가슴이 진짜 아파	저 가슴이 엄청 아프	저 가슴이 엄청 아파	저 가슴이 아주 아프	저 가슴이 아주 아파	저 가슴이 매우 아프	저 가슴이 매우 아파	저 가슴이 되게 아프	저 가슴이 되게 아파	저 가슴이 심하게 아프	저 가슴이 심하게 아파	저 가슴 아프	저 가슴 아파	저 가슴 너무 아프	저 가슴 너무 아파	저 가슴 좀 아프	저 가슴 좀 아파	저 가슴 정말 아프	저 가슴 정말 아파	저 가슴 진짜 아프	저 가슴 진짜 아파	저 가슴 엄청 아프	저 가슴 엄청 아파	저 가슴 아주 아프	저 가슴 아주 아파	저 가슴 매우 아프	저 가슴 매우 아파	저 가슴 되게 아프	저 가슴 되게 아파	저 가슴 심하게 아프	저 가슴 심하게 아파	저 가슴 통증이 있	저 가슴에 통증이 있	저 흉통이 있	저 가슴이 조이	저 가슴이 조여
        same	back-pain	허리가 아프	허리가 아파	허리가 너무 아프	허리가 너무 아파	허리가 좀 아프	허리가 좀 아파	허리가 정말 아프	허리가 정말 아파	허리가 진짜 아프	허리가 진짜 아파	허리가 엄청 아프	허리가 엄청 아파	허리가 아주 아프	허리가 아주 아파	허리가 매우 아프	허리가 매우 아파	허리가 되게 아프	허리가 되게 아파	허리가 심하게 아프	허리가 심하게 아파	허리 아프	허리 아파	허리 너무 아프	허리 너무 아파	허리 좀 아프	허리 좀 아파	허리 정말 아프	허리 정말 아파	허리 진짜 아프	허리 진짜 아파	허리 엄청 아프	허리 엄청 아파	허리 아주 아프	허리 아주 아파	허리 매우 아프	허리 매우 아파	허리 되게 아프	허리 되게 아파	허리 심하게 아프	허리 심하게 아파	요통이 있	허리 통증이 있
        same@start	back-pain	저 허리가 아프	저 허리가 아파	저 허리가 너무 아프	저 허리가 너무 아파	저 허리가 좀 아프	저 허리가 좀 아파	저 허리가 정말 아프	저 허리가 정말 아파	저 허리가 진짜 아프	저 허리가 진짜 아파	저 허리가 엄청 아프	저 허리가 엄청 아파	저 허리가 아주 아프	저 허리가 아주 아파	저 허리가 매우 아프	저 허리가 매우 아파	저 허리가 되게 아프	저 허리가 되게 아파	저 허리가 심하게 아프	저 허리가 심하게 아파	저 허리 아프	저 허리 아파	저 허리 너무 아프	저 허리 너무 아파	저 허리 좀 아프	저 허리 좀 아파	저 허리 정말 아프	저 허리 정말 아파	저 허리 진짜 아프	저 허리 진짜 아파	저 허리 엄청 아프	저 허리 엄청 아파	저 허리 아주 아프	저 허리 아주 아파	저 허리 매우 아프	저 허리 매우 아파	저 허리 되게 아프	저 허리 되게 아파	저 허리 심하게 아프	저 허리 심하게 아파	저 요통이 있	저 허리 통증이 있
        same	fever	열이 나	열이 있	열이 너무 나	열이 너무 있	열이 좀 나	열이 좀 있	열이 정말 나	열이 정말 있	열이 진짜 나	열이 진짜 있	열이 엄청 나	열이 엄청 있	열이 아주 나	열이 아주 있	열이 매우 나	열이 매우 있	열이 되게 나	열이 되게 있	열이 심하게 나	열이 심하게 있	열 나	열 있	열 너무 나	열 너무 있	열 좀 나	열 좀 있	열 정말 나	열 정말 있	열 진짜 나	열 진짜 있	열 엄청 나	열 엄청 있	열 아주 나	열 아주 있	열 매우 나	열 매우 있	열 되게 나	열 되게 있	열 심하게 나	열 심하게 있	열나	발열이 있
        same@start	fever	저 열이 나	저 열이 있	저 열이 너무 나	저 열이 너무 있	저 열이 좀 나	저 열이 좀 있	저 열이 정말 나	저 열이 정말 있	저 열이 진짜 나	저 열이 진짜 있	저 열이 엄청 나	저 열이 엄청 있	저 열이 아주 나	저 열이 아주 있	저 열이 매우 나	저 열이 매우 있	저 열이 되게 나	저 열이 되게 있	저 열이 심하게 나	저 열이 심하게 있	저 열 나	저 열 있	저 열 너무 나	저 열 너무 있	저 열 좀 나	저 열 좀 있	저 열 정말 나	저 열 정말 있	저 열 진짜 나	저 열 진짜 있	저 열 엄청 나	저 열 엄청 있	저 열 아주 나	저 열 아주 있	저 열 매우 나	저 열 매우 있	저 열 되게 나	저 열 되게 있	저 열 심하게 나	저 열 심하게 있	저 열나	저 발열이 있
        same	dizzy	머리가 어지럽	머리가 어지러우	머리가 어지러워	머리가 빙빙 돌	머리가 너무 어지럽	머리가 너무 어지러우	머리가 너무 어지러워	머리가 너무 빙빙 돌	머리가 좀 어지럽	머리가 좀 어지러우	머리가 좀 어지러워	머리가 좀 빙빙 돌	머리가 정말 어지럽	머리가 정말 어지러우	머리가 정말 어지러워	머리가 정말 빙빙 돌	머리가 진짜 어지럽	머리가 진짜 어지러우	머리가 진짜 어지러워	머리가 진짜 빙빙 돌	머리가 엄청 어지럽	머리가 엄청 어지러우	머리가 엄청 어지러워	머리가 엄청 빙빙 돌	머리가 아주 어지럽	머리가 아주 어지러우	머리가 아주 어지러워	머리가 아주 빙빙 돌	머리가 매우 어지럽	머리가 매우 어지러우	머리가 매우 어지러워	머리가 매우 빙빙 돌	머리가 되게 어지럽	머리가 되게 어지러우	머리가 되게 어지러워	머리가 되게 빙빙 돌	머리가 심하게 어지럽	머리가 심하게 어지러우	머리가 심하게 어지러워	머리가 심하게 빙빙 돌	머리 어지럽	머리 어지러우	머리 어지러워	머리 빙빙 돌	머리 너무 어지럽	머리 너무 어지러우	머리 너무 어지러워	머리 너무 빙빙 돌	머리 좀 어지럽	머리 좀 어지러우	머리 좀 어지러워	머리 좀 빙빙 돌	머리 정말 어지럽	머리 정말 어지러우	머리 정말 어지러워	머리 정말 빙빙 돌	머리 진짜 어지럽	머리 진짜 어지러우	머리 진짜 어지러워	머리 진짜 빙빙 돌	머리 엄청 어지럽	머리 엄청 어지러우	머리 엄청 어지러워	머리 엄청 빙빙 돌	머리 아주 어지럽	머리 아주 어지러우	머리 아주 어지러워	머리 아주 빙빙 돌	머리 매우 어지럽	머리 매우 어지러우	머리 매우 어지러워	머리 매우 빙빙 돌	머리 되게 어지럽	머리 되게 어지러우	머리 되게 어지러워	머리 되게 빙빙 돌	머리 심하게 어지럽	머리 심하게 어지러우	머리 심하게 어지러워	머리 심하게 빙빙 돌	어지럼증이 있	현기증이 있
        same@start	dizzy	저 머리가 어지럽	저 머리가 어지러우	저 머리가 어지러워	저 머리가 빙빙 돌	저 머리가 너무 어지럽	저 머리가 너무 어지러우	저 머리가 너무 어지러워	저 머리가 너무 빙빙 돌	저 머리가 좀 어지럽	저 머리가 좀 어지러우	저 머리가 좀 어지러워	저 머리가 좀 빙빙 돌	저 머리가 정말 어지럽	저 머리가 정말 어지러우	저 머리가 정말 어지러워	저 머리가 정말 빙빙 돌	저 머리가 진짜 어지럽	저 머리가 진짜 어지러우	저 머리가 진짜 어지러워	저 머리가 진짜 빙빙 돌	저 머리가 엄청 어지럽	저 머리가 엄청 어지러우	저 머리가 엄청 어지러워	저 머리가 엄청 빙빙 돌	저 머리가 아주 어지럽	저 머리가 아주 어지러우	저 머리가 아주 어지러워	저 머리가 아주 빙빙 돌	저 머리가 매우 어지럽	저 머리가 매우 어지러우	저 머리가 매우 어지러워	저 머리가 매우 빙빙 돌	저 머리가 되게 어지럽	저 머리가 되게 어지러우	저 머리가 되게 어지러워	저 머리가 되게 빙빙 돌	저 머리가 심하게 어지럽	저 머리가 심하게 어지러우	저 머리가 심하게 어지러워	저 머리가 심하게 빙빙 돌	저 머리 어지럽	저 머리 어지러우	저 머리 어지러워	저 머리 빙빙 돌	저 머리 너무 어지럽	저 머리 너무 어지러우	저 머리 너무 어지러워	저 머리 너무 빙빙 돌	저 머리 좀 어지럽	저 머리 좀 어지러우	저 머리 좀 어지러워	저 머리 좀 빙빙 돌	저 머리 정말 어지럽	저 머리 정말 어지러우	저 머리 정말 어지러워	저 머리 정말 빙빙 돌	저 머리 진짜 어지럽	저 머리 진짜 어지러우	저 머리 진짜 어지러워	저 머리 진짜 빙빙 돌	저 머리 엄청 어지럽	저 머리 엄청 어지러우	저 머리 엄청 어지러워	저 머리 엄청 빙빙 돌	저 머리 아주 어지럽	저 머리 아주 어지러우	저 머리 아주 어지러워	저 머리 아주 빙빙 돌	저 머리 매우 어지럽	저 머리 매우 어지러우	저 머리 매우 어지러워	저 머리 매우 빙빙 돌	저 머리 되게 어지럽	저 머리 되게 어지러우	저 머리 되게 어지러워	저 머리 되게 빙빙 돌	저 머리 심하게 어지럽	저 머리 심하게 어지러우	저 머리 심하게 어지러워	저 머리 심하게 빙빙 돌	저 어지럼증이 있	저 현기증이 있
        # More fields of words.
        act	줍다	줍	주우	주워	습득하	습득해	습득
        same	계좌	새 계좌	새 통장	신규 계좌	은행 계좌	예금 계좌
        same	번호표	번호표 먼저	번호표부터	먼저 번호표	우선 번호표	대기 번호표	대기번호표	순번표
        same	자리	앉을 데	앉을 곳	앉을 테이블
        same	빈자리	빈 자리	남는 자리	남은 자리	비어 있는 자리
        same	영수증	영수증 좀	구매 영수증	계산 영수증
        same	처방전	의사 처방전	병원 처방전
        same	화장실	화장실 좀	토일렛
        same	잔돈	거스름돈	거슬러 줄 돈
        same	두통약	머리 아픈 데 먹는 약	머리 아플 때 먹는 약	머리약
        same	감기약	감기 걸렸을 때 먹는 약	감기에 먹는 약	감기 약
        same	소화제	소화 안 될 때 먹는 약	체했을 때 먹는 약
        same	지사제	설사약	설사 멎는 약	설사할 때 먹는 약
        same	해열제	열 내리는 약	열을 내리는 약	열 떨어지는 약
        same	진통제	통증약	아플 때 먹는 약
        same	멀미약	차멀미약	멀미할 때 먹는 약
        same	반창고	대일밴드	일회용 밴드
        same	기침약	기침에 먹는 약	기침 멎는 약
        same	체하	체해	체한	체한 것	급체하	급체해
        same	소화가 안 되	소화가 안 돼	소화 안 되	소화 안 돼	속이 더부룩하	속이 더부룩해
        same	속이 안 좋	속이 안 좋아	속이 안 좋은	속이 울렁거리	속이 울렁거려	속이 메스껍	속이 메스꺼우	속이 메스꺼워	메스껍	메스꺼우	메스꺼워	울렁거리	울렁거려	구역질이 나	구역질 나	토할 것 같
        same	숨쉬기 힘들	숨 쉬기 힘들	숨쉬기가 힘들	숨 쉬기가 힘들	숨을 쉬기 힘들	숨을 쉬기가 힘들	숨을 못 쉬	숨을 잘 못 쉬	숨이 차	숨이 가쁘	숨이 가빠	숨이 막히	숨이 막혀	호흡이 곤란하	호흡 곤란이	숨쉬기 어렵	숨쉬기 어려우	숨쉬기 어려워	숨쉬기가 어려워	숨을 쉬기 어려워
        same	감기에 걸리	감기에 걸려	감기 걸리	감기 걸려	감기가 들	감기 들
        same	diarrhoea	설사	설사가 나	설사 나
        same	allergy	알러지가	알레르기 반응
        same	pregnant	임신	임신했	임신하	임신해	임신한	애를 가지	아이를 가지
        same	diabetes	당뇨	당뇨가 있	당뇨병이 있	당뇨를 앓
        same	hypertension	고혈압	고혈압이 있	혈압이 높
        act	삼키다	삼키	삼켜 버리	삼켜버리
        act	get-hurt	다치다	다치	다쳐	부상을 당하	부상당하	부상을 입
        act	fall-down	넘어지다	넘어지	넘어져	미끄러지	미끄러져	미끄러져 넘어지	미끄러져 넘어져
        act	lose	잃어버리다	잃어버리	분실하	분실해
        act	찾다	찾아가	수령하	수령해
        act	내리다	하차하	하차해
        act	타다	승차하	승차해	탑승하고 싶
        act	놓치다	놓치	놓쳐 버리
        act	주차	주차하	주차해	차를 대	차 대	차를 주차	차 주차
        act	떠나다	출발하	출발해
        act	도착	도착하	도착해
        act	고르다	고르	선택하	선택해
        act	보여주다	보여주	보여 줘	보여주시	보여 달라
        same	메뉴	메뉴판 좀	차림표	식단표	메뉴표
        same	추천 메뉴	추천하는 메뉴	추천할 만한 메뉴	추천해 주실 만한 메뉴
        act	추천	추천하	추천해	권하	권해	골라 추천
        same	제일 가까운	가장 가까운	제일 가까이 있는	가장 가까이 있는
        same	제일 싼	가장 싼	제일 저렴한	가장 저렴한	최저가
        same	제일 인기 있는	가장 인기 있는	제일 잘 나가는	가장 잘 나가는	제일 많이 팔리는	가장 많이 팔리는	제일 잘 팔리는
        same	너무 크	너무 커	너무 큰
        same	더 큰	좀 더 큰	한 치수 큰	한 사이즈 큰
        same	더 작은	좀 더 작은	한 치수 작은	한 사이즈 작은
        same	다른 색	다른 색깔	다른 색상	딴 색	딴 색깔	딴 색상	다른 컬러
        same	색	색상
        same	사이즈	싸이즈
        act	깎다	깎아	깎아 주	에누리해	에누리하	디스카운트	싸게 해	싸게 하	좀 싸게 해	좀 깎아	조금만 깎아	조금 깎아	값을 깎아	가격을 깎아	깎
        service	pack	포장하	포장해	테이크아웃하	테이크아웃해	싸	싸서 가
        same	앞접시	개인 접시	작은 접시	덜어 먹을 접시	덜어 먹는 접시
        same	물티슈	물수건
        same	휴지	티슈	화장지 좀	화장실 휴지
        same	빨대	스트로우
        same	리필	무료 리필	더 채워
        same	보증금	예치금	보증 금액
        same	수수료	수수료 비용
        same	버스비	버스 요금	버스 값
        same	택시비	택시 요금
        same	기본요금	기본 요금
        same	운전면허	국제운전면허증	국제면허증	국제 운전면허증
        same	열쇠	키를	열쇠를
        same	wlan	와이파이	무선인터넷	와이파이 인터넷
        same	어댑터	변환 플러그	플러그 어댑터	돼지코
        same	충전기	핸드폰 충전기	휴대폰 충전기	폰 충전기
        same	보조 배터리	보조배터리
        same	유심	유심칩	심 카드
        same	데이터	인터넷 데이터
        same	환율	환전율	오늘 환율
        same	도난 신고	도난신고	절도 신고
        same	분실 신고	분실신고
        same	신청서	신청 서류	신청 양식
        same	양식	서식	용지
        same	담당자	담당 직원	담당하시는 분
        same	문 여는 시간	오픈 시간	개점 시간	여는 시간
        same	문 닫는 시간	마감 시간	폐점 시간	닫는 시간	영업 종료 시간
        same	입장료	입장 요금	입장권 가격	입장권 값
        same	학생 할인	학생할인
        same	어린이 요금	아이 요금	어린이 가격
        same	오디오 가이드	음성 안내기	오디오가이드	음성 가이드
        same	앞머리	앞 머리
        same	염색	머리 염색	머리 염색하	머리 염색해	염색하	염색해	머리 물들이
        same	파마	펌	퍼머	파마하	파마해	펌하	펌해
        same	드라이클리닝	드라이 클리닝
        same	수선	수선하	수선해	옷 수선
        same	응급실	응급 실
        same	진단서	의사 진단서	진단 증명서
        same	입원 수속	입원 절차
        same	예약 번호	예약번호
        same	대기 시간	기다리는 시간	대기시간
        # One more, and one behind the thing.
        scope	one-more	하나 더	하나만 더	한 개 더	한 개만 더	한 장 더	한 장만 더	한 채 더	한 채만 더	한 대 더	한 대만 더	한 권 더	한 권만 더	한 벌 더	한 벌만 더	한 켤레 더	한 켤레만 더	한 자루 더	한 자루만 더
        please@tail	하나 주세요	하나 주시겠어요	하나 주실래요	하나 주십시오	하나 줘요	하나 줘	하나 줄래요	하나 부탁해요	하나 부탁드려요	하나 부탁합니다	하나 부탁드립니다	하나 부탁드릴게요	하나 주실 수 있나요	하나 주실 수 있어요	하나 주실 수 있을까요	하나 주시면 좋겠어요	하나 갖다 주세요	하나 갖다 주시겠어요	하나 갖다 주실래요	하나 가져다 주세요	하나 가져다 주시겠어요	하나 가져다 주실래요	하나만 주세요	하나만 주시겠어요	하나만 주실래요	하나만 주십시오	하나만 줘요	하나만 줘	하나만 줄래요	하나만 부탁해요	하나만 부탁드려요	하나만 부탁합니다	하나만 부탁드립니다	하나만 부탁드릴게요	하나만 주실 수 있나요	하나만 주실 수 있어요	하나만 주실 수 있을까요	하나만 주시면 좋겠어요	하나만 갖다 주세요	하나만 갖다 주시겠어요	하나만 갖다 주실래요	하나만 가져다 주세요	하나만 가져다 주시겠어요	하나만 가져다 주실래요
        # Meals and medicine.
        time	after-meal	식후에	식후	식사 후에	식사 후	밥 먹고 나서	밥 먹은 후에	밥 먹은 뒤에	밥 먹은 다음에	식사하신 후에	식사하신 뒤에	식사하신 다음에	식사하고 나서	식사하시고 나서	식사 뒤에	식사한 뒤에	식사한 후에	밥 드시고 나서	밥을 먹고 나서	밥을 먹은 후에
        time	before-meal	식전에	식전	식사 전에	식사 전	밥 먹기 전에	식사하기 전에	식사하시기 전에	밥 드시기 전에	밥을 먹기 전에
        same@tail	allergy	에 알레르기	에 알러지	에 알레르기 반응	에 대한 알레르기	에 대한 알러지	에 대한 알레르기 반응
        same	allergy	알레르기	알러지
        same	cannot-sleep	잠을 못 자	잠을 못 자겠	잠을 잘 수가 없	잠을 잘 수 없	잠을 잘 수가 없겠	잠 못 자	잠 못 자겠	잠 잘 수가 없	잠 잘 수 없	잠 잘 수가 없겠	못 자겠
        same	숨쉬기 힘들	숨을 못 쉬겠	숨을 잘 못 쉬겠	숨이 안 쉬어지	숨이 잘 안 쉬어지	숨을 쉴 수가 없	숨을 쉴 수 없	숨쉬기가 너무 힘들	숨 쉬기가 너무 힘들
        measure	번	번이나
        time	시간	시간이나
        time+me@start	a-while-ago	저 아까
        # What it is: asking to be told.
        which	password	비밀번호가 뭐	비밀번호가 뭐예요	비밀번호가 뭐에요	비밀번호가 뭔가요	비밀번호가 뭐죠	비밀번호가 무엇인가요	비밀번호가 어떻게 되	비밀번호가 어떻게 돼	비밀번호가 어떻게 되세요	비밀번호가 뭔지 알려 주세요	비밀번호는 뭐	비밀번호는 뭐예요	비밀번호는 뭐에요	비밀번호는 뭔가요	비밀번호는 뭐죠	비밀번호는 무엇인가요	비밀번호는 어떻게 되	비밀번호는 어떻게 돼	비밀번호는 어떻게 되세요	비밀번호는 뭔지 알려 주세요	비밀번호이 뭐	비밀번호이 뭐예요	비밀번호이 뭐에요	비밀번호이 뭔가요	비밀번호이 뭐죠	비밀번호이 무엇인가요	비밀번호이 어떻게 되	비밀번호이 어떻게 돼	비밀번호이 어떻게 되세요	비밀번호이 뭔지 알려 주세요	비밀번호은 뭐	비밀번호은 뭐예요	비밀번호은 뭐에요	비밀번호은 뭔가요	비밀번호은 뭐죠	비밀번호은 무엇인가요	비밀번호은 어떻게 되	비밀번호은 어떻게 돼	비밀번호은 어떻게 되세요	비밀번호은 뭔지 알려 주세요	비밀번호 뭐	비밀번호 뭐예요	비밀번호 뭐에요	비밀번호 뭔가요	비밀번호 뭐죠	비밀번호 무엇인가요	비밀번호 어떻게 되	비밀번호 어떻게 돼	비밀번호 어떻게 되세요	비밀번호 뭔지 알려 주세요	비번가 뭐	비번가 뭐예요	비번가 뭐에요	비번가 뭔가요	비번가 뭐죠	비번가 무엇인가요	비번가 어떻게 되	비번가 어떻게 돼	비번가 어떻게 되세요	비번가 뭔지 알려 주세요	비번는 뭐	비번는 뭐예요	비번는 뭐에요	비번는 뭔가요	비번는 뭐죠	비번는 무엇인가요	비번는 어떻게 되	비번는 어떻게 돼	비번는 어떻게 되세요	비번는 뭔지 알려 주세요	비번이 뭐	비번이 뭐예요	비번이 뭐에요	비번이 뭔가요	비번이 뭐죠	비번이 무엇인가요	비번이 어떻게 되	비번이 어떻게 돼	비번이 어떻게 되세요	비번이 뭔지 알려 주세요	비번은 뭐	비번은 뭐예요	비번은 뭐에요	비번은 뭔가요	비번은 뭐죠	비번은 무엇인가요	비번은 어떻게 되	비번은 어떻게 돼	비번은 어떻게 되세요	비번은 뭔지 알려 주세요	비번 뭐	비번 뭐예요	비번 뭐에요	비번 뭔가요	비번 뭐죠	비번 무엇인가요	비번 어떻게 되	비번 어떻게 돼	비번 어떻게 되세요	비번 뭔지 알려 주세요	패스워드가 뭐	패스워드가 뭐예요	패스워드가 뭐에요	패스워드가 뭔가요	패스워드가 뭐죠	패스워드가 무엇인가요	패스워드가 어떻게 되	패스워드가 어떻게 돼	패스워드가 어떻게 되세요	패스워드가 뭔지 알려 주세요	패스워드는 뭐	패스워드는 뭐예요	패스워드는 뭐에요	패스워드는 뭔가요	패스워드는 뭐죠	패스워드는 무엇인가요	패스워드는 어떻게 되	패스워드는 어떻게 돼	패스워드는 어떻게 되세요	패스워드는 뭔지 알려 주세요	패스워드이 뭐	패스워드이 뭐예요	패스워드이 뭐에요	패스워드이 뭔가요	패스워드이 뭐죠	패스워드이 무엇인가요	패스워드이 어떻게 되	패스워드이 어떻게 돼	패스워드이 어떻게 되세요	패스워드이 뭔지 알려 주세요	패스워드은 뭐	패스워드은 뭐예요	패스워드은 뭐에요	패스워드은 뭔가요	패스워드은 뭐죠	패스워드은 무엇인가요	패스워드은 어떻게 되	패스워드은 어떻게 돼	패스워드은 어떻게 되세요	패스워드은 뭔지 알려 주세요	패스워드 뭐	패스워드 뭐예요	패스워드 뭐에요	패스워드 뭔가요	패스워드 뭐죠	패스워드 무엇인가요	패스워드 어떻게 되	패스워드 어떻게 돼	패스워드 어떻게 되세요	패스워드 뭔지 알려 주세요	암호가 뭐	암호가 뭐예요	암호가 뭐에요	암호가 뭔가요	암호가 뭐죠	암호가 무엇인가요	암호가 어떻게 되	암호가 어떻게 돼	암호가 어떻게 되세요	암호가 뭔지 알려 주세요	암호는 뭐	암호는 뭐예요	암호는 뭐에요	암호는 뭔가요	암호는 뭐죠	암호는 무엇인가요	암호는 어떻게 되	암호는 어떻게 돼	암호는 어떻게 되세요	암호는 뭔지 알려 주세요	암호이 뭐	암호이 뭐예요	암호이 뭐에요	암호이 뭔가요	암호이 뭐죠	암호이 무엇인가요	암호이 어떻게 되	암호이 어떻게 돼	암호이 어떻게 되세요	암호이 뭔지 알려 주세요	암호은 뭐	암호은 뭐예요	암호은 뭐에요	암호은 뭔가요	암호은 뭐죠	암호은 무엇인가요	암호은 어떻게 되	암호은 어떻게 돼	암호은 어떻게 되세요	암호은 뭔지 알려 주세요	암호 뭐	암호 뭐예요	암호 뭐에요	암호 뭔가요	암호 뭐죠	암호 무엇인가요	암호 어떻게 되	암호 어떻게 돼	암호 어떻게 되세요	암호 뭔지 알려 주세요	비밀번호 알려 주세요	비밀번호 좀 알려 주세요	비밀번호 알려 주시겠어요	비밀번호 좀 알려 주시겠어요	비밀번호 알려 주실 수 있나요	비밀번호 알려 주실래요	비밀번호 좀 알려 주실래요	비밀번호 좀 알려 주실 수 있나요	비밀번호 알려줘요	비밀번호 말씀해 주세요	비밀번호 가르쳐 주세요	비밀번호 좀 가르쳐 주세요	비밀번호 알 수 있을까요	비밀번호 좀 알 수 있을까요	비밀번호를 알려 주세요	비밀번호를 좀 알려 주세요	비밀번호를 알려 주시겠어요	비밀번호를 좀 알려 주시겠어요	비밀번호를 알려 주실 수 있나요	비밀번호를 알려 주실래요	비밀번호를 좀 알려 주실래요	비밀번호를 좀 알려 주실 수 있나요	비밀번호를 알려줘요	비밀번호를 말씀해 주세요	비밀번호를 가르쳐 주세요	비밀번호를 좀 가르쳐 주세요	비밀번호를 알 수 있을까요	비밀번호를 좀 알 수 있을까요	비밀번호을 알려 주세요	비밀번호을 좀 알려 주세요	비밀번호을 알려 주시겠어요	비밀번호을 좀 알려 주시겠어요	비밀번호을 알려 주실 수 있나요	비밀번호을 알려 주실래요	비밀번호을 좀 알려 주실래요	비밀번호을 좀 알려 주실 수 있나요	비밀번호을 알려줘요	비밀번호을 말씀해 주세요	비밀번호을 가르쳐 주세요	비밀번호을 좀 가르쳐 주세요	비밀번호을 알 수 있을까요	비밀번호을 좀 알 수 있을까요	비번 알려 주세요	비번 좀 알려 주세요	비번 알려 주시겠어요	비번 좀 알려 주시겠어요	비번 알려 주실 수 있나요	비번 알려 주실래요	비번 좀 알려 주실래요	비번 좀 알려 주실 수 있나요	비번 알려줘요	비번 말씀해 주세요	비번 가르쳐 주세요	비번 좀 가르쳐 주세요	비번 알 수 있을까요	비번 좀 알 수 있을까요	비번를 알려 주세요	비번를 좀 알려 주세요	비번를 알려 주시겠어요	비번를 좀 알려 주시겠어요	비번를 알려 주실 수 있나요	비번를 알려 주실래요	비번를 좀 알려 주실래요	비번를 좀 알려 주실 수 있나요	비번를 알려줘요	비번를 말씀해 주세요	비번를 가르쳐 주세요	비번를 좀 가르쳐 주세요	비번를 알 수 있을까요	비번를 좀 알 수 있을까요	비번을 알려 주세요	비번을 좀 알려 주세요	비번을 알려 주시겠어요	비번을 좀 알려 주시겠어요	비번을 알려 주실 수 있나요	비번을 알려 주실래요	비번을 좀 알려 주실래요	비번을 좀 알려 주실 수 있나요	비번을 알려줘요	비번을 말씀해 주세요	비번을 가르쳐 주세요	비번을 좀 가르쳐 주세요	비번을 알 수 있을까요	비번을 좀 알 수 있을까요	패스워드 알려 주세요	패스워드 좀 알려 주세요	패스워드 알려 주시겠어요	패스워드 좀 알려 주시겠어요	패스워드 알려 주실 수 있나요	패스워드 알려 주실래요	패스워드 좀 알려 주실래요	패스워드 좀 알려 주실 수 있나요	패스워드 알려줘요	패스워드 말씀해 주세요	패스워드 가르쳐 주세요	패스워드 좀 가르쳐 주세요	패스워드 알 수 있을까요	패스워드 좀 알 수 있을까요	패스워드를 알려 주세요	패스워드를 좀 알려 주세요	패스워드를 알려 주시겠어요	패스워드를 좀 알려 주시겠어요	패스워드를 알려 주실 수 있나요	패스워드를 알려 주실래요	패스워드를 좀 알려 주실래요	패스워드를 좀 알려 주실 수 있나요	패스워드를 알려줘요	패스워드를 말씀해 주세요	패스워드를 가르쳐 주세요	패스워드를 좀 가르쳐 주세요	패스워드를 알 수 있을까요	패스워드를 좀 알 수 있을까요	패스워드을 알려 주세요	패스워드을 좀 알려 주세요	패스워드을 알려 주시겠어요	패스워드을 좀 알려 주시겠어요	패스워드을 알려 주실 수 있나요	패스워드을 알려 주실래요	패스워드을 좀 알려 주실래요	패스워드을 좀 알려 주실 수 있나요	패스워드을 알려줘요	패스워드을 말씀해 주세요	패스워드을 가르쳐 주세요	패스워드을 좀 가르쳐 주세요	패스워드을 알 수 있을까요	패스워드을 좀 알 수 있을까요	암호 알려 주세요	암호 좀 알려 주세요	암호 알려 주시겠어요	암호 좀 알려 주시겠어요	암호 알려 주실 수 있나요	암호 알려 주실래요	암호 좀 알려 주실래요	암호 좀 알려 주실 수 있나요	암호 알려줘요	암호 말씀해 주세요	암호 가르쳐 주세요	암호 좀 가르쳐 주세요	암호 알 수 있을까요	암호 좀 알 수 있을까요	암호를 알려 주세요	암호를 좀 알려 주세요	암호를 알려 주시겠어요	암호를 좀 알려 주시겠어요	암호를 알려 주실 수 있나요	암호를 알려 주실래요	암호를 좀 알려 주실래요	암호를 좀 알려 주실 수 있나요	암호를 알려줘요	암호를 말씀해 주세요	암호를 가르쳐 주세요	암호를 좀 가르쳐 주세요	암호를 알 수 있을까요	암호를 좀 알 수 있을까요	암호을 알려 주세요	암호을 좀 알려 주세요	암호을 알려 주시겠어요	암호을 좀 알려 주시겠어요	암호을 알려 주실 수 있나요	암호을 알려 주실래요	암호을 좀 알려 주실래요	암호을 좀 알려 주실 수 있나요	암호을 알려줘요	암호을 말씀해 주세요	암호을 가르쳐 주세요	암호을 좀 가르쳐 주세요	암호을 알 수 있을까요	암호을 좀 알 수 있을까요
        which	addr	주소가 뭐	주소가 뭐예요	주소가 뭐에요	주소가 뭔가요	주소가 뭐죠	주소가 무엇인가요	주소가 어떻게 되	주소가 어떻게 돼	주소가 어떻게 되세요	주소가 뭔지 알려 주세요	주소는 뭐	주소는 뭐예요	주소는 뭐에요	주소는 뭔가요	주소는 뭐죠	주소는 무엇인가요	주소는 어떻게 되	주소는 어떻게 돼	주소는 어떻게 되세요	주소는 뭔지 알려 주세요	주소이 뭐	주소이 뭐예요	주소이 뭐에요	주소이 뭔가요	주소이 뭐죠	주소이 무엇인가요	주소이 어떻게 되	주소이 어떻게 돼	주소이 어떻게 되세요	주소이 뭔지 알려 주세요	주소은 뭐	주소은 뭐예요	주소은 뭐에요	주소은 뭔가요	주소은 뭐죠	주소은 무엇인가요	주소은 어떻게 되	주소은 어떻게 돼	주소은 어떻게 되세요	주소은 뭔지 알려 주세요	주소 뭐	주소 뭐예요	주소 뭐에요	주소 뭔가요	주소 뭐죠	주소 무엇인가요	주소 어떻게 되	주소 어떻게 돼	주소 어떻게 되세요	주소 뭔지 알려 주세요	주소 알려 주세요	주소 좀 알려 주세요	주소 알려 주시겠어요	주소 좀 알려 주시겠어요	주소 알려 주실 수 있나요	주소 알려 주실래요	주소 좀 알려 주실래요	주소 좀 알려 주실 수 있나요	주소 알려줘요	주소 말씀해 주세요	주소 가르쳐 주세요	주소 좀 가르쳐 주세요	주소 알 수 있을까요	주소 좀 알 수 있을까요	주소를 알려 주세요	주소를 좀 알려 주세요	주소를 알려 주시겠어요	주소를 좀 알려 주시겠어요	주소를 알려 주실 수 있나요	주소를 알려 주실래요	주소를 좀 알려 주실래요	주소를 좀 알려 주실 수 있나요	주소를 알려줘요	주소를 말씀해 주세요	주소를 가르쳐 주세요	주소를 좀 가르쳐 주세요	주소를 알 수 있을까요	주소를 좀 알 수 있을까요	주소을 알려 주세요	주소을 좀 알려 주세요	주소을 알려 주시겠어요	주소을 좀 알려 주시겠어요	주소을 알려 주실 수 있나요	주소을 알려 주실래요	주소을 좀 알려 주실래요	주소을 좀 알려 주실 수 있나요	주소을 알려줘요	주소을 말씀해 주세요	주소을 가르쳐 주세요	주소을 좀 가르쳐 주세요	주소을 알 수 있을까요	주소을 좀 알 수 있을까요
        which	phone-no	전화번호가 뭐	전화번호가 뭐예요	전화번호가 뭐에요	전화번호가 뭔가요	전화번호가 뭐죠	전화번호가 무엇인가요	전화번호가 어떻게 되	전화번호가 어떻게 돼	전화번호가 어떻게 되세요	전화번호가 뭔지 알려 주세요	전화번호는 뭐	전화번호는 뭐예요	전화번호는 뭐에요	전화번호는 뭔가요	전화번호는 뭐죠	전화번호는 무엇인가요	전화번호는 어떻게 되	전화번호는 어떻게 돼	전화번호는 어떻게 되세요	전화번호는 뭔지 알려 주세요	전화번호이 뭐	전화번호이 뭐예요	전화번호이 뭐에요	전화번호이 뭔가요	전화번호이 뭐죠	전화번호이 무엇인가요	전화번호이 어떻게 되	전화번호이 어떻게 돼	전화번호이 어떻게 되세요	전화번호이 뭔지 알려 주세요	전화번호은 뭐	전화번호은 뭐예요	전화번호은 뭐에요	전화번호은 뭔가요	전화번호은 뭐죠	전화번호은 무엇인가요	전화번호은 어떻게 되	전화번호은 어떻게 돼	전화번호은 어떻게 되세요	전화번호은 뭔지 알려 주세요	전화번호 뭐	전화번호 뭐예요	전화번호 뭐에요	전화번호 뭔가요	전화번호 뭐죠	전화번호 무엇인가요	전화번호 어떻게 되	전화번호 어떻게 돼	전화번호 어떻게 되세요	전화번호 뭔지 알려 주세요	연락처가 뭐	연락처가 뭐예요	연락처가 뭐에요	연락처가 뭔가요	연락처가 뭐죠	연락처가 무엇인가요	연락처가 어떻게 되	연락처가 어떻게 돼	연락처가 어떻게 되세요	연락처가 뭔지 알려 주세요	연락처는 뭐	연락처는 뭐예요	연락처는 뭐에요	연락처는 뭔가요	연락처는 뭐죠	연락처는 무엇인가요	연락처는 어떻게 되	연락처는 어떻게 돼	연락처는 어떻게 되세요	연락처는 뭔지 알려 주세요	연락처이 뭐	연락처이 뭐예요	연락처이 뭐에요	연락처이 뭔가요	연락처이 뭐죠	연락처이 무엇인가요	연락처이 어떻게 되	연락처이 어떻게 돼	연락처이 어떻게 되세요	연락처이 뭔지 알려 주세요	연락처은 뭐	연락처은 뭐예요	연락처은 뭐에요	연락처은 뭔가요	연락처은 뭐죠	연락처은 무엇인가요	연락처은 어떻게 되	연락처은 어떻게 돼	연락처은 어떻게 되세요	연락처은 뭔지 알려 주세요	연락처 뭐	연락처 뭐예요	연락처 뭐에요	연락처 뭔가요	연락처 뭐죠	연락처 무엇인가요	연락처 어떻게 되	연락처 어떻게 돼	연락처 어떻게 되세요	연락처 뭔지 알려 주세요	전화번호 알려 주세요	전화번호 좀 알려 주세요	전화번호 알려 주시겠어요	전화번호 좀 알려 주시겠어요	전화번호 알려 주실 수 있나요	전화번호 알려 주실래요	전화번호 좀 알려 주실래요	전화번호 좀 알려 주실 수 있나요	전화번호 알려줘요	전화번호 말씀해 주세요	전화번호 가르쳐 주세요	전화번호 좀 가르쳐 주세요	전화번호 알 수 있을까요	전화번호 좀 알 수 있을까요	전화번호를 알려 주세요	전화번호를 좀 알려 주세요	전화번호를 알려 주시겠어요	전화번호를 좀 알려 주시겠어요	전화번호를 알려 주실 수 있나요	전화번호를 알려 주실래요	전화번호를 좀 알려 주실래요	전화번호를 좀 알려 주실 수 있나요	전화번호를 알려줘요	전화번호를 말씀해 주세요	전화번호를 가르쳐 주세요	전화번호를 좀 가르쳐 주세요	전화번호를 알 수 있을까요	전화번호를 좀 알 수 있을까요	전화번호을 알려 주세요	전화번호을 좀 알려 주세요	전화번호을 알려 주시겠어요	전화번호을 좀 알려 주시겠어요	전화번호을 알려 주실 수 있나요	전화번호을 알려 주실래요	전화번호을 좀 알려 주실래요	전화번호을 좀 알려 주실 수 있나요	전화번호을 알려줘요	전화번호을 말씀해 주세요	전화번호을 가르쳐 주세요	전화번호을 좀 가르쳐 주세요	전화번호을 알 수 있을까요	전화번호을 좀 알 수 있을까요	연락처 알려 주세요	연락처 좀 알려 주세요	연락처 알려 주시겠어요	연락처 좀 알려 주시겠어요	연락처 알려 주실 수 있나요	연락처 알려 주실래요	연락처 좀 알려 주실래요	연락처 좀 알려 주실 수 있나요	연락처 알려줘요	연락처 말씀해 주세요	연락처 가르쳐 주세요	연락처 좀 가르쳐 주세요	연락처 알 수 있을까요	연락처 좀 알 수 있을까요	연락처를 알려 주세요	연락처를 좀 알려 주세요	연락처를 알려 주시겠어요	연락처를 좀 알려 주시겠어요	연락처를 알려 주실 수 있나요	연락처를 알려 주실래요	연락처를 좀 알려 주실래요	연락처를 좀 알려 주실 수 있나요	연락처를 알려줘요	연락처를 말씀해 주세요	연락처를 가르쳐 주세요	연락처를 좀 가르쳐 주세요	연락처를 알 수 있을까요	연락처를 좀 알 수 있을까요	연락처을 알려 주세요	연락처을 좀 알려 주세요	연락처을 알려 주시겠어요	연락처을 좀 알려 주시겠어요	연락처을 알려 주실 수 있나요	연락처을 알려 주실래요	연락처을 좀 알려 주실래요	연락처을 좀 알려 주실 수 있나요	연락처을 알려줘요	연락처을 말씀해 주세요	연락처을 가르쳐 주세요	연락처을 좀 가르쳐 주세요	연락처을 알 수 있을까요	연락처을 좀 알 수 있을까요
        which	name	이름가 뭐	이름가 뭐예요	이름가 뭐에요	이름가 뭔가요	이름가 뭐죠	이름가 무엇인가요	이름가 어떻게 되	이름가 어떻게 돼	이름가 어떻게 되세요	이름가 뭔지 알려 주세요	이름는 뭐	이름는 뭐예요	이름는 뭐에요	이름는 뭔가요	이름는 뭐죠	이름는 무엇인가요	이름는 어떻게 되	이름는 어떻게 돼	이름는 어떻게 되세요	이름는 뭔지 알려 주세요	이름이 뭐	이름이 뭐예요	이름이 뭐에요	이름이 뭔가요	이름이 뭐죠	이름이 무엇인가요	이름이 어떻게 되	이름이 어떻게 돼	이름이 어떻게 되세요	이름이 뭔지 알려 주세요	이름은 뭐	이름은 뭐예요	이름은 뭐에요	이름은 뭔가요	이름은 뭐죠	이름은 무엇인가요	이름은 어떻게 되	이름은 어떻게 돼	이름은 어떻게 되세요	이름은 뭔지 알려 주세요	이름 뭐	이름 뭐예요	이름 뭐에요	이름 뭔가요	이름 뭐죠	이름 무엇인가요	이름 어떻게 되	이름 어떻게 돼	이름 어떻게 되세요	이름 뭔지 알려 주세요	성함가 뭐	성함가 뭐예요	성함가 뭐에요	성함가 뭔가요	성함가 뭐죠	성함가 무엇인가요	성함가 어떻게 되	성함가 어떻게 돼	성함가 어떻게 되세요	성함가 뭔지 알려 주세요	성함는 뭐	성함는 뭐예요	성함는 뭐에요	성함는 뭔가요	성함는 뭐죠	성함는 무엇인가요	성함는 어떻게 되	성함는 어떻게 돼	성함는 어떻게 되세요	성함는 뭔지 알려 주세요	성함이 뭐	성함이 뭐예요	성함이 뭐에요	성함이 뭔가요	성함이 뭐죠	성함이 무엇인가요	성함이 어떻게 되	성함이 어떻게 돼	성함이 어떻게 되세요	성함이 뭔지 알려 주세요	성함은 뭐	성함은 뭐예요	성함은 뭐에요	성함은 뭔가요	성함은 뭐죠	성함은 무엇인가요	성함은 어떻게 되	성함은 어떻게 돼	성함은 어떻게 되세요	성함은 뭔지 알려 주세요	성함 뭐	성함 뭐예요	성함 뭐에요	성함 뭔가요	성함 뭐죠	성함 무엇인가요	성함 어떻게 되	성함 어떻게 돼	성함 어떻게 되세요	성함 뭔지 알려 주세요	이름 알려 주세요	이름 좀 알려 주세요	이름 알려 주시겠어요	이름 좀 알려 주시겠어요	이름 알려 주실 수 있나요	이름 알려 주실래요	이름 좀 알려 주실래요	이름 좀 알려 주실 수 있나요	이름 알려줘요	이름 말씀해 주세요	이름 가르쳐 주세요	이름 좀 가르쳐 주세요	이름 알 수 있을까요	이름 좀 알 수 있을까요	이름를 알려 주세요	이름를 좀 알려 주세요	이름를 알려 주시겠어요	이름를 좀 알려 주시겠어요	이름를 알려 주실 수 있나요	이름를 알려 주실래요	이름를 좀 알려 주실래요	이름를 좀 알려 주실 수 있나요	이름를 알려줘요	이름를 말씀해 주세요	이름를 가르쳐 주세요	이름를 좀 가르쳐 주세요	이름를 알 수 있을까요	이름를 좀 알 수 있을까요	이름을 알려 주세요	이름을 좀 알려 주세요	이름을 알려 주시겠어요	이름을 좀 알려 주시겠어요	이름을 알려 주실 수 있나요	이름을 알려 주실래요	이름을 좀 알려 주실래요	이름을 좀 알려 주실 수 있나요	이름을 알려줘요	이름을 말씀해 주세요	이름을 가르쳐 주세요	이름을 좀 가르쳐 주세요	이름을 알 수 있을까요	이름을 좀 알 수 있을까요	성함 알려 주세요	성함 좀 알려 주세요	성함 알려 주시겠어요	성함 좀 알려 주시겠어요	성함 알려 주실 수 있나요	성함 알려 주실래요	성함 좀 알려 주실래요	성함 좀 알려 주실 수 있나요	성함 알려줘요	성함 말씀해 주세요	성함 가르쳐 주세요	성함 좀 가르쳐 주세요	성함 알 수 있을까요	성함 좀 알 수 있을까요	성함를 알려 주세요	성함를 좀 알려 주세요	성함를 알려 주시겠어요	성함를 좀 알려 주시겠어요	성함를 알려 주실 수 있나요	성함를 알려 주실래요	성함를 좀 알려 주실래요	성함를 좀 알려 주실 수 있나요	성함를 알려줘요	성함를 말씀해 주세요	성함를 가르쳐 주세요	성함를 좀 가르쳐 주세요	성함를 알 수 있을까요	성함를 좀 알 수 있을까요	성함을 알려 주세요	성함을 좀 알려 주세요	성함을 알려 주시겠어요	성함을 좀 알려 주시겠어요	성함을 알려 주실 수 있나요	성함을 알려 주실래요	성함을 좀 알려 주실래요	성함을 좀 알려 주실 수 있나요	성함을 알려줘요	성함을 말씀해 주세요	성함을 가르쳐 주세요	성함을 좀 가르쳐 주세요	성함을 알 수 있을까요	성함을 좀 알 수 있을까요
        which	mail	이메일가 뭐	이메일가 뭐예요	이메일가 뭐에요	이메일가 뭔가요	이메일가 뭐죠	이메일가 무엇인가요	이메일가 어떻게 되	이메일가 어떻게 돼	이메일가 어떻게 되세요	이메일가 뭔지 알려 주세요	이메일는 뭐	이메일는 뭐예요	이메일는 뭐에요	이메일는 뭔가요	이메일는 뭐죠	이메일는 무엇인가요	이메일는 어떻게 되	이메일는 어떻게 돼	이메일는 어떻게 되세요	이메일는 뭔지 알려 주세요	이메일이 뭐	이메일이 뭐예요	이메일이 뭐에요	이메일이 뭔가요	이메일이 뭐죠	이메일이 무엇인가요	이메일이 어떻게 되	이메일이 어떻게 돼	이메일이 어떻게 되세요	이메일이 뭔지 알려 주세요	이메일은 뭐	이메일은 뭐예요	이메일은 뭐에요	이메일은 뭔가요	이메일은 뭐죠	이메일은 무엇인가요	이메일은 어떻게 되	이메일은 어떻게 돼	이메일은 어떻게 되세요	이메일은 뭔지 알려 주세요	이메일 뭐	이메일 뭐예요	이메일 뭐에요	이메일 뭔가요	이메일 뭐죠	이메일 무엇인가요	이메일 어떻게 되	이메일 어떻게 돼	이메일 어떻게 되세요	이메일 뭔지 알려 주세요	이메일 주소가 뭐	이메일 주소가 뭐예요	이메일 주소가 뭐에요	이메일 주소가 뭔가요	이메일 주소가 뭐죠	이메일 주소가 무엇인가요	이메일 주소가 어떻게 되	이메일 주소가 어떻게 돼	이메일 주소가 어떻게 되세요	이메일 주소가 뭔지 알려 주세요	이메일 주소는 뭐	이메일 주소는 뭐예요	이메일 주소는 뭐에요	이메일 주소는 뭔가요	이메일 주소는 뭐죠	이메일 주소는 무엇인가요	이메일 주소는 어떻게 되	이메일 주소는 어떻게 돼	이메일 주소는 어떻게 되세요	이메일 주소는 뭔지 알려 주세요	이메일 주소이 뭐	이메일 주소이 뭐예요	이메일 주소이 뭐에요	이메일 주소이 뭔가요	이메일 주소이 뭐죠	이메일 주소이 무엇인가요	이메일 주소이 어떻게 되	이메일 주소이 어떻게 돼	이메일 주소이 어떻게 되세요	이메일 주소이 뭔지 알려 주세요	이메일 주소은 뭐	이메일 주소은 뭐예요	이메일 주소은 뭐에요	이메일 주소은 뭔가요	이메일 주소은 뭐죠	이메일 주소은 무엇인가요	이메일 주소은 어떻게 되	이메일 주소은 어떻게 돼	이메일 주소은 어떻게 되세요	이메일 주소은 뭔지 알려 주세요	이메일 주소 뭐	이메일 주소 뭐예요	이메일 주소 뭐에요	이메일 주소 뭔가요	이메일 주소 뭐죠	이메일 주소 무엇인가요	이메일 주소 어떻게 되	이메일 주소 어떻게 돼	이메일 주소 어떻게 되세요	이메일 주소 뭔지 알려 주세요	이메일 알려 주세요	이메일 좀 알려 주세요	이메일 알려 주시겠어요	이메일 좀 알려 주시겠어요	이메일 알려 주실 수 있나요	이메일 알려 주실래요	이메일 좀 알려 주실래요	이메일 좀 알려 주실 수 있나요	이메일 알려줘요	이메일 말씀해 주세요	이메일 가르쳐 주세요	이메일 좀 가르쳐 주세요	이메일 알 수 있을까요	이메일 좀 알 수 있을까요	이메일를 알려 주세요	이메일를 좀 알려 주세요	이메일를 알려 주시겠어요	이메일를 좀 알려 주시겠어요	이메일를 알려 주실 수 있나요	이메일를 알려 주실래요	이메일를 좀 알려 주실래요	이메일를 좀 알려 주실 수 있나요	이메일를 알려줘요	이메일를 말씀해 주세요	이메일를 가르쳐 주세요	이메일를 좀 가르쳐 주세요	이메일를 알 수 있을까요	이메일를 좀 알 수 있을까요	이메일을 알려 주세요	이메일을 좀 알려 주세요	이메일을 알려 주시겠어요	이메일을 좀 알려 주시겠어요	이메일을 알려 주실 수 있나요	이메일을 알려 주실래요	이메일을 좀 알려 주실래요	이메일을 좀 알려 주실 수 있나요	이메일을 알려줘요	이메일을 말씀해 주세요	이메일을 가르쳐 주세요	이메일을 좀 가르쳐 주세요	이메일을 알 수 있을까요	이메일을 좀 알 수 있을까요	이메일 주소 알려 주세요	이메일 주소 좀 알려 주세요	이메일 주소 알려 주시겠어요	이메일 주소 좀 알려 주시겠어요	이메일 주소 알려 주실 수 있나요	이메일 주소 알려 주실래요	이메일 주소 좀 알려 주실래요	이메일 주소 좀 알려 주실 수 있나요	이메일 주소 알려줘요	이메일 주소 말씀해 주세요	이메일 주소 가르쳐 주세요	이메일 주소 좀 가르쳐 주세요	이메일 주소 알 수 있을까요	이메일 주소 좀 알 수 있을까요	이메일 주소를 알려 주세요	이메일 주소를 좀 알려 주세요	이메일 주소를 알려 주시겠어요	이메일 주소를 좀 알려 주시겠어요	이메일 주소를 알려 주실 수 있나요	이메일 주소를 알려 주실래요	이메일 주소를 좀 알려 주실래요	이메일 주소를 좀 알려 주실 수 있나요	이메일 주소를 알려줘요	이메일 주소를 말씀해 주세요	이메일 주소를 가르쳐 주세요	이메일 주소를 좀 가르쳐 주세요	이메일 주소를 알 수 있을까요	이메일 주소를 좀 알 수 있을까요	이메일 주소을 알려 주세요	이메일 주소을 좀 알려 주세요	이메일 주소을 알려 주시겠어요	이메일 주소을 좀 알려 주시겠어요	이메일 주소을 알려 주실 수 있나요	이메일 주소을 알려 주실래요	이메일 주소을 좀 알려 주실래요	이메일 주소을 좀 알려 주실 수 있나요	이메일 주소을 알려줘요	이메일 주소을 말씀해 주세요	이메일 주소을 가르쳐 주세요	이메일 주소을 좀 가르쳐 주세요	이메일 주소을 알 수 있을까요	이메일 주소을 좀 알 수 있을까요
        which	platform-no	몇 번 승강장	몇 번 플랫폼	몇 번 타는 곳	몇번 승강장	몇번 플랫폼	몇번 타는 곳	승강장이 몇 번	승강장가 몇 번	승강장은 몇 번	승강장는 몇 번	승강장 몇 번	플랫폼이 몇 번	플랫폼가 몇 번	플랫폼은 몇 번	플랫폼는 몇 번	플랫폼 몇 번	타는 곳이 몇 번	타는 곳가 몇 번	타는 곳은 몇 번	타는 곳는 몇 번	타는 곳 몇 번
        which	gate-no	몇 번 게이트	몇 번 탑승구	몇번 게이트	몇번 탑승구	게이트이 몇 번	게이트가 몇 번	게이트은 몇 번	게이트는 몇 번	게이트 몇 번	탑승구이 몇 번	탑승구가 몇 번	탑승구은 몇 번	탑승구는 몇 번	탑승구 몇 번
        which	window-no	몇 번 창구	몇번 창구	창구이 몇 번	창구가 몇 번	창구은 몇 번	창구는 몇 번	창구 몇 번
        which	exit-no	몇 번 출구	몇번 출구	출구이 몇 번	출구가 몇 번	출구은 몇 번	출구는 몇 번	출구 몇 번
        which	bus-no	몇 번 버스	몇번 버스	버스이 몇 번	버스가 몇 번	버스은 몇 번	버스는 몇 번	버스 몇 번
        # Prices.
        which	얼마	가격이 얼마	가격이 얼마예요	가격이 얼마에요	가격이 얼마인가요	가격이 얼만가요	가격이 얼마죠	가격이 얼마나 해	가격이 얼마나 하	가격이 얼마나 돼	가격이 얼마나 되	가격이 어떻게 되	가격이 어떻게 돼	가격은 얼마	가격은 얼마예요	가격은 얼마에요	가격은 얼마인가요	가격은 얼만가요	가격은 얼마죠	가격은 얼마나 해	가격은 얼마나 하	가격은 얼마나 돼	가격은 얼마나 되	가격은 어떻게 되	가격은 어떻게 돼	가격가 얼마	가격가 얼마예요	가격가 얼마에요	가격가 얼마인가요	가격가 얼만가요	가격가 얼마죠	가격가 얼마나 해	가격가 얼마나 하	가격가 얼마나 돼	가격가 얼마나 되	가격가 어떻게 되	가격가 어떻게 돼	가격는 얼마	가격는 얼마예요	가격는 얼마에요	가격는 얼마인가요	가격는 얼만가요	가격는 얼마죠	가격는 얼마나 해	가격는 얼마나 하	가격는 얼마나 돼	가격는 얼마나 되	가격는 어떻게 되	가격는 어떻게 돼	가격 얼마	가격 얼마예요	가격 얼마에요	가격 얼마인가요	가격 얼만가요	가격 얼마죠	가격 얼마나 해	가격 얼마나 하	가격 얼마나 돼	가격 얼마나 되	가격 어떻게 되	가격 어떻게 돼	값이 얼마	값이 얼마예요	값이 얼마에요	값이 얼마인가요	값이 얼만가요	값이 얼마죠	값이 얼마나 해	값이 얼마나 하	값이 얼마나 돼	값이 얼마나 되	값이 어떻게 되	값이 어떻게 돼	값은 얼마	값은 얼마예요	값은 얼마에요	값은 얼마인가요	값은 얼만가요	값은 얼마죠	값은 얼마나 해	값은 얼마나 하	값은 얼마나 돼	값은 얼마나 되	값은 어떻게 되	값은 어떻게 돼	값가 얼마	값가 얼마예요	값가 얼마에요	값가 얼마인가요	값가 얼만가요	값가 얼마죠	값가 얼마나 해	값가 얼마나 하	값가 얼마나 돼	값가 얼마나 되	값가 어떻게 되	값가 어떻게 돼	값는 얼마	값는 얼마예요	값는 얼마에요	값는 얼마인가요	값는 얼만가요	값는 얼마죠	값는 얼마나 해	값는 얼마나 하	값는 얼마나 돼	값는 얼마나 되	값는 어떻게 되	값는 어떻게 돼	값 얼마	값 얼마예요	값 얼마에요	값 얼마인가요	값 얼만가요	값 얼마죠	값 얼마나 해	값 얼마나 하	값 얼마나 돼	값 얼마나 되	값 어떻게 되	값 어떻게 돼	얼마나 돼	얼마나 되	얼마 드려야 하	얼마 드려야 해	얼마 드리면 되	얼마 드리면 돼	얼마 내야 하	얼마 내야 해	얼마 내야 되	얼마 내야 돼	얼마 내면 되	얼마 내면 돼	얼마인지 알 수 있을까요	얼마인지 알려 주	얼만지 알려 주
        # Doing: what is said as a whole.
        service	exchange-room	방을 바꿔	방을 바꾸	방을 바꿀	방을 옮겨	방을 옮기	방을 변경	방을 교체해	방 좀 바꿔	방 좀 바꾸	방 좀 바꿀	방 좀 옮겨	방 좀 옮기	방 좀 변경	방 좀 교체해	방 바꿔	방 바꾸	방 바꿀	방 옮겨	방 옮기	방 변경	방 교체해	다른 방으로 바꿔	다른 방으로 바꾸	다른 방으로 바꿀	다른 방으로 옮겨	다른 방으로 옮기	다른 방으로 변경	다른 방으로 교체해	다른 방으로 좀 바꿔	다른 방으로 좀 바꾸	다른 방으로 좀 바꿀	다른 방으로 좀 옮겨	다른 방으로 좀 옮기	다른 방으로 좀 변경	다른 방으로 좀 교체해	방을 다른 곳으로 바꿔	방을 다른 곳으로 바꾸	방을 다른 곳으로 바꿀	방을 다른 곳으로 옮겨	방을 다른 곳으로 옮기	방을 다른 곳으로 변경	방을 다른 곳으로 교체해	객실을 바꿔	객실을 바꾸	객실을 바꿀	객실을 옮겨	객실을 옮기	객실을 변경	객실을 교체해	객실 바꿔	객실 바꾸	객실 바꿀	객실 옮겨	객실 옮기	객실 변경	객실 교체해
        same	메뉴	메뉴 보여	메뉴 보	메뉴 볼	메뉴 갖다	메뉴 가져다	메뉴를 보여	메뉴를 보	메뉴를 볼	메뉴를 봐	메뉴를 갖다	메뉴를 가져다	메뉴을 보여	메뉴을 보	메뉴을 볼	메뉴을 봐	메뉴을 갖다	메뉴을 가져다	메뉴 좀 보여	메뉴 좀 보	메뉴 좀 볼	메뉴 좀 봐	메뉴 좀 갖다	메뉴 좀 가져다	메뉴를 좀 보여	메뉴를 좀 보	메뉴를 좀 볼	메뉴를 좀 봐	메뉴를 좀 갖다	메뉴를 좀 가져다	메뉴을 좀 보여	메뉴을 좀 보	메뉴을 좀 볼	메뉴을 좀 봐	메뉴을 좀 갖다	메뉴을 좀 가져다	메뉴판 보여	메뉴판 보	메뉴판 볼	메뉴판 봐	메뉴판 갖다	메뉴판 가져다	메뉴판를 보여	메뉴판를 보	메뉴판를 볼	메뉴판를 봐	메뉴판를 갖다	메뉴판를 가져다	메뉴판을 보여	메뉴판을 보	메뉴판을 볼	메뉴판을 봐	메뉴판을 갖다	메뉴판을 가져다	메뉴판 좀 보여	메뉴판 좀 보	메뉴판 좀 볼	메뉴판 좀 봐	메뉴판 좀 갖다	메뉴판 좀 가져다	메뉴판를 좀 보여	메뉴판를 좀 보	메뉴판를 좀 볼	메뉴판를 좀 봐	메뉴판를 좀 갖다	메뉴판를 좀 가져다	메뉴판을 좀 보여	메뉴판을 좀 보	메뉴판을 좀 볼	메뉴판을 좀 봐	메뉴판을 좀 갖다	메뉴판을 좀 가져다
        service+can+me	by-card	카드 되	카드 돼	카드 될	카드 받나	카드 받아요	카드 받습	카드 받으시나	카드 받으십	카드 사용 가능하	카드 가능하	카드 가능해	카드 가능한	카드 쓸 수 있	카드 써도 되	카드 써도 돼	카드 결제 되	카드 결제 돼	카드 결제되	카드 결제돼	카드도 되	카드도 돼	카드도 될	카드도 받나	카드도 받아요	카드도 받습	카드도 받으시나	카드도 받으십	카드도 사용 가능하	카드도 가능하	카드도 가능해	카드도 가능한	카드도 쓸 수 있	카드도 써도 되	카드도 써도 돼	카드도 결제 되	카드도 결제 돼	카드도 결제되	카드도 결제돼	카드로 되	카드로 돼	카드로 될	카드로 받나	카드로 받아요	카드로 받습	카드로 받으시나	카드로 받으십	카드로 사용 가능하	카드로 가능하	카드로 가능해	카드로 가능한	카드로 쓸 수 있	카드로 써도 되	카드로 써도 돼	카드로 결제 되	카드로 결제 돼	카드로 결제되	카드로 결제돼	카드로도 되	카드로도 돼	카드로도 될	카드로도 받나	카드로도 받아요	카드로도 받습	카드로도 받으시나	카드로도 받으십	카드로도 사용 가능하	카드로도 가능하	카드로도 가능해	카드로도 가능한	카드로도 쓸 수 있	카드로도 써도 되	카드로도 써도 돼	카드로도 결제 되	카드로도 결제 돼	카드로도 결제되	카드로도 결제돼	신용카드 되	신용카드 돼	신용카드 될	신용카드 받나	신용카드 받아요	신용카드 받습	신용카드 받으시나	신용카드 받으십	신용카드 사용 가능하	신용카드 가능하	신용카드 가능해	신용카드 가능한	신용카드 쓸 수 있	신용카드 써도 되	신용카드 써도 돼	신용카드 결제 되	신용카드 결제 돼	신용카드 결제되	신용카드 결제돼	신용카드도 되	신용카드도 돼	신용카드도 될	신용카드도 받나	신용카드도 받아요	신용카드도 받습	신용카드도 받으시나	신용카드도 받으십	신용카드도 사용 가능하	신용카드도 가능하	신용카드도 가능해	신용카드도 가능한	신용카드도 쓸 수 있	신용카드도 써도 되	신용카드도 써도 돼	신용카드도 결제 되	신용카드도 결제 돼	신용카드도 결제되	신용카드도 결제돼	신용카드로 되	신용카드로 돼	신용카드로 될	신용카드로 받나	신용카드로 받아요	신용카드로 받습	신용카드로 받으시나	신용카드로 받으십	신용카드로 사용 가능하	신용카드로 가능하	신용카드로 가능해	신용카드로 가능한	신용카드로 쓸 수 있	신용카드로 써도 되	신용카드로 써도 돼	신용카드로 결제 되	신용카드로 결제 돼	신용카드로 결제되	신용카드로 결제돼
        service+can+me	by-cash	현금 되	현금 돼	현금 될	현금 받나	현금 받아요	현금 받습	현금 받으시나	현금 가능하	현금 가능해	현금 가능한	현금 쓸 수 있	현금 내도 되	현금 내도 돼	현금도 되	현금도 돼	현금도 될	현금도 받나	현금도 받아요	현금도 받습	현금도 받으시나	현금도 가능하	현금도 가능해	현금도 가능한	현금도 쓸 수 있	현금도 내도 되	현금도 내도 돼	현금으로 되	현금으로 돼	현금으로 될	현금으로 받나	현금으로 받아요	현금으로 받습	현금으로 받으시나	현금으로 가능하	현금으로 가능해	현금으로 가능한	현금으로 쓸 수 있	현금으로 내도 되	현금으로 내도 돼	현금으로도 되	현금으로도 돼	현금으로도 될	현금으로도 받나	현금으로도 받아요	현금으로도 받습	현금으로도 받으시나	현금으로도 가능하	현금으로도 가능해	현금으로도 가능한	현금으로도 쓸 수 있	현금으로도 내도 되	현금으로도 내도 돼
        same	남은 음식	남은 거	남은 것	남은 걸	남긴 음식	먹다 남은 음식	먹다 남은 거	먹던 거
        slight	조금	살짝만	약간만	쪼끔만	아주 조금	아주 조금만	요만큼
        same	지갑-stolen	지갑을 도난당했	지갑을 도둑맞았	지갑을 도둑맞	지갑을 도난 당했	지갑을 도둑 맞았	지갑 도난당했	지갑 도둑맞았	지갑 도둑맞	지갑 도난 당했	지갑 도둑 맞았	누가 지갑을 훔쳐 갔	누가 지갑을 훔쳐갔	누가 지갑을 훔쳤	누가 지갑을 가져갔	누가 지갑 훔쳐 갔	누가 지갑 훔쳐갔	누가 지갑 훔쳤	누가 지갑 가져갔	누가 제 지갑을 훔쳐 갔	누가 제 지갑을 훔쳐갔	누가 제 지갑을 훔쳤	누가 제 지갑을 가져갔	누가 제 지갑 훔쳐 갔	누가 제 지갑 훔쳐갔	누가 제 지갑 훔쳤	누가 제 지갑 가져갔	누가 내 지갑을 훔쳐 갔	누가 내 지갑을 훔쳐갔	누가 내 지갑을 훔쳤	누가 내 지갑을 가져갔	누가 내 지갑 훔쳐 갔	누가 내 지갑 훔쳐갔	누가 내 지갑 훔쳤	누가 내 지갑 가져갔	지갑을 누가 훔쳐 갔	지갑을 누가 훔쳐갔	지갑을 누가 훔쳤	지갑을 누가 가져갔	지갑 누가 훔쳐 갔	지갑 누가 훔쳐갔	지갑 누가 훔쳤	지갑 누가 가져갔	지갑이 도난당했
        same	가방-stolen	가방을 도난당했	가방을 도둑맞았	가방을 도둑맞	가방을 도난 당했	가방을 도둑 맞았	가방 도난당했	가방 도둑맞았	가방 도둑맞	가방 도난 당했	가방 도둑 맞았	누가 가방을 훔쳐 갔	누가 가방을 훔쳐갔	누가 가방을 훔쳤	누가 가방을 가져갔	누가 가방 훔쳐 갔	누가 가방 훔쳐갔	누가 가방 훔쳤	누가 가방 가져갔	누가 제 가방을 훔쳐 갔	누가 제 가방을 훔쳐갔	누가 제 가방을 훔쳤	누가 제 가방을 가져갔	누가 제 가방 훔쳐 갔	누가 제 가방 훔쳐갔	누가 제 가방 훔쳤	누가 제 가방 가져갔	누가 내 가방을 훔쳐 갔	누가 내 가방을 훔쳐갔	누가 내 가방을 훔쳤	누가 내 가방을 가져갔	누가 내 가방 훔쳐 갔	누가 내 가방 훔쳐갔	누가 내 가방 훔쳤	누가 내 가방 가져갔	가방을 누가 훔쳐 갔	가방을 누가 훔쳐갔	가방을 누가 훔쳤	가방을 누가 가져갔	가방 누가 훔쳐 갔	가방 누가 훔쳐갔	가방 누가 훔쳤	가방 누가 가져갔	가방이 도난당했
        same	휴대폰-stolen	휴대폰을 도난당했	휴대폰을 도둑맞았	휴대폰을 도둑맞	휴대폰을 도난 당했	휴대폰을 도둑 맞았	휴대폰 도난당했	휴대폰 도둑맞았	휴대폰 도둑맞	휴대폰 도난 당했	휴대폰 도둑 맞았	누가 휴대폰을 훔쳐 갔	누가 휴대폰을 훔쳐갔	누가 휴대폰을 훔쳤	누가 휴대폰을 가져갔	누가 휴대폰 훔쳐 갔	누가 휴대폰 훔쳐갔	누가 휴대폰 훔쳤	누가 휴대폰 가져갔	누가 제 휴대폰을 훔쳐 갔	누가 제 휴대폰을 훔쳐갔	누가 제 휴대폰을 훔쳤	누가 제 휴대폰을 가져갔	누가 제 휴대폰 훔쳐 갔	누가 제 휴대폰 훔쳐갔	누가 제 휴대폰 훔쳤	누가 제 휴대폰 가져갔	누가 내 휴대폰을 훔쳐 갔	누가 내 휴대폰을 훔쳐갔	누가 내 휴대폰을 훔쳤	누가 내 휴대폰을 가져갔	누가 내 휴대폰 훔쳐 갔	누가 내 휴대폰 훔쳐갔	누가 내 휴대폰 훔쳤	누가 내 휴대폰 가져갔	휴대폰을 누가 훔쳐 갔	휴대폰을 누가 훔쳐갔	휴대폰을 누가 훔쳤	휴대폰을 누가 가져갔	휴대폰 누가 훔쳐 갔	휴대폰 누가 훔쳐갔	휴대폰 누가 훔쳤	휴대폰 누가 가져갔	휴대폰이 도난당했
        same	휴대폰-stolen	핸드폰을 도난당했	핸드폰을 도둑맞았	핸드폰을 도둑맞	핸드폰을 도난 당했	핸드폰을 도둑 맞았	핸드폰 도난당했	핸드폰 도둑맞았	핸드폰 도둑맞	핸드폰 도난 당했	핸드폰 도둑 맞았	누가 핸드폰을 훔쳐 갔	누가 핸드폰을 훔쳐갔	누가 핸드폰을 훔쳤	누가 핸드폰을 가져갔	누가 핸드폰 훔쳐 갔	누가 핸드폰 훔쳐갔	누가 핸드폰 훔쳤	누가 핸드폰 가져갔	누가 제 핸드폰을 훔쳐 갔	누가 제 핸드폰을 훔쳐갔	누가 제 핸드폰을 훔쳤	누가 제 핸드폰을 가져갔	누가 제 핸드폰 훔쳐 갔	누가 제 핸드폰 훔쳐갔	누가 제 핸드폰 훔쳤	누가 제 핸드폰 가져갔	누가 내 핸드폰을 훔쳐 갔	누가 내 핸드폰을 훔쳐갔	누가 내 핸드폰을 훔쳤	누가 내 핸드폰을 가져갔	누가 내 핸드폰 훔쳐 갔	누가 내 핸드폰 훔쳐갔	누가 내 핸드폰 훔쳤	누가 내 핸드폰 가져갔	핸드폰을 누가 훔쳐 갔	핸드폰을 누가 훔쳐갔	핸드폰을 누가 훔쳤	핸드폰을 누가 가져갔	핸드폰 누가 훔쳐 갔	핸드폰 누가 훔쳐갔	핸드폰 누가 훔쳤	핸드폰 누가 가져갔	핸드폰이 도난당했
        same	여권-stolen	여권을 도난당했	여권을 도둑맞았	여권을 도둑맞	여권을 도난 당했	여권을 도둑 맞았	여권 도난당했	여권 도둑맞았	여권 도둑맞	여권 도난 당했	여권 도둑 맞았	누가 여권을 훔쳐 갔	누가 여권을 훔쳐갔	누가 여권을 훔쳤	누가 여권을 가져갔	누가 여권 훔쳐 갔	누가 여권 훔쳐갔	누가 여권 훔쳤	누가 여권 가져갔	누가 제 여권을 훔쳐 갔	누가 제 여권을 훔쳐갔	누가 제 여권을 훔쳤	누가 제 여권을 가져갔	누가 제 여권 훔쳐 갔	누가 제 여권 훔쳐갔	누가 제 여권 훔쳤	누가 제 여권 가져갔	누가 내 여권을 훔쳐 갔	누가 내 여권을 훔쳐갔	누가 내 여권을 훔쳤	누가 내 여권을 가져갔	누가 내 여권 훔쳐 갔	누가 내 여권 훔쳐갔	누가 내 여권 훔쳤	누가 내 여권 가져갔	여권을 누가 훔쳐 갔	여권을 누가 훔쳐갔	여권을 누가 훔쳤	여권을 누가 가져갔	여권 누가 훔쳐 갔	여권 누가 훔쳐갔	여권 누가 훔쳤	여권 누가 가져갔	여권이 도난당했
        same	자전거-stolen	자전거를 도난당했	자전거를 도둑맞았	자전거를 도둑맞	자전거를 도난 당했	자전거를 도둑 맞았	자전거 도난당했	자전거 도둑맞았	자전거 도둑맞	자전거 도난 당했	자전거 도둑 맞았	누가 자전거를 훔쳐 갔	누가 자전거를 훔쳐갔	누가 자전거를 훔쳤	누가 자전거를 가져갔	누가 자전거 훔쳐 갔	누가 자전거 훔쳐갔	누가 자전거 훔쳤	누가 자전거 가져갔	누가 제 자전거를 훔쳐 갔	누가 제 자전거를 훔쳐갔	누가 제 자전거를 훔쳤	누가 제 자전거를 가져갔	누가 제 자전거 훔쳐 갔	누가 제 자전거 훔쳐갔	누가 제 자전거 훔쳤	누가 제 자전거 가져갔	누가 내 자전거를 훔쳐 갔	누가 내 자전거를 훔쳐갔	누가 내 자전거를 훔쳤	누가 내 자전거를 가져갔	누가 내 자전거 훔쳐 갔	누가 내 자전거 훔쳐갔	누가 내 자전거 훔쳤	누가 내 자전거 가져갔	자전거를 누가 훔쳐 갔	자전거를 누가 훔쳐갔	자전거를 누가 훔쳤	자전거를 누가 가져갔	자전거 누가 훔쳐 갔	자전거 누가 훔쳐갔	자전거 누가 훔쳤	자전거 누가 가져갔	자전거가 도난당했
        same	카메라-stolen	카메라를 도난당했	카메라를 도둑맞았	카메라를 도둑맞	카메라를 도난 당했	카메라를 도둑 맞았	카메라 도난당했	카메라 도둑맞았	카메라 도둑맞	카메라 도난 당했	카메라 도둑 맞았	누가 카메라를 훔쳐 갔	누가 카메라를 훔쳐갔	누가 카메라를 훔쳤	누가 카메라를 가져갔	누가 카메라 훔쳐 갔	누가 카메라 훔쳐갔	누가 카메라 훔쳤	누가 카메라 가져갔	누가 제 카메라를 훔쳐 갔	누가 제 카메라를 훔쳐갔	누가 제 카메라를 훔쳤	누가 제 카메라를 가져갔	누가 제 카메라 훔쳐 갔	누가 제 카메라 훔쳐갔	누가 제 카메라 훔쳤	누가 제 카메라 가져갔	누가 내 카메라를 훔쳐 갔	누가 내 카메라를 훔쳐갔	누가 내 카메라를 훔쳤	누가 내 카메라를 가져갔	누가 내 카메라 훔쳐 갔	누가 내 카메라 훔쳐갔	누가 내 카메라 훔쳤	누가 내 카메라 가져갔	카메라를 누가 훔쳐 갔	카메라를 누가 훔쳐갔	카메라를 누가 훔쳤	카메라를 누가 가져갔	카메라 누가 훔쳐 갔	카메라 누가 훔쳐갔	카메라 누가 훔쳤	카메라 누가 가져갔	카메라가 도난당했
        same	오토바이-stolen	오토바이를 도난당했	오토바이를 도둑맞았	오토바이를 도둑맞	오토바이를 도난 당했	오토바이를 도둑 맞았	오토바이 도난당했	오토바이 도둑맞았	오토바이 도둑맞	오토바이 도난 당했	오토바이 도둑 맞았	누가 오토바이를 훔쳐 갔	누가 오토바이를 훔쳐갔	누가 오토바이를 훔쳤	누가 오토바이를 가져갔	누가 오토바이 훔쳐 갔	누가 오토바이 훔쳐갔	누가 오토바이 훔쳤	누가 오토바이 가져갔	누가 제 오토바이를 훔쳐 갔	누가 제 오토바이를 훔쳐갔	누가 제 오토바이를 훔쳤	누가 제 오토바이를 가져갔	누가 제 오토바이 훔쳐 갔	누가 제 오토바이 훔쳐갔	누가 제 오토바이 훔쳤	누가 제 오토바이 가져갔	누가 내 오토바이를 훔쳐 갔	누가 내 오토바이를 훔쳐갔	누가 내 오토바이를 훔쳤	누가 내 오토바이를 가져갔	누가 내 오토바이 훔쳐 갔	누가 내 오토바이 훔쳐갔	누가 내 오토바이 훔쳤	누가 내 오토바이 가져갔	오토바이를 누가 훔쳐 갔	오토바이를 누가 훔쳐갔	오토바이를 누가 훔쳤	오토바이를 누가 가져갔	오토바이 누가 훔쳐 갔	오토바이 누가 훔쳐갔	오토바이 누가 훔쳤	오토바이 누가 가져갔	오토바이가 도난당했
        same	노트북-stolen	노트북을 도난당했	노트북을 도둑맞았	노트북을 도둑맞	노트북을 도난 당했	노트북을 도둑 맞았	노트북 도난당했	노트북 도둑맞았	노트북 도둑맞	노트북 도난 당했	노트북 도둑 맞았	누가 노트북을 훔쳐 갔	누가 노트북을 훔쳐갔	누가 노트북을 훔쳤	누가 노트북을 가져갔	누가 노트북 훔쳐 갔	누가 노트북 훔쳐갔	누가 노트북 훔쳤	누가 노트북 가져갔	누가 제 노트북을 훔쳐 갔	누가 제 노트북을 훔쳐갔	누가 제 노트북을 훔쳤	누가 제 노트북을 가져갔	누가 제 노트북 훔쳐 갔	누가 제 노트북 훔쳐갔	누가 제 노트북 훔쳤	누가 제 노트북 가져갔	누가 내 노트북을 훔쳐 갔	누가 내 노트북을 훔쳐갔	누가 내 노트북을 훔쳤	누가 내 노트북을 가져갔	누가 내 노트북 훔쳐 갔	누가 내 노트북 훔쳐갔	누가 내 노트북 훔쳤	누가 내 노트북 가져갔	노트북을 누가 훔쳐 갔	노트북을 누가 훔쳐갔	노트북을 누가 훔쳤	노트북을 누가 가져갔	노트북 누가 훔쳐 갔	노트북 누가 훔쳐갔	노트북 누가 훔쳤	노트북 누가 가져갔	노트북이 도난당했
        same	돈-stolen	돈을 도난당했	돈을 도둑맞았	돈을 도둑맞	돈을 도난 당했	돈을 도둑 맞았	돈 도난당했	돈 도둑맞았	돈 도둑맞	돈 도난 당했	돈 도둑 맞았	누가 돈을 훔쳐 갔	누가 돈을 훔쳐갔	누가 돈을 훔쳤	누가 돈을 가져갔	누가 돈 훔쳐 갔	누가 돈 훔쳐갔	누가 돈 훔쳤	누가 돈 가져갔	누가 제 돈을 훔쳐 갔	누가 제 돈을 훔쳐갔	누가 제 돈을 훔쳤	누가 제 돈을 가져갔	누가 제 돈 훔쳐 갔	누가 제 돈 훔쳐갔	누가 제 돈 훔쳤	누가 제 돈 가져갔	누가 내 돈을 훔쳐 갔	누가 내 돈을 훔쳐갔	누가 내 돈을 훔쳤	누가 내 돈을 가져갔	누가 내 돈 훔쳐 갔	누가 내 돈 훔쳐갔	누가 내 돈 훔쳤	누가 내 돈 가져갔	돈을 누가 훔쳐 갔	돈을 누가 훔쳐갔	돈을 누가 훔쳤	돈을 누가 가져갔	돈 누가 훔쳐 갔	돈 누가 훔쳐갔	돈 누가 훔쳤	돈 누가 가져갔	돈이 도난당했
        person	english-speaker	영어 하는 사람	영어 하는 분	영어 하는 직원	영어 하는 직원분	영어 할 줄 아는 사람	영어 할 줄 아는 분	영어 할 줄 아는 직원	영어 할 줄 아는 직원분	영어 할 수 있는 사람	영어 할 수 있는 분	영어 할 수 있는 직원	영어 할 수 있는 직원분	영어 잘하는 사람	영어 잘하는 분	영어 잘하는 직원	영어 잘하는 직원분	영어 하시는 사람	영어 하시는 분	영어 하시는 직원	영어 하시는 직원분	영어 되는 사람	영어 되는 분	영어 되는 직원	영어 되는 직원분	영어 가능한 사람	영어 가능한 분	영어 가능한 직원	영어 가능한 직원분	영어 말하는 사람	영어 말하는 분	영어 말하는 직원	영어 말하는 직원분	영어 하실 수 있는 사람	영어 하실 수 있는 분	영어 하실 수 있는 직원	영어 하실 수 있는 직원분	영어를 하는 사람	영어를 하는 분	영어를 하는 직원	영어를 하는 직원분	영어를 할 줄 아는 사람	영어를 할 줄 아는 분	영어를 할 줄 아는 직원	영어를 할 줄 아는 직원분	영어를 할 수 있는 사람	영어를 할 수 있는 분	영어를 할 수 있는 직원	영어를 할 수 있는 직원분	영어를 잘하는 사람	영어를 잘하는 분	영어를 잘하는 직원	영어를 잘하는 직원분	영어를 하시는 사람	영어를 하시는 분	영어를 하시는 직원	영어를 하시는 직원분	영어를 되는 사람	영어를 되는 분	영어를 되는 직원	영어를 되는 직원분	영어를 가능한 사람	영어를 가능한 분	영어를 가능한 직원	영어를 가능한 직원분	영어를 말하는 사람	영어를 말하는 분	영어를 말하는 직원	영어를 말하는 직원분	영어를 하실 수 있는 사람	영어를 하실 수 있는 분	영어를 하실 수 있는 직원	영어를 하실 수 있는 직원분
        weak+wish	buy	사고 싶어요	사고 싶은데요	사고 싶습니다	사고 싶은데	사고 싶어서요	사고 싶어
        service	세탁	빨아	세탁하	세탁해	빨래해	빨래하	세탁기에 돌려
        act	찾다	찾으러 오	가지러 오
        same	더 큰	더 큰 사이즈	더 큰 치수	더 큰 거	한 치수 큰 거	한 사이즈 큰 거
        same	더 작은	더 작은 사이즈	더 작은 치수	더 작은 거	한 치수 작은 거	한 사이즈 작은 거
        same@tail	ticket-to	가는 표	까지 가는 표	행 표	까지 표	로 가는 표	에 가는 표	가는 티켓	행 티켓	까지 티켓	가는 기차표	행 기차표	까지 가는 기차표	가는 차표	까지 차표
        same	fresh-today	오늘 만든	오늘 구운	오늘 나온	오늘 만들어진	오늘 갓 구운
        same	고장	고장 났	고장 나 있	고장 난 상태	고장이 났	고장이 나 있	고장이 난 상태	고장났	고장나 있	망가졌
        way	nearby-here	이 근처에	이 근처	이 근방에	이 부근에	이 부근	이 주변에	이 주변	여기 근처에	여기 근처	여기 주변에	여기서 가까운 데	여기서 가까운 곳에	여기 가까운 데	여기 가까운 곳에	여기서 가까운 곳	이 동네에	가까운 데	가까운 곳에
        way@start	nearby-here	근처에	주변에	근방에	부근에	혹시 근처에	혹시 주변에	저기 근처에
        deixis	이것	이 안에	이 음식	이 음식에	이 요리에	이 요리
        bind@tail	까지	까지 받습	까지 받아요	까지 받고 있
        same+has	wlan	와이파이 쓸 수 있	와이파이를 쓸 수 있
        same+exist	wlan	와이파이 쓸 수 있나요	와이파이 쓸 수 있을까요	와이파이 쓸 수 있습니까	와이파이 쓸 수 있는지요	와이파이 쓸 수 있는가요	와이파이 사용할 수 있나요	와이파이 사용할 수 있을까요	와이파이 사용할 수 있습니까	와이파이 사용할 수 있는지요	와이파이 사용할 수 있는가요	와이파이 이용할 수 있나요	와이파이 이용할 수 있을까요	와이파이 이용할 수 있습니까	와이파이 이용할 수 있는지요	와이파이 이용할 수 있는가요	와이파이를 쓸 수 있나요	와이파이를 쓸 수 있을까요	와이파이를 쓸 수 있습니까	와이파이를 쓸 수 있는지요	와이파이를 쓸 수 있는가요	와이파이를 사용할 수 있나요	와이파이를 사용할 수 있을까요	와이파이를 사용할 수 있습니까	와이파이를 사용할 수 있는지요	와이파이를 사용할 수 있는가요	와이파이를 이용할 수 있나요	와이파이를 이용할 수 있을까요	와이파이를 이용할 수 있습니까	와이파이를 이용할 수 있는지요	와이파이를 이용할 수 있는가요	와이파이 되나요	와이파이 됩니까	와이파이 될까요	와이파이 터지나요	와이파이 잡히나요	와이파이가 되나요	와이파이가 됩니까	와이파이가 될까요	와이파이가 터지나요	와이파이가 잡히나요
        service+done	book	예약되어 있을 거	예약돼 있을 거	예약했을 거	예약되어 있는	예약 되어 있	예약이 되어있	예약을 해 놨	예약해 놨	예약해 뒀	예약을 해 뒀	미리 예약했
        which	어디서 갈아타	환승은 어디서 하	환승은 어디서 해	환승은 어디서 하면 되	환승은 어디서 하면 돼	환승은 어디서 해야 하	환승은 어디서 해야 돼	환승은 어디서 해야 되	환승은 어디에서 하	환승은 어디에서 해	환승은 어디에서 하면 되	환승은 어디에서 하면 돼	환승은 어디에서 해야 하	환승은 어디에서 해야 돼	환승은 어디에서 해야 되	환승은 어느 역에서 하	환승은 어느 역에서 해	환승은 어느 역에서 하면 되	환승은 어느 역에서 하면 돼	환승은 어느 역에서 해야 하	환승은 어느 역에서 해야 돼	환승은 어느 역에서 해야 되	환승 어디서 하	환승 어디서 해	환승 어디서 하면 되	환승 어디서 하면 돼	환승 어디서 해야 하	환승 어디서 해야 돼	환승 어디서 해야 되	환승 어디에서 하	환승 어디에서 해	환승 어디에서 하면 되	환승 어디에서 하면 돼	환승 어디에서 해야 하	환승 어디에서 해야 돼	환승 어디에서 해야 되	환승 어느 역에서 하	환승 어느 역에서 해	환승 어느 역에서 하면 되	환승 어느 역에서 하면 돼	환승 어느 역에서 해야 하	환승 어느 역에서 해야 돼	환승 어느 역에서 해야 되	갈아타는 건 어디서 하	갈아타는 건 어디서 해	갈아타는 건 어디서 하면 되	갈아타는 건 어디서 하면 돼	갈아타는 건 어디서 해야 하	갈아타는 건 어디서 해야 돼	갈아타는 건 어디서 해야 되	갈아타는 건 어디에서 하	갈아타는 건 어디에서 해	갈아타는 건 어디에서 하면 되	갈아타는 건 어디에서 하면 돼	갈아타는 건 어디에서 해야 하	갈아타는 건 어디에서 해야 돼	갈아타는 건 어디에서 해야 되	갈아타는 건 어느 역에서 하	갈아타는 건 어느 역에서 해	갈아타는 건 어느 역에서 하면 되	갈아타는 건 어느 역에서 하면 돼	갈아타는 건 어느 역에서 해야 하	갈아타는 건 어느 역에서 해야 돼	갈아타는 건 어느 역에서 해야 되	갈아타는 거 어디서 하	갈아타는 거 어디서 해	갈아타는 거 어디서 하면 되	갈아타는 거 어디서 하면 돼	갈아타는 거 어디서 해야 하	갈아타는 거 어디서 해야 돼	갈아타는 거 어디서 해야 되	갈아타는 거 어디에서 하	갈아타는 거 어디에서 해	갈아타는 거 어디에서 하면 되	갈아타는 거 어디에서 하면 돼	갈아타는 거 어디에서 해야 하	갈아타는 거 어디에서 해야 돼	갈아타는 거 어디에서 해야 되	갈아타는 거 어느 역에서 하	갈아타는 거 어느 역에서 해	갈아타는 거 어느 역에서 하면 되	갈아타는 거 어느 역에서 하면 돼	갈아타는 거 어느 역에서 해야 하	갈아타는 거 어느 역에서 해야 돼	갈아타는 거 어느 역에서 해야 되	갈아타는 데가 어디예요	갈아타는 데가 어디인가요	갈아타는 데가 어디죠	갈아타는 데가 어딘가요	갈아타는 곳이 어디예요	갈아타는 곳이 어디인가요	갈아타는 곳이 어디죠	갈아타는 곳이 어딘가요	환승하는 곳이 어디예요	환승하는 곳이 어디인가요	환승하는 곳이 어디죠	환승하는 곳이 어딘가요	환승역이 어디예요	환승역이 어디인가요	환승역이 어디죠	환승역이 어딘가요
        act	깎다	조금만 싸게 해	조금만 싸게	좀만 싸게 해	좀 더 싸게 해
        service+can+me+ask	by-card	카드 되나요	카드 될까요	카드 됩니까	카드 되죠	카드 되나	카드 되는가요	카드 가능한가요	카드 가능할까요	카드 가능합니까	카드 쓸 수 있나요	카드 쓸 수 있을까요	카드도 되나요	카드도 될까요	카드도 됩니까	카드도 되죠	카드도 되나	카드도 되는가요	카드도 가능한가요	카드도 가능할까요	카드도 가능합니까	카드도 쓸 수 있나요	카드도 쓸 수 있을까요	카드로 되나요	카드로 될까요	카드로 됩니까	카드로 되죠	카드로 되나	카드로 되는가요	카드로 가능한가요	카드로 가능할까요	카드로 가능합니까	카드로 쓸 수 있나요	카드로 쓸 수 있을까요	카드로도 되나요	카드로도 될까요	카드로도 됩니까	카드로도 되죠	카드로도 되나	카드로도 되는가요	카드로도 가능한가요	카드로도 가능할까요	카드로도 가능합니까	카드로도 쓸 수 있나요	카드로도 쓸 수 있을까요	신용카드 되나요	신용카드 될까요	신용카드 됩니까	신용카드 되죠	신용카드 되나	신용카드 되는가요	신용카드 가능한가요	신용카드 가능할까요	신용카드 가능합니까	신용카드 쓸 수 있나요	신용카드 쓸 수 있을까요	신용카드도 되나요	신용카드도 될까요	신용카드도 됩니까	신용카드도 되죠	신용카드도 되나	신용카드도 되는가요	신용카드도 가능한가요	신용카드도 가능할까요	신용카드도 가능합니까	신용카드도 쓸 수 있나요	신용카드도 쓸 수 있을까요
        service+can+me+ask	by-cash	현금 되나요	현금 될까요	현금 됩니까	현금 되죠	현금 가능한가요	현금 가능할까요	현금 쓸 수 있나요	현금도 되나요	현금도 될까요	현금도 됩니까	현금도 되죠	현금도 가능한가요	현금도 가능할까요	현금도 쓸 수 있나요	현금으로 되나요	현금으로 될까요	현금으로 됩니까	현금으로 되죠	현금으로 가능한가요	현금으로 가능할까요	현금으로 쓸 수 있나요	현금으로도 되나요	현금으로도 될까요	현금으로도 됩니까	현금으로도 되죠	현금으로도 가능한가요	현금으로도 가능할까요	현금으로도 쓸 수 있나요
        service	change-money	돈 좀 바꿔	돈을 좀 바꿔	돈 좀 바꾸	돈을 좀 바꾸	돈 좀 환전	돈을 환전	돈 환전
        act+done	forget	기억이 안 나	생각이 안 나	기억 안 나	생각 안 나	기억나지 않	생각나지 않	기억이 나지 않	생각이 나지 않	기억이 안나	생각이 안나
        act+done@tail	forget	가 기억이 안 나	가 생각이 안 나	가 기억 안 나	가 생각 안 나	가 기억나지 않	가 생각나지 않	가 기억이 나지 않	가 생각이 나지 않	가 기억이 안나	가 생각이 안나	이 기억이 안 나	이 생각이 안 나	이 기억 안 나	이 생각 안 나	이 기억나지 않	이 생각나지 않	이 기억이 나지 않	이 생각이 나지 않	이 기억이 안나	이 생각이 안나
        which	얼마	얼마나 들어요	얼마 들어요	얼마나 드나요	비용이 얼마나 들	비용은 얼마나 들	비용이 얼마	비용은 얼마
        """#
}
