/// How English spelling sounds, near enough to tell that "a point meant" is "appointment".
///
/// One ASCII letter a sound: consonants as usual, with T D S Z C J N for th (thin), th (this), sh, zh, ch, j, ng;
/// vowels i I e a A o O u U V and @ (schwa), R as in "bird"; E Y W H Q for the diphthongs of day, my, now, boy, go.
enum EnglishSounds {
    /// The sounds of a word or of several, without spaces.
    static func sounds(of words: some Sequence<UInt32>) -> [UInt8] {
        var result: [UInt8] = []
        var word: [UInt8] = []
        for scalar in words {
            if scalar == ScalarFolding.space {
                append(word, to: &result)
                word.removeAll(keepingCapacity: true)
            } else if scalar < 0x80, scalar != ScalarFolding.apostrophe {
                word.append(UInt8(scalar))
            }
        }
        append(word, to: &result)
        return result
    }

    private static func append(_ word: [UInt8], to result: inout [UInt8]) {
        if let known = exceptions[word] {
            result += known
            return
        }
        if word.last == UInt8(ascii: "s"), word.count > 3, let known = exceptions[Array(word.dropLast())] {
            result += known + [UInt8(ascii: "s")]
            return
        }
        var position = 0
        while position < word.count {
            let rules = rules(for: word[position])
            if let rule = rules.first(where: { $0.applies(to: word, at: position) }) {
                for sound in rule.sounds where result.last != sound || isVowel(sound) { result.append(sound) }
                position += rule.letters.count
            } else {
                if result.last != word[position] { result.append(word[position]) }
                position += 1
            }
        }
    }

