extension TableTexts {
    /// The words of English: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let english = #"""
        # A first word in capitals is only the name of a meaning; it is never said. Where one meaning has lines of several
        # classes, the plain line comes last: a later line wins.

        # Words that may be left out in their place.
        article	a	an	the
        article	one of those	one of these # in a request one of them is meant
        article	some	any # before a thing; at the end of a sentence they stand for it
        filler	it # what was spoken of; who owns it or does it has words of its own
        filler	um	uh	er	erm	ah	hmm	hm	uhm # hesitation
        filler	by the way	as i said	to be honest	just so you know	so you know	for your information # asides
        filler	if possible	if that is possible	if i may	if you can	if you could	if you do not mind # politeness
        filler	if that is all right	if that is alright	if that is ok	if that is okay	if that is fine	if it is not too much trouble # politeness
        filler	if you would	when you can	when you have a moment	whenever you can # politeness
        filler	i am afraid	i am afraid that # regret, not fear
        filler	please note that # attention
        filler	do	does # the auxiliary of a denial or of stress; where it asks, a longer entry or the start says so
        filler	that is why	at your convenience # add nothing
        same	afraid	i am afraid of	am afraid of	afraid of	scared of	i am scared of # fear, not regret
        opener	well	ok	okay	oh	oh no	oh god	oh dear	oh my god	anyway	actually	basically	right then
        opener	honestly	now then	you know	you see	i mean	here you go	here you are	there you go
        opener@start	but	and	so	then # behind an apology or a greeting they join nothing
        opener@start	no problem	no worries	no rush	of course	it is just that	the thing is
        closer	though	at all
        closer	when you get a chance	whenever you are ready # politeness
        softener	just	simply	kindly	a bit	a little bit
        grammar	that is	that are	which is	which are # relative clauses
        grammar	sort of	kind of # partitives
        benefit	for me	for us	for myself	for ourselves # the speaker as the one who is served

        # Pronouns. Behind a thing or a verb they count.
        me	i	me	myself
        we	we	us	ourselves
        you	you	yourself	yourselves
        mine	my	our	of mine	of ours
        person	MINE	mine # standing alone it is what is said
        yours	your
        person	he	him	himself
        person	she	herself
        person	her	hers
        person	his
        person	its
        person	they	them	themselves
        person	their	theirs
        person	someone	somebody	anyone	anybody
        person	my own
        person	wife
        person	husband
        person	mum	mom	mother	mummy	mommy	mam
        person	dad	father	daddy
        person	son
        person	daughter
        person	child	kid	children	childs
        person	baby	infant	newborn
        person	toddler
        person	brother
        person	sister
        person	parent	parents
        person	grandma	grandmother	granny	gran	nan
        person	grandpa	grandfather	grandad	granddad
        person	grandson
        person	granddaughter
        person	uncle
        person	aunt	auntie	aunty
        person	cousin
        person	nephew
        person	niece
        person	mother in law
        person	father in law
        person	brother in law
        person	sister in law
        person	son in law
        person	daughter in law
        person	boyfriend
        person	girlfriend
        person	partner
        person	fiance	fiancee
        person	friend	mate of mine	buddy
        person	roommate	flatmate
        person	colleague	coworker	co worker	workmate
        person	boss
        person	neighbour	neighbor
        person	guest
        person	family
        person	man	gentleman
        person	woman
        person	boy
        person	girl
        address	sir	madam	ma'am	mate	guys	folks # "doctor", "nurse", "miss" are told from what is said only by a comma
        address	mister	officer please	you guys

        # Courtesies: they count only when nothing else was said.
        courtesy	hello	hi	hey	hi there	hello there	hey there	greetings	hiya	howdy
        courtesy	hello	good morning	good afternoon	good evening	good day	morning all
        courtesy	thanks	thank you	thank you very much	thanks a lot	many thanks	thank you so much	cheers	ta	thanks very much
        courtesy	thanks	much appreciated	i appreciate it	thanks so much	thank you kindly	thanks for your help	thanks for the help
        courtesy	thanks	thanks for helping	thanks for helping me	thank you for your help	thank you for the help	thank you for helping
        courtesy	thanks	thank you for helping me	i appreciate your help	appreciated	i appreciate the help	appreciate it	i am grateful
        courtesy	thanks	i am thankful	thanks for your assistance	i thank you	thanks in advance	thank you in advance	please and thank you
        courtesy	thanks	thanks again	thank you again	thanks a million	thanks a bunch
        courtesy	sorry	i am sorry	i am so sorry	i am very sorry	i am really sorry	so sorry	very sorry	apologies	my apologies
        courtesy	sorry	i apologise	i apologize	pardon	pardon me	sorry about that	sorry to bother you	sorry to trouble you
        courtesy	sorry	sorry for the trouble	sorry to ask	i do apologise	i do apologize	sorry for bothering you
        courtesy	excuse me	excuse me please
        courtesy	goodbye	bye	bye bye	good bye	farewell	goodbye for now	see you later
        courtesy@start	goodbye	see you	take care	talk to you later # "I'd like to see you", "take care of it"
        courtesy	goodbye	bye for now	catch you later	see you soon	see ya	see you again
        courtesy	goodnight	good night	sleep well
        courtesy	yes	yeah	yep	yup	yea	yes please	that is right	that is correct	that is true	you are right	you are correct
        courtesy@start	yes	sure	certainly	correct	absolutely	indeed	definitely	affirmative	yes of course # inside a sentence they count
        courtesy	have a nice day	have a good day	have a great day	have a lovely day	enjoy your day # a wish, not a leaving
        reply	no thanks	no thank you	not for me	no thank you very much # a refusal, whatever follows
        reply	certainly not	absolutely not	of course not	definitely not	no way	not a chance	i think not	not at all # denial

        # Statements and questions of being and having.
        be	is	are	be	being	been
        be+past	was	were
        me+be	i am
        we+be	we are
        you+be	you are
        me+be+past	i was
        we+be+past	we were
        you+be+past	you were
        be+done+going	have been	has been	had been # "I've been waiting"
        going+be	is being	are being
        has	have	has	have got	has got	got a	got an	got no # possession; behind them a participle makes what is done, see below
        has+past	had
        has	there is	there are
        has+past	there was	there were	there has been	there have been
        exist	is there	are there	is not there	are not there	is there any chance there is
        exist+past	was there	were there
        exist+you	do you have	have you any	do you guys have	do not you have	have not you got	do you have got
        exist+you	got any	have you	do you happen to have	would you have	would you happen to have
        exist	do you sell	do you stock	do you carry	do you provide	do you supply	do you do	do you guys do
        exist	do you guys sell # a shop is asked for what is wanted there
        ask+be@start	is	are	am
        ask+be+past@start	was	were
        ask@start	do	does	would
        ask+past@start	did
        ask+done@start	have	has
        ask+future@start	will
        can+ask@start	can	could	may
        should+ask@start	should
        must+ask@start	must
        ask+be	is it	is the	are the	is my	are my	is our	are our	is a
        ask+be+past	was it	was the	were the	was my
        ask	does it	does the	does my	do the	do my	would it	would the
        ask+past	did it	did the	did my
        ask+done	has it	has the	has my	have the	have my
        ask+future	will it	will the	will my
        ask+me	do i
        ask+we	do we
        ask+be+me	am i
        ask+be+we	are we
        ask+past+me	did i
        ask+past+we	did we
        ask+done+me	have i
        ask+done+we	have we
        ask+future+me	will i
        ask+future+we	will we
        person+ask	YOU	do you	would you say # the listener is asked about himself: never left out
        person+ask+be	YOU	are you
        person+ask+past	YOU	did you
        person+ask+done	YOU	have you ever	have you already	have you been	have you had	have you made	have you taken
        person+ask+be+past	YOU	were you
        person+ask+future	YOU	will you be	are you going to	will you have
        ask@final	is not it	are not they	do not you	are not you	will not it	does not it	or not	right	correct # question tags
        ask	do you know if	can you tell me if	could you tell me if	do you know whether	any idea if	can you check if	could you check if
        ask	i wonder if	i was wondering if	i am wondering if	wondering if	can you see if	see if	check if	check whether	find out if
        ask	can you tell me whether	could you tell me whether	let me know if	i want to know if	i would like to know if	find out whether
        ask	is it true that	do you think	do you suppose	i want to know whether
        deixis+ask+be	THIS	is this	are these	is not this	is this one
        deixis+ask	THIS	does this	do these	will this	can this
        deixis+ask+be+past	THIS	was this	were these
        deixis+be	THIS	this is	these are
        deixis+be+past	THIS	this was
        deixis	THIS	this	these	this one	these ones	this here
        deixis+ask+be	THAT	is that	are those
        deixis+ask	THAT	does that	do those	will that
        deixis+be	THAT	that is	those are
        deixis+be+past	THAT	that was
        deixis	THAT	that	those	that one	those ones	that there
        deixis+be@start	THAT	that is
        setting+be	HERE	here is	here are
        setting	HERE	here	in here	over here	at this place	in this place	right here
        setting	FROM HERE	from here
        setting	THERE	there	over there	in there
        be	it is
        be+past	it was
        future	it will

        # Wishes of the speaker.
        wish+me	i want	i want to	i would like	i would like to	i would love	i would love to	i would prefer	i would prefer to	i prefer
        wish+me	i would rather	i would rather have	i would like to have	i would like to get	i want to have	i want to get	i wish to	i wish to have
        wish+me	i am hoping to	i was hoping to	i was hoping for	i am hoping for	i hope to	i fancy	i could do with	i would go for
        wish+me	i will have	i will take a	i will take an	i will take the	i will get	i will go for
        wish+me	i am interested in	i am here to	i am here for	i am here about	i have come to	i have come for	i came to	i came for	i came in to
        wish+me	i am trying to	i am looking to	i am looking for a	i am looking for an	i am looking for some	i am after a	i am after some	i am after an
        wish+me	i would appreciate	give me	get me	bring me	let me have	i would like to request	i want to request	i request	i am ready to
        wish+me	can you give me	could you give me	can you get me	could you get me	can you bring me	could you bring me	would you get me
        wish+me	can you make me	could you make me	would you give me	would you bring me	will you give me	will you bring me	make me a	make me an
        wish+me	can you please give me	could you please give me	could you please bring me	can you please bring me	provide me with
        wish+me	could i trouble you for	can you find me	could you find me	put me down for	i just want	i just want to	i would just like
        wish+me	i would just like to	i want for	i would like it if	i demand	i desire	i was looking for a	i was looking to	i would be interested in
        wish+me	i feel like having	i would like for
        wish+we	we want	we want to	we would like	we would like to	we would love	we would love to	we would prefer	we would prefer to	we prefer
        wish+we	we would rather	we would rather have	we would like to have	we want to have	we wish to	we are hoping to	we were hoping to	we were hoping for
        wish+we	we will have	we will take a	we will take the	we will get	we will go for	we are here to	we are here for	we have come to
        wish+we	we have come for	we came to	we are trying to	we are looking for a	we are looking for some	we are looking for an	we are after a
        wish+we	give us	get us	bring us	can you give us	could you give us	can you get us	could you get us	can you bring us	could you bring us
        wish+we	we just want	we just want to	we would just like	can you make us	could you make us	we are looking to	we are ready to
        wish@start	want	want to	need	need to	need a	looking for	would like	would like to	like to	hoping to	wanted to	looking to # the speaker, left out
        need+me	i need	i need to	i require	i am in need of	i need to get	i need to have	i just need	i just need to	i need some help to
        need+we	we need	we need to	we require	we are in need of	we just need	we just need to	we need to get
        scope+wish+me	only	i only want	i only want to	i only need	i only need to	i would only like	i would only like to # the limit counts
        scope+wish+we	only	we only want	we only need	we only want to
        scope+wish+me	also	i also want	i also want to	i also need	i would also like	i would also like to	i also need to
        scope+wish+me	still	i still want	i still need	i still want to	i still need to
        act	want	wants	wanted # of another person

        # Leave.
        may+me	can i	could i	couldn't i	may i	might i	can i please	could i please	may i please	can i just	could i just	could i possibly	can i possibly
        may+me	can i get	could i get	may i get	can i have	could i have	may i have	can i please have	could i please have	can i please get
        may+me	could i please get	can i just get	can i just have	could i just have	could i just get	may i please have	might i have
        may+me	could i possibly have	could i possibly get	let me	will i be able to	would i be able to	am i able to
        may+me	is it possible for me to	would it be possible for me to	is it ok if i	is it okay if i	is it all right if i	is it alright if i
        may+me	is it fine if i	would it be ok if i	would it be okay if i	would it be all right if i	would it be alright if i	do you mind if i
        may+me	would you mind if i	am i allowed to	am i allowed	am i permitted to	is there any chance i could	any chance i could	is there a chance i could
        may+me	is there any way i can	is there any way i could	is there a way i can	i was wondering if i could	i wonder if i could	wondering if i could
        may+me	i was wondering if i can	do you think i could	do you think i can	is it ok for me to	is it okay for me to	is it all right for me to
        may+me	could i request	can i request	would it be possible if i	is it possible that i	i was wondering whether i could	i was wondering if i might
        may+me	can i ask for	could i ask for	may i ask for	i would like to ask for	any chance i can	would it be possible for me to have
        may+we	can we	could we	may we	might we	can we please	could we please	can we get	could we get	may we get	can we have	could we have	may we have
        may+we	can we just	could we just	can we please have	could we please have	can we possibly	could we possibly	will we be able to
        may+we	would we be able to	are we able to	is it possible for us to	would it be possible for us to	is it ok if we	is it okay if we
        may+we	is it all right if we
        may+we	do you mind if we	would you mind if we	are we allowed to	are we allowed	any chance we could	is there any chance we could
        may+we	i was wondering if we could
        may+we	is it alright if we	would it be ok if we	would it be okay if we	can we ask for	could we ask for	do you think we could
        may	is it possible to	would it be possible to	is it possible to get	is it possible to have	would it be possible to get	would it be possible to have
        may	is it ok to	is it okay to	is it all right to	is it alright to	is it fine to	would it be ok to	would it be okay to	is there any way to
        may	is there a way to	any way to	is there any chance of	is there a chance of	any chance of	any chance of getting	is there any chance of getting
        may	are visitors allowed to	are guests allowed to	is one allowed to	are people allowed to	are customers allowed to	any chance of having
        can+past	could
        can	can	able to	allowed	allowed to	permitted	permitted to	possible
        can+you	you may	you are allowed to	you are able to	you are welcome to
        can+me	i am able to	i am allowed to	i am permitted to
        can+we	we are able to	we are allowed to

        # Pleas to the listener. They name nobody, so that a service may be asked for in either way.
        please	please	can you	could you	would you	will you	can you please	could you please	would you please	will you please	can you just
        please	could you just	could you possibly	can you possibly	would you mind	would you be able to	are you able to	do you mind	could you kindly
        please	can somebody	could somebody	can someone	could someone	can anyone	could anyone	please could somebody	please can someone
        please	would you be so kind as to	be so kind as to	would you be kind enough to	i want you to	i would like you to	i need you to	we need you to
        please	we would like you to	i would like for you to	i would appreciate it if you could	i would appreciate if you could
        please	i would be grateful if you could
        please	it would be great if you could	do you think you could	i was wondering if you could	i wonder if you could	i wonder whether you could
        please	is it possible for you to	would it be possible for you to	is there any chance you could	any chance you could
        please	can you go ahead and	could you go ahead and	go ahead and	i request that you	do me a favour and	do me a favor and	i want for you to
        please	help me to	help us to	can you help me to	could you help me to	can you help me	could you help me	can you please help me	could you please help me
        please	can you help us	could you help us	i need help with	i need some help with	i need help to	help me with	can you help me with
        please	could you help me with
        please	need help with	need assistance with	assist me with	i need assistance with	can you assist me with	you need to please	make sure you please
        please	i need your help to	i need your help with	can you assist me in	could you assist me with	help me	help us
        please	can you give me a hand with	could you give me a hand with	give me a hand with	can you help with	could you help with
        please@final	please	for me please	for us please	if you please
        act	help	assist	assistance
        act@final	help
        act	help	i need help	i need some help	i need your help	i need assistance
        act	give	hand
        act	bring

        # Offers to the listener.
        offer+me+should	shall i	should i perhaps	would you like me to	do you want me to	do you need me to # the speaker offers to do it
        offer+we+should	shall we	would you like us to	do you want us to	let us	let is	why do not we
        offer	would you like	would you like to	do you want	do you want to	do you wish to	would you like any	do you need	do you need to	would you care for
        offer	would you care to	would you prefer	would you prefer to	would you rather	would you like to have	do you want to have	would you love
        offer	why do not you	why not	how about	what about # a proposal is no question why

        # Duty, possibility, advice.
        must	must	have to	has to	need to	needs to	have got to	has got to	needs to be	required to	supposed to	obliged to
        must+me	i must	i have to	i have got to	i am supposed to	i am required to	i am obliged to
        must+we	we must	we have to	we have got to	we are supposed to	we are required to
        must+you	you must	you have to	you need to	you will need to	you will have to	you have got to	you are required to	you are supposed to
        must+you	make sure to	make sure you
        must+past+me	i had to
        must+past	had to
        must+ask+me	do i have to	do i need to	must i	am i required to	am i supposed to	will i need to	will i have to	do i have got to	have i got to
        must+ask+we	do we have to	do we need to	must we	are we required to	are we supposed to	will we need to	will we have to	have we got to
        must+ask	is it necessary to	is it mandatory to	is it compulsory to	is it obligatory to	is it required to	does one have to
        person+must+ask	YOU	do you have to	must you
        act+ask+me	need	do i need	will i need	do i require # needing it is not getting it
        act+ask+we	need	do we need	will we need	do we require
        act	need	needs	needed # of another person
        same	mandatory	compulsory	obligatory
        should	should	ought to	had better
        should+me	i should	i ought to	i had better
        should+you	you should	you ought to	you had better	you would better
        should+ask+me	should i	ought i to	had i better
        should+ask+we	should we
        might	may	might	maybe	perhaps	possibly	probably	would	it is possible that	there is a chance that
        might	i think	i think that	i guess	i believe	i suppose	i reckon	i assume	i suspect	i have a feeling	seems to	seem to	appears to	appear to
        might	they say	people say	i heard	i heard that	i have heard	apparently	supposedly	it looks like	it seems	it seems that # hearsay
        might+past	would have	could have	might have	may have	should have	must have
        might+me	i would	i may	i might
        might+you	you would	you might
        can+past	can have

        # Time of what is said. Endings of tense are not seen; see the pairs of a pronoun and a past form below.
        done	already	have just	has just	have already	has already	just now
        past	did
        scope	ago
        future	will	shall
        future+me	i will	i am going to	i shall
        future+we	we will	we are going to	we shall
        future+you	you will	you are going to
        future+be	is going to	are going to
        future+past	was going to	were going to	i was going to
        soon	about to	on the point of	is about to	are about to
        soon+me	i am about to
        soon+we	we are about to
        used	used to	ever
        used+me	i used to
        used+we	we used to

        # Denials by kind.
        not	not # what is done is told by the verb
        no	no
        not	no	without	with no	minus	hold the	leave out	leave off	without any # in a request all leave it out; "no" is a line of its own too
        no	no
        not	can't	cannot	unable to	am unable to	is unable to	not able to	am not able to	is not able to	are not able to	are unable to	can no longer
        not	couldn't	was not able to	were not able to	was unable to
        not	mustn't	not allowed to	am not allowed to	is not allowed to	are not allowed to	not allowed	not permitted	not permitted to
        not	needn't	do not have to	does not have to	do not need to	does not need to	no need to	not necessary to	not required to	there is no need to
        not	don't want	do not want to	would not like	would not like to	does not want	does not want to	no longer want	not want
        not	don't need	does not need	no need for	there is no need for
        not	don't have	do not have any	have no	has no	does not have	have not got	has not got	have not any	not have # not having is not refusing
        not	didn't have	had no
        not	there is no	there are no	there is not	there are not	there is not any	there are not any
        not	there was no	there were no	there was not
        not	never	not ever	not once
        not	no longer	not any longer	not anymore
        not	not yet
        not	don't like	does not like	dislike	dislikes
        not	not only
        not	not all	not all of	not every # not all is not none
        not	not enough
        not	not too	not so	not very
        not	anything but	anything except
        not	hardly	barely	scarcely
        not	neither	nor
        not	far from being
        not	am not here	are not here
        act	refuse	say no	says no # denying is not "not saying"
        same	do not know	have no idea	no idea	i have no idea	no clue	have no clue	i have no clue	idk	dunno	i do not know # not knowing is one thing
        same	do not know	do not have any idea	do not have a clue	not have a clue	could not tell you
        same	not sure	unsure	uncertain	not certain	i am not sure	i am not certain	not too sure	not so sure # doubt
        scope	nothing	not anything
        scope	nobody	no one	not anybody	not anyone
        scope	none	none of	not one of
        scope	anymore	any more	any longer

        # How far it reaches.
        scope	only	nothing but	no more than just
        scope	also	as well	in addition	additionally	as well please
        scope@final	also	too	as well
        scope	all	all of	all the	all of the	all my
        scope	everything
        scope	everyone	everybody
        scope	some of
        scope@final	SOME	some	any
        scope	a few	several	a couple of
        scope	every	each
        scope	both	both of
        scope	most	most of
        scope	whole	entire
        scope	half
        scope	even
        scope	yet # "don't open it yet" is not "don't open it"
        scope	again	once more	once again	one more time
        scope	still
        scope	at least	a minimum of
        scope	at most	no more than	a maximum of	up to
        scope	more
        scope	some more	a bit more	a little more
        scope	less	fewer
        scope	enough
        scope	too	too much	far too	way too	much too	overly # more than is right is not much
        scope	too many
        scope	another	one more	an extra	an additional	one extra	one additional # one besides
        same	another room # another one instead of this
        same	another table	a different table	some other table
        same	another seat	a different seat	some other seat
        same	another size	a different size	other size	different size	another sizes
        same	another colour	another color	a different colour	a different color	other colour	other color	different colour	different color
        same	another day	a different day	some other day	different day	another date	a different date	some other date
        same	another time	a different time	some other time
        same	another one	a different one	some other one
        same	another flight	a different flight
        same	another train	a different train
        same	another hotel	a different hotel
        same	another doctor	a different doctor
        same	extra	additional
        same	other
        same	different
        same	something
        same	anything
        same	same	the same	the very same
        scope	as
        bind	than
        intense	very	really	so much	extremely	awfully	terribly	incredibly	truly	completely	quite	super	so
        slight	a little	slightly	somewhat	a tad	not much
        same	once a day	once daily	one time a day	one time daily
        same	twice a day	twice daily	two times a day	two times daily	2 times a day	2 times daily
        same	three times a day	three times daily	3 times a day	3 times daily	thrice a day
        same	four times a day	four times daily	4 times a day	4 times daily
        same	once	one time
        same	twice	two times	2 times
        same	three times	3 times
        same	four times	4 times

        # What joins two parts.
        join	and	&	plus	along with	together with	as well as
        join	or	either
        join	but	however
        join	if	in the event that	provided that
        join	in case
        join	unless
        join	because	because of
        join	so that	in order to	in order that
        join	while	whilst
        join	although	even though
        join	suppose	supposing	imagine	let is say	assuming
        join	WISH	i wish	if only	i wish i	i wish that # it is not so
        join	as soon as
        which	WHAT IF	what if	what happens if	what will happen if	what would happen if	what should i do if	what do i do if	what can i do if	what to do if
        which	WHAT IF	what do i do when	what am i supposed to do if	what is the procedure if	what is the procedure when	what should i do when
        which	WHAT IF	what do we do if # not so yet

        # What binds to the next word: order carries meaning.
        bind	from	out of
        bind	to
        bind	into
        bind	in	within
        bind	inside
        bind	on	upon
        bind	at
        genitive	for # "a menu for children"; before a number and behind an action it binds
        bind	with
        bind	by
        bind	about	regarding	concerning	on the subject of
        bind	per
        bind	before	prior to	ahead of	earlier than
        bind	after	following	later than
        bind	until	till	up until	up till
        bind	by the time
        bind	since	ever since
        bind	during
        bind	instead of	rather than	in place of
        bind	except	except for	apart from	other than	besides	but not
        bind	between
        bind	under	below	beneath	underneath
        bind	above
        bind	over
        bind	less than	fewer than
        bind	more than
        bind	against
        bind	near	near to	close to
        bind	next to	beside
        same	by the window	near the window	next to the window	at the window	beside the window # one place at a table
        bind	behind	at the back of
        bind	in front of
        bind	opposite	across from
        bind	through	via
        bind	like
        bind	around	round
        genitive	of	of the # "the screen of the phone" is the phone screen

        # Numbers. The articles say one as well, so one may be left out.
        ordinal	1	first	1 st	one st
        ordinal	2	second	2 nd
        ordinal	3	third	3 rd
        ordinal	4	fourth	4 th
        ordinal	5	fifth	5 th
        ordinal	6	sixth	6 th
        ordinal	7	seventh	7 th
        ordinal	8	eighth	8 th
        ordinal	9	ninth	9 th
        ordinal	10	tenth	10 th
        ordinal	11	eleventh	11 th
        ordinal	12	twelfth	12 th
        ordinal	13	thirteenth	13 th
        ordinal	14	fourteenth	14 th
        ordinal	15	fifteenth	15 th
        ordinal	16	sixteenth	16 th
        ordinal	17	seventeenth	17 th
        ordinal	18	eighteenth	18 th
        ordinal	19	nineteenth	19 th
        ordinal	20	twentieth	20 th
        ordinal	21	twenty first	21 st
        ordinal	22	twenty second	22 nd
        ordinal	23	twenty third	23 rd
        ordinal	24	twenty fourth	24 th
        ordinal	25	twenty fifth	25 th
        ordinal	26	twenty sixth	26 th
        ordinal	27	twenty seventh	27 th
        ordinal	28	twenty eighth	28 th
        ordinal	29	twenty ninth	29 th
        ordinal	30	thirtieth	30 th
        ordinal	31	thirty first	31 st

        # Units and portions: they change what is meant.
        classifier	person	persons	people	pax	item	items # beside a number they say no more
        measure	cup	cup of	mug	mug of
        measure	glass	glass of
        measure	bottle	bottle of
        measure	slice	slice of
        measure	pair	pair of	a pair of
        measure	box	box of
        measure	packet	packet of	pack	pack of
        measure	bag of
        measure	strip	strip of
        measure	tube	tube of
        measure	jar	jar of
        measure	can of	tin of
        measure	bowl	bowl of
        measure	plate of
        measure	kilo	kg	kilogram	kilogramme	kilo of	kg of	kilogram of
        measure	gram	g	gramme	gram of
        measure	litre	liter	l	litre of	liter of
        measure	milligram	mg	milligramme
        measure	millilitre	ml	milliliter
        measure	metre	meter	m
        measure	kilometre	km	kilometer
        measure	drop	drop of
        measure	spoonful	spoonful of
        measure	percent	%	per cent
        measure	single # a single ticket is a ticket for one, or one way
        measure	double
        measure	triple
        measure	couple

        # Time.
        time	today	for today
        time	tomorrow	for tomorrow
        time	yesterday
        time	the day after tomorrow
        time	the day before yesterday
        time	tonight	this evening	this night	for tonight
        time	this morning
        time	this afternoon
        time	tomorrow morning	in the morning tomorrow	tomorrow in the morning
        time	tomorrow afternoon	in the afternoon tomorrow	tomorrow in the afternoon
        time	tomorrow evening	in the evening tomorrow	tomorrow in the evening
        time	tomorrow night	for tomorrow night
        time	last night
        time	morning	in the morning	a m	am in the morning
        time	afternoon	in the afternoon
        time	evening	in the evening
        meridiem	am
        time	pm	p m
        time	night	nighttime	at night
        time	overnight
        time	noon	midday	twelve noon	at noon	at midday
        time	midnight	at midnight
        time	lunchtime	lunch time	at lunchtime
        time	weekend	on the weekend	at the weekend	this weekend	for the weekend
        time	monday	mon	on monday	this monday	for monday	for this monday	on this monday
        time	tuesday	tue	tues	on tuesday	this tuesday	for tuesday	for this tuesday	on this tuesday
        time	wednesday	wed	on wednesday	this wednesday	for wednesday	for this wednesday	on this wednesday
        time	thursday	thu	thurs	on thursday	this thursday	for thursday	for this thursday	on this thursday
        time	friday	fri	on friday	this friday	for friday	for this friday	on this friday
        time	saturday	on saturday	this saturday	for saturday	for this saturday	on this saturday
        time	sunday	on sunday	this sunday	for sunday	for this sunday	on this sunday
        time	january	jan
        time	february	feb
        time	march
        time	april	apr
        time	june
        time	july
        time	august	aug
        time	september	sept
        time	october	oct
        time	november	nov
        time	december	dec
        time	this week
        time	next week	for next week
        time	last week
        time	this month
        time	next month
        time	this year
        time	next year
        time	minute	min
        time	hour	hr	for an hour
        time	week	for a week
        time	month	for a month
        time	o'clock	oclock	o clock
        deixis	NOW	now	right now	at the moment	currently	at present	presently	at this time	at this moment	as of now # no other time was named
        time	immediately	right away	at once	straight away	straightaway
        time	as soon as possible	asap
        time	later	later on
        time	daily	every day	each day	per day
        time	weekly	every week	each week	per week
        time	monthly	every month	each month
        time	hourly	per hour	every hour
        time	early
        time	earlier
        time	late
        time	soon	shortly
        same	later than that
        same	next
        same	last	final
        same	previous
        same	past
        same	current

        # Direction and place.
        way	left	the left	left hand	left hand side	left side	on my left	to the left	on the left	over on the left	over to the left	leftmost
        way	left	on the left hand side	on the left side
        way	right	the right	right hand	right hand side	right side	on my right	to the right	on the right	over on the right	over to the right
        way	right	on the right hand side	on the right side
        way	straight	straight ahead	straight on	straight forward
        way	up	upward	upwards
        way	down	downward	downwards
        way	off
        way	out
        way	away
        way	inside	indoors	indoor
        way	outside	outdoors	outdoor
        way	upstairs
        way	downstairs
        way	abroad	overseas	to another country	to a foreign country	in another country	from another country	from abroad
        way	abroad	in a foreign country	another country	a foreign country
        way	domestic	within the country	inside the country	inland
        way	front	at the front
        way	back	rear	at the back	in the back
        way	high
        way	higher	higher up	further up	upper
        way	low
        way	lower	lower down	further down
        way	middle	centre	center
        way	nearby	near here	around here	close by	near by	in the area	close to here	round here
        way	next door	in the next room	in the room next door

        # What is asked for: with who does it, because a question word comes first.
        which	WHERE	where can i find	where do i find	where would i find	where will i find	where could i find
        which	WHERE	where can we find	which way is	which way to	which way are	whereabouts is	whereabouts are	what is the location of
        which	WHERE	where can i locate	in what place	in which place	at what place	where is there
        which@start	WHERE	location of	the location of
        which	WHERE TO	how do i get to	how can i get to	how do you get to	how to get to	how do we get to	how can we get to	which way do i go to
        which@start	WHERE TO	directions to	way to	the way to # "is this the way to the station" does not ask where
        which	WHERE TO	what is the way to	can you direct me to	how could i get to	what is the best way to get to
        which	WHERE TO	what is the best way to the	how would i get to	can you tell me the way to	could you tell me the way to
        which+me	WHERE GET	where can i get	where can i buy	where do i buy	where could i get	where could i buy	where do i get
        which+you	WHERE	where do you	where can you
        which+you+be	WHERE	where are you
        which+you+past	WHERE	where did you
        # "Where should I pay" asks what "where do I pay" asks.
        which+me	WHERE	where should i
        which+me	WHEN	when should i	what time should i	at what time should i
        which+me	HOW OFTEN	how often should i	how many times a day should i
        which+me	HOW MUCH	how much should i
        which+me	HOW LONG	how long should i
        which+me	HOW MANY	how many should i
        which+me	WHAT	what should i	which should i
        which+me	WHO	who should i
        which+we	WHERE	where should we
        which+we	WHEN	when should we	what time should we	at what time should we
        which+we	HOW OFTEN	how often should we	how many times a day should we
        which+we	HOW MUCH	how much should we
        which+we	HOW LONG	how long should we
        which+we	HOW MANY	how many should we
        which+we	WHAT	what should we	which should we
        which+we	WHO	who should we
        which	WHERE	where	whereabouts
        which	HOW MUCH	how much is	how much are	how much does it cost	how much for	how expensive is
        which	HOW MUCH	what is the price of	what is the cost of	what is the price for	what do you charge for	how much do you charge for
        which	HOW MUCH	how much would it be for	how much will it be for	how much is it for	what is the charge for	how pricey is	what is the fee for
        which@start	HOW MUCH	price of	cost of	the price of	the cost of
        which	HOW MUCH	how much is the cost of	how much would it cost for	how much does it cost for	how much do you want for
        which	HOW MUCH	how much is it to	how much does it cost to	what does it cost to	how much do you charge to	how much would it cost to
        which	HOW MUCH	how much would it be to
        which	HOW MUCH	what is the price	what is the cost	how much would it cost	how much will it cost	what is the total cost of
        which@start	HOW MUCH AMOUNT	amount of	total amount of
        which	HOW MUCH AMOUNT	what amount	what amount of	what is the amount of	what is the total amount of
        which+you	HOW MUCH	how much do you	how much can you
        which	HOW MUCH	how much
        same	price
        questionCloser	cost # "how much does a room cost"
        which+you	HOW MANY	how many do you	how many have you
        which@start	HOW MANY	number of	total number of	count of
        which	HOW MANY	how many	what number of	what is the number of	what is the total number of	what is the count of
        which	WHEN	what hour	at which time
        which	WHEN	what day is	what date is	what day does	what date does	on what day	on what date	on which day	on which date	at what time
        which	WHEN	what time has	what time is it that
        which+you	WHEN	when do you	what time do you	when can you	what time can you	at what time do you	until when do you
        which+you+be	WHEN	when are you	what time are you
        which+you+future	WHEN	when will you	what time will you
        which+you+past	WHEN	when did you
        which	WHEN	when	what time
        which+you+future	HOW LONG	how long will you	how long are you going to
        which+you	HOW LONG	how long do you	how long can you
        which+you+done	HOW LONG	how long have you
        which	HOW LONG	how long will it take	how long will it take to	how long does it take to get to	how long will it take to get to
        which	HOW LONG	how long	how much time	for how long	how long does	how long is	how long does it take	how long does it take to	duration
        which	HOW FAR	how far	how far is it	how far is	what distance	how distant	how far away is	what is the distance	how far away
        which	HOW OFTEN	how often	how frequently	how regularly	how many times a day	how many times per day
        which	HOW OLD	how old is	how old are	what age is
        which	HOW OLD	how old	what age
        which+you+be	HOW OLD	how old are you
        which	WHO	who	whom
        which	WHOSE	whose	whose is
        which+you	WHY	why do you
        which	WHY	why	how come	for what reason	what is the reason	what is the reason for
        which@start	WHY	reason for	reason why
        which	WHY	what is the reason why	how is it that
        which+me	HOW KNOW	how do i know	how can i know	how would i know	how can i tell	how do i tell	how do i know if	how can i know if	how can i tell if
        which	HOW KNOW	how do you know	how do you know if	how do you tell	how would you know # signs of it, not it
        which+you	WHAT	what do you	what can you	which do you	what would you	which would you	what could you
        which+you+be	WHAT	what are you
        which+you+past	WHAT	what did you	which did you
        which@start	WHAT	which is	which are	which one is
        which	WHAT DOES	what does	what do # "what does a room cost" is not "which room"
        which	WHAT	what	which	what sort of	what kind of	what type of	which kind of	which sort of	which one	which ones	which of
        which	HOW	how
        scope	how many times

