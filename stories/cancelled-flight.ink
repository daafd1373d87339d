# title: The cancelled flight
# summary: The last plane to Newcastle is off, thirty people are in the queue, and the first of them has to be there at nine.
# role: You are alone at a small airline's transfer desk, at the end of a late shift.
# setting: airport
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament aggressive
# cast: MENSAH (Mr Mensah), look mensah, bystander
# cast: SINGH (Mr Singh), look singh, supervisor
# level: 2
# minutes: 10
# fault: nobody
# objective: not-personal
# objective: soothing-words
# objective: involve-supervisor
# objective: root-cause
# objective: keep-respect
# objective: be-direct
# objective: set-expectations
# language: en

// What is true of Ms Novak, and comes out only when she is asked well:
// The 20:35 to Newcastle was cancelled at 20:14. At nine tomorrow a panel there decides who has her brother Danny, seven.
// In September it wrote "did not attend". Her bus died at Durham, then her phone; she sat in the corridor until four.
// Its letter now says "concerns as to reliability". A second time, and he stays where he is, with a trampoline.
// She was on the five past three, and changed it for a shift in the laundry: £54, the last of the bunk bed that the
// panel wants to see. She thinks that the letter may be right about her. That is what she is shouting at.
// In the sweet box is Danny's tooth. He says the fairy has the wrong address, so she is to keep it until he is home.
// She has tried the gate, the hire cars (no licence) and Norlin's desk. What she wants most is a pen on her own side.
// Why it is off: the crew came late out of fog in Dublin and were eleven minutes over their hours. Mr Singh had one fresh
// crew and two flights. Edinburgh had a hundred and forty people on it, and Newcastle thirty-one.

VAR calm = 27
VAR trust = 26
VAR slips = 0

// She has told you what nine o'clock is.
VAR told = false
// 0: the 06:10, in at five past nine. 1: the coach through the night. 2: Norlin at 06:25. 3: Norlin, and a slip too many.
VAR way = 0
// 1: a true statement, or a call of yours that they wrote down. 2: one that leaves out the five past three.
VAR paper = 0
// You have rung upstairs without a case.
VAR early = false
// You have given her a seat that isn't yours.
VAR rash = false

-> desk

=== desk ===
The board says: 20:35, Newcastle, cancelled. Her boarding pass is on your desk, with biro all over it. #prop: boarding-pass
NOVAK: No. No, it can't just say, I've got to be, I have got to be up there, so is there another one tonight, yes or no? #mood: furious #sound: hand-on-counter
NOVAK: And don't do the voice! I've had the voice off three of you, I just want, yes or no! #mood: furious #gesture: point
*   No, I'm afraid that's the lot for tonight. The board's got it right this time. #use: be-direct #calm: +6 #trust: +6 #note: She asked for one of two words, and got the bad one first. It is the first thing today that she could use. #thought: No. Okay. No. I knew it was no.
    NOVAK: No. Right. Well, that's at least a sodding word, isn't it? Nine. Nine in the morning, that's too late, that's, I've got to be sat down at nine. #mood: angry
*   Go on, I'm listening. Tell me what's the matter first, from wherever you like. #use: hear-out #calm: -10 #trust: -2 #note: On another night it might have been the way in. She had just asked you for one word, and not in this voice. #thought: They must learn it. There must be a day where they learn it.
    NOVAK: That's it! That's the sodding voice! I've not got wherever I like, I've got till nine in the morning! #mood: furious
*   I am so sorry, it's horrible to see that word go up at this hour. #slip: sorry-too-soon #note: You mean it, and it answers nothing. She asked yes or no. #thought: That makes four. I should've kept a bloody tally.
    NOVAK: You're sorry. The girl at the gate was sorry all down the stairs. I've got to be there at nine! I didn't ask for sorry! #mood: furious
*   Could you flatten your boarding pass for me? It won't scan through that biro. #slip: half-listened #note: You need the bars to be able to help her. But you have looked at the paper and not at the question. #thought: That's Karen's number on there, and the woman from the panel. Don't read it.
    NOVAK: That's private! That's, those are numbers, you want the bars, there, the bloody bars! And it's nine I've got to be there. Nine! #mood: furious
-   She can't keep her feet still. There is a sweet box in her fist, and something in it rattles.
NOVAK: Why, though? And don't say weather. I've been at that window, there's bloody stars! No, don't tell me, I don't care why. It's nine, it's, nine's the thing! #mood: angry #gesture: point
    -> stars

=== stars ===
*   Leave the why for a moment, if you can. What is it that you have at nine? #use: open-question #calm: +5 #trust: +5 #note: She had dropped the why by herself, between two oaths, and said twice what she does care about. You went after that. #thought: They heard the nine. I'd have put money on the stars.
    NOVAK: It's private. It's not for out here, it's people at a table, and I've got to be sat there. But that's one of you that's asked. Out of four. #mood: tense
*   It only says weather here. I can't make that fit either, to be honest. I'd have to ask. #use: explain-plainly #note: You own up to knowing one word, and that does you honour. But she had just let go of it, and with you she is back at the window. #thought: They've not even told their own. And I've not got the night for it.
    NOVAK: So you don't know either. I said I don't care! You'd have to ask, and then it's ten o'clock, and I'm still stood here knowing why! #mood: angry
*   Your plane was due in from Dublin, and Dublin has had fog since four. That's why. #slip: argued #note: It is even half of the truth. But she had said which word not to say, and this is it with a name on. #thought: Dublin. I can't shout at Dublin.
    NOVAK: Dublin? What's bloody, I'm not going to Dublin! I've got eyes! I said don't say weather, and you said weather! #mood: furious