    /// How far apart two strings of sounds are: 0 for the same, about 1 for each sound that nobody mixes up.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Double {
        var row = [0.0]
        for sound in right { row.append((row.last ?? 0) + lone(sound, after: nil)) }
        for (i, sound) in left.enumerated() {
            var diagonal = row[0]
            row[0] += lone(sound, after: i > 0 ? left[i - 1] : nil)
            for (j, other) in right.enumerated() {
                let substituted = diagonal + exchange(sound, other)
                diagonal = row[j + 1]
                let dropped = row[j + 1] + lone(sound, after: i > 0 ? left[i - 1] : nil)
                let inserted = row[j] + lone(other, after: j > 0 ? right[j - 1] : nil)
                row[j + 1] = min(substituted, dropped, inserted)
            }
        }
        return row[right.count]
    }

    /// What it costs that one side lacks a sound.
    private static func lone(_ sound: UInt8, after previous: UInt8?) -> Double {
        switch sound {
        case UInt8(ascii: "@"): 0.3
        case UInt8(ascii: "r"): previous.map(isVowel) == true ? 0.2 : 0.5
        case UInt8(ascii: "t") where previous == UInt8(ascii: "n"): 0.3  // "patients", "patience"
        case UInt8(ascii: "h"), UInt8(ascii: "j"): 0.5
        default: 1
        }
    }

    private static func exchange(_ left: UInt8, _ right: UInt8) -> Double {
        costs[Int(left & 0x7F) * 128 + Int(right & 0x7F)]
    }

    /// The costs of all pairs of ASCII sounds.
    private static let costs: [Double] = {
        var result = [Double](repeating: 1, count: 128 * 128)
        for left in vowels {
            for right in vowels { result[Int(left) * 128 + Int(right)] = 0.7 }
        }
        for sound in 0..<128 { result[sound * 129] = 0 }
        for (pair, cost) in [
            ("@V", 0.1), ("@I", 0.2), ("@e", 0.2), ("@a", 0.3), ("@o", 0.3), ("@U", 0.3), ("@R", 0.15), ("@i", 0.4),
            ("eI", 0.4), ("oO", 0.25), ("uU", 0.35), ("Ii", 0.5), ("aV", 0.5), ("Aa", 0.4), ("OQ", 0.5), ("@Q", 0.4),
            ("@A", 0.3), ("@u", 0.2), ("@E", 0.35), ("@O", 0.4), ("sz", 0.1), ("td", 0.5), ("fv", 0.5), ("kg", 0.7),
            ("pb", 0.7), ("TD", 0.2),
            ("Tf", 0.5), ("mn", 0.7), ("nN", 0.3), ("sS", 0.6), ("SZ", 0.3), ("CJ", 0.5), ("SC", 0.5), ("zZ", 0.4),
        ] {
            let letters = pair.utf8.map(Int.init)
            result[letters[0] * 128 + letters[1]] = cost
            result[letters[1] * 128 + letters[0]] = cost
        }
        return result
    }()

    static func isVowel(_ sound: UInt8) -> Bool { isVowelByCode[Int(sound & 0x7F)] }
    private static let vowels = Array("iIeaAoOuUV@REYWHQ".utf8)
    private static let isVowelByCode = (0..<128).map { vowels.contains(UInt8($0)) }

    private struct Rule {
        var letters: [UInt8]
        var sounds: [UInt8]
        /// What must come before and after; see ``EnglishSounds/rules``.
        var before: UInt8?
        var after: [UInt8]

        func applies(to word: [UInt8], at position: Int) -> Bool {
            guard word.count - position >= letters.count else { return false }
            for index in letters.indices where word[position + index] != letters[index] { return false }
            if let before, !Rule.fits(before, position > 0 ? word[position - 1] : nil) { return false }
            var next = position + letters.count
            for pattern in after {
                guard Rule.fits(pattern, next < word.count ? word[next] : nil) else { return false }
                next += 1
            }
            return true
        }

        private static func fits(_ pattern: UInt8, _ letter: UInt8?) -> Bool {
            switch pattern {
            case UInt8(ascii: "$"): return letter == nil
            case UInt8(ascii: "+"): return letter.map { "eiy".utf8.contains($0) } ?? false
            case UInt8(ascii: "#"): return letter.map { "aeiouy".utf8.contains($0) } ?? false
            case UInt8(ascii: "^"): return letter.map { !"aeiouy".utf8.contains($0) } ?? false
            default: return letter == pattern
            }
        }
    }

    private static func rules(for letter: UInt8) -> [Rule] {
        (0x61...0x7A).contains(letter) ? rulesByLetter[Int(letter) - 0x61] : []
    }

    /// The rules of a to z.
    private static let rulesByLetter: [[Rule]] = {
        var result = [[Rule]](repeating: [], count: 26)
        for line in rules.split(whereSeparator: \.isWhitespace) {
            let halves = line.split(separator: "=", omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            var left = Array(halves[0].utf8)
            var before: UInt8?
            if left.count > 2, left[1] == UInt8(ascii: "<") { (before, left) = (left[0], Array(left.dropFirst(2))) }
            let parts = left.split(separator: UInt8(ascii: ">"), omittingEmptySubsequences: false)
            let rule = Rule(
                letters: Array(parts[0]), sounds: Array(halves[1].utf8), before: before,
                after: parts.count > 1 ? Array(parts[1]) : [])
            if let first = rule.letters.first, (0x61...0x7A).contains(first) { result[Int(first) - 0x61].append(rule) }
        }
        return result
    }()

    /// `before<letters>after=sounds`; in `before` and `after` `$` is the edge of the word, `#` a vowel, `^` a
    /// consonant, `+` one of e, i, y. The first rule that applies counts.
    private static let rules = """
        augh=O aught=Ot aur=O ai>r=e air=e@ aigh=E ai=E ay=E au=O aw=O are>$=e@ ar>r=a ar>#=a ar=A all>$=Ol alk=Ok alm=Am
        alt=Olt al>d=Ol a>^e$=E a>^ed=E a>^es$=E a>^ing=E ation=ES@n age>$=IJ $<a>$=@ a>$=@ $<a>ll=@ $<a>bo=@ $<a>br=@
        $<a>pp=@ $<a>cc=@ a=a
        bb=b mb>$=m b=b
        cch=C ch>r=k ch=C ck=k cc>+=ks cc=k cia=S@ ciou=S@ ce>$=s c>+=s c=k
        dge=J dd=d d=d
        ear>^=R ear>$=I@ eer=I@ ere>$=I@ er>r=e er>e=I er>i=I er=@ eir=e@ eigh=E eau=u ea>d$=e ea>dy=e ea>lth=e ea>th=e
        ea>su=e ea=i ee=i ei=i ey>$=i ew=u eu=u $<e>x=I $<e>n=e ed>$=d e>$= es>$=z e=e
        ff=f f=f
        gg=g ght=t gh>$= $<gh=g gh= $<gn=n gn>$=n gue>$=g ge>$=J g>+=J g=g
        h=h
        igh=Y ier=I@ ie>d$=Y ie>s$=Y ie>$=Y ie>nt=Y@ ie=i ire=Y@ ir>r=I ir=R ique=ik i>^e$=Y i>^ed=Y i>^es$=Y i>ld$=Y
        i>nd$=Y i>gn=Y io=Y@ i>$=i i=I
        j=J
        $<kn=n k=k
        ll=l le>$=@l l=l
        mm=m m=m
        nn=n ng>$=N nk=Nk n=n
        oor=O oar=O our=O ore>$=O or>r=o or=O oa=Q oe=Q ook=Uk ood>$=Ud oo=u ough>t=O ough>$=Q oul>d=U ou=W ow>$=Q
        ow>l=W ow>n=W ow>d=W ow>e=W ow=Q oi=H oy=H old=Qld o>ll=Q o>^e$=Q o>^ed=Q o>^es$=Q ol>k=Q o>$=Q o>st$=Q o=o
        ph=f pp=p $<ps=s p=p
        qu=kw q=k
        rr=r $<rh=r r=r
        sch=S sci>e=sY sc>+=s sh=S ssion=S@n sion=Z@n ss=s sten=s@n stle=s@l sure=S@ su>r=S s>$=s s=s
        tch=C th=T tion=S@n tience=S@ns tient=S@nt tial=S@l tious=S@s ture=C@ tt=t t=t
        uy=Y ui=u ue>$=u ur>r=V ure>$=U@ ur=R u>^e$=ju u>^ed=ju u>^es$=ju u>ll=U u>$=u $<u>n=V $<u>p=V $<u=ju u=V
        v=v
        $<wh>o=h wh=w $<wr=r wa>r=wO wa>t=wo wa>s=wo wor=wR w=w
        x=ks
        $<y=j y>^e$=Y ^<y>$=i y=I
        zz=z z=z
        """

    private static let exceptions: [[UInt8]: [UInt8]] = {
        var result: [[UInt8]: [UInt8]] = [:]
        for line in """
        one=wVn two=tu to=tu too=tu once=wVns of=ov off=of said=sed says=sez their=De@ there=De@ they=DE the=D@ this=DIs
        that=Dat these=Diz those=DQz then=Den than=Dan with=wID without=wIDWt are=A were=wR was=woz been=bin do=du
        does=dVz done=dVn have=hav give=gIv live=lIv love=lVv some=sVm come=kVm who=hu whose=huz write=rYt right=rYt
        four=fO for=fO fourth=fOT your=jO you=ju our=W@ hour=W@ eye=Y i=Y buy=bY by=bY bye=bY high=hY hire=hY@
        higher=hY@ busy=bIzi business=bIzn@s bury=beri friend=frend people=pip@l women=wImIn woman=wUm@n island=Yl@nd
        yen=jen menu=menju men=men bread=bred dead=ded head=hed great=grEt break=brEk steak=stEk key=ki quay=ki
        receipt=r@sit debt=det doubt=dWt aisle=Yl isle=Yl height=hYt laugh=laf enough=@nVf rough=rVf tough=tVf cough=kof
        through=Tru though=DQ borough=borQ borrow=borQ thorough=TVr@ bought=bOt brought=brOt caught=kOt aunt=ant
        ants=ans allowed=@lWd aloud=@lWd loud=lWd know=nQ no=nQ now=nW how=hW cow=kW row=rQ low=lQ down=dWn town=tWn
        brown=brWn pillow=pIlQ window=wIndQ tomorrow=t@morQ morrow=morQ today=t@dE oh=Q owe=Q sew=sQ sow=sQ
        pill=pIl sign=sYn design=dIzYn iron=Y@n hotel=hQtel latte=latE cafe=kafE taxi=taksi photo=fQtQ phone=fQn fone=fQn
        licence=lYs@ns since=sIns sure=SO insurance=InSO@ns parcel=pAs@l parse=pAs all=Ol schedule=Sedjul yule=jul
        reschedule=riSedjul shed=Sed olive=olIv olives=olIvz lives=lIvz full=fUl pull=pUl put=pUt sugar=SUg@
        heart=hAt hear=hI@ here=hI@ bear=be@ wear=we@ pear=pe@ pair=pe@ tear=te@ where=we@ air=e@ fare=fe@ fair=fe@
        week=wik weak=wik seat=sit sweet=swit any=eni many=meni shoe=Su shoes=Suz move=muv prove=pruv lose=luz
        choose=Cuz fruit=frut juice=Jus suit=sut soup=sup group=grup route=rut wound=wund blood=blVd flood=flVd
        door=dO floor=flO poor=pO pour=pO more=mO war=wO warm=wOm wash=woS watch=woC water=wOt@ want=wont what=wot
        only=Qnli both=bQT most=mQst post=pQst cold=kQld old=Qld child=CYld children=CIldr@n wild=wYld mild=mYld
        medicine=meds@n vegetable=vedCt@b@l chocolate=Cokl@t restaurant=rest@ront answer=ans@ half=haf calf=kaf
        would=wUd wood=wUd should=SUd could=kUd pint=pYnt climb=klYm thumb=TVm comb=kQm knee=ni nee=ni
        flower=flW@ flour=flW@ tower=tW@ shower=SW@ power=pW@ idea=YdI@ area=e@rI@ museum=mjuzI@m science=sY@ns
        quiet=kwY@t diet=dY@t giant=JY@nt lion=lY@n client=klY@nt appointment=@pHntm@nt
        """.split(whereSeparator: \.isWhitespace) {
            let halves = line.split(separator: "=")
            if halves.count == 2 { result[Array(halves[0].utf8)] = Array(halves[1].utf8) }
        }
        return result
    }()
}