        # Asking for the way to do it.
        howto+me	how do i	how can i	how could i	how would i	how should i	how might i	how may i	how am i able to	how would i be able to
        howto+me	what do i need to do to	what do i do to	what can i do to	what would i do to	what should i do to	what must i do to	what do i have to do to
        howto+me	what do i do if i want to	how do i go about	how would i go about	how can i go about	how do i begin to	how do i start to	what ways can i
        howto+me	i do not know how to	i am not sure how to	i have no idea how to	tell me how i can	show me how i can	explain how i can	tell me how i
        howto+me	i want to know how to	i need to know how to	i would like to know how to	i want to know how i can	know how i can	what steps do i take to
        howto+me	what steps do i need to take to	what steps should i take to	what steps can i take to	walk me through	guide me through	take me through
        howto+me	teach me to	teach me how to	tell me how to	show me how to	can you tell me how to	could you tell me how to	can you show me how to
        howto+me	can you teach me how to	can you teach me to	can you explain how to	could you show me how to	can you tell me how i can	can you tell me how i
        howto+me	could you tell me how i can	can you help me figure out how to	i need to find out how to	how do i get
        howto+we	how do we	how can we	how could we	how should we
        howto	how to	how do you	how does one	how would you	how would one	how can you	what is the process for	what is the process to
        howto	what is the process of	what is the procedure for	what is the procedure to	what are the steps to	what are the steps for	what are the steps in
        howto	what are the steps required for	what are the steps required to	what are the steps to take to	do not know how to	not sure how to
        howto	what is the best way to	what is the easiest way to	the best way to	what are some ways to	what are ways to	what is a good way to
        howto	what is the right way to	instructions on how to	explain how to	learn how to	figure out how to	find out how to	know how to	do you know how to

        # Asking to be told.
        info	what is	what are	what is the	tell me	tell us	let me know	inform me	do you know	do you know what
        info	could you tell me	can you tell me	could you tell us	can you tell us	could you please tell me	can you please tell me	please tell me
        info	i want to know	i would like to know	i need to know	i wonder	i wonder what	do you happen to know	could you say	can you let me know
        info	could you let me know	may i know	may i ask	can i ask	could i ask	i want to find out	find out	can i find out	can i know	i need to find out
        info	can you find out	look up	can you look up	give me the	any idea	any idea what	do you have any idea	i was wondering	i was wondering what
        info	explain	explain to me	can you explain	could you explain	can you explain to me	specify	clarify	i am curious	i am curious about
        info	i am curious to know	fill me in on	give me information on	give me information about	know more about	learn more about
        info	find out more about	tell me more about	more information about	pull up	can you pull up	curious	i wonder about
        info	what is my	tell me my	what are my

        # Actions: each line is one. What is done for the speaker in any case, whoever does it, is a service.
        act	see	be seen by	get in with
        act	consult
        act	make an appointment with	book an appointment with	book in with	slot with	appointment with
        service	reserve	book me	book us	make a reservation for	make a booking for	make a reservation	make a booking	to book
        service	reserve	book a	book an	book the	reserve a	book another	book one	book two	book my	book flight	book hotel	book ticket	book room
        service	reserve	book table	book train	book appointment	book this	book that	book it	book some
        service+me+done	reserve
        service+we+done	reserve	we made a reservation
        service	reserve
        same	reservation # a book and a booking look alike here: endings are taken off
        act	read
        service	cancel	call off
        service	cancel	canceled	cancellation
        service	reschedule	move my appointment	shift my appointment	change my appointment	move the appointment	change the appointment
        service	postpone	put off	push back
        service	confirm	verify	confirmation
        service	change	update	modify	amend	edit
        act	alter
        service	exchange money	change money	changing money	exchange currency	exchange cash	swap money	change some money	exchange some money
        weak	buy	purchase # a shop's goods are asked for in order to be bought
        act+me	buy it	i will take it	i will buy it	i would like to buy it	i would like to take it	i take it
        act+me	not buy it	i will not take it	i will not buy it
        act	sell
        act	buy from me	do you buy	will you buy	would you buy	can you buy	could you buy	do you purchase
        service	send	post	mail	ship	dispatch	send off	post off	mail off
        act	collect	pick up	come for	fetch	take delivery of	pick it up
        act	receive
        act	get back	be given back
        act	deliver	delivery
        act	drop off
        act	return	bring back	give back	take back	hand back	hand in	hand back in	come back with
        act+wish+me	borrow	lend me	can you lend me	could you lend me	would you lend me	will you lend me # lending to me is my borrowing
        act	borrow	take out on loan	take on loan	have on loan
        act	lend	loan
        service	renew	renewal
        service	extend	prolong	extension	make longer
        act+may+me	rent	do you rent	do you hire	do you rent out	do you hire out	can you rent me	could you rent me # a shop is asked for what is wanted there
        act	rent out	hire out	let out
        act	rent
        act	lease
        act	pay	settle	pay for	payment
        act	pay by card	pay with card	pay with a card	pay with my card	pay using a card	use a card	use my card
        act+may+me	pay by card	do you take cards	do you accept cards	do you take card	can i use a card	can i use card	take cards
        act	pay by credit card	pay with credit card	pay with a credit card	pay by credit	use a credit card
        act+may+me	pay by credit card	do you take credit cards	do you accept credit cards	do you take credit card
        act	pay by card
        act	pay by credit card
        act	pay cash	pay in cash	pay by cash	pay with cash	use cash
        act	pay separately	go dutch	each pay separately
        service	refund	reimburse	reimbursement	money back	get my money back	my money back	the money back	get the money back
        act	eat	have my meals	dine
        act	drink
        act	take photo	take photos	take a photo	take pictures	take a picture	photograph	photography	take photographs	take a photograph
        service	sign up	register	enrol	enroll	sign me up	registration	enrollment	enrolment	put me on the books	get registered
        act	deregister	unregister	unsubscribe
        act	join	become a member of	become a member
        act	speak	talk
        act	call	phone someone	ring up	ring	telephone someone	make a call to	give a call	dial	place a call to	make a phone call to	call up
        act	call	call me a	call me an	call us a	call us an	call for a	call for an
        service	call a taxi	call me a taxi	call us a taxi	get me a taxi	get us a taxi	get a taxi	order a taxi	order me a taxi	call me a cab	call a cab
        service	call a taxi	get me a cab	call us a cab	book a taxi	book me a taxi
        act	call back	call me back	call us back	ring me back # a call in answer
        act	call me # a call to the speaker, or a name
        act	be named	refer to me as	address me as	be called	want to be called	like to be called
        same+info	YOUR NAME
        same+info	YOUR NAME
        same	my name	am i called	do you call me	name am i called
        same	YOUR NAME
        act	will help	what will help	what would help	what can help	what could help	what helps	will it help	would it help # doing good, not being asked to
        act	what can be asked	what can i ask	what can i ask you	what may i ask	what may i ask you	what am i allowed to ask # what may be talked about
        act	what can be asked	questions can i ask	questions can i ask you	things can i ask	things can i ask you	questions may i ask
        act	what can be asked	what can you be asked	questions am i allowed to ask	what are you able to answer
        same	who knows	who can say	who can tell	who is to say # doubt
        act	mean	meaning	meaning of	definition	definition of	define	what is meant by	what is the meaning of	what is the definition of
        act	remember	recall
        act	NOT REMEMBER	do not remember	can not remember	can not recall	do not recall
        act	remind me	set a reminder	set me a reminder	set up a reminder	make a reminder	create a reminder
        act	connect	sync	synchronise	synchronize	link
        act	disconnect	unpair	unsync	unlink
        act+ask	accept	do you accept
        act	accept	take as payment
        same	remaining	remain	is left	are left	left over
        act	latest	most recent	newest
        same	time zone	timezone
        act	answer	reply	respond	response
        same	opinion	opinion on	opinion of	opinion about	thoughts on	thoughts about	view on	views on	take on
        act	hear
        act	understand	follow you
        act	do you understand	do you understand me	can you understand	can you understand me	you understand me # asking whether one was understood
        act	repeat	say again	say that again	say it again	repeat that	repeat it
        act	write down	jot down	write it down	write that down
        act	spell
        act	translate	translation
        act	open
        act	close	shut
        act	start	begin	commence
        act	stop
        act	end	finish
        act	leave	depart	set off	departure
        act+me+done	leave behind	i left	i have left	i left behind	i have left behind
        act+we+done	leave behind	we left	we have left
        act	leave behind	leave my
        act	arrive	arrived yet	arrival	turned up yet	have turned up	has turned up	not turned up	show up	get here
        act	come
        act	come in
        act	enter	go inside	get into	go into
        act	go in
        act	go out	get out	leave the building
        act+may+me	go	can i get there	can i get to	can i go there
        act	go
        act	sit	sit down	be seated	take a seat	have a seat
        act	stand	stand up
        act	wait	hang on	hold on
        act	wait a moment	one moment	just a moment	just a second	one second	wait a second	wait a minute	hang on a moment	hold on a moment	just a minute
        act	park
        service	clean	clean up
        act	tidy	tidy up
        act	wash	launder
        act	iron
        act	dry
        service	repair	fix	mend	get repaired	have repaired	get fixed	have fixed
        service	replace	change over
        service	exchange	swap	swap for	exchange for	change for	swap over
        act	broken	is broken	are broken	not working	out of order	does not work	is not working	are not working	do not work	not work	faulty	defective
        act	broken	bust	kaput	malfunctioning	is faulty	is out of order
        act	broken	not function	does not function	is defective	is not functioning
        act	break
        act	stuck	is stuck	got stuck	has got stuck	jammed	is jammed
        act	forget
        act	miss
        act	break
        act	cut
        act	burn	burnt
        act	find	locate
        act	search for	look for	looking for
        act+past	be stolen	was stolen	were stolen	has been stolen	have been stolen	got stolen	is stolen	been stolen
        act+past+me	be robbed	i was robbed	i have been robbed	i got robbed	i have just been robbed	i was mugged	i have been mugged
        act+past	be robbed	was robbed	has been robbed	got robbed
        act+past	be bitten by	was bitten by	been bitten by	have been bitten by	has been bitten by	got bitten by	were bitten by
        act+past	be stung by	has been stung by
        act+past	be hit by	was hit by	been hit by	have been hit by	has been hit by	got hit by
        act+past	be injured	was injured	has been injured	got injured	is injured	got hurt	was hurt	injured	have been injured
        act	someone injured	someone is hurt	somebody is hurt	someone is injured	somebody is injured	someone got hurt	somebody got hurt
        act+past	be cancelled	was cancelled	has been cancelled	is cancelled	got cancelled	have been cancelled	was canceled	has been canceled
        act+past	be delayed	was delayed	has been delayed	is delayed	delayed	have been delayed
        act+past	be damaged	was damaged	has been damaged	is damaged	got damaged	damaged	have been damaged
        act+past	be broken into	was broken into	has been broken into	got broken into	been broken into
        act	steal
        act	rob
        scope	hurt
        act	hurt	ache	is sore	is painful	are sore	are painful	painful	sore
        act	pain in	a pain in	pains in
        same	pain	pains
        scope	feel	am feeling	is feeling	are feeling # a state: it goes on anyhow
        act	feel
        act	ill	unwell	not well	poorly	feel unwell	feel ill	feel poorly	not feel well	am not feeling well	am ill	am unwell
        act	sick
        act	dizzy	feel dizzy	feeling dizzy	am feeling dizzy	light headed	lightheaded	feel light headed	giddy	feel giddy
        same	nauseous	feel nauseous	nauseated	feel nauseated	feeling nauseous	am feeling nauseous
        act	faint
        act	smell of	smell like	stink of	smelling of
        act	smell
        act	turn left	take a left	go left	make a left	turn to the left
        act	turn right	take a right	go right	make a right	turn to the right
        act	vomit	throw up	be sick	puke
        act	cough
        act	trim
        act	dye	colour my hair	color my hair	dye my hair
        act	shave
        act	try on	try it on
        same	fitting room	the changing room	a changing room	dressing room # "changing" is "change" here, and "change rooms" another thing
        act	put on hold	set aside	keep for me	put aside
        service	top up	add credit	put credit on	add credit to	put credit	put some credit on	put on some credit	put on credit	put some credit
        service	top up	load credit	add some credit	add some credit to
        act	charge up	charge my	recharge my battery	recharge
        service	print	print out	printing
        service	copy	photocopy	make a copy of	make copies of	duplicate
        service	scan
        act	download
        act	upload
        act	withdraw	draw out	withdrawal	take money out of
        act	deposit	pay in	put in my account	put money into
        service	send money	transfer money	transfer some money	money transfer	make a money transfer	make a transfer	send some money	wire money	remit
        service	send money	remittance	wire some money	send cash
        act	transfer
        same	exchange rate	currency rate	rate of exchange	rate for currency	conversion rate
        service	open an account	open account	set up an account	open a bank account	open bank account
        service	close an account	close my account	close account	close my bank account	close a bank account
        act	sign
        same	signature
        act	fill in	fill out
        act	fill up	fill up the tank	top off
        act	apply	apply for
        act	complain	make a complaint	complaint	lodge a complaint	file a complaint
        act	report
        act	smoke
        act	watch
        act+you	TOLD ME	you told me # "tell me" asks
        act	listen to
        act	stay
        act	check in	checking in
        act	check out	checking out	check out of
        act	wake up
        act	turn on	switch on	power on
        act	turn off	switch off	shut off	power off	shut down
        act	turn up	increase
        act	turn down	decrease	reduce
        act	louder	more loudly	speak up
        service	forward	redirect
        act	put
        act	take away
        act	remove	delete	erase
        act	take off
        act	get rid of
        same@final	takeaway
        same	takeaway
        service	add	put in	add on
        act	include	included in the room rate
        act	keep	hold onto	hang onto
        act+may+me	walk	can i walk	can i walk there	can i get there on foot	can i go there on foot	can you get there on foot	can you walk there
        act	walk	go on foot	go there on foot	walk there	get there on foot
        act	change trains	transfer trains
        act	order	place an order for	put in an order for
        act	recommend	suggest	suggestion	recommendation
        act	taste
        act	heat	heat up	warm up
        act	wrap	wrap up
        act	gift wrap	giftwrap
        act	weigh
        service	insure	get insurance for	take out insurance for
        act	declare
        service	upgrade
        act	share
        act	split
        act	join the queue	queue	line up
        service	block	freeze	put on a block	put on a hold	put on a freeze	put on a stop	put a block on	put a hold on	put a freeze on	put a stop on
        service	block	place a block on	place a hold on	place a freeze on
        service	unblock	unfreeze
        act	unlock
        service	activate
        act	set up
        act	vaccinate	vaccination	vaccine	immunisation	immunization
        act	inject	injection	jab
        act	check up	checkup	check over
        act	examine	look at my	take a look at
        act	look at	have a look at
        act	just looking	only looking	just browsing	only browsing	browsing	just having a look	having a look around # no help is wanted
        act	anyone sitting	somebody sitting	someone sitting	anybody sitting # whether a seat is free is not being asked to sit
        act	have used	have i used	did i use	have we used	we have used	been used # what is gone
        act	try
        act	use	make use of
        act	get	got	gotten
        act	take
        act	lock
        act	unpack

        # Actions that have no equals here; listed so that they are known for actions, and "me" behind them for an object.
        act	owe
        act	meet
        act	tell
        act	show
        act	ask
        act	invite
        act	introduce
        act	greet
        act	chase
        act	attack
        act	kick
        act	punch
        act	push
        act	pull
        act	hit
        act	slap
        act	bite
        act	kill
        act	shoot
        act	threaten
        act	harass
        act	insult
        act	touch
        act	kiss
        act	hug
        act	marry
        act	love
        act	hate
        act	trust
        act	believe
        act	agree
        act	disagree
        act	promise
        act	blame
        act	accuse
        act	arrest
        act	charge
        act	catch
        act	cheat
        act	trick
        act	feed
        act	cook
        act	bake
        act	boil
        act	grill
        act	roast
        act	peel
        act	chop
        act	stir
        act	pour
        act	fill
        act	spill
        act	throw
        act	hold
        act	move
        act	shift
        act	drag
        act	hang
        act	hide
        act	aim
        act	wear
        act	undress
        act	tie
        act	untie
        act	sew
        act	measure
        act	count
        act	divide
        act	check
        act	inspect
        act	search
        act	notice
        act	stare
        act	treat
        act	heal
        act	cure
        act	bleed
        act	swell
        act	itch
        act	sting
        act	sweat
        act	shiver
        act	sneeze
        act	breathe
        act	choke
        act	swallow
        act	chew
        act	spit
        act	pass
        act	fail
        act	choose
        act	decide
        act	prefer
        act	guess
        act	hope
        act	expect
        act	prepare
        act	arrange
        act	organise
        act	organize
        act	visit
        act	attend
        act	travel
        act	ride
        act	crash
        act	tow
        act	steer
        act	pedal
        act	swim
        act	dive
        act	sail
        act	climb
        act	jump
        act	run
        act	jog
        act	fall
        act	slip
        act	twist
        act	sprain
        act	scrape
        act	earn
        act	save
        act	spend
        act	win
        act	donate
        act	offer
        act	forbid
        act	ban
        act	warn
        act	advise
        act	describe
        act	mention
        act	discuss
        act	argue
        act	shout
        act	whisper
        act	sing
        act	dance
        act	laugh
        act	cry
        act	smile
        act	sleep
        act	relax
        act	live
        act	work
        act	study
        act	learn
        act	teach
        act	practise
        act	build
        act	draw
        act	invent
        act	produce
        act	carry
        act	unload
        act	fold
        act	unfold
        act	unwrap
        act	tear
        act	rinse
        act	wipe
        act	sweep
        act	deny
        act	admit
        act	write
        act	install
        act	restart
        act	reboot
        act	reset
        act	plug
        act	unplug
        act	knock
        act	press
        act	turn
        act	twirl
        act	continue
        act	quit
        act	belong
        act	contain
        act	exclude
        act	own
        act	lack
        act	seem
        act	appear
        act	become
        act	happen
        act	occur
        act	exist
        act	recognise
        act	recognize
        act	realise
        act	realize
        act	know
        act	think
        act	wonder
        act	worry
        act	bother
        act	disturb
        act	annoy
        act	interrupt
        act	rescue
        act	protect
        act	guard
        act	listen
        act	say
        act	interpret
        act	pronounce
        act	collapse
        act	drown
        act	explode
        act	leak
        act	drip
        act	flood
        act	melt
        act	rot
        act	expire
        act	vanish
        act	disappear
        act	limp
        act	suffer
        act	die
        act	survive
        act	recover
        act	improve
        act	worsen

        # Things: each line is one meaning at a counter.
        same	toilet	restroom	washroom	loo	lavatory	wc	toilets
        same	bathroom
        same	ladies room	the ladies	women toilet	ladies toilet
        same	gents	men toilet	gents toilet
        same	lift	elevator
        same	stairs	staircase	stairway
        same	escalator	moving stairs
        same	entrance	way in
        same	exit door	way out	exit
        same	emergency exit	fire exit
        same	reception	front desk	reception desk
        same	cloakroom	coat check	checkroom
        same	room	hotel room
        same	double room
        same	single room
        same	twin room	twin
        same	flat	apartment
        same	home
        same	house
        same	address	home address
        same	phone	telephone	mobile	mobile phone	cell phone	cellphone	smartphone
        same	phone number	telephone number	mobile number	contact number	cell number
        same	sim card	sim
        same	laptop	notebook computer
        same	computer	pc
        same	phone charger
        same	wifi	wi fi	wireless internet	wireless network
        same	internet	internet connection
        same	password	passcode	pass code
        same	email	e mail
        same	email address
        same	website	web site	webpage
        same	screen	display
        same	cracked	crack	smashed	shattered
        same	ticket
        same	return ticket	round trip ticket	round trip	return trip	roundtrip	roundtrip ticket
        same	one way ticket	one way	single ticket to
        same	adult	grown up	grownup
        same	senior	pensioner	old age pensioner	senior citizen	oap
        same	student	pupil
        same	discount	reduction	money off
        same	audio guide	audioguide
        same	guided tour	tour with a guide
        same	leaflet	brochure	pamphlet	flyer
        same	souvenir shop	gift shop
        same	shop	store
        same	grocery store	grocery
        same	pharmacy	chemist	drugstore	drug store	chemist's
        same	bakery	baker
        same	hairdresser	hair salon	hair stylist	stylist
        same	barber	barbershop
        same	garage	car workshop	repair shop
        same	petrol station	gas station	filling station	service station
        same	petrol	gasoline
        same	police
        same	police station
        same	cash machine	atm	cash point	cashpoint	cash dispenser
        same	train station	railway station	rail station
        same	bus stop
        same	bus station
        same	subway	metro	underground	tube station	subway station
        same	platform
        same	track
        same	taxi	cab	taxicab
        same	plane	airplane	aeroplane	aircraft
        same	car	automobile
        same	bicycle	bike	push bike
        same	motorbike	motorcycle
        same	gearbox	transmission
        same	automatic
        same	automatic gearbox
        same	manual
        same	manual gearbox
        same	tyre	tire
        same	flat tyre	flat tire	puncture	punctured tyre	punctured tire
        same	brake
        same	full tank	tank full	tank be full	full tank of petrol
        same	car park	parking lot	parking garage
        same	parking space	parking spot
        same	parking fine	parking ticket	parking penalty
        same	driving licence	driving license	driver's license	driver's licence	drivers license	driver licence
        same	licence	license
        same	id card	my id	an id	photo id	identity card	identification	proof of identity
        same	form	application form
        same	document
        same	receipt	proof of purchase	sales slip
        same	bill	the check	the tab
        same@start	bill	check please
        same	cash
        same	money
        same	coin	loose change	small change
        same	banknote	note	bank note
        same	account	bank account
        same	current account	checking account # not whatever account there is now
        same	balance	account balance
        same	pin	pin number	pin code
        same	fee
        same	commission
        same	yen	japanese yen
        same	dollar	usd	us dollar	american dollar	$	buck
        same	euro	eur	€
        same	pound sterling	gbp	£	british pound
        same	baht	thai baht
        same	parcel	package
        same	letter
        same	stamp	postage stamp
        same	registered mail	registered post	registered letter
        same	express mail	express post	express delivery	special delivery
        same	library card	library membership card
        same	doctor	gp	physician
        person@vocative	doctor
        person@vocative	nurse
        person@vocative	officer
        person@vocative	waiter
        person@vocative	driver
        same	medicine	medication	medicines	meds
        same	tablet	pill
        same	painkiller	pain reliever	pain killer	pain relief	pain medicine	pain medication	something for the pain	pain tablet
        same	plaster	band aid	bandaid	sticking plaster
        same	ointment	salve
        same	cough syrup	cough mixture	cough linctus
        same	x ray	xray
        same	result	findings
        same	stomach	belly	tummy	abdomen
        same+me+has	headache
        scope+me+has	headache
        same+me+has	stomachache
        same+me+has	toothache
        same+me+has	sore throat	my throat sore
        same+me+has	earache
        same+me+has	backache
        same	stomachache	stomach ache	tummy ache	belly ache	bellyache	stomach pain	sore stomach	upset stomach
        same	headache	head ache	sore head
        same	toothache	tooth ache
        same	sore throat
        same	earache	ear ache
        same	backache	back ache	bad back	back pain
        same	fever
        same	cold medicine	medicine for a cold	medicine for colds
        same	cough medicine	medicine for a cough	medicine for coughs
        same	diarrhoea	diarrhea	the runs
        same	diabetic	a diabetic
        same	insurance	insurance cover	coverage
        same	shower
        same	bath	bathtub
        same	toilet paper	loo roll	toilet roll	bathroom tissue
        same	tissue	paper tissue
        same	hairdryer	hair dryer	blow dryer
        same	key card
        same	safe box	safe deposit	safety box
        same	air conditioning	air conditioner	aircon	air con	ac
        same	bed sheet
        same	noisy	loud
        same	quiet	silent
        same	luggage	baggage
        same	locker	luggage locker
        same	left luggage	luggage storage
        same	dinner	supper	evening meal
        same	starter	appetizer	appetiser
        same	dessert	sweet course
        same	child menu	children's menu	kid menu	menu for children	menu for kids	menu for the kids	menu for child	children menu
        same	high chair	highchair
        same	napkin	serviette
        same	chopstick	chop stick
        same	still water	non sparkling water	water without gas	flat water	water with no gas
        same	sparkling water	fizzy water	carbonated water	water with gas
        same	soft drink	fizzy drink
        same	french fries	fries
        same	loaf	loaf of bread
        same	bread roll	roll of bread
        same	prawn	shrimp
        same	aubergine	eggplant
        same	courgette	zucchini
        same	ice cream
        same	pepper
        same	large	big
        same	larger	bigger	larger size	bigger size # a comparison asks for another size than the word alone
        same	largest	biggest
        same	small
        same	smaller	smaller size
        same	medium	medium sized	middle sized
        same	cheap	inexpensive	low cost
        same	cheaper	less expensive
        same	cheapest	least expensive
        same	expensive	pricey	costly	dear price
        same	beautiful	lovely
        same	delicious	tasty	yummy
        same	wrong	incorrect
        same	slowly	more slowly	slow down
        same	slower
        same	quickly	more quickly	rapidly
        same	faster	quicker
        same	fast	quick
        same	available	vacant
        same	free
        same	free of charge	complimentary	for free	gratis	for nothing
        same	dirty	not clean	unclean	filthy
        same	urgent	urgently
        same	haircut
        same	fringe	bangs
        same	trousers	pants
        same	jumper	sweater	pullover
        same	trainers	sneakers
        same	colour	color
        same	pushchair	stroller	pram	buggy
        same	rubbish	garbage	trash	litter
        same	rubbish bin	trash can	dustbin	bin	garbage can
        same	to do	todo	to do list	todo list
        same	question	query
        same	problem	issue	trouble
        scope	breakfast	breakfast served
        scope	lunch	lunch served
        scope	dinner	dinner served
        same	breakfast
        same	lunch
        same	weather	weather like
        same	mistake	error
        same	timetable	schedule
        same	opening hours	opening times	business hours	hours of opening
        same	seat belt	seatbelt
        same	window seat	seat by the window	seat at the window	seat near the window	seat next to the window
        same	aisle seat	seat by the aisle	seat on the aisle
        same	window table	table by the window	table at the window	table near the window	table next to the window
        same	floor	storey
        same	holiday	vacation	vacation time
        same	movie	film
        same	cinema	movie theater	movie theatre
        same	mobile data	data plan	data package
        same	contract	agreement
        same	prepaid	pay as you go	pre paid
        same	pair of glasses	spectacles
        same	manager	supervisor
        same	rule	regulation
        same	policy	policies	guideline
        same	television	tv	telly
        same	refrigerator	fridge
        same	photo	picture
        same	job	occupation	profession	line of work
        same	salary	wage
        same	paycheck	pay check	pay cheque	paycheque	pay slip	payslip
        same	day off	days off	time off	pto	paid time off
        same	expiry date	expiration date	date of expiry	date of expiration
        same	date of birth	birth date	birthdate
        same	decline	reject
        same	funny	amusing	humorous
        same	substitute	replacement for	alternative to	alternative for
        same	text message	sms
        same	hand luggage	carry on	hand baggage	cabin bag	cabin luggage	carry on bag	carry on luggage
        same	human	human being	real person	actual person	real human	real human being
        same	calendar	agenda
        same	nearest	closest
        same	airline	air line	carrier
        same	trip	journey
        same	country	nation
        same	one bill	single bill	bill for everyone	one bill for everyone	bill together # one for several is not the usual one
        same	music	songs
        same	seat taken	seat occupied
        same	seat free	seat available	seat vacant
        same	ready	ready yet
        same	well done # a steak

        # Things and qualities that have no equals here; listed so that they are known words: by ear, one known word is no slip for another.
        same	seat
        same	chair
        same	bed
        same	sheet
        same	cushion
        same	duvet
        same	quilt
        same	blanket
        same	pillow
        same	towel
        same	soap
        same	shampoo
        same	comb
        same	brush
        same	toothbrush
        same	toothpaste
        same	razor
        same	mirror
        same	lamp
        same	light
        same	bulb
        same	switch
        same	socket
        same	cable
        same	adapter
        same	charger
        same	battery
        same	remote
        same	kettle
        same	oven
        same	stove
        same	microwave
        same	pan
        same	pot
        same	plate
        same	fork
        same	spoon
        same	knife
        same	straw
        same	tray
        same	menu
        same	dish
        same	meal
        same	food
        same	snack
        same	soup
        same	salad
        same	rice
        same	noodle
        same	pasta
        same	pizza
        same	bread
        same	toast
        same	butter
        same	honey
        same	cheese
        same	egg
        same	meat
        same	beef
        same	pork
        same	lamb
        same	chicken
        same	duck
        same	turkey
        same	ham
        same	bacon
        same	sausage
        same	steak
        same	burger
        same	fish
        same	salmon
        same	tuna
        same	cod
        same	crab
        same	lobster
        same	oyster
        same	squid
        same	seafood
        same	vegetable
        same	potato
        same	tomato
        same	onion
        same	garlic
        same	carrot
        same	cabbage
        same	lettuce
        same	cucumber
        same	mushroom
        same	bean
        same	pea
        same	corn
        same	spinach
        same	pumpkin
        same	olive
        same	nut
        same	peanut
        same	almond
        same	walnut
        same	fruit
        same	apple
        same	orange
        same	lemon
        same	lime
        same	banana
        same	grape
        same	mango
        same	melon
        same	pineapple
        same	peach
        same	pear
        same	cherry
        same	strawberry
        same	berry
        same	coconut
        same	sugar
        same	salt
        same	sauce
        same	oil
        same	vinegar
        same	mustard
        same	ketchup
        same	mayonnaise
        same	spice
        same	water
        same	milk
        same	cream
        same	yoghurt
        same	yogurt
        same	tea
        same	coffee
        same	juice
        same	beer
        same	wine
        same	whisky
        same	vodka
        same	cocktail
        same	cola
        same	lemonade
        same	cake
        same	pie
        same	tart
        same	biscuit
        same	cookie
        same	muffin
        same	croissant
        same	bagel
        same	bun
        same	pastry
        same	doughnut
        same	pancake
        same	waffle
        same	chocolate
        same	candy
        same	sweet
        same	gum
        same	flour
        same	dough
        same	sandwich
        same	gluten
        same	lactose
        same	dairy
        same	soy
        same	wheat
        same	shellfish
        same	latte
        same	cappuccino
        same	espresso
        same	mocha
        same	decaf
        same	head
        same	hair
        same	face
        same	eye
        same	ear
        same	nose
        same	mouth
        same	lip
        same	tooth
        same	tongue
        same	throat
        same	neck
        same	shoulder
        same	arm
        same	elbow
        same	wrist
        same	finger
        same	thumb
        same	nail
        same	chest
        same	breast
        same	heart
        same	lung
        same	waist
        same	hip
        same	leg
        same	thigh
        same	knee
        same	ankle
        same	foot
        same	toe
        same	heel
        same	skin
        same	bone
        same	muscle
        same	joint
        same	blood
        same	brain
        same	liver
        same	kidney
        same	bladder
        same	bowel
        same	flu
        same	asthma
        same	diabetes
        same	cancer
        same	stroke
        same	rash
        same	infection
        same	virus
        same	wound
        same	bruise
        same	blister
        same	fracture
        same	cramp
        same	nausea
        same	constipation
        same	heartburn
        same	migraine
        same	insomnia
        same	anxiety
        same	pressure
        same	pulse
        same	temperature
        same	needle
        same	bandage
        same	cast
        same	crutch
        same	stitch
        same	capsule
        same	syrup
        same	spray
        same	inhaler
        same	insulin
        same	antibiotic
        same	vitamin
        same	dose
        same	aspirin
        same	ibuprofen
        same	paracetamol
        same	penicillin
        same	sunscreen
        same	condom
        same	nappy
        same	diaper
        same	tampon
        same	pad
        same	mask
        same	glove
        same	thermometer
        same	ambulance
        same	stretcher
        same	surgeon
        same	dentist
        same	patient
        same	ward
        same	clinic
        same	hospital
        same	train
        same	bus
        same	coach
        same	tram
        same	ferry
        same	boat
        same	flight
        same	van
        same	truck
        same	lorry
        same	scooter
        same	helmet
        same	wheel
        same	engine
        same	boot
        same	bonnet
        same	windscreen
        same	fuel
        same	diesel
        same	road
        same	street
        same	motorway
        same	bridge
        same	tunnel
        same	corner
        same	crossing
        same	junction
        same	roundabout
        same	station
        same	gate
        same	terminal
        same	airport
        same	port
        same	harbour
        same	harbor
        same	border
        same	customs
        same	visa
        same	passport
        same	fare
        same	aisle
        same	window
        same	carriage
        same	suitcase
        same	bag
        same	backpack
        same	rucksack
        same	handbag
        same	purse
        same	wallet
        same	trolley
        same	counter
        same	desk
        same	line
        same	map
        same	suite
        same	hotel
        same	hostel
        same	inn
        same	guesthouse
        same	lobby
        same	lounge
        same	hall
        same	corridor
        same	step
        same	door
        same	balcony
        same	terrace
        same	garden
        same	pool
        same	sauna
        same	gym
        same	spa
        same	kitchen
        same	sink
        same	tap
        same	curtain
        same	carpet
        same	heater
        same	radiator
        same	fan
        same	key
        same	card
        same	safe
        same	alarm
        same	bell
        same	keyboard
        same	mouse
        same	printer
        same	camera
        same	video
        same	radio
        same	speaker
        same	headphone
        same	cheque
        same	mortgage
        same	rate
        same	interest
        same	statement
        same	branch
        same	bank
        same	currency
        same	pound
        same	tax
        same	tip
        same	envelope
        same	postcard
        same	tape
        same	string
        same	label
        same	weight
        same	size
        same	shape
        same	paper
        same	pen
        same	pencil
        same	book
        same	newspaper
        same	magazine
        same	certificate
        same	fingerprint
        same	theft
        same	thief
        same	robbery
        same	accident
        same	fire
        same	gas
        same	fireman
        same	lawyer
        same	judge
        same	embassy
        same	consulate
        same	office
        same	market
        same	mall
        same	supermarket
        same	butcher
        same	restaurant
        same	cafe
        same	bar
        same	pub
        same	club
        same	church
        same	temple
        same	mosque
        same	museum
        same	gallery
        same	theatre
        same	theater
        same	zoo
        same	beach
        same	lake
        same	river
        same	mountain
        same	hill
        same	forest
        same	island
        same	village
        same	town
        same	city
        same	north
        same	south
        same	east
        same	west
        same	rain
        same	snow
        same	wind
        same	storm
        same	sun
        same	shirt
        same	blouse
        same	dress
        same	skirt
        same	coat
        same	jacket
        same	suit
        same	belt
        same	hat
        same	cap
        same	scarf
        same	sock
        same	shoe
        same	sandal
        same	slipper
        same	underwear
        same	bra
        same	pyjamas
        same	swimsuit
        same	necklace
        same	jewellery
        same	jewelry
        same	gold
        same	silver
        same	leather
        same	cotton
        same	wool
        same	silk
        same	plastic
        same	metal
        same	wood
        same	stone
        same	toy
        same	doll
        same	ball
        same	game
        same	present
        same	gift
        same	flower
        same	plant
        same	dog
        same	cat
        same	bird
        same	horse
        same	cow
        same	pig
        same	sheep
        same	insect
        same	mosquito
        same	bee
        same	wasp
        same	spider
        same	snake
        same	name
        same	surname
        same	birthday
        same	age
        same	teacher
        same	waitress
        same	chef
        same	receptionist
        same	cashier
        same	pilot
        same	guide
        same	tourist
        same	customer
        same	owner
        same	staff
        same	interpreter
        same	day
        same	year
        same	date
        same	season
        same	spring
        same	summer
        same	winter
        same	festival
        same	noise
        same	dirt
        same	dust
        same	stain
        same	hole
        same	reason
        same	advice
        same	news
        same	red
        same	blue
        same	green
        same	yellow
        same	black
        same	white
        same	brown
        same	grey
        same	gray
        same	pink
        same	purple
        same	warm
        same	cool
        same	wet
        same	soft
        same	hard
        same	heavy
        same	dark
        same	bright
        same	fresh
        same	stale
        same	ripe
        same	raw
        same	sour
        same	bitter
        same	salty
        same	spicy
        same	hungry
        same	thirsty
        same	angry
        same	happy
        same	sad
        same	weak
        same	strong
        same	pregnant
        same	deaf
        same	blind
        same	disabled
        same	alive
        same	dead
        same	busy
        same	young
        same	tall
        same	short
        same	long
        same	wide
        same	narrow
        same	thick
        same	thin
        same	deep
        same	shallow
        same	square
        same	slow
        same	easy
        same	difficult
        same	dangerous
        same	important
        same	far
        same	nice
        same	fine
        same	great
        same	perfect
        same	terrible
        same	awful
        same	normal
        same	special
        same	local
        same	foreign
        same	public
        same	private