*   I'm on your side here. Take one good breath for me, and then we'll look. #slip: told-to-relax #note: Said warmly, and as to a child. She has been told how to be by people at desks since spring. #thought: Breathing. I've got a leaflet on breathing.
    NOVAK: For you? I've been breathing all day! I breathed right through two sodding buses to get here! #mood: furious
-   MENSAH: We've all got somewhere to be, love. #enter: Mr Mensah #mood: tense
    NOVAK: Did I ask? And you, you just stand there and you, you're a waxwork. You're a bloody waxwork in a waistcoat. #mood: furious #gesture: point
    NOVAK: Oh, God. No. Sorry. That's not, you're not, I don't even, oh, crap. #mood: upset
    -> waxwork

=== waxwork ===
*   (marked) Apology accepted. Let's both come down a notch, and then begin again. #slip: told-to-relax #note: It sounds big of you. She had got there by herself, and you have put a mark under it. #thought: I don't say sorry. Ask anyone. I said it, and I got a notch.
    NOVAK: A notch! I said sorry! I don't go round saying that, and you've gone and bloody marked it! #mood: angry
*   Here, I'll turn this round for you. It's the second line down, if you can read it. #use: not-personal #calm: +5 #trust: +5 #note: She was ready for a row or for a pardon. You left the word lying, and gave her something to look at. #thought: They're not going to say anything. They're just going to let me have said it.
    NOVAK: What's, am I allowed to see that? Nobody ever turns that round. #mood: tense
*   It's forgotten. You'd be angry with anyone who stood here, and I'm the one. #use: not-personal #calm: +3 #note: Generous, and true. She has to stand there and be forgiven by you, in front of the man behind. #thought: Don't be lovely. I'll go if you're lovely.
    NOVAK: No, don't, don't be nice. If you're nice I'm going to, just, what's it say on there? What have you sodding got? #mood: upset
*   I've been on since noon without a break. I'm only trying to help you here. #slip: took-it-personally #note: Every word is so. Now there are two tired people at the desk, and she has to look after the other one. #thought: Great. That's another one I've upset. Put it on the list.
    NOVAK: Then have your bloody break! I'll just, I'll stand here, will I, and talk to the sodding stapler! #mood: furious
-   { calm < 4: -> walks_out }
    The screen has moved her to 06:10 tomorrow, by way of Manchester, in at five past nine. #sound: keyboard
    NOVAK: Five past. No. No, they'd have started, they'd have it, it'd be written down by then. I can't have that. They can't write that down. #mood: upset #gesture: shake-head
    -> written_down

=== written_down ===
*   There's a coach at a quarter past ten. Nine hours, but it's due in before eight. #use: positive-language #note: A real offer, and it may come to that. You don't know yet what it has to be good for. #thought: Nine hours of that seat in front of you.
    NOVAK: A coach. And when that's late? Because it's not the coach that's, it's not them that gets, no. You don't know what it's for. #mood: angry
*   If it gets written down, then my duty manager should know. I'll ring him for you. #slip: passed-the-buck #note: He can do more than you. But asked on the phone what the case is, you have nothing to tell him, and he has a plane to turn round. #thought: Up I go. Pass the parcel.
    ~ early = true
    You ring. He asks you what the case is. You don't know. He'll see, he says. #sound: phone-line
    NOVAK: You don't even know what it is! You've not even, and you're already handing me up the bloody stairs! #mood: angry
*   Hang on, you've lost me there, sorry. Who is it that's writing, and what? #use: read-cues #calm: +4 #trust: +6 #note: Clumsy, and it was the right bit. Among all that she threw at you, one thing had come twice. #thought: Nobody picks that bit. They always pick the swearing.
    { calm >= 24:
        NOVAK: That I wasn't there. That I, again. That I didn't turn up again. #mood: upset
        -> panel
    - else:
        NOVAK: Them. The bloody, the ones with the table. Never mind! #mood: angry
    }
*   Before six I've got nothing to put you on, and other airlines aren't mine to book. #slip: negative-language #note: It is as well to know. But there are three doors here, and you have named the two that are shut. #thought: What are you for, then? No. I've said enough of those.
    NOVAK: So that's no, and no. What have they, do they just stand you there? To say it in person? #mood: angry
-   { calm < 4: -> walks_out }
    -> a_table

=== panel ===
~ told = true
NOVAK: It's a panel. It's the council up there. It's who gets to have my brother, he's seven. He's with these people, they're all right, they've got a trampoline. #mood: upset #sound: paper #prop: folded-note
NOVAK: It says, look, concerns as to reliability. Did not attend. There's a page, and I've never got to the end out loud. Whoever it is, they bloody stop me. #mood: upset #pause: She has got a letter out and is half shouting, half showing. What would a kind person say here, and what would be of use?
*   You poor thing. Anyone would be in pieces. I can't imagine what that's like for you. #use: validate #calm: -9 #trust: -5 #note: You were moved, and said so. She knows the words: they are the ones that came before each report. #thought: Can't imagine. The one with the lanyard couldn't imagine either. Then she wrote two pages.
    NOVAK: No. They can't either. They say that, can't imagine, with the head on one side, and then they go and write. #mood: tense
*   Read me the rest of it, would you? I'd like to hear what else they've got down. #use: hear-out #trust: +3 #note: Whoever she read it to had stopped her, mostly to spare her. You let her go on, with thirty people waiting, and she answered the page herself. #thought: There's nothing at the bottom. I thought there'd be something. It's only signed.
    NOVAK: Made no contact. I was ninth! The bus died at Durham, then my phone. They'd gone to dinner, so I sat in the corridor till four. I attended the corridor. #mood: upset
