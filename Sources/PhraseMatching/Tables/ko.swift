extension TableTexts {
    /// The words of Korean: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let korean = #"""
        # Address, fillers, softeners.
        light	저	저는	전	제	제가	나	나는	난	내	내가	저희	저희는	저희가	우리	우리는	우리가	저한테	저에게	나한테	나에게	저희에게 # I and we
        light	저기	저기요	여기요	혹시	좀	그럼	그러면	그러니까	그런데	근데	그냥	지금	잠깐	잠깐만	잠시	잠시만	음	어	아	네요 # fillers
        light	것	거	건	걸	게	수	데	때문	및	그리고	하고	같이	함께	바로	다시 한번	한번	사장님	선생님	이제	막 # bound nouns
        light	죄송한데	죄송하지만	실례지만	미안하지만	괜찮으시면	괜찮다면	가능하면	가능하다면	되도록	안에	안이	안은	쪽	번	분 # politeness
        light	그런	이런	놓	놨	두 었	잡	나오	이다	보이	있다 # support words
        want	주세요	주십시오	줘	줘요	주실래요	주시겠어요	주시겠습니까	주실 수 있나요	주실 수 있을까요	주실수있나요	주실 수 있어요	주라	줄래요	줄래 # requests
        want	줄 수 있나요	줄 수 있어요	줄수있어	줄 수 있니	주시면	주면	주시면 돼요	부탁해요	부탁드려요	부탁합니다	부탁드립니다	부탁해	부탁드릴게요 # requests
        want	싶어요	싶습니다	싶은데요	싶은데	싶어	고 싶어요	고 싶습니다	고 싶은데요	고 싶은데	고 싶어	하고 싶어요	하고 싶은데요	하고 싶습니다	하고 싶어 # wishes
        want	할게요	할래요	하려고요	하려고 해요	하려고 하는데요	하려고 왔는데요	하려고 왔어요	러 왔어요	러 왔는데요	러 왔습니다	으러 왔어요	으러 왔는데요	으러 왔습니다 # purpose
        want	려고요	려고 해요	려고 하는데요	려고 왔어요	려고 왔는데요	을게요	ㄹ게요	ㄹ래요	을래요	필요해요	필요합니다	필요한데요	필요해	주문할게요 # wishes
        want	ㄹ 수 있나요	ㄹ 수 있어요	ㄹ 수 있을까요	ㄹ 수 있습니까	을 수 있나요	을 수 있어요	을 수 있을까요	할 수 있나요	할 수 있어요	할 수 있을까요	ㄹ 수 있을지	ㄹ 수 있니 # possibility asked for
        want	도 돼요	도 되나요	도 될까요	도 됩니까	해도 돼요	해도 되나요	해도 될까요	아도 돼요	어도 돼요	아도 되나요	어도 되나요	아도 될까요	어도 될까요	여도 되나요 # permission
        want	주시	드릴	받을 수 있나요	받을 수 있을까요	얻을 수 있을까요	가능한가요	가능할까요	가능해요	가능합니까	해야 해요	해야 돼요	해야 합니다	야 해요	야 합니다	야 돼요 # requests
        want	해 주세요	해주세요	해 줘	해줘	해 주실래요	해 주시겠어요	해 주실 수 있나요	해줄래	해 줄래요	해라	하자	해 봐	끊어 주세요	원해요	원합니다	원해 # requests
        info	뭐예요	뭐에요	뭔가요	무엇인가요	무엇입니까	뭐야	뭐니	뭐지	어떻게 돼요	어떻게 되나요	어떻게 됩니까	어떻게 되죠	알려 주세요	알려주세요	알려줘	알려 줘 # asking
        info	알려 주실래요	알려 주시겠어요	알 수 있을까요	알고 싶어요	말해줘	말해 줘	가르쳐 주세요	궁금해요	궁금합니다	보여줘	보여 주세요	보여 줘	확인해 줘	확인해 주세요 # asking
        info	뭐	무엇	뭘	알려 줄래	알려줄래	인지 알려줘	인지 알려 주세요
        ask	나요	은가요	ㄴ가요	인가요	ㅂ니까	습니까	입니까	을까요	ㄹ까요	까요	니	냐	ㄹ까	을까	는 거예요	는 건가요	는 거죠	는거죠	맞죠	맞나요	맞아요	거 맞죠 # questions
        ask	지요	죠	는지	은지	ㄴ지	면 되나요	면 돼요	면 되죠	면 될까요	으면 되나요	으면 돼요	으면 될까요	면 되는 거죠	으면 되는 거죠	는 거 맞죠	면 되는 거 맞죠 # questions
        exist	있어요	있나요	있습니까	있을까요	있는지	있니	있어	파나요	팔아요	팝니까	되나요	돼요	됩니까	쓸 수 있나요	쓸 수 있어요	사용할 수 있나요 # whether there is
        has	있습니다	있는데요	있거든요	있음	가 있어요	이 있어요 # there is
        not	안	못	아니 # negation before the word
        notTail	없	지 않	지 못하	지 못해	지 마	지 말	지 않아	지 않는	지는 않	지도 않	지마	지않	지못하	아니	이 아니	가 아니	말고	없이	없어	없습니	없는	빼고	빼 # negation behind the word
        light	못 있겠어요	못 있겠습니다	못 참겠어요	못 살겠어요	못 견디겠어요	죽겠어요	미치겠어요 # so much that it cannot be borne
        light	지 않나요	지 않아요	지 않을까요	없을까요	안 될까요	안 되나요	안될까요	주면 안 돼요	주시면 안 될까요	주시면 안 되나요 # polite requests in negative form
        courtesy	안녕하세요	안녕	안녕하십니까	반갑습니다	여보세요 # greetings
        courtesy	감사합니다	고맙습니다	고마워요	감사해요	고마워 # thanks
        courtesy	죄송합니다	미안합니다	미안해요	죄송해요 # apology
        courtesy	안녕히 계세요	안녕히 가세요	잘 가요	잘 있어요 # leaving
        courtesy	예	네네	맞습니다	그래요 # assent
        person	그는	그의	그가
        person	그녀	그녀의
        person	그들
        yours	당신	당신의	너	네가	너의	넌	니가
        # Endings and particles: light, but only behind a word.
        tail	은	는	이	가	을	를	ㄹ	ㄴ	의	에	에서	에게	한테	께	으로	로	와	과	도	만	랑	이랑	이나	나	요	이요	께서	마다 # particles
        tail	에는	에선	에서는	으로는	로는	에도	까지는	이라도	라도	밖에	쯤	정도	째	씩	들	님	용	짜리	에다가	처럼	보다는	이란	란	인데요	인데	이에요 # particles
        tail	예요	이예요	에요	입니다	이야	야	이다 # copula
        ending	ㅂ니다	습니다	어요	아요	여요 # endings
        helper	해요	합니다	하다	하는	하	해	한	할	했	합	하고	하면	하려	하러	함	하여	되	돼	된	될	됐	됩 # support verbs
        ending	어	아	여	었	았	였	ㅆ	겠	시	세요	으세요	십시오	는데요	는데	은데요	은데	ㄴ데요	ㄴ데	네요	네	군요	거든요	고	며	면서	으면	면	려고	으려고 # endings
        ending	러	으러	게	지	기	음	ㅁ	던	자	라	아라	어라	다	ㄴ다	는다	다고	라고	이라고	자고	도록	니까	으니까	아서	어서	여서	서	아야	어야 # endings
        helper	되어 있나요	되어 있어요	돼 있어요	돼 있나요	되어 있습니까	되어 있습니다	되어있나요	되어있어요	되어 있는	이 되어 있나요	을 할	를 할	아 놨는데요	아 놓았어요	어 놨는데요	해 놨는데요	자인데요	자입니다 # perfect
        ending	아 있	어 있	고 있	고 있는	고 있어요	ㄴ 거	는 거	는 것	은 거	ㄹ 거	ㄹ게	을게	습니까	구요	고요	군	다가	든지	거나	아도	어도	해도 # endings
        ending	주	줘	줄	준 # doing it for someone
        # What binds to the word before.
        bindTail	부터 # from, since
        bindTail	까지 # until
        bindTail	보다 # than
        bindTail	대신	대신에 # instead
        bindTail	전	전에	이전	이전에	기 전에 # before
        bindTail	후	후에	이후	이후에	뒤에	다음에	ㄴ 후에 # after
        bindTail	제외하고 # except
        bindTail	근처	옆	근처에	옆에 # near
        bindTail	발 # departing from
        bind	매 # every
        # Numbers: native ones with counters, Chinese ones as they are.
        number	0	영	공
        number	1	하나	한	일
        number	2	둘	두
        compound	20	이십
        compound	200	이백
        compound	2000	이천
        compound	20000	이만
        joinedNumber	2	이
        number	3	셋	세	석	서	삼
        number	4	넷	네	넉	사
        number	5	다섯	오
        number	6	여섯	육
        number	7	일곱	칠
        number	8	여덟	팔
        number	9	아홉	구
        number	10	열
        number	20	스물	스무
        number	30	서른
        number	40	마흔
        number	50	쉰
        number	60	예순
        multiplier	10	십
        multiplier	100	백
        multiplier	1000	천
        multiplier	10000	만
        ordinal	1	첫	첫째	첫 번째	첫번째
        ordinal	2	두 번째	두번째	둘째
        ordinal	3	세 번째	세번째	셋째
        # May be left out.
        setting	여기	여기서	여기에	여기에서	이곳	이곳에	이쪽 # here
        setting	저기에	거기	저쪽	거기에 # there
        deixis	이것	이거	이걸	이 # this
        deixis	저것	그것	그거	저거 # that
        degree	너무	아주	매우	정말	진짜	많이	꽤	상당히	굉장히	가장	제일 # how much
        degree	더	조금 더	좀 더	좀더 # more than now
        measure	장	개	대	권	벌	켤레	자루 # classifiers
        measure	잔	컵 # cups
        measure	명	사람	인 # heads
        measure	인분	그릇	접시 # portions
        weak	구매	구입	사고	사려	살 수	사 가 # what a shop has is asked for to be bought
        weak	쓰	사용	이용 # use
        weak	가	와	왔	갈	온 # moving, when the goal is named
        weak	앉 # at a table one sits
        weak	끊다 # a ticket is bought
        weak	넣 # what is added
        # Time.
        time	오늘	금일
        time	내일	명일
        time	어제
        time	모레
        time	아침
        time	오전
        time	오후
        time	점심때	정오
        time	저녁
        time	밤
        time	이번 주	이번주
        time	다음 주	다음주
        time	지난주	지난 주
        time	이번 달	이번달
        time	다음 달	다음달
        time	주말
        time	월요일
        time	화요일
        time	수요일
        time	목요일
        time	금요일
        time	토요일
        time	일요일
        time	시간
        time	시
        time	분간
        time	반
        time	월
        time	년
        time	박
        time	일찍
        time	늦
        # Direction.
        way	왼쪽	좌측	왼편
        way	오른쪽	우측	오른편
        way	좌회전	왼쪽으로 돌	왼쪽으로 꺾	왼쪽으로 도	좌회전하	왼쪽으로 꺾어
        way	우회전	오른쪽으로 돌	오른쪽으로 꺾	오른쪽으로 도	우회전하	오른쪽으로 꺾어
        way	직진	똑바로	곧장
        way	유턴
        way	위층	위로	위
        way	아래층	아래로	아래
        way	실내	안쪽
        way	야외	밖	바깥
        way	해외	외국	국외
        way	국내
        # Questions.
        which	어디	어디에	어디서	어디예요	어디에요	어디인가요	어딘가요	어디에 있어요	어디에 있나요	어디 있어요	어디 있나요	어디로 가야 하나요
        which	얼마	얼마예요	얼마에요	얼마인가요	얼마입니까	가격	요금	값	비용
        which	언제	몇 시	몇시
        which	얼마나 걸	얼마나 오래
        which	얼마나 멀
        which	몇
        which	누구	누가
        which	왜
        which	어느	어떤
        which	어떻게
        # Actions.
        act	보내다	부치다	발송	보낼	보낸
        act	받다	찾다	수령	찾으러	받으러
        act	환전	돈 바꾸다	돈을 바꾸다	돈 바꾸	환전하다
        act	바꾸다	변경	교환
        act	취소
        act	예약	예약되	예약하
        act	확인
        act	맡기다	맡다	보관	맡아
        act	포함	포함되
        act	돌려주다	반납
        act	환불
        act	결제	계산	지불	내다
        act	빌리다	대여	렌트
        act	연장
        act	고치다	수리
        act	고장	고장 나	고장났	작동 안
        act	잃어버리다	분실
        act	열다	여 나
        act	닫다
        act	켜다	켜
        act	끄다	꺼
        act	시작
        act	끝나다	끝
        act	말씀하	말하	말씀	말	얘기
        act	천천히
        act	빨리	빠르게	빠르다
        act	듣다	들 어	들어	들려
        act	이해
        act	다시 말	다시 말씀
        act	쓰다 적	적어	적다
        act	전화
        act	먹다	드시	드세
        act	마시다
        act	아프다	아파	통증
        act	알레르기
        act	사진 찍	사진을 찍	사진 촬영	촬영
        act	인쇄	출력
        act	복사
        act	출금	인출
        act	입금
        act	송금	이체
        act	충전
        act	주차
        act	흡연	담배 피우
        act	청소
        act	세탁	빨래
        act	기다리다
        act	입어 보	착용
        act	자르다	커트
        act	등록	가입
        act	체크인
        act	체크아웃
        act	추가	더하
        act	포장
        act	깨우다	깨워
        act	틀다	틀어	재생
        act	올리다	높이다
        act	내리다	낮추다	줄이다
        act	삭제	지우다
        act	묵다	숙박
        # Things.
        same	표	티켓	입장권
        same	어른	성인
        same	어린이	아이	아동
        same	조식	아침 식사	아침식사	아침밥
        same	중식	점심 식사	점심식사	점심
        same	석식	저녁 식사	저녁식사
        same	숙박비	방값	객실 요금
        same	방	객실	룸
        same	화장실
        same	엘리베이터	승강기
        same	계단
        same	입구
        same	출구
        same	와이파이	wifi	무선 인터넷	인터넷
        same	비밀번호	비번	패스워드	암호
        same	소포	택배
        same	편지
        same	우표
        same	짐	캐리어	가방	여행 가방	수하물
        same	자리	테이블	좌석	앉을 자리	식탁
        same	메뉴	메뉴판
        same	영수증
        same	계산서
        same	차
        same	커피
        same	물
        same	얼음
        same	따뜻하	따뜻한	따듯한	뜨겁	뜨거운	뜨거우	따뜻해
        same	차갑	차가운	시원한	찬	차가우	시원하
        same	아이스티	얼음 넣은 차	차가운 차	아이스 차
        same	춥	추우	추운	추워
        same	덥	더우	더운	더워
        same	약국
        same	병원
        same	의사
        same	치과
        same	간호사
        same	약
        same	무릎
        same	배
        same	머리
        same	이빨	치아
        same	열나
        same	은행
        same	현금
        same	현금 인출기	atm
        same	돈
        same	신용카드	카드
        same	공항
        same	역	기차역
        same	버스
        same	지하철
        same	기차
        same	택시
        same	자동차
        same	자전거
        same	휴대폰	핸드폰	휴대전화
        same	유심	심카드
        same	충전기
        same	에어컨
        same	수건	타월
        same	베개
        same	이불	담요
        same	열쇠	키
        same	여권
        same	서류
        same	운전면허	운전면허증
        same	크	큰
        same	작	작은
        same	싸	싼	저렴
        same	비싸	비싼
        same	맵	매운	매워
        same	맛있
        same	새	새로운
        same	무료	공짜
        same	다른
        same	남편
        same	아내	와이프
        same	어머니	엄마
        same	아버지	아빠
        same	시끄럽	시끄러운	시끄러워
        same	더럽	더러운	더러워
        same	조명	불	등
        same	날씨
        same	알람
        same	병	한 병 # a bottle is another thing to sell than a glass
        same	캔	한 캔 # a can is another thing to sell than a glass
        degree	조금	약간 # a little: not to be exchanged for much
        offer	드릴까요	드릴까	필요하세요	필요하신가요	필요하십니까	원하세요	원하십니까 # asks whether the listener wants it
        same	더 큰	조금 더 큰	좀 더 큰 # a comparison asks for another size than the word alone
        same	더 작은	조금 더 작은	좀 더 작은 # a comparison asks for another size than the word alone
        courtesy	실례합니다 # an attention, which is not an apology
        courtesy	좋아요	네 좋아요	예 좋아요	네 좋습니다 # agreement, which is not assent to a fact
        courtesy	알겠습니다	네 알겠습니다 # understanding, which is not agreement
        act	같이 계산	한꺼번에 계산	모두 같이 계산 # paying for everybody is not paying
        act	사인	싸인	서명 # else read as four and a counter
        same	할랄 # else read as an ending
        done	했어요	했습니다	했는데요	했거든요	해 놨어요	해 뒀어요 # what has been done is not asked for again
        act	임신 # else read as a pronoun and endings
        same	이인실 # else read as a pronoun and endings
        opposite	좌회전	우회전
        opposite	춥	덥
        opposite	열다	닫다
        opposite	켜다	끄다
        opposite	오전	오후
        opposite	천천히	빨리
        """#
}