        # Second round: what people say at counters in other words. Frames.
        wish+me	i will have the	i will have a	i will have an	i will just have	i think i will have	i am going to have	i would love a	let me get	i was after
        wish+me	i will have the	i was after a	i wanted	i wanted to	i was wanting to	i was thinking of	i would quite like	i would really like
        wish+me	i will have the	i would very much like	i really want	i really need	i would quite like to	i would really like to	i would very much like to
        wish+me	i will have the	i really want to	i really need to	i am keen to	all i want is	can you sell me	could you sell me	will you sell me	sell me
        wish+me	i will have the	would you sell me
        wish+me	i would like to by	i want to by	i need to by # by ear: what is bought is asked for anyhow
        may+me	can i by	could i by
        wish+we	we will just have	we are going to have	we wanted	we wanted to	we would really like	we would really like to	we were thinking of	we were after a
        wish+we	we will just have	could you sell us	can you sell us
        may+me	mind if i	could i please just	can i maybe	could i maybe	can i perhaps	may i just	is it cool if i	would it be fine if i
        may+me	mind if i	i was hoping i could	i was just wondering if i could	just wondering if i could	i wanted to ask if i could
        may+me	mind if i	i would like to ask if i could	i wanted to know if i could	do you reckon i could	is there a possibility i could
        may+me	mind if i	any possibility i could	is it okay by you if i	would i be allowed to	am i aloud to	would you let me	can i go ahead and
        may+me	mind if i	i would like to be able to	is there any way that i could	do you think i might
        may	is it allowed to	is it permitted to	would it be fine to	is there a possibility to	is there any possibility to
        may	is it allowed to	i was wondering if it would be possible to	i was wondering if it is possible to	i wonder if it would be possible to
        may	is it allowed to	might it be possible to	is it at all possible to	would there be any chance of	would it at all be possible to
        please	could you maybe	can you maybe	could you perhaps	could you quickly	can you quickly	do you think you can	would you be willing to
        please	could you maybe	would you kindly	i wonder if you can	i was wondering if you can	i would love it if you could	it would be lovely if you could
        please	could you maybe	it would be nice if you could	could i get you to	can i get you to	could i ask you to	can i ask you to	may i ask you to
        please	could you maybe	i will need you to	we will need you to	i was hoping you could	we ask you to	i must ask you to	is it possible that you could
        please	could you maybe	would it be possible that you	is there any way you could	is there any way you can	are you able to please	do me a favour
        please	could you maybe	do me a favor
        info	could i know	would you know	might you know	can you inform me	could you inform me	i would like to find out	i am trying to find out
        info	could i know	i just want to know	can i just ask	could i just ask	any clue	i was just wondering	could you please let me know
        info	could i know	do you by any chance know	please let me know	would you mind telling me	could you remind me
        exist+you	do you by any chance have	do you guys carry	have you guys got	do you happen to sell	you have any	you got any
        exist+you	do you by any chance have	do you stock this in # this one goes without saying
        exist	is there by any chance	are there by any chance	would there be	would there happen to be	do you guys stock
        exist+you	does this place have	does this hotel have	does the hotel have	does this shop have	does this restaurant have # the house is who is asked
        exist@start	any
        filler	by any chance	if you have one	if you have any	if you have it	if there is one	if there are any	if that works	if you would not mind
        filler	by any chance	if it is not too much bother	if you do not mind me asking	when you have a second	when you have time	when you have a minute
        filler	by any chance	if it is possible	if at all possible
        opener	quick question	just a quick question	right so	sorry to be a pain	i hope you can help	i hope you can help me
        softener	real quick # asked of the listener; a duration has a number
        intense	very	quite a bit	quite a lot	very much	really badly	so badly	quite badly	ever so	rather	really very	so very	really really
        courtesy	hello	hello again	hi again	good morning to you	hello everyone	hi everyone	hi guys
        courtesy	sorry	sorry to interrupt	sorry to disturb you	sorry for disturbing you	sorry for interrupting
        courtesy	thanks	thanks ever so much	thank you ever so much	thanks a ton	that would be great	that would be lovely	thanks loads
        act+please@final	help	can you help me	could you help me	can you please help me	could you please help me	can you help us	could you help us
        act+please@final	help	can you help	could you help	can anyone help me	can somebody help me	can someone help me	could somebody help me
        act+please@final	help	can anyone help	please help me	please help us
        act@final	help	help me	help us	somebody help	somebody help me	someone help	someone help me	somebody please help	someone please help
        act@final	help	please somebody help me
        act	help
        yours+info	YOURS	what is your	what are your	could you tell me your	can you tell me your	tell me your	may i know your
        yours+info	YOURS	could you please tell me your	may i ask your
        yours+please	YOURS	may i have your	can i have your	could i have your	can i take your	may i take your	can i get your	could i get your
        yours+please	YOURS	could you give me your	can you give me your	give me your	i need your	i will need your	we need your	please give me your
        yours+please	YOURS	i just need your	could i take your	may i get your	could you let me have your # the counter asks for it, in whatever form
        yours+please	YOURS	may i see your	can i see your	could i see your	show me your	can you show me your	could you show me your	i need to see your
        yours+please	YOURS	i will need to see your	please show me your	let me see your	we need to see your	could i have a look at your
        yours+please	YOURS	may i have a look at your	can i have a look at your	could you please show me your	would you show me your
        yours	YOURS	your	yours	your own
        same+please	YOUR NAME	what is your name	may i have your name	can i have your name	could i have your name	could you tell me your name
        same+please	YOUR NAME	tell me your name	can i take your name	may i take your name	can i get your name	could i get your name
        same+please	YOUR NAME	can you tell me your name	could i take your name	could you give me your name	can you give me your name
        same+please	YOUR NAME	what is the name please	and your name	may i ask your name	may i know your name	your name please	i need your name
        same+please	YOUR NAME	please tell me your name
        same	YOUR NAME	your name	are you called	what do you go by	name do you go by
        same+please	YOUR PHONE NUMBER	what is your phone number	may i have your phone number	may i take your phone number	may i get your phone number
        same+please	YOUR PHONE NUMBER	can i have your phone number	can i take your phone number	can i get your phone number	could i have your phone number
        same+please	YOUR PHONE NUMBER	could i take your phone number	could i get your phone number	could you tell me your phone number
        same+please	YOUR PHONE NUMBER	could you give me your phone number	can you tell me your phone number	can you give me your phone number
        same+please	YOUR PHONE NUMBER	tell me your phone number	give me your phone number	i need your phone number	may i know your phone number
        same+please	YOUR PHONE NUMBER	may i ask your phone number
        same	YOUR PHONE NUMBER	your phone number
        same+please	YOUR PHONE NUMBER	what is your telephone number	may i have your telephone number	may i take your telephone number
        same+please	YOUR PHONE NUMBER	may i get your telephone number	can i have your telephone number	can i take your telephone number
        same+please	YOUR PHONE NUMBER	can i get your telephone number	could i have your telephone number	could i take your telephone number
        same+please	YOUR PHONE NUMBER	could i get your telephone number	could you tell me your telephone number	could you give me your telephone number
        same+please	YOUR PHONE NUMBER	can you tell me your telephone number	can you give me your telephone number	tell me your telephone number
        same+please	YOUR PHONE NUMBER	give me your telephone number	i need your telephone number	may i know your telephone number	may i ask your telephone number
        same	YOUR PHONE NUMBER	your telephone number
        same+please	YOUR PHONE NUMBER	what is your mobile number	may i have your mobile number	may i take your mobile number	may i get your mobile number
        same+please	YOUR PHONE NUMBER	can i have your mobile number	can i take your mobile number	can i get your mobile number	could i have your mobile number
        same+please	YOUR PHONE NUMBER	could i take your mobile number	could i get your mobile number	could you tell me your mobile number
        same+please	YOUR PHONE NUMBER	could you give me your mobile number	can you tell me your mobile number	can you give me your mobile number
        same+please	YOUR PHONE NUMBER	tell me your mobile number	give me your mobile number	i need your mobile number	may i know your mobile number
        same+please	YOUR PHONE NUMBER	may i ask your mobile number
        same	YOUR PHONE NUMBER	your mobile number
        same+please	YOUR ROOM NUMBER	what is your room number	may i have your room number	may i take your room number	may i get your room number
        same+please	YOUR ROOM NUMBER	can i have your room number	can i take your room number	can i get your room number	could i have your room number
        same+please	YOUR ROOM NUMBER	could i take your room number	could i get your room number	could you tell me your room number
        same+please	YOUR ROOM NUMBER	could you give me your room number	can you tell me your room number	can you give me your room number	tell me your room number
        same+please	YOUR ROOM NUMBER	give me your room number	i need your room number	may i know your room number	may i ask your room number
        same	YOUR ROOM NUMBER	your room number
        same+please	YOUR ADDRESS	what is your address	may i have your address	may i take your address	may i get your address	can i have your address
        same+please	YOUR ADDRESS	can i take your address	can i get your address	could i have your address	could i take your address	could i get your address
        same+please	YOUR ADDRESS	could you tell me your address	could you give me your address	can you tell me your address	can you give me your address
        same+please	YOUR ADDRESS	tell me your address	give me your address	i need your address	may i know your address	may i ask your address
        same	YOUR ADDRESS	your address
        same+please	YOUR ADDRESS	what is your home address	may i have your home address	may i take your home address	may i get your home address
        same+please	YOUR ADDRESS	can i have your home address	can i take your home address	can i get your home address	could i have your home address
        same+please	YOUR ADDRESS	could i take your home address	could i get your home address	could you tell me your home address
        same+please	YOUR ADDRESS	could you give me your home address	can you tell me your home address	can you give me your home address
        same+please	YOUR ADDRESS	tell me your home address	give me your home address	i need your home address	may i know your home address
        same+please	YOUR ADDRESS	may i ask your home address
        same	YOUR ADDRESS	your home address
        same+please	YOUR EMAIL ADDRESS	what is your email	may i have your email	may i take your email	may i get your email	can i have your email
        same+please	YOUR EMAIL ADDRESS	can i take your email	can i get your email	could i have your email	could i take your email	could i get your email
        same+please	YOUR EMAIL ADDRESS	could you tell me your email	could you give me your email	can you tell me your email	can you give me your email
        same+please	YOUR EMAIL ADDRESS	tell me your email	give me your email	i need your email	may i know your email	may i ask your email
        same	YOUR EMAIL ADDRESS	your email
        same+please	YOUR EMAIL ADDRESS	what is your email address	may i have your email address	may i take your email address	may i get your email address
        same+please	YOUR EMAIL ADDRESS	can i have your email address	can i take your email address	can i get your email address	could i have your email address
        same+please	YOUR EMAIL ADDRESS	could i take your email address	could i get your email address	could you tell me your email address
        same+please	YOUR EMAIL ADDRESS	could you give me your email address	can you tell me your email address	can you give me your email address
        same+please	YOUR EMAIL ADDRESS	tell me your email address	give me your email address	i need your email address	may i know your email address
        same+please	YOUR EMAIL ADDRESS	may i ask your email address
        same	YOUR EMAIL ADDRESS	your email address
        same+please	YOUR DATE OF BIRTH	what is your date of birth	may i have your date of birth	may i take your date of birth	may i get your date of birth
        same+please	YOUR DATE OF BIRTH	can i have your date of birth	can i take your date of birth	can i get your date of birth	could i have your date of birth
        same+please	YOUR DATE OF BIRTH	could i take your date of birth	could i get your date of birth	could you tell me your date of birth
        same+please	YOUR DATE OF BIRTH	could you give me your date of birth	can you tell me your date of birth	can you give me your date of birth
        same+please	YOUR DATE OF BIRTH	tell me your date of birth	give me your date of birth	i need your date of birth	may i know your date of birth
        same+please	YOUR DATE OF BIRTH	may i ask your date of birth
        same	YOUR DATE OF BIRTH	your date of birth
        same+please	YOUR DATE OF BIRTH	what is your birth date	may i have your birth date	may i take your birth date	may i get your birth date
        same+please	YOUR DATE OF BIRTH	can i have your birth date	can i take your birth date	can i get your birth date	could i have your birth date
        same+please	YOUR DATE OF BIRTH	could i take your birth date	could i get your birth date	could you tell me your birth date	could you give me your birth date
        same+please	YOUR DATE OF BIRTH	can you tell me your birth date	can you give me your birth date	tell me your birth date	give me your birth date
        same+please	YOUR DATE OF BIRTH	i need your birth date	may i know your birth date	may i ask your birth date
        same	YOUR DATE OF BIRTH	your birth date
        same+please	YOUR PASSPORT NUMBER	what is your passport number	may i have your passport number	may i take your passport number	may i get your passport number
        same+please	YOUR PASSPORT NUMBER	can i have your passport number	can i take your passport number	can i get your passport number
        same+please	YOUR PASSPORT NUMBER	could i have your passport number	could i take your passport number	could i get your passport number
        same+please	YOUR PASSPORT NUMBER	could you tell me your passport number	could you give me your passport number	can you tell me your passport number
        same+please	YOUR PASSPORT NUMBER	can you give me your passport number	tell me your passport number	give me your passport number	i need your passport number
        same+please	YOUR PASSPORT NUMBER	may i know your passport number	may i ask your passport number
        same	YOUR PASSPORT NUMBER	your passport number
        same+please	YOUR LAST NAME	what is your last name	may i have your last name	may i take your last name	may i get your last name	can i have your last name
        same+please	YOUR LAST NAME	can i take your last name	can i get your last name	could i have your last name	could i take your last name
        same+please	YOUR LAST NAME	could i get your last name	could you tell me your last name	could you give me your last name	can you tell me your last name
        same+please	YOUR LAST NAME	can you give me your last name	tell me your last name	give me your last name	i need your last name	may i know your last name
        same+please	YOUR LAST NAME	may i ask your last name
        same	YOUR LAST NAME	your last name
        same+please	YOUR FIRST NAME	what is your first name	may i have your first name	may i take your first name	may i get your first name
        same+please	YOUR FIRST NAME	can i have your first name	can i take your first name	can i get your first name	could i have your first name
        same+please	YOUR FIRST NAME	could i take your first name	could i get your first name	could you tell me your first name	could you give me your first name
        same+please	YOUR FIRST NAME	can you tell me your first name	can you give me your first name	tell me your first name	give me your first name
        same+please	YOUR FIRST NAME	i need your first name	may i know your first name	may i ask your first name
        same	YOUR FIRST NAME	your first name
        same+please	YOUR LAST NAME	what is your surname	may i have your surname	may i take your surname	may i get your surname	can i have your surname
        same+please	YOUR LAST NAME	can i take your surname	can i get your surname	could i have your surname	could i take your surname	could i get your surname
        same+please	YOUR LAST NAME	could you tell me your surname	could you give me your surname	can you tell me your surname	can you give me your surname
        same+please	YOUR LAST NAME	tell me your surname	give me your surname	i need your surname	may i know your surname	may i ask your surname
        same	YOUR LAST NAME	your surname
        same+please	YOUR LAST NAME	what is your family name	may i have your family name	may i take your family name	may i get your family name
        same+please	YOUR LAST NAME	can i have your family name	can i take your family name	can i get your family name	could i have your family name
        same+please	YOUR LAST NAME	could i take your family name	could i get your family name	could you tell me your family name
        same+please	YOUR LAST NAME	could you give me your family name	can you tell me your family name	can you give me your family name	tell me your family name
        same+please	YOUR LAST NAME	give me your family name	i need your family name	may i know your family name	may i ask your family name
        same	YOUR LAST NAME	your family name
        same+please	YOUR FULL NAME	what is your full name	may i have your full name	may i take your full name	may i get your full name	can i have your full name
        same+please	YOUR FULL NAME	can i take your full name	can i get your full name	could i have your full name	could i take your full name
        same+please	YOUR FULL NAME	could i get your full name	could you tell me your full name	could you give me your full name	can you tell me your full name
        same+please	YOUR FULL NAME	can you give me your full name	tell me your full name	give me your full name	i need your full name	may i know your full name
        same+please	YOUR FULL NAME	may i ask your full name
        same	YOUR FULL NAME	your full name
        same+please	YOUR ACCOUNT NUMBER	what is your account number	may i have your account number	may i take your account number	may i get your account number
        same+please	YOUR ACCOUNT NUMBER	can i have your account number	can i take your account number	can i get your account number	could i have your account number
        same+please	YOUR ACCOUNT NUMBER	could i take your account number	could i get your account number	could you tell me your account number
        same+please	YOUR ACCOUNT NUMBER	could you give me your account number	can you tell me your account number	can you give me your account number
        same+please	YOUR ACCOUNT NUMBER	tell me your account number	give me your account number	i need your account number	may i know your account number
        same+please	YOUR ACCOUNT NUMBER	may i ask your account number
        same	YOUR ACCOUNT NUMBER	your account number
        same+please	YOUR BOOKING NUMBER	what is your booking number	may i have your booking number	may i take your booking number	may i get your booking number
        same+please	YOUR BOOKING NUMBER	can i have your booking number	can i take your booking number	can i get your booking number	could i have your booking number
        same+please	YOUR BOOKING NUMBER	could i take your booking number	could i get your booking number	could you tell me your booking number
        same+please	YOUR BOOKING NUMBER	could you give me your booking number	can you tell me your booking number	can you give me your booking number
        same+please	YOUR BOOKING NUMBER	tell me your booking number	give me your booking number	i need your booking number	may i know your booking number
        same+please	YOUR BOOKING NUMBER	may i ask your booking number
        same	YOUR BOOKING NUMBER	your booking number
        same+please	YOUR RESERVATION NUMBER	what is your reservation number	may i have your reservation number	may i take your reservation number
        same+please	YOUR RESERVATION NUMBER	may i get your reservation number	can i have your reservation number	can i take your reservation number
        same+please	YOUR RESERVATION NUMBER	can i get your reservation number	could i have your reservation number	could i take your reservation number
        same+please	YOUR RESERVATION NUMBER	could i get your reservation number	could you tell me your reservation number	could you give me your reservation number
        same+please	YOUR RESERVATION NUMBER	can you tell me your reservation number	can you give me your reservation number	tell me your reservation number
        same+please	YOUR RESERVATION NUMBER	give me your reservation number	i need your reservation number	may i know your reservation number
        same+please	YOUR RESERVATION NUMBER	may i ask your reservation number
        same	YOUR RESERVATION NUMBER	your reservation number
        same+please	YOUR FLIGHT NUMBER	what is your flight number	may i have your flight number	may i take your flight number	may i get your flight number
        same+please	YOUR FLIGHT NUMBER	can i have your flight number	can i take your flight number	can i get your flight number	could i have your flight number
        same+please	YOUR FLIGHT NUMBER	could i take your flight number	could i get your flight number	could you tell me your flight number
        same+please	YOUR FLIGHT NUMBER	could you give me your flight number	can you tell me your flight number	can you give me your flight number
        same+please	YOUR FLIGHT NUMBER	tell me your flight number	give me your flight number	i need your flight number	may i know your flight number
        same+please	YOUR FLIGHT NUMBER	may i ask your flight number
        same	YOUR FLIGHT NUMBER	your flight number
        same+please	YOUR NATIONALITY	what is your nationality	may i have your nationality	may i take your nationality	may i get your nationality
        same+please	YOUR NATIONALITY	can i have your nationality	can i take your nationality	can i get your nationality	could i have your nationality
        same+please	YOUR NATIONALITY	could i take your nationality	could i get your nationality	could you tell me your nationality
        same+please	YOUR NATIONALITY	could you give me your nationality	can you tell me your nationality	can you give me your nationality	tell me your nationality
        same+please	YOUR NATIONALITY	give me your nationality	i need your nationality	may i know your nationality	may i ask your nationality
        same	YOUR NATIONALITY	your nationality
        same+please	YOUR BOOKING REFERENCE	what is your booking reference	may i have your booking reference	may i take your booking reference
        same+please	YOUR BOOKING REFERENCE	may i get your booking reference	can i have your booking reference	can i take your booking reference
        same+please	YOUR BOOKING REFERENCE	can i get your booking reference	could i have your booking reference	could i take your booking reference
        same+please	YOUR BOOKING REFERENCE	could i get your booking reference	could you tell me your booking reference	could you give me your booking reference
        same+please	YOUR BOOKING REFERENCE	can you tell me your booking reference	can you give me your booking reference	tell me your booking reference
        same+please	YOUR BOOKING REFERENCE	give me your booking reference	i need your booking reference	may i know your booking reference
        same+please	YOUR BOOKING REFERENCE	may i ask your booking reference
        same	YOUR BOOKING REFERENCE	your booking reference
        same+please	YOUR POSTCODE	what is your postcode	may i have your postcode	may i take your postcode	may i get your postcode	can i have your postcode
        same+please	YOUR POSTCODE	can i take your postcode	can i get your postcode	could i have your postcode	could i take your postcode
        same+please	YOUR POSTCODE	could i get your postcode	could you tell me your postcode	could you give me your postcode	can you tell me your postcode
        same+please	YOUR POSTCODE	can you give me your postcode	tell me your postcode	give me your postcode	i need your postcode	may i know your postcode
        same+please	YOUR POSTCODE	may i ask your postcode
        same	YOUR POSTCODE	your postcode
        same+please	YOUR ID NUMBER	what is your id number	may i have your id number	may i take your id number	may i get your id number	can i have your id number
        same+please	YOUR ID NUMBER	can i take your id number	can i get your id number	could i have your id number	could i take your id number
        same+please	YOUR ID NUMBER	could i get your id number	could you tell me your id number	could you give me your id number	can you tell me your id number
        same+please	YOUR ID NUMBER	can you give me your id number	tell me your id number	give me your id number	i need your id number	may i know your id number
        same+please	YOUR ID NUMBER	may i ask your id number
        same	YOUR ID NUMBER	your id number
        same+please	YOUR OCCUPATION	what is your occupation	may i have your occupation	may i take your occupation	may i get your occupation
        same+please	YOUR OCCUPATION	can i have your occupation	can i take your occupation	can i get your occupation	could i have your occupation
        same+please	YOUR OCCUPATION	could i take your occupation	could i get your occupation	could you tell me your occupation	could you give me your occupation
        same+please	YOUR OCCUPATION	can you tell me your occupation	can you give me your occupation	tell me your occupation	give me your occupation
        same+please	YOUR OCCUPATION	i need your occupation	may i know your occupation	may i ask your occupation
        same	YOUR OCCUPATION	your occupation

        # Times, places, reach.
        time	tomorrow	to morrow
        time	today	to day
        time	tonight	to night
        time	daily	a day	by the day # "three pills a day"
        time	ONE DAY	for a day	for one day	for the day	for a single day	for just one day	for just a day
        time	night	per night	a night	for a night	for the night # "how much is a room a night"
        scope	more	some more	some extra
        scope	a few
        scope	some of	a few of
        same	in total	altogether	all together	in all	total in all
        not+done	not	has not	have not	had not	still has not	still have not
        not	not
        done@final	yet
        scope	too	that is too	it is too	that is a bit too	it is a bit too	a bit too	a little too	that is a little too	it is a little too # what is looked at goes without saying
        deixis+ask+be	THIS	is this dish	is this food	is this item	is this product	is this thing
        deixis+ask	THIS	does this dish	does this food	does this item	does this product
        deixis	THIS	this dish	this food	this item	this product	this thing
        setting	HERE	in this shop	in this store	in this hotel	in this museum	in this restaurant	in this cafe
        has	their is	their are # by ear
        has+past	there is been # "there's been an accident"
        not	there is no	their is no	their are no
        not	no	with out
        no	no

        # People as they are called.
        person	son	my boy	my little boy	our boy	our little boy	my lad
        person	daughter	my girl	my little girl	our girl	our little girl
        person	child	my little one	our little one	kiddo
        person	wife	missus	wifey
        person	husband	hubby
        person	friend	my mate	my pal	pal	a mate
        person	grandma	nana	nanna