*   Well, you must have been somewhere, that time, if it wasn't there. Where was it? #use: root-cause #calm: -8 #trust: -4 #note: It is the thing to know. But you stopped her at the second line, as they all do, and it came out like a policeman. #thought: Where were you. That's how the chair said it. Like I'd been at the pictures.
    NOVAK: On the hard shoulder! At Durham! And there, see, that's you stopped me as well. Everyone's got a question, and I never get over the bloody page. #mood: tense
*   Ring them at eight, before they sit down, and say who held you up. It was us. #slip: assumed #note: You would do that, and for you it would work. She has done it, from a hard shoulder. #thought: Number nine in the queue. Then number nine. Then black.
    NOVAK: I did ring! I was ninth! Ninth in the sodding queue with a, on three per cent! And it went in as nothing. #mood: angry
-   -> the_box

=== a_table ===
NOVAK: It's a thing. All right? It's a thing with a table, and I've got to be sat at it. And I'm not doing it here with him stood there earwigging. #mood: angry #gesture: turn-away
*   I do need a reason to put in, or it's only the standard rebooking, I'm afraid. #slip: negative-language #note: The field is there and wants a word. But you have made her brother the price of a seat. #thought: A box to put him in. Everyone's got one.
    NOVAK: Then put, put sodding none of your business. How many letters have you got? #mood: furious
*   Come along to this end. You needn't say it loud, or say the whole of it. #use: quiet-place #calm: +8 #note: Two yards of desk and a lower voice. She told you what was in the way, and you moved that. #thought: They've gone quiet. Not voice quiet. Just quiet.
    ~ told = true
    NOVAK: It's a panel. It's who gets my brother. He's seven. And last time they put me down as did not attend, and I was, I was just bloody late. #mood: upset #sound: paper #prop: folded-note
*   That box. You haven't put it down once. Is it to do with nine o'clock as well? #use: read-cues #calm: +4 #trust: +4 #note: You looked at her hands and not her mouth. It comes out of her, though she would sooner have had him further off. #thought: Is it that loud? It's only little.
    ~ told = true
    NOVAK: It's my brother's. He's seven. It's a panel, who gets to have him, all right? And last time they put did not bloody attend. #mood: upset #sound: paper #prop: folded-note
*   Would you mind not rattling that? I've had a long evening, and I can't think. #slip: lost-composure #note: It is a small thing to ask. You'd have asked it more kindly at noon, and you don't know what is in it. #thought: It's all I've got to hold on to. I'm not, it's not on purpose.
    NOVAK: It's not, it's a tooth! All right? It's a kid's bloody tooth, and I'll rattle it if I want! #mood: furious
-   { calm < 4: -> walks_out }
    -> the_box

=== the_box ===
MENSAH: There's thirty of us here. Is this a ticket desk or the Samaritans? #prop: phone-up #mood: angry
NOVAK: You what? Is he filming? Are you bloody filming me? No, you tell him. You. If it's me I'll have it off him, and then they've got their film. #mood: furious #gesture: turn-away
She has hold of the edge of the desk, and her knuckles are white.
*   Look here. This way, at me. Leave him his phone. What have you got in there? #use: soothing-words #calm: -1 #note: Low words, and somewhere to look. But she had hold of the desk already, and had asked you to see to him. #thought: I was leaving it. I was holding on to the sodding desk.
    NOVAK: I've not touched his phone! I said you. It's a tooth, if you've got to know. It's Danny's. #mood: upset
    MENSAH: A tooth. Right. #mood: neutral #prop: no-phone-up
*   Sir, you've waited as long as she has. Ten minutes, and I'll stay on for you. #use: common-ground #calm: +4 #trust: +4 #note: She had asked you to do it, and you did, and made no villain of him. He is right too, and you say it. #thought: They told him. I asked, and they just went and told him.
    MENSAH: Ten. Okay. It's off, look. I've got a wedding, that's all. What is that, anyway, that you keep rattling? #mood: neutral #prop: no-phone-up
    NOVAK: It's a tooth. It's Danny's, my brother's. He says the fairy's got the wrong address where he is. So I'm to hang on to it, I'm, till he's home. #mood: upset
*   Please, both of you. If we can't keep it down, I shall have to ring security. #slip: told-to-relax #note: It stops them both. But there is a form for security, and she sees it being filled in. #thought: Not security. Not tonight, there's a number for that and it comes up.
    NOVAK: No. No, don't. Don't ring them. He started, I was just bloody standing here, and now it's me, it's always, don't. #mood: upset #prop: no-phone-up
*   Take no notice. There's always one with no manners, and he'll wait his turn. #slip: took-sides #note: It pleases her for as long as a laugh lasts. He has stood there an hour as well, and now he goes on filming. #thought: Ha. Oh, he's still got it up, though.
    NOVAK: Ha. Hear that? No sodding manners. #mood: tense
    MENSAH: That's on here as well, thank you. Both of you. #mood: angry
-   { calm < 4: -> walks_out }
    { trust < 5: -> over_you }
    -> what_you_can_do

=== what_you_can_do ===
Yours to give: the 06:10 or the coach (22:15, due 07:40), and a signed statement. A Norlin seat, 06:25 direct, £212: only Mr Singh. #card: What you can do
NOVAK: So what can you do? You. Not the airline, the airline can go and, what can you actually do? Because I've had it with people who'll see. #mood: tense #prop: no-phone-up
*   Norlin, twenty-five past six, direct. It's £212, and we pay that. You're on it. #slip: over-promised #note: You are sure that he'll sign. She has already sat down in that seat, and it isn't yours. #thought: On it. Is that how it feels? I want to sit on the floor.
    ~ rash = true
    NOVAK: On it? Just like, are you, oh thank God. Oh, sod. I've gone all, sorry. #mood: relieved
    -> singh
