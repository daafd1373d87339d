# title: One week later
# summary: Three people were promised a call. There is time for one of them, and not all that was promised has been done.
# role: A week ago you promised somebody a call. You are whoever you were then: whom you ring decides it.
# setting: phone
# channel: phone
# customer: OKAFOR (Mr Okafor), look okafor, temperament let-down
# customer: MOREAU (Mr Moreau), look moreau, temperament let-down
# customer: TRAN (Ms Tran), look tran, temperament let-down
# level: 2
# minutes: 7
# fault: company
# objective: follow-up
# objective: keep-promises
# objective: admit-failure
# objective: invite-feedback
# objective: build-relationship
# objective: learn-from-it
# language: en

// What is true of the three, and comes out only when they are asked well. Each was promised several things: one was done in
// time, one was done late, and one has slipped, which they don't know.
// Mr Okafor (Thursday the 13th, ten): the rent came at ten to five; the £12 on Tuesday and not on Friday. The letter went
// to Mrs Price, with an i, who lives next door and opened it on Saturday. Mrs Pryce has it since Monday, and hasn't signed. Her
// nephew comes on Friday at four and looks people up. Okafor believes that there is nothing to find; Wednesday's refusal
// was to be off his record by Monday, and it is still on. He fears that he will say "nothing" on the stairs, and be a liar.
// Mr Moreau (Thursday, 16.40): the parcel came by the lamp; the £11.40 came yesterday and not on Friday. It rained on the
// Saturday, so the garden was yesterday. He said to Lucien what he had to say, and had sat down on his left, where Lucien
// hears nothing. He knows which side that is. In the firm's book he is still "absent" on the Thursday, and believes he isn't.
// Ms Tran (Monday, 15.20): the nine pounds are paid; the call was for Friday after four, and she sat by her phone till
// seven. She thinks that you told somebody. The Bexley's click woke her mother, so she put a sock on it; Bà couldn't hear
// it stop, and has walked it to the school gate in a bag. At six a text about the swap goes to her mother. Nothing was to ping.

VAR calm = 44
VAR trust = 34
VAR slips = 0
// You have said yourself what slipped, before they found it out.
VAR told = false
// They found it out from how you went round it.
VAR guessed = false

-> slips_of_paper