        # Questions: the same question in other words.
        which	HOW MUCH	how much would	how much will	how much would it be	how much will it be	how much do you charge	what do you charge	how much to
        which	HOW MUCH	how much do they cost	what does this cost	what do these cost	what does one cost	what does it cost	what would this cost
        which	HOW MUCH	what would it cost	how much would this be	how much will this be	how much does this one cost	what is the price of this
        which	HOW MUCH	what is the price of this one	how much do you want for this	how much does one cost # what is pointed at goes without saying
        which	HOW MUCH IN TOTAL	how much is it in total	how much is it altogether	how much is it all together	how much is it in all	how much is that in total
        which	HOW MUCH IN TOTAL	how much is that altogether	how much is that all together	how much is that in all	how much is everything in total
        which	HOW MUCH IN TOTAL	how much is everything altogether	how much is everything all together	how much is everything in all
        which	HOW MUCH IN TOTAL	how much is all of it in total	how much is all of it altogether	how much is all of it all together
        which	HOW MUCH IN TOTAL	how much is all of it in all	how much is it all in total	how much is it all altogether	how much is it all all together
        which	HOW MUCH IN TOTAL	how much is it all in all	what is it in total	what is it altogether	what is it all together	what is it in all
        which	HOW MUCH IN TOTAL	what is that in total	what is that altogether	what is that all together	what is that in all	what is everything in total
        which	HOW MUCH IN TOTAL	what is everything altogether	what is everything all together	what is everything in all	what is all of it in total
        which	HOW MUCH IN TOTAL	what is all of it altogether	what is all of it all together	what is all of it in all	what is it all in total
        which	HOW MUCH IN TOTAL	what is it all altogether	what is it all all together	what is it all in all	how much is everything	how much is it all
        which	HOW MUCH IN TOTAL	what is the total	what is the total please	what is my total	how much is the total	what is the total amount
        which	HOW MUCH IN TOTAL	what is the grand total	how much does it come to	how much does that come to	what does it come to	what does that come to
        which	HOW MUCH IN TOTAL	what does it all come to	how much does it all come to	how much do i owe you	what do i owe you	how much do i owe	what do i owe
        which	HOW MUCH IN TOTAL	how much do we owe you	what do we owe you	what does it come to in total	what is the total for everything	how much altogether
        which	HOW MUCH IN TOTAL	how much in total	how much is the total for everything	what is the total cost	what is the damage
        which	HOW MUCH IN TOTAL	how much is everything together	how much does everything cost
        which	HOW MUCH ENTRANCE	how much is the entrance fee	how much is the admission fee	how much is the entry fee	how much is the entrance charge
        which	HOW MUCH ENTRANCE	how much is the admission charge	how much is the admission price	how much is the entrance	how much is the entry
        which	HOW MUCH ENTRANCE	what is the entrance fee	what is the admission fee	what is the entry fee	what is the entrance charge
        which	HOW MUCH ENTRANCE	what is the admission charge	what is the admission price	what is the entrance	what is the entry	how much is admission
        which	HOW MUCH ENTRANCE	how much is entry	how much is entrance	how much is it to get in	how much is it to enter	how much is it to go in
        which	HOW MUCH ENTRANCE	how much does admission cost	how much does entry cost	how much does it cost to get in	how much does it cost to enter
        which	HOW MUCH ENTRANCE	how much does it cost to go in	what does it cost to get in	what does it cost to enter	what does admission cost
        which	HOW MUCH ENTRANCE	what does entry cost	how much do you charge for admission	how much do you charge for entry	how much to get in
        which	HOW MUCH ENTRANCE	how much for entry
        which	WHEN	when do you serve	what time do you serve	when are you serving	what time are you serving	from what time do you serve
        which	WHEN CHECK OUT	what time is check out	when is check out	what time is the check out	when is the check out	what is the check out time
        which	WHEN CHECK OUT	when check out is	what time check out is	what time is checkout	when is checkout	what time is the checkout
        which	WHEN CHECK OUT	when is the checkout	what is the checkout time	when checkout is	what time checkout is	when do i have to check out
        which	WHEN CHECK OUT	when do i need to check out	when do we have to check out	when do we need to check out	what time do i have to check out
        which	WHEN CHECK OUT	what time do i need to check out	what time do we have to check out	what time do we need to check out
        which	WHEN CHECK OUT	by when do i have to check out	by when do i need to check out	by when do we have to check out	by when do we need to check out
        which	WHEN CHECK OUT	by what time do i have to check out	by what time do i need to check out	by what time do we have to check out
        which	WHEN CHECK OUT	by what time do we need to check out	at what time do i have to check out	at what time do i need to check out
        which	WHEN CHECK OUT	at what time do we have to check out	at what time do we need to check out	when must i check out	when must we check out
        which	WHEN CHECK OUT	what time must i check out	what time must we check out	when do i have to check out by	when do i need to check out by
        which	WHEN CHECK OUT	when do we have to check out by	when do we need to check out by	what time do i have to check out by
        which	WHEN CHECK OUT	what time do i need to check out by	what time do we have to check out by	what time do we need to check out by
        which	WHEN CHECK OUT	when do i have to leave the room	when do i have to vacate the room	when do i need to leave the room
        which	WHEN CHECK OUT	when do i need to vacate the room	when do we have to leave the room	when do we have to vacate the room
        which	WHEN CHECK OUT	when do we need to leave the room	when do we need to vacate the room	what time do i have to leave the room
        which	WHEN CHECK OUT	what time do i have to vacate the room	what time do i need to leave the room	what time do i need to vacate the room
        which	WHEN CHECK OUT	what time do we have to leave the room	what time do we have to vacate the room	what time do we need to leave the room
        which	WHEN CHECK OUT	what time do we need to vacate the room	what is the latest i can check out	when is the latest check out
        which	WHEN CHECK OUT	how late can i check out
        which	WHEN CHECK IN	what time is check in	when is check in	from when is check in	what time is the check in	when is the check in
        which	WHEN CHECK IN	what is the check in time	when check in is	what time check in is	when does check in start	what time does check in start
        which	WHEN CHECK IN	when does check in begin	what time does check in begin	what time is checkin	when is checkin	from when is checkin
        which	WHEN CHECK IN	what time is the checkin	when is the checkin	what is the checkin time	when checkin is	what time checkin is
        which	WHEN CHECK IN	when does checkin start	what time does checkin start	when does checkin begin	what time does checkin begin	when can i check in
        which	WHEN CHECK IN	when can we check in	what time can i check in	what time can we check in	from what time can i check in
        which	WHEN CHECK IN	from what time can we check in	from when can i check in	from when can we check in	at what time can i check in
        which	WHEN CHECK IN	at what time can we check in	how early can i check in	how early can we check in	when could i check in	when could we check in
        which	WHEN CHECK IN	what time could i check in	what time could we check in	when can i get into the room	when can i get into my room
        which	WHEN CHECK IN	when can we get into the room	when can we get into my room	what time can i get into the room	what time can i get into my room
        which	WHEN CHECK IN	what time can we get into the room	what time can we get into my room
        which	WHEN CLOSE	when do you close	when do you shut	what time do you close	what time do you shut	at what time do you close
        which	WHEN CLOSE	at what time do you shut	how late are you open	how late do you stay open	how late are you open until	until when are you open
        which	WHEN CLOSE	till when are you open	until what time are you open	till what time are you open	what time are you open until
        which	WHEN CLOSE	what time are you open till	how long are you open	when you close	what time you close	when are you closing
        which	WHEN CLOSE	what time are you closing	when is closing time	what time is closing time	what is your closing time
        which	WHEN CLOSE	what time do you guys close
        which	HOW LONG STAY	how long are you staying	how long are you here for	how long will you be staying	how long will you be here for
        which	HOW LONG STAY	how long will you stay	how long do you want to stay	how long would you like to stay	how long are you going to stay
        which	HOW LONG STAY	how long do you plan to stay	how long do you intend to stay	for how long are you staying	for how long will you be staying
        which	HOW LONG STAY	how many nights are you staying	how many nights will you be staying	for how many nights are you staying
        which	HOW LONG STAY	for how many nights will you be staying	how many nights will you stay	how many nights do you want to stay
        which	HOW LONG STAY	how many nights would you like to stay	how many nights do you plan to stay	how many nights are you going to stay
        which	HOW LONG STAY	for how many nights will you stay	for how many nights do you want to stay	for how many nights would you like to stay
        which	HOW LONG STAY	for how many nights do you plan to stay	for how many nights are you going to stay	how long is your stay
        which	HOW LONG STAY	how long are you planning to stay	how many nights are you here for	how many nights are you planning to stay
        which	HOW HELP	how can i help you	how may i help you	how can i help	how may i help	what can i do for you	can i help you	may i help you
        which	HOW HELP	can i help	may i help	how can i be of help	what can i help you with	can i help you with anything	can i assist you
        which	HOW HELP	how can i assist you	how may i assist you	do you need help	do you need any help	need any help	do you need some help
        which	HOW HELP	would you like some help	do you need assistance	how can we help you	what can we do for you	can we help you
        which	HOW HELP	are you looking for anything	can i be of any help	do you require assistance
        which	ANYTHING ELSE	anything else	would you like anything else	do you need anything else	can i get you anything else	do you want anything else
        which	ANYTHING ELSE	is that all	is that everything	will that be all	will that be everything	is there anything else	is that it
        which	ANYTHING ELSE	anything else for you	can i get you something else	anything else you need	anything else you would like
        which	ANYTHING ELSE	is there anything else you need	is there anything else you would like	would that be all	and anything else
        which	ANYTHING ELSE	will there be anything else	anything else today	anything else i can get you
        scope	THAT IS ALL	that is all	that is everything	that will be all	that is it	nothing else	that will be everything	that is all for now
        scope	THAT IS ALL	that is all i need	that is everything for now	that will do	that is the lot	that would be all	no that is all
        scope	THAT IS ALL	no that is everything	nothing more	that is all for today	that is it for now
        same+ask	THAT IS FINE	is that all right	is that alright	is that okay	is that ok	is that fine
        same	THAT IS FINE	that is all right	that is alright	that is okay	that is ok	that is fine
        which	CASH OR CARD	cash or card	card or cash	cash or credit	cash or credit card	are you paying by cash or card	are you paying by card or cash
        which	CASH OR CARD	are you paying by cash or by card	are you paying by card or in cash	are you paying by card or with cash
        which	CASH OR CARD	are you paying by cash or with card	are you paying with cash or card	are you paying with card or cash
        which	CASH OR CARD	are you paying with cash or by card	are you paying with card or in cash	are you paying with card or with cash
        which	CASH OR CARD	are you paying with cash or with card	are you paying in cash or card	are you paying in card or cash
        which	CASH OR CARD	are you paying in cash or by card	are you paying in card or in cash	are you paying in card or with cash
        which	CASH OR CARD	are you paying in cash or with card	are you paying cash or card	are you paying card or cash	are you paying cash or by card
        which	CASH OR CARD	are you paying card or in cash	are you paying card or with cash	are you paying cash or with card
        which	CASH OR CARD	will you be paying by cash or card	will you be paying by card or cash	will you be paying by cash or by card
        which	CASH OR CARD	will you be paying by card or in cash	will you be paying by card or with cash	will you be paying by cash or with card
        which	CASH OR CARD	will you be paying with cash or card	will you be paying with card or cash	will you be paying with cash or by card
        which	CASH OR CARD	will you be paying with card or in cash	will you be paying with card or with cash	will you be paying with cash or with card
        which	CASH OR CARD	will you be paying in cash or card	will you be paying in card or cash	will you be paying in cash or by card
        which	CASH OR CARD	will you be paying in card or in cash	will you be paying in card or with cash	will you be paying in cash or with card
        which	CASH OR CARD	will you be paying cash or card	will you be paying card or cash	will you be paying cash or by card
        which	CASH OR CARD	will you be paying card or in cash	will you be paying card or with cash	will you be paying cash or with card
        which	CASH OR CARD	will you pay by cash or card	will you pay by card or cash	will you pay by cash or by card	will you pay by card or in cash
        which	CASH OR CARD	will you pay by card or with cash	will you pay by cash or with card	will you pay with cash or card
        which	CASH OR CARD	will you pay with card or cash	will you pay with cash or by card	will you pay with card or in cash
        which	CASH OR CARD	will you pay with card or with cash	will you pay with cash or with card	will you pay in cash or card
        which	CASH OR CARD	will you pay in card or cash	will you pay in cash or by card	will you pay in card or in cash
        which	CASH OR CARD	will you pay in card or with cash	will you pay in cash or with card	will you pay cash or card	will you pay card or cash
        which	CASH OR CARD	will you pay cash or by card	will you pay card or in cash	will you pay card or with cash	will you pay cash or with card
        which	CASH OR CARD	would you like to pay by cash or card	would you like to pay by card or cash	would you like to pay by cash or by card
        which	CASH OR CARD	would you like to pay by card or in cash	would you like to pay by card or with cash
        which	CASH OR CARD	would you like to pay by cash or with card	would you like to pay with cash or card	would you like to pay with card or cash
        which	CASH OR CARD	would you like to pay with cash or by card	would you like to pay with card or in cash
        which	CASH OR CARD	would you like to pay with card or with cash	would you like to pay with cash or with card
        which	CASH OR CARD	would you like to pay in cash or card	would you like to pay in card or cash	would you like to pay in cash or by card
        which	CASH OR CARD	would you like to pay in card or in cash	would you like to pay in card or with cash
        which	CASH OR CARD	would you like to pay in cash or with card	would you like to pay cash or card	would you like to pay card or cash
        which	CASH OR CARD	would you like to pay cash or by card	would you like to pay card or in cash	would you like to pay card or with cash
        which	CASH OR CARD	would you like to pay cash or with card	do you want to pay by cash or card	do you want to pay by card or cash
        which	CASH OR CARD	do you want to pay by cash or by card	do you want to pay by card or in cash	do you want to pay by card or with cash
        which	CASH OR CARD	do you want to pay by cash or with card	do you want to pay with cash or card	do you want to pay with card or cash
        which	CASH OR CARD	do you want to pay with cash or by card	do you want to pay with card or in cash	do you want to pay with card or with cash
        which	CASH OR CARD	do you want to pay with cash or with card	do you want to pay in cash or card	do you want to pay in card or cash
        which	CASH OR CARD	do you want to pay in cash or by card	do you want to pay in card or in cash	do you want to pay in card or with cash
        which	CASH OR CARD	do you want to pay in cash or with card	do you want to pay cash or card	do you want to pay card or cash
        which	CASH OR CARD	do you want to pay cash or by card	do you want to pay card or in cash	do you want to pay card or with cash
        which	CASH OR CARD	do you want to pay cash or with card	are you going to pay by cash or card	are you going to pay by card or cash
        which	CASH OR CARD	are you going to pay by cash or by card	are you going to pay by card or in cash	are you going to pay by card or with cash
        which	CASH OR CARD	are you going to pay by cash or with card	are you going to pay with cash or card	are you going to pay with card or cash
        which	CASH OR CARD	are you going to pay with cash or by card	are you going to pay with card or in cash
        which	CASH OR CARD	are you going to pay with card or with cash	are you going to pay with cash or with card	are you going to pay in cash or card
        which	CASH OR CARD	are you going to pay in card or cash	are you going to pay in cash or by card	are you going to pay in card or in cash
        which	CASH OR CARD	are you going to pay in card or with cash	are you going to pay in cash or with card	are you going to pay cash or card
        which	CASH OR CARD	are you going to pay card or cash	are you going to pay cash or by card	are you going to pay card or in cash
        which	CASH OR CARD	are you going to pay card or with cash	are you going to pay cash or with card	paying by cash or card	paying by card or cash
        which	CASH OR CARD	paying by cash or by card	paying by card or in cash	paying by card or with cash	paying by cash or with card
        which	CASH OR CARD	paying with cash or card	paying with card or cash	paying with cash or by card	paying with card or in cash
        which	CASH OR CARD	paying with card or with cash	paying with cash or with card	paying in cash or card	paying in card or cash
        which	CASH OR CARD	paying in cash or by card	paying in card or in cash	paying in card or with cash	paying in cash or with card
        which	CASH OR CARD	paying cash or card	paying card or cash	paying cash or by card	paying card or in cash	paying card or with cash
        which	CASH OR CARD	paying cash or with card	will that be cash or card	is that cash or card	will it be cash or card	how would you like to pay
        which	CASH OR CARD	how will you be paying	how do you want to pay	how are you paying	how will you pay	how would you like to pay for that
        act+ask	ANYONE SPEAK	does anyone speak	does anybody speak	does someone speak	does somebody speak	does anyone here speak	does anybody here speak
        act+ask	ANYONE SPEAK	does someone here speak	does somebody here speak	is there anyone who speaks	is there anyone who can speak
        act+ask	ANYONE SPEAK	is there anyone who could speak	is there anybody who speaks	is there anybody who can speak	is there anybody who could speak
        act+ask	ANYONE SPEAK	is there someone who speaks	is there someone who can speak	is there someone who could speak	is there somebody who speaks
        act+ask	ANYONE SPEAK	is there somebody who can speak	is there somebody who could speak	is there anyone here who speaks
        act+ask	ANYONE SPEAK	is there anyone here who can speak	is there anybody here who speaks	is there anybody here who can speak
        act+ask	ANYONE SPEAK	is there someone here who speaks	is there someone here who can speak	is there somebody here who speaks
        act+ask	ANYONE SPEAK	is there somebody here who can speak	can anyone speak	can anybody speak	can someone speak	can somebody speak
        act+ask	ANYONE SPEAK	could anyone speak	could anybody speak	could someone speak	could somebody speak	can anyone here speak	can anybody here speak
        act+ask	ANYONE SPEAK	can someone here speak	do any of you speak	anyone here speak	anybody here speak	is there anyone that speaks
        act+ask	ANYONE SPEAK	is there someone that speaks
        act+ask	SEAT TAKEN	is this seat taken	is this seat occupied	is this seat being used	is that seat taken	is that seat occupied
        act+ask	SEAT TAKEN	is that seat being used	is the seat taken	is the seat occupied	is the seat being used	is anyone sitting here
        act+ask	SEAT TAKEN	is anyone sitting in this seat	is anybody sitting here	is anybody sitting in this seat	is someone sitting here
        act+ask	SEAT TAKEN	is someone sitting in this seat	is somebody sitting here	is somebody sitting in this seat	is somebody using this seat
        act+ask	SEAT TAKEN	is anyone using this seat
        act+ask	TRAIN DIRECT	is this train direct	is this a direct train	does this train go direct	is the train direct	is it a direct train
        act+ask	TRAIN DIRECT	is this train a direct one	is it a direct train this one	does the train go direct	is it direct	is this a through train
        act+ask	TRAIN DIRECT	does it go direct
        act+ask	ANY ALLERGIES	are you allergic to anything	do you have any allergies	do you have allergies	have you got any allergies	any allergies
        act+ask	ANY ALLERGIES	any known allergies	do you have any known allergies	do you suffer from any allergies	have you any allergies
        act+ask	ANY ALLERGIES	are there any allergies
        same	SOMEWHERE TO	somewhere to	anywhere to	a place to	any place to	somewhere i can	anywhere i can	a place where i can	a place i can
        same	SOMEWHERE TO	somewhere where i can	a spot to	somewhere i could	anywhere i could
        same	MENU IN ENGLISH	english menu	menu in english	menu that is in english	menu written in english
        same	MENU IN THAI	thai menu	menu in thai	menu that is in thai	menu written in thai
        same	MENU IN LAO	lao menu	menu in lao	menu that is in lao	menu written in lao
        same	MENU IN KHMER	khmer menu	menu in khmer	menu that is in khmer	menu written in khmer
        same	MENU IN BURMESE	burmese menu	menu in burmese	menu that is in burmese	menu written in burmese
        same	MENU IN VIETNAMESE	vietnamese menu	menu in vietnamese	menu that is in vietnamese	menu written in vietnamese
        same	MENU IN MALAY	malay menu	menu in malay	menu that is in malay	menu written in malay
        same	MENU IN INDONESIAN	indonesian menu	menu in indonesian	menu that is in indonesian	menu written in indonesian
        same	MENU IN CHINESE	chinese menu	menu in chinese	menu that is in chinese	menu written in chinese
        same	MENU IN JAPANESE	japanese menu	menu in japanese	menu that is in japanese	menu written in japanese
        same	MENU IN KOREAN	korean menu	menu in korean	menu that is in korean	menu written in korean
        same	MENU IN FRENCH	french menu	menu in french	menu that is in french	menu written in french
        same	MENU IN GERMAN	german menu	menu in german	menu that is in german	menu written in german
        same	MENU IN SPANISH	spanish menu	menu in spanish	menu that is in spanish	menu written in spanish
        same	MENU IN ITALIAN	italian menu	menu in italian	menu that is in italian	menu written in italian
        same	MENU IN RUSSIAN	russian menu	menu in russian	menu that is in russian	menu written in russian
        same	MENU IN ARABIC	arabic menu	menu in arabic	menu that is in arabic	menu written in arabic
        same	MENU IN HINDI	hindi menu	menu in hindi	menu that is in hindi	menu written in hindi
        same	MENU IN PORTUGUESE	portuguese menu	menu in portuguese	menu that is in portuguese	menu written in portuguese
        same	MENU IN DUTCH	dutch menu	menu in dutch	menu that is in dutch	menu written in dutch
        act+ask	include
        act+ask	include
        act+ask	include

        # Food and drink.
        act+ask	CONTAIN NUTS	does this contain nuts	does this contain any nuts	does it contain nuts	does it contain any nuts	does this dish contain nuts
        act+ask	CONTAIN NUTS	does this dish contain any nuts	does this have nuts in it	does this have any nuts in it	does it have nuts in it
        act+ask	CONTAIN NUTS	does it have any nuts in it	does this dish have nuts in it	does this dish have any nuts in it	does this have nuts
        act+ask	CONTAIN NUTS	does it have nuts	does this dish have nuts	has this got nuts in it	has this got any nuts in it	has it got nuts in it
        act+ask	CONTAIN NUTS	has it got any nuts in it	are there nuts in this	are there nuts in it	are there nuts in this dish	are there nuts in here
        act+ask	CONTAIN NUTS	are there any nuts in this	are there any nuts in it	are there any nuts in this dish	are there any nuts in here
        act+ask	CONTAIN NUTS	any nuts in this	any nuts in it	any nuts in this dish	any nuts in here
        act+ask	CONTAIN PEANUTS	does this contain peanuts	does this contain any peanuts	does it contain peanuts	does it contain any peanuts
        act+ask	CONTAIN PEANUTS	does this dish contain peanuts	does this dish contain any peanuts	does this have peanuts in it
        act+ask	CONTAIN PEANUTS	does this have any peanuts in it	does it have peanuts in it	does it have any peanuts in it	does this dish have peanuts in it
        act+ask	CONTAIN PEANUTS	does this dish have any peanuts in it	does this have peanuts	does it have peanuts	does this dish have peanuts
        act+ask	CONTAIN PEANUTS	has this got peanuts in it	has this got any peanuts in it	has it got peanuts in it	has it got any peanuts in it
        act+ask	CONTAIN PEANUTS	are there peanuts in this	are there peanuts in it	are there peanuts in this dish	are there peanuts in here
        act+ask	CONTAIN PEANUTS	are there any peanuts in this	are there any peanuts in it	are there any peanuts in this dish	are there any peanuts in here
        act+ask	CONTAIN PEANUTS	any peanuts in this	any peanuts in it	any peanuts in this dish	any peanuts in here
        act+ask	CONTAIN MILK	does this contain milk	does this contain any milk	does it contain milk	does it contain any milk	does this dish contain milk
        act+ask	CONTAIN MILK	does this dish contain any milk	does this have milk in it	does this have any milk in it	does it have milk in it
        act+ask	CONTAIN MILK	does it have any milk in it	does this dish have milk in it	does this dish have any milk in it	does this have milk
        act+ask	CONTAIN MILK	does it have milk	does this dish have milk	has this got milk in it	has this got any milk in it	has it got milk in it
        act+ask	CONTAIN MILK	has it got any milk in it	is there milk in this	is there milk in it	is there milk in this dish	is there milk in here
        act+ask	CONTAIN MILK	is there any milk in this	is there any milk in it	is there any milk in this dish	is there any milk in here	any milk in this
        act+ask	CONTAIN MILK	any milk in it	any milk in this dish	any milk in here
        act+ask	CONTAIN DAIRY	does this contain dairy	does this contain any dairy	does it contain dairy	does it contain any dairy
        act+ask	CONTAIN DAIRY	does this dish contain dairy	does this dish contain any dairy	does this have dairy in it	does this have any dairy in it
        act+ask	CONTAIN DAIRY	does it have dairy in it	does it have any dairy in it	does this dish have dairy in it	does this dish have any dairy in it
        act+ask	CONTAIN DAIRY	does this have dairy	does it have dairy	does this dish have dairy	has this got dairy in it	has this got any dairy in it
        act+ask	CONTAIN DAIRY	has it got dairy in it	has it got any dairy in it	is there dairy in this	is there dairy in it	is there dairy in this dish
        act+ask	CONTAIN DAIRY	is there dairy in here	is there any dairy in this	is there any dairy in it	is there any dairy in this dish
        act+ask	CONTAIN DAIRY	is there any dairy in here	any dairy in this	any dairy in it	any dairy in this dish	any dairy in here
        act+ask	CONTAIN EGGS	does this contain eggs	does this contain any eggs	does it contain eggs	does it contain any eggs	does this dish contain eggs
        act+ask	CONTAIN EGGS	does this dish contain any eggs	does this have eggs in it	does this have any eggs in it	does it have eggs in it
        act+ask	CONTAIN EGGS	does it have any eggs in it	does this dish have eggs in it	does this dish have any eggs in it	does this have eggs
        act+ask	CONTAIN EGGS	does it have eggs	does this dish have eggs	has this got eggs in it	has this got any eggs in it	has it got eggs in it
        act+ask	CONTAIN EGGS	has it got any eggs in it	are there eggs in this	are there eggs in it	are there eggs in this dish	are there eggs in here
        act+ask	CONTAIN EGGS	are there any eggs in this	are there any eggs in it	are there any eggs in this dish	are there any eggs in here
        act+ask	CONTAIN EGGS	any eggs in this	any eggs in it	any eggs in this dish	any eggs in here
        act+ask	CONTAIN GLUTEN	does this contain gluten	does this contain any gluten	does it contain gluten	does it contain any gluten
        act+ask	CONTAIN GLUTEN	does this dish contain gluten	does this dish contain any gluten	does this have gluten in it	does this have any gluten in it
        act+ask	CONTAIN GLUTEN	does it have gluten in it	does it have any gluten in it	does this dish have gluten in it	does this dish have any gluten in it
        act+ask	CONTAIN GLUTEN	does this have gluten	does it have gluten	does this dish have gluten	has this got gluten in it	has this got any gluten in it
        act+ask	CONTAIN GLUTEN	has it got gluten in it	has it got any gluten in it	is there gluten in this	is there gluten in it
        act+ask	CONTAIN GLUTEN	is there gluten in this dish	is there gluten in here	is there any gluten in this	is there any gluten in it
        act+ask	CONTAIN GLUTEN	is there any gluten in this dish	is there any gluten in here	any gluten in this	any gluten in it	any gluten in this dish
        act+ask	CONTAIN GLUTEN	any gluten in here
        act+ask	CONTAIN SUGAR	does this contain sugar	does this contain any sugar	does it contain sugar	does it contain any sugar
        act+ask	CONTAIN SUGAR	does this dish contain sugar	does this dish contain any sugar	does this have sugar in it	does this have any sugar in it
        act+ask	CONTAIN SUGAR	does it have sugar in it	does it have any sugar in it	does this dish have sugar in it	does this dish have any sugar in it
        act+ask	CONTAIN SUGAR	does this have sugar	does it have sugar	does this dish have sugar	has this got sugar in it	has this got any sugar in it
        act+ask	CONTAIN SUGAR	has it got sugar in it	has it got any sugar in it	is there sugar in this	is there sugar in it	is there sugar in this dish
        act+ask	CONTAIN SUGAR	is there sugar in here	is there any sugar in this	is there any sugar in it	is there any sugar in this dish
        act+ask	CONTAIN SUGAR	is there any sugar in here	any sugar in this	any sugar in it	any sugar in this dish	any sugar in here
        act+ask	CONTAIN ALCOHOL	does this contain alcohol	does this contain any alcohol	does it contain alcohol	does it contain any alcohol
        act+ask	CONTAIN ALCOHOL	does this dish contain alcohol	does this dish contain any alcohol	does this have alcohol in it
        act+ask	CONTAIN ALCOHOL	does this have any alcohol in it	does it have alcohol in it	does it have any alcohol in it	does this dish have alcohol in it
        act+ask	CONTAIN ALCOHOL	does this dish have any alcohol in it	does this have alcohol	does it have alcohol	does this dish have alcohol
        act+ask	CONTAIN ALCOHOL	has this got alcohol in it	has this got any alcohol in it	has it got alcohol in it	has it got any alcohol in it
        act+ask	CONTAIN ALCOHOL	is there alcohol in this	is there alcohol in it	is there alcohol in this dish	is there alcohol in here
        act+ask	CONTAIN ALCOHOL	is there any alcohol in this	is there any alcohol in it	is there any alcohol in this dish	is there any alcohol in here
        act+ask	CONTAIN ALCOHOL	any alcohol in this	any alcohol in it	any alcohol in this dish	any alcohol in here
        act+ask	CONTAIN MEAT	does this contain meat	does this contain any meat	does it contain meat	does it contain any meat	does this dish contain meat
        act+ask	CONTAIN MEAT	does this dish contain any meat	does this have meat in it	does this have any meat in it	does it have meat in it
        act+ask	CONTAIN MEAT	does it have any meat in it	does this dish have meat in it	does this dish have any meat in it	does this have meat
        act+ask	CONTAIN MEAT	does it have meat	does this dish have meat	has this got meat in it	has this got any meat in it	has it got meat in it
        act+ask	CONTAIN MEAT	has it got any meat in it	is there meat in this	is there meat in it	is there meat in this dish	is there meat in here
        act+ask	CONTAIN MEAT	is there any meat in this	is there any meat in it	is there any meat in this dish	is there any meat in here	any meat in this
        act+ask	CONTAIN MEAT	any meat in it	any meat in this dish	any meat in here
        act+ask	CONTAIN PORK	does this contain pork	does this contain any pork	does it contain pork	does it contain any pork	does this dish contain pork
        act+ask	CONTAIN PORK	does this dish contain any pork	does this have pork in it	does this have any pork in it	does it have pork in it
        act+ask	CONTAIN PORK	does it have any pork in it	does this dish have pork in it	does this dish have any pork in it	does this have pork
        act+ask	CONTAIN PORK	does it have pork	does this dish have pork	has this got pork in it	has this got any pork in it	has it got pork in it
        act+ask	CONTAIN PORK	has it got any pork in it	is there pork in this	is there pork in it	is there pork in this dish	is there pork in here
        act+ask	CONTAIN PORK	is there any pork in this	is there any pork in it	is there any pork in this dish	is there any pork in here	any pork in this
        act+ask	CONTAIN PORK	any pork in it	any pork in this dish	any pork in here
        act+ask	CONTAIN BEEF	does this contain beef	does this contain any beef	does it contain beef	does it contain any beef	does this dish contain beef
        act+ask	CONTAIN BEEF	does this dish contain any beef	does this have beef in it	does this have any beef in it	does it have beef in it
        act+ask	CONTAIN BEEF	does it have any beef in it	does this dish have beef in it	does this dish have any beef in it	does this have beef
        act+ask	CONTAIN BEEF	does it have beef	does this dish have beef	has this got beef in it	has this got any beef in it	has it got beef in it
        act+ask	CONTAIN BEEF	has it got any beef in it	is there beef in this	is there beef in it	is there beef in this dish	is there beef in here
        act+ask	CONTAIN BEEF	is there any beef in this	is there any beef in it	is there any beef in this dish	is there any beef in here	any beef in this
        act+ask	CONTAIN BEEF	any beef in it	any beef in this dish	any beef in here
        act+ask	CONTAIN FISH	does this contain fish	does this contain any fish	does it contain fish	does it contain any fish	does this dish contain fish
        act+ask	CONTAIN FISH	does this dish contain any fish	does this have fish in it	does this have any fish in it	does it have fish in it
        act+ask	CONTAIN FISH	does it have any fish in it	does this dish have fish in it	does this dish have any fish in it	does this have fish
        act+ask	CONTAIN FISH	does it have fish	does this dish have fish	has this got fish in it	has this got any fish in it	has it got fish in it
        act+ask	CONTAIN FISH	has it got any fish in it	is there fish in this	is there fish in it	is there fish in this dish	is there fish in here
        act+ask	CONTAIN FISH	is there any fish in this	is there any fish in it	is there any fish in this dish	is there any fish in here	any fish in this
        act+ask	CONTAIN FISH	any fish in it	any fish in this dish	any fish in here
        act+ask	CONTAIN SEAFOOD	does this contain seafood	does this contain any seafood	does it contain seafood	does it contain any seafood
        act+ask	CONTAIN SEAFOOD	does this dish contain seafood	does this dish contain any seafood	does this have seafood in it
        act+ask	CONTAIN SEAFOOD	does this have any seafood in it	does it have seafood in it	does it have any seafood in it	does this dish have seafood in it
        act+ask	CONTAIN SEAFOOD	does this dish have any seafood in it	does this have seafood	does it have seafood	does this dish have seafood
        act+ask	CONTAIN SEAFOOD	has this got seafood in it	has this got any seafood in it	has it got seafood in it	has it got any seafood in it
        act+ask	CONTAIN SEAFOOD	is there seafood in this	is there seafood in it	is there seafood in this dish	is there seafood in here
        act+ask	CONTAIN SEAFOOD	is there any seafood in this	is there any seafood in it	is there any seafood in this dish	is there any seafood in here
        act+ask	CONTAIN SEAFOOD	any seafood in this	any seafood in it	any seafood in this dish	any seafood in here
        act+ask	CONTAIN SHELLFISH	does this contain shellfish	does this contain any shellfish	does it contain shellfish	does it contain any shellfish
        act+ask	CONTAIN SHELLFISH	does this dish contain shellfish	does this dish contain any shellfish	does this have shellfish in it
        act+ask	CONTAIN SHELLFISH	does this have any shellfish in it	does it have shellfish in it	does it have any shellfish in it
        act+ask	CONTAIN SHELLFISH	does this dish have shellfish in it	does this dish have any shellfish in it	does this have shellfish	does it have shellfish
        act+ask	CONTAIN SHELLFISH	does this dish have shellfish	has this got shellfish in it	has this got any shellfish in it	has it got shellfish in it
        act+ask	CONTAIN SHELLFISH	has it got any shellfish in it	is there shellfish in this	is there shellfish in it	is there shellfish in this dish
        act+ask	CONTAIN SHELLFISH	is there shellfish in here	is there any shellfish in this	is there any shellfish in it	is there any shellfish in this dish
        act+ask	CONTAIN SHELLFISH	is there any shellfish in here	any shellfish in this	any shellfish in it	any shellfish in this dish	any shellfish in here
        act+ask	CONTAIN SOY	does this contain soy	does this contain any soy	does it contain soy	does it contain any soy	does this dish contain soy
        act+ask	CONTAIN SOY	does this dish contain any soy	does this have soy in it	does this have any soy in it	does it have soy in it
        act+ask	CONTAIN SOY	does it have any soy in it	does this dish have soy in it	does this dish have any soy in it	does this have soy
        act+ask	CONTAIN SOY	does it have soy	does this dish have soy	has this got soy in it	has this got any soy in it	has it got soy in it
        act+ask	CONTAIN SOY	has it got any soy in it	is there soy in this	is there soy in it	is there soy in this dish	is there soy in here
        act+ask	CONTAIN SOY	is there any soy in this	is there any soy in it	is there any soy in this dish	is there any soy in here	any soy in this
        act+ask	CONTAIN SOY	any soy in it	any soy in this dish	any soy in here
        act+ask	CONTAIN GARLIC	does this contain garlic	does this contain any garlic	does it contain garlic	does it contain any garlic
        act+ask	CONTAIN GARLIC	does this dish contain garlic	does this dish contain any garlic	does this have garlic in it	does this have any garlic in it
        act+ask	CONTAIN GARLIC	does it have garlic in it	does it have any garlic in it	does this dish have garlic in it	does this dish have any garlic in it
        act+ask	CONTAIN GARLIC	does this have garlic	does it have garlic	does this dish have garlic	has this got garlic in it	has this got any garlic in it
        act+ask	CONTAIN GARLIC	has it got garlic in it	has it got any garlic in it	is there garlic in this	is there garlic in it
        act+ask	CONTAIN GARLIC	is there garlic in this dish	is there garlic in here	is there any garlic in this	is there any garlic in it
        act+ask	CONTAIN GARLIC	is there any garlic in this dish	is there any garlic in here	any garlic in this	any garlic in it	any garlic in this dish
        act+ask	CONTAIN GARLIC	any garlic in here
        act+ask	CONTAIN ONIONS	does this contain onions	does this contain any onions	does it contain onions	does it contain any onions
        act+ask	CONTAIN ONIONS	does this dish contain onions	does this dish contain any onions	does this have onions in it	does this have any onions in it
        act+ask	CONTAIN ONIONS	does it have onions in it	does it have any onions in it	does this dish have onions in it	does this dish have any onions in it
        act+ask	CONTAIN ONIONS	does this have onions	does it have onions	does this dish have onions	has this got onions in it	has this got any onions in it
        act+ask	CONTAIN ONIONS	has it got onions in it	has it got any onions in it	are there onions in this	are there onions in it
        act+ask	CONTAIN ONIONS	are there onions in this dish	are there onions in here	are there any onions in this	are there any onions in it
        act+ask	CONTAIN ONIONS	are there any onions in this dish	are there any onions in here	any onions in this	any onions in it	any onions in this dish
        act+ask	CONTAIN ONIONS	any onions in here
        act+ask	CONTAIN WHEAT	does this contain wheat	does this contain any wheat	does it contain wheat	does it contain any wheat
        act+ask	CONTAIN WHEAT	does this dish contain wheat	does this dish contain any wheat	does this have wheat in it	does this have any wheat in it
        act+ask	CONTAIN WHEAT	does it have wheat in it	does it have any wheat in it	does this dish have wheat in it	does this dish have any wheat in it
        act+ask	CONTAIN WHEAT	does this have wheat	does it have wheat	does this dish have wheat	has this got wheat in it	has this got any wheat in it
        act+ask	CONTAIN WHEAT	has it got wheat in it	has it got any wheat in it	is there wheat in this	is there wheat in it	is there wheat in this dish
        act+ask	CONTAIN WHEAT	is there wheat in here	is there any wheat in this	is there any wheat in it	is there any wheat in this dish
        act+ask	CONTAIN WHEAT	is there any wheat in here	any wheat in this	any wheat in it	any wheat in this dish	any wheat in here
        act+ask	CONTAIN CHILLI	does this contain chilli	does this contain any chilli	does it contain chilli	does it contain any chilli
        act+ask	CONTAIN CHILLI	does this dish contain chilli	does this dish contain any chilli	does this have chilli in it	does this have any chilli in it
        act+ask	CONTAIN CHILLI	does it have chilli in it	does it have any chilli in it	does this dish have chilli in it	does this dish have any chilli in it
        act+ask	CONTAIN CHILLI	does this have chilli	does it have chilli	does this dish have chilli	has this got chilli in it	has this got any chilli in it
        act+ask	CONTAIN CHILLI	has it got chilli in it	has it got any chilli in it	is there chilli in this	is there chilli in it
        act+ask	CONTAIN CHILLI	is there chilli in this dish	is there chilli in here	is there any chilli in this	is there any chilli in it
        act+ask	CONTAIN CHILLI	is there any chilli in this dish	is there any chilli in here	any chilli in this	any chilli in it	any chilli in this dish
        act+ask	CONTAIN CHILLI	any chilli in here