*   The coach, that I can do this minute. It's nine hours, and you won't sleep. #use: act-fast #note: She asked what is yours to give, and this is. It is straight, and it has a motorway in it. #thought: At least it moves. I can sit in something that moves.
    ~ way = 1
    NOVAK: I'd not sleep any-bloody-way. Twenty to eight. That's if it's, right. Yes. Do that. Do it before I think. #mood: tense
    -> her_ticket
*   Norlin go direct at 06:25. Their desk's by the escalator, ask for the first one. #slip: passed-the-buck #note: So they do. But you didn't ring across to see if anybody was there, and she has been. #thought: They sent me from there. I've been up and down that thing like a sock in the wash.
    NOVAK: I've been! It's shut! There's a mop in it! It was Norlin's sodding mop that told me to come to you! #mood: angry
    -> her_ticket
*   There's a better one than ours, but it isn't mine to sign for. I'd have to ring. #use: involve-supervisor #use: act-fast #note: It sounds like another who'll see. But you know the case, it needs a name under it, and you rang while you said so. #thought: They didn't say see. They've got the phone in their hand.
    NOVAK: Another one. No, go on. Ring. Ring him, I'll, what do I do, do I stand here? I'll stand here. #mood: tense
    -> singh

=== singh ===
{ early:
    ~ early = false
    SINGH: You rang before, and there was no case. Is there one now? I've a plane on fourteen without any steps. #enter: Mr Singh #mood: tense
- else:
    SINGH: Evening. I've a plane on fourteen without any steps. What is it, in one sentence? #enter: Mr Singh #mood: neutral
}
{ told:
    NOVAK: I can't. I'm not doing it again, not for another one, I'll only go and swear. #mood: upset #gesture: shake-head
- else:
    NOVAK: I'll say it. Me. I'm not having it said for me, not by any of you. Just don't, don't rush me. #mood: upset
}
*   It says weather, Mr Singh, and it wasn't. I'd like you to tell her what it was. #slip: blamed #note: She has a right to that answer. But you needed his pen, and you opened with his fault before a queue. #thought: Ooh. No. Not now, not him. I need him.
    SINGH: Her crew ran out of hours. I'd one crew left, and two flights. I don't think this is the place. #mood: tense
*   {told} Ms Novak tells it better than I would. I'd sooner that you heard it from her. #use: hear-both-sides #calm: -7 #note: You think that nobody tells it better, and so it is. She had asked you not to make her. #thought: I said. I said I can't. Right. Don't swear. Don't swear.
    NOVAK: It's nine. It's, I've got to be, it's just nine, all right? You took my bloody plane! Oh, damn it. Damn. #mood: upset
    { calm >= 46: -> signed }
*   {not told} Ms Novak tells it better than I would. I'd sooner that you heard it from her. #use: hear-both-sides #trust: +4 #note: You would have said it smoother. It came out of her in five pieces, with an oath in it, and it was hers to say. #thought: I said it. Out loud, to a tie. And I only swore the once.
    NOVAK: It's my brother, at nine. There's a panel for who gets him, and last time I was down as not there. And you took my bloody plane! That's it. That's the sentence. #mood: upset
    { calm >= 36: -> signed }
*   {told} Oh, it's a family thing, at nine, a panel. She'd a ticket. I'd sign it, you know. #use: stick-to-facts #calm: +6 #trust: +7 #note: Not elegant, and not a thing in it that the queue need know. And you put your own weight on the end. #thought: Family thing. That's all they said. They never said the tooth.
    SINGH: You would. #mood: neutral
    { calm >= 30: -> signed }
*   {not told} She's got to be there by nine. She won't say why here, and I believe her. #use: show-care #calm: -3 #note: You put your own name to it, and it is all that you have. But she had got her breath to say it, and it is thin, and he has thirty-one of them. #thought: Believe. They don't know a thing about it, and they said believe.
    SINGH: I've thirty-one who have to be there. #mood: tense
    { calm >= 46: -> signed }
*   It's the 06:25 with Norlin, Mr Singh, £212, in by nine. I leave that with you. #slip: passed-the-buck #note: One sentence, and all in order, like a bill. Whether she should have it you left to him, and he has thirty-one who'd like it. #thought: Two hundred and twelve. That's me, then. That's the price of me.
    NOVAK: That's it? Two hundred and twelve, and leave it with him? I had a sodding ticket! #mood: furious
-   -> not_signed

=== signed ===
~ way = 2
~ rash = false
Mr Singh signs for the 06:25. Beside it on the screen, in capitals: 15:05, CHANGED AT PASSENGER'S REQUEST. She has read it, too. #sound: paper
-> changed

=== not_signed ===
~ way = 1
SINGH: If I sign for one, I sign for thirty-one. And she changed off the 15:05 herself, it's here in capitals. The coach she can have. I am sorry, miss. #mood: tense #leave: Mr Singh
-> changed

=== her_ticket ===
{way == 1:You move her to the coach.|The 06:10 stays on the screen.} Above it, in capitals: 15:05, CHANGED AT PASSENGER'S REQUEST. She has read it, too. #sound: keyboard
-> changed

=== changed ===
~ early = false
~ told = true
NOVAK: Yeah. I was on the five past three. I changed it. I got offered a shift, fifty-four quid, and there's a bed. They come and look if there's a bed. #mood: upset
NOVAK: So it's me, then. They've got me down right. And don't go, no, no, it's not you. I've had no, no, off everyone. #mood: upset #pause: She has stopped swearing. What does that tell you, and what has she asked you not to do?
*   You'd been working, and for him. You're being ever so hard on yourself, you know. #use: empathise #calm: -4 #trust: -2 #note: Kind, and she can hear that it is. It is one more no, only softer. #thought: Hard on myself. That's in the report as well. "Low self-esteem."
    NOVAK: Yeah, well. Somebody's got to be. #mood: upset