=== slips_of_paper ===
Three slips of paper lie by the phone. On each of them is a name, and a call that somebody was promised. There is time for one.
*   [Ring Mr Okafor, about the letter to his landlady and the money that he was owed. #plain]
    -> okafor
*   [Ring Mr Moreau, and hear if what came out of the parcel still holds its air. #plain]
    -> moreau
*   [Ring Ms Tran, whose slip has slid under the phone, and ask if the kettle clicks. #plain]
    -> tran
*   [Don't choose. Take the one that lies on top, whoever it turns out to be for. #plain]
    {shuffle:
    - -> okafor
    - -> moreau
    - -> tran
    }

// ------------------------------------------------------------------------------------------------ Mr Okafor

=== okafor ===
So you manage the Harbour Street branch. It is Thursday, and ten o'clock, as you had told him. #customer: Mr Okafor
Said last week: the rent by five, £12 back by Friday, a letter to Mrs Pryce, Wednesday's refusal off his record by Monday. #card: What was said
The £12 went on Tuesday. The refusal is still there. Asked for by eleven, it is off by the next noon. He can't see your screen.
OKAFOR: Okafor. Ten o'clock, yes. I have come down the ladder for it. The board may go off, I mix new. Say what you want. #mood: tense #sound: phone-line
*   It's ten, so I'll just ask it straight out: which of the things I told you has come, and which hasn't? #use: follow-up #use: keep-promises #use: open-question #note: You kept the hour, and he came down from a ladder for it. You ask for the good and the bad of it, and he has both ready. #thought: He asks what has not come. The others ask if it is all right.
    OKAFOR: In that order, what has come and what has not. That I can tell you. #mood: neutral
    Something is scraped off into a bucket.
*   (wall) Then get it on the wall first. You've my own number, and I'm beside it until one o'clock. #use: show-care #calm: -2 #trust: -6 #note: It is thoughtful about plaster. But he had settled that for himself, and came down because you had said ten. #thought: I come down for ten, and he sends me up.
    OKAFOR: I have come down. It is ten. Now I go up again. #mood: tense
    At twenty-five past your phone rings, and he has washed his hands.
*   I only need a yes. Rent, twelve pounds, letter, all there? Then up you go again, Mr Okafor. #slip: assumed #note: It is short for his sake. It is also the answer already filled in, with a line for him to sign on. #thought: Yes would be quicker. That is what is wrong with it.
    OKAFOR: You want a yes. I have one here, it is for the man who pays me. #mood: angry
    Something is scraped off into a bucket.
*   You've your hands full. Jana can ring you at half past twelve, she'll have the whole of it before her. #slip: passed-the-buck #note: There is a name in it, and an hour, and neither is the one that he was given. He came to the phone for ten because you'd said ten. #thought: I told the boy, at ten a man will ring. So this is the man.
    OKAFOR: Jana. No. You said you, and you said ten. Stay there. #mood: angry
    Something is scraped off into a bucket.
-   OKAFOR: So. The rent was there at ten to five. The twelve pounds came on Tuesday, and you said Friday. Nobody asks me what I did on Friday. #mood: tense
    -> o_tuesday

=== o_tuesday ===
*   It can take a few working days to go through, once the form's in. It isn't ours to hurry. #slip: made-excuses #note: Forms do take days. This one was put in on Tuesday, and he is a man who can count back from there. #thought: It came out in one night. I can count that as well.
    OKAFOR: It went out by itself in one night. It comes back on foot. #mood: angry
*   I'm sorry about the inconvenience there, Mr Okafor. I do know that every pound has to count. #slip: hollow-sorry #note: You know nothing about his pounds. And the first noun was printed in the letter as well, where his daughter found it. #thought: Every pound. He has looked at what is in the account.
    OKAFOR: Inconvenience. That is in your letter, too. My daughter has written: a shop that is far away. #mood: angry
*   You had Friday from me, and it took until Tuesday. What did it cost you, those four days? #use: paraphrase #use: open-question #trust: +6 #note: He had as good as told you what nobody asks. It's four days to a bank, and to him it is one, with somebody standing in front of him. #thought: So he asks. Now it is not the pounds any more, it is my pockets.
    OKAFOR: Friday at five I owed the man for the sand. I turned out my pockets, and he looked away. That is what it cost. Good that you ask. #mood: neutral
*   Yes. On Friday I forgot it, on Tuesday I found it and put it through. You were owed it on Friday. #use: admit-failure #use: own-it #trust: -5 #note: Your days agree with his, and nothing is covered up. But what he did on Friday, he has still not been asked. #thought: Forgot. He says it as one says rain.
    OKAFOR: Forgot. Good. I had three better reasons ready for you, and I did not like one of them. #mood: neutral
-   OKAFOR: And there is the letter. My daughter says that it is a good letter. You do not ask me what Mrs Pryce says? #mood: tense
    -> o_letter

=== o_letter ===
*   I'm glad of that. I sat over it for an hour on the Thursday, and had Jana read it before it left. #slip: half-listened #note: You did, and you'd like to hear it. He has this moment told you what he would like to be asked. #thought: He would like me to thank him. I would like to be able to.
    OKAFOR: You sat over it. Then you had the time to look at the name. #mood: angry
*   [Don't fill it. Let the line be, with the mixer turning somewhere behind him. #use: hear-out #trust: -2 #note: Often it's the best that one can do for him. Today he had put a question to you, and has to go on as if he hadn't. #thought: He does not ask. Then he knows it already, or he does not want to.]
    OKAFOR: You are still there? Then I must say it without being asked. It has one letter wrong. #mood: upset
*   What did Mrs Pryce say, with it in her hand? I'd like to know if it did what you wanted. #use: open-question #use: show-care #trust: +3 #note: He held the question out to you, and you took it. What happened on Saturday he can tell now as an answer, and not as a complaint. #thought: Good. He asks. Then I begin with who had it first.
    OKAFOR: She had it on Monday. You should ask me who had it on Saturday. #mood: tense
*   Is it the amount? I had that looked at twice over before it left here, so it can't be that. #slip: interrupted #slip: assumed #note: He had stopped for breath, and you were in it. You defended the one part of it that was right. #thought: He begins to argue with me before I have said it.
    OKAFOR: It can't be that. Then it is well that it is not that. #mood: angry
-   OKAFOR: Mrs Price, you have put. With an i. There is a Mrs Price, next door. She opened it, it had her name on. She has read it to the stairs. #mood: upset
    OKAFOR: Pryce with a y. I said it to you, and I saw the pen move. #mood: upset #thought: I looked up how one takes an i out of the world. One cannot.
    -> o_the_i

=== o_the_i ===
*   Then Mrs Price has a letter from me today: I spelt it wrong, and it was never hers to open. #use: act-fast #use: own-it #calm: -8 #trust: -13 #note: Quick, and brave enough. It is another letter from a bank about him, in the letter box of the woman who reads them out. #thought: No! She will have that one framed.
    OKAFOR: No. No, you do not send that house another letter about me. #mood: angry
*   I had it with a y, I remember it. It's the machine that puts in what it knows, by itself. #slip: made-excuses #slip: blamed #note: So it does. He has heard once before, in your branch, what a machine does by itself. #thought: By itself. There is always somebody called By Itself.
    OKAFOR: By itself again. It is the most hard-working man you have. #mood: angry
*   You'd told me how it's spelt, I'm afraid, and I got it wrong, and now it's all over the stairs. I'm sorry. #use: apologise #use: admit-failure #note: It has the spelling in it, and the stairs. He doesn't have to explain to you why one letter is a large thing. #thought: Yes. My business. On the stairs, in her voice.
    OKAFOR: In her voice. She does voices. So. It is said. #mood: tense
*   It did get round to the right one in the end, though, and she's got it in black and white now. #slip: argued #note: You look for the good in it, and there is some. It took from Saturday to Monday to get round, and everybody saw it pass. #thought: In the end. By way of every door.
    OKAFOR: It was in black and white for Mrs Price as well. #mood: angry
-   { calm < 16 or trust < 10: -> o_up_the_ladder }
    OKAFOR: And she has not signed. She says, we shall see. Tomorrow at four her nephew comes, he has a computer, he looks people up. #mood: tense
    OKAFOR: Let him look! You have taken it off. I have told her, there is nothing to find. #mood: neutral #pause: He doesn't know that it is still there. You could have it gone before he ever hears of it. Could you?
    -> o_nothing_to_find

=== o_nothing_to_find ===
*   Well, if he does have any questions, give him my name. I'm sure we can clear up anything there is. #slip: vague #note: It is well meant, and there's a door in it. He takes it for politeness, as it was made to be taken. #thought: What would he ask? There is nothing.
    OKAFOR: He will not need your name. There is nothing. #mood: neutral
*   Let him have a line from me as well, on our paper: that Wednesday was our doing, and not yours. #use: offer-solution #use: make-amends #note: A line like that would help. He puts his finger on what it would be for, and then you are asked what you could have told him. #thought: Why does one need a line, for nothing?
    ~ guessed = true
    OKAFOR: For what, a line? If there is nothing, he does not need... It is still there. You have it there in front of you. #mood: angry #trust: -6
*   [Let it pass, and be on to the record people the second he's gone. It may be off by tomorrow. #slip: avoided #note: You'd mend it, and he would never know. If they don't hurry, the nephew is the one who tells him. #thought: I have told her, nothing. It is good to be able to say that.]
    OKAFOR: You have gone quiet. It is all right. That part you have done. #mood: neutral
*   There is something. I said by Monday, and it's still on. I'm looking at it. You couldn't know. #use: admit-failure #use: be-direct #calm: -6 #trust: +3 #note: He would have sworn to it on the stairs tomorrow. It costs you the one thing that he still believed of you, and it saves him from that. #thought: I was going to stand beside the nephew while he looked.
    ~ told = true
    OKAFOR: It is... Still. And I have told her that there is nothing. #mood: upset
-   { not told and not guessed and trust < 10: -> o_up_the_ladder }
    { told or guessed: -> o_by_four }
    OKAFOR: Is that all? They want the second coat on by noon. #mood: tense
    -> o_second_coat

=== o_second_coat ===
*   One more thing. There's a savings account for her age, with a book to it. She writes, doesn't she? #slip: half-listened #note: You remembered the word book, and have put a price on it. He was on his way back up, nearly content. #thought: So that is what ten o'clock was for.
    OKAFOR: She has a book. It did not come from a bank. #mood: angry
*   No. Wednesday's still on your record. I let you tell me it wasn't, and I shouldn't have done. #use: admit-failure #use: own-it #calm: -8 #note: A minute late, and you say that too. He'd have found out from a young man with a computer. #thought: A minute he let me stand there. Well. It was only a minute.
    ~ told = true
    OKAFOR: You let me say it. I said it to you twice. #mood: angry
    -> o_by_four
*   And how were we, would you say, from first to last? Good or bad, I'd like it the way you saw it. #use: invite-feedback #note: A fair thing to ask, and he gives it thought. He reckons with what he knows. #thought: I could say more. He did ring at ten.
    OKAFOR: Bad, the i. Good, that you ring when you say. I would not have thought that it is so rare. #mood: neutral
*   That's all, and I'm glad that it's come right for you. Anything else, and you know where we are. #slip: assumed #note: A friendly end to a call. You have told a man whose lease isn't signed that it has come right. #thought: Has it come right? He says so.
    OKAFOR: I know where you are. #mood: tense
-   -> o_book

=== o_by_four ===
OKAFOR: Tomorrow at four. So I told her wrong. And now you will have an idea again, for me and for her. I have one too. I am not asked. #mood: upset
*   (words) Say that the bank told you wrong. I'm sorry. Tomorrow by three I ring you, that it's off. #use: be-direct #use: set-expectations #use: apologise #trust: -4 #note: Five words that he can carry downstairs, and an hour before the nephew's. They are yours, once more, and he had one of his own. #thought: The bank told me wrong. That I can say with a straight back.
    OKAFOR: The bank told me wrong. Tomorrow, by three. I will not wash my hands for it, I will just pick it up. #mood: neutral
*   What would you like me to do about her? I've had two tries at Mrs Pryce from this desk already. #use: solve-together #use: open-question #trust: +3 #note: You leave your ideas at home, and ask for his. He has one, and it isn't cheap; then he finds by himself what will do. #thought: Now I am asked. Come and ring her bell, with your jacket on. Can one say that?
    OKAFOR: Come yourself. Ring the bell, the lower one, with a y. You will not do it. Then ring me tomorrow by three, and it is off. #mood: tense
*   I wouldn't say anything. It'll be gone by four, and then it's true again, what you told her. #slip: avoided #note: He thinks about it, and that's the pity. You have just had one of these yourself, and he'd be left holding the next. #thought: And if it is not gone? Then there are two of us on the stairs.
    OKAFOR: You would not say anything. No. I heard that. #mood: angry
*   (hour) That's off within the hour, and I'll have Helen Marsh at the area office ring her as well. #slip: over-promised #note: His voice lifts. Records don't go within the hour, and nobody has asked Mrs Marsh. #thought: Within the hour. Last time I liked the sound of a thing it was a hundred pounds.
    OKAFOR: Within the hour. Good. Then I go down at half past eleven and I tell her. #mood: relieved
-   -> o_book

=== o_book ===
He has rung off, at twenty to eleven. Before you lie his slip and the complaints book. At window two Jana is looking across. #sound: phone-line
*   [Write in the book: no letter leaves here until the name on it has been read back, letter by letter. #use: learn-from-it #unheard #note: It would have saved him Saturday. It is for the next man, and takes you half an hour to word. This one's slip is still on the desk.]
    -> o_ends
*   (jana) [Go over to Jana, and ask her how it is going, a week after, with that tray of hers. #use: follow-up-colleague #unheard #note: She has waited for somebody to ask, and it takes half an hour. By then it is past eleven.]
    -> o_ends
*   (pinned) [Pin the slip up where you can see it, and see to the one thing that's still open on it. #use: keep-promises #use: act-fast #unheard #note: It was the only one of the four still to be done, and you have heard by when.]
    -> o_ends
*   [Put it in the diary for tomorrow at two: "Okafor's record, check it, then ring him before three." #slip: dropped-it #unheard #note: A name and an hour, and it can't be overlooked. What isn't asked for by eleven today isn't off tomorrow, and it's twenty to.]
    -> o_ends

=== o_ends ===
{
- told and o_book.pinned and not o_by_four.hour and calm >= 46 and trust >= 60 and slips < 3: -> o_with_a_y
- o_book.pinned and (told or guessed) and trust >= 34: -> o_half
- o_book.pinned and trust >= 50: -> o_half
- told and trust >= 56: -> o_half
- guessed and trust >= 70: -> o_half
}
-> o_looked_up

=== o_with_a_y ===
Friday, ten past four. #later: one day
OKAFOR: He has looked. He found two gas bills of somebody else's. She is getting her glasses, to sign. #mood: relieved #sound: phone-line #ending: resolved #outcome: The record was clean an hour before it was looked at, and Mr Okafor had told Mrs Pryce himself how it stood.
{ o_by_four.words:
    OKAFOR: I told her first. I said, the bank told me wrong, there may be a thing. She said, then we shall look at it together. #afterwards: to his daughter, at supper
- else:
    OKAFOR: I told her first, I said there may be a thing. I did not know how to say it, so I said it on the way up, with her shopping. #afterwards: to his daughter, at supper
}
OKAFOR: At ten to three he rang. I picked it up with wet hands. Look, it is still on the buttons. #afterwards: to his daughter, at supper
OKAFOR: For when somebody tells you a thing before you can find it? I do not know the word. Leave a line free. #afterwards: to his daughter, at supper
-> END

=== o_half ===
{ o_book.pinned:
    By Friday noon it was off, and at four the nephew found nothing. Mrs Pryce has signed, for half a year. #ending: partly #outcome: The record was put right in time. Mrs Pryce has signed for six months, and Mr Okafor has begun to check what the bank tells him.
- else:
    The nephew found it. Mrs Pryce had heard of it from Mr Okafor by then, and has signed, for half a year. #ending: partly #outcome: It was still on his record when it was looked for, since nobody had asked for it by eleven. He had been able to say so first.
}
{
- o_by_four.hour:
    OKAFOR: Within the hour, he said. So I went down at half past eleven and told her that it is gone. It was gone the next day. #afterwards: to the boy on the mixer
- told:
    OKAFOR: He told me himself. I give him that. I would not have found it, not before four o'clock. #afterwards: to the boy on the mixer
- guessed:
    OKAFOR: It came out because I asked. If I do not ask, I do not know. That is tiring. #afterwards: to the boy on the mixer
- else:
    OKAFOR: I said there is nothing, and there was nothing. And still he went so quiet, when I said it. #afterwards: to the boy on the mixer
}
{ okafor.wall:
    OKAFOR: He sent me up again to my wall, as if I had rung him. Half a year. It is like one coat, it only looks finished. #afterwards: to the boy on the mixer
- else:
    OKAFOR: Half a year. It is like one coat, it only looks finished. #afterwards: to the boy on the mixer
}
-> END

=== o_looked_up ===
{ o_book.pinned:
    On Friday there is nothing for the nephew to find. When you ring at three to say so, nobody picks up. #ending: unresolved #outcome: The record is clean, and Mr Okafor takes no more calls from the bank. Mrs Pryce is still going to see.
- else:
    On Friday, a little after four, the nephew turns his screen round so that Mrs Pryce can see it too. #ending: unresolved #outcome: What should have been gone by Monday was still there when it was looked for, and the lease is not signed.
}
{
- told or guessed:
    OKAFOR: I knew of it, since ten o'clock the day before. So I had a night for it. I would rather have had the night for sleeping. #afterwards: to Brennan, on the phone
- o_book.pinned:
    OKAFOR: There was nothing. Good. But she has the letter, from next door, with a thumb on it. We shall see, she says. #afterwards: to Brennan, on the phone
- else:
    OKAFOR: I was standing there. I had carried her shopping in. I said, there is nothing, and there it was, in red. #afterwards: to Brennan, on the phone
}
OKAFOR: The man from the bank? He rang. At ten exactly. He asked me how it had gone. #afterwards: to Brennan, on the phone
-> END

=== o_up_the_ladder ===
OKAFOR: I have a wall. It does what I tell it. Good day. #mood: angry
You hear the boots on the rungs, and then the phone is put down somewhere hard. #sound: phone-line #ending: walked-out #outcome: Mr Okafor went back up his ladder in the middle of the call, and what he still had to hear, nobody told him.
OKAFOR: He rang at ten, as he said. I was pleased. For about a minute. #afterwards: to the boy on the mixer
OKAFOR: No, scrape it all off. It has gone off. We mix new. #afterwards: to the boy on the mixer
-> END

// ------------------------------------------------------------------------------------------------ Mr Moreau

=== moreau ===
So you take the calls at Tiller & Rowe. It is Thursday, twenty to five, the hour at which he first rang you. #customer: Mr Moreau
Said last week: the concertina into his own hands by Friday (14.01), £11.40 back on Friday, "absent" struck out of our book. #card: What was said
The £11.40 went yesterday. The book still says: Thursday, 11.26, recipient absent. He can't see the book.
MOREAU: Moreau. You must forgive me if I am slow. I was in my brother's garden yesterday, until it was dark, and I have only now sat down. #mood: neutral #sound: phone-line
*   I'm sorry. It can wait. I could ring at this time on Saturday, or would you sooner have it done with? #use: read-cues #use: keep-respect #note: Well noticed. But you were to ring in a week, and the week is up, and he has sat down beside the telephone. #thought: He said a week. One had rather counted on the week.
    MOREAU: You said a week, and it is the week. I would sooner you kept to it. Pray go on. #mood: neutral
*   I do hope that he was thrilled with it, your brother! It'll have made his birthday, I should think. #slip: assumed #note: You're glad for him, and you have told him how it was. He had come to the telephone with quite another garden. #thought: Thrilled. I must try and recall if he was thrilled.
    MOREAU: I should not have said thrilled. He does not, as a rule, thrill. #mood: tense
*   I said I'd ring in a week, Mr Moreau, and that's today. Does it still hold its air? #use: keep-promises #use: follow-up #note: Short, and on the day, and in his own words. He needn't say anything yet that is larger than bellows. #thought: It holds its air. He has kept hold of that, all week.
    MOREAU: It does. It held it yesterday for three hours. I thank you for asking it in that way. #mood: relieved
*   It's a courtesy call about your delivery. How'd you rate us, please, on a scale of one to five? #use: invite-feedback #slip: half-listened #note: Somebody in the firm wants that figure. He has told you that he is tired and where he was, and is asked for a figure. #thought: Five what?
    MOREAU: I should have to know what three was. I had supposed that I was rung by a person. #mood: angry
-   MOREAU: Your eleven pounds and forty pence came yesterday. You had said Friday. I note it merely, I do not ask for the reason. #mood: tense
    -> m_noted

=== m_noted ===
*   Friday, yes. They pay out on Wednesdays, and yesterday's was the first that they had after we spoke. #slip: made-excuses #note: All true, and it makes the rule of the house answer for a day that you had named. He ran trains by a rule of the house. #thought: Then why not say Wednesday? It is a perfectly good day.
    MOREAU: Then you would have done better to say Wednesday. #mood: tense
*   To the penny, though, was it? Good, then that's one that we can both of us tick off the list. #slip: half-listened #note: It is to the penny. You have used his note to close an account, when he was telling you about a word. #thought: He has a tick for it. I had a small cross.
    MOREAU: To the penny. I do not think that I said it was the pennies. #mood: tense
*   Five days late, then. I'll put it down just like that at this end too, so that both of them agree. #use: own-it #use: take-notes #note: He noted it merely, and didn't ask why. You note it as well, without a word for yourself, and two registers say the same. #thought: Two books, and one figure in both. It is a long time since I had that.
    MOREAU: Five. That is what I have. I am obliged to you, one does not often find the two agree. #mood: relieved
*   I said Friday before I'd asked how they pay. It's Wednesdays, here. Another time I'd ask first. #use: own-it #use: explain-plainly #calm: -3 #trust: -5 #note: It's honest, and at your own cost. He had said that he didn't ask for the reason, and now he is to find something to say to it. #thought: So I am to be told the reason. And then I must excuse it.
    MOREAU: I see. One speaks before one has looked at the table. I had not asked it. #mood: neutral
-   MOREAU: Lucien played it until dark. On Monday he goes into hospital. I had a thing to say to him, and I said it. I do not know... that it was heard. #mood: upset
    -> m_not_heard

=== m_not_heard ===
*   [Leave the line quiet for him, and let him come to the rest of it in his own time. #use: hear-out #note: It served once, when he had lost his place. Now he has his place exactly, and has stopped in front of a door for you to open. #thought: Nobody there. No. Well, it is a carrier.]
    MOREAU: Well. It is of no consequence to a carrier. He was pleased with the corners. #mood: tense
    -> m_in_order
*   Of course he'll have heard you, Mr Moreau. Brothers know such a lot more than they ever let on. #slip: assumed #note: You'd like it to be so, and so would he. He gave you an exact doubt and you gave him a saying. #thought: He was not there. He did not see where the chair stood.
    MOREAU: You were not present, if I may say so. #mood: tense
    -> m_in_order
*   Sorry, just before you go on: the corner of the box was soft. Did anything come out damaged? #slip: interrupted #note: It ought to be asked, and there's a line for it. He had got as far as he has ever got with anybody but one. #thought: I was in the middle of. I was, I believe, in the middle.
    MOREAU: No. Nothing was damaged. You may enter that. #mood: angry
    -> m_in_order
*   What makes you think that it wasn't? What did he do, when you'd said what you had to say? #use: open-question #use: paraphrase #trust: +3 #note: He told you the doubt and not the reason. You ask for the reason, as one would of a signal that didn't clear. #thought: He asks it as I should have asked it. Where was everybody sitting?
    MOREAU: He went on playing. He is deaf in the left ear, you see. And I had sat down upon his left. #mood: upset
    -> m_on_his_left

=== m_on_his_left ===
MOREAU: He has been deaf on that side for forty years. What do you make of a man who sits down there? I have asked myself all day. I should like to be told. #mood: upset #pause: He has put a question to you about himself. Does he want an answer?
*   You mustn't be so hard on yourself. He's got his concertina, and it's the thought that counts. #slip: told-to-relax #note: It's what one says across a fence. To a man of registers it isn't the thought that counts, it's whether it arrived. #thought: The thought I have had for fifty-six years. It has not counted for much.
    MOREAU: I had the thought before I had the concertina. #mood: tense
*   Would it help if I gave him a ring? I could just mention that you'd like a word with him. #slip: assumed #note: You would really do it, and it's nothing to you. It is everything to him, and it has been waiting a good deal longer than this firm has. #thought: A carrier, ringing up Lucien. With my voice in a box.
    MOREAU: You are very good. On no account. #mood: tense
*   If you had to enter it, one line, and it had to be true: what would you put down for yesterday? #use: personal-touch #use: open-question #trust: -1 #note: It's the one tool that he trusts. He has had it in his hand all day, though, and had asked for somebody else's. #thought: One line. I have had that line since six this morning.
    MOREAU: I should put... "Sent. Not acknowledged." So much I had already. I had wondered what you would put. #mood: neutral
*   That he was frightened, I'd think, and that he went all the same. I don't know that I should have. #use: empathise #use: validate #trust: +4 #note: He asked another man, for once, and another man answered. "All the same" is the half of it to which he hadn't come by himself. #thought: All the same. I had stopped at frightened.
    MOREAU: "All the same." I had not got so far. With us, what was not acknowledged, one sent again. One sent it until the bell came back. #mood: relieved
-   -> m_in_order

=== m_in_order ===
{ trust < 12: -> m_receiver }
MOREAU: I am glad, at all events, that I am no longer absent from your book. You said that you would strike it out. One likes a thing to be right somewhere. #mood: neutral
*   I've handed that one on to the depot, and as a rule they're very good about that kind of thing. #slip: vague #note: You did mention it to somebody. He hears no day and no name, and is too civil to say that he hears it. #thought: "As a rule." There was always an "as a rule", and then one found the points set wrong.
    MOREAU: As a rule. I shall take it, then, that it is done. #mood: tense
*   How should it be worded, if it were up to you? I'd like to have it down in just your own words. #use: solve-together #use: take-notes #note: He would like that, and begins. In the middle of it he sees why you can ask. #thought: "Was at home, on a chair." But why does he not simply read me what is there?
    ~ guessed = true
    MOREAU: "Recipient was at home." But then what does it say now? It says the other, still. You need not answer, I see that it does. #mood: upset #trust: -8
*   (typed) [Put it right now, with two keys, while he's still speaking. Then it's true, what he has said. #slip: avoided #note: It does become true. But he has been listening for keys on this line for a week and a half, and knows what they are. #thought: Keys. Now why keys, just there?]
    MOREAU: You have typed something. I heard it. I shall not ask you what it was. #mood: tense #trust: -4
*   It isn't struck out. I looked before I rang, and it still says absent. That's a week too long. #use: admit-failure #use: stick-to-facts #calm: -5 #trust: +3 #note: He had not asked. You've told a man who has one false entry on his mind that there's one on yours. #thought: He need not have told me. I should never have seen it. He need not have told me at all.
    ~ told = true
    MOREAU: I see. A week. And you could have left it, and I should have been none the wiser. I know how that is done. #mood: upset
-   { not told and not guessed and trust < 12: -> m_receiver }
    { told or guessed: -> m_struck }
    -> m_railway

=== m_struck ===
MOREAU: What is to be done with a wrong entry? With us one did not rub out. #mood: tense
*   It says "at home, 11.26" now. I've put that in the place of the other, with my own name and the time. #slip: half-listened #note: You were quick, and you put your name to it. He had told you one breath before that one doesn't rub out. #thought: In the place of it. Then where is the other? One must be able to see the other.
    MOREAU: In its place. So it is rubbed out. I had just said... It does not matter. #mood: tense
    -> m_railway
*   (above) I'd leave it there, then, with a line through, and write what's true above it. Or how was it done? #use: act-fast #use: personal-touch #use: paraphrase #note: You ask him how, and do it as he says, while he can hear. He'll think of it again before Sunday. #thought: So that it can be read. One leaves the old one standing, and writes above.
    MOREAU: That is how. And the initials beside it. One lets it stand, and one puts the true one above. #mood: relieved
    -> m_railway
*   I'm sorry, Mr Moreau. You asked for one thing to be put right, and it's the one that I left. #use: apologise #use: own-it #note: It is handsomely said, and he takes it. What is to be done with the entry, he had asked; that is still to be done. #thought: It is a good sorry. I should like to be able to do one as short.
    MOREAU: That is well said. I had asked how it was to be corrected. You will find a way, I dare say. #mood: neutral
    -> m_railway

=== m_railway ===
MOREAU: I send by the railway now, so that you need not wonder about me. They read the label back as well. You might tell that to the young man. #mood: neutral
MOREAU: Was there something else which you had to ask? #mood: neutral
*   Then I'll put you down as satisfied, may I, apart from that? It's only the one box to be ticked. #slip: assumed #note: He'd have to contradict you to be entered rightly, and he is tired. So it will be one more false entry in your book. #thought: Satisfied. He may write what he likes, it seems. They do.
    MOREAU: You may put what you find. I should not have put that. #mood: tense
*   Just one. You had a signal box for forty-one years. What should we do, when a label comes off? #use: invite-feedback #use: learn-from-it #trust: -7 #note: He knows, and it does him good to be asked. He has only now sat down, and there is a good deal of it. #thought: He wants to be taught. I was in the middle of thinking about Sunday.
    MOREAU: Two labels, one of them inside. I could say more. But I find that I am tired. #mood: neutral
*   I'd be sorry to lose you to them. We've a rate for seniors, and you would always have me to ring. #slip: half-listened #note: You would miss him, and that is true. But he has been sold something at the end of a call that had been about his brother. #thought: So we come to it. It was a pleasant call until then.
    MOREAU: I have told you where I send. I thought that I had told you civilly. #mood: tense
*   No. They're a good choice. And when it has been heard, if you'd like somebody to know, I'm here. #use: build-relationship #use: keep-respect #note: Nothing asked, nothing sold. He may ring or not ring, and it wouldn't be about a parcel. #thought: When. He did not say if. I should like to have said when.
    MOREAU: "When." I shall make a note of that. In pencil. #mood: relieved
-   -> m_book

=== m_book ===
He has wished you a good evening. The screen asks for the outcome of the call, and there are two minutes until the next. #sound: phone-line
*   [Put: "Rung after one week. Goods in order, refund received. No further action", and take the next. #slip: nothing-learned #unheard #note: It is all correct. What he asked you to tell the young man isn't in it.]
    -> m_ends
*   (leo) [Ring Leo, give him the message about reading back, and hear how he's been since that Thursday. #use: follow-up-colleague #use: keep-promises #unheard #note: It was the one errand that he gave you. Leo has read back every label since, and nobody has said a word about it.]
    -> m_ends
*   (noted) [Write down what he told you of his brother, so that whoever gets him next will know to be kind. #use: take-notes #unheard #note: Meant for his good. He told a person, and it's now on a screen that forty people can open.]
    -> m_ends
*   [Look up how many more are "absent" for that Thursday with Leo's label on, and have them checked. #use: learn-from-it #unheard #note: There are four, and they're glad of it. He isn't one of them, and his message is still with you.]
    -> m_ends

=== m_ends ===
{
- told and m_book.leo and m_struck.above and calm >= 48 and trust >= 64 and slips < 3: -> m_acknowledged
- told and trust >= 50: -> m_by_railway
- guessed and trust >= 66: -> m_by_railway
- not told and trust < 28: -> m_the_copy
}
-> m_absent

=== m_acknowledged ===
On Monday a postcard of a signal box comes to the depot, addressed to you and Leo. On it is one line, with a time. #ending: resolved #outcome: The firm's book says now that Mr Moreau was at home. What he had to say to his brother is his own affair, and he has gone to say it again.
MOREAU: Lucien, move up. No, I wish to sit there. On that side. #afterwards: to his brother, on the Sunday
{ m_on_his_left:
    MOREAU: I have to send you something again, it was not acknowledged. Put it down a moment. No, hold it. You had better hold it. #afterwards: to his brother, on the Sunday
- else:
    MOREAU: There is an entry. One does not rub such a thing out, one puts the true one above. Put it down a moment. No, hold it. #afterwards: to his brother, on the Sunday
}
-> END

=== m_by_railway ===
The book has been put right. He doesn't ring again, and there is no reason why he should. #ending: partly #outcome: Mr Moreau has been dealt with civilly and nearly correctly. He sends by the railway, and the call has changed nothing about Sunday.
MOREAU: They rang, Mrs Dunmore, in the week, as they had said. I was surprised how much I minded that they should. #afterwards: to Mrs Dunmore, over the hedge
{
- m_book.noted:
    MOREAU: There was another call, from a young lady. She asked, very kindly, after my brother's {m_on_his_left:ear|health}. I had not told any young lady. #afterwards: to Mrs Dunmore, over the hedge
- m_struck.above:
    MOREAU: He drew a line through it and asked me if that was how. It was. I have been thinking of it ever since, I could not tell you why. #afterwards: to Mrs Dunmore, over the hedge
- told:
    MOREAU: He told me of an error that I should not have found. I have been turning it over. #afterwards: to Mrs Dunmore, over the hedge
- else:
    MOREAU: I had been absent all the time, as it turned out. One gets used to it. #afterwards: to Mrs Dunmore, over the hedge
}
MOREAU: Do you hear equally well on both sides? I only ask. #afterwards: to Mrs Dunmore, over the hedge
-> END

=== m_absent ===
{
- told or guessed:
    The entry has been put right. He has shut the notebook on it, and the elastic is round. #ending: unresolved #outcome: Mr Moreau has been entered as present, after a week, and thinks no better of the firm for it.
    MOREAU: I am at home now. They have it in writing. I was at home before, of course. #afterwards: to nobody, in the hall, with the notebook
- m_in_order.typed:
    The entry is right, as of 16.52. He heard two keys, and has not been told what they were. #ending: unresolved #outcome: Mr Moreau thanked you for ringing. He stands in the book as present, and only you know since when.
    MOREAU: Somebody typed. I was saying that I was glad, and somebody typed. I have put down the minute, I do not know for what. #afterwards: to nobody, in the hall, with the notebook
- else:
    "Thursday, 11.26, recipient absent." So it stands, and he doesn't know. #ending: unresolved #outcome: Mr Moreau thanked you for ringing. The book still says that he wasn't at home, and nobody has told him.
    MOREAU: But I have been struck out of their book. That is, I have been put in. That is something. #afterwards: to nobody, in the hall, with the notebook
}
MOREAU: One promise in three, to the day. With us one would have been spoken to. #afterwards: to nobody, in the hall, with the notebook
-> END

=== m_the_copy ===
Five days later a call is put through to you. #later: five days
{ m_in_order.typed:
    MOREAU: I asked Mr Rowe for a copy of the entry. It was altered on Thursday, at sixteen fifty-two. I was speaking at the time. #mood: upset #ending: escalated #outcome: The entry is right, and the minute stands beside it in which it was put right, without a word, while he was saying thank you for it.
- else:
    MOREAU: I have asked Mr Rowe for a copy of the entry for that Thursday, and I have it here. I need not tell you what it says. #mood: upset #ending: escalated #outcome: Mr Moreau asked the head of the firm for the entry itself. He was still absent in it, and you had let him think otherwise.
}
MOREAU: Dear Mr Rowe. It is not a question of eleven pounds. On the Thursday I was told that it would be struck out. #afterwards: in a letter to Mr Rowe
MOREAU: On the Thursday after it I said to your clerk that I was glad of it. I was allowed to be glad. #afterwards: in a letter to Mr Rowe
-> END

=== m_receiver ===
MOREAU: I believe that we have done. It was correct of you to ring. I have things to put away. #mood: tense
The receiver is laid down so gently that you have to listen for it. #sound: phone-line #ending: walked-out #outcome: Mr Moreau ended the call before it had come to what you owed him.
MOREAU: A person rang up about a parcel. I had very nearly told him something. It is as well. #afterwards: to nobody, in the hall
MOREAU: On the right. On Sunday I shall simply go round to the right. #afterwards: to nobody, in the hall
-> END

// ------------------------------------------------------------------------------------------------ Ms Tran

=== tran ===
So you are in your fourth week at the kettle desk. It is Monday, twenty past three. Friday's slip was under the phone. #customer: Ms Tran
Said on the 24th: the £9 for the Bexley is on us, I ring on Friday after four, and nothing goes ping on her mother's phone. #card: What was said
The £9 is done. But a text, "How was your swap?", goes to her mother's phone at six, by itself. You can't stop it. She doesn't know.
TRAN: Hello? Who's, oh. It's not even four. Bà, no, stay there, stay by the gate. It's, like, Monday? #mood: tense #sound: phone-line
*   Hi, it's the kettle desk! I said that you'd hear from me, and here I am. So does it click? #slip: dropped-it #use: follow-up #note: Bright, and it is what you rang for. Friday isn't in it, and Friday is what she's been carrying about. #thought: Here I am. Like it's Friday. Are they pretending it's Friday?
    TRAN: Okay so are we just not doing Friday? Yeah. It clicks. #mood: angry
*   You're with your gran. You see to her, and I'll ring you again at ten past four, on the dot. #use: read-cues #use: personal-touch #trust: -5 #note: Well heard, and kind. But she has been put off till later by you once already, and she waited for it. #thought: On the dot. What dot. There's been, like, no dots.
    TRAN: No! Don't do later. You did later. I've got you now, so just, like, stay. #mood: upset
*   I'm so sorry, they changed my shift on Friday, so I'd already gone when it got to four o'clock. #slip: made-excuses #note: That's just how it was. She had no shift changed, and was there at four. #thought: So somebody changed it. So it's nobody.
    TRAN: You've got phones at home though. Do you not have a phone at home? #mood: angry
*   Monday, yes. I said Friday after four, and I didn't do it. If now's no good, you tell me when. #use: admit-failure #use: be-direct #note: She had a speech for whoever said that it was Friday. You've said the day for her, and left her to pick the next. #thought: They said it. I don't have to go, um, excuse me.
    TRAN: No, now's. It's okay. Everyone's only, like, walking past. #mood: neutral
-   TRAN: I had it on loud. I took it in the bathroom. Four till seven. And it clicks. And I'd worked out, like, why you weren't ringing. It's so stupid. #mood: upset
    -> t_four_till_seven

=== t_four_till_seven ===
*   What did you think had happened, when it got to seven? Go on, you can say it, I'd rather know. #use: open-question #use: invite-feedback #calm: +6 #trust: +9 #note: She'd worked out why, she said, and called it stupid so that you'd ask. It was about you, and you could take it from her in one line. #thought: If I say it and it's true then it's true.
    TRAN: That you'd told him. The tie one. About Bà and the pan. And he'd said don't ring her, ring, like, somebody. #mood: upset
    You haven't told anybody, you say. Not him, and not at home.
    TRAN: Okay. Okay, good. #mood: relieved
*   I feel terrible about it. You were on my mind all Saturday, and on Sunday, when I couldn't ring. #slip: hollow-sorry #note: Perhaps she was. It makes her the one who has to be nice about it. #thought: Then that's Saturday and Sunday as well that they didn't ring.
    TRAN: You thought about it all weekend and you still didn't, like, press the thing? #mood: angry
*   But it clicks! That's the main thing, and we did get that one right in the end, you and I. #slip: half-listened #note: You want her to be pleased, and to hear that she is. She told you about the three hours first. #thought: You want a sticker. I've got none left.
    TRAN: Yeah. Well done us. #mood: tense
*   Three hours, for a call I'd promised. I'm sorry. It lay under my phone, and I'd gone home at two. #use: apologise #use: explain-plainly #use: paraphrase #note: A sorry with the hours in it, and a reason too silly to be invented. The reason that she had worked out stays with her. #thought: Under the phone. That's so stupid that it's got to be true.
    TRAN: Under the phone. The actual phone. Okay, that's, like, a bit funny. #mood: neutral
-   TRAN: Bà, no. She's got it with her. She's got the kettle in a bag, with the lead hanging out. She walked it here. In her slippers. Everyone's looking. #mood: upset
    -> t_at_the_gate

=== t_at_the_gate ===
*   Ha, bless her! She must be fond of it, to be taking it out for a walk. You've got to laugh. #slip: half-listened #note: You do have to, nearly. She laughs too, and you've met that laugh before: her eyes aren't in it. #thought: I'm laughing. I hate it when I'm laughing.
    TRAN: Yeah. It's hilarious. There's, like, Year Nines filming. #mood: upset
*   All that way by herself? That isn't safe, it really isn't. Does your mum know that she gets out? #slip: argued #note: It is the right worry, and she has had it since before you were told. You've put her mother into it, as she knew somebody would. #thought: There it is. It was always going to be does your mum know.
    TRAN: See, that's why I don't say stuff! Because then it's does your mum know! #mood: angry
*   (hold) Find her a wall to sit on, and take the bag off her. I'm not going anywhere. I can hold. #use: show-care #use: act-fast #trust: +3 #note: For a minute she needn't be on the phone at all, and you're still there when it's over. Nobody was there on Friday. #thought: They're just breathing. They're, like, waiting and breathing. Okay. Wall.
    For two minutes you hear traffic, and somebody being talked to in a very low voice.
    TRAN: Are you still... Okay. You are. She's sat down. She's got my coat on. #mood: relieved
*   Why's she brought it with her, do you think? Has something gone wrong, that she wants it mended? #use: root-cause #use: open-question #calm: -6 #trust: -3 #note: That's the question, and she knows the answer. She has an old lady in slippers by a road, and one hand. #thought: Not now. There's a bus. There's an actual bus.
    TRAN: Hang on. I can't, there's a bus, Bà! Hang on. Right. She's holding my sleeve. #mood: tense
-   { calm < 16 or trust < 10: -> t_hangs_up }
    TRAN: Okay so it's the click. It's massive. It woke Mum up on Thursday, so I put a sock on it. So now Bà can't hear it's stopped. #mood: upset
    TRAN: She thinks it's broke. So she's bringing it back. To you. And I can't think, I've got her on my arm. Just, like, tell me one. #mood: tense
    -> t_sock

=== t_sock ===
*   Easy. Come by whenever, take any one on that shelf, and I'll clear it with Mr Castillo somehow. #slip: over-promised #note: It's big-hearted. The last nine pounds were his to give, and "somehow" is what you have instead. #thought: Somehow. That's a Mum word.
    TRAN: Any one? Wait, like, any? Does he know that? #mood: relieved
*   What's she got to notice, and what mustn't your mum? You know the pair of them, and I don't. #use: solve-together #use: open-question #trust: -1 #note: At a kitchen table it would be the question. She has an old lady on her arm, had asked to be told, and gets more to think about. #thought: That's, like, homework. I'm at a gate.
    TRAN: I don't know! Bà's got to, like, see it. If there was a light and then it went dark, she'd go, oh. Do they do that? #mood: tense
    They do, you say. The Bexley Two has a light, and the switch goes down.
*   Tell your mum that you've bought a new one, out of your own money. By Friday she'll sleep through it. #slip: assumed #note: It would be the simplest. She works nights, and was asleep; and you've been told what else hangs on that kettle. #thought: She'd go, why. And I'd go, and then my face would do it.
    TRAN: She'd go, what was wrong with the old one. And then, like, where does it stop. #mood: tense
*   There's a Bexley with a light in it, and the switch goes down. I'll keep one for you by the till. #use: offer-solution #use: personal-touch #calm: +2 #trust: +4 #note: She'd asked to be told one, and you told her one: for Bà's eyes, since her ears are no use. She has only to say yes. #thought: A light. She doesn't have to, like, hear it. She can see a light from anywhere.
    TRAN: With a light. So it goes dark and she goes, oh. Okay. That one. Don't let anyone, like, have it. #mood: relieved
-   TRAN: But it's a swap again, so does it ping? It didn't last time. You said nothing goes ping, and nothing did. That's why I even picked up. #mood: tense #pause: It hasn't pinged yet. What is true, what is true enough, and who gets to choose?
    -> t_ping

=== t_ping ===
*   It's just the same as it was last time. A swap moves no money, so nothing goes to your mum. #slip: avoided #note: Of the swap it's true. You answered what she asked so that you needn't say what you know. #thought: Nothing goes. Good. I can breathe out, then.
    TRAN: Okay. Okay, good. Then it's only the sock. #mood: relieved
    -> t_not_said
*   If anything did come, what would you want it to say? I'd sooner be ready for it, that's all. #use: solve-together #note: A careful way of coming near it. She has listened for footsteps outside a kitchen for a month, and hears yours. #thought: If. Nobody says if.
    ~ guessed = true
    TRAN: Why? Why are you asking that? There's something coming. There is, isn't there? What is it? #mood: angry #trust: -7
    A text, you say. At six, to the card's phone. How was your swap.
    -> t_six
*   It will. At six a text goes to her phone: "How was your swap?" I found it today, I can't stop it. #use: admit-failure #use: be-direct #calm: -7 #trust: +3 #note: It's the worst news that you could have for her. She has it at half past three and not at six, and from you. #thought: Six. It's half three. That's, like, two and a half hours that I know and she doesn't.
    ~ told = true
    TRAN: What? No. No no no. You said nothing. You said it, like, twice. #mood: upset
    -> t_six
*   Nothing will, not from us. I'll get straight on to head office and see to it, I promise you. #slip: over-promised #note: You'll try, and they'll say what they said at noon. She now has the same promise from you twice. #thought: They promised. Okay. It's a bit late to stop believing them.
    TRAN: You promise. Okay. You said it, so I'm having it. #mood: relieved
    -> t_not_said

=== t_not_said ===
TRAN: So what do I do if you don't ring again? Like, how long do I have it on loud for? #mood: neutral
*   No, wait. There's a text. Six o'clock, your mum's phone. I ought to have told you when you asked. #use: admit-failure #use: own-it #calm: -9 #note: Late, and you say that it's late. There are still two hours in it for her. #thought: They went all the way round it and then they came back. I don't, like, know what that is.
    ~ told = true
    TRAN: I asked you! I literally just asked you! A text going what? #mood: angry
    How was your swap, you say.
    -> t_six
*   You don't. Thursday, ten past four, and I've put an alarm on my own phone for it this minute. #use: follow-up #use: be-direct #note: That's a better promise than the last one. Thursday is after tonight, though, and so is ten past four. #thought: Their own phone. Okay. Thursday's good.
    TRAN: Your own phone. Okay. I'll have it on, like, medium. #mood: neutral
    -> t_book
*   Then just pop in, any day you like. We'd all of us love to meet your gran, and her famous kettle. #slip: vague #note: It's warm, and there is no day in it. And who's "all of us", she wonders, and what do they know? #thought: All of us. Who's all of us?
    TRAN: Who's all of you? What have you said to, like, all of you? #mood: tense
    -> t_book

=== t_six ===
{ trust < 9: -> t_hangs_up }
TRAN: She'll be up. She'll have it in her hand. Is Bà in it? Is the pan? I can't think what I'd, like, say till I know what's in it. #mood: upset
*   Tell her the truth, all of it. She will be glad, and you won't be on your own with it any more. #slip: assumed #note: One day, very likely. You have made it today, by six, about a mother whom you've never met. #thought: All of it is the pan. All of it is the nights. You don't know all of it.
    TRAN: You don't know her. You don't know what she'd stop. #mood: upset
*   (least) What's the least you could tell her that'd be true, and still let you sleep? I'd start with that. #use: open-question #use: empathise #calm: -4 #trust: -4 #note: A good question, one step too soon. She can't know what is the least before she knows how much the text will have said. #thought: Least what? I don't know what's in it!
    TRAN: I don't know! That's what I asked. Like, that there's a kettle? If it only says kettle. Does it? #mood: tense
    It does, you say, it only says kettle.
*   It says kettle and swap, the day, and our name. Not a word about Bà, or why. The rest is yours. #use: explain-plainly #use: keep-respect #calm: +2 #trust: +4 #note: She asked what's in it, and you told her, and stopped. Now she can see how little she would have to say, and finds it by herself. #thought: Kettle. Swap. That's, like, tiny. And the rest's mine.
    TRAN: That's all? I bought a kettle. People buy a kettle. I could say it first. I could, like, say it at tea. #mood: neutral
*   (lie) Say we got the wrong number. If she rings here, I'll tell her so myself, and then it's gone. #slip: unfair-fix #note: You'd lie for her, and you'd do it well. It'd be the second thing in that kitchen with a sock on it. #thought: That'd work. It'd actually work. And then there's one more.
    TRAN: You'd say that? Like, to my mum? Okay. #mood: tense
-   -> t_book

=== t_book ===
TRAN: I've got to take her home. So you ring, Thursday, ten past four. You, not, like, whoever's on. And not under the phone. #mood: tense
On Thursday you are off.
*   I'm writing it on a new slip, in red, and it's standing against the till. It can't slide from there. #slip: dropped-it #note: In red, even. It's the same bit of paper in the same draught, and on Thursday there's somebody else to read it. #thought: Red's nice. It's still paper.
    TRAN: A slip. It was a slip last time. #mood: tense
    -> t_ends
*   (diary) You're in the desk's own diary now: Thursday, ten past four, and the name of who's on that day. #use: learn-from-it #use: follow-up #calm: -4 #trust: -7 #note: It doesn't hang on a bit of paper any more. But it's somebody else who'll say hello to her, and she'd asked for you. #thought: Who's on. So somebody's going to, like, know.
    TRAN: Who's on? So that's not you. So you've got to tell them what it's about. #mood: upset
    -> t_ends
*   (mine) It'll be me, then. I'm not really in on Thursday, so I'd better see if somebody will swap with me. #use: keep-promises #use: own-it #note: It may cost you a free afternoon. It's the same voice on Thursday, and nobody else need be told anything. #thought: They're not even in. They'd, like, come in.
    TRAN: You'd swap? Like a kettle. Okay. Ten past. #mood: relieved
    -> t_ends
*   Of course, and I'll see that it's passed on properly. Ring us yourself, if there's anything before it. #slip: vague #slip: passed-the-buck #note: It's friendly, and the call has left your hands in the first half of it. She doesn't ring people. #thought: Passed on. That's what happens to, like, Bà.
    TRAN: Passed on to who? #mood: upset
    -> t_ends

=== t_ends ===
{
- t_six.lie or (not told and not guessed): -> t_ten_past_six
- t_book.mine and told and calm >= 44 and trust >= 53 and (trust >= 66 or not t_six.least) and slips < 3: -> t_at_tea
- told and trust >= 44: -> t_light
- guessed and trust >= 59: -> t_light
}
-> t_ten_past_six

=== t_at_tea ===
Thursday, ten past four. #later: three days
TRAN: It rang! Okay so I said it at tea, before it pinged. Mum just went, is that why there's a sock on it? #mood: relieved #sound: phone-line #ending: resolved #outcome: Her mother heard about a kettle from her, ten minutes before the text. What else there is to tell, Ms Tran tells when she wants to.
TRAN: She's taken the sock off. She says she can sleep through a click, she used to live over, like, trains. #afterwards: to her friend Priya, on the bus
TRAN: No, I haven't said about the pan. I've said about the kettle. It's next to it. #afterwards: to her friend Priya, on the bus
{ t_at_the_gate.hold:
    TRAN: And they rang. Ten past. It's the same one that, like, waited while I got Bà sat down. #afterwards: to her friend Priya, on the bus
- else:
    TRAN: And they rang. Ten past. I had it on medium. #afterwards: to her friend Priya, on the bus
}
{ t_not_said:
    TRAN: They said nothing's coming, and then they said, no, wait. I've never heard a shop go, like, no, wait. #afterwards: to her friend Priya, on the bus
}
-> END

=== t_light ===
At six it pings, and she is in the room. Two days later she comes in for one with a light. #ending: partly #outcome: She was warned before the text came, and got through the evening. She has the right kettle, and asks for nothing more.
{ told:
    TRAN: They did tell me. It was them that did it, but they told me. So I went and stood there, like, next to the phone. #afterwards: in a voice message to her friend Priya
- else:
    TRAN: I had to get it out of them. They'd have just let it, like, ping. #afterwards: in a voice message to her friend Priya
}
TRAN: Mum goes, what swap. I go, kettle. She goes, oh. So now I'm waiting. I don't know what I'm waiting for. #afterwards: in a voice message to her friend Priya
{ t_book.mine or t_book.diary:
    TRAN: And they rang on Thursday. I said it lights up. I didn't say, like, the rest. #afterwards: in a voice message to her friend Priya
- else:
    TRAN: It's Thursday, it's twenty past. It's fine. I didn't even have it on loud. #afterwards: in a voice message to her friend Priya
}
-> END

=== t_ten_past_six ===
At ten past six a woman in her work coat stands at the desk, with a phone in her hand. She asks you what was swapped, and why. #ending: escalated #outcome: The text reached her mother before any word of hers did, and now it is her mother who is asking the questions.
{
- t_six.lie:
    TRAN: It was a wrong number, Mum. They said. What do you mean, they said it before you'd asked? #afterwards: to her mother, in the hall, at seven
- told:
    TRAN: I was going to say. Mum, I was. I had it ready since, like, four, and then it pinged and it wasn't ready. #afterwards: to her mother, in the hall, at seven
- else:
    TRAN: I was going to say. Mum, I was. I asked them, does it ping, and they went round it. #afterwards: to her mother, in the hall, at seven
}
TRAN: It's so Bà can. Can you put your bag down? It's a kettle. It starts with a kettle. #afterwards: to her mother, in the hall, at seven
-> END

=== t_hangs_up ===
TRAN: You know what, I've got her, and I've got the kettle, and I haven't got a hand. Bye. #mood: angry
There is traffic for a second, and then there isn't. #sound: phone-line #ending: walked-out #outcome: She hung up at the school gate, and at six she was no longer picking up.
TRAN: No, Bà, we're not going there. They're shut. They're shut, like, to us. #afterwards: to her grandmother, at the school gate
TRAN: Give me the bag. It isn't broke. Listen, I'll take the sock off, you'll see. #afterwards: to her grandmother, at the school gate
-> END