        # Medicine and the body.
        same	BEFORE OR AFTER MEALS	before or after meals	before or after a meal	before or after food	before or after eating	before or after i eat
        same	BEFORE OR AFTER MEALS	before or after you eat	before or after my meals	before or after my meal	before or after having food
        same	BEFORE MEALS	before meals	before a meal	before food	before eating	before you eat	before i eat	before each meal	before every meal
        same	BEFORE MEALS	before your meals	before your meal	before having food	before having a meal
        same	AFTER MEALS	after meals	after a meal	after food	after eating	after you eat	after i eat	after each meal	after every meal	after your meals
        same	AFTER MEALS	after your meal	after having food	after having a meal	after you have eaten
        same	WITH MEALS	with meals	with a meal	with food	with each meal	with every meal	with your meals	with your meal	with some food
        same	EMPTY STOMACH	on an empty stomach	with an empty stomach
        scope+me+has	headache	my head is hurting	my head is aching	my head is really hurting	my head has been hurting	my head been hurting
        scope+me+has	headache	i am having head pain	i am having head pains	i am having pain in my head	i am having pains in my head
        scope+me+has	headache	i have been having pain in my head	i have been having pains in my head	my head really sore	my head really painful
        scope+me+has	headache	my head killing me	my head hurts	my head aches	my head really hurts	my head is killing me	my head is painful	my head is sore
        scope+me+has	headache	my head is really sore	my head hurts a lot	my head is really painful	i have a pain in my head	i have pain in my head
        scope+me+has	headache	i have got a pain in my head	i have got pain in my head	there is a pain in my head	i have a bad pain in my head
        scope+me+has	headache	i have a terrible pain in my head	i have head pain	i have head pains	i have got head pain	i have got head pains
        scope+me+has	headache	i have a sore head	i have a painful head	i have got a sore head	i have got a painful head	my head is pounding
        same	headache
        scope+me+has	stomachache	my stomach is hurting	my stomach is aching	my stomach is really hurting	my stomach has been hurting	my stomach been hurting
        scope+me+has	stomachache	i am having stomach pain	i am having stomach pains	i am having pain in my stomach	i am having pains in my stomach
        scope+me+has	stomachache	i have been having pain in my stomach	i have been having pains in my stomach	my tummy is hurting	my tummy is aching
        scope+me+has	stomachache	my tummy is really hurting	my tummy has been hurting	my tummy been hurting	i am having tummy pain	i am having tummy pains
        scope+me+has	stomachache	i am having pain in my tummy	i am having pains in my tummy	i have been having pain in my tummy
        scope+me+has	stomachache	i have been having pains in my tummy	my belly is hurting	my belly is aching	my belly is really hurting
        scope+me+has	stomachache	my belly has been hurting	my belly been hurting	i am having belly pain	i am having belly pains	i am having pain in my belly
        scope+me+has	stomachache	i am having pains in my belly	i have been having pain in my belly	i have been having pains in my belly	my stomach really sore
        scope+me+has	stomachache	my stomach really painful	my stomach killing me	my stomach hurts	my stomach aches	my stomach really hurts
        scope+me+has	stomachache	my stomach is killing me	my stomach is painful	my stomach is sore	my stomach is really sore	my stomach hurts a lot
        scope+me+has	stomachache	my stomach is really painful	i have a pain in my stomach	i have pain in my stomach	i have got a pain in my stomach
        scope+me+has	stomachache	i have got pain in my stomach	there is a pain in my stomach	i have a bad pain in my stomach
        scope+me+has	stomachache	i have a terrible pain in my stomach	i have stomach pain	i have stomach pains	i have got stomach pain
        scope+me+has	stomachache	i have got stomach pains	i have a sore stomach	i have a painful stomach	i have got a sore stomach
        scope+me+has	stomachache	i have got a painful stomach	my tummy really sore	my tummy really painful	my tummy killing me	my tummy hurts	my tummy aches
        scope+me+has	stomachache	my tummy really hurts	my tummy is killing me	my tummy is painful	my tummy is sore	my tummy is really sore
        scope+me+has	stomachache	my tummy hurts a lot	my tummy is really painful	i have a pain in my tummy	i have pain in my tummy
        scope+me+has	stomachache	i have got a pain in my tummy	i have got pain in my tummy	there is a pain in my tummy	i have a bad pain in my tummy
        scope+me+has	stomachache	i have a terrible pain in my tummy	i have tummy pain	i have tummy pains	i have got tummy pain	i have got tummy pains
        scope+me+has	stomachache	i have a sore tummy	i have a painful tummy	i have got a sore tummy	i have got a painful tummy	my belly really sore
        scope+me+has	stomachache	my belly really painful	my belly killing me	my belly hurts	my belly aches	my belly really hurts	my belly is killing me
        scope+me+has	stomachache	my belly is painful	my belly is sore	my belly is really sore	my belly hurts a lot	my belly is really painful
        scope+me+has	stomachache	i have a pain in my belly	i have pain in my belly	i have got a pain in my belly	i have got pain in my belly
        scope+me+has	stomachache	there is a pain in my belly	i have a bad pain in my belly	i have a terrible pain in my belly	i have belly pain
        scope+me+has	stomachache	i have belly pains	i have got belly pain	i have got belly pains	i have a sore belly	i have a painful belly
        scope+me+has	stomachache	i have got a sore belly	i have got a painful belly	i have pain in the stomach	i have got pain in the stomach
        same	stomachache
        scope+me+has	toothache	my tooth is hurting	my tooth is aching	my tooth is really hurting	my tooth has been hurting	my tooth been hurting
        scope+me+has	toothache	i am having tooth pain	i am having tooth pains	i am having pain in my tooth	i am having pains in my tooth
        scope+me+has	toothache	i have been having pain in my tooth	i have been having pains in my tooth	my tooth really sore	my tooth really painful
        scope+me+has	toothache	my tooth killing me	my tooth hurts	my tooth aches	my tooth really hurts	my tooth is killing me	my tooth is painful
        scope+me+has	toothache	my tooth is sore	my tooth is really sore	my tooth hurts a lot	my tooth is really painful	i have a pain in my tooth
        scope+me+has	toothache	i have pain in my tooth	i have got a pain in my tooth	i have got pain in my tooth	there is a pain in my tooth
        scope+me+has	toothache	i have a bad pain in my tooth	i have a terrible pain in my tooth	i have tooth pain	i have tooth pains	i have got tooth pain
        scope+me+has	toothache	i have got tooth pains	i have a sore tooth	i have a painful tooth	i have got a sore tooth	i have got a painful tooth
        scope+me+has	toothache	my teeth hurt	my teeth ache
        same	toothache
        scope+me+has	sore throat	my throat is hurting	my throat is aching	my throat is really hurting	my throat has been hurting	my throat been hurting
        scope+me+has	sore throat	i am having throat pain	i am having throat pains	i am having pain in my throat	i am having pains in my throat
        scope+me+has	sore throat	i have been having pain in my throat	i have been having pains in my throat	my throat really sore	my throat really painful
        scope+me+has	sore throat	my throat killing me	my throat hurts	my throat aches	my throat really hurts	my throat is killing me	my throat is painful
        scope+me+has	sore throat	my throat is sore	my throat is really sore	my throat hurts a lot	my throat is really painful	i have a pain in my throat
        scope+me+has	sore throat	i have pain in my throat	i have got a pain in my throat	i have got pain in my throat	there is a pain in my throat
        scope+me+has	sore throat	i have a bad pain in my throat	i have a terrible pain in my throat	i have throat pain	i have throat pains
        scope+me+has	sore throat	i have got throat pain	i have got throat pains	i have a sore throat	i have a painful throat	i have got a sore throat
        scope+me+has	sore throat	i have got a painful throat
        same	sore throat
        scope+me+has	earache	my ear is hurting	my ear is aching	my ear is really hurting	my ear has been hurting	my ear been hurting	i am having ear pain
        scope+me+has	earache	i am having ear pains	i am having pain in my ear	i am having pains in my ear	i have been having pain in my ear
        scope+me+has	earache	i have been having pains in my ear	my ear really sore	my ear really painful	my ear killing me	my ear hurts	my ear aches
        scope+me+has	earache	my ear really hurts	my ear is killing me	my ear is painful	my ear is sore	my ear is really sore	my ear hurts a lot
        scope+me+has	earache	my ear is really painful	i have a pain in my ear	i have pain in my ear	i have got a pain in my ear	i have got pain in my ear
        scope+me+has	earache	there is a pain in my ear	i have a bad pain in my ear	i have a terrible pain in my ear	i have ear pain	i have ear pains
        scope+me+has	earache	i have got ear pain	i have got ear pains	i have a sore ear	i have a painful ear	i have got a sore ear
        scope+me+has	earache	i have got a painful ear
        same	earache
        scope+me+has	backache	my back is hurting	my back is aching	my back is really hurting	my back has been hurting	my back been hurting
        scope+me+has	backache	i am having back pain	i am having back pains	i am having pain in my back	i am having pains in my back
        scope+me+has	backache	i have been having pain in my back	i have been having pains in my back	my back really sore	my back really painful
        scope+me+has	backache	my back killing me	my back hurts	my back aches	my back really hurts	my back is killing me	my back is painful	my back is sore
        scope+me+has	backache	my back is really sore	my back hurts a lot	my back is really painful	i have a pain in my back	i have pain in my back
        scope+me+has	backache	i have got a pain in my back	i have got pain in my back	there is a pain in my back	i have a bad pain in my back
        scope+me+has	backache	i have a terrible pain in my back	i have back pain	i have back pains	i have got back pain	i have got back pains
        scope+me+has	backache	i have a sore back	i have a painful back	i have got a sore back	i have got a painful back	i have a bad back
        scope+me+has	backache	i have got a bad back
        same	backache
        same+me+has	fever	i have come down with a fever	i feel feverish
        scope+me+has	fever	i am running a temperature	i am running a fever	i am running a high temperature	i am running a high fever
        scope+has	fever	is running a temperature	is running a fever	is running a high temperature	been running a temperature	is running a high fever
        same	fever	a temperature	high temperature	a high temperature	a high fever	high fever
        act	ill	not very well
        act	ill	not feel great	do not feel great	not feel good	do not feel good	does not feel good	do not feel well	does not feel well
        act	ill	not feel so good	under the weather	is not well	are not well	am not well	is not feeling well	are not feeling well
        act	ill	not feel too well	not feel very well
        act	faint	black out	lose consciousness	has passed out	pass out
        bind+me	TROUBLE	i have trouble	i have difficulty	i have problems	i have a hard time	i have difficulties	i have trouble with
        bind+me	TROUBLE	i am having trouble	i am having difficulty	i am having problems	i am having a hard time	i am having difficulties
        bind+me	TROUBLE	i have got trouble	i have got difficulty	i have got problems	i have got a hard time
        bind+me	TROUBLE	i have got difficulties	i have got trouble with	i find it hard to	i find it difficult to	i am finding it hard to
        bind+me	TROUBLE	i am finding it difficult to	i am struggling to	i struggle to	it is hard for me to	it is difficult for me to	it is hard to
        bind+me	TROUBLE	it is difficult to
        scope+me	TAKING BLOOD THINNERS	i am on blood thinners	i am taking blood thinners	i take blood thinners	i am currently taking blood thinners
        scope+me	TAKING BLOOD THINNERS	i am currently on blood thinners	i am on blood thinning medication	i am taking blood thinning medication
        scope+me	TAKING BLOOD THINNERS	i take blood thinning medication	i am currently taking blood thinning medication	i am currently on blood thinning medication
        scope+me	TAKING BLOOD THINNERS	i am on blood thinning tablets	i am taking blood thinning tablets	i take blood thinning tablets
        scope+me	TAKING BLOOD THINNERS	i am currently taking blood thinning tablets	i am currently on blood thinning tablets	i am on blood thinning medicine
        scope+me	TAKING BLOOD THINNERS	i am taking blood thinning medicine	i take blood thinning medicine	i am currently taking blood thinning medicine
        scope+me	TAKING BLOOD THINNERS	i am currently on blood thinning medicine
        scope+me	TAKING ANTIBIOTICS	i am on antibiotics	i am taking antibiotics	i take antibiotics	i am currently taking antibiotics
        scope+me	TAKING ANTIBIOTICS	i am currently on antibiotics
        scope+me	TAKING INSULIN	i am on insulin	i am taking insulin	i take insulin	i am currently taking insulin	i am currently on insulin
        scope+me	TAKING PAINKILLERS	i am on painkillers	i am taking painkillers	i take painkillers	i am currently taking painkillers
        scope+me	TAKING PAINKILLERS	i am currently on painkillers
        scope+me	TAKING STEROIDS	i am on steroids	i am taking steroids	i take steroids	i am currently taking steroids	i am currently on steroids
        scope+me	TAKING ANTIDEPRESSANTS	i am on antidepressants	i am taking antidepressants	i take antidepressants	i am currently taking antidepressants
        scope+me	TAKING ANTIDEPRESSANTS	i am currently on antidepressants
        scope+me	TAKING BLOOD PRESSURE MEDICINE	i am on blood pressure medication	i am taking blood pressure medication	i take blood pressure medication
        scope+me	TAKING BLOOD PRESSURE MEDICINE	i am currently taking blood pressure medication	i am currently on blood pressure medication
        scope+me	TAKING BLOOD PRESSURE MEDICINE	i am on blood pressure tablets	i am taking blood pressure tablets	i take blood pressure tablets
        scope+me	TAKING BLOOD PRESSURE MEDICINE	i am currently taking blood pressure tablets	i am currently on blood pressure tablets
        scope+me	TAKING BLOOD PRESSURE MEDICINE	i am on blood pressure medicine	i am taking blood pressure medicine	i take blood pressure medicine
        scope+me	TAKING BLOOD PRESSURE MEDICINE	i am currently taking blood pressure medicine	i am currently on blood pressure medicine
        scope+me	TAKING HEART MEDICINE	i am on heart medication	i am taking heart medication	i take heart medication	i am currently taking heart medication
        scope+me	TAKING HEART MEDICINE	i am currently on heart medication
        scope+me	TAKING HEART MEDICINE	i am on heart medicine	i am taking heart medicine	i take heart medicine	i am currently taking heart medicine
        scope+me	TAKING HEART MEDICINE	i am currently on heart medicine
        scope+me	TAKING STATINS	i am on statins	i am taking statins	i take statins	i am currently taking statins	i am currently on statins
        scope+me	TAKING THE PILL	i am on the pill	i am taking the pill	i take the pill	i am currently taking the pill	i am currently on the pill
        scope+me	TAKING MEDICINE	i am on medication	i am taking medication	i take medication	i am currently taking medication	i am currently on medication
        scope+me	TAKING SLEEPING PILLS	i am on sleeping pills	i am taking sleeping pills	i take sleeping pills	i am currently taking sleeping pills
        scope+me	TAKING SLEEPING PILLS	i am currently on sleeping pills
        scope+me	TAKING OTHER MEDICINE	i am on other medication	i am taking other medication	i take other medication	i am currently taking other medication
        scope+me	TAKING OTHER MEDICINE	i am currently on other medication
        service	CALL AMBULANCE	call an ambulance	get an ambulance	somebody call an ambulance	somebody get an ambulance	someone call an ambulance
        service	CALL AMBULANCE	someone get an ambulance	somebody please call an ambulance	somebody please get an ambulance
        service	CALL AMBULANCE	someone please call an ambulance	someone please get an ambulance	call for an ambulance	phone for an ambulance
        service	CALL AMBULANCE	ring for an ambulance	send an ambulance	phone an ambulance	call us an ambulance	call me an ambulance	get me an ambulance
        service	CALL AMBULANCE	get us an ambulance	call the ambulance	i need an ambulance	we need an ambulance
        service	CALL POLICE	call the police	call the cops	call police	get the police	get the cops	get police	phone the police	phone the cops	phone police
        service	CALL POLICE	ring the police	ring the cops	ring police	somebody call the police	somebody call the cops	somebody call police
        service	CALL POLICE	somebody get the police	somebody get the cops	somebody get police	somebody phone the police	somebody phone the cops
        service	CALL POLICE	somebody phone police	somebody ring the police	somebody ring the cops	somebody ring police	someone call the police
        service	CALL POLICE	someone call the cops	someone call police	someone get the police	someone get the cops	someone get police
        service	CALL POLICE	someone phone the police	someone phone the cops	someone phone police	someone ring the police	someone ring the cops
        service	CALL POLICE	someone ring police	somebody please call the police	somebody please call the cops	somebody please call police
        service	CALL POLICE	somebody please get the police	somebody please get the cops	somebody please get police	somebody please phone the police
        service	CALL POLICE	somebody please phone the cops	somebody please phone police	somebody please ring the police	somebody please ring the cops
        service	CALL POLICE	somebody please ring police	someone please call the police	someone please call the cops	someone please call police
        service	CALL POLICE	someone please get the police	someone please get the cops	someone please get police	someone please phone the police
        service	CALL POLICE	someone please phone the cops	someone please phone police	someone please ring the police	someone please ring the cops
        service	CALL POLICE	someone please ring police	please somebody call the police	please somebody call the cops	please somebody call police
        service	CALL POLICE	please somebody get the police	please somebody get the cops	please somebody get police	please somebody phone the police
        service	CALL POLICE	please somebody phone the cops	please somebody phone police	please somebody ring the police	please somebody ring the cops
        service	CALL POLICE	please somebody ring police	please someone call the police	please someone call the cops	please someone call police
        service	CALL POLICE	please someone get the police	please someone get the cops	please someone get police	please someone phone the police
        service	CALL POLICE	please someone phone the cops	please someone phone police	please someone ring the police	please someone ring the cops
        service	CALL POLICE	please someone ring police
        service	CALL FIRE BRIGADE	call the fire brigade	call the fire department	call the fire service	call the firemen	call the firefighters
        service	CALL FIRE BRIGADE	get the fire brigade	get the fire department	get the fire service	get the firemen	get the firefighters	phone the fire brigade
        service	CALL FIRE BRIGADE	phone the fire department	phone the fire service	phone the firemen	phone the firefighters	ring the fire brigade
        service	CALL FIRE BRIGADE	ring the fire department	ring the fire service	ring the firemen	ring the firefighters	somebody call the fire brigade
        service	CALL FIRE BRIGADE	somebody call the fire department	somebody call the fire service	somebody call the firemen	somebody call the firefighters
        service	CALL FIRE BRIGADE	somebody get the fire brigade	somebody get the fire department	somebody get the fire service	somebody get the firemen
        service	CALL FIRE BRIGADE	somebody get the firefighters	somebody phone the fire brigade	somebody phone the fire department
        service	CALL FIRE BRIGADE	somebody phone the fire service	somebody phone the firemen	somebody phone the firefighters	somebody ring the fire brigade
        service	CALL FIRE BRIGADE	somebody ring the fire department	somebody ring the fire service	somebody ring the firemen	somebody ring the firefighters
        service	CALL FIRE BRIGADE	someone call the fire brigade	someone call the fire department	someone call the fire service	someone call the firemen
        service	CALL FIRE BRIGADE	someone call the firefighters	someone get the fire brigade	someone get the fire department	someone get the fire service
        service	CALL FIRE BRIGADE	someone get the firemen	someone get the firefighters	someone phone the fire brigade	someone phone the fire department
        service	CALL FIRE BRIGADE	someone phone the fire service	someone phone the firemen	someone phone the firefighters	someone ring the fire brigade
        service	CALL FIRE BRIGADE	someone ring the fire department	someone ring the fire service	someone ring the firemen	someone ring the firefighters
        act	doctor	see a doctor	see the doctor	speak to a doctor	speak to the doctor	talk to a doctor	talk to the doctor	be seen by a doctor
        act	doctor	be seen by the doctor	speak with a doctor	speak with the doctor	get in to see a doctor	get in to see the doctor
        act	doctor	consult a doctor	consult the doctor	an appointment with a doctor	an appointment with the doctor	appointment with a doctor
        act	doctor	appointment with the doctor	a slot with a doctor	a slot with the doctor	make an appointment with a doctor
        act	doctor	make an appointment with the doctor	book an appointment with a doctor	book an appointment with the doctor
        act	doctor	an appointment to see a doctor	an appointment to see the doctor	make an appointment to see a doctor
        act	doctor	make an appointment to see the doctor	book an appointment to see a doctor	book an appointment to see the doctor
        act	doctor	get an appointment with a doctor	get an appointment with the doctor
        act	dentist	see a dentist	see the dentist	speak to a dentist	speak to the dentist	talk to a dentist	talk to the dentist
        act	dentist	be seen by a dentist	be seen by the dentist	speak with a dentist	speak with the dentist	get in to see a dentist
        act	dentist	get in to see the dentist	consult a dentist	consult the dentist	an appointment with a dentist	an appointment with the dentist
        act	dentist	appointment with a dentist	appointment with the dentist	a slot with a dentist	a slot with the dentist
        act	dentist	make an appointment with a dentist	make an appointment with the dentist	book an appointment with a dentist
        act	dentist	book an appointment with the dentist	an appointment to see a dentist	an appointment to see the dentist
        act	dentist	make an appointment to see a dentist	make an appointment to see the dentist	book an appointment to see a dentist
        act	dentist	book an appointment to see the dentist	get an appointment with a dentist	get an appointment with the dentist
        person@vocative	doctor
        same	dentist

        # What was lost, and what was taken.
        act+past+me	be robbed	someone robbed me	somebody robbed me	someone has robbed me	somebody has robbed me	someone mugged me	somebody mugged me
        act+past+me	be robbed	i got mugged	they robbed me
        act+past	be robbed
        scope+me	LOST WAY	i am lost	i got lost	i have got lost	i have lost my way	i lost my way	i am a bit lost	i do not know where i am
        scope+me	LOST WAY	i seem to be lost
        scope+we	LOST WAY	we are lost	we got lost	we have got lost	we have lost our way	we lost our way	we do not know where we are
        scope	EMERGENCY	it is an emergency	this is an emergency	there is an emergency	we have an emergency	i have an emergency
        scope	EMERGENCY	we have got an emergency	it is an emergency here
        scope	broken	has gone wrong
        scope	broken
        scope	broken	has stopped working	stopped working	have stopped working	broke down	has broken down	have broken down	quit working
        scope	broken	has quit working	does not work anymore	does not work any more	is not working anymore	is not working any more	no longer works
        scope	broken	packed up	has packed up	have packed up	just stopped working	has just stopped working	has conked out
        act	broken	will not work	is bust	is busted	busted	is knackered	is kaput	on the blink	is on the blink
        same	air conditioning	air conditioning in my room	air conditioning in our room	air conditioning in the room	air conditioning in my bathroom
        same	air conditioning	air conditioning in our bathroom	air conditioning in the bathroom	my air conditioning in my room
        same	air conditioning	my air conditioning in our room	my air conditioning in the room	my air conditioning in my bathroom
        same	air conditioning	my air conditioning in our bathroom	my air conditioning in the bathroom	the air conditioning in my room
        same	air conditioning	the air conditioning in our room	the air conditioning in the room	the air conditioning in my bathroom
        same	air conditioning	the air conditioning in our bathroom	the air conditioning in the bathroom	our air conditioning in my room
        same	air conditioning	our air conditioning in our room	our air conditioning in the room	our air conditioning in my bathroom
        same	air conditioning	our air conditioning in our bathroom	our air conditioning in the bathroom
        same	air conditioning	air conditioner in my room	air conditioner in our room	air conditioner in the room	air conditioner in my bathroom
        same	air conditioning	air conditioner in our bathroom	air conditioner in the bathroom	my air conditioner in my room	my air conditioner in our room
        same	air conditioning	my air conditioner in the room	my air conditioner in my bathroom	my air conditioner in our bathroom
        same	air conditioning	my air conditioner in the bathroom	the air conditioner in my room	the air conditioner in our room
        same	air conditioning	the air conditioner in the room	the air conditioner in my bathroom	the air conditioner in our bathroom
        same	air conditioning	the air conditioner in the bathroom	our air conditioner in my room	our air conditioner in our room
        same	air conditioning	our air conditioner in the room	our air conditioner in my bathroom	our air conditioner in our bathroom
        same	air conditioning	our air conditioner in the bathroom
        same	air conditioning	aircon in my room	aircon in our room	aircon in the room	aircon in my bathroom	aircon in our bathroom	aircon in the bathroom
        same	air conditioning	my aircon in my room	my aircon in our room	my aircon in the room	my aircon in my bathroom	my aircon in our bathroom
        same	air conditioning	my aircon in the bathroom	the aircon in my room	the aircon in our room	the aircon in the room	the aircon in my bathroom
        same	air conditioning	the aircon in our bathroom	the aircon in the bathroom	our aircon in my room	our aircon in our room	our aircon in the room
        same	air conditioning	our aircon in my bathroom	our aircon in our bathroom	our aircon in the bathroom
        same	air conditioning	air con in my room	air con in our room	air con in the room	air con in my bathroom	air con in our bathroom
        same	air conditioning	air con in the bathroom	my air con in my room	my air con in our room	my air con in the room	my air con in my bathroom
        same	air conditioning	my air con in our bathroom	my air con in the bathroom	the air con in my room	the air con in our room	the air con in the room
        same	air conditioning	the air con in my bathroom	the air con in our bathroom	the air con in the bathroom	our air con in my room
        same	air conditioning	our air con in our room	our air con in the room	our air con in my bathroom	our air con in our bathroom
        same	air conditioning	our air con in the bathroom
        same	air conditioning	ac in my room	ac in our room	ac in the room	ac in my bathroom	ac in our bathroom	ac in the bathroom	my ac in my room
        same	air conditioning	my ac in our room	my ac in the room	my ac in my bathroom	my ac in our bathroom	my ac in the bathroom	the ac in my room
        same	air conditioning	the ac in our room	the ac in the room	the ac in my bathroom	the ac in our bathroom	the ac in the bathroom	our ac in my room
        same	air conditioning	our ac in our room	our ac in the room	our ac in my bathroom	our ac in our bathroom	our ac in the bathroom
        same	television	tv in my room	tv in our room	tv in the room	tv in my bathroom	tv in our bathroom	tv in the bathroom	my tv in my room
        same	television	my tv in our room	my tv in the room	my tv in my bathroom	my tv in our bathroom	my tv in the bathroom	the tv in my room
        same	television	the tv in our room	the tv in the room	the tv in my bathroom	the tv in our bathroom	the tv in the bathroom	our tv in my room
        same	television	our tv in our room	our tv in the room	our tv in my bathroom	our tv in our bathroom	our tv in the bathroom
        same	television	television in my room	television in our room	television in the room	television in my bathroom	television in our bathroom
        same	television	television in the bathroom	my television in my room	my television in our room	my television in the room
        same	television	my television in my bathroom	my television in our bathroom	my television in the bathroom	the television in my room
        same	television	the television in our room	the television in the room	the television in my bathroom	the television in our bathroom
        same	television	the television in the bathroom	our television in my room	our television in our room	our television in the room
        same	television	our television in my bathroom	our television in our bathroom	our television in the bathroom
        same	toilet	toilet in my room	toilet in our room	toilet in the room	toilet in my bathroom	toilet in our bathroom	toilet in the bathroom
        same	toilet	my toilet in my room	my toilet in our room	my toilet in the room	my toilet in my bathroom	my toilet in our bathroom
        same	toilet	my toilet in the bathroom	the toilet in my room	the toilet in our room	the toilet in the room	the toilet in my bathroom
        same	toilet	the toilet in our bathroom	the toilet in the bathroom	our toilet in my room	our toilet in our room	our toilet in the room
        same	toilet	our toilet in my bathroom	our toilet in our bathroom	our toilet in the bathroom
        same	shower	shower in my room	shower in our room	shower in the room	shower in my bathroom	shower in our bathroom	shower in the bathroom
        same	shower	my shower in my room	my shower in our room	my shower in the room	my shower in my bathroom	my shower in our bathroom
        same	shower	my shower in the bathroom	the shower in my room	the shower in our room	the shower in the room	the shower in my bathroom
        same	shower	the shower in our bathroom	the shower in the bathroom	our shower in my room	our shower in our room	our shower in the room
        same	shower	our shower in my bathroom	our shower in our bathroom	our shower in the bathroom
        same	heating	heating in my room	heating in our room	heating in the room	heating in my bathroom	heating in our bathroom
        same	heating	heating in the bathroom	my heating in my room	my heating in our room	my heating in the room	my heating in my bathroom
        same	heating	my heating in our bathroom	my heating in the bathroom	the heating in my room	the heating in our room	the heating in the room
        same	heating	the heating in my bathroom	the heating in our bathroom	the heating in the bathroom	our heating in my room
        same	heating	our heating in our room	our heating in the room	our heating in my bathroom	our heating in our bathroom
        same	heating	our heating in the bathroom
        same	heater	heater in my room	heater in our room	heater in the room	heater in my bathroom	heater in our bathroom	heater in the bathroom
        same	heater	my heater in my room	my heater in our room	my heater in the room	my heater in my bathroom	my heater in our bathroom
        same	heater	my heater in the bathroom	the heater in my room	the heater in our room	the heater in the room	the heater in my bathroom
        same	heater	the heater in our bathroom	the heater in the bathroom	our heater in my room	our heater in our room	our heater in the room
        same	heater	our heater in my bathroom	our heater in our bathroom	our heater in the bathroom
        same	light	light in my room	light in our room	light in the room	light in my bathroom	light in our bathroom	light in the bathroom
        same	light	my light in my room	my light in our room	my light in the room	my light in my bathroom	my light in our bathroom
        same	light	my light in the bathroom	the light in my room	the light in our room	the light in the room	the light in my bathroom
        same	light	the light in our bathroom	the light in the bathroom	our light in my room	our light in our room	our light in the room
        same	light	our light in my bathroom	our light in our bathroom	our light in the bathroom
        same	light	lights in my room	lights in our room	lights in the room	lights in my bathroom	lights in our bathroom	lights in the bathroom
        same	light	my lights in my room	my lights in our room	my lights in the room	my lights in my bathroom	my lights in our bathroom
        same	light	my lights in the bathroom	the lights in my room	the lights in our room	the lights in the room	the lights in my bathroom
        same	light	the lights in our bathroom	the lights in the bathroom	our lights in my room	our lights in our room	our lights in the room
        same	light	our lights in my bathroom	our lights in our bathroom	our lights in the bathroom
        same	refrigerator	fridge in my room	fridge in our room	fridge in the room	fridge in my bathroom	fridge in our bathroom	fridge in the bathroom
        same	refrigerator	my fridge in my room	my fridge in our room	my fridge in the room	my fridge in my bathroom	my fridge in our bathroom
        same	refrigerator	my fridge in the bathroom	the fridge in my room	the fridge in our room	the fridge in the room	the fridge in my bathroom
        same	refrigerator	the fridge in our bathroom	the fridge in the bathroom	our fridge in my room	our fridge in our room	our fridge in the room
        same	refrigerator	our fridge in my bathroom	our fridge in our bathroom	our fridge in the bathroom
        same	sink	sink in my room	sink in our room	sink in the room	sink in my bathroom	sink in our bathroom	sink in the bathroom
        same	sink	my sink in my room	my sink in our room	my sink in the room	my sink in my bathroom	my sink in our bathroom
        same	sink	my sink in the bathroom	the sink in my room	the sink in our room	the sink in the room	the sink in my bathroom
        same	sink	the sink in our bathroom	the sink in the bathroom	our sink in my room	our sink in our room	our sink in the room
        same	sink	our sink in my bathroom	our sink in our bathroom	our sink in the bathroom
        same	bath	bath in my room	bath in our room	bath in the room	bath in my bathroom	bath in our bathroom	bath in the bathroom
        same	bath	my bath in my room	my bath in our room	my bath in the room	my bath in my bathroom	my bath in our bathroom
        same	bath	my bath in the bathroom	the bath in my room	the bath in our room	the bath in the room	the bath in my bathroom
        same	bath	the bath in our bathroom	the bath in the bathroom	our bath in my room	our bath in our room	our bath in the room
        same	bath	our bath in my bathroom	our bath in our bathroom	our bath in the bathroom
        same	tap	tap in my room	tap in our room	tap in the room	tap in my bathroom	tap in our bathroom	tap in the bathroom	my tap in my room
        same	tap	my tap in our room	my tap in the room	my tap in my bathroom	my tap in our bathroom	my tap in the bathroom	the tap in my room
        same	tap	the tap in our room	the tap in the room	the tap in my bathroom	the tap in our bathroom	the tap in the bathroom
        same	tap	our tap in my room	our tap in our room	our tap in the room	our tap in my bathroom	our tap in our bathroom
        same	tap	our tap in the bathroom
        same	wifi	wifi in my room	wifi in our room	wifi in the room	wifi in my bathroom	wifi in our bathroom	wifi in the bathroom
        same	wifi	my wifi in my room	my wifi in our room	my wifi in the room	my wifi in my bathroom	my wifi in our bathroom
        same	wifi	my wifi in the bathroom	the wifi in my room	the wifi in our room	the wifi in the room	the wifi in my bathroom
        same	wifi	the wifi in our bathroom	the wifi in the bathroom	our wifi in my room	our wifi in our room	our wifi in the room
        same	wifi	our wifi in my bathroom	our wifi in our bathroom	our wifi in the bathroom
        same	wifi	wi fi in my room	wi fi in our room	wi fi in the room	wi fi in my bathroom	wi fi in our bathroom	wi fi in the bathroom
        same	wifi	my wi fi in my room	my wi fi in our room	my wi fi in the room	my wi fi in my bathroom	my wi fi in our bathroom
        same	wifi	my wi fi in the bathroom	the wi fi in my room	the wi fi in our room	the wi fi in the room	the wi fi in my bathroom
        same	wifi	the wi fi in our bathroom	the wi fi in the bathroom	our wi fi in my room	our wi fi in our room	our wi fi in the room
        same	wifi	our wi fi in my bathroom	our wi fi in our bathroom	our wi fi in the bathroom
        same	kettle	kettle in my room	kettle in our room	kettle in the room	kettle in my bathroom	kettle in our bathroom	kettle in the bathroom
        same	kettle	my kettle in my room	my kettle in our room	my kettle in the room	my kettle in my bathroom	my kettle in our bathroom
        same	kettle	my kettle in the bathroom	the kettle in my room	the kettle in our room	the kettle in the room	the kettle in my bathroom
        same	kettle	the kettle in our bathroom	the kettle in the bathroom	our kettle in my room	our kettle in our room	our kettle in the room
        same	kettle	our kettle in my bathroom	our kettle in our bathroom	our kettle in the bathroom
        same	lamp	lamp in my room	lamp in our room	lamp in the room	lamp in my bathroom	lamp in our bathroom	lamp in the bathroom
        same	lamp	my lamp in my room	my lamp in our room	my lamp in the room	my lamp in my bathroom	my lamp in our bathroom
        same	lamp	my lamp in the bathroom	the lamp in my room	the lamp in our room	the lamp in the room	the lamp in my bathroom
        same	lamp	the lamp in our bathroom	the lamp in the bathroom	our lamp in my room	our lamp in our room	our lamp in the room
        same	lamp	our lamp in my bathroom	our lamp in our bathroom	our lamp in the bathroom
        same	safe	safe in my room	safe in our room	safe in the room	safe in my bathroom	safe in our bathroom	safe in the bathroom
        same	safe	my safe in my room	my safe in our room	my safe in the room	my safe in my bathroom	my safe in our bathroom
        same	safe	my safe in the bathroom	the safe in my room	the safe in our room	the safe in the room	the safe in my bathroom
        same	safe	the safe in our bathroom	the safe in the bathroom	our safe in my room	our safe in our room	our safe in the room
        same	safe	our safe in my bathroom	our safe in our bathroom	our safe in the bathroom
        same	window	window in my room	window in our room	window in the room	window in my bathroom	window in our bathroom	window in the bathroom
        same	window	my window in my room	my window in our room	my window in the room	my window in my bathroom	my window in our bathroom
        same	window	my window in the bathroom	the window in my room	the window in our room	the window in the room	the window in my bathroom
        same	window	the window in our bathroom	the window in the bathroom	our window in my room	our window in our room	our window in the room
        same	window	our window in my bathroom	our window in our bathroom	our window in the bathroom
        same	lock	lock in my room	lock in our room	lock in the room	lock in my bathroom	lock in our bathroom	lock in the bathroom
        same	lock	my lock in my room	my lock in our room	my lock in the room	my lock in my bathroom	my lock in our bathroom
        same	lock	my lock in the bathroom	the lock in my room	the lock in our room	the lock in the room	the lock in my bathroom
        same	lock	the lock in our bathroom	the lock in the bathroom	our lock in my room	our lock in our room	our lock in the room
        same	lock	our lock in my bathroom	our lock in our bathroom	our lock in the bathroom
        same	door	door in my room	door in our room	door in the room	door in my bathroom	door in our bathroom	door in the bathroom
        same	door	my door in my room	my door in our room	my door in the room	my door in my bathroom	my door in our bathroom
        same	door	my door in the bathroom	the door in my room	the door in our room	the door in the room	the door in my bathroom
        same	door	the door in our bathroom	the door in the bathroom	our door in my room	our door in our room	our door in the room
        same	door	our door in my bathroom	our door in our bathroom	our door in the bathroom
        same	phone	phone in my room	phone in our room	phone in the room	phone in my bathroom	phone in our bathroom	phone in the bathroom
        same	phone	my phone in my room	my phone in our room	my phone in the room	my phone in my bathroom	my phone in our bathroom
        same	phone	my phone in the bathroom	the phone in my room	the phone in our room	the phone in the room	the phone in my bathroom
        same	phone	the phone in our bathroom	the phone in the bathroom	our phone in my room	our phone in our room	our phone in the room
        same	phone	our phone in my bathroom	our phone in our bathroom	our phone in the bathroom
        same	phone	telephone in my room	telephone in our room	telephone in the room	telephone in my bathroom	telephone in our bathroom
        same	phone	telephone in the bathroom	my telephone in my room	my telephone in our room	my telephone in the room
        same	phone	my telephone in my bathroom	my telephone in our bathroom	my telephone in the bathroom	the telephone in my room
        same	phone	the telephone in our room	the telephone in the room	the telephone in my bathroom	the telephone in our bathroom
        same	phone	the telephone in the bathroom	our telephone in my room	our telephone in our room	our telephone in the room
        same	phone	our telephone in my bathroom	our telephone in our bathroom	our telephone in the bathroom
        same	fan	fan in my room	fan in our room	fan in the room	fan in my bathroom	fan in our bathroom	fan in the bathroom	my fan in my room
        same	fan	my fan in our room	my fan in the room	my fan in my bathroom	my fan in our bathroom	my fan in the bathroom	the fan in my room
        same	fan	the fan in our room	the fan in the room	the fan in my bathroom	the fan in our bathroom	the fan in the bathroom
        same	fan	our fan in my room	our fan in our room	our fan in the room	our fan in my bathroom	our fan in our bathroom
        same	fan	our fan in the bathroom
        same	hairdryer	hairdryer in my room	hairdryer in our room	hairdryer in the room	hairdryer in my bathroom	hairdryer in our bathroom
        same	hairdryer	hairdryer in the bathroom	my hairdryer in my room	my hairdryer in our room	my hairdryer in the room
        same	hairdryer	my hairdryer in my bathroom	my hairdryer in our bathroom	my hairdryer in the bathroom	the hairdryer in my room
        same	hairdryer	the hairdryer in our room	the hairdryer in the room	the hairdryer in my bathroom	the hairdryer in our bathroom
        same	hairdryer	the hairdryer in the bathroom	our hairdryer in my room	our hairdryer in our room	our hairdryer in the room
        same	hairdryer	our hairdryer in my bathroom	our hairdryer in our bathroom	our hairdryer in the bathroom
        same	radiator	radiator in my room	radiator in our room	radiator in the room	radiator in my bathroom	radiator in our bathroom
        same	radiator	radiator in the bathroom	my radiator in my room	my radiator in our room	my radiator in the room	my radiator in my bathroom
        same	radiator	my radiator in our bathroom	my radiator in the bathroom	the radiator in my room	the radiator in our room
        same	radiator	the radiator in the room	the radiator in my bathroom	the radiator in our bathroom	the radiator in the bathroom
        same	radiator	our radiator in my room	our radiator in our room	our radiator in the room	our radiator in my bathroom
        same	radiator	our radiator in our bathroom	our radiator in the bathroom
        same	bathroom light	bathroom light in my room	bathroom light in our room	bathroom light in the room	bathroom light in my bathroom
        same	bathroom light	bathroom light in our bathroom	bathroom light in the bathroom	my bathroom light in my room	my bathroom light in our room
        same	bathroom light	my bathroom light in the room	my bathroom light in my bathroom	my bathroom light in our bathroom
        same	bathroom light	my bathroom light in the bathroom	the bathroom light in my room	the bathroom light in our room	the bathroom light in the room
        same	bathroom light	the bathroom light in my bathroom	the bathroom light in our bathroom	the bathroom light in the bathroom
        same	bathroom light	our bathroom light in my room	our bathroom light in our room	our bathroom light in the room	our bathroom light in my bathroom
        same	bathroom light	our bathroom light in our bathroom	our bathroom light in the bathroom
        same	minibar	minibar in my room	minibar in our room	minibar in the room	minibar in my bathroom	minibar in our bathroom
        same	minibar	minibar in the bathroom	my minibar in my room	my minibar in our room	my minibar in the room	my minibar in my bathroom
        same	minibar	my minibar in our bathroom	my minibar in the bathroom	the minibar in my room	the minibar in our room	the minibar in the room
        same	minibar	the minibar in my bathroom	the minibar in our bathroom	the minibar in the bathroom	our minibar in my room
        same	minibar	our minibar in our room	our minibar in the room	our minibar in my bathroom	our minibar in our bathroom
        same	minibar	our minibar in the bathroom
        same	remote	remote in my room	remote in our room	remote in the room	remote in my bathroom	remote in our bathroom	remote in the bathroom
        same	remote	my remote in my room	my remote in our room	my remote in the room	my remote in my bathroom	my remote in our bathroom
        same	remote	my remote in the bathroom	the remote in my room	the remote in our room	the remote in the room	the remote in my bathroom
        same	remote	the remote in our bathroom	the remote in the bathroom	our remote in my room	our remote in our room	our remote in the room
        same	remote	our remote in my bathroom	our remote in our bathroom	our remote in the bathroom
        same	room key	key to my room	key to the room	key to our room	key for my room	key for our room	key for the room	hotel room key
        same	room key	key to my hotel room	room keys