*   What's the work, then? What is it that you do, in a shift like that? #use: hear-out #trust: +5 #note: Next to the point, nearly rude, and no verdict in it. She tells you her day, and comes out at the end of it by herself. #thought: Nobody's asked me that in a year. They ask how I'm coping.
    NOVAK: Laundry. Hotel sheets. Four hundred, and you do the corners by hand. And it's a good bed. I'd do it again. I'd bloody do it again. #mood: tense
*   No. You had a ticket for tonight, and we took the plane. That part is ours. #use: own-it #trust: -2 #note: True, and handsomely said, and you took your share. But it begins with the word that she had asked you to leave out. #thought: There it is. No, no. At least this one's got a reason on the end.
    NOVAK: I said don't. Yours. Yeah, well. You did take it, I'll give you that. You bloody did. #mood: tense
*   The five past three did get off on time, too. That is rotten luck, it really is. #slip: blamed #note: It slipped out, as one thinks aloud. It is the thing she'll be thinking at four in the morning. #thought: I'd be there. I'd be in Karen's kitchen now, with my shoes off.
    NOVAK: On time. Did it? Course it did. #mood: upset #gesture: turn-away
-   { way == 2: -> eleven_minutes }
    { rash:
        ~ rash = false
        NOVAK: And you said I was on it. You said that. I'd, in my head I was already in the bloody seat. #mood: angry #calm: -8 #trust: -8
    }
    { calm < 10: -> walks_out }
    { trust < 12: -> over_you }
    -> the_pen

=== eleven_minutes ===
SINGH: It was me, if you want somebody. Your crew was eleven minutes over. I'd one more, and Edinburgh had a hundred and forty people on it. You were thirty-one. #mood: neutral #leave: Mr Singh
NOVAK: Eleven minutes. Well, I'd have, with a hundred and forty I'd have done the same. No I bloody wouldn't. #mood: tense
-> the_pen

=== the_pen ===
NOVAK: And they'll put something, whatever I come in on. {way == 2:Even with that seat.|Nine, five past, whatever.} They always put something. It's them that's got the pen, isn't it? #mood: tense
*   (ring) What's their number? At half past eight I'll ring them myself and tell them. #use: follow-up #note: A stranger who rings up for her: she hasn't had one of those. It is a promise, though, and you are off shift by then. #thought: They'll forget. No. They've written it on their hand.
    NOVAK: You would? You'd ring, like, you? It's on the pass there, under the nine. It's the one with the, that's a seven. #mood: tense
    -> at_five
*   There's a certificate for just that, stamped. I'll start it with you now, online. #slip: passed-the-buck #slip: jargon #note: There is one, and it takes ten working days. It will be there a week on Friday, and she sits down at nine. #thought: Ten working days, it says. He'll have lost another one by then.
    NOVAK: Ten working days, it says there! It's at sodding nine o'clock. What do I, do I tell them to wait for the post? #mood: angry
    -> at_five
*   I could put the times on a sheet for you, I suppose, and sign it. If that helps. #use: offer-solution #trust: +4 #note: You nearly didn't say it. She had come for a seat, and this is what she didn't know that one could ask for. #thought: With a name on it. A person's actual name.
    ~ paper = 1
    NOVAK: On your paper? With the, with the thing at the top? And they'd have to put that in? #mood: relieved
    -> wording
*   We've a pen here, too. I'll put that you were on this flight all along, signed. #slip: unfair-fix #note: You'd give her a clean sheet, out of sheer kindness. It is the only paper in her file that will be false. #thought: All along. That'd be nice, if it was all along.
    ~ paper = 2
    NOVAK: All along. You can do that? Just leave it out, the other? I mean, it's, nobody would. God. All right. #mood: relieved
    -> at_five

=== wording ===
NOVAK: What'll you put? Because it's always been somebody's words, that, with my name on. It's never once been me that said it. #mood: tense #gesture: lean-in
*   (hers) You tell me. Say it how you'd want it read out, and I'll type it as it comes. #use: solve-together #calm: +2 #trust: +4 #note: It could have been one more form to fill in. But she had never had the pen, and two times were all that she wanted to say with it. #thought: I thought I'd put sodding in it. I didn't. It's only what happened.
    NOVAK: Me? Just, off the board at fourteen minutes past eight. And I was stood under it. Put that. That's what it was. You can't get hold of that anywhere. #mood: relieved #gesture: nod
*   I'd put that you were patient and polite all through. It can't do you any harm. #slip: assumed #slip: unfair-fix #note: Meant as a present. The panel has met her, and will ask itself what else in it is friendly. #thought: Polite. I called them a waxwork.
    NOVAK: Polite. They've met me. They'll think I bloody wrote it. #mood: tense #gesture: shake-head
*   Just when it went off the board, and when you came. It'll look a bit bare. #use: stick-to-facts #note: Two times, and all of it true. It is a good paper, and once more it is somebody else who has said it. #thought: That's fine. That's true, that. I'd have put that.
    NOVAK: Fourteen minutes past eight. Yeah. Well, it's right, I can't say it's not. You've done it now, anyhow. #mood: tense
*   Cancelled 20:14, crew duty limits, passenger re-protected by us. Nothing more. #slip: jargon #note: It is the text that is always used, and nobody could fault it. Nobody at that table will know what it says. #thought: Duty limits. Sounds like it was me that had them.
    NOVAK: What's that when it's at home? That's what theirs sounds like. That's exactly what the letter bloody sounds like. #mood: tense
-   You sign it, and staple it to her boarding pass. #sound: paper #prop: slip
    -> at_five

