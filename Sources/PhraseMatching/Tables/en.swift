extension TableTexts {
    /// The words of English: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let english = #"""
        # Words that say nothing of their own.
        light	a	an	the	of	at	in	for	with	as	by	about	and	to	into	onto # articles and bare prepositions
        light	it	its # what was spoken of
        mine	i	me	we	us	myself	ourselves	am i	are we # the speaker, where no frame has him
        yours	you	yourself	are you # the listener, where no frame has him
        meridiem	am # behind a number the morning, else a form of to be
        light	be	been	being # forms of to be
        be	is	are # behind a subject they make a statement
        bePast	was	were # the same, of the past
        past	did # of the past
        light	do	does	done	doing	have	has	had	having # auxiliaries
        light	will	would	can	could	may	might	shall	should	let # modal verbs
        light	able	able to	going to	gonna	want to # periphrases of a modal
        light	some	any	somebody	someone	anybody	anyone	one of those	one of these	one of the	a couple of # indefinite
        light	um	uh	er	erm	ah	hmm	well	so	ok	okay	like	actually	basically	maybe	perhaps # fillers
        light	you know	i mean	i think	i guess	i suppose	i believe	i am afraid	i fear	afraid # hedges
        light	just	simply	even	also	as well	then	but	or so	anyway	by the way # discourse particles
        light	kindly	if possible	if i may	if you can	if you could	if you do not mind	if that is possible # politeness
        light	if that is all right	if that is ok	if that is okay	if it is not too much trouble	whenever you can # politeness
        light	would you mind	do you mind	do you mind if	would you mind if	be so kind	as to	sorry to ask # politeness
        light	sorry to bother you	sorry to trouble you	could you possibly	possibly	would you be so kind as to # politeness
        light	for me	for us	to me	to us	with me	with us	of mine	of ours # the speaker is meant anyhow
        light	here you are	there you go	you see	listen	look # attention, when it opens a sentence
        light	make	making # support verb: make a booking
        light	at all	over	around	alone	itself	get # support words
        light	that is	it is	this is	these are	those are	it was	that was # presentatives
        light	which is	that are	who are # relative clauses
        light	sort of	kind of	type of	piece of	bit of	set of # partitives
        light	up to you	either	whether	if # conjunctions that add no content
        light	exactly	usually	generally	typically	normally	specifically	honestly	literally	essentially # how firmly it is said
        light	instead	from now on	going forward	or not	please note that	something	anything	somewhere	someplace # add no content
        light	appears to be	seems to be	appear to be	seem to be	try and	make sure that # the same
        light	expected to	scheduled to	do you think	do you suppose	please and thank you	if you please # the same
        light	obtain	acquire # getting and giving, when the thing is named
        light	mr	mrs	ms	sir	madam	miss	ma'am	mate	dear	love	guys	everyone	folks # address

        # Frames of a request: each of them puts the same wish.
        want	please	i want	i would like	i would love	i would rather	i would prefer	i prefer	i need	i require # wishes
        want	we want	we would like	we would love	we would rather	we would prefer	we prefer	we need # wishes
        want	i want to	i would like to	i would love to	i would prefer to	i need to	i have to # wishes
        want	we want to	we would like to	we would love to	we would prefer to	we need to	we have to	i must # wishes
        want	i am looking for	we are looking for	looking for	i am after	we are after	i wish	i wish to	i hope to # wishes
        want	i was hoping to	i was hoping for	i am hoping to	hoping to	i was wondering if	i wonder if	wondering if # wishes
        want	i was wondering whether	i am wondering if	wonder	i am trying to	i was looking to	i am looking to # wishes
        want	can i	could i	may i	might i	can we	could we	may we	shall we	should we	let me	let us # permission
        want	can i get	could i get	may i get	can we get	could we get	can i have	could i have	may i have # requests
        want	can we have	could we have	may we have	i will have	we will have	i will take	we will take # requests
        want	i will go for	i will get	i would take	i would have	i take	give me	give us	get me	get us # requests
        want	bring me	bring us	can you	could you	will you	would you	can you please	can somebody	could somebody # requests
        want	can someone	could someone	could you please	can you give me	could you give me	can you get me # requests
        want	could you get me	can you make me	could you make me	make me	make us	do me	i could do with # requests
        want	is it possible	is it possible to	would it be possible	would it be possible to	is it ok if	is it okay if # permission
        want	is it all right if	is it alright if	is it fine if	is it ok	is it okay	is it all right	is it alright # permission
        want	is it ok to	is it okay to	is it all right to	is there any chance	is there any chance of	any chance of # permission
        want	is there a chance	any chance	any chance i could	any way	is there any way	is there a way	is there a way to # permission
        want	is there any way to	any way to	am i allowed	are we allowed	am i allowed to	are we allowed to	allowed # permission
        want	allowed to	permitted	permitted to	permissible	is one allowed to	are visitors allowed	are guests allowed # permission
        want	am i able to	are we able to	i am here to	we are here to	i am here for	i have come to	we have come to # purpose
        want	i have come for	i came to	i came for	i came in to	i am here about	i am going to # purpose
        want	how do i	how can i	how do we	how can we	how could i	how would i	how should i	how does one # asking the way to do it is asking for it
        want	how to	how do you	how would you	how am i able to	what do i need to do to	what do i do to	how would one # the same
        want	i want you to	i would like you to	i need you to	help me	help us	help me to	can you help me # requests
        want	could you help me	can you help me to	need	want	wanted	desire	i demand	put me down for # wishes
        want	go ahead and	i am interested in	interested in	i feel like	i fancy	i am ready to	i am ready for # wishes
        want	has to be	have to be	needs to be	need to be	must be	i am supposed to	i should	i ought to	i got to # needs
        want	i would like to request	i want to request	i need to request	can i request	could i request	i request # requests
        want	provide me with	provide me	find me	can you find me	could you find me # requests
        want	i would appreciate	i would appreciate it if you could	it would be great if you could	i would like for you to # requests
        want	are you able to	would you be able to	i want for you to	i am in need of	in need of # requests
        want	i need help with	i need help to	help me with	can you help me with	need assistance with	assist me with # requests
        want	what is the process for	what is the process to	what is the process of	what is the procedure for # asking for the steps is asking how to
        want	what is the procedure to	what are the steps to	what are the steps for	what are the steps in # the same
        want	what are the steps required for	what are the steps required to	what are the steps to take to # the same
        want	what steps do i take to	what steps do i need to take to	what steps should i take to	what steps can i take to	what can i do to # the same
        want	i do not know how to	i am not sure how to	do not know how to	not sure how to	i have no idea how to # the same
        want	what is the best way to	what is the easiest way to	the best way to	what would i do to	what should i do to # the same
        want	what must i do to	what do i have to do to	what do i do if i want to	how do i go about	how would i go about # the same
        want	how can i go about	how do i begin to	how do i start to	how would i be able to	how might i	how may i # the same
        want	what are some ways to	what are ways to	what is a good way to	what is the right way to	what ways can i # the same
        want	what should i do if	what do i do if	what can i do if	what to do if	what do i do when	what am i supposed to do if # trouble is told in order to be helped
        want	what is the procedure if	what is the procedure when	what should i do when	what do we do if # the same
        want	walk me through	guide me through	take me through	instructions on how to # the same
        want	tell me how to	show me how to	teach me how to	teach me to	can you teach me to	explain how to	learn how to	figure out how to	find out how to # the same
        want	tell me how i can	show me how i can	explain how i can	tell me how i	know how to	know how i can # the same
        want	can you tell me how to	could you tell me how to	can you show me how to	can you explain how to	can you teach me how to # the same
        want	i want to know how to	i need to know how to	i would like to know how to	do you know how to	i want to know how i can # the same
        want	i have got to	we have got to	need you to	you to	like to	would like	like you to	care for # remains of frames

        # Frames that ask to be told.
        info	what	know	what is	what are	tell me	tell us	let me know	inform me	do you know	do you know if # asking
        info	do you know what	could you tell me	can you tell me	can you tell me if	could you tell me if	show me # asking
        info	can you show me	could you show me	i want to know	i would like to know	i need to know	i wonder what # asking
        info	do you happen to know	happen to	could you say	please tell me	can you let me know	could you let me know # asking
        info	may i know	may i ask	can i ask	could i ask	i want to find out	find out	can i find out	check # asking
        info	can i know	i need to find out	can you find out	can you check	could you check	look up	can you look up # asking
        info	give me the	what would be	what will be	what has	any idea	any idea what	do you have any idea # asking
        info	explain	explain to me	can you explain	could you explain	can you explain to me	specify	clarify	curious # asking
        info	i am curious	i am curious about	i am curious to know	fill me in on	give me information on	give me information about # asking
        info	know more about	learn more about	find out more about	tell me more about	more information about # asking
        info	see if	can you see if	check if	check whether	can you check if	pull up # asking
        info	can you pull up	find out if	find out whether # asking

        # Questions whether there is one.
        exist	do you have	do you have any	have you got	have you got any	have you any	is there	are there # existence
        exist	is there any	are there any	is there a	is there an	do you carry	do you stock	do you offer	do you do # existence
        exist	do you provide	do you keep	have you	got	got any	do you supply	you have	you have got # existence
        ask	is it	is this	is that	is the	are the	does the	do the	is my	does it # inversion
        ask	do i	do we	does this	was the	were the	are my	does my	have i	have we	has the	have the	has my	have my	will the	will i # inversion
        exist	do you # the listener's habit is asked about in order to be used
        ask	isn't it	aren't they	right or not	is not it	are not you	are not they	do not you	will not it # question tags
        want	can not i	could not i	can not we	could not we # Couldn't I …? asks for permission

        has	i have	i have got	we have	we have got	there is	there are	i had	i got	here is	here are # the speaker has it
        mine	my	our	mine	ours # the speaker's
        yours	your	yours # the listener's
        person	he	him	his	himself # another man
        person	she	her	hers	herself # another woman
        person	they	them	their	theirs	themselves # others

        # Courtesies: they count only when nothing else was said.
        courtesy	hello	hi	hey	hi there	hello there	hey there	good morning	good afternoon	good evening # greetings
        courtesy	hello	greetings	hiya	howdy # greetings
        courtesy	thanks	thank you	thank you very much	thanks a lot	many thanks	thank you so much	cheers	ta # thanks
        courtesy	thanks	thanks very much	much appreciated	i appreciate it	thanks so much	thank you kindly # thanks
        courtesy	thanks	thanks for your help	thanks for the help	thanks for helping	thanks for helping me	thank you for your help # thanks
        courtesy	thanks	thank you for the help	thank you for helping	thank you for helping me	i appreciate your help	appreciated # thanks
        courtesy	thanks	i appreciate the help	appreciate it	i am grateful	i am thankful	thanks for your assistance	i thank you # thanks
        courtesy	sorry	i am sorry	excuse me	pardon	pardon me	apologies	my apologies	i apologise	i apologize # apology
        courtesy	goodbye	bye	bye bye	see you	see you later	good bye	farewell	take care # leaving
        courtesy	goodbye	talk to you later	goodbye for now	bye for now	catch you later	see you soon	see ya # leaving
        courtesy	goodnight	good night	sleep well # leaving at night
        courtesy	yes	yeah	yep	yup	sure	of course	certainly	correct	that is right	absolutely	indeed # assent
        courtesy	yes	yea	definitely	affirmative	that is correct	that is true	you are right	you are correct # assent

        # Negation.
        not	not	no	never	without	n't	none	nor	neither	minus	hold the	leave off	nothing # each denies what follows
        not	do not want	do not want any	do not need	do not like	with no	not any	have no	do not have # denies what follows
        not	free of	no more	no longer	not want	there is no	i have no	i do not have # denies what follows
        light	why not	whether or not	not only	no problem	no worries	not to worry	no rush # denies nothing
        same	do not know	have no idea	no idea	i have no idea	no clue	have no clue	i have no clue	idk	dunno # not knowing is said in one piece
        same	do not know	i do not know	do not have any idea	do not have a clue	not have a clue	could not tell you # the same
        same	not sure	unsure	uncertain	not certain	i am not sure	i am not certain	not too sure	not so sure # doubt
        same	certainly not	absolutely not	of course not	definitely not	no way	not a chance	i think not # denial
        act	refuse	say no	says no # denying is not "not saying"
        light	if not	is not there	have not you got	do not you have # negative questions ask the same as positive ones

        # What binds to the next word: order carries meaning.
        bind	from	out of # where something comes from
        bind	before	prior to	ahead of	earlier than # order in time
        bind	after	following	later than # order in time
        bind	than # comparison
        bind	until	till	no later than # limits
        bind	since # limits
        bind	instead of	rather than	in place of # replacement
        bind	except	except for	apart from	other than	besides # exclusion
        bind	between # between two
        bind	under	below	beneath	less than	fewer than # limits
        bind	above	more than	over the	at least # limits
        bind	against # opposition
        bind	near	near to	close to	next to	beside	by the # nearness
        bind	behind	at the back of # place
        bind	through	via # way
        bind	every	each # repetition

        # Numbers. The articles say one as well, so one may be left out.
        number	0	zero	oh
        number	1	one	a single	single
        number	2	two	a pair of	pair of	couple
        number	3	three	triple
        number	4	four
        number	5	five
        number	6	six
        number	7	seven
        number	8	eight
        number	9	nine
        number	10	ten
        number	11	eleven
        number	12	twelve	a dozen	dozen
        number	13	thirteen
        number	14	fourteen
        number	15	fifteen
        number	16	sixteen
        number	17	seventeen
        number	18	eighteen
        number	19	nineteen
        number	20	twenty
        number	30	thirty
        number	40	forty	fourty
        number	50	fifty
        number	60	sixty
        number	70	seventy
        number	80	eighty
        number	90	ninety
        multiplier	100	hundred	a hundred	hundred and	a hundred and
        multiplier	1000	thousand	a thousand	thousand and
        multiplier	1000000	million	a million
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

        # May be left out, but not exchanged for one another.
        deixis	this	this one	these	these ones	this here # what is shown
        deixis	that one	those	those ones	that there # what is pointed at
        setting	here	in here	over here	from here	at this place	in this place # this place
        setting	over there	in there # that place
        deixis	now	right now	at the moment	currently	at present	presently	right away	immediately	at once # no other time was named
        deixis	now	straight away	as soon as possible	asap # soonest
        deixis	now	current	as of now	at this time	at this moment	at the present time	right this moment # no other time was named
        deixis	later	later on # not now
        degree	very	really	quite	rather	so much	extremely	pretty	awfully	terribly	incredibly	truly # how much
        degree	very	too	too much	far too	way too	much too	overly # how much
        degree	a bit	a little	slightly	somewhat	a little bit	quite a bit	bit	little bit	a tad # how much
        degree	still	yet	already	ever # phase of a state
        weak	buy	purchase	get hold of # a shop's goods are asked for in order to be bought
        weak	use	make use of # what is asked for is asked for in order to be used
        weak	on	upon # with switches the particle; else a bare preposition
        weak	help	assistance	assist # asking for help with it is asking for it
        weak	that	which # pronoun or conjunction
        weak	there # points back
        weak	try # trying to do is doing
        weak	come	coming	coming out of	come out of	come out	come along # flowing and arriving, when the thing is named
        weak	go	going # moving, when the goal is named
        measure	person	persons	pax # in "a table for two people" the number says it
        measure	cup	mug	cup of	mug of # the usual measure of a hot drink
        measure	glass	glass of # the usual measure of a cold drink
        measure	slice	slice of # a measure
        measure	box of	packet of	pack of	bag of # a measure
        setting	in my room	to my room	in the room	to the room	for my room	in our room	to our room # the place where both stand
        setting	building # the place where both stand

        # Time.
        time	today	for today # day
        time	tomorrow # day
        time	yesterday # day
        time	tonight	this evening	this night # part of today
        time	morning	in the morning	a m	am in the morning # part of the day
        time	afternoon	in the afternoon # part of the day
        time	evening	in the evening # part of the day
        time	pm	p m # half of the day
        time	night	nighttime	at night	overnight # part of the day
        time	noon	midday	twelve noon # hour
        time	lunchtime	lunch time # hour
        time	weekend # days
        time	monday	mon
        time	tuesday	tue	tues
        time	wednesday	wed
        time	thursday	thu	thurs
        time	friday	fri
        time	saturday	sat
        time	sunday	sun
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
        time	minute	min
        time	hour	hr
        time	o'clock	oclock	o clock
        time	next # which one
        time	last	previous	past # which one
        time	daily	every day	each day # repetition
        time	early	earlier
        time	late
        time	soon	shortly

        # Direction and place.
        way	left	the left	left hand	left hand side	left side	on my left	to the left	on the left	leftmost
        way	right	the right	right hand	right hand side	right side	on my right	to the right	on the right
        way	straight	straight ahead	straight on	ahead	forwards
        way	up	upward	upwards
        way	down	downward	downwards
        way	off
        way	out
        way	inside	indoors	indoor	interior
        way	outside	outdoors	outdoor	exterior
        way	upstairs	upper floor
        way	downstairs
        way	abroad	overseas	another country	a foreign country	foreign country	other country	other countries	international
        way	domestic	within the country	inside the country	inland	in the country	this country	national
        way	front	at the front	in front
        way	back	rear	at the back
        way	high	higher up	further up	upper	higher
        way	low	lower down	further down	lower
        way	middle	centre	center

        # What is asked for.
        ask	will i find	would i find	do i find	can i find # finding it there is its being there
        which	where	where is	where are	where can i find	where do i find	where would i find	where will i find # place
        which	where	where can i get	where can i	where do i	where could i	where can we	where do we	where should i # place
        which	where	which way is	which way to	how do i get to	how can i get to	how do you get to	how to get to # place
        which	where	whereabouts is	whereabouts	location of	what is the way to	way to the	directions to	can you direct me to # place
        which	where	what is the location of	where can i locate	where do i go to	where can i go to	where would i go to # place
        which	where	where should i go to	where do i need to go to	in what place	in which place	at what place # place
        which	how much	how much is	how much are	how much does it cost	how much do	how much for	how expensive # price
        which	how much	what does it cost	what is the price of	what is the cost of	price	price of	cost	cost of	prices # price
        which	how much	what do you charge for	how much do you charge for	how much would	how much will	what is the price for # price
        which	how much	how much does	what does cost	the price of	what is the charge for	how pricey # price
        which	how much	amount of	what amount	what amount of	what is the amount of	total amount of	what is the total amount of # amount
        which	how many	number of	what number of # count
        which	how many	what is the number of	total number of	count of	what is the total number of	what is the count of # count
        which	when	what time	at what time	what time is	when is	when are	when does	when do	at which time # time
        which	when	what time does	what time do	what hour	what time are # time
        which	when	what day is my	what date is my	what day does	what date does	what day will	what date will # time
        which	when	on what day	on what date	on which day	on which date	what time will # time
        which	how long	how much time	for how long	how long does it take	how long will	duration # duration
        which	how far	what distance	how distant # distance
        which	how often	how frequently	how regularly # frequency
        which	how old	what age # age
        which	who	whom	who is # person
        which	whose # owner
        which	why	how come	for what reason	what for # reason
        which	why	reason for	what is the reason	what is the reason for	reason why	what is the reason why	how is it that # reason
        which	how do i know	how do you know	how can i know	how would i know	how can i tell	how do i tell	how do you tell # signs of it, not it
        which	how do i know if	how do you know if	how can i know if	how would i know if	how can i tell if	how do i tell if # the same
        which	do i have to	do i need to	do we have to	do we need to	must i	must	have to	must we	should i # duty
        which	do i have to	am i required to	is it necessary to	required to	required	supposed to	am i supposed to	obliged to	compulsory # duty
        which	do i have to	need to be done	is it mandatory	mandatory	obligatory # duty

        # Actions: each line is one.
        act	see	be seen by	slot with	get in with	book in with	make an appointment with	book an appointment with
        act	reserve	book a	book an	book the	to book	book me	book us	make a reservation for	make a booking for	reserve a
        same	reservation	booking
        act	cancel	call off
        act	reschedule	move my appointment	shift my appointment	change my appointment	move the appointment	postpone
        act	confirm	verify
        act	change	update	alter	modify	amend	edit
        act	exchange money	change money	changing money	exchange currency	exchange cash	swap money	exchange some money
        act	sell	do you buy	will you buy	would you buy	can you buy	could you buy	do you purchase
        weak	buy	do you sell	sell me	can you sell me	could you sell me	will you sell me # selling to me is my buying
        act	send	post	mail	ship	dispatch	send off	post off	mail off
        act	collect	pick up	come for	fetch	collecting	take delivery of	pick it up
        act	receive	get back
        act	deliver	delivered	drop off	delivery
        act	return	bring back	give back	take back	hand back	hand in	hand back in	come back with	bringing back
        act	borrow	take out	take on loan	check out	on loan	lend me	can you lend me	could you lend me
        act	renew	extend	prolong	keep for longer	renewal
        act	rent	hire	rent out	hire out	lease
        weak	rental	for rent	for hire # how a thing is had, when the sentence says so anyhow
        act	pay	settle	pay for	payment
        act	pay by card	pay with card	pay with a card	pay by credit card	pay with credit card	use a card	take cards
        act	pay by card	do you take cards	do you accept cards	accept cards	do you take credit cards
        act	refund	money back	get my money back	reimburse	reimbursement
        act	eat	dine
        act	drink
        act	take photo	take photos	take a photo	take pictures	take a picture	photograph	photography	take photographs
        act	sign up	register	enrol	enroll	sign me up	registration	enrollment	enrolment	put me on the books
        act	deregister	unregister	unsubscribe
        act	join	become a member of	become a member
        act	speak	talk	speaking
        act	call	phone someone	ring up	telephone someone	make a call to	give a call
        act	call	dial	place a call to	make a phone call to	call up	call me a	call me an	call us a	call us an
        act	call back	call me back	call us back # a call in answer
        act	be named	call me	call us	be called	want to be called	like to be called	refer to me as	address me as # a name, not a call
        same	my name	am i called	do you call me	name am i called # the speaker's name
        same	your name	call you	are you called	what do you go by	name do you go by # the listener's name
        act	used up	i have used	have i used	did i use	have we used	we have used	been used # what is gone, not what is asked for
        act	have i taken	i have taken	have taken	did i take	have we taken	we have taken	been taken # the same
        act	you want	you want to # the listener's wish, not the speaker's
        act	will help	what will help	what would help	what can help	what could help	what helps	will it help	would it help # doing good, not being asked to
        act	what can be asked	what can i ask	what can i ask you	what may i ask	what may i ask you	what am i allowed to ask # what may be talked about
        act	what can be asked	questions can i ask	questions can i ask you	things can i ask	things can i ask you # the same
        act	what can be asked	questions may i ask	what can you be asked	questions am i allowed to ask	what are you able to answer # the same
        which	do i need a	do i need an	do we need a	do we need an	will i need a	will i need an # needing it is not getting it
        same	who knows	who can say	who can tell	who is to say # doubt
        act	mean	meaning	meaning of	definition	definition of	define	what is meant by	what is the meaning of	what is the definition of
        act	remember	recall
        act	remind me	set a reminder	set me a reminder	set up a reminder	make a reminder	create a reminder
        act	connect	pair	sync	synchronise	synchronize	link
        act	disconnect	unpair	unsync	unlink
        act	accept	do you take	do they take
        act	again	once more	once again # repetition
        same	remaining	remain	have left	i have left	we have left	do i have left	do we have left	is left	are left	left over # what is not used up
        same	latest	most recent	newest	recent
        same	time zone	timezone
        act	answer	reply	respond	response
        act	create	build	invent	develop
        same	opinion	opinion on	opinion of	opinion about	thoughts on	thoughts about	view on	views on	take on	think of	think about
        act	hear
        act	understand	follow you	make out
        act	repeat	say again	say that again	say it again	repeat that
        act	write down	jot down
        act	spell
        act	translate
        act	open	opening
        act	close	shut	closing
        act	start	begin	commence
        act	end	finish
        act	stop at	halt
        act	leave	depart	set off
        act	arrive	get in	come in
        act	enter	go in	go inside	get into
        act	go out	exit	get out	leave the building
        act	sit	sit down	be seated	take a seat	have a seat
        act	stand	stand up
        act	wait	hang on	hold on
        act	park
        act	clean	tidy	clean up	tidy up
        act	wash	launder
        act	iron	press my	ironing
        act	dry
        act	repair	fix	mend	get repaired	have repaired	get fixed
        act	replace	swap	swap over	change over
        act	exchange	swap for	exchange for
        act	broken	not working	out of order	does not work	is not working	not work	will not work	faulty	defective	bust
        act	broken	break	broke down	has stopped working	stopped working	kaput	malfunctioning	doesn't function
        act	lose	misplace	can not find	missing
        act	find	locate	search for
        act	steal	rob
        act	hurt	ache	is sore	is painful	am in pain	painful	sore	pain in	a pain in	pain	hurting	aching
        act	feel
        act	sick	ill	unwell	not well	poorly
        act	dizzy	light headed	faint
        act	vomit	throw up	be sick	threw up	puke
        act	cough
        act	cut	trim
        act	dye	colour my hair	color my hair	dye my hair	get my hair coloured
        act	shave
        act	measure up
        act	try on	fitting
        act	put on hold	set aside	keep for me
        act	top up	add credit	put credit on	add credit to	put credit	put some credit on	put some credit	recharge	load credit
        act	charge up	charge my	recharge my battery
        act	print	print out	printing
        act	copy	photocopy	make a copy of	make copies of	duplicate
        act	scan
        act	download
        act	upload
        act	withdraw	take out money	take money out	draw out	withdrawal
        act	deposit	pay in	put in my account
        act	send money	transfer money	transfer some money	money transfer	send some money	wire money	remit	remittance	wire some money	send cash
        act	transfer
        same	exchange rate	currency rate	rate of exchange	rate for currency	conversion rate
        act	open an account	open account	set up an account
        act	close an account	close my account
        act	sign	signature
        act	fill in	fill out	complete the form	fill up the form
        act	fill up	fill up the tank	top off
        act	apply	apply for
        act	complain	make a complaint	complaint	lodge a complaint
        act	report
        act	smoke	smoking
        act	swim
        act	play
        act	watch
        act	listen to
        act	read
        act	write
        act	learn
        act	teach
        act	work
        act	study
        act	live
        act	stay	stay over
        act	check in	checking in
        act	check out of
        act	wake	wake me up	wake up	wake me
        act	turn	switch	flip
        act	turn off	switch off	shut off	power off	shut down
        act	turn up	increase	raise	louder
        act	turn down	decrease	reduce
        act	forward	redirect	redirected	forwarded on
        weak	bring	send up	bring up	fetch me	get hold # what is asked for is asked for in order to be brought
        weak	put	add on # what is asked for is asked for in order to be put there
        act	take away	remove	take off	get rid of	delete	erase	eliminate
        act	takeaway	to go	to take away	take away food	carry out
        act	add	include	put in	added
        act	keep	hold onto
        act	carry
        act	drive
        act	walk	go on foot	on foot
        act	fly
        act	travel
        act	change trains	change buses	transfer trains
        act	order	place an order for	put in an order for
        act	recommend	suggest	suggestion	recommendation
        act	taste	sample
        act	heat	heat up	warm up
        act	wrap	wrap up	gift wrap	giftwrap
        act	weigh
        act	insure
        act	declare
        act	upgrade
        act	share	split
        act	split the bill	pay separately	separate bills	split the check	go dutch
        act	join the queue	queue	line up
        act	block	freeze	put a block on	put a hold on	put a freeze on	put a stop on	place a block on	place a hold on	place a freeze on
        act	unblock	unlock
        act	activate	set up
        act	inject	vaccinate	jab	vaccination	vaccine	immunisation	immunization
        act	check up	checkup	examine	look at my	check over
        act	allergic	allergy	allergic to	allergies

        # Things and people: each line is one meaning at a counter.
        same	toilet	restroom	bathroom	washroom	loo	lavatory	wc	ladies room	gents	ladies	toilets	the ladies
        same	lift	elevator
        same	stairs	staircase	stairway	steps
        same	escalator	moving stairs
        same	entrance	way in	entry
        same	exit door	way out	emergency exit
        same	reception	front desk	reception desk
        same	cloakroom	coat check	checkroom
        same	room	hotel room	bedroom
        same	double room	double	room for two
        same	single room	room for one
        same	twin room	twin	two beds
        same	hotel	inn	guesthouse
        same	flat	apartment
        same	house	home
        same	address	home address	street address
        same	phone	telephone	mobile	mobile phone	cell phone	cellphone	smartphone	cell	handset
        same	phone number	telephone number	mobile number	contact number
        same	sim card	sim
        same	laptop	notebook computer
        same	computer	pc
        same	charger	charging cable	phone charger
        same	battery
        same	wifi	wi fi	wireless	wireless internet	wireless network	internet	internet connection
        same	password	passcode	pass code
        same	email	e mail	email address
        same	website	web site	webpage
        same	screen	display
        same	cracked	crack	smashed	shattered
        same	ticket	tickets	admission
        same	return ticket	round trip ticket	round trip	return trip	roundtrip
        same	one way ticket	single ticket to	one way
        same	adult	grown up	grownup
        same	child	kid	children	children's	childs	kids	kid's
        same	baby	infant
        same	senior	pensioner	old age pensioner	senior citizen	oap
        same	student	pupil
        same	discount	reduction	concession	money off
        same	audio guide	audioguide	audio tour
        same	guided tour	tour guide	guide tour
        same	map	floor plan
        same	leaflet	brochure	pamphlet	flyer
        same	souvenir shop	gift shop
        same	shop	store
        same	supermarket	grocery store	grocery
        same	chemist	pharmacy	drugstore	drug store	chemist's
        same	bakery	baker	baker's
        same	hairdresser	hair salon	hairdresser's	hair stylist	stylist
        same	barber	barbershop	barber's
        same	garage	car workshop	repair shop	mechanic
        same	petrol station	gas station	filling station	service station
        same	petrol	gasoline	fuel
        same	police station	police
        same	post office
        same	bank
        same	cash machine	atm	cash point	cashpoint	cash dispenser
        same	airport
        same	train station	railway station	rail station
        same	bus stop	bus station
        same	subway	metro	underground	tube
        same	platform	track
        same	taxi	cab	taxicab
        same	bus	coach
        same	train
        same	plane	airplane	aeroplane	aircraft
        same	flight
        same	car	vehicle	automobile
        same	bicycle	bike	push bike
        same	motorbike	motorcycle
        same	gearbox	transmission
        same	automatic	automatic gearbox	automatic transmission
        same	manual	manual gearbox	manual transmission	stick shift
        same	tyre	tire
        same	brake	brakes
        same	engine	motor
        same	full tank	tank full	tank be full	full tank of petrol
        same	car park	parking lot	parking space	parking garage	parking
        same	parking fine	parking ticket	parking penalty
        same	fine notice	penalty
        same	driving licence	driving license	driver's license	driver's licence	drivers license	driver licence
        same	licence	license
        same	id card	identity card	identification	id	proof of identity
        same	passport
        same	visa
        same	form	application form
        same	document	paper	paperwork	documents
        same	certificate
        same	receipt	proof of purchase	sales slip
        same	invoice
        same	bill	check please	the check	the tab
        same	money	cash	funds
        same	coin	coins	small change	loose change
        same	banknote	note	bank note
        same	credit card
        same	debit card	bank card
        same	account	bank account
        same	current account	checking account # not whatever account there is now
        same	balance	account balance
        same	pin	pin number	pin code
        same	fee	charge	surcharge
        same	commission	fee for changing money	exchange fee
        same	yen	japanese yen
        same	dollar	dollars	usd	us dollar	american dollar	$	buck
        same	euro	eur	€
        same	pound sterling	gbp	£	british pound
        same	baht	thai baht
        same	parcel	package
        same	letter	letters
        same	post mail	mail post
        same	stamp	postage stamp
        same	envelope
        same	postcard
        same	registered mail	registered post	registered letter	registered
        same	express mail	express post	express delivery	special delivery
        same	library card	library membership card
        same	library
        same	book
        same	magazine
        same	newspaper
        same	printer
        same	doctor	gp	physician	medic
        same	nurse
        same	dentist
        same	patient
        same	appointment
        same	clinic	surgery	medical centre	health centre
        same	hospital
        same	medicine	medication	drug	medicines	meds
        same	tablet	pill	tablets	pills
        same	painkiller	pain reliever	pain killer	pain relief	painkillers	pain medicine
        same	prescription
        same	plaster	band aid	bandaid	sticking plaster
        same	ointment	cream for skin	salve
        same	cough syrup	cough medicine	cough mixture
        same	blood test
        same	x ray	xray
        same	result	results	findings
        same	ready	in yet	come back yet	back yet	ready yet	available yet	ready now
        same	stomach	belly	tummy	abdomen
        same	stomachache	stomach ache	tummy ache	belly ache	bellyache	stomach pain
        same	headache	head hurts	my head hurts	my head aches	pain in my head
        same	toothache	my tooth hurts	tooth ache	pain in my tooth
        same	fever	temperature	high temperature
        same	cold medicine	medicine for a cold
        same	insurance	insurance cover	coverage
        same	hot water	warm water
        same	shower
        same	bath	bathtub
        same	towel
        same	pillow	cushion
        same	blanket	duvet	quilt
        same	bed
        same	sheet	bed sheet	bedsheet	bed linen
        same	soap
        same	toilet paper	loo roll	toilet roll	bathroom tissue
        same	tissue	tissues	paper tissue
        same	hairdryer	hair dryer	blow dryer
        same	key	room key	key card	keycard
        same	safe box	safe deposit	safety box
        same	air conditioning	air conditioner	aircon	air con	ac
        same	heating	heater	radiator
        same	light	lights	lamp
        same	noisy	loud	too noisy	too loud
        same	quiet	silent	calm
        same	luggage	baggage	suitcase	suitcases	bags	my bags	my luggage
        same	bag
        same	locker	luggage locker
        same	left luggage	luggage storage
        same	breakfast
        same	lunch
        same	dinner	supper	evening meal
        same	meal
        same	food
        same	dish
        same	starter	appetizer	appetiser
        same	dessert	sweet course
        same	menu
        same	children menu	children's menu	kid menu	menu for children	menu for kids	menu for the kids
        same	table
        same	chair	seat
        same	high chair	highchair	child seat	baby seat
        same	fork
        same	spoon
        same	knife
        same	chopsticks	chop sticks
        same	plate
        same	napkin	serviette
        same	straw
        same	tea
        same	coffee
        same	iced	with ice	ice cold	icy
        same	cold
        same	chilly
        same	hot
        same	warm
        same	water
        same	tap water
        same	still water	non sparkling water	water without gas	flat water
        same	sparkling water	fizzy water	carbonated water	soda water	water with gas
        same	beer
        same	wine
        same	juice
        same	soft drink	soda	fizzy drink	pop
        same	milk
        same	sugar
        same	salt
        same	spicy	spiciness
        same	vegetarian	veggie	meat free	meatless
        same	vegan	plant based
        same	french fries	fries	chips
        same	sandwich
        same	sandwich toast	toast
        same	pastry
        same	loaf	loaf of bread
        same	bread roll	bun	roll
        same	cake
        same	ice cream
        same	chocolate
        same	egg
        same	chicken
        same	pork
        same	beef
        same	prawn	shrimp
        same	aubergine	eggplant
        same	courgette	zucchini
        same	large	big
        same	small	little
        same	medium	medium sized	middle sized
        same	long
        same	short
        same	tall
        same	new
        same	old
        same	cheap	inexpensive	low cost
        same	expensive	dear price	pricey	costly
        same	beautiful	lovely	pretty looking
        same	delicious	tasty	yummy
        same	good	fine	great	nice
        same	bad
        same	wrong	incorrect	mistaken
        same	different	another day	other	different day
        same	another	longer	extra	additional	one more	one extra	one additional	more	some more	further
        same	slowly	more slowly	slower	slow
        same	quickly	faster	more quickly	fast	quicker	quick	rapidly	more rapidly
        same	free	free of charge	complimentary	for free	gratis	for nothing
        same	full
        same	empty
        same	dirty	not clean	unclean	filthy
        same	wet
        same	urgent	urgently	in a hurry	emergency
        same	dangerous
        same	hairdo	haircut	hair cut
        same	fringe	bangs
        same	shampoo
        same	beard
        same	nail
        same	trousers	pants
        same	jumper	sweater	pullover
        same	trainers	sneakers
        same	umbrella
        same	size
        same	colour	color
        same	wife	spouse wife
        same	husband
        same	mum	mom	mother
        same	dad	father
        same	wheelchair
        same	pushchair	stroller	pram	buggy
        same	pet	animal
        same	garbage	rubbish	trash	litter
        same	rubbish bin	trash can	dustbin	bin
        same	to do	todo	to do list	todo list
        same	question	query
        same	problem	issue	trouble
        same	mistake	error
        same	timetable	schedule
        same	opening hours	opening times	business hours	hours of opening
        same	next stop
        same	fare
        same	seat belt	seatbelt
        same	window seat	seat by the window	window
        same	aisle seat	aisle
        same	ground floor	first floor lobby
        same	floor	storey	level
        same	holiday	vacation	vacation time
        same	movie	film
        same	cinema	movie theater	movie theatre
        same	autumn	fall
        same	music	songs
        same	song
        same	mobile data	data plan	data package
        same	contract	agreement
        same	prepaid	pay as you go	pre paid
        same	pair of glasses	spectacles
        same	manager	supervisor	boss	superior
        same	rule	regulation	policy	policies	guideline
        same	television	tv	telly
        same	refrigerator	fridge
        same	photo	picture
        same	job	occupation	profession	line of work
        same	salary	wage	earnings
        same	paycheck	pay check	pay cheque	paycheque	pay slip	payslip
        same	day off	days off	time off	pto	paid time off
        same	expiry date	expiration date	date of expiry	date of expiration
        same	birthday	date of birth	birth date	birthdate
        same	decline	reject
        same	funny	amusing	humorous
        same	substitute	replacement for	alternative to	alternative for
        same	message	text message	sms
        same	carry on	hand luggage	hand baggage	cabin bag	cabin luggage	carry on bag	carry on luggage
        same	human	human being	real person	actual person	real human	real human being
        same	calendar	agenda
        same	nearest	closest
        same	airline	air line	carrier
        same	trip	journey
        same	city	town
        same	country	nation
        same	staff	employee
        same	interpreter	translator

        # Meanings that are told apart by name when they meet.
        offer	do you need	do you need a	do you need any	do you want a	do you want the	do you want any	would you like	would you like a	would you like any	would you like the # asks whether the listener wants it
        same	only # a limit is not what it limits
        offer	do you want	do you want to # asks whether the listener wants it
        offer	would you like to	do you wish to	do you need to # asks whether the listener wants it
        want	i only want	i only need # the wish, not a limit
        same	bottle	bottle of # a bottle is another thing to sell than a glass
        act	just looking	only looking	just browsing	only browsing	browsing	just having a look # a refusal of help, whatever thanks go with it
        act	do you understand	do you understand me	can you understand	can you understand me # asking whether one was understood is not understanding
        act	anyone sitting	somebody sitting	someone sitting	anybody sitting # whether a seat is free is not being asked to sit
        same	one bill	single bill	bill for everyone	one bill for everyone	bill together # one for several is not the usual one
        same	injured	someone is hurt	somebody is hurt	is injured	got hurt	someone is injured	somebody is injured # harm to a person is not a pain
        courtesy	have a nice day	have a good day # a wish, not a leaving
        same	larger	bigger	larger size	bigger size # a comparison asks for another size than the word alone
        same	smaller # a comparison asks for another size than the word alone
        opposite	left	right
        opposite	up	down
        opposite	hot	cold
        opposite	open	close
        opposite	large	small
        opposite	inside	outside
        opposite	abroad	domestic
        opposite	high	low
        opposite	automatic	manual
        opposite	sell	buy
        opposite	send	receive
        opposite	send	collect
        opposite	borrow	return
        opposite	arrive	leave
        opposite	early	late
        opposite	morning	evening
        opposite	today	tomorrow
        opposite	adult	child
        opposite	withdraw	deposit
        opposite	turn up	turn down
        opposite	new	old
        opposite	cheap	expensive
        opposite	start	end
        opposite	good	bad
        opposite	full	empty
        opposite	wife	husband
        opposite	mum	dad
        opposite	check in	check out of
        opposite	slowly	quickly
        opposite	add	take away
        opposite	connect	disconnect
        opposite	accept	decline
        """#
}