        # Hotel, shop and counter.
        same	toilet	bathroom	bathrooms	restrooms	washrooms	loos	conveniences
        same	private bathroom	en suite	ensuite	en suite bathroom	ensuite bathroom	own bathroom	its own bathroom	attached bathroom	a private bathroom
        act	USE TOILET	use the toilet	use the toilets	use the bathroom	use the restroom	use the washroom	use the loo	use the lavatory	use the wc
        act	USE TOILET	use your toilet	use your toilets	use your bathroom	use your restroom	use your washroom	use your loo	use your lavatory
        act	USE TOILET	use your wc	use a toilet	use a toilets	use a bathroom	use a restroom	use a washroom	use a loo	use a lavatory	use a wc
        act	USE TOILET	go to the toilet	go to the toilets	go to the bathroom	go to the restroom	go to the washroom	go to the loo	go to the lavatory
        act	USE TOILET	go to the wc	go to your toilet	go to your toilets	go to your bathroom	go to your restroom	go to your washroom	go to your loo
        act	USE TOILET	go to your lavatory	go to your wc	go to a toilet	go to a toilets	go to a bathroom	go to a restroom	go to a washroom
        act	USE TOILET	go to a loo	go to a lavatory	go to a wc	visit the toilet	visit the toilets	visit the bathroom	visit the restroom
        act	USE TOILET	visit the washroom	visit the loo	visit the lavatory	visit the wc	visit your toilet	visit your toilets	visit your bathroom
        act	USE TOILET	visit your restroom	visit your washroom	visit your loo	visit your lavatory	visit your wc	visit a toilet	visit a toilets
        act	USE TOILET	visit a bathroom	visit a restroom	visit a washroom	visit a loo	visit a lavatory	visit a wc
        same	another room	change rooms	change room	change my room	change our room	switch rooms	switch room	swap rooms	move rooms	move to another room
        same	another room	move to a different room	change to another room	change to a different room	switch to another room	switch to a different room
        same	another room	move me to another room	move us to another room	be moved to another room	a different room	some other room	other room
        same	another room	move to a new room
        act	STAY ONE MORE NIGHT	stay one more night	stay another night	stay an extra night	stay one extra night	stay an additional night
        act	STAY ONE MORE NIGHT	stay one additional night	stay for one more night	stay for another night	stay for an extra night	stay for one extra night
        act	STAY ONE MORE NIGHT	stay for an additional night	stay for one additional night	stay on for one more night	stay on for another night
        act	STAY ONE MORE NIGHT	stay on for an extra night	stay on for one extra night	stay on for an additional night	stay on for one additional night
        act	STAY ONE MORE NIGHT	keep the room one more night	keep the room another night	keep the room an extra night	keep the room one extra night
        act	STAY ONE MORE NIGHT	keep the room an additional night	keep the room one additional night	keep the room for one more night
        act	STAY ONE MORE NIGHT	keep the room for another night	keep the room for an extra night	keep the room for one extra night
        act	STAY ONE MORE NIGHT	keep the room for an additional night	keep the room for one additional night	have the room for one more night
        act	STAY ONE MORE NIGHT	have the room for another night	have the room for an extra night	have the room for one extra night
        act	STAY ONE MORE NIGHT	have the room for an additional night	have the room for one additional night	extend my stay by one more night
        act	STAY ONE MORE NIGHT	extend my stay by another night	extend my stay by an extra night	extend my stay by one extra night
        act	STAY ONE MORE NIGHT	extend my stay by an additional night	extend my stay by one additional night	extend our stay by one more night
        act	STAY ONE MORE NIGHT	extend our stay by another night	extend our stay by an extra night	extend our stay by one extra night
        act	STAY ONE MORE NIGHT	extend our stay by an additional night	extend our stay by one additional night	extend my stay for one more night
        act	STAY ONE MORE NIGHT	extend my stay for another night	extend my stay for an extra night	extend my stay for one extra night
        act	STAY ONE MORE NIGHT	extend my stay for an additional night	extend my stay for one additional night	extend by one more night
        act	STAY ONE MORE NIGHT	extend by another night	extend by an extra night	extend by one extra night	extend by an additional night
        act	STAY ONE MORE NIGHT	extend by one additional night	extend for one more night	extend for another night	extend for an extra night
        act	STAY ONE MORE NIGHT	extend for one extra night	extend for an additional night	extend for one additional night	extend our stay for one more night
        act	STAY ONE MORE NIGHT	extend our stay for another night	extend our stay for an extra night	extend our stay for one extra night
        act	STAY ONE MORE NIGHT	extend our stay for an additional night	extend our stay for one additional night	extend my booking by one more night
        act	STAY ONE MORE NIGHT	extend my booking by another night	extend my booking by an extra night	extend my booking by one extra night
        act	STAY ONE MORE NIGHT	extend my booking by an additional night	extend my booking by one additional night	extend the booking by one more night
        act	STAY ONE MORE NIGHT	extend the booking by another night	extend the booking by an extra night	extend the booking by one extra night
        act	STAY ONE MORE NIGHT	extend the booking by an additional night	extend the booking by one additional night	extend my stay by one night
        act	STAY ONE MORE NIGHT	extend my stay by a night	extend my stay by 1 night	extend our stay by one night	extend our stay by a night
        act	STAY ONE MORE NIGHT	extend our stay by 1 night	extend my booking by one night	extend my booking by a night	extend my booking by 1 night
        act	STAY ONE MORE NIGHT	extend by one night	extend by a night	extend by 1 night	stay one night longer	stay one night more	stay a night longer
        act	STAY ONE MORE NIGHT	stay a night more	stay 1 night longer	stay 1 night more	stay another day	stay for another day	stay one more day
        act	STAY ONE MORE NIGHT	stay for one more day	stay on another day	stay on for another day	stay on one more day	stay on for one more day
        service	STORE LUGGAGE	leave my luggage here	leave my luggage with you	leave our luggage here	leave our luggage with you	store my luggage
        service	STORE LUGGAGE	store our luggage	keep my luggage	keep our luggage	look after my luggage	look after our luggage	deposit my luggage
        service	STORE LUGGAGE	deposit our luggage
        service	STORE LUGGAGE	leave my baggage here	leave my baggage with you	leave our baggage here	leave our baggage with you	store my baggage
        service	STORE LUGGAGE	store our baggage	keep my baggage	keep our baggage	look after my baggage	look after our baggage	deposit my baggage
        service	STORE LUGGAGE	deposit our baggage
        service	STORE BAGS	leave my bags here	leave my bags with you	leave our bags here	leave our bags with you	store my bags	store our bags
        service	STORE BAGS	keep my bags	keep our bags	look after my bags	look after our bags	deposit my bags	deposit our bags
        service	STORE BAG	leave my bag here	leave my bag with you	leave our bag here	leave our bag with you	store my bag	store our bag	keep my bag
        service	STORE BAG	keep our bag	look after my bag	look after our bag	deposit my bag	deposit our bag
        service	STORE SUITCASE	leave my suitcase here	leave my suitcase with you	leave our suitcase here	leave our suitcase with you	store my suitcase
        service	STORE SUITCASE	store our suitcase	keep my suitcase	keep our suitcase	look after my suitcase	look after our suitcase	deposit my suitcase
        service	STORE SUITCASE	deposit our suitcase
        service	wake up	wake me up	wake up me	wake	wake me	wake us up	wake us	wake up us	a wake up call	wake up call	give me a wake up call
        service	wake up	give up me a wake call	set me a wake up call	set up me a wake call	give me a call to wake me up
        same	window table	sit at a table by the window	sit at a table near the window	table by a window	table near a window	table by the windows
        bind+me+has	RESERVED UNDER	i have a reservation under	i have a reservation in the name of	i have a reservation under the name
        bind+me+has	RESERVED UNDER	i have a reservation under the name of	i have a booking under	i have a booking in the name of	i have a booking under the name
        bind+me+has	RESERVED UNDER	i have a booking under the name of	i have got a reservation under	i have got a reservation in the name of
        bind+me+has	RESERVED UNDER	i have got a reservation under the name	i have got a reservation under the name of	i have got a booking under
        bind+me+has	RESERVED UNDER	i have got a booking in the name of	i have got a booking under the name	i have got a booking under the name of
        bind+me+has	RESERVED UNDER	we have a reservation under	we have a reservation in the name of	we have a reservation under the name
        bind+me+has	RESERVED UNDER	we have a reservation under the name of	we have a booking under	we have a booking in the name of
        bind+me+has	RESERVED UNDER	we have a booking under the name	we have a booking under the name of	there is a reservation under
        bind+me+has	RESERVED UNDER	there is a reservation in the name of	there is a reservation under the name	there is a reservation under the name of
        bind+me+has	RESERVED UNDER	there is a booking under	there is a booking in the name of	there is a booking under the name
        bind+me+has	RESERVED UNDER	there is a booking under the name of	the reservation is under	the reservation is in the name of
        bind+me+has	RESERVED UNDER	the reservation is under the name	the reservation is under the name of	the reservation under	the reservation in the name of
        bind+me+has	RESERVED UNDER	the reservation under the name	the reservation under the name of	the booking is under	the booking is in the name of
        bind+me+has	RESERVED UNDER	the booking is under the name	the booking is under the name of	the booking under	the booking in the name of
        bind+me+has	RESERVED UNDER	the booking under the name	the booking under the name of	my reservation is under	my reservation is in the name of
        bind+me+has	RESERVED UNDER	my reservation is under the name	my reservation is under the name of	my reservation under	my reservation in the name of
        bind+me+has	RESERVED UNDER	my reservation under the name	my reservation under the name of	my booking is under	my booking is in the name of
        bind+me+has	RESERVED UNDER	my booking is under the name	my booking is under the name of	my booking under	my booking in the name of
        bind+me+has	RESERVED UNDER	my booking under the name	my booking under the name of	i booked under	i booked in the name of	i booked under the name
        bind+me+has	RESERVED UNDER	i booked under the name of	i have booked under	i have booked in the name of	i have booked under the name
        bind+me+has	RESERVED UNDER	i have booked under the name of	i made a reservation under	i made a reservation in the name of
        bind+me+has	RESERVED UNDER	i made a reservation under the name	i made a reservation under the name of	i made a booking under
        bind+me+has	RESERVED UNDER	i made a booking in the name of	i made a booking under the name	i made a booking under the name of	it should be under
        bind+me+has	RESERVED UNDER	it should be under the name
        same+me+has	reservation	i have a reservation	i have a booking	i have got a reservation	i have got a booking	i made a reservation	i made a booking
        same+me+has	reservation	i have made a reservation	i have made a booking	i have already made a reservation	i have already made a booking
        same	reservation	booking
        act+may+me	pay cash	do you take cash	do you accept cash	is cash ok	is cash okay	is cash fine	is cash all right	is cash accepted	can i use cash
        act+may+me	pay cash	can i just pay cash	is it okay to pay cash
        act	pay cash
        act+may+me	pay by card	is card ok	is card okay	is card fine	is card all right	are cards ok	are cards okay	do you take a card
        act+may+me	pay by card	do you accept card	do you accept a card	can i pay on card	can i put it on my card	can i put it on card	card ok
        act+may+me	pay by card	is it okay to use a card	is it ok if i pay by card	do you guys take cards	do you guys take card	do you guys accept cards
        act+may+me	pay by card	can i use my card
        act	pay by card
        act+may+me	pay by credit card	is credit card ok	is credit card okay	do you accept a credit card	do you guys take credit cards
        act+may+me	pay by credit card	can i use a credit card	can i use my credit card	can i pay on credit card
        act	pay by credit card
        act+may+me	take photo	are photos ok	are photos okay	are photos fine
        act+may+me	take photo	are pictures ok	are pictures okay	are pictures fine
        act+may+me	take photo	are photographs ok	are photographs okay	are photographs fine	is photography allowed	is photography permitted
        act+may+me	take photo	is photography ok	is photography okay	is taking photos allowed	is taking photos permitted	is taking photos ok
        act+may+me	take photo	is taking photos okay	is taking pictures allowed	is taking pictures permitted	is taking pictures ok	is taking pictures okay
        act+may+me	take photo	do you allow photos	do you allow pictures	do you allow photography
        act	take photo
        same	bill	our check	my check
        same	menu	see the menu	see a menu	see your menu	see the menus	look at the menu	look at a menu	have a look at the menu
        same	menu	take a look at the menu	look at your menu
        weak	order # what is ordered is asked for
        act	order something	place an order	put in an order
        scope	NOT WHAT I ORDERED	this is not what i ordered	this is not what i asked for	this is not what i order	this is not what we ordered
        scope	NOT WHAT I ORDERED	this is not what we asked for	this is not what we order	that is not what i ordered	that is not what i asked for
        scope	NOT WHAT I ORDERED	that is not what i order	that is not what we ordered	that is not what we asked for	that is not what we order
        scope	NOT WHAT I ORDERED	it is not what i ordered	it is not what i asked for	it is not what i order	it is not what we ordered
        scope	NOT WHAT I ORDERED	it is not what we asked for	it is not what we order	these are not what i ordered	these are not what i asked for
        scope	NOT WHAT I ORDERED	these are not what i order	these are not what we ordered	these are not what we asked for	these are not what we order
        scope	NOT WHAT I ORDERED	i did not order this	i did not order that	i did not ask for this	i did not ask for that	we did not order this
        scope	NOT WHAT I ORDERED	we did not order that	we did not ask for this	we did not ask for that	this is not my order	this is not our order
        scope	NOT WHAT I ORDERED	that is not my order	that is not our order	this is the wrong order	that is the wrong order	it is the wrong order
        scope	NOT WHAT I ORDERED	i ordered something else	i ordered something different	we ordered something else	we ordered something different
        same	larger	larger one	bigger one	a size bigger	a size larger	one size up	a size up	next size up	the next size up	one size bigger
        same	larger	one size larger	in a larger size	in a bigger size	larger in size
        same	smaller	smaller one	a size smaller	one size down	a size down	next size down	the next size down	one size smaller	in a smaller size
        same	cheaper	cheaper one	something cheaper	anything cheaper	something less expensive	anything less expensive	one that is cheaper
        same	cheaper	something more affordable	more affordable
        act	repeat	say that one more time	say it one more time	say that once more	say it once more	repeat that again	repeat it again
        act	repeat	repeat that one more time	repeat that once more	repeat yourself	say again that	say again it	repeat what you said
        act	repeat	say that another time
        act	SPEAK SLOWLY	speak slowly	speak more slowly	speak slower	speak a bit slower	speak a bit more slowly	speak a little slower
        act	SPEAK SLOWLY	speak a little more slowly	speak slow	speak a little bit slower	speak a bit slowly	speak a bit slow	talk slowly
        act	SPEAK SLOWLY	talk more slowly	talk slower	talk a bit slower	talk a bit more slowly	talk a little slower	talk a little more slowly
        act	SPEAK SLOWLY	talk slow	talk a little bit slower	talk a bit slowly	talk a bit slow	slow down your speech	slow down when you speak
        act	SPEAK SLOWLY	not speak so fast	not talk so fast	not speak so quickly
        scope+me	NOT UNDERSTAND	i do not understand	i do not understand you	i do not understand that	i do not follow	i do not follow you	i do not get it
        scope+me	NOT UNDERSTAND	i do not get that	i do not catch that	i do not quite understand	i do not quite get that	i do not quite catch that
        scope+me	NOT UNDERSTAND	i do not quite follow	i did not understand	i did not understand you	i did not understand that	i did not follow
        scope+me	NOT UNDERSTAND	i did not follow you	i did not get it	i did not get that	i did not catch that	i did not quite understand
        scope+me	NOT UNDERSTAND	i did not quite get that	i did not quite catch that	i did not quite follow	i can not understand	i can not understand you
        scope+me	NOT UNDERSTAND	i can not understand that	i can not follow	i can not follow you	i can not get it	i can not get that	i can not catch that
        scope+me	NOT UNDERSTAND	i can not quite understand	i can not quite get that	i can not quite catch that	i can not quite follow	i could not understand
        scope+me	NOT UNDERSTAND	i could not understand you	i could not understand that	i could not follow	i could not follow you	i could not get it
        scope+me	NOT UNDERSTAND	i could not get that	i could not catch that	i could not quite understand	i could not quite get that
        scope+me	NOT UNDERSTAND	i could not quite catch that	i could not quite follow	i do not really understand	i did not really understand
        act	FILL IN FORM	fill in the form	fill in the application form	fill in this form	fill in this application form	fill in a form
        act	FILL IN FORM	fill in a application form	fill out the form	fill out the application form	fill out this form	fill out this application form
        act	FILL IN FORM	fill out a form	fill out a application form	complete the form	complete the application form	complete this form
        act	FILL IN FORM	complete this application form	complete a form	complete a application form	fill up the form	fill up the application form
        act	FILL IN FORM	fill up this form	fill up this application form	fill up a form	fill up a application form
        act	sign	sign your name	put your signature	add your signature	i need your signature	we need your signature	i will need your signature
        act	sign	write your signature	your signature please
        act	sit	do sit down	do take a seat	do have a seat	grab a seat	sit yourself down	take a pew	please be seated
        act	wait a moment	hold on a second	hold on a minute	hold on a sec	hold on one second	hang on a second	hang on a sec	hang on a minute
        act	wait a moment	wait one moment	wait one minute	give me a moment	give me a second	give me a minute	give me a sec	bear with me	just a sec
        act	wait a moment	one sec	just one moment	just one second	just one minute	wait for a moment	wait for a minute	wait just a moment
        act	wait a moment	a moment please	wait a sec	wait a little while	wait a little	wait a bit	bear with me a moment	just bear with me
        service	haircut	have my hair cut	have a haircut	have a hair cut	get my hair cut	get a haircut	get a hair cut
        service	haircut	cut my hair	my hair cut	hair cut	a haircut	do me a haircut	cut hair
        service	trim	have a trim	get a trim	a trim	trim it	trim my hair	have it trimmed
        service	exchange	exchange it for another one	exchange it for a different one	exchange it for a new one	exchange it for something else
        service	exchange	exchange it for another	exchange this for another one	exchange this for a different one	exchange this for a new one
        service	exchange	exchange this for something else	exchange this for another	exchange this one for another one
        service	exchange	exchange this one for a different one	exchange this one for a new one	exchange this one for something else
        service	exchange	exchange this one for another	change it for another one	change it for a different one	change it for a new one
        service	exchange	change it for something else	change it for another	change this for another one	change this for a different one
        service	exchange	change this for a new one	change this for something else	change this for another	change this one for another one
        service	exchange	change this one for a different one	change this one for a new one	change this one for something else
        service	exchange	change this one for another	swap it for another one	swap it for a different one	swap it for a new one
        service	exchange	swap it for something else	swap it for another	swap this for another one	swap this for a different one
        service	exchange	swap this for a new one	swap this for something else	swap this for another	swap this one for another one
        service	exchange	swap this one for a different one	swap this one for a new one	swap this one for something else	swap this one for another
        same+wish+me@final	BUY IT	i will take it	i will take this	i will take this one	i will have this one	i will have this	i will buy it	i will buy this
        same+wish+me@final	BUY IT	i will buy this one	i would like to buy this	i would like to buy this one	i want to buy this	i want to buy this one
        same+wish+me@final	BUY IT	i would like this one	i want this one	i would like this	i want this	i will go with this one	i will get this one
        same+wish+me@final	BUY IT	i will get this	can i have this one	could i have this one	i would like to buy it	i want to buy it	i would like to take it
        same+wish+me@final	BUY IT	i would like to take this	i would like to take this one	i would like to get this one	i will go for this one
        same	additional driver	another driver	second driver	extra driver	a second driver	an extra driver	an additional driver
        same	additional driver	one more driver	one extra driver	1 more driver
        same	automatic car	car with automatic transmission	car with an automatic transmission	car with an automatic gearbox
        same	automatic car	car with automatic gearbox	car that is automatic	an automatic	an automatic car	a car with automatic transmission
        same	automatic car	a car with an automatic gearbox	a car with an automatic transmission
        same	automatic gearbox	an automatic gearbox	an automatic transmission	automatic transmission
        same	manual car	car with manual transmission	car with a manual transmission	car with a manual gearbox	car with manual gearbox
        same	manual car	car that is manual	stick shift car	car with a stick shift	car with stick shift	a manual car	a manual
        same	manual gearbox	a manual gearbox	a manual transmission	manual transmission	stick shift
        act	rent	hire	rental
        same	return ticket	a return	a return ticket	a round trip ticket	a round trip	ticket there and back	there and back
        service	open an account	set up a bank account	set up a new account	open a new account	open a new bank account	open an account with you
        service	open an account	open an account with your bank	open a bank account with you	start an account
        service	open an account	open up an account	set up an account with you
        act	withdraw	take out some money	take out some cash	get out some money	get out some cash	get some cash out	draw out some money
        act	withdraw	get cash out	take out money	make a withdrawal	get some money out	get money out	take some cash out	withdraw money
        act	withdraw	withdraw some money	withdraw cash	withdraw some cash	take money out	take out cash	get out cash	get out money
        act	deposit	pay in some money	pay in money	pay some money in	deposit money	deposit some money	deposit cash
        act	deposit	deposit some cash	put money in	pay in some cash	pay in cash into my account	put some money in my account
        act	deposit	put money in my account
        same+wish+me	something
        same+exist	something	do you have anything	have you got anything	is there anything	do you have something	have you got something
        same+exist	something	do you sell anything	would you have anything	do you guys have anything	have you anything
        same	something
        bind+please	to	take me to	take us to	can you take me to	can you take us to	could you take me to	could you take us to	please take me to
        bind+please	to	please take us to	would you take me to	would you take us to	can you drive me to	can you drive us to	could you drive me to
        bind+please	to	could you drive us to	drive me to	drive us to	can you please take me to	can you please take us to	could you please take me to
        bind+please	to	could you please take us to	will you take me to	will you take us to	get me to	get us to	can you get me to	can you get us to
        bind+please	to	could you get me to	could you get us to	bring me to	bring us to
        bind+wish+me	to	i would like to go to	i want to go to	i need to go to	i need to get to	i would like to get to	i want to get to
        bind+wish+me	to	i would like a ride to	i need a ride to	i am trying to get to	i would like to be taken to
        bind+wish+we	to	we would like to go to	we want to go to	we need to go to	we need to get to	we would like to get to	we want to get to
        bind	to	onto
        act	stop	drop me off	drop off me	drop us off	drop off us	drop me	drop us	let me out	let me off	let us out	let us off	let off me
        act	stop	let out me	pull over	stop the car
        act@final	leave	go
        act	leave from	go from	depart from	departs from	run from
        act@final	arrive	come	turn up	show up
        act	arrive
        act	go	get there	go there
        act+past	be delayed	is running late	are running late	running late	is running behind	got held up	is held up
        act	GO STRAIGHT	go straight	go straight ahead	go straight on	go straight forward	go straight along	go straight down	keep straight
        act	GO STRAIGHT	keep straight ahead	keep straight on	keep straight forward	keep straight along	keep straight down	continue straight
        act	GO STRAIGHT	continue straight ahead	continue straight on	continue straight forward	continue straight along	continue straight down
        act	GO STRAIGHT	carry on straight	carry on straight ahead	carry on straight on	carry on straight forward	carry on straight along
        act	GO STRAIGHT	carry on straight down	walk straight	walk straight ahead	walk straight on	walk straight forward	walk straight along
        act	GO STRAIGHT	walk straight down	drive straight	drive straight ahead	drive straight on	drive straight forward	drive straight along
        act	GO STRAIGHT	drive straight down	keep going straight	keep going straight ahead	keep going straight on	keep going straight forward
        act	GO STRAIGHT	keep going straight along	keep going straight down	keep walking straight	keep walking straight ahead	keep walking straight on
        act	GO STRAIGHT	keep walking straight forward	keep walking straight along	keep walking straight down	keep on going straight
        act	GO STRAIGHT	keep on going straight ahead	keep on going straight on	keep on going straight forward	keep on going straight along
        act	GO STRAIGHT	keep on going straight down	head straight	head straight ahead	head straight on	head straight forward	head straight along
        act	GO STRAIGHT	head straight down
        same	overweight	over the limit	over the weight limit	is overweight	is over the limit	is over the weight limit	exceeds the limit
        same	overweight	exceeds the weight limit	over the allowance	is over the allowance	over the baggage allowance
        same	emergency exit	emergency door
        same	free room	room available	room free	vacancy	vacancies	available room	room vacant	vacant room	room going
        same	suitcase	travel case	trolley case	wheelie case	roller case
        same	lift	elevators	lifts
        same	ripe	ripe yet
        same	free wifi	complimentary wifi	wifi free	wifi free of charge	wifi for free
        same	jacket potato	baked potato
        same	crisps	potato chips
        same	nappy	diaper	nappies
        same	sunscreen	sun cream	suncream	sunblock	sun block	sun lotion	suntan lotion
        same	tampon
        same	sanitary towel	sanitary pad	sanitary napkin	period pad
        same	cotton wool	cotton balls	cotton pads
        same	insect repellent	mosquito repellent	bug spray	mosquito spray	insect spray	bug repellent	mosquito repellant
        same	prescription	script
        same	antihistamine	allergy tablet	allergy medicine	hay fever tablet	hay fever medicine
        same	eye drops	eyedrops	drops for my eyes	drops for the eyes
        same	lozenge	throat lozenge	throat sweet	throat pastille	cough drop	cough sweet
        same	laxative	something for constipation	medicine for constipation
        same	dentist	dental surgeon
        same	parking space	place to park	space to park	spot to park
        same	crossroads	intersection
        same	traffic lights	traffic light	stop light	stoplight	signal lights
        same	roundabout	traffic circle
        same	zebra crossing	pedestrian crossing	crosswalk
        same	motorway	highway	freeway	expressway
        same	pavement	sidewalk
        same	city centre	city center	town centre	town center	downtown	centre of town	center of town	centre of the city	middle of town
        same	tourist information	tourist office	tourist information office	information office	tourist information centre	tourist information center
        same	post office	mail office
        same	postbox	mailbox	letter box	letterbox	post box	mail box
        same	postcode	zip code	postal code
        same	rucksack	knapsack
        same	torch	flashlight
        same	plug adapter	plug adaptor	travel adapter	travel adaptor	power adapter
        same	power bank	portable charger	battery pack
        same	earphones	earbuds	headphones
        same	swimming pool	pool
        same	gym	fitness room	fitness centre	fitness center
        same	launderette	laundromat	laundrette
        same	dry cleaner	dry cleaners	dry cleaning shop
        same	washing machine	washer
        same	clothes	clothing	garments
        same	shoe shop	shoe store
        same	book shop	bookshop	bookstore	book store
        same	tap water	water from the tap
        same	black coffee	coffee without milk	coffee with no milk	coffee no milk
        same	white coffee	coffee with milk
        same	decaf	decaffeinated
        same	skimmed milk	skim milk	fat free milk
        same	soya	soy
        same	soya milk	soy milk
        same	wholemeal bread	whole wheat bread	wholewheat bread
        same	minced beef	ground beef	mince	beef mince
        same	spring onion	scallion	green onion
        same	coriander	cilantro
        same	chilli	chili	hot pepper
        same	rocket	arugula
        same	spicy	hot and spicy
        same	boarding pass	boarding card
        same	boarding gate	departure gate
        same	baggage claim	luggage claim	baggage reclaim	luggage reclaim	baggage collection	luggage carousel	baggage carousel	luggage belt
        same	lost property office	lost and found	lost property	lost and found office	lost property desk
        same	connecting flight
        same	first class
        same	second class
        same	economy class	economy	coach class
        same	sleeper train	night train	overnight train
        same	dining car	restaurant car	buffet car
        same	carriage	train car	train coach
        same	ticket office	ticket counter	ticket desk	ticket window	ticket booth
        same	ticket machine	ticket vending machine
        same	bus driver
        same	taxi rank	taxi stand	cab rank	cab stand
        same	bank statement	account statement	statement of account
        same	bank card	debit card	atm card
        same	small notes	small bills	smaller notes	smaller bills	smaller banknotes
        same	interest rate
        same	branch
        same	passport photo	passport picture	passport size photo	passport sized photo
        same	police report	crime report
        same	witness	eyewitness
        same	embassy
        same	tourist visa
        same	highlights	streaks
        same	beard
        same	perm
        same	shampoo and cut	wash and cut	wash and haircut	cut and wash
        same	blow dry	blow drying	blow dried
        same	appointment	make an appointment	book an appointment	schedule an appointment	set up an appointment	arrange an appointment
        same	appointment	fix an appointment	get an appointment	make an appointment to come in # wanted is the appointment
        act+me+past	INJURE	i hurt	i have hurt	i injured	i have injured	i have just hurt
        which+me	WHERE	where do you want me to	where would you like me to
        which+we	WHERE	where do you want us to
        which+me	WHERE GET	where do you buy	where do you get	where would i buy	where would i get
        which	HOW LONG	how long would it take	how long would that take	how long does that take	how long does this take	how long will that take
        which	HOW LONG	how long will this take	how much time does it take	how much time will it take	how long is it going to take
        which	HOW LONG	how long would it take to	how much time does it take to	how long it takes	how long it will take
        which	HOW LONG	how long is that going to take	how long does it usually take	how long would this take
        ask+future	is it going to	are they going to
        scope+wish+me	something	i am looking for something	i was looking for something	i am after something	looking for something
        same	something
        scope+please	WIFI PASSWORD	what is the wifi password	what is the wifi code	what is the wi fi password	what is the wi fi code
        scope+please	WIFI PASSWORD	what is the wireless password	what is the wireless code	what is the internet password	what is the internet code
        scope+please	WIFI PASSWORD	could you tell me the wifi password	could you tell me the wifi code	could you tell me the wi fi password
        scope+please	WIFI PASSWORD	could you tell me the wi fi code	could you tell me the wireless password	could you tell me the wireless code
        scope+please	WIFI PASSWORD	could you tell me the internet password	could you tell me the internet code	can you tell me the wifi password
        scope+please	WIFI PASSWORD	can you tell me the wifi code	can you tell me the wi fi password	can you tell me the wi fi code
        scope+please	WIFI PASSWORD	can you tell me the wireless password	can you tell me the wireless code	can you tell me the internet password
        scope+please	WIFI PASSWORD	can you tell me the internet code	can i have the wifi password	can i have the wifi code	can i have the wi fi password
        scope+please	WIFI PASSWORD	can i have the wi fi code	can i have the wireless password	can i have the wireless code	can i have the internet password
        scope+please	WIFI PASSWORD	can i have the internet code	could i have the wifi password	could i have the wifi code	could i have the wi fi password
        scope+please	WIFI PASSWORD	could i have the wi fi code	could i have the wireless password	could i have the wireless code
        scope+please	WIFI PASSWORD	could i have the internet password	could i have the internet code	may i have the wifi password	may i have the wifi code
        scope+please	WIFI PASSWORD	may i have the wi fi password	may i have the wi fi code	may i have the wireless password	may i have the wireless code
        scope+please	WIFI PASSWORD	may i have the internet password	may i have the internet code	can i get the wifi password	can i get the wifi code
        scope+please	WIFI PASSWORD	can i get the wi fi password	can i get the wi fi code	can i get the wireless password	can i get the wireless code
        scope+please	WIFI PASSWORD	can i get the internet password	can i get the internet code	could i get the wifi password	could i get the wifi code
        scope+please	WIFI PASSWORD	could i get the wi fi password	could i get the wi fi code	could i get the wireless password	could i get the wireless code
        scope+please	WIFI PASSWORD	could i get the internet password	could i get the internet code	i need the wifi password	i need the wifi code
        scope+please	WIFI PASSWORD	i need the wi fi password	i need the wi fi code	i need the wireless password	i need the wireless code
        scope+please	WIFI PASSWORD	i need the internet password	i need the internet code	what is your wifi password	what is your wifi code
        scope+please	WIFI PASSWORD	what is your wi fi password	what is your wi fi code	what is your wireless password	what is your wireless code
        scope+please	WIFI PASSWORD	what is your internet password	what is your internet code	can you give me the wifi password	can you give me the wifi code
        scope+please	WIFI PASSWORD	can you give me the wi fi password	can you give me the wi fi code	can you give me the wireless password
        scope+please	WIFI PASSWORD	can you give me the wireless code	can you give me the internet password	can you give me the internet code
        scope+please	WIFI PASSWORD	could you give me the wifi password	could you give me the wifi code	could you give me the wi fi password
        scope+please	WIFI PASSWORD	could you give me the wi fi code	could you give me the wireless password	could you give me the wireless code
        scope+please	WIFI PASSWORD	could you give me the internet password	could you give me the internet code	may i know the wifi password
        scope+please	WIFI PASSWORD	may i know the wifi code	may i know the wi fi password	may i know the wi fi code	may i know the wireless password
        scope+please	WIFI PASSWORD	may i know the wireless code	may i know the internet password	may i know the internet code	tell me the wifi password
        scope+please	WIFI PASSWORD	tell me the wifi code	tell me the wi fi password	tell me the wi fi code	tell me the wireless password
        scope+please	WIFI PASSWORD	tell me the wireless code	tell me the internet password	tell me the internet code	do you know the wifi password
        scope+please	WIFI PASSWORD	do you know the wifi code	do you know the wi fi password	do you know the wi fi code	do you know the wireless password
        scope+please	WIFI PASSWORD	do you know the wireless code	do you know the internet password	do you know the internet code
        scope+please	WIFI PASSWORD	would you tell me the wifi password	would you tell me the wifi code	would you tell me the wi fi password
        scope+please	WIFI PASSWORD	would you tell me the wi fi code	would you tell me the wireless password	would you tell me the wireless code
        scope+please	WIFI PASSWORD	would you tell me the internet password	would you tell me the internet code	i would like the wifi password
        scope+please	WIFI PASSWORD	i would like the wifi code	i would like the wi fi password	i would like the wi fi code	i would like the wireless password
        scope+please	WIFI PASSWORD	i would like the wireless code	i would like the internet password	i would like the internet code
        scope+please	WIFI PASSWORD	what is the password for the wifi	what is the password for the wi fi	what is the password to the wifi
        scope+please	WIFI PASSWORD	can i have the password for the wifi	could i have the password for the wifi	what is the password for the internet
        scope+please	WIFI PASSWORD	can you give me the password for the wifi	what password is it for the wifi	what is the wifi password here
        same	WIFI PASSWORD	wifi password	wifi code	wifi key	wi fi password	wi fi code	wi fi key	wireless password	wireless code	wireless key
        same	WIFI PASSWORD	internet password	internet code	internet key	password for the wifi	password for the wi fi	password for the internet
        same	WIFI PASSWORD	password for wifi	password for wi fi	password for internet	password to the wifi	password to the wi fi
        same	WIFI PASSWORD	password to the internet
        scope+may+me	take photo	are photos allowed	are photos permitted	are pictures allowed	are pictures permitted	are photographs allowed
        scope+may+me	take photo	are photographs permitted
        act	take photo
        scope+may+me	pay by card	are cards accepted	is card accepted	are cards taken
        act	pay by card
        scope+may+me	pay by credit card	are credit cards accepted	is credit card accepted
        act	pay by credit card
        scope+me	RUN OUT OF	i have run out of	i am out of	i ran out of	i have just run out of
        scope+we	RUN OUT OF	we have run out of	we are out of	we ran out of
        act	ill	is sick	are sick	am sick
        same	carrier bag	plastic bag	shopping bag	plastic carrier bag
        scope+please	EAT IN	i will eat in	we will eat in	i will eat here	we will eat here	i will have it here	we will have it here	it is to eat in
        scope+please	EAT IN	it is for here	i would like to eat in	we would like to eat in	i am eating in	we are eating in	i would like to eat here
        scope+please	EAT IN	we would like to eat here	i am eating here
        same	EAT IN	eat in	to eat in	for here	for eating in	to eat here	to have here	dine in	sit in
        scope+please	takeaway	it is to take away	it is to go	i will take it away	i would like it to go	i would like to take it away	make it to go
        scope+please	takeaway	can i have that to go	can i have it to go	can i get that to go	can i get it to go	could i have that to go
        scope+please	takeaway	could i get that to go	we will take it away	i will have it to go	it is takeaway	can i take it away
        same@final	takeaway	to go	to take away	to takeaway	for takeaway
        same	takeaway	take away food	carry out	take out food
        scope+exist	table	do you have a table	do you have any tables	do you have tables	have you got a table	have you got any tables
        scope+exist	table	have you got tables	do you guys have a table	do you guys have any tables	do you guys have tables	do you sell a table
        scope+exist	table	do you sell any tables	do you sell tables	do you happen to have a table	do you happen to have any tables
        scope+exist	table	do you happen to have tables	have you a table	have you any tables	have you tables	are there any tables	any tables
        scope+exist	table	is there a table	do you have a table free	do you have a table available	do you have any tables free
        scope+exist	table	do you have any tables available	have you got a table free	have you got a table available	have you got any tables free
        scope+exist	table	have you got any tables available	is there a table free	is there a table available	are there any tables free
        scope+exist	table	are there any tables available	any tables free	any tables available
        same	table
        scope+exist	room	do you have a room	do you have any rooms	do you have rooms	have you got a room	have you got any rooms	have you got rooms
        scope+exist	room	do you guys have a room	do you guys have any rooms	do you guys have rooms	do you sell a room	do you sell any rooms
        scope+exist	room	do you sell rooms	do you happen to have a room	do you happen to have any rooms	do you happen to have rooms	have you a room
        scope+exist	room	have you any rooms	have you rooms	are there any rooms	any rooms	is there a room	do you have a room free
        scope+exist	room	do you have a room available	do you have a room left	do you have a room vacant	do you have any rooms free
        scope+exist	room	do you have any rooms available	do you have any rooms left	do you have any rooms vacant	do you have rooms free
        scope+exist	room	do you have rooms available	do you have rooms left	do you have rooms vacant	do you have a spare room free
        scope+exist	room	do you have a spare room available	do you have a spare room left	do you have a spare room vacant	have you got a room free
        scope+exist	room	have you got a room available	have you got a room left	have you got a room vacant	have you got any rooms free
        scope+exist	room	have you got any rooms available	have you got any rooms left	have you got any rooms vacant	have you got rooms free
        scope+exist	room	have you got rooms available	have you got rooms left	have you got rooms vacant	have you got a spare room free
        scope+exist	room	have you got a spare room available	have you got a spare room left	have you got a spare room vacant	is there a room free
        scope+exist	room	is there a room available	is there a room left	is there any room free	is there any room available	is there any room left
        scope+exist	room	are there any rooms free	are there any rooms available	are there any rooms left	any rooms free	any rooms available
        scope+exist	room	any rooms left	are there rooms free	are there rooms available	are there rooms left	do you have vacancies
        scope+exist	room	have you got vacancies	are there vacancies	are there any vacancies	any vacancies	do you have any vacancies
        scope+exist	room	have you got any vacancies	is there a vacancy	do you have a vacancy
        same	room
        scope+exist	double room	do you have a double room	do you have any double rooms	do you have double rooms	have you got a double room
        scope+exist	double room	have you got any double rooms	have you got double rooms	do you guys have a double room	do you guys have any double rooms
        scope+exist	double room	do you guys have double rooms	do you sell a double room	do you sell any double rooms	do you sell double rooms
        scope+exist	double room	do you happen to have a double room	do you happen to have any double rooms	do you happen to have double rooms
        scope+exist	double room	have you a double room	have you any double rooms	have you double rooms	are there any double rooms	any double rooms
        scope+exist	double room	is there a double room
        same	double room
        scope+exist	single room	do you have a single room	do you have any single rooms	do you have single rooms	have you got a single room
        scope+exist	single room	have you got any single rooms	have you got single rooms	do you guys have a single room	do you guys have any single rooms
        scope+exist	single room	do you guys have single rooms	do you sell a single room	do you sell any single rooms	do you sell single rooms
        scope+exist	single room	do you happen to have a single room	do you happen to have any single rooms	do you happen to have single rooms
        scope+exist	single room	have you a single room	have you any single rooms	have you single rooms	are there any single rooms	any single rooms
        scope+exist	single room	is there a single room
        same	single room
        scope+exist	twin room	do you have a twin room	do you have any twin rooms	do you have twin rooms	have you got a twin room
        scope+exist	twin room	have you got any twin rooms	have you got twin rooms	do you guys have a twin room	do you guys have any twin rooms
        scope+exist	twin room	do you guys have twin rooms	do you sell a twin room	do you sell any twin rooms	do you sell twin rooms
        scope+exist	twin room	do you happen to have a twin room	do you happen to have any twin rooms	do you happen to have twin rooms	have you a twin room
        scope+exist	twin room	have you any twin rooms	have you twin rooms	are there any twin rooms	any twin rooms	is there a twin room
        same	twin room
        scope+exist	family room	do you have a family room	do you have any family rooms	do you have family rooms	have you got a family room
        scope+exist	family room	have you got any family rooms	have you got family rooms	do you guys have a family room	do you guys have any family rooms
        scope+exist	family room	do you guys have family rooms	do you sell a family room	do you sell any family rooms	do you sell family rooms
        scope+exist	family room	do you happen to have a family room	do you happen to have any family rooms	do you happen to have family rooms
        scope+exist	family room	have you a family room	have you any family rooms	have you family rooms	are there any family rooms	any family rooms
        scope+exist	family room	is there a family room
        same	family room
        scope+exist	map	do you have a map	do you have any maps	do you have maps	have you got a map	have you got any maps	have you got maps
        scope+exist	map	do you guys have a map	do you guys have any maps	do you guys have maps	do you sell a map	do you sell any maps
        scope+exist	map	do you sell maps	do you happen to have a map	do you happen to have any maps	do you happen to have maps	have you a map
        scope+exist	map	have you any maps	have you maps	are there any maps	any maps	is there a map
        same	map
        scope+exist	city map	do you have a city map	do you have any city maps	do you have city maps	have you got a city map	have you got any city maps
        scope+exist	city map	have you got city maps	do you guys have a city map	do you guys have any city maps	do you guys have city maps
        scope+exist	city map	do you sell a city map	do you sell any city maps	do you sell city maps	do you happen to have a city map
        scope+exist	city map	do you happen to have any city maps	do you happen to have city maps	have you a city map	have you any city maps
        scope+exist	city map	have you city maps	are there any city maps	any city maps	is there a city map
        same	city map
        scope+exist	high chair	do you have a high chair	do you have any high chairs	do you have high chairs	have you got a high chair
        scope+exist	high chair	have you got any high chairs	have you got high chairs	do you guys have a high chair	do you guys have any high chairs
        scope+exist	high chair	do you guys have high chairs	do you sell a high chair	do you sell any high chairs	do you sell high chairs
        scope+exist	high chair	do you happen to have a high chair	do you happen to have any high chairs	do you happen to have high chairs
        scope+exist	high chair	have you a high chair	have you any high chairs	have you high chairs	are there any high chairs	any high chairs
        scope+exist	high chair	is there a high chair
        same	high chair
        scope+exist	window seat	do you have a window seat	do you have any window seats	do you have window seats	have you got a window seat
        scope+exist	window seat	have you got any window seats	have you got window seats	do you guys have a window seat	do you guys have any window seats
        scope+exist	window seat	do you guys have window seats	do you sell a window seat	do you sell any window seats	do you sell window seats
        scope+exist	window seat	do you happen to have a window seat	do you happen to have any window seats	do you happen to have window seats
        scope+exist	window seat	have you a window seat	have you any window seats	have you window seats	are there any window seats	any window seats
        scope+exist	window seat	is there a window seat
        same	window seat
        scope+exist	blanket	do you have a blanket	do you have any blankets	do you have blankets	have you got a blanket	have you got any blankets
        scope+exist	blanket	have you got blankets	do you guys have a blanket	do you guys have any blankets	do you guys have blankets
        scope+exist	blanket	do you sell a blanket	do you sell any blankets	do you sell blankets	do you happen to have a blanket
        scope+exist	blanket	do you happen to have any blankets	do you happen to have blankets	have you a blanket	have you any blankets	have you blankets
        scope+exist	blanket	are there any blankets	any blankets	is there a blanket
        same	blanket
        scope+exist	pillow	do you have a pillow	do you have any pillows	do you have pillows	have you got a pillow	have you got any pillows
        scope+exist	pillow	have you got pillows	do you guys have a pillow	do you guys have any pillows	do you guys have pillows	do you sell a pillow
        scope+exist	pillow	do you sell any pillows	do you sell pillows	do you happen to have a pillow	do you happen to have any pillows
        scope+exist	pillow	do you happen to have pillows	have you a pillow	have you any pillows	have you pillows	are there any pillows	any pillows
        scope+exist	pillow	is there a pillow
        same	pillow
        scope+exist	adapter	do you have an adapter	do you have any adapters	do you have adapters	have you got an adapter	have you got any adapters
        scope+exist	adapter	have you got adapters	do you guys have an adapter	do you guys have any adapters	do you guys have adapters
        scope+exist	adapter	do you sell an adapter	do you sell any adapters	do you sell adapters	do you happen to have an adapter
        scope+exist	adapter	do you happen to have any adapters	do you happen to have adapters	have you an adapter	have you any adapters	have you adapters
        scope+exist	adapter	are there any adapters	any adapters	is there an adapter
        same	adapter
        scope+exist	stamp	do you have a stamp	do you have any stamps	do you have stamps	have you got a stamp	have you got any stamps
        scope+exist	stamp	have you got stamps	do you guys have a stamp	do you guys have any stamps	do you guys have stamps	do you sell a stamp
        scope+exist	stamp	do you sell any stamps	do you sell stamps	do you happen to have a stamp	do you happen to have any stamps
        scope+exist	stamp	do you happen to have stamps	have you a stamp	have you any stamps	have you stamps	are there any stamps	any stamps
        scope+exist	stamp	is there a stamp
        same	stamp
        scope+exist	sim card	do you have a sim card	do you have any sim cards	do you have sim cards	have you got a sim card	have you got any sim cards
        scope+exist	sim card	have you got sim cards	do you guys have a sim card	do you guys have any sim cards	do you guys have sim cards
        scope+exist	sim card	do you sell a sim card	do you sell any sim cards	do you sell sim cards	do you happen to have a sim card
        scope+exist	sim card	do you happen to have any sim cards	do you happen to have sim cards	have you a sim card	have you any sim cards
        scope+exist	sim card	have you sim cards	are there any sim cards	any sim cards	is there a sim card
        same	sim card
        scope+exist	postcard	do you have a postcard	do you have any postcards	do you have postcards	have you got a postcard	have you got any postcards
        scope+exist	postcard	have you got postcards	do you guys have a postcard	do you guys have any postcards	do you guys have postcards
        scope+exist	postcard	do you sell a postcard	do you sell any postcards	do you sell postcards	do you happen to have a postcard
        scope+exist	postcard	do you happen to have any postcards	do you happen to have postcards	have you a postcard	have you any postcards
        scope+exist	postcard	have you postcards	are there any postcards	any postcards	is there a postcard
        same	postcard
        scope+exist	battery	do you have a battery	do you have any batteries	do you have batteries	have you got a battery	have you got any batteries
        scope+exist	battery	have you got batteries	do you guys have a battery	do you guys have any batteries	do you guys have batteries
        scope+exist	battery	do you sell a battery	do you sell any batteries	do you sell batteries	do you happen to have a battery
        scope+exist	battery	do you happen to have any batteries	do you happen to have batteries	have you a battery	have you any batteries
        scope+exist	battery	have you batteries	are there any batteries	any batteries	is there a battery
        same	battery
        scope+exist	phone charger	do you have a phone charger	do you have any phone chargers	do you have phone chargers	have you got a phone charger
        scope+exist	phone charger	have you got any phone chargers	have you got phone chargers	do you guys have a phone charger
        scope+exist	phone charger	do you guys have any phone chargers	do you guys have phone chargers	do you sell a phone charger
        scope+exist	phone charger	do you sell any phone chargers	do you sell phone chargers	do you happen to have a phone charger
        scope+exist	phone charger	do you happen to have any phone chargers	do you happen to have phone chargers	have you a phone charger
        scope+exist	phone charger	have you any phone chargers	have you phone chargers	are there any phone chargers	any phone chargers	is there a phone charger
        same	phone charger
        scope+exist@final	menu	do you have a menu	have you got a menu	is there a menu	do you guys have a menu	have you a menu
        same	menu