=== at_five ===
The sweet box has split down one corner. She is holding it shut with her thumb.
NOVAK: And who've I got at five in the morning? When it all goes to crap again and there's nobody here but the sodding mop? #mood: tense
*   It won't. Not twice in a row. By dinner time you'll be laughing at all of this. #slip: over-promised #note: You want to send her off with something. It is the one thing here that you have no say in. #thought: I'd like that in writing. No. I wouldn't.
    NOVAK: You think? Twice in a, yeah. They'd not do it twice. #mood: relieved
*   (envelope) [Push over an envelope and the stapler for the box, and wait until it is safe.] #use: show-care #note: You saw the thumb. It isn't what she asked, and at five in the morning it won't pick up a phone. #calm: +2 #trust: +2 #thought: If I'd dropped that on the coach. On that floor.
    NOVAK: Oh. Is that, yeah. It nearly went on your floor. He'd have, ta. And five o'clock, then? Nobody. Okay. #mood: relieved
*   Amir, from five. That's his number, and tonight I leave him a note about you. #use: set-expectations #note: A name, an hour, a number. She needn't tell it a fourth time, to somebody new, with no sleep. #thought: Amir. He'll know. I don't have to do the whole thing again.
    NOVAK: Amir. With a note, so he knows? So I'd not have to, right. Put it by the nine. There's a bit of room. #mood: relieved #gesture: nod
*   There'll be somebody. Just come to the desk, whoever's on will see you're right. #slip: vague #note: So they will, most likely. She has come to four desks today, and there was somebody at each. #thought: Somebody. I've had somebody all day.
    NOVAK: Whoever's on. Yeah. No, that's what they said at the gate. #mood: tense
-   { trust < 14: -> over_you }
    { way == 2 and slips > 2:
        ~ way = 3
    }
    NOVAK: What I said. With the waistcoat. It's not, you've got a perfectly good, oh, sod it. {not the_pen.ring:And don't go chasing them up there. They'd write it down.} Night. #mood: tense #prop: no-boarding-pass
    -> half_past_eight

=== half_past_eight ===
Half past eight. You are in your kitchen, and on again at two. {the_pen.ring:On your hand is a number, in biro.|Your waistcoat hangs over the chair.} #later: the next morning #scene: phone #leave: Mr Mensah #prop: no-slip
*   (rang) {the_pen.ring} [Ring the number in biro, and make toast while their music plays on and on.] #use: keep-promises #note: You were ninth. You stayed on. She'd have guessed that you'd hang up at five, and so would you. #thought: They said someone had rung. I said who. They said, an airline.
    -> two_o_clock