        # Constructions and synonyms that take what they are about beside them.
        need+me	i will need	i will be needing	i am going to need	i will need to	i would need	i have to have	i have got to have	i will have to have
        need+we	we will need	we will be needing	we are going to need	we have to have	we will have to have
        exist+you	do you have these in # what is shown goes without saying
        act	SPEAK TO	speak to	speak with	talk to	talk with	have a word with	have a chat with	have a quick word with	get to speak to
        same	sheet	bed sheet	bedsheet	bed linen
        same	key card	keycard	room card	card key	card for the room	door card
        scope	BILL WRONG	there is a mistake in the bill	there is a mistake in the check	there is a mistake in my bill	there is a mistake in my check
        scope	BILL WRONG	there is a mistake in our bill	there is a mistake in our check	there is a mistake on the bill	there is a mistake on the check
        scope	BILL WRONG	there is a mistake on my bill	there is a mistake on my check	there is a mistake on our bill	there is a mistake on our check
        scope	BILL WRONG	there is a mistake with the bill	there is a mistake with the check	there is a mistake with my bill
        scope	BILL WRONG	there is a mistake with my check	there is a mistake with our bill	there is a mistake with our check
        scope	BILL WRONG	there is an error in the bill	there is an error in the check	there is an error in my bill	there is an error in my check
        scope	BILL WRONG	there is an error in our bill	there is an error in our check	there is an error on the bill	there is an error on the check
        scope	BILL WRONG	there is an error on my bill	there is an error on my check	there is an error on our bill	there is an error on our check
        scope	BILL WRONG	there is an error with the bill	there is an error with the check	there is an error with my bill
        scope	BILL WRONG	there is an error with my check	there is an error with our bill	there is an error with our check
        scope	BILL WRONG	there is something wrong in the bill	there is something wrong in the check	there is something wrong in my bill
        scope	BILL WRONG	there is something wrong in my check	there is something wrong in our bill	there is something wrong in our check
        scope	BILL WRONG	there is something wrong on the bill	there is something wrong on the check	there is something wrong on my bill
        scope	BILL WRONG	there is something wrong on my check	there is something wrong on our bill	there is something wrong on our check
        scope	BILL WRONG	there is something wrong with the bill	there is something wrong with the check	there is something wrong with my bill
        scope	BILL WRONG	there is something wrong with my check	there is something wrong with our bill	there is something wrong with our check
        scope	BILL WRONG	the bill is wrong	the bill is incorrect	the bill is not right	the bill is not correct	the bill wrong	the bill incorrect
        scope	BILL WRONG	the bill not right	the bill not correct	my bill is wrong	my bill is incorrect	my bill is not right	my bill is not correct
        scope	BILL WRONG	my bill wrong	my bill incorrect	my bill not right	my bill not correct	our bill is wrong	our bill is incorrect
        scope	BILL WRONG	our bill is not right	our bill is not correct	our bill wrong	our bill incorrect	our bill not right	our bill not correct
        same	sea view	ocean view	view of the sea	view of the ocean	view over the sea	view onto the sea
        act	pay separately	have separate checks	get separate bills	get separate checks
        scope	GONE OFF	has gone off	gone off	have gone off	has gone bad	have gone bad	gone bad	has spoiled	is spoiled	has gone sour
        same	nauseous	feel like throwing up	feel like vomiting	feel queasy	feel sick to my stomach	want to throw up
        same	nauseous	feel like i am going to throw up	feel like i am going to be sick
        scope+past	FORGOT PASSWORD	i forgot my password	i forgot the password	i have forgotten my password	i have forgotten the password
        scope+past	FORGOT PASSWORD	i can not remember my password	i can not remember the password	i do not remember my password	i do not remember the password
        scope+past	FORGOT PASSWORD	i can not recall my password	i can not recall the password	i do not recall my password	i do not recall the password
        scope+past	FORGOT PASSWORD	i have just forgotten my password	i have just forgotten the password
        scope+past	FORGOT PIN	i forgot my pin	i forgot the pin	i have forgotten my pin	i have forgotten the pin	i can not remember my pin
        scope+past	FORGOT PIN	i can not remember the pin	i do not remember my pin	i do not remember the pin	i can not recall my pin
        scope+past	FORGOT PIN	i can not recall the pin	i do not recall my pin	i do not recall the pin	i have just forgotten my pin
        scope+past	FORGOT PIN	i have just forgotten the pin
        scope+past	FORGOT PIN	i forgot my pin number	i forgot the pin number	i have forgotten my pin number	i have forgotten the pin number
        scope+past	FORGOT PIN	i can not remember my pin number	i can not remember the pin number	i do not remember my pin number
        scope+past	FORGOT PIN	i do not remember the pin number	i can not recall my pin number	i can not recall the pin number	i do not recall my pin number
        scope+past	FORGOT PIN	i do not recall the pin number	i have just forgotten my pin number	i have just forgotten the pin number
        scope+past	FORGOT ROOM NUMBER	i forgot my room number	i forgot the room number	i have forgotten my room number	i have forgotten the room number
        scope+past	FORGOT ROOM NUMBER	i can not remember my room number	i can not remember the room number	i do not remember my room number
        scope+past	FORGOT ROOM NUMBER	i do not remember the room number	i can not recall my room number	i can not recall the room number
        scope+past	FORGOT ROOM NUMBER	i do not recall my room number	i do not recall the room number	i have just forgotten my room number
        scope+past	FORGOT ROOM NUMBER	i have just forgotten the room number
        scope+past	FORGOT BOOKING NUMBER	i forgot my booking number	i forgot the booking number	i have forgotten my booking number	i have forgotten the booking number
        scope+past	FORGOT BOOKING NUMBER	i can not remember my booking number	i can not remember the booking number	i do not remember my booking number
        scope+past	FORGOT BOOKING NUMBER	i do not remember the booking number	i can not recall my booking number	i can not recall the booking number
        scope+past	FORGOT BOOKING NUMBER	i do not recall my booking number	i do not recall the booking number	i have just forgotten my booking number
        scope+past	FORGOT BOOKING NUMBER	i have just forgotten the booking number
        scope+past	FORGOT CODE	i forgot my code	i forgot the code	i have forgotten my code	i have forgotten the code	i can not remember my code
        scope+past	FORGOT CODE	i can not remember the code	i do not remember my code	i do not remember the code	i can not recall my code
        scope+past	FORGOT CODE	i can not recall the code	i do not recall my code	i do not recall the code	i have just forgotten my code
        scope+past	FORGOT CODE	i have just forgotten the code
        act	ENTER PIN	enter your pin	enter your pin number	enter your pin code	type your pin	type your pin number	type your pin code
        act	ENTER PIN	type in your pin	type in your pin number	type in your pin code	put in your pin	put in your pin number	put in your pin code
        act	ENTER PIN	key in your pin	key in your pin number	key in your pin code	input your pin	input your pin number	input your pin code
        same	airmail	by airmail	by air mail	air mail	by air	via airmail	as airmail	air post
        which	WHERE GET OFF	where do i get off	where do we get off	where should i get off	where should we get off	where must i get off
        which	WHERE GET OFF	where must we get off	where do i need to get off	where do i have to get off	where do we need to get off
        which	WHERE GET OFF	where do we have to get off	which stop do i get off	which stop do we get off	at which stop do i get off
        which	WHERE GET OFF	at which stop do we get off	what stop do i get off	what stop do we get off	which stop do i get off at
        which	WHERE GET OFF	which stop do we get off at	what stop do i get off at	what stop do we get off at	where to get off	where i should get off
        which	WHERE GET OFF	where i need to get off	where i get off	which stop is mine	which is my stop
        act+wish+me	complain	i have a complaint	i have got a complaint	i have a complaint to make
        act	complain
        same	car accident	car crash	traffic accident	road accident	auto accident
        scope+has	nothing	do not have anything	have not got anything	do not have a thing	have not anything
        scope	nothing
        same	ON BUSINESS	on business	for business	for work	on a business trip	on business trip	here on business	here for business	here for work
        same	ON BUSINESS	here on a business trip
        same	ON HOLIDAY	on holiday	on vacation	here on holiday	here on vacation	here for a holiday	here for a vacation	on my holiday	on a holiday
        same	ON HOLIDAY	on my vacation
        scope	expire	will expire	is expiring	is going to expire	will be expiring
        act	expire
        scope+me	stay	i am staying	i will be staying	i will stay	i am going to stay	i am going to be staying
        scope+we	stay	we are staying	we will be staying	we will stay	we are going to stay
        act	stay	stay over
        scope	sold out	has sold out	have sold out	is sold out	are sold out	all sold out
        same	fully booked	booked up	all booked up	booked out	completely booked
        same	rucksack	backpack
        same	late check out	late checkout	check out late	check out later	a late check out	a late checkout	a later checkout	later checkout	later check out
        same	early check in	check in early	check in earlier	an early check in	early checkin	an earlier check in
        same	non smoking room	smoke free room	no smoking room	nonsmoking room	room for non smokers	room where you can not smoke	room for nonsmokers
        same	connecting flight	connection flight	transfer flight	onward flight
        same	baggage allowance	luggage allowance	baggage limit	luggage limit	weight allowance
        same	excess baggage	excess luggage	overweight luggage	overweight baggage
        same	student discount	discount for students	student rate	reduction for students
        same	senior discount	discount for seniors	discount for pensioners	senior citizen discount
        same	child discount	discount for children	discount for kids
        same	child ticket	ticket for a child	ticket for children	ticket for kids
        same	adult ticket	ticket for an adult	ticket for adults
        same	student ticket	ticket for a student	ticket for students
        same	day ticket	day pass	one day ticket	one day pass	all day ticket	day travelcard	ticket for the day
        same	daily special	special of the day	dish of the day	today special	special today
        same	main course	main dish
        same	side dish	side order
        same	breakfast buffet	buffet breakfast
        same	room with breakfast	room including breakfast	room breakfast included	bed and breakfast
        same	travel agent	travel agency
        same	estate agent	real estate agent
        exist+you	have you got	have you got a	have you got an	have you got any	have you got some	have you got the	do you have any	do you have some
        scope	LET ME SEE IF	let me see if	let me check if	let me see whether	let me check whether	let me find out if	i will see if	i will check if
        scope	LET ME SEE IF	i will check whether
        questionCloser	cost
        which	WHEN CLOSE	when does it close	when does it shut	when does this place close	when does this place shut	when does the shop close
        which	WHEN CLOSE	when does the shop shut	when does the store close	when does the store shut	what time does it close	what time does it shut
        which	WHEN CLOSE	what time does this place close	what time does this place shut	what time does the shop close	what time does the shop shut
        which	WHEN CLOSE	what time does the store close	what time does the store shut	at what time does it close	at what time does it shut
        which	WHEN CLOSE	at what time does this place close	at what time does this place shut	at what time does the shop close
        which	WHEN CLOSE	at what time does the shop shut	at what time does the store close	at what time does the store shut	how late is it open
        which	WHEN CLOSE	until when is it open	what time is it open till	what time is it open until
        offer	can i get you	could i get you	may i get you	can i bring you	could i interest you in	can i offer you	would you like me to get you
        offer	can i get you	do you fancy	could i offer you