*   (handed) {the_pen.ring} [Ring Amir on the dot: the number, her name, nine o'clock. He has the desk line.] #slip: passed-the-buck #note: Sensible, and he means to. There are thirty people before him, and it is ten past nine. #thought: Ten past nine, it came. The chair read it out like a weather report.
    -> two_o_clock
*   (checked) {not the_pen.ring} [Ring Amir to hear how she got off, and have him {paper == 1:mail the statement up as well|tell the council she's coming}.] #use: follow-up #trust: -4 #note: It takes one call in your socks, and it gets there before her. She had asked you to leave them be, with her hand on the door. #thought: The airline's been in touch again, she goes. Again. Like I'd set them on her.
    -> two_o_clock
*   {the_pen.ring} [Text her, on the number from her ticket: good luck for nine, from the waxwork.] #use: personal-touch #calm: -6 #note: She laughs, afterwards. But it wasn't her that you had promised to ring, and nobody has rung them. #thought: From the waxwork. And did they ring? They don't say if they rang.
    -> two_o_clock
*   (texted) {not the_pen.ring} [Text her, on the number from her ticket: good luck for nine, from the waxwork.] #use: personal-touch #calm: +3 #trust: +2 #note: She had gone off with the word still in her mouth. At half past eight it finds her in the corridor, and it asks her for nothing. #thought: I laughed. In that corridor. It came out like a bark.
    -> two_o_clock
*   [Make another coffee. She has a ticket and a place to be, and you've done your bit.] #slip: dropped-it #note: You have, nearly. It is only that nobody at that table has heard from you yet. #thought: I kept looking at the door. I don't know who I thought was coming.
    { way == 2:
        ~ way = 3
    }
    -> two_o_clock

=== two_o_clock ===
{
- way >= 2 && (paper == 1 or half_past_eight.rang or half_past_eight.checked):
    NOVAK: It's me. From last night. I was there before the chairs! They were still putting the sodding chairs out! #mood: pleased #sound: phone-line #calm: +4 #trust: +4
- way >= 2:
    NOVAK: It's me. I was there, half eight. And they still asked me where I was in September, and I had nothing. I'd nothing to show. #mood: tense #sound: phone-line
- way == 1:
    NOVAK: It's me. Your coach had a wheel go at Wetherby. A wheel! I got there at twenty past nine and I'd run, I'd run all the way up. #mood: tense #sound: phone-line #trust: -4
- else:
    NOVAK: It's me. I was in at five past, like it said, and it's forty minutes with the Metro. So that was a quarter to ten, wasn't it? #mood: upset #sound: phone-line #trust: -6
}
{
- paper == 2:
    NOVAK: And they rang your lot, to check. And your lot said, she changed it. It's there. You said nobody. #mood: upset #calm: -10 #trust: -14
- half_past_eight.rang:
    NOVAK: And they said a person from the airline had been on. They had it written down. In pen. What's it say, I said. Delayed, it says, not her doing. #mood: relieved #trust: +6
- paper == 1 && wording.hers:
    NOVAK: I put it on the table, your paper. She read it, and she turned it over for the rest, and there was no rest. She stuck it in the file. #mood: relieved #trust: +6
- paper == 1:
    NOVAK: I put it on the table, your paper. She read it twice, and then she had to ask me what it meant. But it's in the file. #mood: tense
- half_past_eight.checked:
    NOVAK: And some Amir had been on to them. I don't know what he said. They'd a note of it. #mood: tense
- half_past_eight.handed:
    NOVAK: And it did come, your call. Ten past nine. Some lad. She'd filled her bit in by then, she just looked at the clock. #mood: upset #trust: -6
- the_pen.ring:
    NOVAK: And nobody'd rung. You said half past. I kept, every time that phone went I thought, there. #mood: upset #trust: -8
- else:
    NOVAK: And that's all I had. Me, saying. They've had me saying before. #mood: upset
}
{
- half_past_eight.texted:
    NOVAK: And that, off the waxwork. I had to show the chair what I was laughing at. She didn't get it. #mood: relieved
- half_past_eight.checked && paper == 1:
    NOVAK: And then your Amir's sent it as well, on the mail. I'd said. Two of the same, she goes, we're being thorough. #mood: tense
}
// What she has told by now matters only as far as it bears on how it ends.
{ half_past_eight.rang:
    ~ paper = 1
}
{ way == 0 or paper == 2:
    ~ way = 1
}
NOVAK: And what I rang for. Is there a thing on me? At yours? On the computer, that I swore, and that? Because they can ask for that. #mood: tense
*   No, I don't think so. There is a box, but it's for us, and nobody opens those. #slip: vague #note: You mean to comfort her. She listens for one word, and hears that there is something to open. #thought: So there is one. I knew there'd be one.
    { way == 2:
        ~ way = 3
    }
    NOVAK: So there's something. There is something, isn't there? No. It's all right. I did say it. #mood: upset
*   Yes, I logged it that night. I put the time, and that you said sorry directly. #slip: took-it-personally #note: It is honest, and nobody made you: you were hurt, and it had been sitting there since the waistcoat. Now it is written down, too. #thought: Abuse. It'll say abuse. Next to my name, with his.
    { way == 2:
        ~ way = 3
    }
    NOVAK: You logged it. Right. Did you put waxwork? How d'you spell that, for a file? #mood: upset
*   If it were yours to fill in, that box, what would you want there? #use: solve-together #note: A handsome offer, to most people. She wanted to know if it was empty, and now there is a box. #thought: So it's not filled in. Is it? It's a trick. No, they don't do tricks.
    NOVAK: Me? Nothing. I'd have it say, she was at the desk. Is it empty, then? Is that what you're telling me? #mood: tense
*   Not by me, and it would have been me. There is a box, but I left that as it was. #use: keep-respect #calm: +2 #note: Offhand, and it is the yes-or-no that she asked you for on the first evening. This time it is the good one. #thought: Empty. There's a thing about me somewhere with nothing on it.
    NOVAK: Empty. You had it there, and you left it. I'd have put waxwork. I'd have put, oh, God, you sods, I'm going to cry at the bus stop. #mood: relieved
-   -> how_it_ends

=== how_it_ends ===
{ paper == 2: -> found_out }
{ way == 2 and paper == 1 and calm >= 66 and trust >= 84: -> attended }
{ paper == 1 and trust >= 48: -> eleven_o_clock }
{ way >= 2 and trust >= 34: -> there_and_alone }
-> did_not_attend

=== attended ===
NOVAK: Attended, they've put. With a capital. They come and see the bed Thursday, and if that's all right then it's, I'm not saying it. #mood: pleased #ending: resolved #outcome: She sat down at nine with a paper of her own on the table, and the panel will come and look at the bunk bed.
NOVAK: Dan? It's me. No, I was there. I was there first, I was in with the chairs. #afterwards: to Danny, on the phone
{
- not waxwork.marked:
    NOVAK: I called somebody a rude name, and they just let it lie there. So don't you do it. #afterwards: to Danny, on the phone
- else:
    NOVAK: There was one in a waistcoat. I was that rude to them, Dan. And they still went and got a pen. #afterwards: to Danny, on the phone
}
NOVAK: And I've got it. It's in my pocket. I held it all the way. I never even slept on it. #afterwards: to Danny, on the phone
NOVAK: {at_five.envelope:It's in an envelope now, with a staple in. She'll find it. She can read staples.|Is it? The other one? Well, don't wiggle it. Leave it in till Thursday.} #afterwards: to Danny, on the phone
-> END

=== eleven_o_clock ===
{ way >= 2:
    NOVAK: They've put attended. It's going to another meeting. There's always another bloody meeting, but I'm in it. #mood: neutral #ending: partly #outcome: She was there, and it is in the file. The panel wants one more meeting before it decides.
- else:
    NOVAK: So they did somebody else first, and took me at eleven. They've not said yes. But it's not down as did not. #mood: neutral #ending: partly #outcome: She came late, and the paper or the call kept the door open. They heard her at eleven, and decide next month.
}
NOVAK: No, sit down, Karen, I'm all right. I've not slept. I've been swearing at strangers since yesterday dinner. #afterwards: to Karen, in her kitchen
{
- half_past_eight.rang:
    NOVAK: And one of them rang up for me. In their own time. They held on through the music. I can't get past that. #afterwards: to Karen, in her kitchen
- wording.hers:
    NOVAK: It's only got two times on it, and a signature. I've read it, I don't know, I read it all down the hill. #afterwards: to Karen, in her kitchen
- waxwork.marked:
    NOVAK: They did me a paper. First I got told off, a notch, they said. But they did me a paper. #afterwards: to Karen, in her kitchen
- else:
    NOVAK: They did what they could, I suppose. It was me that ran up that hill. #afterwards: to Karen, in her kitchen
}
NOVAK: Have you got a matchbox? It's got to go in something. #afterwards: to Karen, in her kitchen
-> END

=== there_and_alone ===
NOVAK: I was there, anyway. They can't put that I wasn't. They put, arrived agitated. So. #mood: tense #ending: partly #outcome: She got there in time, with nothing in her hand. The panel has put it off, and September still stands in the file.
NOVAK: I got the seat. I did get that. Some old boss came down and signed it, two hundred and twelve quid. #afterwards: to the girl on the next press, at the laundry
NOVAK: They'd all got folders. I had my bag on my knee, and my hands on the bag. #afterwards: to the girl on the next press, at the laundry
NOVAK: And it still says September. I should've asked for something. I don't know what you ask for. #afterwards: to the girl on the next press, at the laundry
-> END

=== found_out ===
NOVAK: So that's down now as well. Not open with the panel. I never even lied, I just, I let you. #mood: upset #ending: unresolved #outcome: The statement was false, and the panel found the five past three. It is in her file that she can't be believed.
NOVAK: It's off, the bed. I'll pay you the rest, don't worry. Only don't bring it yet. #afterwards: to the man with the bunk bed, on the phone
NOVAK: It was somebody being kind, and all. I can't even be mad at them properly. I had a go, on the bus. #afterwards: to the man with the bunk bed, on the phone
-> END

=== did_not_attend ===
NOVAK: They've put, did not attend. Second occasion. I was stood there, I was looking at her writing it. #mood: upset #ending: unresolved #outcome: She came with nothing in her hand that said why, and the panel wrote the same three words again.
NOVAK: I'd like to leave a, is this the thing? Do I talk now? #afterwards: on the airline's complaints line, after the tone
{
- half_past_eight.handed:
    NOVAK: Somebody did ring, I'll say that. At ten past nine. I was meant to have it at half past eight. #afterwards: on the airline's complaints line, after the tone
- the_pen.ring:
    NOVAK: I was told half past eight, that they'd ring. They wrote it on their hand. I saw them write it. #afterwards: on the airline's complaints line, after the tone
- else:
    NOVAK: They weren't horrible. I was horrible. I just came away and I'd nothing in my hand. #afterwards: on the airline's complaints line, after the tone
}
NOVAK: And it wasn't weather. That's all. There were stars. #afterwards: on the airline's complaints line, after the tone
-> END

=== over_you ===
NOVAK: Right. Who's over you? And don't fetch him, I don't want another one stood there. I want a name, on here, where I can see it. Who is it? #mood: angry #gesture: lean-in
*   It's Mr Singh. I'm ringing him now, and I'll stay here next to you until he comes. #use: involve-supervisor #calm: -5 #trust: -2 #note: Quick, and she isn't left by herself. But she had told you what she wanted, and it was two words in biro. #thought: A name, I said. It's not hard. It's two words.
    NOVAK: I said don't fetch him! So I've to do it all again now, have I? For the next one. #mood: angry
    -> over_you_end
*   Mr Singh. I'll write it beside your nine, with his number, and mine underneath it. #use: set-expectations #calm: +3 #trust: +3 #note: It comes late, and there is no argument in it. She asked for a name that she could see, and has two. #thought: There's no more room by the nine. They're writing up the side.
    NOVAK: Singh. And that's you, under him? Right. So there's two of you on here. The gate never gave me one. #mood: tense
    -> over_you_end
*   I don't think that you've let me get anywhere yet, to be fair. Let's try once more. #slip: argued #note: It may well be fair. She has asked you for a name, and you have given her a mark. #thought: Fair. They want it to be fair to them.
    { calm < 16: -> walks_out }
    NOVAK: To be fair! I want his name! What's his bloody name? #mood: furious
    -> over_you_end

=== over_you_end ===
Mr Singh comes down in the end, and hears it from the beginning. He puts her on the coach himself. #prop: no-phone-up #prop: no-boarding-pass #ending: escalated #outcome: It went over your head, and took forty minutes that she hadn't got. She has the coach, and not a line for the panel.
NOVAK: I'm on a coach. I don't know. Leeds? It's dark, Karen, it's all just lorries. #afterwards: to Karen, from the coach
{ told:
    NOVAK: I told them about Dan. I stood there with thirty people and I told them, and it went nowhere. #afterwards: to Karen, from the coach
- else:
    NOVAK: I never even said what it was for. I just shouted. I could see me doing it. #afterwards: to Karen, from the coach
}
NOVAK: There's a fella behind me off the same plane, he's got a wedding. He's lent me his charger. And I called him all sorts. #afterwards: to Karen, from the coach
-> END

=== walks_out ===
NOVAK: I'll thumb it. I'll, there's a road, isn't there? I'd sooner stand on a sodding motorway than here. #mood: furious #gesture: slam
Through the glass you can see her cross the car park, in a T-shirt, towards the slip road. #prop: no-phone-up #prop: no-boarding-pass #leave: Ms Novak #sound: door #ending: walked-out #outcome: She went out to hitch to Newcastle by night. There was a coach, and a paper that she could have had.
NOVAK: As far as you're going. Anywhere up. No, I'm fine, I've got a, it's only a tooth. It's my brother's. #afterwards: to a lorry driver, near Oxford
{
- waxwork.marked:
    NOVAK: I said sorry to them, and they gave me marks for it. So I went. #afterwards: to a lorry driver, near Oxford
- told:
    NOVAK: I'd got as far as telling them. That's the stupid part. Ten more minutes and I'd maybe have had something. #afterwards: to a lorry driver, near Oxford
- else:
    NOVAK: They asked me all sorts. Nobody said, what's at nine. Or they did, and I wasn't listening. #afterwards: to a lorry driver, near Oxford
}
NOVAK: What time d'you reckon, Newcastle? #afterwards: to a lorry driver, near Oxford
-> END