        # What stands before its thing on one side and behind it on the other: the place `@moved`.
        act@moved	hurt	i have a pain in	i have pain in	i have pains in	i have got a pain in	i have got pain in	i have got pains in	there is a pain in
        scope@moved	hurt	i am having pain in	i am having pains in	i am having a pain in	i am getting pain in	i am getting a pain in	i get pain in	i feel pain in
        scope@moved	hurt	i have been having pain in	i have been having pains in	i have been having a pain in	i have been getting pain in	i feel a pain in
        act@moved	hurt	i have some pain in	i have got some pain in	i have had pain in	i have had a pain in	i am in pain in
        scope	hurt	is killing me	are killing me	is giving me pain	is hurting me	are hurting me	has been hurting	have been hurting	been hurting
        act	hurt	hurt me
        scope	hurt	is hurting	is aching	are hurting	are aching	has been aching	been aching
        act+past@moved	be lost	i have lost	i lost	i can not find	i can not seem to find	i can not locate	i have misplaced	i misplaced	i have just lost
        act+past@moved	be lost	i just lost	we have lost	we lost	we can not find	we can not seem to find	we have misplaced	i think i have lost
        scope+past	be lost	is missing	are missing	is lost	are lost	got lost	has gone missing	have gone missing	went missing	gone missing
        scope+past	be lost	has been lost	have been lost	has disappeared	have disappeared	been lost
        act+past@moved	be stolen	someone stole	someone has stolen	somebody stole	somebody has stolen	someone has just stolen	somebody has just stolen
        act+past@moved	be stolen	someone just stole	somebody just stole	a thief stole	a thief has stolen	someone nicked	somebody nicked	someone has nicked
        act+past@moved	be stolen	someone took	someone has taken	somebody took	somebody has taken	a thief took	they stole	they have stolen	somebody has nicked
        act+past	be stolen	was nicked	has been nicked	got nicked	has just been stolen	was just stolen	just got stolen	were nicked	have just been stolen
        act+past@moved	be cancelled	they cancelled	they have cancelled	someone cancelled
        act+ask+be+done@moved	include	does it include	does that include	does this include	does the price include	does the room include	does the rate include
        act+ask+be+done@moved	include	does the rental include	does the car include	does the ticket include	does it come with	does that come with	does this come with
        act+ask+be+done@moved	include	does the room come with	does the rate come with	does the rental come with	does the car come with	does the ticket come with
        act+ask+be+done@moved	include	does the price come with
        scope+done	include	included in the price	included in the rate	included in that	included with the room	included in it
        scope+done	include	included in this	included in the ticket	included with the ticket	included with it	included with that
        scope+past@moved	CRACKED	i have cracked	i cracked	i have just cracked	i just cracked
        scope+past	CRACKED	cracked	is cracked	are cracked	has cracked	got cracked	has got cracked	has a crack in it	has been cracked
        scope@moved	TOO NOISY	it is too noisy in	it is too loud in	it is way too noisy in	it is way too loud in	it is far too noisy in	it is far too loud in
        scope@moved	TOO NOISY	it is much too noisy in	it is much too loud in	it is a bit too noisy in	it is a bit too loud in	it is really too noisy in	it is really too loud in
        scope@moved	TOO NOISY	it is a little too noisy in	it is a little too loud in	there is too much noise in
        scope	TOO NOISY	is too noisy	is too loud	is way too noisy	is way too loud	is far too noisy	is far too loud	is much too noisy	is much too loud
        scope	TOO NOISY	is a bit too noisy	is a bit too loud	is really too noisy	is really too loud	is a little too noisy	is a little too loud	are too noisy
        scope	TOO NOISY	are too loud	are way too noisy	are way too loud	are far too noisy	are far too loud	are much too noisy	are much too loud	are a bit too noisy
        scope	TOO NOISY	are a bit too loud	are really too noisy	are really too loud	are a little too noisy	are a little too loud
        scope	TOO NOISY	too noisy	too loud	way too noisy	way too loud	far too noisy	far too loud	much too noisy	much too loud	a bit too noisy	a bit too loud
        scope	TOO NOISY	really too noisy	really too loud	a little too noisy	a little too loud
        scope@moved	TOO HOT	it is too hot in	it is way too hot in	it is far too hot in	it is much too hot in	it is a bit too hot in	it is really too hot in
        scope@moved	TOO HOT	it is a little too hot in
        scope	TOO HOT	is too hot	is way too hot	is far too hot	is much too hot	is a bit too hot	is really too hot	is a little too hot	are too hot	are way too hot
        scope	TOO HOT	are far too hot	are much too hot	are a bit too hot	are really too hot	are a little too hot
        scope	TOO HOT	too hot	way too hot	far too hot	much too hot	a bit too hot	really too hot	a little too hot
        scope@moved	TOO COLD	it is too cold in	it is way too cold in	it is far too cold in	it is much too cold in	it is a bit too cold in	it is really too cold in
        scope@moved	TOO COLD	it is a little too cold in
        scope	TOO COLD	is too cold	is way too cold	is far too cold	is much too cold	is a bit too cold	is really too cold	is a little too cold	are too cold
        scope	TOO COLD	are way too cold	are far too cold	are much too cold	are a bit too cold	are really too cold	are a little too cold
        scope	TOO COLD	too cold	way too cold	far too cold	much too cold	a bit too cold	really too cold	a little too cold
        scope@moved	TOO DARK	it is too dark in	it is way too dark in	it is far too dark in	it is much too dark in	it is a bit too dark in	it is really too dark in
        scope@moved	TOO DARK	it is a little too dark in
        scope	TOO DARK	is too dark	is way too dark	is far too dark	is much too dark	is a bit too dark	is really too dark	is a little too dark	are too dark
        scope	TOO DARK	are way too dark	are far too dark	are much too dark	are a bit too dark	are really too dark	are a little too dark
        scope	TOO DARK	too dark	way too dark	far too dark	much too dark	a bit too dark	really too dark	a little too dark
        scope@moved	TOO STUFFY	it is too stuffy in	it is way too stuffy in	it is far too stuffy in	it is much too stuffy in	it is a bit too stuffy in	it is really too stuffy in
        scope@moved	TOO STUFFY	it is a little too stuffy in
        scope	TOO STUFFY	is too stuffy	is way too stuffy	is far too stuffy	is much too stuffy	is a bit too stuffy	is really too stuffy	is a little too stuffy
        scope	TOO STUFFY	are too stuffy	are way too stuffy	are far too stuffy	are much too stuffy	are a bit too stuffy	are really too stuffy	are a little too stuffy
        scope	TOO STUFFY	too stuffy	way too stuffy	far too stuffy	much too stuffy	a bit too stuffy	really too stuffy	a little too stuffy
        scope@moved	TOO BRIGHT	it is too bright in	it is way too bright in	it is far too bright in	it is much too bright in	it is a bit too bright in	it is really too bright in
        scope@moved	TOO BRIGHT	it is a little too bright in
        scope	TOO BRIGHT	is too bright	is way too bright	is far too bright	is much too bright	is a bit too bright	is really too bright	is a little too bright
        scope	TOO BRIGHT	are too bright	are way too bright	are far too bright	are much too bright	are a bit too bright	are really too bright	are a little too bright
        scope	TOO BRIGHT	too bright	way too bright	far too bright	much too bright	a bit too bright	really too bright	a little too bright
        scope@moved	SMELL OF SMOKE	it smells of smoke in	it smells of cigarettes in	it smells of cigarette smoke in	it smells like smoke in	it smells like cigarettes in
        scope@moved	SMELL OF SMOKE	it smells like cigarette smoke in	there is a smell of smoke in	there is a smell of cigarettes in	there is a smell of cigarette smoke in
        scope@moved	SMELL OF SMOKE	it stinks of smoke in	it stinks of cigarettes in	it stinks of cigarette smoke in	i can smell smoke in	i can smell cigarettes in
        scope@moved	SMELL OF SMOKE	i can smell cigarette smoke in	i smell smoke in	i smell cigarettes in	i smell cigarette smoke in
        scope	SMELL OF SMOKE	smells of smoke	smells of cigarettes	smells of cigarette smoke	smells like smoke	smells like cigarettes	smells like cigarette smoke
        scope	SMELL OF SMOKE	smell of smoke	smell of cigarettes	smell of cigarette smoke	smell like smoke	smell like cigarettes	smell like cigarette smoke
        scope	SMELL OF SMOKE	stinks of smoke	stinks of cigarettes	stinks of cigarette smoke	stink of smoke	stink of cigarettes	stink of cigarette smoke	has a smell of smoke
        scope	SMELL OF SMOKE	has a smell of cigarettes	has a smell of cigarette smoke
        scope@moved	SMELL OF GAS	it smells of gas in	it smells like gas in	there is a smell of gas in	it stinks of gas in	i can smell gas in	i smell gas in
        scope	SMELL OF GAS	smells of gas	smells like gas	smell of gas	smell like gas	stinks of gas	stink of gas	has a smell of gas
        scope@moved	SMELL OF DAMP	it smells of damp in	it smells like damp in	there is a smell of damp in	it stinks of damp in	i can smell damp in	i smell damp in
        scope	SMELL OF DAMP	smells of damp	smells like damp	smell of damp	smell like damp	stinks of damp	stink of damp	has a smell of damp
        scope@moved	SMELL OF BURNING	it smells of burning in	it smells like burning in	there is a smell of burning in	it stinks of burning in	i can smell burning in
        scope@moved	SMELL OF BURNING	i smell burning in
        scope	SMELL OF BURNING	smells of burning	smells like burning	smell of burning	smell like burning	stinks of burning	stink of burning	has a smell of burning
        act	block
        act	block	clog	clog up	block up	stop up
        scope	not drain	will not drain	does not drain	is not draining	does not drain away	is not draining away	is draining slowly
        scope@moved	not drain	the water will not drain from	the water will not drain out of	the water will not drain down	the water will not drain away in	the water is not draining from
        scope@moved	not drain	the water is not draining out of	the water is not draining down	the water is not draining away in	the water does not drain from
        scope@moved	not drain	the water does not drain out of	the water does not drain down	the water does not drain away in	the water does not run from	the water does not run out of
        scope@moved	not drain	the water does not run down	the water does not run away in	the water is not running from	the water is not running out of	the water is not running down
        scope@moved	not drain	the water is not running away in	the water will not run from	the water will not run out of	the water will not run down	the water will not run away in
        scope@moved	not drain	the water does not go from	the water does not go out of	the water does not go down	the water does not go away in	the water will not go from
        scope@moved	not drain	the water will not go out of	the water will not go down	the water will not go away in	water will not drain from	water will not drain out of
        scope@moved	not drain	water will not drain down	water will not drain away in	water is not draining from	water is not draining out of	water is not draining down
        scope@moved	not drain	water is not draining away in	water does not drain from	water does not drain out of	water does not drain down	water does not drain away in
        scope@moved	not drain	water does not run from	water does not run out of	water does not run down	water does not run away in	water is not running from
        scope@moved	not drain	water is not running out of	water is not running down	water is not running away in	water will not run from	water will not run out of
        scope@moved	not drain	water will not run down	water will not run away in	water does not go from	water does not go out of	water does not go down	water does not go away in
        scope@moved	not drain	water will not go from	water will not go out of	water will not go down	water will not go away in
        act+past	be stung by	just got stung by	have just been stung by	was just stung by	got stung by	was stung by	have been stung by	been stung by
        act+past	be bitten by	just got bitten by	have just been bitten by	was just bitten by
        has	have	is got
        has	have	suffer from	suffers from	am suffering from	is suffering from	are suffering from
        same	CASH ON ME	cash on me	cash with me	money on me	cash on us	cash with us
        act@moved	PLAY UP	there is something wrong with	something is wrong with	there is something not right with	something is not right with	there is something the matter with
        act@moved	PLAY UP	there is a problem with	there is some problem with	there is an issue with	i have a problem with	i am having problems with	i am having trouble with
        act@moved	PLAY UP	we have a problem with	there seems to be a problem with	there seems to be something wrong with	there is a fault with
        scope	PLAY UP	is not working properly	does not work properly	do not work properly	are not working properly	is not working right	does not work right
        scope	PLAY UP	is not right	is playing up	are playing up	is acting up	is not working as it should	is not working well	does not work well	do not work well
        scope	PLAY UP	is not working correctly
        same@final	CONTAIN	in this	in it	in this dish	in that	in these	in them
        act+exist@moved	CONTAIN	does this contain	does it contain	does this dish contain	does that contain	do these contain	do they contain
        which	WHEN DEPOSIT BACK	when do i get my deposit back	when do i get the deposit back	when do i get our deposit back	when do we get my deposit back	when do we get the deposit back
        which	WHEN DEPOSIT BACK	when do we get our deposit back	when can i get my deposit back	when can i get the deposit back	when can i get our deposit back
        which	WHEN DEPOSIT BACK	when can we get my deposit back	when can we get the deposit back	when can we get our deposit back	when will i get my deposit back
        which	WHEN DEPOSIT BACK	when will i get the deposit back	when will i get our deposit back	when will we get my deposit back	when will we get the deposit back
        which	WHEN DEPOSIT BACK	when will we get our deposit back	when could i get my deposit back	when could i get the deposit back	when could i get our deposit back
        which	WHEN DEPOSIT BACK	when could we get my deposit back	when could we get the deposit back	when could we get our deposit back	when will my deposit be returned
        which	WHEN DEPOSIT BACK	when will my deposit be refunded	when will my deposit be paid back	when will my deposit returned	when will my deposit refunded
        which	WHEN DEPOSIT BACK	when will the deposit be returned	when will the deposit be refunded	when will the deposit be paid back	when will the deposit returned
        which	WHEN DEPOSIT BACK	when will the deposit refunded	when will our deposit be returned	when will our deposit be refunded	when will our deposit be paid back
        which	WHEN DEPOSIT BACK	when will our deposit returned	when will our deposit refunded	when is my deposit be returned	when is my deposit be refunded	when is my deposit be paid back
        which	WHEN DEPOSIT BACK	when is my deposit returned	when is my deposit refunded	when is the deposit be returned	when is the deposit be refunded	when is the deposit be paid back
        which	WHEN DEPOSIT BACK	when is the deposit returned	when is the deposit refunded	when is our deposit be returned	when is our deposit be refunded	when is our deposit be paid back
        which	WHEN DEPOSIT BACK	when is our deposit returned	when is our deposit refunded	when do you give me my deposit back	when do you give me my deposit	when do you give me the deposit back
        which	WHEN DEPOSIT BACK	when do you give me the deposit	when do you give me our deposit back	when do you give me our deposit	when do you give my deposit back
        which	WHEN DEPOSIT BACK	when do you give my deposit	when do you give the deposit back	when do you give the deposit	when do you give our deposit back	when do you give our deposit
        which	WHEN DEPOSIT BACK	when do you return my deposit back	when do you return my deposit	when do you return the deposit back	when do you return the deposit
        which	WHEN DEPOSIT BACK	when do you return our deposit back	when do you return our deposit	when do you refund my deposit back	when do you refund my deposit
        which	WHEN DEPOSIT BACK	when do you refund the deposit back	when do you refund the deposit	when do you refund our deposit back	when do you refund our deposit
        which	WHEN DEPOSIT BACK	when do you pay back my deposit back	when do you pay back my deposit	when do you pay back the deposit back	when do you pay back the deposit
        which	WHEN DEPOSIT BACK	when do you pay back our deposit back	when do you pay back our deposit	when will you give me my deposit back	when will you give me my deposit
        which	WHEN DEPOSIT BACK	when will you give me the deposit back	when will you give me the deposit	when will you give me our deposit back	when will you give me our deposit
        which	WHEN DEPOSIT BACK	when will you give my deposit back	when will you give my deposit	when will you give the deposit back	when will you give the deposit
        which	WHEN DEPOSIT BACK	when will you give our deposit back	when will you give our deposit	when will you return my deposit back	when will you return my deposit
        which	WHEN DEPOSIT BACK	when will you return the deposit back	when will you return the deposit	when will you return our deposit back	when will you return our deposit
        which	WHEN DEPOSIT BACK	when will you refund my deposit back	when will you refund my deposit	when will you refund the deposit back	when will you refund the deposit
        which	WHEN DEPOSIT BACK	when will you refund our deposit back	when will you refund our deposit	when will you pay back my deposit back	when will you pay back my deposit
        which	WHEN DEPOSIT BACK	when will you pay back the deposit back	when will you pay back the deposit	when will you pay back our deposit back	when will you pay back our deposit
        same	QUEUE TICKET	queue ticket	queue number	ticket with a number	queuing ticket	waiting number	number from the machine	ticket from the machine
        same+me+has@moved	ALLERGY	i am allergic to	i have an allergy to	i have got an allergy to	i have a allergy to
        same+has@moved	ALLERGY
        same+exist+you@moved	ALLERGY	are you allergic to	do you have an allergy to	have you got an allergy to	have you an allergy to
        act+past@moved	BE STUNG BY	i was stung by	i have been stung by	i got stung by	i have just been stung by	i just got stung by	i was just stung by
        act+past+me	BE STUNG BY
        act+past@moved	BE BITTEN BY	i was bitten by	i have been bitten by	i got bitten by	i have just been bitten by	i just got bitten by	i was just bitten by
        act+past+me	BE BITTEN BY
        act+past@moved	BE HIT BY	i was hit by	i have been hit by	i got hit by	i have just been hit by	i just got hit by	i was just hit by
        act+past+me	BE HIT BY
        same	ALLERGY	allergy	allergies
        act	ALLERGIC	allergic
        act+be+done	include	part of the price
        act	include
        bind+ask+you	DO NOT YOU	do not you # asked with surprise: no "do not"
        exist	do not you sell	do not you stock	do not you carry	do not you offer	do not you provide	do not you do
        act+past	BE STUNG BY	stung me	has stung me	has just stung me	just stung me
        act+past	BE BITTEN BY	bit me	has bitten me	has just bitten me	just bit me
        act+past	BE HIT BY	hit me	has hit me	has just hit me	just hit me	ran into me
        same+has@moved	ALLERGY	allergic to	is allergic to	has an allergy to	is got an allergy to	has got an allergy to	has a allergy to	am allergic to	are allergic to
        same+has@moved	ALLERGY	have an allergy to
        act	REMOVE STAIN	remove this stain	remove the stain	remove the stains	remove these stains	remove that stain	take out this stain	take out the stain
        act	REMOVE STAIN	take out the stains	take out these stains	take out that stain	get out this stain	get out the stain	get out the stains	get out these stains
        act	REMOVE STAIN	get out that stain	get rid of this stain	get rid of the stain	get rid of the stains	get rid of these stains	get rid of that stain
        act	REMOVE STAIN	clean off this stain	clean off the stain	clean off the stains	clean off these stains	clean off that stain
        same	bill	have the check	get the check	bring us the check	bring me the check	bring the check	have our check	get our check
        same	receipt	print a receipt	print out a receipt	give me a receipt	make out a receipt	write me a receipt	print me a receipt
        bind+ask	THIS TRAIN TO	is this the train to	is this the train for	is this the train going to	is this the right train to
        bind+ask	THIS TRAIN TO	is this the right train for	am i on the train to	am i on the train for
        bind+ask	THIS TRAIN TO	am i on the train going to	am i on the right train to	am i on the right train for
        bind+ask	THIS TRAIN TO	does this train go to	does this train take me to	does this train get me to	does this train going to
        bind+ask	THIS TRAIN TO	will this train go to	will this train take me to
        bind+ask	THIS TRAIN TO	will this train get me to	will this train going to
        bind+ask	THIS TRAIN TO	is this train go to	is this train take me to	is this train get me to	is this train going to
        which	WHICH TRAIN TO	which train do i take to	which train should i take to	which train do i need to take to	which train goes to
        which	WHICH TRAIN TO	which train will take me to	which train can i take to	which train should i get to
        which	WHICH TRAIN TO	what train do i take to	what train should i take to	what train do i need to take to
        which	WHICH TRAIN TO	what train goes to	what train will take me to	what train can i take to	what train should i get to
        which	WHICH TRAIN TO	what number train do i take to	what number train should i take to
        which	WHICH TRAIN TO	what number train goes to
        bind+ask	THIS BUS TO	is this the bus to	is this the bus for	is this the bus going to	is this the right bus to	is this the right bus for
        bind+ask	THIS BUS TO	am i on the bus to	am i on the bus for	am i on the bus going to
        bind+ask	THIS BUS TO	am i on the right bus to	am i on the right bus for
        bind+ask	THIS BUS TO	does this bus go to
        bind+ask	THIS BUS TO	does this bus take me to	does this bus get me to	does this bus going to
        bind+ask	THIS BUS TO	will this bus go to	will this bus take me to	will this bus get me to	will this bus going to
        bind+ask	THIS BUS TO	is this bus go to	is this bus take me to	is this bus get me to	is this bus going to
        which	WHICH BUS TO	which bus do i take to	which bus should i take to	which bus do i need to take to	which bus goes to	which bus will take me to
        which	WHICH BUS TO	which bus can i take to	which bus should i get to
        which	WHICH BUS TO	what bus do i take to
        which	WHICH BUS TO	what bus should i take to	what bus do i need to take to	what bus goes to	what bus will take me to	what bus can i take to
        which	WHICH BUS TO	what bus should i get to
        which	WHICH BUS TO	what number bus do i take to	what number bus should i take to
        which	WHICH BUS TO	what number bus goes to
        bind+ask	THIS TRAM TO	is this the tram to	is this the tram for	is this the tram going to	is this the right tram to	is this the right tram for
        bind+ask	THIS TRAM TO	am i on the tram to	am i on the tram for	am i on the tram going to
        bind+ask	THIS TRAM TO	am i on the right tram to	am i on the right tram for
        bind+ask	THIS TRAM TO	does this tram go to	does this tram take me to	does this tram get me to	does this tram going to
        bind+ask	THIS TRAM TO	will this tram go to	will this tram take me to	will this tram get me to	will this tram going to
        bind+ask	THIS TRAM TO	is this tram go to	is this tram take me to	is this tram get me to	is this tram going to
        which	WHICH TRAM TO	which tram do i take to	which tram should i take to	which tram do i need to take to	which tram goes to
        which	WHICH TRAM TO	which tram will take me to	which tram can i take to	which tram should i get to
        which	WHICH TRAM TO	what tram do i take to	what tram should i take to	what tram do i need to take to
        which	WHICH TRAM TO	what tram goes to	what tram will take me to	what tram can i take to	what tram should i get to
        which	WHICH TRAM TO	what number tram do i take to	what number tram should i take to
        which	WHICH TRAM TO	what number tram goes to
        bind+ask	THIS BOAT TO	is this the boat to	is this the boat for	is this the boat going to	is this the ferry to	is this the ferry for
        bind+ask	THIS BOAT TO	is this the ferry going to	is this the right boat to	is this the right boat for
        bind+ask	THIS BOAT TO	is this the right ferry to	is this the right ferry for
        bind+ask	THIS BOAT TO	am i on the boat to	am i on the boat for	am i on the boat going to	am i on the ferry to	am i on the ferry for
        bind+ask	THIS BOAT TO	am i on the ferry going to	am i on the right boat to	am i on the right boat for
        bind+ask	THIS BOAT TO	am i on the right ferry to	am i on the right ferry for
        bind+ask	THIS BOAT TO	does this boat go to	does this boat take me to	does this boat get me to	does this boat going to
        bind+ask	THIS BOAT TO	does this ferry go to	does this ferry take me to	does this ferry get me to	does this ferry going to
        bind+ask	THIS BOAT TO	will this boat go to	will this boat take me to	will this boat get me to	will this boat going to
        bind+ask	THIS BOAT TO	will this ferry go to	will this ferry take me to	will this ferry get me to
        bind+ask	THIS BOAT TO	will this ferry going to	is this boat go to	is this boat take me to
        bind+ask	THIS BOAT TO	is this boat get me to	is this boat going to	is this ferry go to
        bind+ask	THIS BOAT TO	is this ferry take me to	is this ferry get me to	is this ferry going to
        which	WHICH BOAT TO	which boat do i take to	which boat should i take to	which boat do i need to take to	which boat goes to
        which	WHICH BOAT TO	which boat will take me to	which boat can i take to	which boat should i get to
        which	WHICH BOAT TO	which ferry do i take to	which ferry should i take to	which ferry do i need to take to
        which	WHICH BOAT TO	which ferry goes to	which ferry will take me to	which ferry can i take to	which ferry should i get to
        which	WHICH BOAT TO	what boat do i take to	what boat should i take to	what boat do i need to take to
        which	WHICH BOAT TO	what boat goes to	what boat will take me to	what boat can i take to	what boat should i get to
        which	WHICH BOAT TO	what ferry do i take to	what ferry should i take to	what ferry do i need to take to
        which	WHICH BOAT TO	what ferry goes to	what ferry will take me to	what ferry can i take to	what ferry should i get to
        which	WHICH BOAT TO	what number boat do i take to	what number boat should i take to
        which	WHICH BOAT TO	what number boat goes to
        which	WHICH BOAT TO	what number ferry do i take to
        which	WHICH BOAT TO	what number ferry should i take to	what number ferry goes to
        bind+ask	THIS FLIGHT TO	is this the flight to	is this the flight for	is this the flight going to	is this the plane to
        bind+ask	THIS FLIGHT TO	is this the plane for	is this the plane going to	is this the right flight to	is this the right flight for
        bind+ask	THIS FLIGHT TO	is this the right plane to	is this the right plane for
        bind+ask	THIS FLIGHT TO	am i on the flight to	am i on the flight for	am i on the flight going to
        bind+ask	THIS FLIGHT TO	am i on the plane to	am i on the plane for	am i on the plane going to
        bind+ask	THIS FLIGHT TO	am i on the right flight to	am i on the right flight for
        bind+ask	THIS FLIGHT TO	am i on the right plane to	am i on the right plane for
        bind+ask	THIS FLIGHT TO	does this flight go to
        bind+ask	THIS FLIGHT TO	does this flight take me to	does this flight get me to	does this flight going to
        bind+ask	THIS FLIGHT TO	does this plane go to	does this plane take me to	does this plane get me to	does this plane going to
        bind+ask	THIS FLIGHT TO	will this flight go to	will this flight take me to	will this flight get me to
        bind+ask	THIS FLIGHT TO	will this flight going to	will this plane go to
        bind+ask	THIS FLIGHT TO	will this plane take me to	will this plane get me to	will this plane going to
        bind+ask	THIS FLIGHT TO	is this flight go to	is this flight take me to	is this flight get me to	is this flight going to
        bind+ask	THIS FLIGHT TO	is this plane go to	is this plane take me to	is this plane get me to	is this plane going to
        which	WHICH FLIGHT TO	which flight do i take to	which flight should i take to	which flight do i need to take to	which flight goes to
        which	WHICH FLIGHT TO	which flight will take me to	which flight can i take to	which flight should i get to
        which	WHICH FLIGHT TO	which plane do i take to	which plane should i take to	which plane do i need to take to
        which	WHICH FLIGHT TO	which plane goes to	which plane will take me to	which plane can i take to
        which	WHICH FLIGHT TO	which plane should i get to
        which	WHICH FLIGHT TO	what flight do i take to	what flight should i take to	what flight do i need to take to
        which	WHICH FLIGHT TO	what flight goes to	what flight will take me to	what flight can i take to
        which	WHICH FLIGHT TO	what flight should i get to
        which	WHICH FLIGHT TO	what plane do i take to	what plane should i take to	what plane do i need to take to
        which	WHICH FLIGHT TO	what plane goes to	what plane will take me to	what plane can i take to
        which	WHICH FLIGHT TO	what plane should i get to
        which	WHICH FLIGHT TO	what number flight do i take to	what number flight should i take to
        which	WHICH FLIGHT TO	what number flight goes to
        which	WHICH FLIGHT TO	what number plane do i take to	what number plane should i take to
        which	WHICH FLIGHT TO	what number plane goes to
        person+be	someone	there is someone	there is somebody	there is a person
        exist+you	do you have this in	is this available in	are these available in	is it available in	are they available in	is that available in	are those available in
        exist+you	do you have this in	can i get this in	can i get these in	can i get it in	can i get them in	can i get that in	can i get those in	can i get one in	could i get this in
        exist+you	do you have this in	could i get these in	could i get it in	could i get them in	could i get that in	could i get those in	could i get one in	do you sell this in
        exist+you	do you have this in	do you sell these in	do you sell it in	do you sell them in	do you sell that in	do you sell those in	do you sell one in
        exist+you	do you have this in	do you have these in	do you have it in	do you have them in	do you have that in	do you have those in	do you have one in	have you got this in
        exist+you	do you have this in	have you got these in	have you got it in	have you got them in	have you got that in	have you got those in	have you got one in	do you make this in
        exist+you	do you have this in	do you make these in	do you make it in	do you make them in	do you make that in	do you make those in	do you make one in	do you do this in
        exist+you	do you have this in	do you do these in	do you do it in	do you do them in	do you do that in	do you do those in	do you do one in	does this come in	does it come in
        exist+you	do you have this in	do these come in	do they come in
        act	TAKE OFF YOUR	take off your	remove your	slip off your
        act	park	park my car	park our car	leave my car	leave our car	park the car	park a car
        act	PAY DEPOSIT	pay a deposit	leave a deposit	put down a deposit	give a deposit	give you a deposit	make a deposit	put a deposit
        same+exist+you	DEPOSIT REQUIRED	do you need a deposit	do you take a deposit	do you require a deposit	do you charge a deposit	do you ask for a deposit	do you want a deposit
        same+exist	DEPOSIT REQUIRED	is there a deposit	is there a deposit to pay	is a deposit required	is a deposit needed	is there any deposit	is a deposit necessary
        act	WHEN ARRIVE	when we get there	when we are there	when we arrive	when we have arrived	when we arrive there	once we are there	once we get there
        act	WHEN ARRIVE	when i get there	when i am there	when we reach it
        exist+you	do you give	do you offer	do you offer a	do you offer any	do you give a	do you give any	do you do a	do you do any
        same+exist+you	STUDENT DISCOUNT	do students get a discount	do students get a reduction	do students pay less
        same+exist+you	STUDENT DISCOUNT	do you have student discounts	do you have a student discount	do you have discounts for students	do you have a discount for students
        same+exist+you	STUDENT DISCOUNT	do you give student discounts	do you give a student discount	do you give discounts for students
        same+exist+you	STUDENT DISCOUNT	do you give a discount for students	do you offer student discounts
        same+exist+you	STUDENT DISCOUNT	do you offer a student discount	do you offer discounts for students	do you offer a discount for students
        same+exist+you	STUDENT DISCOUNT	is there student discounts	is there a student discount	is there discounts for students
        same+exist+you	STUDENT DISCOUNT	is there a discount for students	have you got student discounts	have you got a student discount
        same+exist+you	STUDENT DISCOUNT	have you got discounts for students	have you got a discount for students
        same+exist+you	SENIOR DISCOUNT	do seniors get a discount	do seniors get a reduction	do seniors pay less
        same+exist+you	SENIOR DISCOUNT	do you have discounts for seniors	do you have a discount for seniors
        same+exist+you	SENIOR DISCOUNT	do you give discounts for seniors
        same+exist+you	SENIOR DISCOUNT	do you give a discount for seniors
        same+exist+you	SENIOR DISCOUNT	do you offer discounts for seniors	do you offer a discount for seniors
        same+exist+you	SENIOR DISCOUNT	is there discounts for seniors
        same+exist+you	SENIOR DISCOUNT	is there a discount for seniors
        same+exist+you	SENIOR DISCOUNT	have you got discounts for seniors	have you got a discount for seniors
        same+exist+you	SENIOR DISCOUNT	do pensioners get a discount	do pensioners get a reduction	do pensioners pay less
        same+exist+you	SENIOR DISCOUNT	do you have senior discounts	do you have a senior discount	do you have discounts for pensioners	do you have a discount for pensioners
        same+exist+you	SENIOR DISCOUNT	do you give senior discounts	do you give a senior discount	do you give discounts for pensioners
        same+exist+you	SENIOR DISCOUNT	do you give a discount for pensioners	do you offer senior discounts
        same+exist+you	SENIOR DISCOUNT	do you offer a senior discount	do you offer discounts for pensioners	do you offer a discount for pensioners
        same+exist+you	SENIOR DISCOUNT	is there senior discounts	is there a senior discount	is there discounts for pensioners
        same+exist+you	SENIOR DISCOUNT	is there a discount for pensioners	have you got senior discounts	have you got a senior discount
        same+exist+you	SENIOR DISCOUNT	have you got discounts for pensioners	have you got a discount for pensioners
        same+exist+you	CHILD DISCOUNT	do children get a discount	do children get a reduction	do children pay less
        same+exist+you	CHILD DISCOUNT	do you have discounts for children	do you have a discount for children
        same+exist+you	CHILD DISCOUNT	do you give discounts for children
        same+exist+you	CHILD DISCOUNT	do you give a discount for children
        same+exist+you	CHILD DISCOUNT	do you offer discounts for children	do you offer a discount for children
        same+exist+you	CHILD DISCOUNT	is there discounts for children
        same+exist+you	CHILD DISCOUNT	is there a discount for children
        same+exist+you	CHILD DISCOUNT	have you got discounts for children	have you got a discount for children
        same+exist+you	CHILD DISCOUNT	do kids get a discount	do kids get a reduction	do kids pay less
        same+exist+you	CHILD DISCOUNT	do you have child discounts	do you have a child discount
        same+exist+you	CHILD DISCOUNT	do you have discounts for kids	do you have a discount for kids	do you give child discounts
        same+exist+you	CHILD DISCOUNT	do you give a child discount	do you give discounts for kids	do you give a discount for kids
        same+exist+you	CHILD DISCOUNT	do you offer child discounts	do you offer a child discount	do you offer discounts for kids	do you offer a discount for kids
        same+exist+you	CHILD DISCOUNT	is there child discounts	is there a child discount	is there discounts for kids
        same+exist+you	CHILD DISCOUNT	is there a discount for kids	have you got child discounts	have you got a child discount
        same+exist+you	CHILD DISCOUNT	have you got discounts for kids	have you got a discount for kids
        service	pay separately	separate bills	separate checks	split the bill	split the check	have separate bills	pay individually	pay one by one
        service	pay separately	pay each for ourselves
        same	document	documentation	paperwork
        same	sugar free	sugarless
        same	vegetarian	veggie	meat free	meatless
        same	vegan	plant based
        same	gluten free	gluten free one
        same	iced	ice cold	icy
        same	alcohol free	non alcoholic	nonalcoholic
        same	dairy free	non dairy
        bind+may+me	CAN NOT I	can not i	may not i # a question that expects no is another one
        bind+may+we	CAN NOT WE	can not we	could not we
        bind+please	CAN NOT YOU	can not you	could not you	will not you	would not you
        scope+going	FOLLOW ME	is following me	are following me	is following us	has been following me
        act+past+ask	WAS INCLUDED	was breakfast included	was the breakfast included	was lunch included	was the lunch included	was dinner included	was the dinner included # is it, was it
        act+past+ask	WAS INCLUDED	was insurance included	was the insurance included	was tax included	was the tax included	was service included	was the service included
        act+past+ask	WAS INCLUDED	was wifi included	was the wifi included	was parking included	was the parking included	was delivery included	was the delivery included
        act+past+ask	WAS INCLUDED	were towels included	were the towels included	was a helmet included	was the helmet included

        # Opposites, for the reason that is given.
        opposite	left	right
        opposite	turn left	turn right
        opposite	up	down
        opposite	open	close
        opposite	large	small
        opposite	inside	outside
        opposite	abroad	domestic
        opposite	high	low
        opposite	higher	lower
        opposite	automatic	manual
        opposite	sell	buy
        opposite	send	receive
        opposite	send	collect
        opposite	borrow	lend
        opposite	arrive	leave
        opposite	early	late
        opposite	morning	evening
        opposite	today	tomorrow
        opposite	adult	child
        opposite	withdraw	deposit
        opposite	turn up	turn down
        opposite	turn on	turn off
        opposite	cheap	expensive
        opposite	start	end
        opposite	wife	husband
        opposite	mum	dad
        opposite	check in	check out
        opposite	slowly	quickly
        opposite	add	remove
        opposite	connect	disconnect
        opposite	accept	decline
        opposite	rent	rent out
        # Accustomed to it, which is not "used to do it".
        bind+me	be-accustomed	i am used to	i am getting used to
        bind	be-accustomed	am used to	is used to	are used to	be used to	get used to	getting used to	got used to
        """#
}
